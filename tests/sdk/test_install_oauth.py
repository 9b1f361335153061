"""The sign-in at a provider: what is opened, how long is waited, what is asked."""

from __future__ import annotations

import asyncio
import webbrowser
from collections.abc import Iterator
from functools import partial
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from paragon_connect import (
    NoActiveInstallFlowError,
    OAuthBlockedError,
    OAuthTimeoutError,
    ParagonError,
    ServerError,
    Unauthorized,
)
from paragon_connect.models import DoneStage, OAuthStage

from tests.runtime.server import Server
from tests.sdk.install_world import (
    HUBSPOT,
    ORIGIN,
    PROVIDER,
    START,
    Clock,
    InstallWorld,
    Page,
    failure,
    virtual_time,
)
from tests.sdk.payloads import NEW, PROJECT
from tests.sdk.world import TOKEN, Theatre

FORGET = "DELETE /sdk/actions/session-id/{session}"
POLL = "GET /sdk/actions/session-id/{session}"


@pytest.fixture
def world() -> InstallWorld:
    """An API that connects accounts."""
    return InstallWorld()


@pytest.fixture(autouse=True)
def clock() -> Iterator[Clock]:
    """Nobody waits."""
    with virtual_time() as found:
        yield found


def test_the_stage_carries_both_addresses(tell: Theatre, world: InstallWorld) -> None:
    def story(p: Any) -> Any:
        return (yield p.install_flow.start("hubspot", origin=ORIGIN, open_url=None))

    stage = tell(story)
    assert isinstance(stage, OAuthStage)
    assert stage.url == PROVIDER
    nonce = urlsplit(str(stage.nonce_url))
    assert f"{nonce.scheme}://{nonce.netloc}" == tell.server.url
    assert nonce.path == f"/api/projects/{PROJECT}/sdk/actions/oauth-nonce"
    assert parse_qsl(nonce.query) == [
        ("action", "hubspot"),
        ("integrationId", HUBSPOT),
        ("originForPostMessage", ORIGIN),
        ("userToken", TOKEN),
    ]
    assert stage.to_dict()["nonceUrl"] == stage.nonce_url


def test_without_a_page_the_origin_is_the_api_s(
    tell: Theatre, world: InstallWorld
) -> None:
    def story(p: Any) -> Any:
        yield p.install_flow.start("hubspot", open_url=None)

    tell(story)
    assert world.build()["originForPostMessage"] == tell.server.url


def test_the_page_against_forgery_is_opened_first(
    tell: Theatre, world: InstallWorld, clock: Clock
) -> None:
    world.signs_in()
    page = Page()

    def story(p: Any) -> Any:
        stage = yield p.install_flow.start("hubspot", **page.options)
        assert page.log[0] == ("next", "oauth")
        assert clock.waits == [1.0]
        yield p.install_flow.wait_for_oauth()
        return stage

    stage = tell(story)
    assert page.opened == [stage.nonce_url, stage.url]


def test_the_browser_of_the_machine_is_the_default(
    tell: Theatre, world: InstallWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def open_url(url: str) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(webbrowser, "open", open_url)

    def story(p: Any) -> Any:
        return (yield p.install_flow.start("hubspot"))

    stage = tell(story)
    assert opened == [stage.nonce_url, stage.url]


def refuses(url: str) -> bool:
    """A browser that opens nothing."""
    return False


def breaks(url: str) -> bool:
    """A browser that is not there."""
    raise webbrowser.Error("no browser")


@pytest.mark.parametrize("open_url", [refuses, breaks, None])
def test_a_page_that_cannot_be_opened_is_an_error(
    tell: Theatre,
    world: InstallWorld,
    open_url: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = Page()
    options: dict[str, Any] = {**page.options, "open_url": open_url}
    if open_url is None:
        monkeypatch.setattr(webbrowser, "open", breaks)
        del options["open_url"]

    def story(p: Any) -> Any:
        call = partial(p.install_flow.start, "hubspot", **options)
        error = yield from failure(call, OAuthBlockedError)
        return str(error), (yield p.install_flow.next())

    message, stage = tell(story)
    assert "open_url" in message
    assert stage.url == PROVIDER
    assert page.log == [("next", "oauth"), ("error", ("OAuthBlockedError", "oauth"))]


def test_what_was_blocked_is_opened_again_before_waiting(
    tell: Theatre, world: InstallWorld
) -> None:
    world.signs_in()
    answers = [False, True, True]
    opened: list[str] = []

    def open_url(url: str) -> bool:
        opened.append(url)
        return answers.pop(0)

    def story(p: Any) -> Any:
        call = partial(p.install_flow.start, "hubspot", open_url=open_url)
        yield from failure(call, OAuthBlockedError)
        return (yield p.install_flow.wait_for_oauth())

    assert tell(story) == DoneStage(done=True)
    assert len(opened) == 3


def test_what_was_interrupted_is_opened_again(world: InstallWorld) -> None:
    world.signs_in()
    opened: list[str] = []

    def open_url(url: str) -> None:
        opened.append(url)
        if len(opened) == 1:
            raise KeyboardInterrupt

    with Server(world.script) as server, Theatre("sync", server).client() as p:
        with pytest.raises(KeyboardInterrupt):
            p.install_flow.start("hubspot", open_url=open_url)
        assert p.install_flow.wait_for_oauth().stage == "done"
    assert len(opened) == 3


def test_a_failure_of_open_url_is_handed_on(tell: Theatre, world: InstallWorld) -> None:
    def crash(url: str) -> None:
        raise RuntimeError("display")

    def story(p: Any) -> Any:
        yield p.install_flow.start("hubspot", open_url=crash)

    with pytest.raises(RuntimeError, match="display"):
        tell(story)


def test_waiting_asks_every_second(
    tell: Theatre, world: InstallWorld, clock: Clock
) -> None:
    world.signs_in(None, None, None)

    def story(p: Any) -> Any:
        yield p.install_flow.start("hubspot", open_url=None)
        yield p.install_flow.wait_for_oauth()

    tell(story)
    assert clock.waits == [0.5, 1.0, 1.0, 1.0]
    assert world.shape.count(POLL) == 4


def test_who_stops_waiting_can_wait_again(world: InstallWorld) -> None:
    """A cancelled task leaves the flow as it is."""
    world.signs_in(None)

    async def main(p: Any) -> Any:
        async with p:
            await p.install_flow.start("hubspot", open_url=None)
            waiting = asyncio.ensure_future(p.install_flow.wait_for_oauth())
            loop = asyncio.get_running_loop()
            world.on_poll = lambda: loop.call_soon_threadsafe(waiting.cancel)
            with pytest.raises(asyncio.CancelledError):
                await waiting
            world.on_poll = lambda: None
            return await p.install_flow.wait_for_oauth()

    with Server(world.script) as server:
        last = asyncio.run(main(Theatre("async", server).client()))
    assert last == DoneStage(done=True)


def test_errors_do_not_end_the_waiting(tell: Theatre, world: InstallWorld) -> None:
    world.signs_in(500, None, 401, 404)

    def story(p: Any) -> Any:
        yield p.install_flow.start("hubspot", open_url=None)
        return (yield p.install_flow.wait_for_oauth())

    assert tell(story) == DoneStage(done=True)
    assert world.shape.count(POLL) == 5


def test_the_time_to_sign_in_is_in_seconds(
    tell: Theatre, world: InstallWorld, clock: Clock
) -> None:
    page = Page()
    quiet = {**page.options, "open_url": None}

    def story(p: Any) -> Any:
        yield p.install_flow.start("hubspot", oauth_timeout=2.2, **quiet)
        call = p.install_flow.wait_for_oauth
        error = yield from failure(call, OAuthTimeoutError)
        yield from failure(p.install_flow.next, NoActiveInstallFlowError)
        return error

    error = tell(story)
    assert error.seconds == 2.2
    assert sum(clock.waits) == pytest.approx(2.2)
    assert world.shape[1:] == [POLL, POLL, POLL, FORGET]
    assert page.errors == [("OAuthTimeoutError", "oauth")]


def test_the_error_says_what_the_api_said_last(
    tell: Theatre, world: InstallWorld
) -> None:
    world.polls = [500] * 9

    def story(p: Any) -> Any:
        yield p.install_flow.start("hubspot", oauth_timeout=2, open_url=None)
        yield p.install_flow.wait_for_oauth()

    with pytest.raises(OAuthTimeoutError) as caught:
        tell(story)
    (note,) = caught.value.__notes__
    assert "500" in note
    assert TOKEN not in note


def test_time_between_the_steps_counts(
    tell: Theatre, world: InstallWorld, clock: Clock
) -> None:
    def story(p: Any) -> Any:
        yield p.install_flow.start("hubspot", oauth_timeout=10, open_url=None)
        clock.sleep(9)
        yield p.install_flow.wait_for_oauth()

    with pytest.raises(OAuthTimeoutError):
        tell(story)
    assert clock.now == pytest.approx(START + 10)


def test_asking_once(tell: Theatre, world: InstallWorld) -> None:
    world.signs_in(None)
    page = Page()

    def story(p: Any) -> Any:
        flow = p.install_flow
        first = yield flow.start("hubspot", **{**page.options, "open_url": None})
        second = yield flow.check_oauth()
        return first, second, (yield flow.check_oauth())

    first, second, last = tell(story)
    assert first == second
    assert last == DoneStage(done=True)
    assert page.log == [("next", "oauth"), ("done", NEW)]


def test_asking_once_hands_errors_on(tell: Theatre, world: InstallWorld) -> None:
    world.signs_in(500)
    page = Page()

    def story(p: Any) -> Any:
        yield p.install_flow.start("hubspot", **page.options)
        yield from failure(p.install_flow.check_oauth, ServerError)
        return (yield p.install_flow.check_oauth())

    assert tell(story).stage == "done"
    assert page.errors == [("ServerError", "oauth")]


def test_asking_once_after_the_time_is_up(
    tell: Theatre, world: InstallWorld, clock: Clock
) -> None:
    def story(p: Any) -> Any:
        yield p.install_flow.start("hubspot", open_url=None)
        clock.sleep(181)
        yield from failure(p.install_flow.check_oauth, OAuthTimeoutError)
        yield from failure(p.install_flow.check_oauth, NoActiveInstallFlowError)

    tell(story)
    assert world.shape[1:] == [POLL, FORGET]


def test_who_signed_in_at_the_last_moment_is_not_turned_away(
    tell: Theatre, world: InstallWorld, clock: Clock
) -> None:
    world.signs_in()

    def story(p: Any) -> Any:
        yield p.install_flow.start("hubspot", open_url=None)
        clock.sleep(500)
        return (yield p.install_flow.check_oauth())

    assert tell(story).stage == "done"


def test_a_failure_to_read_the_account_can_be_repeated(
    tell: Theatre, world: InstallWorld
) -> None:
    world.signs_in()
    world.polls += [NEW]
    line = f"GET /sdk/credentials/{NEW}"
    world.reply(line, {"message": "hiccup"}, 500)

    def story(p: Any) -> Any:
        yield p.install_flow.start("hubspot", open_url=None)
        yield from failure(p.install_flow.wait_for_oauth, ServerError)
        world.replies.clear()
        return (yield p.install_flow.wait_for_oauth())

    assert tell(story).stage == "done"
    assert world.shape.count(FORGET) == 1


def test_the_account_counts_even_if_the_session_stays(
    tell: Theatre, world: InstallWorld
) -> None:
    world.signs_in()

    def story(p: Any) -> Any:
        yield p.install_flow.start("hubspot", open_url=None)
        session = world.build()["oauthMetaKeyId"]
        world.reply(f"DELETE /sdk/actions/session-id/{session}", {}, 500)
        return (yield p.install_flow.wait_for_oauth())

    assert tell(story).stage == "done"


def test_a_replaced_account_is_read_anew(tell: Theatre, world: InstallWorld) -> None:
    world.has("hubspot", NEW, providerData={"name": "old"})
    world.signs_in()

    def story(p: Any) -> Any:
        options: Any = {"selected_credential_id": NEW, "open_url": None}
        yield p.install_flow.start("hubspot", **options)
        world.accounts[NEW]["providerData"] = {"name": "new"}
        yield p.install_flow.wait_for_oauth()
        state = (yield p.get_user()).integrations["hubspot"]
        return len(state.all_credentials), state.provider_data["name"]

    assert tell(story) == (1, "new")


def test_an_expired_token_is_no_way_to_begin(
    tell: Theatre, world: InstallWorld
) -> None:
    line = "GET /v2/sdk/actions/build-oauth"
    world.reply(line, {"message": "expired"}, 401)
    page = Page()

    def story(p: Any) -> Any:
        yield p.install_flow.start("hubspot", **page.options)

    with pytest.raises(Unauthorized, match="expired"):
        tell(story)
    assert page.log == [("error", ("Unauthorized", "oauth"))]


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "", "x"])
def test_what_is_no_address_of_the_web_is_not_opened(
    tell: Theatre, world: InstallWorld, url: str
) -> None:
    world.reply("GET /v2/sdk/actions/build-oauth", {"redirectUrl": url})
    page = Page()

    def story(p: Any) -> Any:
        yield p.install_flow.start("hubspot", **page.options)

    with pytest.raises(ParagonError, match="no address of the web"):
        tell(story)
    assert page.opened == []
