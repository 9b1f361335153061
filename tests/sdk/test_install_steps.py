"""Steps of the install flow: out of place, refused by the API, taken by callbacks."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from paragon_connect import (
    BadRequest,
    IntegrationNotFoundError,
    NoActiveInstallFlowError,
    OptionError,
)
from paragon_connect.models import (
    OAuthStage,
    PreOptionsStage,
)

from tests.runtime.server import Server
from tests.sdk.install_world import (
    InstallWorld,
    Page,
    failure,
    virtual_time,
)
from tests.sdk.payloads import NEW
from tests.sdk.world import TOKEN, Theatre


@pytest.fixture
def world() -> InstallWorld:
    """An API that connects accounts."""
    return InstallWorld()


@pytest.fixture(autouse=True)
def _clock() -> Iterator[None]:
    """Nobody waits."""
    with virtual_time():
        yield


def test_an_unknown_account_type_names_those_that_there_are(
    tell: Theatre, world: InstallWorld
) -> None:
    page = Page()

    def story(p: Any) -> Any:
        yield p.install_flow.start("zendesk", **page.options)
        call = partial(p.install_flow.set_account_type, "nope")
        error = yield from failure(call, OptionError)
        return str(error), (yield p.install_flow.next()).stage

    message, stage = tell(story)
    assert "'zendesk'" in message
    assert "default, api-key" in message
    assert stage == "accountType"
    assert page.errors == [("OptionError", "accountType")]


STEPS: dict[str, Any] = {
    "accountType": lambda flow: flow.set_account_type("default"),
    "instruction": lambda flow: flow.finish_instruction(),
    "preOptions": lambda flow: flow.set_pre_options({"A": "a"}),
    "postOptions": lambda flow: flow.set_post_options({"A": "a"}),
    "oauth": lambda flow: flow.wait_for_oauth(),
    "oauth, asked once": lambda flow: flow.check_oauth(),
}
MISPLACED = [
    (integration_type, name)
    for integration_type, stage in (
        ("klaviyo", "preOptions"),
        ("zendesk", "accountType"),
        ("hubspot", "oauth"),
    )
    for name in STEPS
    if not name.startswith(stage)
]


@pytest.mark.parametrize(("integration_type", "name"), MISPLACED)
def test_a_step_at_the_wrong_stage_is_refused_and_changes_nothing(
    tell: Theatre, world: InstallWorld, integration_type: str, name: str
) -> None:
    def story(p: Any) -> Any:
        before = yield p.install_flow.start(integration_type, open_url=None)
        sent = len(world.sent)
        yield from failure(partial(STEPS[name], p.install_flow), OptionError)
        return before, (yield p.install_flow.next()), len(world.sent) - sent

    before, after, sent = tell(story)
    assert before == after
    assert sent == 0


@pytest.mark.parametrize("values", [None, "KEY=k", ["KEY"]])
def test_answers_have_to_be_a_mapping(
    tell: Theatre, world: InstallWorld, values: Any
) -> None:
    page = Page()

    def story(p: Any) -> Any:
        yield p.install_flow.start("klaviyo", **page.options)
        yield p.install_flow.set_pre_options(values)

    with pytest.raises(OptionError, match="by input id"):
        tell(story)
    assert page.errors == [("OptionError", "preOptions")]
    assert world.sent == []


def test_answers_that_the_api_refuses_can_be_given_again(
    tell: Theatre, world: InstallWorld
) -> None:
    page = Page()
    world.reply("POST /sdk/credentials", {"message": "Invalid key"}, 400)

    def story(p: Any) -> Any:
        yield p.install_flow.start("klaviyo", **page.options)
        call = partial(p.install_flow.set_pre_options, {"KEY": "bad"})
        error = yield from failure(call, BadRequest)
        assert "Invalid key" in str(error)
        assert (yield p.install_flow.next()).stage == "preOptions"
        world.replies.clear()
        return (yield p.install_flow.set_pre_options({"KEY": "good"})).stage

    assert tell(story) == "done"
    assert page.log[1:] == [("error", ("BadRequest", "preOptions")), ("done", NEW)]


def test_post_options_that_the_api_refuses_can_be_given_again(
    tell: Theatre, world: InstallWorld
) -> None:
    world.signs_in(status="PENDING")
    page = Page()
    line = f"POST /sdk/credentials/{NEW}/complete-setup"
    world.reply(line, {"message": "no such site"}, 400)

    def story(p: Any) -> Any:
        yield p.install_flow.start("jira", **page.options)
        yield p.install_flow.wait_for_oauth()
        call = partial(p.install_flow.set_post_options, {"SITE": "bad"})
        yield from failure(call, BadRequest)
        world.replies.clear()
        return (yield p.install_flow.set_post_options({"SITE": "good"})).stage

    assert tell(story) == "done"
    assert page.errors == [("BadRequest", "postOptions")]


def test_a_callback_may_take_the_next_step(tell: Theatre, world: InstallWorld) -> None:
    world.signs_in(status="PENDING")
    stages: list[str] = []

    def story(p: Any) -> Any:
        flow = p.install_flow

        def on_next(stage: Any) -> Any:
            stages.append(stage.stage)
            match stage:
                case PreOptionsStage():
                    return flow.set_pre_options({"SHOP": "s"})
                case OAuthStage():
                    return flow.wait_for_oauth()
                case _:
                    return None

        page = Page()
        yield flow.start("shopify", **{**page.options, "on_next": on_next})
        return page, (yield flow.next()).stage

    page, last = tell(story)
    assert stages == ["preOptions", "oauth"]
    assert last == "done"
    assert len(page.opened) == 2
    assert page.log[-1] == ("done", NEW)


def test_a_callback_may_give_the_flow_up(tell: Theatre, world: InstallWorld) -> None:
    page = Page()

    def story(p: Any) -> Any:
        options = {**page.options, "on_next": lambda stage: p.install_flow.cancel()}
        yield p.install_flow.start("hubspot", **options)
        yield from failure(p.install_flow.next, NoActiveInstallFlowError)

    tell(story)
    assert page.log == []


def test_callbacks_may_be_coroutine_functions(world: InstallWorld) -> None:
    log: list[str] = []
    world.reply("POST /sdk/credentials", {"message": "no"}, 400)

    async def on_next(stage: Any) -> None:
        await asyncio.sleep(0)
        log.append(stage.stage)

    async def on_complete(event: Any) -> None:
        log.append(event.integration_type)

    async def on_error(error: Exception, context: Any) -> None:
        log.append(type(error).__name__)

    def story(p: Any) -> Any:
        told = {"on_next": on_next, "on_complete": on_complete, "on_error": on_error}
        yield p.install_flow.start("klaviyo", **told)
        call = partial(p.install_flow.set_pre_options, {"KEY": "k"})
        yield from failure(call, BadRequest)
        world.replies.clear()
        yield p.install_flow.set_pre_options({"KEY": "k"})

    with Server(world.script) as server:
        Theatre("async", server)(story)
    assert log == ["preOptions", "BadRequest", "klaviyo"]


def test_a_new_flow_takes_the_place_of_the_old_one(
    tell: Theatre, world: InstallWorld
) -> None:
    def story(p: Any) -> Any:
        yield p.install_flow.start("shopify")
        yield p.install_flow.start("klaviyo")
        return [each.id for each in (yield p.install_flow.next()).options]

    assert tell(story) == ["KEY"]


def test_the_old_flow_is_given_up_even_if_the_new_one_cannot_begin(
    tell: Theatre, world: InstallWorld
) -> None:
    def story(p: Any) -> Any:
        yield p.install_flow.start("shopify")
        call = partial(p.install_flow.start, "nope")
        yield from failure(call, IntegrationNotFoundError)
        yield from failure(p.install_flow.next, NoActiveInstallFlowError)

    tell(story)


def test_what_is_handed_out_is_a_copy(tell: Theatre, world: InstallWorld) -> None:
    def spoil(event: Any) -> None:
        event.credential.status = "SPOILT"

    def story(p: Any) -> Any:
        yield p.install_flow.start("klaviyo", on_complete=spoil)
        yield p.install_flow.set_pre_options({"KEY": "k"})
        return (yield p.get_user()).integrations["klaviyo"].all_credentials[0].status

    assert tell(story) == "VALID"


def test_users_have_flows_of_their_own(tell: Theatre, world: InstallWorld) -> None:
    def story(p: Any) -> Any:
        other = p.with_user(TOKEN)
        yield p.install_flow.start("shopify")
        yield other.install_flow.start("klaviyo")
        mine = yield p.install_flow.next()
        theirs = yield other.install_flow.next()
        return mine.options[0].id, theirs.options[0].id

    assert tell(story) == ("SHOP", "KEY")


def test_stages_are_copies(tell: Theatre, world: InstallWorld) -> None:
    def story(p: Any) -> Any:
        stage = yield p.install_flow.start("klaviyo")
        stage.options[0].title = "changed"
        stage.options.clear()
        return (yield p.install_flow.next()).options[0].title

    assert tell(story) == "Key"
