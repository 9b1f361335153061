"""Every example goes through the models unharmed; every invalid one is refused in place."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from paragon_connect import UNSET, DecodeError
from paragon_connect._runtime.model import Model

from tests.generated.decoders import SPEC, components, decode, encode, hint, shown
from tests.generated.tolerant import fits, strictly_fits

EXAMPLES = SPEC.parent / "examples"
VALID = sorted(EXAMPLES.glob("*/*.json"))
INVALID = sorted(EXAMPLES.glob("*/invalid/*.json"))
STEP = re.compile(r"\.([^.\[\]]+)|\[([0-9]+)\]")

Steps = tuple[str | int, ...]


def _name(file: Path) -> str:
    return file.relative_to(EXAMPLES).with_suffix("").as_posix()


@cache
def _read(file: Path) -> Any:
    return json.loads(file.read_text("utf-8"))


each_valid = pytest.mark.parametrize("file", VALID, ids=_name)
each_invalid = pytest.mark.parametrize("file", INVALID, ids=_name)


def round_trip(schema: str, data: Any) -> None:
    """Decode and encode, as data and as bytes; nothing may be altered on the way."""
    before = copy.deepcopy(data)
    decoded = decode(schema)(data)
    again = encode(decoded)
    assert again == before
    assert _kinds(again) == _kinds(before)
    assert data == before, "decoding changed its input"
    sent = json.dumps(again, ensure_ascii=False).encode()
    assert json.loads(sent) == before
    assert decode(schema)(json.loads(sent)) == decoded


def _kinds(value: Any) -> Any:
    """Return the types in JSON data: `True == 1`, but they are not the same JSON."""
    if isinstance(value, dict):
        return {name: _kinds(member) for name, member in value.items()}
    if isinstance(value, list):
        return [_kinds(item) for item in value]
    return type(value)


def test_every_schema_has_examples() -> None:
    assert {file.parent.name for file in VALID} == set(components())
    assert {file.parents[1].name for file in INVALID} <= set(components())


@each_valid
def test_an_example_survives(file: Path) -> None:
    round_trip(file.parent.name, _read(file))


@each_invalid
def test_an_invalid_example_is_refused_in_its_place(file: Path) -> None:
    case = _read(file)
    schema = file.parents[1].name
    if case["decodes"]:
        round_trip(schema, case["payload"])
        return
    steps = tuple(n or int(i) for n, i in STEP.findall(case["path"]))
    with pytest.raises(DecodeError) as caught:
        decode(schema)(case["payload"])
    assert caught.value.path == shown(steps)
    assert f" @ {shown(steps)}" in str(caught.value)


@each_valid
def test_unknown_members_survive_at_every_depth(file: Path) -> None:
    data, schema = _read(file), file.parent.name
    for place in _objects(data):
        grown = copy.deepcopy(data)
        target = _at(grown, place)
        # A map whose members have a type of their own takes another of these members.
        members = list(target.values())
        for new in ({"deep": [None, {"er": 1.5}]}, None, *members):
            target["x-new member"] = new
            if fits(schema, grown):
                break
        else:
            assert not members, f"nothing can be added at {shown(place)}"
            continue
        round_trip(schema, grown)


@each_valid
def test_null_and_absent_are_told_apart(file: Path) -> None:
    data, schema = _read(file), file.parent.name
    for place in _objects(data):
        for member in list(_at(data, place)):
            for changed in _without(data, place, member), _null(data, place, member):
                if fits(schema, changed):
                    round_trip(schema, changed)
                else:
                    with pytest.raises(DecodeError):
                        decode(schema)(changed)


def test_null_is_none_where_it_is_allowed_and_absent_is_unset() -> None:
    allowed = refused = 0
    for file in VALID:
        data, schema = _read(file), file.parent.name
        kind = hint(schema)
        if not (isinstance(kind, type) and issubclass(kind, Model)):
            continue
        for name, member in kind.__slots__.items():
            absent = {wire: value for wire, value in data.items() if wire != member}
            null = {**absent, member: None}
            if not fits(schema, absent):
                continue
            assert getattr(decode(schema)(absent), name) is UNSET
            found = decode(schema)(null)
            if strictly_fits(schema, null):
                assert getattr(found, name) is None
                allowed += 1
            else:
                assert getattr(found, name) is UNSET
                assert found.extra[member] is None
                refused += 1
            assert encode(found) == null
    assert allowed >= 10, "the examples show hardly any nullable member"
    assert refused >= 100, "the examples show hardly any optional member"


def _objects(value: Any, place: Steps = ()) -> Iterator[Steps]:
    """Yield the place of every object in JSON data."""
    if isinstance(value, dict):
        yield place
        for name, member in value.items():
            yield from _objects(member, (*place, name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _objects(item, (*place, index))


def _at(value: Any, place: Steps) -> Any:
    for step in place:
        value = value[step]
    return value


def _without(data: Any, place: Steps, member: str) -> Any:
    changed = copy.deepcopy(data)
    del _at(changed, place)[member]
    return changed


def _null(data: Any, place: Steps, member: str) -> Any:
    changed = copy.deepcopy(data)
    _at(changed, place)[member] = None
    return changed
