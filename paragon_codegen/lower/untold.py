"""Numbers and bytes that are text on the wire, where nothing would tell that they are.

A model knows which of its members are text. A union, a list of what has a name of its own,
or what only as a rule has its type is written by what its values are: there an integer
would become a number. Within those such a text stays text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from paragon_codegen import ir

__all__ = ["as_texts", "with_texts"]

_TEXT = ir.ScalarType(("str",))


def with_texts(declarations: list[ir.Declaration]) -> list[ir.Declaration]:
    """Return declarations in which no union and no list of named lists has such texts."""
    index = {each.name: each for each in declarations}
    reached: set[str] = set()
    waiting = [each.name for each in declarations if _is_generic(each)]
    waiting += [name for each in declarations for name in _likely_in(each)]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            named = [n for each in _parts(index[name]) for n in ir.named_in(each)]
            waiting += [each.name for each in named if each.kind != "model"]
    return [_plain(each) if each.name in reached else each for each in declarations]


def _is_generic(declaration: ir.Declaration) -> bool:
    """Tell whether values of a declaration are written by what they are."""
    if isinstance(declaration, ir.Alias):
        return any(
            each.kind in ("alias", "union") for each in ir.named_in(declaration.type)
        )
    return isinstance(declaration, ir.Union)


def _parts(declaration: ir.Declaration) -> Iterable[ir.Type]:
    """Return the types of the values that a declaration is made of."""
    match declaration:
        case ir.Union():
            return declaration.variants
        case ir.Alias():
            return [declaration.type]
        case ir.Model():
            return [*(each.type for each in declaration.fields), declaration.additional]
        case _:
            return []


def _likely_in(declaration: ir.Declaration) -> Iterator[str]:
    """Yield what the members of a declaration may be without being it for sure."""
    left = list(_parts(declaration))
    while left:
        type_ = left.pop()
        left += ir.within(type_)
        if isinstance(type_, ir.LikelyType):
            named = ir.named_in(type_)
            yield from (each.name for each in named if each.kind != "model")


def _plain(declaration: ir.Declaration) -> ir.Declaration:
    """Return a union or an alias with text in place of such values."""
    match declaration:
        case ir.Union():
            variants = dict.fromkeys(map(as_texts, declaration.variants))
            return replace(declaration, variants=tuple(variants))
        case ir.Alias():
            return replace(declaration, type=as_texts(declaration.type))
        case _:
            return declaration


def as_texts(type_: ir.Type) -> ir.Type:
    """Return a type with text in place of such values."""
    match type_:
        case ir.ListType():
            return replace(type_, item=as_texts(type_.item))
        case ir.TupleType():
            return replace(type_, items=tuple(map(as_texts, type_.items)))
        case ir.MapType():
            return replace(type_, value=as_texts(type_.value))
        case ir.FormatType(format="int" | "Decimal" | "bytes"):
            return replace(_TEXT, nullable=type_.nullable)
        case _:
            return type_
