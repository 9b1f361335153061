"""Subscribers hear what this program does, in order, and cannot get in its way."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import pytest
from paragon_connect import OptionError
from paragon_connect.models import SdkEventType, WorkflowStateChangeEvent

from tests.sdk.payloads import S1, S2, SLACK
from tests.sdk.world import TOKEN, Theatre, World

CHANGE = "onWorkflowChange"


def test_in_the_order_in_which_they_came(tell: Theatre) -> None:
    heard: list[str] = []

    def story(paragon: Any) -> Any:
        for name in "abc":
            paragon.subscribe(CHANGE, lambda event, user, name=name: heard.append(name))
        yield paragon.enable_workflow(S2)

    tell(story)
    assert heard == ["a", "b", "c"]


def test_what_they_are_told(tell: Theatre) -> None:
    heard: list[Any] = []

    def story(paragon: Any) -> Any:
        paragon.subscribe(CHANGE, lambda event, user: heard.append((event, user)))
        yield paragon.disable_workflow(S1)
        return (yield paragon.get_user())

    user = tell(story)
    ((event, told),) = heard
    assert isinstance(event, WorkflowStateChangeEvent)
    assert (event.integration_id, event.workflow_id) == (SLACK, S1)
    assert told == user
    assert told is not user


def test_one_that_fails_is_logged_and_stops_nothing(
    tell: Theatre, caplog: pytest.LogCaptureFixture
) -> None:
    heard: list[str] = []

    def boom(event: Any, user: Any) -> None:
        user.integrations.clear()
        raise ValueError("listener boom")

    def story(paragon: Any) -> Any:
        paragon.subscribe(CHANGE, boom)
        paragon.subscribe(CHANGE, lambda event, user: heard.extend(user.integrations))
        yield paragon.enable_workflow(S2)
        return (yield paragon.get_user())

    with caplog.at_level(logging.ERROR):
        user = tell(story)
    # Neither the next one nor the client sees what the first did to its copy.
    assert "slack" in heard
    assert "slack" in user.integrations
    (record,) = caplog.records
    assert record.name == "paragon_connect"
    assert CHANGE in record.getMessage()
    assert "listener boom" in caplog.text
    assert TOKEN not in caplog.text


def test_unsubscribing(tell: Theatre) -> None:
    heard: list[str] = []

    def first(event: Any, user: Any) -> None:
        heard.append("first")
        assert paragons[0].unsubscribe(CHANGE, first) is True

    def second(event: Any, user: Any) -> None:
        heard.append("second")

    paragons: list[Any] = []

    def story(paragon: Any) -> Any:
        paragons.append(paragon)
        assert paragon.unsubscribe(CHANGE, first) is False
        paragon.subscribe(CHANGE, first)
        paragon.subscribe(CHANGE, second)
        assert paragon.unsubscribe("onPortalOpen", second) is False
        # One that leaves while it is being told takes nobody's turn.
        yield paragon.enable_workflow(S2)
        yield paragon.disable_workflow(S2)

    tell(story)
    assert heard == ["first", "second", "second"]


def test_subscribed_twice_is_told_twice(tell: Theatre) -> None:
    heard: list[Any] = []

    def listen(event: Any, user: Any) -> None:
        heard.append(event)

    def story(paragon: Any) -> Any:
        paragon.subscribe(CHANGE, listen)
        paragon.subscribe(CHANGE, listen)
        yield paragon.enable_workflow(S2)
        assert paragon.unsubscribe(CHANGE, listen) is True
        yield paragon.disable_workflow(S2)

    tell(story)
    assert len(heard) == 3


@pytest.mark.parametrize("event", [*SdkEventType])
def test_every_event_has_a_name(tell: Theatre, event: SdkEventType) -> None:
    def listen(event: Any, user: Any) -> None: ...

    def story(paragon: Any) -> Any:
        leave = paragon.subscribe(event, listen)
        assert paragon.unsubscribe(event.value, listen) is True
        assert leave() is False
        assert paragon.subscribe(event.value, listen)() is True
        for method in (paragon.subscribe, paragon.unsubscribe):
            with pytest.raises(OptionError, match="onWorkflowChange"):
                method("onSomething", listen)
            with pytest.raises(OptionError, match="callback"):
                method(event, None)
        yield paragon.get_user()

    tell(story)


def test_coroutines_are_awaited_by_the_async_client(
    tell: Theatre, caplog: pytest.LogCaptureFixture
) -> None:
    heard: list[str] = []

    async def listen(event: Any, user: Any) -> None:
        await asyncio.sleep(0)
        heard.append(event.workflow_id)

    def story(paragon: Any) -> Any:
        # That a coroutine function is none for the sync client shows before.
        paragon.subscribe(CHANGE, lambda *given: listen(*given))
        yield paragon.enable_workflow(S2)

    tell(story)
    assert heard == ([S2] if tell.kind == "async" else [])
    # The sync client cannot await; it says so, and the call itself has succeeded.
    said = "a subscriber of onWorkflowChange returned something to await"
    assert (said in caplog.text) is (tell.kind == "sync")


def test_a_subscriber_may_use_the_client(tell: Theatre, world: World) -> None:
    """It finds what it was told."""
    seen: list[Any] = []

    def story(paragon: Any) -> Any:
        async def listen_async(event: Any, user: Any) -> None:
            seen.append((await paragon.get_user()) == user)

        def listen(event: Any, user: Any) -> None:
            seen.append(paragon.get_user() == user)

        paragon.subscribe(CHANGE, listen if tell.kind == "sync" else listen_async)
        yield paragon.enable_workflow(S2)

    tell(story)
    assert seen == [True]


def test_nobody_listens(tell: Theatre, world: World) -> None:
    """Then nothing is copied, and no user is loaded for it."""
    world.state("slack")["allCredentials"][0].pop("configurations")

    def story(paragon: Any) -> Any:
        yield paragon.enable_workflow(S2)

    tell(story)
    assert [each.line for each in world.asked].count("GET /sdk/me") == 1
