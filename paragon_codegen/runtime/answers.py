"""What a response means: a table of statuses and media types to readers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, Generic, Protocol, TypeVar

from .charsets import codec_of, unknown_charset
from .errors import DecodeError
from .json_text import parse_json

__all__ = ["Answers", "Bytes", "Json", "NoContent", "Reader", "Text"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_CACHE_SIZE: Final = 32
_LONGEST_KEY: Final = 100
_EMPTY: Final = (204, 205)
"""Successes that have no body, whatever is described."""


class Reader(Protocol[T_co]):
    """Turns the bytes of a body into a value."""

    def read(self, content: bytes, content_type: str) -> T_co:
        """Return the value; raises DecodeError when the body is not as described."""
        ...


Table = Mapping[str, Mapping[str, Reader[Any]]]
"""Status → media type → reader."""


class Json(Generic[T_co]):
    """Reads JSON.

    Args:
        decode: turns the parsed value into the result.
        envelope: when the body is an object with this member, the member is read.
        empty: what an empty body means; without it an empty body is an error.
    """

    __slots__ = ("_decode", "_empty", "_envelope")

    def __init__(
        self,
        decode: Callable[[Any], T_co],
        envelope: str | None = None,
        *,
        empty: Callable[[], T_co] | None = None,
    ) -> None:
        self._decode = decode
        self._envelope = envelope
        self._empty = empty

    def read(self, content: bytes, content_type: str) -> T_co:
        """Parse and decode the body."""
        if not content and self._empty is not None:
            return self._empty()
        value = parse_json(content)
        if self._envelope is None:
            return self._decode(value)
        return self._unwrap(value, self._envelope)

    def _unwrap(self, value: Any, envelope: str) -> T_co:
        """Decode the enveloped member, or the whole where there is no envelope."""
        if not isinstance(value, dict) or envelope not in value:
            return self._decode(value)
        try:
            return self._decode(value[envelope])
        except DecodeError as error:
            error.path = f"$.{envelope}{error.path[1:]}"
            raise


class Text:
    """Reads text in the declared charset, UTF-8 without one."""

    __slots__ = ()

    def read(self, content: bytes, content_type: str) -> str:
        """Return the body as text."""
        codec = codec_of(content_type)
        if codec is None:
            problem = unknown_charset(content_type)
            raise DecodeError(f"{problem}; execute_raw returns the bytes")
        try:
            return content.decode(codec)
        except UnicodeDecodeError:
            problem = f"the body is not valid {codec}"
        raise DecodeError(problem)


class Bytes:
    """Reads nothing into the body: bytes stay bytes."""

    __slots__ = ()

    def read(self, content: bytes, content_type: str) -> bytes:
        """Return the body."""
        return content


class NoContent:
    """Ignores the body."""

    __slots__ = ()

    def read(self, content: bytes, content_type: str) -> None:
        """Return None."""
        return


class Answers(Generic[T]):
    """Finds the reader for a response.

    Statuses are looked up exactly, then as a range (``2XX``), then as
    ``default``; media types exactly, then ``type/*``, then ``*/*``, parameters
    aside. Beyond the table: a success status that it does not name is read as
    ``200`` (RFC 9110, section 15), else as the one success that it names, or the one
    that has such a media type; and a response without a media type is read as
    ``*/*``, else by the first reader. What comes under a name that is not described
    gets the reader that suits it: a download has its own type, JSON any. A page of
    text is no download, unless that may be anything (``application/octet-stream``).

    Args:
        table: status → media type → reader; an empty inner table is `NoContent`. A
            function that returns it is called with the first use: readers name
            models, which load then.
    """

    __slots__ = ("_accept", "_cache", "_given", "_made")

    def __init__(self, table: Table | Callable[[], Table]) -> None:
        self._given = table
        self._made: Table | None = None
        self._accept: str | None = None
        self._cache: dict[tuple[int, str], Reader[Any] | None] = {}

    @property
    def accept(self) -> str:
        """The Accept header: the media types of the successes."""
        if self._accept is None:
            self._accept = self._acceptable()
        return self._accept

    @property
    def _table(self) -> Table:
        """The table, by status in upper case."""
        if self._made is None:
            given = self._given() if callable(self._given) else self._given
            self._made = {status.upper(): readers for status, readers in given.items()}
        return self._made

    @property
    def _success(self) -> bool:
        """Whether any success is described."""
        return any(status.startswith("2") for status in self._table)

    def find(self, status: int, content_type: str) -> Reader[Any] | None:
        """Return the reader for a response, None when the table has none for it."""
        key = (status, content_type)
        try:
            return self._cache[key]
        except KeyError:
            reader = self._find(status, content_type)
        # Content types are the server's words: remember only so many, and short ones.
        if len(self._cache) < _CACHE_SIZE and len(content_type) <= _LONGEST_KEY:
            self._cache[key] = reader
        return reader

    def succeeds(self, status: int) -> bool:
        """Return whether a status stands for a result, not for an error.

        Where successes are described, a redirect or a 304 is none: it has no result.
        """
        return 200 <= status < 300 or (status < 400 and not self._success)

    def _find(self, status: int, content_type: str) -> Reader[Any] | None:
        """Return the reader for a response without the cache."""
        media_type = content_type.partition(";")[0].strip().lower()
        readers = self._readers(status)
        if readers is not None:
            return _chosen(readers, media_type)
        if status // 100 == 2 and self._success:
            return self._unnamed(status, media_type)
        return None

    def _readers(self, status: int) -> Mapping[str, Reader[Any]] | None:
        """Return the media types described for a status."""
        names = [str(status), f"{status // 100}XX"]
        # Where successes are described, `default` describes the errors.
        if status // 100 != 2 or not self._success:
            names.append("DEFAULT")
        return next((self._table[n] for n in names if n in self._table), None)

    def _unnamed(self, status: int, media_type: str) -> Reader[Any] | None:
        """Return the reader for a success whose status is not described.

        The call was carried out: an error would invite the caller to repeat it.
        """
        described = [self._table[n] for n in self._table if n.startswith("2")]
        bodies = [readers for readers in described if readers]
        if not bodies or (status in _EMPTY and len(bodies) < len(described)):
            return NoContent()
        if "200" in self._table:
            found = _chosen(self._table["200"], media_type)
            if found is not None:
                return found
        found = None
        if len(described) == 1:
            found = _chosen(bodies[0], media_type)
        elif media_type:
            found = _chosen(_joined(bodies), media_type)
        # Text or bytes that are not there are no empty ones.
        return found if status not in _EMPTY or isinstance(found, Json) else None

    def _acceptable(self) -> str:
        """Return the media types of the successes, as a header."""
        types = [
            media_type
            for status, readers in self._table.items()
            if status.startswith("2") or (status == "DEFAULT" and not self._success)
            for name, reader in readers.items()
            for media_type in _accepted(name, reader)
        ]
        return ", ".join(dict.fromkeys(types)) or "*/*"


def _chosen(
    readers: Mapping[str, Reader[Any] | None], media_type: str
) -> Reader[Any] | None:
    """Return the reader for a media type among those that are described."""
    if not readers:
        return NoContent()
    if not media_type:
        return readers["*/*"] if "*/*" in readers else next(iter(readers.values()))
    by_name = {key.partition(";")[0].strip().lower(): key for key in readers}
    for name in (media_type, media_type.partition("/")[0] + "/*", "*/*"):
        if name in by_name:
            return readers[by_name[name]]
    return next(_suitable(media_type, by_name, readers), None)


def _joined(tables: list[Mapping[str, Reader[Any]]]) -> dict[str, Reader[Any] | None]:
    """Return the media types of several statuses; those of two have no reader."""
    found: dict[str, Reader[Any] | None] = {}
    for name, reader in (item for table in tables for item in table.items()):
        found[name] = None if name in found else reader
    return found


def _suitable(
    media_type: str,
    by_name: Mapping[str, str],
    readers: Mapping[str, Reader[Any] | None],
) -> Iterator[Reader[Any] | None]:
    """Yield the readers for what comes under a name of its own, the best first."""
    anything = by_name.get("application/octet-stream", "")
    kinds: tuple[type[Reader[Any]], ...] = (Bytes, Json)
    if media_type.endswith(("/json", "+json")):
        kinds = (Json,)
    elif media_type.startswith("text/"):
        kinds = (Text, Json)
    for kind in kinds:
        yield from (each for each in readers.values() if isinstance(each, kind))
    if anything:
        yield readers[anything]


def _accepted(media_type: str, reader: Reader[Any]) -> tuple[str, ...]:
    """Return what to ask for: JSON first where it has another name."""
    media_type = media_type or "*/*"
    if isinstance(reader, Json) and "json" not in media_type.lower():
        return "application/json", f"{media_type};q=0.9"
    return (media_type,)
