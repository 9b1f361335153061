"""An API that repeats what it was sent: no error, log or saved flow shows a secret."""

from __future__ import annotations

import json
import logging
import pickle
import traceback
from collections.abc import Iterator
from dataclasses import replace
from typing import Final, get_args
from urllib.parse import unquote

import pytest
from paragon_connect import ClientError
from paragon_connect._runtime.transport import HttpRequest

from tests.sdk.hostile_calls import CALLS, Call
from tests.sdk.hostile_support import Actor, Answer, acting
from tests.sdk.install_world import virtual_time
from tests.sdk.world import TOKEN, Kind

SECRET: Final = "canary-7f3a+/=:x y"
PLAIN: Final = "canary-7f3a"


def _start(name: str) -> Call:
    return lambda p: p.install_flow.start(name, open_url=None)


CASES: Final[dict[str, tuple[list[Call], Call]]] = {
    "an API key": (
        [_start("klaviyo")],
        lambda p: p.install_flow.set_pre_options({"KEY": SECRET}),
    ),
    "an answer before a sign-in": (
        [_start("shopify")],
        lambda p: p.install_flow.set_pre_options({"SHOP": {"deep": [SECRET]}}),
    ),
    "an answer after a sign-in": (
        [_start("jira"), CALLS["install_flow.wait_for_oauth"]],
        lambda p: p.install_flow.set_post_options({"SITE": SECRET}),
    ),
    "answers given at once": (
        [],
        lambda p: p.install_integration(
            "mailchimp", pre_options={"KEY": SECRET}, post_options={"SITE": SECRET}
        ),
    ),
    "answers given at once before a sign-in": (
        [],
        lambda p: p.install_integration(
            "shopify", pre_options={"SHOP": SECRET}, open_url=lambda url: True
        ),
    ),
    "a payload": ([], lambda p: p.connect_action("postgres", {"password": SECRET})),
    "a code": (
        [],
        lambda p: p.complete_install(
            "slack", SECRET, integration_options={"apiKey": SECRET}
        ),
    ),
}


@pytest.fixture(autouse=True)
def _clock() -> Iterator[None]:
    """Nobody waits."""
    with virtual_time():
        yield


@pytest.fixture(params=get_args(Kind))
def actor(request: pytest.FixtureRequest) -> Iterator[Actor]:
    """A client of either kind, whose user can sign in anywhere."""
    with acting(request.param) as made:
        made.do(lambda p: p.authenticate())
        made.wire.world.signs_in()
        yield made


def _repeat(actor: Actor, status: int, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Let the API repeat every request that it gets; return what it said."""
    said: list[str] = []
    honest = actor.wire.answer

    def answer(asked: HttpRequest) -> Answer:
        headers = " ".join(value for _, value in asked.headers)
        told = f"{unquote(asked.target)} {asked.target} {headers}"
        assert isinstance(asked.content, bytes)
        body = asked.content.decode()
        said.append(told + body)
        content = json.dumps({"message": f"{told} {body}", "code": body, "meta": told})
        sent = body.encode() if status == 200 and body else content.encode()
        return replace(
            honest(asked), status=status, media="application/json", content=sent
        )

    monkeypatch.setattr(actor.wire, "answer", answer)
    return said


def _shown(error: ClientError, actor: Actor) -> str:
    """Return everything that an error, and the client after it, shows."""
    session = actor.client.session
    flow = session.flow
    return "\n".join(
        [
            str(error),
            repr(error),
            repr(vars(error)),
            repr(getattr(error, "__notes__", "")),
            pickle.dumps(error).decode("latin-1"),
            repr(pickle.loads(pickle.dumps(error)).__dict__),
            f"{actor.client!r} {session!r} {flow!r} {flow}",
            "" if flow is None else json.dumps(flow.saved.to_dict()),
        ]
    )


def _locals(error: BaseException) -> str:
    """Return the locals of every frame of the package, of causes too."""
    shown: list[str] = []
    found: BaseException | None = error
    while found is not None:
        for frame, _ in traceback.walk_tb(found.__traceback__):
            if frame.f_globals.get("__name__", "").startswith("paragon_connect"):
                shown += [f"{name}={value!r}" for name, value in frame.f_locals.items()]
        found = found.__cause__ or found.__context__
    assert shown
    return "\n".join(shown)


@pytest.mark.parametrize("status", [200, 400, 422, 500])
@pytest.mark.parametrize("case", CASES)
def test_what_the_api_repeats_is_masked(
    actor: Actor,
    case: str,
    status: int,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    caplog.set_level(logging.DEBUG)
    before, call = CASES[case]
    for each in before:
        actor.do(each)
    said = _repeat(actor, status, monkeypatch)
    with pytest.raises(ClientError) as caught:
        actor.do(call)
    assert PLAIN in "".join(said)
    assert TOKEN in "".join(said)
    shown = _shown(caught.value, actor) + caplog.text
    assert PLAIN not in shown
    assert TOKEN not in shown
    assert TOKEN not in _locals(caught.value)


@pytest.mark.parametrize("status", [200, 401, 500])
@pytest.mark.parametrize("name", sorted(CALLS))
def test_no_method_shows_the_token(
    actor: Actor,
    name: str,
    status: int,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    caplog.set_level(logging.DEBUG)
    actor.client.session.forget()
    _repeat(actor, status, monkeypatch)
    shown = ""
    try:
        actor.do(CALLS[name])
    except ClientError as error:
        shown = _shown(error, actor) + _locals(error)
    assert TOKEN not in shown + caplog.text
