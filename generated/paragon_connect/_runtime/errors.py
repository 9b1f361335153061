# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Every error a client raises: one root, one class for what a caller can act on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

__all__ = [
    "BadRequest",
    "ClientError",
    "ClosedError",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "DecodeError",
    "Forbidden",
    "NotFound",
    "ProviderError",
    "RateLimited",
    "ResponseTooLarge",
    "ServerError",
    "StatusError",
    "TimedOut",
    "Unauthorized",
    "UnprocessableEntity",
    "status_error_class",
]

_PACKAGE: Final = __name__.removesuffix("._runtime.errors")
_PRIVATE: Final = (f"{_PACKAGE}._runtime.", f"{_PACKAGE}._sdk.")
_MODULES: Final = ("errors", "signatures")


def _public(module: str) -> str:
    """Return the module that a class of errors is imported from."""
    ours = module.startswith(_PRIVATE) and module.endswith(_MODULES)
    return f"{_PACKAGE}.errors" if ours else module


class ClientError(Exception):
    """Root of every error that this package raises.

    Attributes say what is known of the exchange; each is empty or None when
    the error arose before it was known. None of them holds a secret.
    """

    def __init_subclass__(cls) -> None:
        """Name the class as it is imported: so tracebacks show it, and pickles find it."""
        super().__init_subclass__()
        cls.__module__ = _public(cls.__module__)

    def __init__(
        self,
        message: str,
        *,
        method: str = "",
        url: str = "",
        status: int | None = None,
        content_type: str = "",
        request_id: str | None = None,
        excerpt: str = "",
    ) -> None:
        super().__init__(message)
        self.message = message
        self.method = method
        self.url = url
        self.status = status
        self.content_type = content_type
        self.request_id = request_id
        self.excerpt = excerpt

    def __str__(self) -> str:
        """Return the message and what is known of the exchange, on one line."""
        text = self._headline()
        told = self.status is None or text.startswith(str(self.status))
        known = [
            f"{self.method} {self.url}".strip(),
            "" if told else f"status {self.status}",
            self.content_type,
            f"request id {self.request_id}" if self.request_id else "",
        ]
        details = ", ".join(part for part in known if part)
        text = f"{text} ({details})" if details else text
        return f"{text}: {self.excerpt}" if self.excerpt else text

    def _headline(self) -> str:
        """Return the part of the text that says what went wrong."""
        return self.message

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle by state, so that keyword-only arguments survive process borders."""
        return _revive, (type(self), self.args, self.__dict__)


ClientError.__module__ = _public(__name__)


def _revive(
    cls: type[ClientError], args: tuple[Any, ...], state: dict[str, Any]
) -> ClientError:
    """Return an unpickled error without running its constructor."""
    error = cls.__new__(cls, *args)
    error.__dict__.update(state)
    return error


class ConfigurationError(ClientError):
    """The client or the call is set up wrongly; nothing was sent."""


class ClosedError(ClientError):
    """The client was used after it was closed, or a stream after it was read."""


class ConnectionFailed(ClientError):
    """No complete response came; `sent` says whether the server may have acted."""

    def __init__(self, message: str, *, sent: bool = True, **known: Any) -> None:
        super().__init__(message, **known)
        self.sent = sent


class TimedOut(ConnectionFailed):
    """A phase of the call, or the call as a whole, took longer than allowed."""


class ResponseTooLarge(ClientError):
    """The body, as sent or decompressed, exceeds `Options.max_response_bytes`."""


class DecodeError(ClientError):
    """The response is not what the API description promises.

    `path` is the place in the body, as in ``$.items[0].status``; `also` names
    what else is wrong.
    """

    def __init__(
        self, message: str, *, path: str = "$", also: str = "", **known: Any
    ) -> None:
        super().__init__(message, **known)
        self.path = path
        self.also = also

    def _headline(self) -> str:
        """Return the message with its place in the body."""
        more = f" (also: {self.also})" if self.also else ""
        return f"{self.message} @ {self.path}{more}"


class StatusError(ClientError):
    """The server answered with an error status.

    Attributes:
        status: the HTTP status.
        code: the API's own error code, when the body has one.
        headers: the response's headers, secrets masked; the first 256, long ones cut.
        data: the parsed JSON body, secrets masked; None when it is not JSON or larger
            than 256 KiB.
        error: the error model that the description declares for this status, read from
            the masked body; None for a larger one too.
        retry_after: seconds the server asked to wait, when it did.
    """

    status: int

    def __init__(
        self,
        message: str,
        *,
        status: int,
        code: str | None = None,
        headers: Mapping[str, str] | None = None,
        data: Any = None,
        error: object = None,
        retry_after: float | None = None,
        **known: Any,
    ) -> None:
        super().__init__(message, status=status, **known)
        self.code = code
        self.headers: Mapping[str, str] = headers if headers is not None else {}
        self.data = data
        self.error = error
        self.retry_after = retry_after

    def _headline(self) -> str:
        """Return the message with the API's own code."""
        return f"{self.message} [code {self.code}]" if self.code else self.message


class BadRequest(StatusError):
    """400: the request itself is wrong."""


class Unauthorized(StatusError):
    """401: the credential is missing, expired or not accepted."""


class Forbidden(StatusError):
    """403: the credential does not allow this."""


class NotFound(StatusError):
    """404: there is no such thing, or not for this user."""


class Conflict(StatusError):
    """409: the request contradicts the present state."""


class UnprocessableEntity(StatusError):
    """422: the request is well formed but its content is refused."""


class RateLimited(StatusError):
    """429: too many requests; see `retry_after`."""


class ServerError(StatusError):
    """5xx: the server failed."""


class ProviderError(StatusError):
    """A third party behind a passthrough operation answered with an error status."""


_CLASSES: Final[Mapping[int, type[StatusError]]] = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    422: UnprocessableEntity,
    429: RateLimited,
}


def status_error_class(status: int) -> type[StatusError]:
    """Return the class for an error status."""
    if status >= 500:
        return ServerError
    return _CLASSES.get(status, StatusError)
