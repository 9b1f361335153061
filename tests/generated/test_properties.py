"""Random data for every schema: what fits survives, what does not is refused with a place.

Three readers have to agree on every value: the fast decoders of the models, the slow
walker that explains a refusal, and a JSON Schema validator that is not ours.
"""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from paragon_connect import DecodeError
from paragon_connect._runtime.explain import explain
from paragon_connect._runtime.json_paths import path_of

from tests.generated.decoders import SPEC, components, decode, encode, hint, shown
from tests.generated.strategies import anything, instances
from tests.generated.tolerant import fits, misfits

Steps = tuple[str | int, ...]

KINDS: tuple[Any, ...] = (None, True, 0, 1.5, 2.0, "text", [], {}, [None], {"a": None})
FREE = {"InputValue"}
"""Schemas that any JSON value fits."""

quickly = settings(
    max_examples=12,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.generate, Phase.shrink],
)
each_schema = pytest.mark.parametrize("name", components())


def judge(name: str, data: Any) -> bool:
    """Let the three readers judge a value; tell whether it was taken."""
    expected = fits(name, data)
    problems = explain(_type(name), data)
    if expected:
        assert problems == []
        decoded = decode(name)(data)
        assert encode(decoded) == data
        sent = json.loads(json.dumps(encode(decoded)))
        assert decode(name)(sent) == decoded
        return True
    with pytest.raises(DecodeError) as caught:
        decode(name)(data)
    places = {shown(place) for place in misfits(name, data)}
    assert problems
    assert {path_of(place) for place, _ in problems} <= places
    assert caught.value.path == path_of(problems[0][0])
    return False


def _type(name: str) -> Any:
    kind = hint(name)
    return kind | str if isinstance(kind, type) and issubclass(kind, str) else kind


@each_schema
@quickly
@given(data=st.data())
def test_what_fits_survives(name: str, data: st.DataObject) -> None:
    instance = data.draw(instances(name))
    assert fits(name, instance), "the builder of instances is wrong"
    assert judge(name, instance)


@each_schema
@quickly
@given(data=st.data())
def test_what_is_broken_is_refused_with_its_place(
    name: str, data: st.DataObject
) -> None:
    instance = data.draw(instances(name))
    for _ in range(3):
        judge(name, _broken(data, instance))


@each_schema
def test_every_kind_of_json_is_judged_alike(name: str) -> None:
    taken = [judge(name, value) for value in KINDS]
    assert all(taken) == (name in FREE)


@pytest.mark.parametrize("name", ["Option", "InputValues", "UnauthenticatedUser"])
def test_a_member_without_a_name_is_one_too(name: str) -> None:
    file = next((SPEC.parent / "examples" / name).glob("*.json"))
    instance = {**json.loads(file.read_text("utf-8")), "": [0]}
    assert encode(decode(name)(instance)) == instance


def _broken(data: st.DataObject, instance: Any) -> Any:
    """Return a copy in which one place is something else, or gone."""
    places = list(_places(instance))
    place = data.draw(st.sampled_from(places))
    if not place:
        return data.draw(anything())
    copied = json.loads(json.dumps(instance))
    parent = copied
    for step in place[:-1]:
        parent = parent[step]
    if data.draw(st.booleans()):
        del parent[place[-1]]
    else:
        parent[place[-1]] = data.draw(st.sampled_from(KINDS) | anything())
    return copied


def _places(value: Any, place: Steps = ()) -> Any:
    """Yield the place of every value in JSON data."""
    yield place
    if isinstance(value, dict):
        for name, member in value.items():
            yield from _places(member, (*place, name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _places(item, (*place, index))
