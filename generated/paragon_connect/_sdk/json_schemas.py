# Copied by paragon-codegen from behaviour json_schemas.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Whether a value fits a JSON Schema, as far as this module understands the schema.

It knows the keywords that the schemas of functions are written with, and refuses
nothing for the sake of others: one that it does not know, `pattern` and `not` among
them, and one that is not written as the standard says, counts as fulfilled. So what is
refused is wrong; what passes may still be refused by who receives it.

Source: https://json-schema.org/draft/2020-12/json-schema-core
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import Any, Final, NamedTuple, TypeAlias
from urllib.parse import unquote

from .._runtime.json_data import is_array, is_object
from .._runtime.json_paths import Place
from .json_keywords import CHECKS, kind_problem

__all__ = ["Misfit", "misfits"]

_MOST: Final = 20
"""How many misfits are told."""

_LOOKS: Final = 20_000
"""How many schemas are looked at; what is left then passes unseen."""

_DEEPEST: Final = 50
"""How far schemas lead to others; what is further down passes unseen."""


class Misfit(NamedTuple):
    """A place in a value that does not fit.

    Attributes:
        place: The way to it.
        reason: Why; the value itself is not part of it.
    """

    place: Place
    reason: str


Misfits: TypeAlias = Iterator[Misfit]


def misfits(schema: Mapping[str, Any], value: object) -> list[Misfit]:
    """Return what of a value does not fit a schema, at most twenty places.

    Args:
        schema: The schema; references lead to places within it.
        value: JSON data.
    """
    return list(islice(_Reading(schema).misfits(schema, value, ()), _MOST))


class _Reading:
    """One value being held against one schema."""

    def __init__(self, root: Mapping[str, Any]) -> None:
        self._root = root
        self._looks = _LOOKS
        self._depth = 0

    def misfits(self, schema: object, value: object, place: Place) -> Misfits:
        """Yield what does not fit."""
        if schema is False:
            yield Misfit(place, "is not allowed")
        if not is_object(schema) or self._depth >= _DEEPEST or self._looks <= 0:
            return
        self._looks -= 1
        self._depth += 1
        try:
            yield from self._told(schema, value, place)
        finally:
            self._depth -= 1

    def target(self, reference: str) -> object:
        """Return what a reference leads to; True, which anything fits, if it is unclear."""
        found: object = self._root
        if reference != "#" and not reference.startswith("#/"):
            return True
        for step in unquote(reference).split("/")[1:]:
            name = step.replace("~1", "/").replace("~0", "~")
            if not is_object(found) or name not in found:
                return True
            found = found[name]
        return found

    def _told(self, schema: dict[str, Any], value: object, place: Place) -> Misfits:
        if value is None and schema.get("nullable") is True:  # as OpenAPI 3.0 has it
            return
        problem = kind_problem(schema, value)
        if problem is not None:
            yield Misfit(place, problem)  # what else is wrong with it says no more
            return
        for keyword, check in CHECKS.items():
            reason = check(schema[keyword], value) if keyword in schema else None
            if reason is not None:
                yield Misfit(place, reason)
        for keyword, follow in _APPLICATORS.items():
            if keyword in schema:
                yield from follow(self, schema, value, place)


def _properties(
    reading: _Reading, schema: dict[str, Any], value: object, place: Place
) -> Misfits:
    described = schema["properties"]
    if is_object(described) and is_object(value):
        for name, each in described.items():
            if name in value:
                yield from reading.misfits(each, value[name], (*place, name))


def _required(
    reading: _Reading, schema: dict[str, Any], value: object, place: Place
) -> Misfits:
    names = schema["required"]
    if is_array(names) and is_object(value):
        for name in names:
            if isinstance(name, str) and name not in value:
                yield Misfit((*place, name), "is missing")


def _additional(
    reading: _Reading, schema: dict[str, Any], value: object, place: Place
) -> Misfits:
    """Check members without a schema, unless patterns may have one for them."""
    if "patternProperties" in schema or not is_object(value):
        return
    described = schema.get("properties", {})
    if not is_object(described):
        return
    rule = schema["additionalProperties"]
    for name in value:
        if name in described:
            continue
        if rule is False:
            known = _cut(", ".join(described)) or "nothing"
            yield Misfit((*place, name), f"is not known (known: {known})")
        else:
            yield from reading.misfits(rule, value[name], (*place, name))


def _items(
    reading: _Reading, schema: dict[str, Any], value: object, place: Place
) -> Misfits:
    """Check the items behind those that have a schema each."""
    if is_array(value) and not is_array(schema["items"]):
        first = schema.get("prefixItems")
        start = len(first) if is_array(first) else 0
        for number, each in enumerate(value[start:], start):
            yield from reading.misfits(schema["items"], each, (*place, number))


def _prefix_items(
    reading: _Reading, schema: dict[str, Any], value: object, place: Place
) -> Misfits:
    listed = schema["prefixItems"]
    if is_array(listed) and is_array(value):
        for number, (each, item) in enumerate(zip(listed, value, strict=False)):
            yield from reading.misfits(each, item, (*place, number))


def _all_of(
    reading: _Reading, schema: dict[str, Any], value: object, place: Place
) -> Misfits:
    listed = schema["allOf"]
    for each in listed if is_array(listed) else ():
        yield from reading.misfits(each, value, place)


def _any_of(
    reading: _Reading, schema: dict[str, Any], value: object, place: Place
) -> Misfits:
    return _one_at_least(reading, schema["anyOf"], value, place)


def _one_of(
    reading: _Reading, schema: dict[str, Any], value: object, place: Place
) -> Misfits:
    """Ask for one that fits: what would tell a second one apart may be unknown here."""
    return _one_at_least(reading, schema["oneOf"], value, place)


def _one_at_least(
    reading: _Reading, listed: object, value: object, place: Place
) -> Misfits:
    """Yield nothing if one schema fits, else what is wrong with the one that comes next."""
    tried: list[list[Misfit]] = []
    for each in listed if is_array(listed) else ():
        found = list(islice(reading.misfits(each, value, place), _MOST))
        if not found:
            return
        tried.append(found)
    within = [each for each in tried if each[0].place != place]
    if within:
        yield from min(within, key=len)
    elif tried:
        reasons = dict.fromkeys(each[0].reason for each in tried)
        yield Misfit(place, _cut(", or ".join(reasons)))


def _reference(
    reading: _Reading, schema: dict[str, Any], value: object, place: Place
) -> Misfits:
    text = schema["$ref"]
    if isinstance(text, str):
        yield from reading.misfits(reading.target(text), value, place)


def _cut(text: str) -> str:
    return text if len(text) <= 300 else f"{text[:300]}…"


_Follow: TypeAlias = Callable[[_Reading, dict[str, Any], object, Place], Misfits]

_APPLICATORS: Final[Mapping[str, _Follow]] = {
    "$ref": _reference,
    "required": _required,
    "properties": _properties,
    "additionalProperties": _additional,
    "prefixItems": _prefix_items,
    "items": _items,
    "allOf": _all_of,
    "anyOf": _any_of,
    "oneOf": _one_of,
}
