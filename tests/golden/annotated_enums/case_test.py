"""Values that are written as alternatives are one enum, open to what comes later."""

from __future__ import annotations

import inspect
from enum import Enum
from types import ModuleType

import pytest

TEXTS = "color state mixed vocabulary referred nested inline".split()


def names(enum: type[Enum]) -> dict[str, object]:
    """Return the members of an enum, by name."""
    return {name: member.value for name, member in enum.__members__.items()}


@pytest.mark.parametrize("member", TEXTS)
def test_a_later_value_is_kept(package: ModuleType, member: str) -> None:
    data = {"color": "#f00", member: "of tomorrow"}
    assert package.models.Holder.from_dict(data).to_dict() == data


def test_a_later_number_is_kept_and_null_is_none(package: ModuleType) -> None:
    holder = package.models.Holder
    assert holder.from_dict({"color": "", "level": 3}).level == 3
    assert holder.from_dict({"color": "", "level": 2}).level is package.models.Level(2)
    assert holder.from_dict({"color": "", "level": None}).level is None
    assert holder.from_dict({"color": "", "inline": None}).inline is None


def test_titles_that_are_names_name_the_members(package: ModuleType) -> None:
    models = package.models
    assert names(models.Color) == {
        "RED": "#f00",
        "GREEN": "#0f0",
        "BLUE": "blue",
        "WHITE": "white",
        "GREY": "grey",
        "BLACK": "black",
        "GROSSE": "large",
        "NEW": "new",
    }
    assert names(models.Level) == {"LOW": 1, "HIGH": 2}
    assert names(models.Mixed) == {"FIRST": "a", "SECOND": "b", "C": "c"}
    assert names(models.Vocabulary) == {"ON": "on", "OFF": "off"}
    assert names(models.Nested) == {"X": "x", "Y": "y", "Z": "z"}


def test_descriptions_stand_below_the_members(package: ModuleType) -> None:
    said = inspect.getsource(package.models.State)
    assert '    RUNNING = "running"\n    """It runs."""\n' in said
    assert '"""The y."""' in inspect.getsource(package.models.Nested)
    assert '"""Down."""' in inspect.getsource(package.models.Referred)


def test_values_of_several_kinds_are_kept(package: ModuleType) -> None:
    for value in ("a", 1, False, "b", 2, True):
        data = {"color": "", "several": value}
        assert package.models.Holder.from_dict(data).to_dict()["several"] is value


def test_what_is_no_enumeration_stays_what_it_is(package: ModuleType) -> None:
    holder = package.models.Holder
    assert holder.from_dict({"color": "", "either": "running"}).either == "running"
    assert holder.from_dict({"color": "", "auto": 5}).auto == 5
    with pytest.raises(package.DecodeError, match="expected 'auto' or an integer, got"):
        holder.from_dict({"color": "", "auto": "manual"})
    with pytest.raises(package.DecodeError, match="expected 'only' or null, got"):
        holder.from_dict({"color": "", "constant": "other"})
