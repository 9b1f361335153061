"""The cases cover the reference: every method, option, error and example."""

from __future__ import annotations

import json
import re
from typing import Final

import pytest

from tests.parity import recordings
from tests.parity.case import Case
from tests.parity.cases import AREAS
from tests.parity.document import PATH, document
from tests.parity.reasons import Reason
from tests.parity.reference import (
    EXAMPLES,
    OWN_ERRORS,
    OWN_METHODS,
    OWN_OPTIONS,
    Method,
    methods,
)
from tests.parity.rules import RULES

CASES: Final = [(area, case) for area, cases in AREAS.items() for case in cases]
METHODS: Final = [method for method in methods() if method.name not in OWN_METHODS]
# `h.flow` gives an install flow its three callbacks.
FLOW: Final = "onNext onComplete onError"


def of(method: Method) -> list[tuple[str, Case]]:
    """Return the cases of a method, behind their areas."""
    return [(area, case) for area, case in CASES if case.method == method.name]


def text_of(case: Case) -> str:
    """Return the JavaScript of a case."""
    text = f"{case.given.setup} {case.javascript}"
    return f"{text} {FLOW}" if "h.flow" in text else text


def raised_in(area: str, case: Case) -> set[str]:
    """Return the names of the errors that a case shows."""
    outcomes = recordings.read(area)[case.id], recordings.pinned().get(case.id, {})
    found = {case.error, *re.findall(r'"name": "(\w+Error)"', json.dumps(outcomes))}
    # Who catches the one catches the other.
    return found | {"OptionError"} if "SelectionError" in found else found


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.name)
def test_every_method_and_option_has_a_case(method: Method) -> None:
    """An option is covered where a call in JavaScript names it."""
    texts = "\n".join(text_of(case) for _, case in of(method))
    assert texts, (
        f"{method.name}: write a case into tests/parity/cases and run `make parity`, or "
        "add it to OWN_METHODS of tests/parity/reference.py: the vendor has it not"
    )
    options = set(method.options) - OWN_OPTIONS.get(method.name, set())
    assert not {option for option in options if not re.search(rf"\b{option}\b", texts)}


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.name)
def test_every_error_of_a_method_has_a_case(method: Method) -> None:
    """What a method can raise by itself is raised in a case of that method."""
    raised = {error for area, case in of(method) for error in raised_in(area, case)}
    assert not set(method.errors) - raised - OWN_ERRORS.get(method.name, set())


def test_methods_of_our_own_have_no_case() -> None:
    """A method that the official client has cannot be called our own."""
    assert not {case.method for _, case in CASES} & OWN_METHODS


def test_every_example_of_the_reference_is_a_case() -> None:
    """The vendor's examples are cases, and no case names an example that is not there."""
    assert {example for _, case in CASES for example in case.examples} == EXAMPLES


def test_every_case_is_recorded_once() -> None:
    """Ids are unique, begin with the method, and are those of the recordings."""
    ids = [case.id for _, case in CASES]
    assert len(ids) == len(set(ids))
    assert all(case.id.startswith(case.method) for _, case in CASES)
    assert {area: list(recordings.read(area)) for area in AREAS} == {
        area: [case.id for case in cases] for area, cases in AREAS.items()
    }


def test_what_is_pinned_belongs_to_a_case_that_differs() -> None:
    """Nothing is left over in differences.json."""
    differing = {case.id for _, case in CASES if case.differences}
    assert set(recordings.pinned()) == differing


def test_every_reason_is_given_somewhere() -> None:
    """A reason that nobody gives any more is taken out."""
    given = {differs.reason for _, case in CASES for differs in case.differences}
    assert given | set(RULES) == set(Reason)


def test_the_page_lists_every_difference() -> None:
    """docs/parity.md is up to date; `python -m tests.parity --pin` writes it."""
    assert PATH.read_text("utf-8") == document()
