"""Texts with a format: which type of Python's stands for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, get_args

from paragon_codegen import ir
from paragon_codegen.loader import Node

from .parts import Parts
from .texts import own_text

__all__ = ["USUAL", "Formats", "common_format"]

PYTHON_TYPES: Final[dict[str, ir.Format]] = {
    each: each for each in get_args(ir.Format) if each != "moment"
}
_MOMENTS: Final = frozenset({"date", "datetime", "moment"})
_FORMATS: Final[dict[str, ir.Format]] = {
    "date-time": "datetime",
    "date": "date",
    "time": "time",
    "duration": "timedelta",
    "decimal": "Decimal",
    "decimal128": "Decimal",
    "byte": "bytes",
    **dict.fromkeys(("uuid", *(f"uuid{number}" for number in range(1, 9))), "UUID"),
    **dict.fromkeys(("int32", "int64", "uint32", "uint64"), "int"),
}
"""Formats of OpenAPI's registry, and those that pydantic writes."""


def _format_of(node: Node) -> str:
    """Return the format of a text: its `format`, or `byte` where it says base64."""
    written = own_text(node, "format")
    encoded = own_text(node, "contentEncoding").lower() == "base64"
    return "byte" if encoded and not written else written


def common_format(formats: Iterable[ir.Format | None]) -> ir.Format | None:
    """Return what texts become that have one of several formats, None for text."""
    found = set(formats)
    if len(found) == 1:
        return found.pop()
    return "moment" if found and found <= _MOMENTS else None


class Formats:
    """Says what the texts of one document become.

    Args:
        chosen: types by format, where they are not the usual ones: `str` for what
            stays text, `*` for every format that is not named.
    """

    def __init__(self, chosen: Mapping[str, str]) -> None:
        self._types: dict[str, ir.Format | None] = {}
        if chosen.get("*") != "str":
            self._types.update(_FORMATS)
        for name, type_ in chosen.items():
            self._types[name] = PYTHON_TYPES.get(type_)

    def of(self, parts: Parts) -> ir.Format | None:
        """Return what a text becomes, None where it stays text.

        Args:
            parts: Its schemas; what one says for Python counts before any format.
        """
        for part in reversed(parts):
            written = own_text(part.node, "x-python-type")
            if written == "str" or written in PYTHON_TYPES:
                return PYTHON_TYPES.get(written)
        for part in reversed(parts):
            found = self._types.get(_format_of(part.node))
            if found is not None:
                return found
        return None


USUAL: Final = Formats({})
