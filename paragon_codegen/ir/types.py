"""Types at the place where they are used."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

__all__ = [
    "AnyType",
    "Format",
    "FormatType",
    "LikelyType",
    "ListType",
    "LiteralType",
    "Literals",
    "MapType",
    "Named",
    "NeverType",
    "Scalar",
    "ScalarType",
    "TupleType",
    "Type",
    "named_in",
    "within",
]

Scalar = Literal["str", "int", "float", "bool"]
Format = Literal[
    "datetime", "date", "moment", "time", "timedelta", "UUID", "Decimal", "bytes", "int"
]
"""Python's type for a text of some format; a moment is a date, or a date and time."""

Literals = tuple[str | int | float | bool, ...]


@dataclass(frozen=True, slots=True)
class AnyType:
    """Any JSON value; null is one of them."""

    nullable: bool = False


@dataclass(frozen=True, slots=True)
class NeverType:
    """No value at all: what is optional and has this type is never there."""

    nullable: bool = False


@dataclass(frozen=True, slots=True)
class ScalarType:
    """One or several of the JSON scalars; no kind at all means only null.

    Attributes:
        kinds: Which ones.
        known: Values of them that the document lists; others may come.
    """

    kinds: tuple[Scalar, ...]
    nullable: bool = False
    known: Literals = ()


@dataclass(frozen=True, slots=True)
class FormatType:
    """A text whose format says which type of Python's stands for it."""

    format: Format
    nullable: bool = False


@dataclass(frozen=True, slots=True)
class LiteralType:
    """One of a few constant values."""

    values: Literals
    nullable: bool = False


@dataclass(frozen=True, slots=True)
class ListType:
    """A JSON array."""

    item: Type
    nullable: bool = False


@dataclass(frozen=True, slots=True)
class TupleType:
    """A JSON array of so many items, each with a type of its own."""

    items: tuple[Type, ...]
    nullable: bool = False


@dataclass(frozen=True, slots=True)
class MapType:
    """A JSON object whose member names are data.

    Attributes:
        value: The type of its members.
        key: The enum of the names that are known, if the document lists some.
    """

    value: Type
    nullable: bool = False
    key: Named | None = None


@dataclass(frozen=True, slots=True)
class LikelyType:
    """A value that has a type as a rule; any other one is kept as it came."""

    type: Type
    nullable: bool = False


@dataclass(frozen=True, slots=True)
class Named:
    """A declaration of the package; no two of them have the same name."""

    name: str
    kind: Literal["model", "enum", "union", "alias"]
    nullable: bool = False


Type = (
    AnyType
    | NeverType
    | ScalarType
    | FormatType
    | LiteralType
    | ListType
    | TupleType
    | MapType
    | LikelyType
    | Named
)


def within(type_: Type) -> tuple[Type, ...]:
    """Return the types of the items or members of a type; none for any other."""
    match type_:
        case ListType():
            return (type_.item,)
        case TupleType():
            return type_.items
        case MapType():
            return (type_.value, *([type_.key] if type_.key else []))
        case LikelyType():
            return (type_.type,)
        case _:
            return ()


def named_in(type_: Type) -> Iterator[Named]:
    """Yield the declarations that a type refers to, in its items and members as well."""
    if isinstance(type_, Named):
        yield type_
    for each in within(type_):
        yield from named_in(each)
