"""The traps of `cancel`: what the official client removes, and ours does not.

Each test is named for what is right; the trap stands in its docstring.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from paragon_connect import (
    NoActiveInstallFlowError,
    ServerError,
)

from tests.sdk.install_world import (
    JIRA,
    Clock,
    InstallWorld,
    Page,
    failure,
    virtual_time,
)
from tests.sdk.payloads import NEW, uid
from tests.sdk.world import Theatre

REMOVE = f"DELETE /sdk/integrations/{JIRA}"
OLD = uid(151)


@pytest.fixture
def world() -> InstallWorld:
    """An API that connects accounts."""
    return InstallWorld()


@pytest.fixture(autouse=True)
def clock() -> Iterator[Clock]:
    """Nobody waits."""
    with virtual_time() as found:
        yield found


def removals(world: InstallWorld) -> list[str | None]:
    """Return the accounts that were removed."""
    return [
        asked.selected[0]
        for asked in world.sent
        if asked.line.startswith("DELETE /sdk/integrations")
    ]


def test_cancel_after_the_end_removes_nothing(
    tell: Theatre, world: InstallWorld
) -> None:
    """It removes the account that was just connected."""
    world.signs_in()

    def story(p: Any) -> Any:
        yield p.install_flow.start("hubspot", open_url=None)
        yield p.install_flow.wait_for_oauth()
        yield p.install_flow.cancel()
        yield from failure(p.install_flow.next, NoActiveInstallFlowError)
        return (yield p.get_user()).integrations["hubspot"].enabled

    assert tell(story) is True
    assert removals(world) == []


def test_cancel_after_an_api_key_removes_nothing(
    tell: Theatre, world: InstallWorld
) -> None:
    """The same with an account that needed no sign-in."""

    def story(p: Any) -> Any:
        yield p.install_flow.start("klaviyo")
        yield p.install_flow.set_pre_options({"KEY": "k"})
        yield p.install_flow.cancel()

    tell(story)
    assert removals(world) == []


def test_cancel_removes_an_account_that_waits_for_answers(
    tell: Theatre, world: InstallWorld
) -> None:
    """So it does; this is what `cancel` is for."""
    world.signs_in(status="PENDING")
    events: list[Any] = []

    def story(p: Any) -> Any:
        p.subscribe("onIntegrationUninstall", lambda event, user: events.append(event))
        yield p.install_flow.start("jira", open_url=None)
        yield p.install_flow.wait_for_oauth()
        yield p.install_flow.cancel()
        yield from failure(p.install_flow.next, NoActiveInstallFlowError)
        return (yield p.get_user()).integrations["jira"]

    state = tell(story)
    assert removals(world) == [NEW]
    assert (state.enabled, state.all_credentials) == (False, [])
    assert [(event.integration_type, event.credential_id) for event in events] == [
        ("jira", NEW)
    ]


def test_cancel_spares_an_account_that_is_usable_already(
    tell: Theatre, world: InstallWorld
) -> None:
    """It removes what the flow connected, whatever its status."""
    world.signs_in(status="VALID")

    def story(p: Any) -> Any:
        yield p.install_flow.start("jira", open_url=None)
        stage = yield p.install_flow.wait_for_oauth()
        assert stage.stage == "postOptions"
        yield p.install_flow.cancel()

    tell(story)
    assert removals(world) == []


@pytest.mark.parametrize("answer", [OLD, NEW], ids=["same id", "new id"])
def test_cancel_spares_an_account_that_was_to_be_replaced(
    tell: Theatre, world: InstallWorld, answer: str
) -> None:
    """It removes the user's account, which was there before the flow."""
    world.has("jira", OLD, "INVALID")
    world.signs_in(status="PENDING")
    world.polls = [answer]

    def story(p: Any) -> Any:
        options: Any = {"selected_credential_id": OLD, "open_url": None}
        yield p.install_flow.start("jira", **options)
        world.accounts[OLD]["status"] = "PENDING"
        yield p.install_flow.wait_for_oauth()
        yield p.install_flow.cancel()

    tell(story)
    assert removals(world) == []


def test_cancel_spares_an_account_that_was_there_before(
    tell: Theatre, world: InstallWorld
) -> None:
    """The same where the API answers a new sign-in with the account that there is."""
    world.has("jira", OLD, "PENDING")
    world.polls = [OLD]

    def story(p: Any) -> Any:
        yield p.install_flow.start("jira", open_url=None)
        yield p.install_flow.wait_for_oauth()
        yield p.install_flow.cancel()

    tell(story)
    assert removals(world) == []


def test_cancel_spares_the_other_accounts(tell: Theatre, world: InstallWorld) -> None:
    """Only the new account goes."""
    world.has("jira", OLD)
    world.signs_in(status="PENDING")

    def story(p: Any) -> Any:
        options: Any = {"allow_multiple_credentials": True, "open_url": None}
        yield p.install_flow.start("jira", **options)
        yield p.install_flow.wait_for_oauth()
        yield p.install_flow.cancel()
        state = (yield p.get_user()).integrations["jira"]
        return state.credential_id, len(state.all_credentials)

    assert tell(story) == (OLD, 1)
    assert removals(world) == [NEW]


def test_cancel_raises_what_goes_wrong(tell: Theatre, world: InstallWorld) -> None:
    """It writes the error to the console and forgets the account."""
    world.signs_in(status="PENDING")
    world.reply(REMOVE, {"message": "hiccup"}, 500)

    def story(p: Any) -> Any:
        yield p.install_flow.start("jira", open_url=None)
        yield p.install_flow.wait_for_oauth()
        yield from failure(p.install_flow.cancel, ServerError)
        world.replies.clear()
        yield p.install_flow.cancel()

    tell(story)
    assert removals(world) == [NEW, NEW]


def test_cancel_before_the_sign_in_sends_nothing(
    tell: Theatre, world: InstallWorld
) -> None:
    """It sends nothing either, but goes on asking about the sign-in."""
    world.signs_in()

    def story(p: Any) -> Any:
        yield p.install_flow.start("hubspot", open_url=None)
        sent = len(world.sent)
        yield p.install_flow.cancel()
        yield from failure(p.install_flow.wait_for_oauth, NoActiveInstallFlowError)
        return len(world.sent) - sent

    assert tell(story) == 0


def test_cancel_ends_the_waiting(tell: Theatre, world: InstallWorld) -> None:
    """The polling goes on; the account lands although the user gave up."""
    world.signs_in(None, None)
    page = Page()

    def story(p: Any) -> Any:
        yield p.install_flow.start("hubspot", **{**page.options, "open_url": None})
        loop = asyncio.get_running_loop() if tell.kind == "async" else None
        world.on_poll = partial(give_up, p, loop)
        yield from failure(p.install_flow.wait_for_oauth, NoActiveInstallFlowError)

    tell(story)
    assert world.shape[-1] == "DELETE /sdk/actions/session-id/{session}"
    assert [line.split()[0] for line in world.shape] == ["GET", "GET", "DELETE"]
    assert page.errors == [("NoActiveInstallFlowError", "oauth")]


def give_up(p: Any, loop: asyncio.AbstractEventLoop | None) -> None:
    """Cancel while the API is being asked, in the midst of waiting."""
    call = p.install_flow.cancel()
    if loop is not None:
        asyncio.run_coroutine_threadsafe(call, loop).result(5)
