"""Members of a model: the statements that decode and encode each of them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from paragon_codegen import ir

from .literals import literal
from .printer import (
    Comprehension,
    assigned,
    bracketed,
    comprehended,
    if_any,
    indented,
    test,
)
from .types import Types

__all__ = ["decode_member", "encode_entry", "encode_member"]

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
    form = _form(field, types)
    return (
        _required(field, form, types)
        if field.required
        else _optional(field, form, types)
    )


@dataclass(frozen=True, slots=True)
class _Form:
    """How a member is decoded.

    Attributes:
        tests: Conditions on ``value`` of which one must hold; none at all when
            the conversion does its own checking.
        convert: What becomes of ``value`` then; empty when it stays as it is.
        rescue: A call for a value that fails the tests but may be right.
    """

    tests: tuple[str, ...] = ()
    convert: str | Comprehension = ""
    rescue: str = ""


def _form(field: ir.Field, types: Types) -> _Form:
    """Return how the values of a member's type are decoded, null aside."""
    type_ = types.bare(field.type)
    match type_:
        case _ if isinstance(type_, ir.AnyType) or types.takes_all(type_):
            return _Form()
        case ir.LiteralType() if isinstance(field.constant, str):
            return _Form((f"value == {literal(field.constant)}",))
        case ir.ScalarType(kinds=("int",)):
            types.codec("as_int")
            return _Form(("type(value) is int",), rescue="as_int(value)")
        case ir.ScalarType(kinds=()):
            return _Form(("value is None",))
        case ir.ScalarType() if "int" not in type_.kinds and len(type_.kinds) < 3:
            kinds = [kind for each in type_.kinds for kind in _KINDS[each]]
            return _Form(tuple(f"type(value) is {kind}" for kind in kinds))
        case ir.ListType() | ir.MapType():
            # Not `type(value)`: type checkers would take the items for unknown.
            kind = "list" if isinstance(type_, ir.ListType) else "dict"
            each = types.decoding_each(type_, "value")
            return _Form((f"value.__class__ is {kind}",), each or "")
        case ir.Named(kind="enum"):
            base = types.enum_base(type_)
            convert = f"{types.name(type_)}.lookup(value, value)"
            return _Form((f"type(value) is {base}",), convert)
        case _:
            bare = replace(type_, nullable=False)
            expression = types.decoding(bare, "value")
            return _Form(convert="" if expression == "value" else expression)


def _required(
    field: ir.Field, form: _Form, types: Types, indent: int = _BODY
) -> list[str]:
    target = f"self.{field.name} = "
    key = literal(field.wire)
    null = field.type.nullable
    fetch = bracketed("value = data[", key, "]", indent)
    direct = bracketed(f"{target}value = data[", key, "]", indent)
    if not form.tests:
        return _untested(field, form, types, indent)
    wrong = [_negated(test) for test in form.tests]
    wrong += ["value is not None"] if null and wrong != ["value is not None"] else []
    if form.rescue:
        return [*direct, *if_any(wrong, "and", indent), f"    {target}{form.rescue}"]
    types.base("Mismatch")
    refuse = [*if_any(wrong, "and", indent), "    raise Mismatch"]
    if not form.convert:
        return [*direct, *refuse]
    if not null:
        return [*fetch, *refuse, *_converted(target, form, indent)]
    return [
        *fetch,
        *if_any(form.tests, "or", indent),
        *indented(_converted("value = ", form, indent + 4)),
        "elif value is not None:",
        "    raise Mismatch",
        f"{target}value",
    ]


def _untested(field: ir.Field, form: _Form, types: Types, indent: int) -> list[str]:
    """Return the statements for a member whose conversion does the checking."""
    target = f"self.{field.name} = "
    key = literal(field.wire)
    if not form.convert and types.allows_null(field.type):
        return bracketed(f"{target}data[", key, "]", indent)
    if not field.type.nullable:
        expression = types.decoding(field.type, f"data[{key}]")
        return assigned(target, expression, indent)
    return [
        *bracketed("value = data[", key, "]", indent),
        "if value is not None:",
        *indented(_converted("value = ", form, indent + 4)),
        f"{target}value",
    ]


def _optional(field: ir.Field, form: _Form, types: Types) -> list[str]:
    # Asking first is faster than `get` with a default: most are absent.
    key = literal(field.wire)
    head = test(key, "in", "data", _BODY)
    present = _required(field, form, types, _BODY + 4)
    if not types.allows_null(field.type):
        # A null that the document does not allow is not counted: it stays in `extra`.
        value = f"(value := data[{key}]) is not None"
        head = if_any([f"{key} in data", value], "and", _BODY)
        present = _present(field, form, types, _BODY + 4)
    absent = assigned(f"self.{field.name} = ", types.unset("UNSET"), _BODY + 4)
    return [*head, "    known += 1", *indented(present), "else:", *indented(absent)]


def _present(field: ir.Field, form: _Form, types: Types, indent: int) -> list[str]:
    """Return the statements that set an attribute to ``value``, which is not null."""
    target = f"self.{field.name} = "
    lines: list[str] = []
    if form.tests:
        lines = if_any([_negated(each) for each in form.tests], "and", indent)
        lines.append(
            f"    value = {form.rescue}"
            if form.rescue
            else f"    raise {types.base('Mismatch')}"
        )
    if not form.convert:
        return [*lines, f"{target}value"]
    return [*lines, *_converted(target, form, indent)]


def _converted(target: str, form: _Form, indent: int) -> list[str]:
    """Return the assignment of the converted value."""
    if isinstance(form.convert, Comprehension):
        return comprehended(target, form.convert, indent)
    return assigned(target, form.convert, indent)


def _negated(test: str) -> str:
    """Return the opposite of a test."""
    return test.replace(" is ", " is not ").replace(" == ", " != ", 1)


def encode_member(field: ir.Field, types: Types) -> list[str]:
    """Return the statements that put an optional attribute into ``data``."""
    unset = types.unset("UNSET")
    return [
        *test(f"self.{field.name}", "is not", unset, _BODY),
        *indented(_statement(field, types, _BODY + 4)),
    ]


def _statement(field: ir.Field, types: Types, indent: int) -> list[str]:
    """Return the statement that puts an attribute into ``data``."""
    head = f"data[{literal(field.wire)}] = "
    return _encoded(head, f"self.{field.name}", field, types, indent)


def encode_entry(field: ir.Field, types: Types) -> str:
    """Return the entry of a required attribute in a dict display."""
    head = f"{literal(field.wire)}: "
    return "\n".join(_encoded(head, f"self.{field.name}", field, types, _BODY + 5))


def _encoded(
    head: str, source: str, field: ir.Field, types: Types, indent: int
) -> list[str]:
    each = types.encoding_each(field.type, source)
    if each is not None and not field.type.nullable:
        return comprehended(head, each, indent)
    return assigned(head, types.encoding(field.type, source), indent)
