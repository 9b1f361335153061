"""Which account a method is about: the default one, or the one that was named, or none."""

from __future__ import annotations

import inspect
from operator import attrgetter
from typing import Any

import pytest
from paragon_connect import UNSET, ConfigurationError, OptionError, Paragon

from tests.sdk.payloads import M1
from tests.sdk.world import Theatre, World

NOTHING: list[Any] = [None, "", " \t", 5, b"x", ["x"]]
WORDS: dict[str, Any] = {
    "integration_type": "slack",
    "workflow_id": M1,
    "user_settings_update": {},
    "workflow_state_update": {M1: True},
    "method": "GET",
    "path": "/x",
    "name": "Event",
    "payload": {},
}
SELECTIONS = ("selected_credential_id", "selected_configuration_id")


def _optional(method: Any) -> list[str]:
    """Return the arguments of a method that select and may be left out."""
    listed = inspect.signature(method).parameters.values()
    empty = inspect.Parameter.empty
    return [e.name for e in listed if e.name in SELECTIONS and e.default is not empty]


def _methods() -> list[str]:
    """Return every method of the SDK, groups included, that selects."""
    client = Paragon(project_id="p", user_token="t")
    found: list[str] = []
    for prefix, holder in (("", client), ("install_flow.", client.install_flow)):
        for name in dir(holder):
            if name.startswith("_") or (not prefix and name == "api"):
                continue
            method = getattr(holder, name)
            if inspect.ismethod(method) and _optional(method):
                found.append(prefix + name)
    return found


METHODS = _methods()


def test_the_methods_are_found() -> None:
    assert len(METHODS) >= 14, METHODS
    assert {"install_flow.start", "workflow", "request", "event"} <= {*METHODS}


@pytest.mark.parametrize("name", METHODS)
@pytest.mark.parametrize("value", NOTHING, ids=repr)
def test_c08_nothing_selects_the_default_account(
    tell: Theatre, world: World, name: str, value: Any
) -> None:
    """None and empty text are mistakes, found before anything is sent."""

    def story(paragon: Any) -> Any:
        method = attrgetter(name)(paragon)
        listed = inspect.signature(method).parameters.values()
        needed = {
            each.name: WORDS[each.name]
            for each in listed
            if each.default is inspect.Parameter.empty
        }
        for argument in _optional(method):
            assert inspect.signature(method).parameters[argument].default is UNSET
            with pytest.raises(OptionError, match=f"{argument} must be text") as caught:
                yield _first(method(**needed, **_beside(name, argument, value)))
            assert isinstance(caught.value, ConfigurationError)

    tell(story)
    assert world.asked == []


def _beside(name: str, argument: str, value: Any) -> dict[str, Any]:
    """Return the argument, and what some methods need beside it."""
    needed = {"selected_credential_id": "x"} if name == "event" else {}
    if name.endswith("field_options"):
        needed = {"integration_type": "slack"}  # by either of two names
    return {**needed, argument: value}


def _first(result: Any) -> Any:
    """Return a result, of an iterator the first one, of a window what comes of it."""
    if hasattr(result, "wait"):
        return result.wait()
    if inspect.isasyncgen(result):
        return anext(result)
    return next(result) if inspect.isgenerator(result) else result
