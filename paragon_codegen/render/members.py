"""Members of a model: the statements that decode and encode each of them."""

from __future__ import annotations

from dataclasses import replace

from paragon_codegen import ir

from .literals import WIDTH, literal
from .printer import assigned, bracketed, comprehended, indented, test
from .types import Types

__all__ = ["decode_member", "encode_entry", "encode_member", "encode_statement"]

_KINDS: dict[str, tuple[str, ...]] = {
    "str": ("str",),
    "bool": ("bool",),
    "float": ("float", "int"),
}
_BODY = 8
"""Columns in front of a statement of a method."""


def decode_member(field: ir.Field, types: Types) -> list[str]:
    """Return the statements that set one attribute from ``data``.

    They are straight-line code on purpose: a call for each member would cost
    more than the parsing of the JSON text.
    """
    if field.required:
        return _required(field, types)
    return _optional(field, types)


def _required(field: ir.Field, types: Types) -> list[str]:
    source = f"data[{literal(field.wire)}]"
    target = f"self.{field.name} = "
    if isinstance(field.type, ir.AnyType):
        return [f"{target}{source}"]
    check = _check(field, positive=False)
    if check:
        types.base("Mismatch")
        head = bracketed(f"{target}value = data[", literal(field.wire), "]", _BODY)
        return [*head, f"if {check}:", "    raise Mismatch"]
    if not field.type.nullable:
        return _decoded(target, field.type, source, types, _BODY)
    return [f"value = {source}", *_unless_null(field.type, types), f"{target}value"]


def _optional(field: ir.Field, types: Types) -> list[str]:
    unset = types.unset("UNSET")
    target = f"self.{field.name} = "
    wanted = f"{literal(field.wire)}, {unset}"
    direct = bracketed(f"{target}value = get(", wanted, ")", _BODY)
    if isinstance(field.type, ir.AnyType):
        return [*direct, f"if value is not {unset}:", "    known += 1"]
    check = _check(field, positive=True)
    if check:
        types.base("Mismatch")
        return [
            *direct,
            f"if {check}:",
            "    known += 1",
            f"elif value is not {unset}:",
            "    raise Mismatch",
        ]
    return [
        f"value = get({wanted})",
        f"if value is not {unset}:",
        "    known += 1",
        *indented(_unless_null(field.type, types, _BODY + 4)),
        f"{target}value",
    ]


def _unless_null(type_: ir.Type, types: Types, indent: int = _BODY) -> list[str]:
    """Return the statements that decode ``value``, null being left as it is."""
    if not type_.nullable or isinstance(type_, ir.ScalarType):
        return _decoded("value = ", type_, "value", types, indent)
    bare = replace(type_, nullable=False)
    decoded = _decoded("value = ", bare, "value", types, indent + 4)
    return ["if value is not None:", *indented(decoded)]


def _decoded(
    target: str, type_: ir.Type, source: str, types: Types, indent: int
) -> list[str]:
    """Return an assignment of what `source` decodes to."""
    expression = types.decoding(type_, source)
    if isinstance(type_, ir.ListType | ir.MapType) and expression[0] in "[{":
        each = types.decoding_each(type_, source)
        return comprehended(target, each, indent)
    return assigned(target, expression, indent)


def _check(field: ir.Field, *, positive: bool) -> str:
    """Return a condition on ``value`` that needs no call, empty if there is none."""
    word, joint = ("is", " or ") if positive else ("is not", " and ")
    if isinstance(field.constant, str) and not field.type.nullable:
        return f"value {'==' if positive else '!='} {literal(field.constant)}"
    kinds = _checked_kinds(field.type)
    tests = [f"type(value) {word} {kind}" for kind in kinds]
    if tests and field.type.nullable:
        tests.append(f"value {word} None")
    condition = joint.join(tests)
    return condition if _BODY + len(f"if {condition}:") <= WIDTH else ""


def _checked_kinds(type_: ir.Type) -> tuple[str, ...]:
    """Return the exact types that a value may have, none when they say too little."""
    match type_:
        case ir.ScalarType() if "int" not in type_.kinds:
            return tuple(kind for each in type_.kinds for kind in _KINDS[each])
        case ir.MapType(value=ir.AnyType()):
            return ("dict",)
        case ir.ListType(item=ir.AnyType()):
            return ("list",)
        case _:
            return ()


def encode_member(field: ir.Field, types: Types) -> list[str]:
    """Return the statements that put an optional attribute into ``data``."""
    statement = encode_statement(field, types, _BODY + 4)
    unset = types.unset("UNSET")
    return [*test(f"self.{field.name}", "is not", unset, _BODY), *indented(statement)]


def encode_statement(field: ir.Field, types: Types, indent: int) -> list[str]:
    """Return the statement that puts an attribute into ``data``."""
    return _encoded(f"data[{literal(field.wire)}] = ", field, types, indent)


def encode_entry(field: ir.Field, types: Types) -> str:
    """Return the entry of a required attribute in a dict display."""
    return "\n".join(_encoded(f"{literal(field.wire)}: ", field, types, _BODY + 5))


def _encoded(head: str, field: ir.Field, types: Types, indent: int) -> list[str]:
    source = f"self.{field.name}"
    each = types.encoding_each(field.type, source)
    if each is not None and not field.type.nullable:
        return comprehended(head, each, indent)
    return assigned(head, types.encoding(field.type, source), indent)
