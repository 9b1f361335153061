"""Request bodies: bytes, which every attempt sends alike, or what is read meanwhile."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import cast
from urllib.parse import quote_plus

from .content import Sources
from .errors import ConfigurationError
from .json_text import dump_json
from .sources import AsyncByteSource, Source, is_source, source_of
from .unset import UNSET, Unset

__all__ = [
    "Body",
    "File",
    "Part",
    "bytes_body",
    "chosen_body",
    "field_parts",
    "file_parts",
    "form_body",
    "form_fields",
    "json_body",
    "multipart_body",
    "optional_json_body",
    "text_body",
]


class Body:
    """What is sent, and its media type."""

    __slots__ = ("content", "content_type")

    def __init__(self, content_type: str, content: bytes | Sources) -> None:
        self.content_type = content_type
        self.content = content

    @property
    def length(self) -> int | None:
        """Size in bytes; None where it is not known before it is sent."""
        content = self.content
        return len(content) if isinstance(content, bytes) else content.length

    @property
    def replayable(self) -> bool:
        """Whether it can be sent more than once."""
        return isinstance(self.content, bytes) or self.content.replayable

    @property
    def spent(self) -> bool:
        """Whether it was read and cannot be read again."""
        return not isinstance(self.content, bytes) and self.content.spent

    def __repr__(self) -> str:
        """Return type and size; the content may hold secrets."""
        return f"<Body {self.content_type}, {_size(self.length)}>"


class Part:
    """One part of a multipart body.

    Args:
        name: the form field.
        content: the value; text is sent as UTF-8. A path, a binary file or an
            iterable of bytes is read when it is sent.
        filename: sent when given; makes the part a file.
        content_type: sent when given.
    """

    __slots__ = ("content", "content_type", "filename", "name")

    def __init__(
        self,
        name: str,
        content: AsyncByteSource | Source | str,
        *,
        filename: str | None = None,
        content_type: str | None = None,
    ) -> None:
        self.name = name
        self.content = (
            content.encode() if isinstance(content, str) else source_of(content)
        )
        self.filename = filename
        self.content_type = content_type

    def __repr__(self) -> str:
        """Return name and size; the content may hold secrets."""
        return f"<Part {self.name!r}, {_length(self.content)}>"

    def head(self) -> bytes:
        """Return what is sent in front of the content."""
        lines = [f'Content-Disposition: form-data; name="{_escape(self.name)}"']
        if self.filename is not None:
            lines[0] += f'; filename="{_escape(self.filename)}"'
        if self.content_type is not None:
            if not (self.content_type.isascii() and self.content_type.isprintable()):
                raise ConfigurationError(
                    f"the content type of part {self.name!r} is not printable ASCII"
                )
            lines.append(f"Content-Type: {self.content_type}")
        return "\r\n".join(lines).encode() + b"\r\n\r\n"


class File:
    """A file for a multipart body.

    Args:
        content: the bytes, or a path, a binary file or an iterable of bytes, which
            is read when it is sent; only an async client sends an async iterable.
        filename: the name that the server sees; that of a path unless given,
            ``file`` for anything else.
        content_type: what the bytes are.
    """

    __slots__ = ("content", "content_type", "filename")

    def __init__(
        self,
        content: AsyncByteSource,
        filename: str | None = None,
        content_type: str = "application/octet-stream",
    ) -> None:
        self.content = source_of(content)
        self.filename = _name(content) if filename is None else filename
        self.content_type = content_type

    def __repr__(self) -> str:
        """Return name and size; the content may hold secrets."""
        return f"<File {self.filename!r}, {_length(self.content)}>"

    def part(self, name: str) -> Part:
        """Return the part of a multipart body for a field of this name."""
        return Part(
            name, self.content, filename=self.filename, content_type=self.content_type
        )


def json_body(value: object, content_type: str = "application/json") -> Body:
    """Return `value` as JSON; raises ConfigurationError when it has no JSON form."""
    return Body(content_type, dump_json(value))


def text_body(value: str, content_type: str = "text/plain; charset=utf-8") -> Body:
    """Return text as UTF-8.

    Raises:
        ConfigurationError: it holds a lone surrogate, which has no UTF-8.
    """
    try:
        return Body(content_type, value.encode())
    except UnicodeEncodeError:
        del value  # the error behind this one would show it
    raise ConfigurationError("the body holds a lone surrogate")


def bytes_body(
    value: AsyncByteSource, content_type: str = "application/octet-stream"
) -> Body:
    """Return bytes as they are; anything else is read when it is sent.

    Raises:
        ConfigurationError: it has no bytes.
        OSError: the path leads to no file.
    """
    content = source_of(value)
    if not isinstance(content, bytes):
        return Body(content_type, Sources([content]))
    return Body(content_type, content)


def form_body(pairs: Sequence[tuple[str, str]]) -> Body:
    """Return names and values as ``application/x-www-form-urlencoded``."""
    text = "&".join(f"{quote_plus(name)}={quote_plus(value)}" for name, value in pairs)
    return Body("application/x-www-form-urlencoded", text.encode())


def multipart_body(parts: Sequence[Part]) -> Body:
    """Return parts as ``multipart/form-data``.

    The boundary has 128 random bits: no content can guess and forge it.
    """
    boundary = os.urandom(16).hex()
    delimiter = f"--{boundary}\r\n".encode()
    pieces: list[bytes | Source] = []
    for part in parts:
        pieces += [delimiter + part.head(), part.content, b"\r\n"]
    pieces.append(f"--{boundary}--\r\n".encode())
    present = [piece for piece in pieces if isinstance(piece, bytes)]
    whole = len(present) == len(pieces)
    return Body(
        f"multipart/form-data; boundary={boundary}",
        b"".join(present) if whole else Sources(pieces),
    )


def chosen_body(*choices: Body | None, required: str = "") -> Body | None:
    """Return the one body that was given.

    Args:
        choices: one for each way to send a body; None where it was not used.
        required: the arguments of which one must be given, for the message;
            empty when a body is not needed.

    Raises:
        ConfigurationError: several were given, or none though one is needed.
    """
    given = [choice for choice in choices if choice is not None]
    if len(given) > 1:
        raise ConfigurationError("give the body in one way only, not in several")
    if required and not given:
        raise ConfigurationError(f"this call needs a body: give one of {required}")
    return given[0] if given else None


def optional_json_body(
    value: Mapping[str, object], content_type: str = "application/json"
) -> Body | None:
    """Return an object as JSON, no body at all when it has no member."""
    return json_body(value, content_type) if value else None


def form_fields(value: Mapping[str, object]) -> list[tuple[str, str]]:
    """Return the members of an object as form fields; lists repeat the name."""
    fields: list[tuple[str, str]] = []
    for name, member in value.items():
        if member is UNSET:
            continue
        several = isinstance(member, list)
        items = cast("list[object]", member) if several else [member]
        fields.extend((name, _field_text(item)) for item in items)
    return fields


def field_parts(name: str, value: object) -> list[Part]:
    """Return the parts for one field of a multipart body; lists repeat the name."""
    if value is UNSET:
        return []
    if isinstance(value, (list, tuple)):
        items = cast("Sequence[object]", value)
        return [part for item in items for part in field_parts(name, item)]
    if isinstance(value, bytes) or is_source(value):
        value = File(value)
    if isinstance(value, File):
        return [value.part(name)]
    text = _field_text(value)
    kind = "application/json" if isinstance(value, dict) else None
    return [Part(name, text, content_type=kind)]


def file_parts(name: str, value: AsyncByteSource | File | Unset) -> list[Part]:
    """Return the part for a field of a multipart body that is one file."""
    if value is UNSET:
        return []
    return [(value if isinstance(value, File) else File(value)).part(name)]


def _field_text(value: object) -> str:
    """Return the text of a form field: text as it is, anything else as JSON."""
    return value if isinstance(value, str) else dump_json(value).decode()


def _name(content: AsyncByteSource) -> str:
    """Return the name of a path, ``file`` for anything else."""
    if isinstance(content, os.PathLike):
        return os.path.basename(content)
    return "file"


def _length(content: bytes | Source) -> str:
    """Return the size of a content, for display."""
    return _size(len(content) if isinstance(content, bytes) else content.length)


def _size(length: int | None) -> str:
    """Return a size for display."""
    return "size not known" if length is None else f"{length} bytes"


def _escape(name: str) -> str:
    """Escape a field or file name as HTML forms do, so that it stays one line."""
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
