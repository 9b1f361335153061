"""One call on its way: builds each attempt's request, reads the outcome. No I/O."""

from __future__ import annotations

import time
from collections.abc import Generator, Mapping, Sequence
from typing import Any, Final, Generic, TypeVar

from .attaching import attach, with_more
from .body import Sending
from .credentials import Placed
from .error_details import tell_answer, tell_call
from .errors import ClientError
from .heading import heading, target_of, telling
from .hosts import BaseHosts
from .lengths import TEXT_LENGTH, WORD_LENGTH
from .observing import Attempt
from .opened import Opened
from .operation import Operation
from .options import Options
from .payload import Payload
from .policy import TRANSIENT, Outcome, Received, Step, attempts
from .redaction import Redactor
from .response import ErrorFields, RawResponse
from .secret import Secret
from .transport import (
    AsyncHttpResponse,
    HttpRequest,
    HttpResponse,
    TransportFailure,
)

__all__ = ["Exchange"]

T = TypeVar("T")

_SPENT: Final = "; not tried again, because its body cannot be read a second time"


class Exchange(Generic[T]):
    """The state of one call over all its attempts.

    Attributes:
        options: timeouts, retries, headers, limits, observers.
        content: what the present attempt sends, where that is not in memory.
        opened: the response that the caller reads as a stream.

    Raises:
        ConfigurationError: the operation cannot be sent as it is.
    """

    __slots__ = (
        "_fields",
        "_head",
        "_headers",
        "_payload",
        "_request",
        "_secrets",
        "_service",
        "_streamed",
        "_target",
        "content",
        "opened",
        "operation",
        "options",
        "tries",
    )

    def __init__(
        self,
        operation: Operation[T],
        hosts: BaseHosts,
        options: Options,
        *,
        user_agent: str,
        error_fields: ErrorFields,
        streamed: bool = False,
    ) -> None:
        self.operation = operation
        self.tries = 0
        self.options = options
        self._fields = error_fields
        self._service = hosts.service(operation.host)
        self._target = target_of(operation, self._service)
        self._secrets: list[Secret] = list(operation.secrets)
        self._headers = heading(operation, options, self._service, user_agent)
        named = [*options.headers.items(), *operation.headers, *operation.cookies]
        self._secrets += telling(named)
        self._request: HttpRequest | None = None
        self._head: Received | None = None
        self._payload: Payload | None = None
        self._streamed = streamed
        self.content: Sending | None = None
        self.opened: Opened[Any] | None = None

    def attempt(self, number: int) -> Attempt:
        """Return what observers are told of an attempt."""
        service, template = self._service, self.operation.template
        return Attempt(
            operation=self.operation.name,
            method=self.operation.method,
            template=template and service.prefix + template,
            url=self.safe_url(),
            address=service.host,
            port=service.port or (443 if service.scheme == "https" else 80),
            number=number,
        )

    def mask(self, credentials: Sequence[Placed]) -> None:
        """Remember what must not show anywhere from now on."""
        for placed in credentials:
            self._secrets += [m for m in placed.masks if m not in self._secrets]

    def request(
        self,
        credentials: Sequence[Placed],
        deadline: float | None,
        more: Mapping[str, str],
    ) -> HttpRequest:
        """Return the request of one attempt; the headers in `more` replace none."""
        self.tries += 1
        self.mask(credentials)
        headers = self._headers
        if credentials or more:
            headers = with_more(headers, more)
        if more:
            self._secrets += telling(more.items())
        linked = bool(self.operation.target)
        self._request = HttpRequest(
            self.operation.method,
            self._service,
            attach(headers, self._target, credentials, linked=linked),
            list(headers.values()),
            self._content(deadline),
            self.options.timeout,
            deadline,
        )
        return self._request

    def _content(self, deadline: float | None) -> bytes | Sending:
        """Return the body of one attempt."""
        body = self.operation.body
        content = b"" if body is None else body.content
        if isinstance(content, bytes):
            return content
        self.content = content.sending(deadline, self.late)
        return self.content

    def sent(self) -> None:
        """Close what was opened to send a body."""
        if self.content is not None:
            self.content.close()

    def attempts(self) -> Generator[Step, Outcome | None, Received]:
        """Return the attempts of this call, to be carried out."""
        operation = self.operation
        final = not operation.is_repeatable
        return attempts(
            operation.method, self.options, passthrough=final, once=operation.once
        )

    def receive(self, response: HttpResponse | AsyncHttpResponse) -> Payload:
        """Return the collector for a response's body."""
        self._head = Received(response.status, response.headers, b"")
        encoding = length = ""
        for name, value in response.headers:
            lower = name.lower()
            if lower == "content-encoding":
                encoding = value
            elif lower == "content-length":
                length = value
        options = self.options
        kept = not self.streams(response.status)
        limit = options.whole_body if kept else options.max_response_bytes
        payload = Payload(encoding, limit)
        if length and self.operation.method != "HEAD":
            payload.expect(length)
        self._payload = payload
        return payload

    def streams(self, status: int) -> bool:
        """Return whether the caller reads the body of a response himself."""
        return self._streamed and self.operation.answers.succeeds(status)

    def stream(self, received: Received) -> Opened[Any]:
        """Return the response to read; raises StatusError where it is an error."""
        if self.opened is None:
            raise self.raw(received).status_error()
        return self.opened

    def raw(self, received: Received) -> RawResponse[T]:
        """Return the response for the caller."""
        return RawResponse(
            self.operation,
            received,
            url=self._url(),
            redactor=Redactor(self._secrets),
            error_fields=self._fields,
            note=self._note(received.status in TRANSIENT),
        )

    def begin(self) -> None:
        """Begin an attempt."""
        self._request = self._head = self._payload = None

    def _note(self, retried: bool = True) -> str:
        """Return why there was no other attempt, where the body is the reason."""
        body = self.operation.body
        spent = retried and body is not None and body.spent
        return _SPENT if spent else ""

    def failed(
        self, error: TransportFailure | ClientError, deadline: float | None
    ) -> TransportFailure | ClientError:
        """Return a failure without its traceback, whose locals hold the body."""
        if isinstance(error, TransportFailure):
            if error.timed_out and _is_past(deadline):
                error = self.late()
            if note := self._note():
                error.permanent = True
                error.message += note
        return error.with_traceback(None)

    def check(self, deadline: float | None) -> None:
        """Refuse to go on after the deadline; raises TransportFailure."""
        if _is_past(deadline):
            raise self.late()

    def complete(self, error: ClientError) -> Exception:
        """Add to an error what is known of the exchange; mask what it quotes.

        Returns:
            The error, or what the caller's own source of the body raised.
        """
        if self.content is not None and self.content.error is not None:
            return self.content.error
        redactor = Redactor(self._secrets)
        tell_call(error, self.operation.method, self.safe_url(), redactor)
        if self._head is not None:
            tell_answer(error, self.raw(self._head), self._payload, redactor)
        return error

    def late(self) -> TransportFailure:
        """Return the failure of a call that ran out of its total time."""
        total = self.options.timeout.total
        return TransportFailure(
            f"the call took longer than its {total:g} seconds",
            sent=self._request is not None and self._request.sent,
            timed_out=True,
        )

    def request_id(self, received: Received) -> str | None:
        """Return what the server calls a request, secrets masked."""
        found = self.raw(received).request_id
        return found and self.redactor().line(found, WORD_LENGTH)

    def redactor(self) -> Redactor:
        """Return what masks the secrets of this call."""
        return Redactor(self._secrets)

    def safe_url(self) -> str:
        """Return the URL for logs, secrets masked."""
        return Redactor(self._secrets).url(self._url(), TEXT_LENGTH)

    def _url(self) -> str:
        """Return the URL without credentials."""
        return f"{self._service.scheme}://{self._service.netloc}{self._target}"


def _is_past(deadline: float | None) -> bool:
    """Return whether a deadline is over."""
    return deadline is not None and time.monotonic() >= deadline
