"""Where a document can hold text: every such slot, as the validator's tables tell it.

`OBJECTS` and `KEYWORDS` are what a document is read by. A field that is added to them is a
slot without further ado, and `test_places.py` asks where the document of this folder has it.

A slot is written `Info.title`; `Server.variables{}` are the keys of a mapping, and
`Example.value` are the strings in it at any depth.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from paragon_codegen.validate.extensions import known_extensions
from paragon_codegen.validate.keywords import KEYWORDS, SCHEMA_EXTENSIONS, Keyword
from paragon_codegen.validate.kinds import Kind, ListOf, MapOf, Object, Rule, Value
from paragon_codegen.validate.objects import OBJECTS

__all__ = ["every_slot", "objects", "texts"]

_ROOT = Object("OpenAPI")
_REFERENCE = ("$ref", "summary", "description")
"""What counts in a Reference Object."""
_WITH_SIBLINGS = ("PathItem", "Schema")
"""Objects that may have a `$ref` and are themselves all the same."""

Found = tuple[Any, Kind]
"""A part of a document and what it is."""


def every_slot() -> set[str]:
    """Return all slots that a document can have; extensions nobody knows left out."""
    every = {f"Reference.{key}" for key in _REFERENCE}
    for name, rule in OBJECTS.items():
        for key, kind in rule.fields.items():
            every.update(_of_kind(kind, f"{name}.{key}"))
        every.update(_of_kind(rule.others, name))
    for key, keyword in KEYWORDS.items():
        every.update(_of_keyword(keyword, f"Schema.{key}"))
    for key, rule in known_extensions().items():
        if "const" not in rule and key not in SCHEMA_EXTENSIONS:
            own = [each for each in rule["x-on"] if key not in OBJECTS[each].fields]
            every.update(f"{each}.{key}" for each in own)
    return every


def _of_kind(kind: Kind | None, slot: str) -> Iterator[str]:
    """Yield the slots of a field; those of an object stand in the table themselves."""
    match kind:
        case ListOf(item):
            yield from _of_kind(item, slot)
        case MapOf(item):
            yield f"{slot}{{}}"
            yield from _of_kind(item, slot)
        case Value(accepts=accepts):
            if accepts("text"):
                yield slot
            if accepts({"text": 1}):
                yield f"{slot}{{}}"
        case _:
            pass


def _of_keyword(keyword: Keyword, slot: str) -> Iterator[str]:
    """Yield the slots of a keyword; what holds an object or a schema has none."""
    accepts = keyword.accepts
    keys = not keyword.below and accepts({"text": ["text"]})
    if (keyword.below == "map" or keys) and not _object_of(slot):
        yield f"{slot}{{}}"
    if not keyword.below and (accepts("text") or accepts(["text"])):
        yield slot


def _object_of(slot: str) -> str:
    """Return the object that a keyword of a schema holds, empty when it holds none."""
    key = slot.removeprefix("Schema.")
    name = key[:1].upper() + key[1:]
    keyword = KEYWORDS.get(key)
    holds = keyword is not None and not keyword.accepts("") and keyword.accepts({})
    return name if holds and name in OBJECTS else ""


def objects(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every object of a document, with its name in `OBJECTS` or `Reference`."""
    left: list[Found] = [(document, _ROOT)]
    while left:
        value, kind = left.pop(0)
        match kind:
            case Object(name, reference) if isinstance(value, dict):
                if reference and "$ref" in value and name not in _WITH_SIBLINGS:
                    yield "Reference", value
                    continue
                yield name, value
                left += [part for key in value for part in _below(value, key, name)]
            case ListOf(item) if isinstance(value, list):
                left += [(each, item) for each in value]
            case MapOf(item) if isinstance(value, dict):
                left += [(each, item) for each in value.values()]
            case _:
                pass


def _below(holder: dict[str, Any], key: str, name: str) -> Iterator[Found]:
    """Yield what stands below a key of an object, if that can hold objects."""
    value, rule = holder[key], OBJECTS[name]
    if key in rule.fields:
        yield value, rule.fields[key]
    elif name == "Schema":
        yield from _below_keyword(value, key)
    elif rule.others is not None and not key.startswith("x-"):
        yield value, rule.others.item


def _below_keyword(value: Any, key: str) -> Iterator[Found]:
    schema, keyword = Object("Schema"), KEYWORDS.get(key)
    if key in SCHEMA_EXTENSIONS or (keyword and keyword.below == "schema"):
        yield value, schema
    elif _object_of(key):
        yield value, Object(_object_of(key))
    elif keyword and keyword.below:
        yield value, ListOf(schema) if isinstance(value, list) else MapOf(schema)


def texts(name: str, holder: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the strings that stand in an object itself, each with its slot.

    Args:
        name: The object's name, as `objects` gives it.
        holder: The object.
    """
    rule = OBJECTS.get(name, Rule(name))
    for key, value in holder.items():
        slot = f"{name}.{key}"
        if key in rule.fields:
            yield from _in_kind(value, rule.fields[key], slot)
        elif rule.others is not None and not key.startswith("x-"):
            yield f"{name}{{}}", key
            yield from _in_kind(value, rule.others.item, name)
        elif name == "Schema" and key in KEYWORDS and KEYWORDS[key].below == "map":
            yield from ((f"{slot}{{}}", each) for each in value)
        elif name != "Schema" or not list(_below_keyword(value, key)):
            yield from _strings(value, slot)


def _in_kind(value: Any, kind: Kind, slot: str) -> Iterator[tuple[str, str]]:
    match kind:
        case ListOf(item) if isinstance(value, list):
            for each in value:
                yield from _in_kind(each, item, slot)
        case MapOf(item) if isinstance(value, dict):
            for key, member in value.items():
                yield f"{slot}{{}}", key
                yield from _in_kind(member, item, slot)
        case Object():
            pass
        case _:
            yield from _strings(value, slot)


def _strings(value: Any, slot: str) -> Iterator[tuple[str, str]]:
    """Yield the strings of any value, at any depth."""
    if isinstance(value, str):
        yield slot, value
    for item in value if isinstance(value, list) else ():
        yield from _strings(item, slot)
    for key, member in value.items() if isinstance(value, dict) else ():
        yield f"{slot}{{}}", key
        yield from _strings(member, slot)
