"""After a call that failed nothing remains of it, and the client goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from typing import Any, Final, get_args

import pytest
from paragon_connect import ClientError, OptionError, UserNotAuthenticatedError
from paragon_connect._runtime.transport import TransportFailure

from tests.sdk.hostile_calls import CALLS, Call
from tests.sdk.hostile_support import Actor, Answer, acting
from tests.sdk.install_world import virtual_time
from tests.sdk.payloads import NEW
from tests.sdk.world import Kind


def _broken(answer: Answer) -> Answer:
    raise TransportFailure("the connection broke")


FAILURES: Final[dict[str, Callable[[Answer], Answer]]] = {
    "status": lambda answer: replace(answer, status=500),
    "refused": lambda answer: replace(answer, status=403),
    "cut off": lambda answer: replace(answer, content=b'{"id": "x", "st'),
    "other root": lambda answer: replace(answer, content=b'["x"]'),
    "broken": _broken,
}
CHANGING: Final = (
    "set_user_metadata",
    "authenticate with metadata",
    "complete_install",
    "uninstall_integration",
    "enable_workflow",
    "disable_workflow",
    "update_integration_user_settings",
    "update_workflow_user_settings",
    "create_configuration",
    "update_configuration",
    "destroy_configuration",
    "connect_action",
    "install_integration",
    "install_integration with answers",
)

UNREAD: Final = (
    "uninstall_integration",
    "enable_workflow",
    "disable_workflow",
    "destroy_configuration",
)
"""Methods that do not read what a good status comes with."""


@pytest.fixture(autouse=True)
def _clock() -> Iterator[None]:
    """Nobody waits."""
    with virtual_time():
        yield


@pytest.fixture(params=get_args(Kind))
def actor(request: pytest.FixtureRequest) -> Iterator[Actor]:
    """A client of either kind that has loaded what it needs."""
    with acting(request.param) as made:
        made.do(lambda p: p.authenticate())
        yield made


def _user(actor: Actor) -> Any:
    """Return the user as the API says it."""
    found = actor.do(lambda p: p.get_user()).to_dict()
    for state in found.get("integrations", {}).values():
        state.pop("allConfigurations", None)  # gathered here
    return found


def _fail(actor: Actor, how: str, call: Call) -> ClientError | None:
    """Make a call of which every answer fails; return its error, if it minds."""
    actor.wire.spoil = FAILURES[how]
    error: ClientError | None = None
    try:
        actor.do(call)
    except ClientError as raised:
        error = raised
    actor.wire.spoil = lambda answer: answer
    return error


@pytest.mark.parametrize("how", FAILURES)
@pytest.mark.parametrize("name", CHANGING)
def test_a_failed_call_changes_nothing_that_is_known(
    actor: Actor, name: str, how: str
) -> None:
    before = _user(actor)
    error = _fail(actor, how, CALLS[name])
    assert error is not None or name in UNREAD
    known = actor.client.session.user
    assert error is None or known is None or known.to_dict() == before
    # What the server did all the same is seen when the user is loaded again.
    actor.do(lambda p: p.authenticate())
    with acting("sync", actor.wire.world) as fresh:
        assert _user(actor) == _user(fresh)
    assert actor.wire.failed == []


STEPS: Final = {
    "accountType": (["install_flow.start"], "install_flow.set_account_type"),
    "preOptions": (
        ["install_flow.start without a page"],
        "install_flow.set_pre_options",
    ),
    "preOptions before a sign-in": (
        ["install_flow.start with options"],
        "install_flow.set_pre_options",
    ),
    "instruction": (
        ["install_flow.start", "install_flow.set_account_type"],
        "install_flow.finish_instruction",
    ),
    "oauth": (["install_flow.start at jira"], "install_flow.check_oauth"),
    "postOptions": (
        ["install_flow.start at jira", "install_flow.wait_for_oauth"],
        "install_flow.set_post_options",
    ),
}


@pytest.mark.parametrize("how", FAILURES)
@pytest.mark.parametrize("step", STEPS)
def test_a_failed_step_leaves_the_flow_where_it_is(
    actor: Actor, step: str, how: str
) -> None:
    before, failing = STEPS[step]
    actor.wire.world.signs_in(NEW)
    for name in before:
        actor.do(CALLS[name])
    stage = actor.do(CALLS["install_flow.next"])
    saved = actor.do(CALLS["install_flow.save"])
    assert stage.stage == step.split()[0]
    # Choosing a kind of account asks the API nothing yet, so it cannot fail.
    error = _fail(actor, how, CALLS[failing])
    assert (error is None) == (step == "accountType")
    if error is not None:
        assert actor.do(CALLS["install_flow.next"]) == stage
        assert actor.do(CALLS["install_flow.save"]) == saved
        after = actor.do(CALLS[failing])
        assert after.stage != stage.stage
    assert actor.wire.failed == []


@pytest.mark.parametrize("how", FAILURES)
def test_who_signed_out_stays_so_when_signing_in_fails(actor: Actor, how: str) -> None:
    actor.do(lambda p: p.logout())
    assert _fail(actor, how, lambda p: p.authenticate()) is not None
    assert _user(actor) == {"authenticated": False}
    with pytest.raises(UserNotAuthenticatedError):
        actor.do(CALLS["enable_workflow"])
    actor.do(lambda p: p.authenticate())
    assert _user(actor) == actor.wire.world.me


def test_what_was_done_counts_though_the_user_cannot_be_loaded(actor: Actor) -> None:
    """A subscriber is told about the user; the call itself has succeeded by then."""
    told: list[Any] = []
    actor.do(
        lambda p: p.subscribe("onWorkflowChange", lambda *given: told.append(given))
    )

    def forgetting(answer: Answer) -> Answer:
        actor.client.session.forget()
        actor.wire.spoil = FAILURES["status"]
        return answer

    actor.do(lambda p: p.get_integration_config("slack"))
    actor.wire.spoil = forgetting
    actor.do(CALLS["disable_workflow"])
    assert told == []
    actor.wire.spoil = lambda answer: answer
    actor.do(CALLS["enable_workflow"])
    assert len(told) == 1


def test_an_answer_that_is_older_than_a_change_is_not_kept(actor: Actor) -> None:
    """Another thread switches a workflow while this one loads the user."""
    actor.client.session.forget()
    asked: list[str] = []

    def meanwhile(answer: Answer) -> Answer:
        if not asked:
            asked.append("me")
            actor.client.session.forget()
        return answer

    actor.wire.spoil = meanwhile
    _user(actor)
    assert actor.client.session.user is None
    assert _user(actor) == actor.wire.world.me
    assert actor.client.session.user is not None


@pytest.mark.parametrize("name", ["next", "wait_for_oauth", "check_oauth"])
def test_an_integration_that_changed_on_the_way(actor: Actor, name: str) -> None:
    """It asked for options first; now it would go to the sign-in, or just connect."""
    actor.do(CALLS["install_flow.start with options"])
    for each in actor.wire.world.integrations:
        if each["type"] == "shopify":
            each["sdkIntegrationConfig"]["authConfigInputs"] = []
    actor.do(lambda p: p.authenticate())
    with pytest.raises(OptionError, match="has changed since"):
        actor.do(CALLS[f"install_flow.{name}"])


DEPTHS: Final = [100, 400, 500, 600, 900, 1000, 100_000]


@pytest.mark.parametrize("depth", DEPTHS)
@pytest.mark.parametrize(
    "name",
    [
        "get_user",
        "get_integration_config",
        "set_user_metadata",
        "update_integration_user_settings",
        "update_workflow_user_settings",
        "create_configuration",
        "enable_workflow",
    ],
)
def test_answers_of_any_depth(actor: Actor, name: str, depth: int) -> None:
    here, deep = b'"HERE"', b"[" * depth + b"]" * depth
    world = actor.wire.world
    world.me["meta"]["deep"] = "HERE"
    first = world.me["integrations"]["slack"]["allCredentials"][0]
    first["configurations"][0]["sharedSettings"]["deep"] = "HERE"
    meta = world.integrations[0]["configs"][0]["values"]["sharedMeta"]
    meta["inputs"][0]["later"] = "HERE"
    actor.client.session.forget()
    actor.wire.spoil = lambda answer: replace(
        answer, content=answer.content.replace(here, deep)
    )
    if depth <= 100:
        actor.do(CALLS[name])
    else:
        with suppress(ClientError):
            actor.do(CALLS[name])
