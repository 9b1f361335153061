"""Answers read as a stream: what the sync and the async form share. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .charsets import codec_of, unknown_charset
from .errors import (
    ClientError,
    ConnectionFailed,
    DecodeError,
    ResponseTooLarge,
    TimedOut,
)
from .events import AsEvents, Events
from .headers import Headers
from .items import AsItems, Items
from .lines import AsLines, AsText
from .opened import Opened
from .policy import Received
from .transport import TransportFailure

if TYPE_CHECKING:
    from .exchange import Exchange

__all__ = ["Reading", "Stream"]

T = TypeVar("T")
E = TypeVar("E")

_EVENT_STREAM = "text/event-stream"


class Reading:
    """A body on its way: its state, and what is known of it for errors."""

    def __init__(self, exchange: Exchange[Any], opened: Opened[Any]) -> None:
        self.exchange = exchange
        self.opened = opened

    def problem(self, error: TransportFailure | ClientError) -> ClientError:
        """Return what to raise for an error in the middle of a body."""
        if isinstance(error, ClientError) and error.method:
            return error  # complete already
        error = error.with_traceback(None)
        if isinstance(error, TransportFailure):
            left = self.opened.left()
            if error.timed_out and left is not None and left <= 0.001:
                error = self.exchange.late()
            kind = TimedOut if error.timed_out else ConnectionFailed
            error = kind(f"{error.message}; the answer is not whole", sent=True)
        self.exchange.complete(error)
        return error


class Stream(Generic[T, E]):
    """An answer whose body is read piece by piece, once.

    Attributes:
        status: the HTTP status.
    """

    def __init__(self, exchange: Exchange[T], received: Received) -> None:
        """Take an answer; raises StatusError for one that stands for an error."""
        # What `repr` shows first: a traceback with locals shows a refused answer too.
        self._exchange = exchange
        self.status = received.status
        self._reading = Reading(exchange, exchange.stream(received))
        self._head = exchange.raw(received)
        self._content: bytes | None = None

    @property
    def headers(self) -> Headers:
        """The headers as received."""
        return self._head.headers

    @property
    def content_type(self) -> str:
        """The Content-Type header, empty when there is none."""
        return self._head.content_type

    @property
    def request_id(self) -> str | None:
        """What the server calls this request, for its support; from a header."""
        return self._head.request_id

    def _text(self) -> AsText:
        """Return the decoder for text in the declared charset."""
        codec = codec_of(self.content_type)
        if codec is not None:
            return AsText(codec)
        problem = f"{unknown_charset(self.content_type)}; iter_bytes gives the bytes"
        raise self._reading.problem(DecodeError(problem))

    def _lines(self) -> AsLines:
        """Return the splitter for lines."""
        return AsLines(self._text(), self._exchange.options.whole_body)

    def _events(self) -> AsEvents:
        """Return the parser for events; raises DecodeError when this is no stream."""
        media_type = self.content_type.partition(";")[0].strip().lower()
        if media_type != _EVENT_STREAM:
            problem = DecodeError("the answer is no stream of events")
            raise self._reading.problem(problem)
        answers = self._exchange.operation.answers
        reader = answers.find(self.status, self.content_type)
        reader = reader if isinstance(reader, Events) else Events()
        return AsEvents(reader, self._exchange.options.whole_body)

    def _items(self) -> AsItems:
        """Return the parser for items; raises DecodeError when these are none."""
        answers = self._exchange.operation.answers
        reader = answers.find(self.status, self.content_type)
        if isinstance(reader, Items):
            limit = self._exchange.options.whole_body
            return AsItems(reader, self.content_type, limit)
        problem = DecodeError("the answer is not described as a sequence of JSON")
        raise self._reading.problem(problem)

    def _check_size(self, size: int) -> None:
        """Refuse a body that is too large to be kept whole."""
        limit = self._exchange.options.whole_body
        if size > limit:
            raise self._reading.problem(
                ResponseTooLarge(
                    f"the response body exceeds {limit} bytes; raise "
                    "max_response_bytes, or read it piece by piece"
                )
            )

    def _parse(self, content: bytes) -> T:
        """Return the result that a whole body stands for."""
        received = Received(self.status, self._reading.opened.headers, content)
        return self._exchange.raw(received).parse()

    def __repr__(self) -> str:
        """Return operation and status; headers and body may hold secrets."""
        name = self._exchange.operation.name
        return f"<{type(self).__name__} {name} {self.status}>"
