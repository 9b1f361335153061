"""Enums: values → members with names."""

from __future__ import annotations

from paragon_codegen import ir
from paragon_codegen.naming import Scope, constant_name, told_apart

from .names import Hint
from .parts import Shape

__all__ = ["enum"]


def enum(shape: Shape, hint: Hint, doc: str, link: str) -> ir.Enum:
    """Return the enum of a shape; equal values are one member."""
    values = list(dict.fromkeys(shape.values))
    names = _written_names(shape) or {}
    written = {value: names.get(value, str(value)) for value in values}
    words = told_apart(written.values())
    scope = Scope()
    members = tuple(
        ir.EnumMember(scope.claim(constant_name(words[text])), value)
        for value, text in written.items()
    )
    text = isinstance(values[0], str)
    return ir.Enum(hint.text, hint.module, "str" if text else "int", members, doc, link)


def _written_names(shape: Shape) -> dict[str | int, str] | None:
    """Return the names that `x-enum-varnames` gives, by value."""
    for part in shape.parts:
        names = part.node.get("x-enum-varnames")
        values = part.node.get("enum")
        if names is not None and values is not None:
            pairs = zip(values.elements(), names.elements(), strict=False)
            return {value.value: str(name.value) for value, name in pairs}
    return None
