"""What the official client does to its users while connecting accounts, and ours does not.

Each test is named for what is right; the trap stands in its docstring. Those of `cancel`
have a file of their own.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from paragon_connect import (
    BadRequest,
    NoActiveInstallFlowError,
    OAuthTimeoutError,
    OptionError,
    ServerError,
    UserNotAuthenticatedError,
)
from paragon_connect.models import DoneStage

from tests.sdk.install_world import (
    Clock,
    InstallWorld,
    Page,
    failure,
    virtual_time,
)
from tests.sdk.payloads import NEW
from tests.sdk.world import Theatre


@pytest.fixture
def world() -> InstallWorld:
    """An API that connects accounts."""
    return InstallWorld()


@pytest.fixture(autouse=True)
def clock() -> Iterator[Clock]:
    """Nobody waits."""
    with virtual_time() as found:
        yield found


def test_waiting_does_not_end_in_silence(
    tell: Theatre, world: InstallWorld, clock: Clock
) -> None:
    """After three minutes of polling neither callback is called."""
    page = Page()

    def story(p: Any) -> Any:
        yield p.install_flow.start("hubspot", **{**page.options, "open_url": None})
        yield p.install_flow.wait_for_oauth()

    with pytest.raises(OAuthTimeoutError, match="180 s"):
        tell(story)
    assert sum(clock.waits) == pytest.approx(180)
    assert page.errors == [("OAuthTimeoutError", "oauth")]


def test_a_sign_in_that_cannot_begin_is_an_error(
    tell: Theatre, world: InstallWorld
) -> None:
    """The error goes to the console; the flow hangs until its time is up."""
    world.reply("GET /v2/sdk/actions/build-oauth", {"message": "no client id"}, 400)
    page = Page()

    def story(p: Any) -> Any:
        yield from failure(
            partial(p.install_flow.start, "hubspot", **page.options), BadRequest
        )
        yield from failure(p.install_flow.next, NoActiveInstallFlowError)

    tell(story)
    assert page.log == [("error", ("BadRequest", "oauth"))]


def test_a_sign_in_that_cannot_begin_does_not_lose_the_stage(
    tell: Theatre, world: InstallWorld
) -> None:
    """The answers count as given, although nothing came of them."""
    world.reply("GET /v2/sdk/actions/build-oauth", {"message": "no such shop"}, 400)

    def story(p: Any) -> Any:
        yield p.install_flow.start("shopify", open_url=None)
        call = partial(p.install_flow.set_pre_options, {"SHOP": "bad"})
        yield from failure(call, BadRequest)
        before = yield p.install_flow.next()
        world.replies.clear()
        after = yield p.install_flow.set_pre_options({"SHOP": "good"})
        return before.stage, after.stage

    assert tell(story) == ("preOptions", "oauth")


def test_an_api_key_with_post_options_can_be_completed(
    tell: Theatre, world: InstallWorld
) -> None:
    """The id of the account is lost, so that the last stage always fails."""
    world.status = "PENDING"

    def story(p: Any) -> Any:
        yield p.install_flow.start("mailchimp")
        stage = yield p.install_flow.set_pre_options({"KEY": "k"})
        return stage, (yield p.install_flow.set_post_options({"SITE": "all"}))

    stage, last = tell(story)
    assert stage.credential_id == NEW
    assert last == DoneStage(done=True)
    assert world.lines == [
        "POST /sdk/credentials",
        f"POST /sdk/credentials/{NEW}/complete-setup",
    ]


def test_the_same_answers_can_be_sent_again_at_once(
    tell: Theatre, world: InstallWorld
) -> None:
    """The second attempt within five seconds is dropped without a word."""
    world.reply("POST /sdk/credentials", {"message": "hiccup"}, 500)
    page = Page()

    def story(p: Any) -> Any:
        yield p.install_flow.start("klaviyo", **page.options)
        call = partial(p.install_flow.set_pre_options, {"KEY": "k"})
        yield from failure(call, ServerError)
        world.replies.clear()
        yield call()

    tell(story)
    assert world.lines == ["POST /sdk/credentials"] * 2
    assert page.log[-1] == ("done", NEW)


def test_the_same_account_can_be_connected_again_at_once(
    tell: Theatre, world: InstallWorld
) -> None:
    """The same for two flows in a row."""
    page = Page()

    def story(p: Any) -> Any:
        for _ in range(2):
            yield p.install_flow.start("klaviyo", **page.options)
            yield p.install_flow.set_pre_options({"KEY": "k"})

    tell(story)
    assert page.log.count(("done", NEW)) == 2


def test_each_flow_shows_its_instruction(tell: Theatre, world: InstallWorld) -> None:
    """The confirmation of the first flow counts for all later ones."""

    def story(p: Any) -> Any:
        seen: list[str] = []
        for _ in range(2):
            yield p.install_flow.start("salesforce", open_url=None)
            seen.append((yield p.install_flow.set_account_type("default")).stage)
            yield p.install_flow.finish_instruction()
        return seen

    assert tell(story) == ["instruction", "instruction"]


def test_a_stranger_is_told_to_sign_in(tell: Theatre, world: InstallWorld) -> None:
    """It says that there is no such integration."""
    page = Page()

    def story(p: Any) -> Any:
        p.logout()
        yield p.install_flow.start("hubspot", **page.options)

    with pytest.raises(UserNotAuthenticatedError):
        tell(story)
    assert world.asked == []
    assert page.log == [("error", ("UserNotAuthenticatedError", None))]


def test_a_user_that_the_api_does_not_know_is_told_to_sign_in(
    tell: Theatre, world: InstallWorld
) -> None:
    """The same where the API says it."""
    world.reply("GET /sdk/me", {"authenticated": False})

    def story(p: Any) -> Any:
        yield p.install_flow.start("hubspot", open_url=None)

    with pytest.raises(UserNotAuthenticatedError):
        tell(story)
    assert world.sent == []


STEPS: dict[str, Any] = {
    "set_account_type": lambda flow: flow.set_account_type("default"),
    "finish_instruction": lambda flow: flow.finish_instruction(),
    "set_pre_options": lambda flow: flow.set_pre_options({"A": "a"}),
    "set_post_options": lambda flow: flow.set_post_options({"A": "a"}),
    "wait_for_oauth": lambda flow: flow.wait_for_oauth(),
    "check_oauth": lambda flow: flow.check_oauth(),
    "next": lambda flow: flow.next(),
    "save": lambda flow: flow.save(),
    "cancel": lambda flow: flow.cancel(),
}


@pytest.mark.parametrize("name", STEPS)
def test_no_step_is_silent_without_a_flow(
    tell: Theatre, world: InstallWorld, name: str
) -> None:
    """Most of them do nothing and say nothing."""

    def story(p: Any) -> Any:
        yield STEPS[name](p.install_flow)

    with pytest.raises(NoActiveInstallFlowError, match=r"install_flow\.start"):
        tell(story)
    assert world.asked == []


@pytest.mark.parametrize(
    "name", ["set_account_type", "set_pre_options", "set_post_options"]
)
def test_no_step_is_silent_after_the_end(
    tell: Theatre, world: InstallWorld, name: str
) -> None:
    """They send the answers once more."""

    def story(p: Any) -> Any:
        yield p.install_flow.start("klaviyo")
        yield p.install_flow.set_pre_options({"KEY": "k"})
        yield from failure(
            partial(STEPS[name], p.install_flow), NoActiveInstallFlowError
        )
        return (yield p.install_flow.next())

    assert tell(story) == DoneStage(done=True)
    assert world.lines == ["POST /sdk/credentials"]


def test_answers_that_come_too_early_are_refused(
    tell: Theatre, world: InstallWorld
) -> None:
    """The error is called UnknownError and says that an id is not set."""

    def story(p: Any) -> Any:
        yield p.install_flow.start("jira", open_url=None)
        call = partial(p.install_flow.set_post_options, {"SITE": "x"})
        return str((yield from failure(call, OptionError)))

    assert "stage 'oauth'" in tell(story)


def test_a_refusal_signs_nobody_out(tell: Theatre, world: InstallWorld) -> None:
    """A 401 to an API key signs the user out."""
    world.reply("POST /sdk/credentials", {"message": "Invalid key"}, 401)

    def story(p: Any) -> Any:
        yield p.install_flow.start("klaviyo")
        call = partial(p.install_flow.set_pre_options, {"KEY": "bad"})
        yield from failure(call, Exception)
        return (yield p.get_user()).authenticated

    assert tell(story) is True
