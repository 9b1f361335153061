"""The kinds of things that a document is made of."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from paragon_codegen.data import is_list, is_mapping


@dataclass(frozen=True, slots=True)
class Value:
    """A plain value: what is expected, in words and as a test."""

    expected: str
    accepts: Callable[[Any], bool]


@dataclass(frozen=True, slots=True)
class Object:
    """One of the objects of OpenAPI, by its key in `OBJECTS`.

    With `reference` a Reference Object may stand in its place.
    """

    name: str
    reference: bool = False


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list, each element of one kind."""

    item: Kind


@dataclass(frozen=True, slots=True)
class MapOf:
    """A mapping with free keys; `keys` restricts them, `expected` says to what."""

    item: Kind
    keys: re.Pattern[str] | None = None
    expected: str = ""


Kind = Value | Object | ListOf | MapOf


@dataclass(frozen=True, slots=True)
class Rule:
    """The fields of an object.

    Attributes:
        title: its name in the OpenAPI specification, without "Object".
        fields: the fixed fields.
        required: fields without which nothing can be made of it.
        expected: fields the specification requires but whose absence changes nothing.
        others: the kind of patterned fields, `None` when there are none.
        extensible: whether keys that begin with `x-` are extensions.
    """

    title: str
    fields: Mapping[str, Kind] = field(default_factory=dict[str, Kind])
    required: tuple[str, ...] = ()
    expected: tuple[str, ...] = ()
    others: MapOf | None = None
    extensible: bool = True


TEXT = Value("a string", lambda value: isinstance(value, str))
VERSION = Value("a string", lambda value: isinstance(value, str | int | float))
FLAG = Value("true or false", lambda value: isinstance(value, bool))
ANYTHING = Value("anything", lambda value: True)
TEXTS = ListOf(TEXT)
SCHEMA = Object("Schema")
MEDIA_TYPES = MapOf(Object("MediaType"))
EXAMPLES = MapOf(Object("Example", reference=True))
HEADERS = MapOf(Object("Header", reference=True))
LINKS = MapOf(Object("Link", reference=True))
CALLBACKS = MapOf(Object("Callback", reference=True))
SERVERS = ListOf(Object("Server"))
PARAMETERS = ListOf(Object("Parameter", reference=True))
SECURITY = ListOf(Object("SecurityRequirement"))
PATH_ITEM = Object("PathItem", reference=True)
DOCS = Object("ExternalDocs")


def in_words(value: object) -> str:
    """What a value is, for messages that say what was found."""
    if is_mapping(value):
        return "a mapping"
    if is_list(value):
        return "a list"
    if value is None:
        return "nothing (null)"
    if isinstance(value, bool):
        return "true" if value else "false"
    return "a string" if isinstance(value, str) else "a number"
