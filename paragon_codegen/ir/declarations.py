"""Declarations: the models, enums, unions and aliases of a package."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .types import AnyType, Named, Type

_ANYTHING = AnyType()

__all__ = [
    "Alias",
    "Declaration",
    "Discriminator",
    "Enum",
    "EnumMember",
    "Field",
    "Model",
    "Module",
    "Union",
]


@dataclass(frozen=True, slots=True)
class Field:
    """A member of a model.

    Attributes:
        name: Python name.
        wire: Name on the wire.
        type: Type of a value that is there.
        required: False when the member may be absent.
        constant: The one value that the member may have, as of a discriminator.
        doc: What the member means, as the document says it.
        bounds: What a value may be beside its type, in words.
        absent: What the document says happens when the member is absent, as text.
        preset: What a new instance has when nothing else is said: an heir's tag, or
            the only value of an enum.
    """

    name: str
    wire: str
    type: Type
    required: bool
    constant: str | int | float | bool | None = None
    doc: str = ""
    bounds: str = ""
    absent: str = ""
    deprecated: bool = False
    preset: str | int | None = None


@dataclass(frozen=True, slots=True)
class Model:
    """A JSON object with known members.

    Attributes:
        name: Class name.
        module: Module of the package that holds it.
        fields: Members, in the order of the document.
        additional: Type of the members that the document does not name.
        doc: Description, with the page it comes from.
        needs: Names of members, with those that must be there where it is.
        yields: Type of the value that a user's answer to this input has.
        unknown: It keeps the variants of a union that have no model.
    """

    name: str
    module: str
    fields: tuple[Field, ...]
    additional: Type = _ANYTHING
    doc: str = ""
    link: str = ""
    needs: tuple[tuple[str, tuple[str, ...]], ...] = ()
    yields: Type | None = None
    deprecated: bool = False
    unknown: bool = False


@dataclass(frozen=True, slots=True)
class EnumMember:
    """A known value of an enum."""

    name: str
    value: str | int
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Enum:
    """Known values of a string or an integer; others are kept as they are."""

    name: str
    module: str
    base: Literal["str", "int"]
    members: tuple[EnumMember, ...]
    doc: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Discriminator:
    """The member that tells the variants of a union apart.

    Attributes:
        wire: Name of the member on the wire.
        mapping: Pairs of a value and the variant that it stands for; no union has
            both numbers and booleans.
        unknown: The model that keeps a variant nobody knows yet.
    """

    wire: str
    mapping: tuple[tuple[str | int | float | bool, Named], ...]
    unknown: Named


@dataclass(frozen=True, slots=True)
class Union:
    """One of several types; with a discriminator, one of several models."""

    name: str
    module: str
    variants: tuple[Type, ...]
    discriminator: Discriminator | None = None
    doc: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Alias:
    """A name for a type that needs no class of its own."""

    name: str
    module: str
    type: Type
    doc: str = ""
    link: str = ""


Declaration = Model | Enum | Union | Alias


@dataclass(frozen=True, slots=True)
class Module:
    """A module of models: declarations in an order in which they can be read."""

    name: str
    declarations: tuple[Declaration, ...]
    uses: tuple[str, ...]
