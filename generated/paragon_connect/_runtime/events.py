# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Server-sent events, as the WHATWG standard has them read. No I/O.

https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from .answers import Text
from .errors import ResponseTooLarge
from .lines import AsLines, AsText
from .values import read_value

__all__ = ["AsEvents", "Event", "Events"]

E = TypeVar("E")

_BOM: Final = "\ufeff"
_END: Final = "[DONE]"
_DIGITS: Final = re.compile("[0-9]{1,15}")


@dataclass(frozen=True, slots=True)
class Event(Generic[E]):
    """An event that a server sent.

    Attributes:
        event: its type, ``message`` unless the server says otherwise.
        data: what it says, decoded.
        id: the last id that the server gave, empty without one; a server that knows
            `Last-Event-ID` continues after it.
        retry: milliseconds after which the server last asked to be called again
            when the stream breaks, None if it did not ask.
        text: the data as it came.
    """

    event: str
    data: E
    id: str
    retry: int | None
    text: str


class Events(Text):
    """Reads ``text/event-stream``: whole as text, as a stream as events.

    Args:
        decode: turns the parsed JSON data of an event into its value; without it
            the data is text.
    """

    __slots__ = ("_decode", "json")

    def __init__(self, decode: Callable[[Any], Any] | None = None) -> None:
        self._decode = decode
        self.json = decode is not None

    def value(self, data: str) -> Any:
        """Return the value of an event's data.

        Raises:
            DecodeError: it is not as described; the error quotes its beginning.
        """
        return data if self._decode is None else read_value(data, self._decode)


class AsEvents:
    """The events of a stream.

    Where data is JSON, ``[DONE]`` ends the stream, and events with empty data, which
    keep a connection alive, are left out.

    Args:
        reader: reads the data.
        limit: the longest line and the longest data, in characters.
    """

    def __init__(self, reader: Events, limit: int) -> None:
        self.done = False
        self._reader = reader
        self._limit = limit
        self._lines = AsLines(AsText("utf-8", "replace"), limit)
        self._first = True
        self._type = ""
        self._data: list[str] = []
        self._size = 0
        self._id = ""
        self._retry: int | None = None

    def feed(self, piece: bytes) -> Iterable[Event[Any]]:
        """Yield the events that a piece completes."""
        for line in self._lines.feed(piece):
            event = self._interpret(line)
            if self.done:
                return
            if event is not None:
                yield event

    def finish(self) -> Iterable[Event[Any]]:
        """Return nothing: an event that is not complete is no event."""
        return ()

    def _interpret(self, line: str) -> Event[Any] | None:
        """Take a line; return the event that it completes."""
        if self._first:
            line = line.removeprefix(_BOM)
            self._first = False
        if not line:
            return self._dispatch()
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        match name:
            case "data":
                self._add(value)
            case "event":
                self._type = value
            case "id" if "\0" not in value:
                self._id = value
            case "retry" if _DIGITS.fullmatch(value):
                self._retry = int(value)
            case _:  # a comment, which has no name, or a field of no meaning
                pass
        return None

    def _add(self, value: str) -> None:
        """Take a line of data."""
        self._data.append(value)
        self._size += len(value) + 1
        if self._size > self._limit:
            self._data = []
            raise ResponseTooLarge(
                f"the data of an event exceeds {self._limit} characters; "
                "raise max_response_bytes if that is wanted"
            )

    def _dispatch(self) -> Event[Any] | None:
        """Return the event that has ended, None when it says nothing."""
        given, data, kind = bool(self._data), "\n".join(self._data), self._type
        self._data, self._size, self._type = [], 0, ""
        json = self._reader.json
        self.done = json and data == _END
        if not given or self.done or (json and not data):
            return None
        value = self._reader.value(data)
        return Event(kind or "message", value, self._id, self._retry, data)
