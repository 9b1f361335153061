# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Sequences of JSON values: JSON Lines, and JSON text sequences (RFC 7464). No I/O.

https://jsonlines.org, https://www.rfc-editor.org/rfc/rfc7464
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, Final

from .lines import LINE_BREAK, AsLines, AsText
from .values import read_value

__all__ = ["AsItems", "Items"]

_RECORD: Final = re.compile("\x1e")
# With the byte order mark that some begin with.
_BLANK: Final = " \t\r\n\ufeff"


class Items:
    """Reads a sequence of JSON values: whole as a list, as a stream one by one.

    Args:
        decode: turns a parsed value into an item.
    """

    __slots__ = ("_decode",)

    def __init__(self, decode: Callable[[Any], Any]) -> None:
        self._decode = decode

    def value(self, text: str) -> Any:
        """Return the item that a text stands for.

        Raises:
            DecodeError: it is not as described; the error quotes its beginning.
        """
        return read_value(text, self._decode)

    def read(self, content: bytes, content_type: str) -> list[Any]:
        """Return all items."""
        items = AsItems(self, content_type, len(content))
        return [*items.feed(content), *items.finish()]


class AsItems:
    """The items of a body: values in lines, or each after a record separator.

    Args:
        reader: reads a value.
        content_type: of the body; one that ends in ``json-seq`` has separators.
        limit: the longest value, in characters.
    """

    done = False

    def __init__(self, reader: Items, content_type: str, limit: int) -> None:
        media_type = content_type.partition(";")[0].strip().lower()
        breaks = _RECORD if media_type.endswith("json-seq") else LINE_BREAK
        self._reader = reader
        self._lines = AsLines(AsText("utf-8"), limit, breaks)

    def feed(self, piece: bytes) -> Iterable[Any]:
        """Return the items that a piece completes."""
        return self._items(self._lines.feed(piece))

    def finish(self) -> Iterable[Any]:
        """Return the last item, if nothing ends it."""
        return self._items(self._lines.finish())

    def _items(self, lines: Iterable[str]) -> Iterable[Any]:
        """Yield the items that stand in lines; empty ones keep a connection alive."""
        for line in lines:
            text = line.strip(_BLANK)
            if text:
                yield self._reader.value(text)
