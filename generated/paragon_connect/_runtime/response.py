"""A response as it came, and what becomes of it: a value or a typed error."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Final, Generic, TypeVar, cast

from .answers import charset_of
from .errors import ClientError, DecodeError, ProviderError, status_error_class
from .headers import Headers
from .json_text import parse_json
from .operation import Operation
from .policy import Received, retry_after
from .redaction import Redactor

__all__ = ["DEFAULT_ERROR_FIELDS", "ErrorFields", "RawResponse"]

T = TypeVar("T")

_REDIRECT: Final = "; redirects are not followed: correct the host's URL"
_ADVICE: Final = {
    401: "; is the credential valid and not expired?",
    429: "; slow down, see retry_after",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorFields:
    """Where an API's error bodies and headers say what; dotted paths, first match."""

    message: tuple[str, ...] = ("message", "error.message", "error", "detail", "title")
    code: tuple[str, ...] = ("code", "error.code")
    request_id: tuple[str, ...] = ("meta.requestId", "requestId", "request_id")
    request_id_headers: tuple[str, ...] = ("x-request-id", "request-id")


DEFAULT_ERROR_FIELDS: Final = ErrorFields()


class RawResponse(Generic[T]):
    """A response of any status, untouched; `parse` turns it into the result.

    Attributes:
        status: the HTTP status.
        content: the body, decompressed, otherwise byte for byte.
    """

    __slots__ = (
        "_fields",
        "_note",
        "_operation",
        "_received",
        "_redactor",
        "_url",
        "content",
        "status",
    )

    def __init__(
        self,
        operation: Operation[T],
        received: Received,
        *,
        url: str,
        redactor: Redactor,
        error_fields: ErrorFields = DEFAULT_ERROR_FIELDS,
        note: str = "",
    ) -> None:
        self.status = received.status
        self.content = received.content
        self._operation = operation
        self._received = received
        self._url = url
        self._redactor = redactor
        self._fields = error_fields
        self._note = note

    @property
    def headers(self) -> Headers:
        """The headers as received."""
        return Headers(self._received.headers)

    @property
    def content_type(self) -> str:
        """The Content-Type header, empty when there is none."""
        return self._received.header("content-type")

    @property
    def request_id(self) -> str | None:
        """What the server calls this request, for its support; from a header or error body."""
        for name in self._fields.request_id_headers:
            if value := self._received.header(name):
                return value
        if self.status < 400:
            return None
        value = _first(self._json_or_none(), self._fields.request_id)
        return value if isinstance(value, str) else None

    @property
    def text(self) -> str:
        """The body as text, in the declared charset; what is not valid is replaced."""
        charset = charset_of(self.content_type)
        try:
            return self.content.decode(charset, "replace")
        except LookupError:
            return self.content.decode("utf-8", "replace")

    def json(self) -> Any:
        """Return the parsed JSON body; raises DecodeError when it is not JSON."""
        try:
            return parse_json(self.content)
        except DecodeError as error:
            problem = error
        raise self._describe(problem)

    def parse(self) -> T:
        """Return the result.

        Raises:
            StatusError: the status is an error, or no success that was described.
            DecodeError: the body is not what the description promises.
        """
        result = self._read()
        if isinstance(result, ClientError):
            raise result
        return result

    def _read(self) -> T | ClientError:
        """Return the result or the error; raising here would expose the body's frames."""
        answers = self._operation.answers
        reader = answers.find(self.status, self.content_type)
        if not answers.succeeds(self.status):
            return self.status_error()
        if reader is None:
            return self._describe(
                DecodeError(
                    "the description has no answer like this; execute_raw returns it as it is"
                )
            )
        try:
            return cast("T", reader.read(self.content, self.content_type))
        except DecodeError as error:
            problem = error
        except RecursionError:
            problem = DecodeError("the body is nested too deeply")
        except Exception as error:  # a body that no model foresaw: never a KeyError
            problem = DecodeError(
                f"the body does not fit: {type(error).__name__}: {error}"
            )
        return self._describe(problem)

    def _describe(self, error: DecodeError) -> DecodeError:
        """Return a fresh error with the exchange added and secrets masked."""
        return DecodeError(
            self._redactor.text(error.message),
            path=self._redactor.text(error.path),
            also=self._redactor.text(error.also),
            **self._known(),
        )

    def _known(self) -> dict[str, Any]:
        """Return what errors say of the exchange."""
        request_id = self.request_id
        return {
            "method": self._operation.method,
            "url": self._redactor.url(self._url),
            "status": self.status,
            "content_type": self._redactor.line(self.content_type),
            "request_id": request_id and self._redactor.line(request_id),
            "excerpt": self._redactor.excerpt(self.content),
        }

    def status_error(self) -> ClientError:
        """Return the error for the status."""
        masked = self._masked()
        data = masked._json_or_none()
        kind = (
            ProviderError
            if self._operation.passthrough
            else status_error_class(self.status)
        )
        code = _first(data, self._fields.code)
        return kind(
            self._headline(_first(data, self._fields.message)),
            code=self._redactor.line(str(code)) if _is_scalar(code) else None,
            headers=masked.headers,
            data=data,
            error=masked._declared_error(),
            retry_after=retry_after(self._received.header("retry-after")),
            **self._known(),
        )

    def _headline(self, found: Any) -> str:
        """Return the message of a status error, with advice where there is some."""
        try:
            text = f"{self.status} {HTTPStatus(self.status).phrase}"
        except ValueError:
            text = str(self.status)
        if isinstance(found, str) and found:
            text += f": {self._redactor.line(found)}"
        text += _ADVICE.get(self.status, _REDIRECT if self.status < 400 else "")
        return text + self._note

    def _masked(self) -> RawResponse[T]:
        """Return this response with echoed secrets masked, for use in errors."""
        received = self._received
        headers = self._redactor.headers(received.headers)
        content = self._redactor.body(self.content)
        return RawResponse(
            self._operation,
            Received(self.status, headers, content),
            url=self._url,
            redactor=self._redactor,
            error_fields=self._fields,
        )

    def _declared_error(self) -> object:
        """Return the declared error model, None when the body is no such thing."""
        reader = self._operation.answers.find(self.status, self.content_type)
        try:
            return reader.read(self.content, self.content_type) if reader else None
        except Exception:  # an error body that is itself malformed stays in `data`
            return None

    def _json_or_none(self) -> Any:
        """Return the parsed body, None when it is not JSON."""
        try:
            return parse_json(self.content)
        except DecodeError:
            return None

    def __repr__(self) -> str:
        """Return operation, status and size; the body may hold secrets."""
        return f"<RawResponse {self._operation.name} {self.status}, {len(self.content)} bytes>"


def _first(data: Any, paths: tuple[str, ...]) -> Any:
    """Return the first value found at one of the dotted paths, None without."""
    for path in paths:
        value = data
        for key in path.split("."):
            known = isinstance(value, dict)
            value = cast("dict[str, Any]", value).get(key) if known else None
        if value is not None:
            return value
    return None


def _is_scalar(value: Any) -> bool:
    """Return whether a JSON value is text or a number."""
    return isinstance(value, (str, int, float))
