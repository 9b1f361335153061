"""How a member is decoded: tests in place of calls, which would cost more than the JSON."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from paragon_codegen import ir

from .literals import literal
from .types import Types

__all__ = ["Decoding", "Form", "decoding"]

Form = Literal[
    "kept",
    "decoded",
    "decoded_or_null",
    "checked",
    "rescued",
    "converted",
    "converted_or_null",
]
_KINDS: dict[str, tuple[str, ...]] = {
    "str": ("str",),
    "bool": ("bool",),
    "float": ("float", "int"),
}


@dataclass(frozen=True, slots=True)
class Decoding:
    """The expressions that decode a member, each of them of ``value``.

    Attributes:
        form: Its macro in ``partials/members.jinja``.
        fits: Whether the value has the type; empty when decoding finds out.
        misfits: The opposite.
        decoded: What becomes of the value; ``value`` when it stays as it is.
        rescued: What becomes of a value that misfits and may be right all the same.
        whole: For the form ``decoded``: the expression of ``data[…]`` itself.
    """

    form: Form
    fits: str = ""
    misfits: str = ""
    decoded: str = "value"
    rescued: str = ""
    whole: str = ""


def decoding(field: ir.Field, types: Types) -> Decoding:
    """Return how a member of a model is decoded."""
    tests, decoded, rescued = _parts(field, types)
    fits = " or ".join(each.holds for each in tests)
    wrong = [each.fails for each in tests]
    if field.type.nullable and tests and wrong != [_NULL.fails]:
        wrong.append(_NULL.fails)
    misfits = " and ".join(wrong)
    if rescued:
        return Decoding("rescued", fits, misfits, decoded, rescued)
    if not tests:
        return _untested(field, decoded, types)
    if decoded == "value":
        return Decoding("checked", fits, misfits)
    form: Form = "converted_or_null" if field.type.nullable else "converted"
    return Decoding(form, fits, misfits, decoded)


def _untested(field: ir.Field, decoded: str, types: Types) -> Decoding:
    """Return how a member is decoded whose decoder does the checking."""
    if decoded == "value" and types.allows_null(field.type):
        return Decoding("kept")
    if field.type.nullable:
        return Decoding("decoded_or_null", decoded=decoded)
    whole = ""
    if field.required or types.allows_null(field.type):
        whole = types.decoding(field.type, f"data[{literal(field.wire)}]")
    return Decoding("decoded", decoded=decoded, whole=whole)


@dataclass(frozen=True, slots=True)
class _Test:
    """A comparison, and its opposite."""

    holds: str
    fails: str


def _is(left: str, right: str) -> _Test:
    """Return a comparison by identity."""
    return _Test(f"{left} is {right}", f"{left} is not {right}")


_NULL = _is("value", "None")


def _parts(field: ir.Field, types: Types) -> tuple[tuple[_Test, ...], str, str]:
    """Return the tests of which one must hold, the conversion, and the rescue."""
    type_ = types.bare(field.type)
    match type_:
        case _ if isinstance(type_, ir.AnyType) or types.takes_all(type_):
            return (), "value", ""
        case ir.LiteralType() if isinstance(field.constant, str):
            constant = literal(field.constant)
            return (
                (_Test(f"value == {constant}", f"value != {constant}"),),
                "value",
                "",
            )
        case ir.ScalarType(kinds=("int",)):
            rescue = f"{types.codec('as_int')}(value)"
            return (_is("type(value)", "int"),), "value", rescue
        case ir.ScalarType(kinds=()):
            return (_NULL,), "value", ""
        case ir.ScalarType() if "int" not in type_.kinds and len(type_.kinds) < 3:
            kinds = [kind for each in type_.kinds for kind in _KINDS[each]]
            return tuple(_is("type(value)", kind) for kind in kinds), "value", ""
        case ir.ListType() | ir.MapType():
            # Not `type(value)`: type checkers would take the items for unknown.
            kind = "list" if isinstance(type_, ir.ListType) else "dict"
            each = types.decoding_each(type_, "value")
            return (_is("value.__class__", kind),), each or "value", ""
        case ir.Named(kind="enum") if types.enum_base(type_) == "str":
            decoded = f"{types.name(type_)}.lookup(value, value)"
            return (_is("type(value)", "str"),), decoded, ""
        case _:
            return (), types.decoding(replace(type_, nullable=False), "value"), ""
