"""Hypothesis strategies for instances of schemas, schemas that contain themselves included.

hypothesis-jsonschema refuses references that lead back. This builder knows the few
keywords of `tolerant` and counts how deep an instance of each schema has to be, so
that it always finds an end.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from hypothesis import strategies as st

from tests.generated.decoders import Schema
from tests.generated.tolerant import DATE, DATE_TIME, NULL, tolerant_bundle
from tests.runtime.moments import KEPT_DATE_TIMES, usual_date_times

_DEEPEST = 4
_ENDLESS = 1_000
_KINDS = ("null", "boolean", "integer", "number", "string", "array", "object")

_TEXTS = st.one_of(
    st.sampled_from(
        ["", "a", "2024-01-01T00:00:00Z", "ÄöÜ \u2028\0\U0001f600", "null"]
    ),
    st.text(max_size=5),
)
# The validator that judges loses the place of a member without a name.
_NEW_NAMES = st.sampled_from(
    ["new", "X-New", "extra", "self", "__class__", "a b.c", "é"]
)
_SCALARS: dict[str, st.SearchStrategy[Any]] = {
    "null": st.none(),
    "boolean": st.booleans(),
    "integer": st.one_of(st.integers(-3, 3), st.integers()),
    "number": st.one_of(
        st.integers(-3, 3), st.floats(allow_nan=False, allow_infinity=False)
    ),
    "string": _TEXTS,
}
_ANYTHING = st.recursive(
    st.one_of(*_SCALARS.values()),
    lambda inner: st.lists(inner, max_size=2)
    | st.dictionaries(_NEW_NAMES, inner, max_size=2),
    max_leaves=4,
)


@st.composite
def instances(draw: st.DrawFn, name: str) -> Any:
    """Return an instance of a component schema that the models have to take."""
    return _instance(draw, {"$ref": f"#/$defs/{name}"}, 0)


def anything() -> st.SearchStrategy[Any]:
    """Return a strategy for JSON values of any form."""
    return _ANYTHING


def _instance(draw: st.DrawFn, schema: Any, depth: int) -> Any:
    """Draw an instance of a schema."""
    parts = _flat(draw, schema, depth)
    for part in parts:
        if "const" in part:
            return part["const"]
        if "enum" in part:
            return draw(st.sampled_from(part["enum"]))
    kinds = [kind for kind in _KINDS if all(_allows(part, kind) for part in parts)]
    assert kinds, f"nothing fits {parts}"
    if len(kinds) == len(_KINDS) and not any("properties" in part for part in parts):
        return draw(_ANYTHING) if depth < _DEEPEST else None
    if depth >= _DEEPEST:
        kinds = [kind for kind in kinds if kind not in ("array", "object")] or kinds
    kind = draw(st.sampled_from(kinds)) if len(kinds) > 1 else kinds[0]
    if kind == "array":
        return _array(draw, parts, depth)
    if kind == "object":
        return _object(draw, parts, depth)
    if kind == "string":
        return _text(draw, parts)
    return draw(_SCALARS[kind])


def _flat(draw: st.DrawFn, schema: Any, depth: int) -> list[Schema]:
    """Return the schemas that hold together, one alternative of each union chosen."""
    if schema is True or schema == {}:
        return []
    if "not" in schema:  # only the tag of an unknown variant has it
        return [{"type": "string", "examples": ["NOT KNOWN", ""]}]
    found = [{k: v for k, v in schema.items() if k not in ("$ref", "allOf", "anyOf")}]
    if "$ref" in schema:
        found += _flat(draw, _target(schema["$ref"]), depth)
    for each in schema.get("allOf", ()):
        found += _flat(draw, each, depth)
    if "anyOf" in schema:
        choices: list[Any] = schema["anyOf"]
        if depth >= _DEEPEST:
            least = min(_height(each) for each in choices)
            choices = [each for each in choices if _height(each) == least]
        found += _flat(draw, _alternative(draw, choices), depth)
    return found


def _alternative(draw: st.DrawFn, choices: list[Any]) -> Any:
    """Choose an alternative; null, which every optional member may be, comes seldom."""
    others = [each for each in choices if each != NULL]
    seldom = draw(st.integers(0, 3)) == 0
    return draw(st.sampled_from(choices if seldom or not others else others))


def _text(draw: st.DrawFn, parts: list[Schema]) -> Any:
    """Draw a text, mostly one that an enum lists."""
    if any(part.get("pattern") == DATE_TIME for part in parts):
        return draw(st.one_of(usual_date_times(), st.sampled_from(KEPT_DATE_TIMES)))
    if any(part.get("pattern") == DATE for part in parts):
        return draw(st.dates()).isoformat()
    listed = [value for part in parts for value in part.get("examples", ())]
    if not listed:
        return draw(_TEXTS)
    return draw(st.one_of(st.sampled_from(listed), _TEXTS))


def _array(draw: st.DrawFn, parts: list[Schema], depth: int) -> list[Any]:
    items = {"allOf": [part["items"] for part in parts if "items" in part]}
    most = 0 if depth >= _DEEPEST else 2
    size = draw(st.integers(0, most))
    return [_instance(draw, items, depth + 1) for _ in range(size)]


def _object(draw: st.DrawFn, parts: list[Schema], depth: int) -> dict[str, Any]:
    """Draw an object: what it needs, some of the rest, and what nobody knows."""
    required = {name for part in parts for name in part.get("required", ())}
    known: dict[str, list[Any]] = {name: [] for name in sorted(required)}
    for part in parts:
        for name, schema in part.get("properties", {}).items():
            known.setdefault(name, []).append(schema)
    left = _DEEPEST - depth
    chosen = [
        name
        for name, schemas in known.items()
        if name in required or _wanted(draw, schemas, left)
    ]
    found = {n: _instance(draw, {"allOf": known[n]}, depth + 1) for n in chosen}
    additional = [
        p["additionalProperties"] for p in parts if "additionalProperties" in p
    ]
    if left > 0 and draw(st.integers(0, 2)) == 0:
        new = draw(_NEW_NAMES)
        if new not in known:
            found[new] = _instance(draw, {"allOf": additional}, depth + 1)
    return found


def _wanted(draw: st.DrawFn, schemas: list[Any], left: int) -> bool:
    """Decide whether an optional member is there."""
    return all(_height(each) <= left for each in schemas) and draw(st.booleans())


def _allows(part: Schema, kind: str) -> bool:
    """Tell whether a schema allows a JSON type."""
    types = part.get("type")
    if types is None:
        return True
    listed = types if isinstance(types, list) else [types]
    return kind in listed or (kind == "integer" and "number" in listed)


def _target(reference: str) -> Any:
    return tolerant_bundle()["$defs"][reference.removeprefix("#/$defs/")]


def _height(schema: Any) -> int:
    """Return how many objects and arrays an instance of a schema has to nest."""
    return _own_height(schema, _heights())


@cache
def _heights() -> dict[str, int]:
    """Return the height of every definition: the least solution of what each says."""
    definitions: Schema = tolerant_bundle()["$defs"]
    found = dict.fromkeys(definitions, _ENDLESS)
    changed = True
    while changed:
        changed = False
        for name, schema in definitions.items():
            height = _own_height(schema, found)
            if height < found[name]:
                found[name], changed = height, True
    return found


def _own_height(schema: Any, known: dict[str, int]) -> int:
    if isinstance(schema, bool):
        return 0
    heights = [0]
    if "$ref" in schema:
        heights.append(known[schema["$ref"].removeprefix("#/$defs/")])
    heights += [_own_height(each, known) for each in schema.get("allOf", ())]
    if "anyOf" in schema:
        heights.append(min(_own_height(each, known) for each in schema["anyOf"]))
    properties = schema.get("properties", {})
    needed = [properties[n] for n in schema.get("required", ()) if n in properties]
    heights += [1 + _own_height(each, known) for each in needed]
    return max(heights)
