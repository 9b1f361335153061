"""Values of enums and constants that contradict the type of their schema.

`type: string` beside `enum: [010, 0x1F, true]` means the texts, which YAML reads as numbers
and truth values: they reach the wire as they are written, with a warning. Where the type is
another one, the value itself counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from paragon_codegen.data import is_list
from paragon_codegen.diagnostics import quote
from paragon_codegen.loader import Node
from paragon_codegen.validate.survey import Survey
from paragon_codegen.yaml_scalars import scalar

__all__ = ["as_written", "check_values"]

_PLAIN = re.compile(r"[^\s,\[\]{}#]+")
_FITTING: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
}


def check_values(node: Node, survey: Survey) -> None:
    """Read values that are meant as text as text, and report others that do not fit.

    Args:
        node: a schema, with words that are known.
        survey: gets an error in a document with `x-client`, else a warning.
    """
    types = _types(node.value.get("type"))
    if not types:
        return
    for value in _values(node):
        if value.value is not None and not _fits(value.value, types):
            _report(value, types, survey)


def _values(node: Node) -> Iterator[Node]:
    listed = node.get("enum")
    yield from listed.elements() if listed is not None else ()
    if "const" in node:
        yield node["const"]


def _types(written: object) -> tuple[str, ...]:
    names = written if is_list(written) else [written]
    found = tuple(str(name) for name in names if name != "null")
    return found if all(name in _FITTING for name in found) else ()


def _fits(value: object, types: tuple[str, ...]) -> bool:
    if isinstance(value, bool):
        return "boolean" in types
    if isinstance(value, float) and value.is_integer() and "integer" in types:
        return True
    return any(isinstance(value, _FITTING[name]) for name in types)


def _report(node: Node, types: tuple[str, ...], survey: Survey) -> None:
    text = as_written(node) if "string" in types else None
    message = f"{quote(node.value)} is no value of the type {' or '.join(types)}"
    if survey.strict:
        hint = f"write {quote(text)}" if text else "let the two agree"
        survey.report(node, message, hint)
    elif text is None:
        survey.remark(node, message, "the value counts")
    else:
        survey.remark(node, message, f"read as {quote(text)}")
        survey.document.put(node, text)


def as_written(node: Node) -> str | None:
    """Return a number or a truth value as the document spells it."""
    if not isinstance(node.value, bool | int | float):
        return None
    place = node.location
    found = _PLAIN.match(node.file.line(place.line), place.column - 1)
    # What a warning has moved may have the place of what is around it.
    return found[0] if found and _reads(found[0], node.value) else None


def _reads(text: str, value: object) -> bool:
    try:
        read = scalar(text)
    except ValueError:
        return False
    return type(read) is type(value) and repr(read) == repr(value)
