"""Bodies of forms with files."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import cast

from .body import Body, field_text, shown_size
from .content import Sources
from .errors import ConfigurationError
from .json_data import is_object
from .json_text import dump_json
from .options import check_headers
from .sources import AsyncByteSource, Source, source_of
from .unset import UNSET, Unset

__all__ = [
    "File",
    "Part",
    "field_parts",
    "file_list",
    "file_parts",
    "multipart_body",
    "optional_multipart_body",
]


class Part:
    """One part of a multipart body.

    Args:
        name: the form field.
        content: the value; text is sent as UTF-8. A path, a binary file or an
            iterable of bytes is read when it is sent.
        filename: sent when given; makes the part a file.
        content_type: sent when given.
        headers: further ones of this part.
    """

    __slots__ = ("content", "content_type", "filename", "headers", "name")

    def __init__(
        self,
        name: str,
        content: AsyncByteSource | Source | str,
        *,
        filename: str | None = None,
        content_type: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.name = name
        self.content = (
            content.encode() if isinstance(content, str) else source_of(content)
        )
        self.filename = filename
        self.content_type = content_type
        self.headers = dict(headers or {})

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
        check_headers(self.headers.items())
        lines += [f"{name}: {value}" for name, value in self.headers.items()]
        return "\r\n".join(lines).encode() + b"\r\n\r\n"


class File:
    """A file for a multipart body.

    Args:
        content: the bytes, or a path, a binary file or an iterable of bytes, which
            is read when it is sent; only an async client sends an async iterable.
        filename: the name that the server sees; that of a path unless given,
            ``file`` for anything else.
        content_type: what the bytes are; unless given, what the API expects, or
            ``application/octet-stream``.
        headers: further ones of its part.
    """

    __slots__ = ("content", "content_type", "filename", "headers")

    def __init__(
        self,
        content: AsyncByteSource,
        filename: str | None = None,
        content_type: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.content = source_of(content)
        self.filename = _name(content) if filename is None else filename
        self.content_type = content_type
        self.headers = dict(headers or {})

    def __repr__(self) -> str:
        """Return name and size; the content may hold secrets."""
        return f"<File {self.filename!r}, {_length(self.content)}>"

    def part(self, name: str, expected: str = "") -> Part:
        """Return the part of a multipart body for a field.

        Args:
            name: of the field.
            expected: the media type where the file has none of its own.
        """
        return Part(
            name,
            self.content,
            filename=self.filename,
            content_type=self.content_type or expected or "application/octet-stream",
            headers=self.headers,
        )


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


def optional_multipart_body(
    parts: Sequence[Part], needed: Sequence[str] = ()
) -> Body | None:
    """Return parts as `multipart_body` does, no body at all when there are none.

    Args:
        parts: what was given.
        needed: fields that any body has.

    Raises:
        ConfigurationError: some were given, and not all that are needed.
    """
    if not parts:
        return None
    given = {part.name for part in parts}
    missing = [name for name in needed if name not in given]
    if missing:
        raise ConfigurationError(f"a body of this call needs {', '.join(missing)}, too")
    return multipart_body(parts)


def field_parts(name: str, value: object, content_type: str = "") -> list[Part]:
    """Return the parts for one field of a multipart body.

    Args:
        name: of the field.
        value: a JSON value; a list repeats the name, an object is JSON text. UNSET
            gives no part.
        content_type: what a part is; empty for the usual type. JSON is one part.
    """
    if value is UNSET:
        return []
    if "json" in content_type:
        return [Part(name, dump_json(value).decode(), content_type=content_type)]
    if isinstance(value, (list, tuple)):
        items = cast("Sequence[object]", value)
        return [
            part for item in items for part in field_parts(name, item, content_type)
        ]
    usual = "application/json" if is_object(value) else None
    return [Part(name, field_text(value), content_type=content_type or usual)]


def file_parts(
    name: str, value: AsyncByteSource | File | Unset, content_type: str = ""
) -> list[Part]:
    """Return the part for a field of a multipart body that is one file.

    Args:
        name: of the field.
        value: the file; UNSET gives no part.
        content_type: what a file is that does not say so itself.
    """
    if value is UNSET:
        return []
    file = value if isinstance(value, File) else File(value)
    return [file.part(name, content_type)]


def file_list(
    name: str,
    values: Sequence[AsyncByteSource | File] | Unset,
    content_type: str = "",
) -> list[Part]:
    """Return the parts for a field that is a list of files, as `file_parts` does."""
    if values is UNSET:
        return []
    return [part for each in values for part in file_parts(name, each, content_type)]


def _name(content: AsyncByteSource) -> str:
    """Return the name of a path, ``file`` for anything else."""
    if isinstance(content, os.PathLike):
        return os.path.basename(content)
    return "file"


def _length(content: bytes | Source) -> str:
    """Return the size of a content, for display."""
    return shown_size(len(content) if isinstance(content, bytes) else content.length)


def _escape(name: str) -> str:
    """Escape a field or file name as HTML forms do, so that it stays one line."""
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
