"""Models are dataclasses like any other: for `fields`, `replace`, `copy`, `pickle`, `match`."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import json
import pickle
from collections.abc import Iterator
from typing import Any

import pytest
from paragon_connect import UNSET, DecodeError, Unset, models
from paragon_connect._runtime.model import Model, UnknownVariant
from paragon_connect.models import (
    AccountTypeStage,
    DoneStage,
    InstructionStage,
    Link,
    UnknownInstallFlowStage,
    decode_install_flow_stage,
)

from tests.generated.decoders import SPEC, components, decode
from tests.generated.programs import user
from tests.spec.document import unions

CLASSES = tuple(
    found
    for found in (getattr(models, name) for name in models.__all__)
    if isinstance(found, type) and issubclass(found, Model)
)
EXAMPLES = sorted((SPEC.parent / "examples").glob("*/*.json"))
each_class = pytest.mark.parametrize("cls", CLASSES, ids=lambda each: each.__name__)


def decoded() -> Iterator[Model]:
    """Yield every model in every example."""
    for file in EXAMPLES:
        yield from _models(
            decode(file.parent.name)(json.loads(file.read_text("utf-8")))
        )


def _models(value: Any) -> Iterator[Model]:
    if isinstance(value, Model):
        yield value
        for name in type(value).__slots__:
            yield from _models(getattr(value, name))
    elif isinstance(value, list | dict):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _models(each)


@each_class
def test_fields_slots_and_constructor_agree(cls: type[Model]) -> None:
    names = {field.name for field in dataclasses.fields(cls)}
    assert names == {*cls.__slots__, "extra"}
    parameters = list(inspect.signature(cls).parameters.values())
    assert [each.name for each in parameters] == [*cls.__slots__, "extra"]
    assert {each.kind for each in parameters} == {inspect.Parameter.KEYWORD_ONLY}
    assert not hasattr(object.__new__(cls), "__dict__")
    for each in parameters:
        optional = "Unset" in str(each.annotation)
        assert (each.default is UNSET) == optional


def test_every_model_is_seen_and_behaves() -> None:
    seen: set[type] = set()
    for model in decoded():
        seen.add(type(model))
        members = {name: getattr(model, name) for name in type(model).__slots__}
        make: Any = type(model)
        assert make(**members, extra=model.extra) == model
        replaced = dataclasses.replace(model, extra={**model.extra, "x": 1})
        assert replaced != model
        assert replaced.to_dict() == {**model.to_dict(), "x": 1}
        assert dataclasses.replace(replaced, extra=model.extra) == model
        for twin in (
            copy.copy(model),
            copy.deepcopy(model),
            pickle.loads(pickle.dumps(model)),
        ):
            assert twin == model
            assert twin is not model
            assert repr(twin) == repr(model)
            assert twin.to_dict() == model.to_dict()
        assert repr(model).startswith(f"{type(model).__name__}(")
        assert model != model.to_dict()
    unseen = {cls for cls in CLASSES if not issubclass(cls, UnknownVariant)} - seen
    # What an operation describes inline has its examples there.
    assert {cls for cls in unseen if cls.__name__ in components()} == set()


def test_a_copy_is_deep_where_it_should_be() -> None:
    model = next(each for each in decoded() if each.extra)
    for twin, shared in ((copy.copy(model), True), (copy.deepcopy(model), False)):
        assert (twin.extra is model.extra) == shared


def test_unset_is_one_and_only() -> None:
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert copy.deepcopy(UNSET) is UNSET
    assert not UNSET
    assert repr(UNSET) == "UNSET"
    assert isinstance(UNSET, Unset)


@pytest.mark.parametrize("name", unions())
def test_every_variant_of_a_union_can_be_matched(name: str) -> None:
    seen = set()
    for file in (SPEC.parent / "examples" / name).glob("*.json"):
        data = json.loads(file.read_text("utf-8"))
        (tag,) = [key for key in _tags(name) if key in data]
        variant = decode(name)(data)
        assert type(variant).__name__ == unions()[name][data[tag]]
        seen.add(data[tag])
        unknown = decode(name)({**data, tag: "NOT KNOWN"})
        assert type(unknown).__name__ == f"Unknown{name}"
        assert unknown.to_dict() == {**data, tag: "NOT KNOWN"}
        for wrong in ({}, {**data, tag: None}, {**data, tag: 5}):
            with pytest.raises(DecodeError):
                decode(name)(wrong)
    assert seen == unions()[name].keys() or name == "SingleInputSource"


def _tags(name: str) -> list[str]:
    """Return the wire name of the member that tells the variants apart."""
    cls: type[Model] = getattr(models, f"Unknown{name}")
    return list(cls.__slots__.values())


def test_the_program_of_a_user_takes_the_right_branch() -> None:
    stages: dict[str, dict[str, Any]] = {
        "one, two": {
            "stage": "instruction",
            "content": "",
            "ctas": [
                {"type": "link", "label": "a", "href": "one"},
                {"type": "copyButton", "label": "b", "copyText": "two"},
            ],
            "finish": {"type": "finishButton", "label": "c"},
        },
        "no account types": {"stage": "accountType", "options": []},
        "2 inputs": {"stage": "preOptions", "options": [{"type": "X"}, {"type": "Y"}]},
        "done": {"stage": "done", "done": True},
        "new with ['a', 'b']": {"stage": "new", "a": 1, "b": 2},
    }
    for expected, data in stages.items():
        assert user.stage(user.decoded(data)) == expected
    kinds = [type(decode_install_flow_stage(data)) for data in stages.values()]
    assert kinds[:2] == [InstructionStage, AccountTypeStage]
    assert kinds[3:] == [DoneStage, UnknownInstallFlowStage]
    assert user.button(Link(label="", href="there")) == "there"
