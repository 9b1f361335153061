"""One call on its way: builds each attempt's request, reads the outcome. No I/O."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Sequence
from typing import Final, Generic, TypeVar
from urllib.parse import quote

from .credentials import Placed
from .errors import ClientError, ConfigurationError
from .hosts import BaseHosts
from .operation import Operation
from .options import Options, check_headers
from .payload import ACCEPT_ENCODING, Payload
from .policy import Received
from .redaction import Redactor, Secret, is_sensitive
from .response import ErrorFields, RawResponse
from .transport import (
    AsyncHttpResponse,
    HttpRequest,
    HttpResponse,
    TransportFailure,
)

__all__ = ["Exchange"]

T = TypeVar("T")

_TARGET: Final = re.compile(
    r"/[A-Za-z0-9._~!$&'()*+,;=:@/%-]*(?:\?[A-Za-z0-9._~!$&'()*+,;=:@/?%\[\]-]*)?"
)
_COOKIE: Final = re.compile(
    r"[\w.!#$%&'*+^`|~-]+=[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*", re.ASCII
)
_WITH_BODY: Final = frozenset({"POST", "PUT", "PATCH"})


class Exchange(Generic[T]):
    """The state of one call over all its attempts.

    Raises:
        ConfigurationError: the operation cannot be sent as it is.
    """

    __slots__ = (
        "_fields",
        "_head",
        "_headers",
        "_options",
        "_payload",
        "_request",
        "_secrets",
        "_service",
        "_target",
        "operation",
    )

    def __init__(
        self,
        operation: Operation[T],
        hosts: BaseHosts,
        options: Options,
        *,
        user_agent: str,
        error_fields: ErrorFields,
    ) -> None:
        self.operation = operation
        self._options = options
        self._fields = error_fields
        self._service = hosts.service(operation.host)
        target = self._service.prefix + operation.path
        if operation.query:
            target += "?" + "&".join([f"{k}={v}" for k, v in operation.query])
        if _TARGET.fullmatch(target) is None:
            raise ConfigurationError(
                f"the path or query of {operation.name} is not percent-encoded"
            )
        self._target = target
        self._secrets: list[Secret] = list(operation.secrets)
        self._headers = self._merge(user_agent)
        self._request: HttpRequest | None = None
        self._head: Received | None = None
        self._payload: Payload | None = None

    def request(
        self, credentials: Sequence[Placed], deadline: float | None
    ) -> HttpRequest:
        """Return the request of one attempt.

        Credentials come last, so that nothing replaces them.
        """
        headers, target = self._headers, self._target
        if credentials:
            headers = headers.copy()
        for location, name, text, masks in credentials:
            self._secrets += [m for m in masks if m not in self._secrets]
            if location == "header":
                headers[name.lower()] = (name, text.reveal())
            elif location == "cookie":
                earlier = headers.get("cookie", ("", ""))[1]
                pair = f"{name}={text.reveal()}"
                headers["cookie"] = ("Cookie", f"{earlier}; {pair}".strip("; "))
            else:
                mark = "&" if "?" in target else "?"
                value = quote(text.reveal(), safe="")
                target += f"{mark}{quote(name, safe='')}={value}"
        body = self.operation.body
        self._request = HttpRequest(
            self.operation.method,
            self._service,
            target,
            list(headers.values()),
            b"" if body is None else body.content,
            self._options.timeout,
            deadline,
        )
        return self._request

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
        payload = Payload(encoding, self._options.max_response_bytes)
        if length and self.operation.method != "HEAD":
            payload.expect(length)
        self._payload = payload
        return payload

    def raw(self, received: Received) -> RawResponse[T]:
        """Return the response for the caller."""
        return RawResponse(
            self.operation,
            received,
            url=self._url(),
            redactor=Redactor(self._secrets),
            error_fields=self._fields,
        )

    def begin(self) -> None:
        """Begin an attempt."""
        self._request = self._head = self._payload = None

    def failed(
        self, error: TransportFailure | ClientError, deadline: float | None
    ) -> TransportFailure | ClientError:
        """Return a failure without its traceback, whose locals hold the body."""
        if (
            isinstance(error, TransportFailure)
            and error.timed_out
            and _is_past(deadline)
        ):
            return self.late()
        return error.with_traceback(None)

    def check(self, deadline: float | None) -> None:
        """Refuse to go on after the deadline; raises TransportFailure."""
        if _is_past(deadline):
            raise self.late()

    def complete(self, error: ClientError) -> None:
        """Add to an error what is known of the exchange; mask what it quotes."""
        redactor = Redactor(self._secrets)
        error.message = redactor.text(error.message)
        error.args = (error.message,)
        error.method = self.operation.method
        error.url = self.safe_url()
        if self._head is None:
            return
        raw = self.raw(self._head)
        error.status = raw.status
        error.content_type = redactor.line(raw.content_type)
        error.request_id = raw.request_id and redactor.line(raw.request_id)
        if self._payload is not None:
            error.excerpt = redactor.excerpt(self._payload.beginning())

    def late(self) -> TransportFailure:
        """Return the failure of a call that ran out of its total time."""
        total = self._options.timeout.total
        return TransportFailure(
            f"the call took longer than its {total:g} seconds",
            sent=self._request is not None and self._request.sent,
            timed_out=True,
        )

    def safe_url(self) -> str:
        """Return the URL for logs, secrets masked."""
        return Redactor(self._secrets).url(self._url())

    def _url(self) -> str:
        """Return the URL without credentials."""
        return f"{self._service.scheme}://{self._service.netloc}{self._target}"

    def _merge(self, user_agent: str) -> dict[str, tuple[str, str]]:
        """Return the headers but for credentials; later ones replace earlier ones."""
        operation, body = self.operation, self.operation.body
        check_headers(self._options.headers.items())
        check_headers(operation.headers)
        headers = {
            "host": ("Host", self._service.netloc),
            "accept": ("Accept", operation.answers.accept),
            "accept-encoding": ("Accept-Encoding", ACCEPT_ENCODING),
            "user-agent": ("User-Agent", user_agent),
        }
        if body is not None:
            check_headers([("Content-Type", body.content_type)])
            headers["content-type"] = ("Content-Type", body.content_type)
        self._add(headers, self._options.headers.items())
        self._add(headers, operation.headers)
        if operation.cookies:
            headers["cookie"] = ("Cookie", self._cookies())
        if body is not None or operation.method in _WITH_BODY:
            length = 0 if body is None else len(body.content)
            headers["content-length"] = ("Content-Length", str(length))
        return headers

    def _add(
        self, headers: dict[str, tuple[str, str]], pairs: Iterable[tuple[str, str]]
    ) -> None:
        """Set headers; a telling one is masked wherever it is echoed."""
        for name, value in pairs:
            headers[name.lower()] = (name, value)
            if is_sensitive(name):
                self._secrets.append(Secret(value))

    def _cookies(self) -> str:
        """Return the Cookie header for the cookie parameters."""
        pairs = [f"{name}={value}" for name, value in self.operation.cookies]
        if not all(_COOKIE.fullmatch(pair) for pair in pairs):
            del pairs
            raise ConfigurationError(
                f"a cookie of {self.operation.name} has characters to encode"
            )
        self._secrets += [
            Secret(value)
            for name, value in self.operation.cookies
            if is_sensitive(name)
        ]
        return "; ".join(pairs)


def _is_past(deadline: float | None) -> bool:
    """Return whether a deadline is over."""
    return deadline is not None and time.monotonic() >= deadline
