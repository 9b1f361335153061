"""What connecting accounts shows: no user token, and no answer of a user's."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import traceback
from collections.abc import Iterator
from typing import Any

import pytest
from paragon_connect import BadRequest, OAuthBlockedError, ParagonError

from tests.sdk.install_world import InstallWorld, virtual_time
from tests.sdk.world import TOKEN, Theatre

ANSWER = "answer-4f6c"
LINE = "GET /v2/sdk/actions/build-oauth"


@pytest.fixture
def world() -> InstallWorld:
    """An API that connects accounts."""
    return InstallWorld()


@pytest.fixture(autouse=True)
def _clock() -> Iterator[None]:
    """Nobody waits."""
    with virtual_time():
        yield


def everything(error: BaseException, package: str = "paragon_connect") -> str:
    """Return what an error shows: text, and locals of each frame of the package."""
    shown = [str(error), repr(error), repr(vars(error))]
    for frame, _ in traceback.walk_tb(error.__traceback__):
        if frame.f_globals.get("__name__", "").startswith(package):
            shown += [f"{k}={v!r}" for k, v in frame.f_locals.items()]
    return "\n".join(shown)


def test_a_stage_shows_no_token(tell: Theatre, world: InstallWorld) -> None:
    def story(p: Any) -> Any:
        return (yield p.install_flow.start("hubspot", open_url=None)), p.session

    stage, session = tell(story)
    assert TOKEN in stage.nonce_url
    assert TOKEN in stage.to_dict()["nonceUrl"]
    for text in (repr(stage), repr([stage.nonce_url]), repr(session.flow)):
        assert TOKEN not in text
    assert "userToken=***" in repr(stage)


def test_a_stage_does_not_carry_the_token_away(
    tell: Theatre, world: InstallWorld
) -> None:
    def story(p: Any) -> Any:
        return (yield p.install_flow.start("hubspot", open_url=None))

    stage = tell(story)
    with pytest.raises(TypeError, match="user token"):
        pickle.dumps(stage)
    assert copy.deepcopy(stage) == stage
    assert json.loads(json.dumps(stage.to_dict())) == stage.to_dict()


def test_errors_show_no_token(tell: Theatre, world: InstallWorld) -> None:
    world.reply(LINE, {"message": f"no session for {TOKEN}"}, 400)

    def story(p: Any) -> Any:
        yield p.install_flow.start("hubspot", open_url=None)

    with pytest.raises(BadRequest) as caught:
        tell(story)
    assert TOKEN not in everything(caught.value)


def test_a_blocked_page_shows_no_token(tell: Theatre, world: InstallWorld) -> None:
    def story(p: Any) -> Any:
        yield p.install_flow.start("hubspot", open_url=lambda url: False)

    with pytest.raises(OAuthBlockedError) as caught:
        tell(story)
    assert TOKEN not in everything(caught.value)


def test_a_strange_sign_in_page_shows_no_token(
    tell: Theatre, world: InstallWorld
) -> None:
    world.reply(LINE, {"redirectUrl": f"file:///{TOKEN}"})

    def story(p: Any) -> Any:
        yield p.install_flow.start("hubspot", open_url=None)

    with pytest.raises(ParagonError) as caught:
        tell(story)
    assert TOKEN not in str(caught.value)


def test_errors_and_logs_show_no_answers(
    tell: Theatre, world: InstallWorld, caplog: pytest.LogCaptureFixture
) -> None:
    """The answers travel in the query, where logs and errors quote addresses."""
    world.reply(LINE, {"message": "no"}, 400)
    caplog.set_level(logging.DEBUG, "paragon_connect")

    def story(p: Any) -> Any:
        yield p.install_flow.start("shopify", open_url=None)
        yield p.install_flow.set_pre_options({"SHOP": ANSWER})

    with pytest.raises(BadRequest) as caught:
        tell(story)
    assert world.build()["endUserSuppliedValues"] == {"SHOP": ANSWER}
    assert ANSWER not in str(caught.value) + repr(vars(caught.value)) + caplog.text
    assert TOKEN not in caplog.text
    assert "build-oauth" in caplog.text
