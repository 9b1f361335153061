"""Nothing is compared away: every difference has to be named, and every name has to differ."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.parity import recordings
from tests.parity.case import ABSENT, Case, Differs
from tests.parity.cases import AREAS
from tests.parity.compare import differences, expected, unexplained
from tests.parity.ours import FLAVOURS
from tests.parity.reasons import Reason
from tests.parity.rules import RULES
from tests.parity.server import Server

OFFICIAL = {
    "requests": [{"service": "api", "method": "GET", "path": "/x", "headers": {}}],
    "result": {"a": [1, 2]},
}


def case(*differences: Differs, error: str = "") -> Case:
    """Return a case with these differences."""
    return Case(
        id="x",
        method="x",
        javascript="",
        python=lambda p: p,
        differences=differences,
        error=error,
    )


@pytest.mark.parametrize(
    ("official", "ours", "place"),
    [
        ({"a": 1}, {"a": 2}, ("a", 1, 2)),
        ({"a": 1}, {"a": True}, ("a", 1, True)),
        ({"a": 0}, {"a": False}, ("a", 0, False)),
        ({"a": None}, {}, ("a", None, ABSENT)),
        ({}, {"a": None}, ("a", ABSENT, None)),
        ({"a": [1]}, {"a": [1, 2]}, ("a[1]", ABSENT, 2)),
        ({"a": [1, 2]}, {"a": [2]}, ("a[0]", 1, 2)),
        (
            {"a": {"b": [{"c": "x"}]}},
            {"a": {"b": [{"c": "y"}]}},
            ("a.b[0].c", "x", "y"),
        ),
        ({"a": []}, {"a": {}}, ("a", [], {})),
        ({"a": "1"}, {"a": 1}, ("a", "1", 1)),
        (
            {"e": {"callback": "onNext", "n": 1}},
            {"e": {"callback": "onError", "n": 2}},
            ("e", {"callback": "onNext", "n": 1}, {"callback": "onError", "n": 2}),
        ),
    ],
)
def test_finds_the_deepest_place(official: Any, ours: Any, place: Any) -> None:
    """A difference is found where it is, and a bool is no number."""
    assert next(differences(official, ours)) == place


def test_equal_outcomes_agree() -> None:
    """Nothing to say about a case that agrees."""
    assert not list(differences(OFFICIAL, OFFICIAL))
    assert unexplained(case(), OFFICIAL, OFFICIAL, {}) == []


def test_a_difference_without_a_reason_fails() -> None:
    """Each place is told, with both sides."""
    ours = {**OFFICIAL, "result": {"a": [1, 3]}}
    assert unexplained(case(), OFFICIAL, ours, {}) == [
        "result.a[1]: official 2, ours 3"
    ]


def test_a_reason_covers_its_place_and_what_is_below() -> None:
    """Not the places whose names merely begin alike."""
    ours = {**OFFICIAL, "result": {"a": [1, 3]}}
    named = case(Differs("result", Reason.LAST_POLL))
    assert unexplained(named, OFFICIAL, ours, {"result.a[1]": 3}) == []
    other = case(Differs("res", Reason.LAST_POLL))
    assert len(unexplained(other, OFFICIAL, ours, {"result.a[1]": 3})) == 2


def test_a_reason_without_a_difference_fails() -> None:
    """What no longer differs is to be taken out."""
    named = case(Differs("result", Reason.LAST_POLL))
    assert unexplained(named, OFFICIAL, OFFICIAL, {}) == [
        "result: stale difference, both agree"
    ]


def test_another_difference_than_the_pinned_one_fails() -> None:
    """A reason is no licence for whatever comes."""
    named = case(Differs("result", Reason.LAST_POLL))
    ours = {**OFFICIAL, "result": {"a": [1, 4]}}
    assert unexplained(named, OFFICIAL, ours, {"result.a[1]": 3}) == [
        "pinned {'result.a[1]': 3}, now {'result.a[1]': 4}"
    ]


def test_a_nameless_error_needs_the_name_of_our_class() -> None:
    """The case says which class it is, and no other will do."""
    official = {"error": {"name": "Error", "message": "no"}}
    ours = {"error": {"name": "OptionError", "message": "not so"}}
    assert unexplained(case(error="OptionError"), official, ours, {}) == []
    assert unexplained(case(error="NotFound"), official, ours, {})
    assert unexplained(case(), official, ours, {})


def test_a_named_error_has_to_be_ours_too() -> None:
    """The vendor's names are compared, whatever the case says."""
    official = {"error": {"name": "OAuthBlockedError", "message": "no"}}
    ours = {"error": {"name": "OptionError", "message": "no"}}
    assert unexplained(case(error="OptionError"), official, ours, {})


def outcomes() -> Iterator[tuple[Case, Any, Any]]:
    """Yield the outcomes of all cases, the official one and ours."""
    with Server() as server:
        for area, cases in AREAS.items():
            for each in cases:
                ours = FLAVOURS["sync"](each, server)
                yield each, recordings.read(area)[each.id], ours


def test_every_rule_is_of_use() -> None:
    """A rule for all cases that changes none any more is taken out."""
    used = {reason for each in outcomes() for reason in expected(*each)[1]}
    assert used == set(RULES)
