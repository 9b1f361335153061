"""Enums, unions and aliases: what a module of models holds beside its classes."""

from __future__ import annotations

from dataclasses import dataclass

from paragon_codegen import ir

from .literals import WIDTH, docstring, literal
from .printer import assigned, call, declared
from .sections import link_text
from .types import Types, decoder_name

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
    variants = list(dict.fromkeys(types.annotation(each) for each in union.variants))
    alternatives = list(
        dict.fromkeys(part for each in variants for part in each.split(" | "))
        if not any("[" in each for each in variants)
        else variants
    )
    more = [f"Source: {link_text(union.link)}"] if union.link else None
    return AliasView(
        name=union.name,
        assignment=_alternatives(
            f"{union.name}: TypeAlias = ",
            alternatives,
            quoted=any(types.waits(each) for each in union.variants),
        ),
        doc=docstring(
            union.doc or f"One of several forms of `{union.name}`.", 0, more=more
        ),
        decoder=_union_decoder(union, types),
    )


def _alternatives(head: str, names: list[str], *, quoted: bool) -> list[str]:
    """Return a union of types, one a line when they are many.

    A type that refers to itself is quoted: it cannot be evaluated yet.
    """
    if quoted:
        return assigned(head, literal(" | ".join(names)), 0)
    line = f"{head}{' | '.join(names)}"
    if len(line) <= WIDTH:
        return [line]
    if len(" | ".join(names)) + 4 <= WIDTH:
        return [f"{head}(", f"    {' | '.join(names)}", ")"]
    first, *others = names
    return [f"{head}(", f"    {first}", *(f"    | {name}" for name in others), ")"]


def _union_decoder(union: ir.Union, types: Types) -> list[str]:
    name = decoder_name(union.name)
    if union.discriminator is None:
        head = declared(name, types.codec("OneOf"), union.name, " = OneOf(", 0)
        return call(
            "\n".join(head), [types.decoder_of(each) for each in union.variants], ")", 0
        )
    entries = [
        f"{literal(value)}: {types.name(variant)}"
        for value, variant in union.discriminator.mapping
    ]
    table = "\n".join(["{", *(f"    {entry}," for entry in entries), "}"])
    unknown = types.name(union.discriminator.unknown)
    head = declared(name, types.codec("Variants"), union.name, " = Variants(", 0)
    return call(
        "\n".join(head), [literal(union.discriminator.wire), table, unknown], ")", 0
    )


def alias_view(alias: ir.Alias, types: Types) -> AliasView:
    """Return the lines of an alias."""
    types.typing("TypeAlias")
    more = [f"Source: {link_text(alias.link)}"] if alias.link else None
    annotation = types.annotation(alias.type)
    name = decoder_name(alias.name)
    decoder = types.decoder_of(alias.type)
    quoted = types.waits(alias.type)
    kind = types.codec("Decoder")
    head = f"{name}: {kind}[{alias.name}] = "
    return AliasView(
        name=alias.name,
        assignment=_alternatives(
            f"{alias.name}: TypeAlias = ", [annotation], quoted=quoted
        ),
        doc=docstring(alias.doc or f"Another name for `{annotation}`.", 0, more=more),
        decoder=(
            assigned(head, decoder, 0)
            if len(head) + decoder.find("(") < WIDTH and "(" in decoder
            else declared(name, kind, alias.name, f" = {decoder}", 0)
        ),
    )
