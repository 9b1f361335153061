"""Enums, unions and aliases: what a module of models holds beside its classes."""

from __future__ import annotations

from dataclasses import dataclass

from paragon_codegen import ir
from paragon_codegen.naming import decoder_name

from .annotations import stand_in_name
from .literals import WIDTH, docstring, literal
from .printer import assigned, constructed, declared, indented
from .sections import link_text
from .types import Types

__all__ = ["AliasView", "EnumView", "alias_view", "enum_view", "union_view"]


@dataclass(frozen=True, slots=True)
class EnumView:
    """An enum class."""

    kind = "enum"
    name: str
    base: str
    doc: list[str]
    members: list[str]


@dataclass(frozen=True, slots=True)
class AliasView:
    """A union or another name for a type, and how it is decoded."""

    kind = "alias"
    name: str
    assignment: list[str]
    doc: list[str]
    decoder: list[str]


def enum_view(enum: ir.Enum, types: Types) -> EnumView:
    """Return the lines of an enum."""
    base = "OpenStrEnum" if enum.base == "str" else "OpenIntEnum"
    more = [f"Source: {link_text(enum.link)}"] if enum.link else None
    return EnumView(
        name=enum.name,
        base=types.base(base),
        doc=docstring(enum.doc or f"Known values of `{enum.name}`.", 4, more=more),
        members=[
            line
            for each in enum.members
            for line in assigned(f"{each.name} = ", literal(each.value), 4)
        ],
    )


def union_view(union: ir.Union, types: Types) -> AliasView:
    """Return the lines of a union."""
    types.typing("TypeAlias")
    more = [f"Source: {link_text(union.link)}"] if union.link else None
    text = union.doc or f"One of several forms of `{union.name}`."
    assignment, doc = _written(
        union.name, list(union.variants), docstring(text, 0, more=more), types
    )
    return AliasView(union.name, assignment, doc, _union_decoder(union, types))


def _written(
    name: str, parts: list[ir.Type], doc: list[str], types: Types
) -> tuple[list[str], list[str]]:
    """Return the assignment of an alias, and its docstring unless that is in it.

    A type that contains itself cannot be evaluated yet. Type checkers read it
    as text; at run time the parts that come later are looked up when needed.
    """
    head = f"{name}: TypeAlias = "
    if not any(types.waits(each) for each in parts):
        return _union_of(head, types.alternatives(parts), 0), doc
    text = literal(" | ".join(types.alternatives(parts)))
    types.typing("TYPE_CHECKING")
    types.typing("Any")
    lookups = [
        f"{stand_in_name(each)}: Any = {types.codec('later')}(lambda: {each})"
        for each in types.waiting(parts)
    ]
    evaluated = types.alternatives(parts, evaluated=True)
    return [
        *lookups,
        "if TYPE_CHECKING:",
        *indented(assigned(head, text, 4)),
        *indented(doc),
        "else:",
        *indented(_union_of(f"{name} = ", evaluated, 4)),
    ], []


def _union_of(head: str, names: list[str], indent: int) -> list[str]:
    """Return a union of types, one a line when they are many."""
    text = " | ".join(names)
    if indent + len(head) + len(text) <= WIDTH:
        return [head + text]
    if len(names) == 1:
        return assigned(head, text, indent)
    if indent + 4 + len(text) <= WIDTH:
        return [f"{head}(", f"    {text}", ")"]
    first, *others = names
    return [f"{head}(", f"    {first}", *(f"    | {name}" for name in others), ")"]


def _union_decoder(union: ir.Union, types: Types) -> list[str]:
    name = decoder_name(union.name)
    kind = types.codec("Decoder")
    if union.discriminator is None:
        decoders = [types.decoder_of(each) for each in union.variants]
        return constructed(name, kind, union.name, types.union("one_of"), decoders)
    entries = [
        f"{literal(value)}: {types.name(variant)}"
        for value, variant in union.discriminator.mapping
    ]
    table = "\n".join(["{", *(f"    {entry}," for entry in entries), "}"])
    unknown = types.name(union.discriminator.unknown)
    arguments = [literal(union.discriminator.wire), table, unknown]
    return constructed(name, kind, union.name, types.union("variants"), arguments)


def alias_view(alias: ir.Alias, types: Types) -> AliasView:
    """Return the lines of an alias."""
    types.typing("TypeAlias")
    more = [f"Source: {link_text(alias.link)}"] if alias.link else None
    annotation = types.annotation(alias.type)
    text = alias.doc or f"Another name for `{annotation}`."
    assignment, doc = _written(
        alias.name, [alias.type], docstring(text, 0, more=more), types
    )
    name = decoder_name(alias.name)
    decoder = types.decoder_of(alias.type)
    kind = types.codec("Decoder")
    head = f"{name}: {kind}[{alias.name}] = "
    return AliasView(
        name=alias.name,
        assignment=assignment,
        doc=doc,
        decoder=(
            assigned(head, decoder, 0)
            if len(head) + decoder.find("(") < WIDTH and "(" in decoder
            else declared(name, kind, alias.name, f" = {decoder}", 0)
        ),
    )
