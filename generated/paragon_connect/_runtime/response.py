# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""A response as it came, and what becomes of it: a value or a typed error."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast

from .answers import Json, Reader
from .charsets import codec_of
from .errors import ClientError, DecodeError, ProviderError, status_error_class
from .headers import Headers
from .json_text import dump_json, parse_json
from .lengths import TEXT_LENGTH, WORD_LENGTH
from .operation import Operation
from .policy import Received, retry_after

if TYPE_CHECKING:
    from .redaction import Redactor

__all__ = ["DEFAULT_ERROR_FIELDS", "ErrorFields", "RawResponse"]

T = TypeVar("T")

_Paths = tuple[str, ...]
_REDIRECT: Final = "; redirects are not followed: correct the host's URL"
_ADVICE: Final = {
    401: "; is the credential valid and not expired?",
    429: "; slow down, see retry_after",
    **dict.fromkeys((301, 302, 303, 307, 308), _REDIRECT),
}
_LARGEST_DATA: Final = 256 * 1024
"""Bytes of the largest error body that is read; larger ones are quoted only."""


class ErrorFields:
    """Where an API's error bodies and headers say what; dotted paths, first match."""

    __slots__ = ("code", "message", "request_id", "request_id_headers")

    def __init__(
        self,
        *,
        message: _Paths = ("message", "error.message", "error", "detail", "title"),
        code: _Paths = ("code", "error.code"),
        request_id: _Paths = ("meta.requestId", "requestId", "request_id"),
        request_id_headers: _Paths = ("x-request-id", "request-id"),
    ) -> None:
        self.message = message
        self.code = code
        self.request_id = request_id
        self.request_id_headers = request_id_headers


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
        return self._request_id(None if self.status < 400 else self._error_data())

    @property
    def text(self) -> str:
        """The body as text, in the declared charset; what is not valid is replaced."""
        return self.content.decode(codec_of(self.content_type) or "utf-8", "replace")

    def json(self) -> Any:
        """Return the parsed JSON body; raises DecodeError when it is not JSON."""
        try:
            return parse_json(self.content)
        except DecodeError as error:
            problem = error
        raise self.describe(problem)

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
            return self.describe(
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
            # Its text is not repeated: it may quote the body.
            problem = DecodeError(f"the body does not fit ({type(error).__name__})")
        return self.describe(problem)

    def describe(self, error: DecodeError) -> DecodeError:
        """Return a fresh error with the exchange added and secrets masked.

        Args:
            error: says what is wrong with this response, and where.
        """
        return DecodeError(
            self._redactor.line(error.message, TEXT_LENGTH),
            path=self._redactor.line(error.path, TEXT_LENGTH),
            also=self._redactor.line(error.also, TEXT_LENGTH),
            **self._known(None),
        )

    def _known(self, data: Any) -> dict[str, Any]:
        """Return what errors say of the exchange; `data` is the parsed error body."""
        content_type, request_id = self.content_type, self._request_id(data)
        return {
            "method": self._operation.method,
            "url": self._redactor.url(self._url, TEXT_LENGTH),
            "status": self.status,
            "content_type": self._redactor.line(content_type, WORD_LENGTH),
            "request_id": request_id and self._redactor.line(request_id, WORD_LENGTH),
            "excerpt": self._redactor.excerpt(
                self.content, codec_of(content_type) or "utf-8"
            ),
        }

    def _request_id(self, data: Any) -> str | None:
        """Return what the server calls this request, in a header or an error body."""
        for name in self._fields.request_id_headers:
            if value := self._received.header(name):
                return value
        value = _first(data, self._fields.request_id)
        return value if isinstance(value, str) else None

    def status_error(self) -> ClientError:
        """Return the error for the status."""
        # Masked as data: what was escaped in the text is plain in here.
        data = self._redactor.data(self._error_data())
        kind = (
            ProviderError
            if self._operation.passthrough
            else status_error_class(self.status)
        )
        code = _first(data, self._fields.code)
        return kind(
            self._headline(_first(data, self._fields.message)),
            code=(
                self._redactor.line(str(code), WORD_LENGTH)
                if _is_scalar(code)
                else None
            ),
            headers=Headers(self._redactor.headers(self._received.headers)),
            data=data,
            error=self._declared_error(data),
            retry_after=retry_after(self._received.header("retry-after")),
            **self._known(data),
        )

    def _headline(self, found: Any) -> str:
        """Return the message of a status error, with advice where there is some."""
        from http import HTTPStatus

        try:
            phrase = HTTPStatus(self.status).phrase
        except ValueError:
            phrase = ""
        text = f"{self.status} {phrase}".strip()
        said = self._redactor.line(found).strip() if isinstance(found, str) else ""
        # Many servers answer with nothing but the status in words.
        if said.startswith(str(self.status)):
            text = said
        elif said.casefold() not in ("", phrase.casefold()):
            text += f": {said}"
        return text + _ADVICE.get(self.status, "") + self._note

    def _declared_error(self, data: Any) -> object:
        """Return the declared error model, None when the body is no such thing."""
        reader = self._operation.answers.find(self.status, self.content_type)
        if reader is None or len(self.content) > _LARGEST_DATA:
            return None
        try:
            content = self._masked_content(reader, data)
            return reader.read(content, self.content_type)
        except Exception:  # an error body that is itself malformed stays in `data`
            return None

    def _masked_content(self, reader: Reader[Any], data: Any) -> bytes:
        """Return the body for a reader, without secrets."""
        if isinstance(reader, Json):
            return dump_json(data) if self.content else b""
        codec = codec_of(self.content_type) or "utf-8"
        try:
            return self._redactor.text(self.content.decode(codec)).encode(codec)
        except UnicodeError:  # bytes: what is no text survives
            text = self.content.decode("utf-8", "surrogateescape")
        return self._redactor.text(text).encode("utf-8", "surrogateescape")

    def _error_data(self) -> Any:
        """Return the parsed body, None when it is not JSON, or too large for an error."""
        try:
            small = len(self.content) <= _LARGEST_DATA
            return parse_json(self.content) if small else None
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
