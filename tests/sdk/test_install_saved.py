"""An install flow over several processes: saved as JSON, resumed by another client."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

import pytest
from paragon_connect import (
    HeadlessModeNotEnabledError,
    IntegrationNotFoundError,
    OAuthTimeoutError,
    OptionError,
    UserNotAuthenticatedError,
)

from tests.sdk.install_world import (
    HUBSPOT,
    PROVIDER,
    START,
    Clock,
    InstallWorld,
    Page,
    failure,
    virtual_time,
)
from tests.sdk.payloads import NEW, PROJECT
from tests.sdk.token_support import unsigned
from tests.sdk.world import TOKEN, Story, Theatre

CHECK = ["GET /sdk/actions/session-id/{session}"]
CONNECTED = ["GET /sdk/credentials/{new}", "DELETE /sdk/actions/session-id/{session}"]


@pytest.fixture
def world() -> InstallWorld:
    """An API that connects accounts."""
    return InstallWorld()


@pytest.fixture(autouse=True)
def clock() -> Iterator[Clock]:
    """Nobody waits."""
    with virtual_time() as found:
        yield found


class Store:
    """The user's session on a web server: what one request leaves for the next one."""

    def __init__(self, tell: Theatre) -> None:
        self._tell = tell
        self.text = ""

    def begins(self, integration_type: str, **options: Any) -> Any:
        """Start a flow in a process of its own."""

        def story(p: Any) -> Any:
            stage = yield p.install_flow.start(integration_type, **options)
            self.text = json.dumps(p.install_flow.save())
            return stage

        return self._tell(story)

    def step(self, name: str, *given: Any, **options: Any) -> Any:
        """Resume the flow in a process of its own, and take one step."""

        def story(p: Any) -> Any:
            yield p.install_flow.resume(json.loads(self.text), **options)
            stage = yield getattr(p.install_flow, name)(*given)
            self.text = json.dumps(p.install_flow.save())
            return stage

        return self._tell(story)


def test_each_stage_in_another_process(tell: Theatre, world: InstallWorld) -> None:
    world.signs_in(None, status="PENDING")
    config = world.integrations[2]["sdkIntegrationConfig"]
    config["authConfigInputs"] = [{"id": "A", "type": "URL", "title": "A"}]
    config["postOauthInputs"] = [{"id": "B", "type": "URL", "title": "B"}]
    store = Store(tell)
    page = Page()
    quiet = {**page.options, "open_url": None}

    stages = [store.begins("salesforce", **quiet)]
    stages += [store.step("set_account_type", "sandbox", **quiet)]
    stages += [store.step("finish_instruction", **quiet)]
    stages += [store.step("set_pre_options", {"A": "a"}, **quiet)]
    stages += [store.step("check_oauth", **quiet) for _ in range(2)]
    stages += [store.step("set_post_options", {"B": "b"}, **quiet)]

    names = ["accountType", "instruction", "preOptions", "oauth", "oauth"]
    assert [each.stage for each in stages] == [*names, "postOptions", "done"]
    assert page.log == [
        ("next", "accountType"),
        ("next", "instruction"),
        ("next", "preOptions"),
        ("next", "oauth"),
        ("next", "postOptions"),
        ("done", NEW),
    ]
    assert world.shape[1:] == [
        *CHECK,
        *CHECK,
        *CONNECTED,
        "POST /sdk/credentials/{new}/complete-setup",
    ]
    assert world.build()["parameters"] == {"environment": "test"}


def test_a_poll_of_a_web_backend_is_one_request(
    tell: Theatre, world: InstallWorld
) -> None:
    store = Store(tell)
    begun = store.begins("hubspot", open_url=None)
    before = len(world.asked)
    assert store.step("check_oauth") == begun
    assert len(world.asked) == before + 1


def test_options_are_carried_over(tell: Theatre, world: InstallWorld) -> None:
    store = Store(tell)
    store.begins(
        "klaviyo", external_id="mine", allow_multiple_credentials=True, open_url=None
    )
    store.step("set_pre_options", {"KEY": "k"})
    assert world.sent[-1].body["installOptions"] == {
        "allowMultipleCredentials": True,
        "externalId": "mine",
    }


def test_a_flow_that_opened_nothing_opens_nothing_later(
    tell: Theatre, world: InstallWorld
) -> None:
    world.signs_in()
    page = Page()
    store = Store(tell)
    store.begins("hubspot", open_url=None)
    store.step("wait_for_oauth", **page.options)
    assert page.opened == []
    store.begins("shopify", open_url=None)
    store.step("set_pre_options", {"SHOP": "s"})  # no browser of this machine either


def test_pages_are_not_opened_twice(tell: Theatre, world: InstallWorld) -> None:
    world.signs_in()
    page = Page()
    store = Store(tell)
    store.begins("hubspot", **page.options)
    store.step("wait_for_oauth", **page.options)
    assert len(page.opened) == 2


def test_pages_of_a_later_stage_are_opened(tell: Theatre, world: InstallWorld) -> None:
    page = Page()
    store = Store(tell)
    store.begins("shopify", **page.options)
    store.step("set_pre_options", {"SHOP": "s"}, **page.options)
    assert len(page.opened) == 2


def test_the_time_to_sign_in_goes_on_in_between(
    tell: Theatre, world: InstallWorld, clock: Clock
) -> None:
    store = Store(tell)
    store.begins("hubspot", oauth_timeout=30, open_url=None)
    clock.sleep(29)
    assert store.step("check_oauth").stage == "oauth"
    clock.sleep(2)
    with pytest.raises(OAuthTimeoutError, match="30 s"):
        store.step("check_oauth")


def test_cancel_in_another_process(tell: Theatre, world: InstallWorld) -> None:
    world.signs_in(status="PENDING")
    store = Store(tell)
    store.begins("jira", open_url=None)
    store.step("check_oauth")
    world.has("jira", NEW, "PENDING")

    def story(p: Any) -> Any:
        yield p.install_flow.resume(json.loads(store.text))
        yield p.install_flow.cancel()

    tell(story)
    assert world.sent[-1].line.startswith("DELETE /sdk/integrations/")
    assert world.sent[-1].selected == (NEW, None)


def test_an_earlier_account_is_known_in_another_process(
    tell: Theatre, world: InstallWorld
) -> None:
    world.has("jira", NEW, "PENDING")
    world.polls = [NEW]
    store = Store(tell)
    store.begins("jira", open_url=None)
    store.step("check_oauth")

    def story(p: Any) -> Any:
        yield p.install_flow.resume(json.loads(store.text))
        yield p.install_flow.cancel()

    tell(story)
    assert not [line for line in world.lines if "integrations" in line]


def test_a_complete_flow_stays_complete(tell: Theatre, world: InstallWorld) -> None:
    store = Store(tell)
    store.begins("klaviyo")
    store.step("set_pre_options", {"KEY": "k"})
    assert store.step("next").stage == "done"


def test_nothing_secret_is_saved(tell: Theatre, world: InstallWorld) -> None:
    store = Store(tell)
    seen = ""
    for integration_type, answers in (
        ("shopify", {"SHOP": "answer-1"}),
        ("custom.clients", {"clientId": "answer-2", "clientSecret": "answer-3"}),
    ):
        store.begins(integration_type, open_url=None)
        store.step("set_pre_options", answers)
        seen += store.text
    assert PROVIDER in seen
    assert "answer" not in seen
    assert TOKEN not in seen


def saved(**members: Any) -> dict[str, Any]:
    """Return a flow that is signing in, with changes; None takes a member away."""
    attempt = {"sessionId": "s-1", "url": PROVIDER, "startedAt": START}
    found = {
        "version": 1,
        "projectId": PROJECT,
        "userId": "user-42",
        "integrationType": "hubspot",
        "integrationId": HUBSPOT,
        "installOptions": {"allowMultipleCredentials": False},
        "oauth": attempt,
        **members,
    }
    return {name: value for name, value in found.items() if value is not None}


def resuming(data: Any, **options: Any) -> Story:
    """Return the story of somebody who resumes a flow."""

    def story(p: Any) -> Any:
        return (yield p.install_flow.resume(data, **options))

    return story


def test_what_the_next_tests_change_is_fine(tell: Theatre, world: InstallWorld) -> None:
    assert tell(resuming(saved())).url == PROVIDER


ATTEMPT = saved()["oauth"]
HOSTILE: dict[str, Any] = {
    "text": "{}",
    "list": [],
    "nothing": None,
    "empty": {},
    "other version": saved(version=2),
    "no version": saved(version=None),
    "number as type": saved(integrationType=7),
    "list as options": saved(installOptions=[]),
    "text as flag": saved(preOptionsGiven="yes"),
    "text as time": saved(oauth={**ATTEMPT, "startedAt": "now"}),
    "no session": saved(oauth={**ATTEMPT, "sessionId": ""}),
    "script as address": saved(oauth={**ATTEMPT, "url": "javascript:alert(1)"}),
    "file as address": saved(oauth={**ATTEMPT, "url": "file:///etc/passwd"}),
    "no address": saved(oauth={**ATTEMPT, "url": ""}),
    "too much time": saved(oauthTimeout=1e9),
    "no time": saved(oauthTimeout=-1),
    "script as origin": saved(origin="javascript:alert(1)"),
    "script as redirect page": saved(
        installOptions={"overrideRedirectUrl": "javascript:alert(1)"}
    ),
    "never": saved(oauthTimeout=float("nan")),
    "two stages at once": saved(credentialId=NEW),
    "no sign-in": saved(oauth=None),
    "unknown account type": saved(oauth=None, accountType="nope", credentialId=NEW),
    "other project": saved(projectId="11111111-1111-4111-8111-111111111111"),
    "other user": saved(userId="user-7"),
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE)
def test_what_was_never_saved_is_refused(
    tell: Theatre, world: InstallWorld, data: Any
) -> None:
    def story(p: Any) -> Any:
        call = partial(p.install_flow.resume, data)
        error = yield from failure(call, OptionError)
        assert p.session.flow is None
        return str(error)

    message = tell(story)
    assert "install flow" in message or "install_flow" in message
    assert world.sent == []


def test_a_flow_of_an_integration_that_is_gone(
    tell: Theatre, world: InstallWorld
) -> None:
    data = saved(integrationType="gone", oauth=None)
    with pytest.raises(IntegrationNotFoundError, match="gone"):
        tell(resuming(data))


@pytest.mark.parametrize("data", [saved(), saved(oauth=None, integrationType="jira")])
def test_a_stranger_resumes_nothing(
    tell: Theatre, world: InstallWorld, data: Mapping[str, Any]
) -> None:
    def story(p: Any) -> Any:
        p.logout()
        yield p.install_flow.resume(data)

    with pytest.raises(UserNotAuthenticatedError):
        tell(story)
    assert world.asked == []


def test_headless_mode_has_to_be_on_here_too(
    tell: Theatre, world: InstallWorld
) -> None:
    def story(p: Any) -> Any:
        p.set_headless(False)
        yield p.install_flow.resume(saved())

    with pytest.raises(HeadlessModeNotEnabledError):
        tell(story)


@pytest.mark.parametrize(
    "claims",
    [{"sub": "user-7"}, {"sub": "user-42", "exp": 1}],
    ids=["other", "expired"],
)
def test_the_api_has_the_last_word_about_the_user(
    tell: Theatre, world: InstallWorld, claims: dict[str, Any]
) -> None:
    world.token = unsigned({"iat": 1, "exp": 4102444800, **claims})
    assert tell(resuming(saved()), user_token=world.token).url == PROVIDER
    assert world.asked[0].line == "GET /sdk/me"


def test_members_of_a_later_version_are_kept(
    tell: Theatre, world: InstallWorld
) -> None:
    def story(p: Any) -> Any:
        yield p.install_flow.resume(saved(newer={"kept": True}))
        return p.install_flow.save()

    assert tell(story)["newer"] == {"kept": True}
