# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""The seam between the client and whatever moves the bytes."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Any, Final, Protocol, runtime_checkable

from .hosts import ServiceUrl
from .options import Timeout

__all__ = [
    "AsyncHttpClient",
    "AsyncHttpResponse",
    "AsyncHttpxLike",
    "AsyncTransport",
    "HttpClient",
    "HttpContent",
    "HttpRequest",
    "HttpResponse",
    "HttpxLike",
    "Transport",
    "TransportFailure",
    "failure_of",
]


class HttpContent(Protocol):
    """A body that is sent piece by piece, once.

    Attributes:
        length: size in bytes; None means chunked transfer encoding. The headers of
            the request say the same.
    """

    length: int | None

    def pieces(self) -> Iterator[bytes]:
        """Return the pieces, none of them empty; call it before anything is sent."""
        ...

    def apieces(self) -> AsyncIterator[bytes]:
        """Return the pieces for an async transport."""
        ...


class HttpRequest:
    """One request as it goes out.

    Args:
        method: the HTTP method.
        service: the parsed URL of the service.
        target: path and query as they stand in the request line.
        headers: every header, in order, `Host` and the credentials included.
        content: the whole body, or what is iterated over to send it.
        timeout: limits for the phases.
        deadline: when the call must have ended, on the clock `time.monotonic`.

    Attributes:
        sent: whether a byte of it may have reached the server. A transport that
            knows says so; without its word the answer is yes.
    """

    __slots__ = (
        "content",
        "deadline",
        "headers",
        "method",
        "sent",
        "service",
        "target",
        "timeout",
    )

    def __init__(
        self,
        method: str,
        service: ServiceUrl,
        target: str,
        headers: Sequence[tuple[str, str]],
        content: bytes | HttpContent,
        timeout: Timeout,
        deadline: float | None,
    ) -> None:
        self.method = method
        self.service = service
        self.target = target
        self.headers = headers
        self.content = content
        self.timeout = timeout
        self.deadline = deadline
        self.sent = True

    @property
    def url(self) -> str:
        """The absolute URL; it may hold a credential."""
        return f"{self.service.scheme}://{self.service.netloc}{self.target}"

    @property
    def limits(self) -> dict[str, float | None]:
        """The limits of the phases, as libraries of the httpx family take them.

        None is longer than what is left of the call.
        """
        limits = self.timeout.until(self.deadline)
        return {
            "connect": limits.connect,
            "read": limits.read,
            "write": limits.write,
            "pool": limits.pool,
        }

    def __repr__(self) -> str:
        """Return method and host; the rest may hold secrets."""
        return f"<HttpRequest {self.method} {self.service.root}>"


class HttpResponse(Protocol):
    """A response whose head has arrived."""

    status: int
    headers: Sequence[tuple[str, str]]
    # It may have `protocol`, the version of HTTP as "1.1", for observers.

    def chunks(self) -> Iterator[bytes]:
        """Yield the body as it stands on the wire, content encoding included."""
        ...

    def close(self) -> None:
        """Give up the rest of the body and free the connection."""
        ...


class AsyncHttpResponse(Protocol):
    """A response whose head has arrived."""

    status: int
    headers: Sequence[tuple[str, str]]

    def chunks(self) -> AsyncIterator[bytes]:
        """Yield the body as it stands on the wire, content encoding included."""
        ...

    async def close(self) -> None:
        """Give up the rest of the body and free the connection."""
        ...


@runtime_checkable
class Transport(Protocol):
    """What a client needs of an HTTP library.

    It must follow no redirects, keep no cookies, add no credentials and signal
    failures with `TransportFailure`.
    """

    def handle(self, request: HttpRequest) -> HttpResponse:
        """Send a request and return the response once its head is there."""
        ...

    def close(self) -> None:
        """Free every connection."""
        ...


@runtime_checkable
class AsyncTransport(Protocol):
    """What an async client needs of an HTTP library; see `Transport`."""

    async def handle(self, request: HttpRequest) -> AsyncHttpResponse:
        """Send a request and return the response once its head is there."""
        ...

    async def close(self) -> None:
        """Free every connection."""
        ...


class HttpxLike(Protocol):
    """An ``httpx2.Client``, or an ``httpx.Client``."""

    def send(
        self, request: Any, *, stream: bool, auth: Any, follow_redirects: bool
    ) -> Any:
        """Send a prepared request."""
        ...

    def build_request(self, method: str, url: str) -> Any:
        """Prepare a request."""
        ...


class AsyncHttpxLike(Protocol):
    """An ``httpx2.AsyncClient``, or an ``httpx.AsyncClient``."""

    async def send(
        self, request: Any, *, stream: bool, auth: Any, follow_redirects: bool
    ) -> Any:
        """Send a prepared request."""
        ...

    def build_request(self, method: str, url: str) -> Any:
        """Prepare a request."""
        ...


HttpClient = Transport | HttpxLike
"""What `http_client=` takes."""

AsyncHttpClient = AsyncTransport | AsyncHttpxLike
"""What `http_client=` of an async client takes."""


class TransportFailure(Exception):
    """No complete response came.

    Args:
        message: what happened, without secrets.
        sent: False only when the server cannot have seen the request.
        timed_out: a time limit was reached.
        permanent: trying again cannot help.
    """

    def __init__(
        self,
        message: str,
        *,
        sent: bool = True,
        timed_out: bool = False,
        permanent: bool = False,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.sent = sent
        self.timed_out = timed_out
        self.permanent = permanent

    @property
    def error_name(self) -> str:
        """The name of the error that a call raises for it."""
        return "TimedOut" if self.timed_out else "ConnectionFailed"


_LIBRARIES: Final = frozenset({"httpcore2", "httpx2", "httpcore", "httpx"})
_NOTHING_SENT: Final = frozenset(
    {"ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError"}
)
_PERMANENT: Final = frozenset({"LocalProtocolError", "UnsupportedProtocol"})


def failure_of(error: Exception) -> TransportFailure | None:
    """Return what an HTTP library's error means for the call.

    The libraries of this family name their errors alike, so that names are
    enough, and none has to be imported. Anything else gives None.
    """
    if isinstance(error, TransportFailure):
        return error
    family = [
        c for c in type(error).__mro__ if c.__module__.split(".")[0] in _LIBRARIES
    ]
    if not family:
        return None
    names = {c.__name__ for c in family}
    text = _text(error)
    permanent = bool(names & _PERMANENT) or "CERTIFICATE_VERIFY_FAILED" in text
    return TransportFailure(
        f"{type(error).__name__}: {text}" if text else type(error).__name__,
        sent=not (names & _NOTHING_SENT or permanent),
        timed_out="TimeoutException" in names,
        permanent=permanent,
    )


def _text(error: BaseException) -> str:
    """Return an error's text, or that of the error behind it when it has none."""
    behind: BaseException | None = error
    while behind is not None:
        if str(behind):
            return str(behind)
        behind = behind.__cause__ or behind.__context__
    return ""
