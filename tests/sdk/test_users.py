"""Signing in and out, what is remembered of a user, and what is asked anew."""

from __future__ import annotations

import threading
import time
from typing import Any

import pytest
from paragon_connect import (
    UNSET,
    ConfigurationError,
    Hosts,
    OptionError,
    Paragon,
    ServerError,
    Unauthorized,
    UserNotAuthenticatedError,
)
from paragon_connect.models import AuthenticatedUser, UnauthenticatedUser

from tests.runtime.server import Server
from tests.sdk.payloads import S2, SLACK_ACCOUNT
from tests.sdk.token_support import unsigned
from tests.sdk.world import TOKEN, Theatre, World

ME, INTEGRATIONS = "GET /sdk/me", "GET /sdk/integrations"


def lines(world: World) -> list[str]:
    """Return method and path of every request."""
    return [each.line for each in world.asked]


def test_the_user_is_loaded_once_and_handed_out_as_a_copy(
    tell: Theatre, world: World
) -> None:
    def story(paragon: Any) -> Any:
        user = yield paragon.get_user()
        assert isinstance(user, AuthenticatedUser)
        for state in user.integrations.values():
            state.all_configurations = UNSET  # no word of the API's
        assert user.to_dict() == world.me
        user.integrations.clear()
        world.me["meta"] = {"Name": "changed elsewhere"}
        again = yield paragon.get_user()
        assert again.integrations.keys() == world.me["integrations"].keys()
        assert again.meta.to_dict() == {"Name": "Bowie", "plan": "pro"}

    tell(story)
    assert lines(world) == [ME]


def test_the_user_who_is_signed_in_or_an_error(tell: Theatre, world: World) -> None:
    def story(paragon: Any) -> Any:
        user = yield paragon.get_authenticated_user()
        assert user.user_id == "user-42"
        user.integrations.clear()
        again = yield paragon.get_authenticated_user()
        assert again.integrations.keys() == world.me["integrations"].keys()
        paragon.logout()
        with pytest.raises(UserNotAuthenticatedError, match=r"call authenticate\(\)"):
            yield paragon.get_authenticated_user()

    tell(story)
    assert lines(world) == [ME]


def test_signing_in_loads_anew(tell: Theatre, world: World) -> None:
    def story(paragon: Any) -> Any:
        assert (yield paragon.authenticate()) is None
        world.me["meta"] = {"Name": "changed elsewhere"}
        yield paragon.authenticate()
        yield paragon.get_integration_config("slack")
        return (yield paragon.get_user())

    assert tell(story).meta.to_dict() == {"Name": "changed elsewhere"}
    assert lines(world) == [ME, INTEGRATIONS] * 2


@pytest.mark.parametrize(
    ("metadata", "sent"),
    [
        ({"Name": "New"}, {"Name": "New"}),
        ({" name ": "New", "EMAIL": "b@x.test"}, {"Name": "New", "Email": "b@x.test"}),
        ({"apiKey": "k", " n ": 1}, {"apiKey": "k", "n": 1}),
        ({"plan": {"tier": 1}}, {"plan": {"tier": 1}}),
        ({"plan": None}, {"plan": None}),
        # None of these changes anything.
        ({"Name": "Bowie"}, None),
        ({"NAME": "Bowie", "plan ": "pro"}, None),
        ({}, None),
        (None, None),
    ],
)
def test_metadata_is_sent_where_it_changes_something(
    tell: Theatre, world: World, metadata: Any, sent: Any
) -> None:
    def story(paragon: Any) -> Any:
        yield paragon.authenticate(metadata=metadata)
        return (yield paragon.get_user())

    user = tell(story)
    assert [each.body for each in world.sent] == (
        [] if sent is None else [{"meta": sent}]
    )
    assert user.meta.to_dict() == {"Name": "Bowie", "plan": "pro", **(sent or {})}
    loads = [ME, INTEGRATIONS]
    assert lines(world) == (loads if sent is None else [*loads, "PATCH /sdk/me"])


def test_nested_metadata_that_is_there_already(tell: Theatre, world: World) -> None:
    world.me["meta"]["plan"] = {"tier": 1, "since": 2020}

    def story(paragon: Any) -> Any:
        yield paragon.authenticate(metadata={"plan": {"tier": 1}})
        yield paragon.authenticate(metadata={"plan": {"tier": 2}})
        yield paragon.authenticate(metadata={"plan": "none"})

    tell(story)
    sent = [each.body["meta"] for each in world.sent]
    assert sent == [{"plan": {"tier": 2}}, {"plan": "none"}]


def test_a_user_without_metadata_gets_some(tell: Theatre, world: World) -> None:
    meta = world.me.pop("meta")
    world.reply("PATCH /sdk/me", None, 204)

    def story(paragon: Any) -> Any:
        yield paragon.authenticate(metadata=meta)
        return (yield paragon.get_user())

    assert tell(story).meta.to_dict() == meta
    assert [each.body for each in world.sent] == [{"meta": meta}]


def test_setting_metadata_returns_the_user_as_the_api_has_it(
    tell: Theatre, world: World
) -> None:
    """The example of the vendor's page."""
    given = {"name": "Sean V", "Email": "sean@useparagon.com", "apiKey": "key_Y0"}

    def story(paragon: Any) -> Any:
        user = yield paragon.set_user_metadata(given)
        user.integrations.clear()
        return user, (yield paragon.get_user())

    user, again = tell(story)
    sent = {"Name": "Sean V", "Email": "sean@useparagon.com", "apiKey": "key_Y0"}
    assert [each.body for each in world.sent] == [{"meta": sent}]
    assert user.meta.to_dict() == {**sent, "plan": "pro"}
    assert again.integrations.keys() == world.me["integrations"].keys()
    assert lines(world) == [ME, "PATCH /sdk/me", ME, INTEGRATIONS]


def expired() -> str:
    """Return a token that has ended."""
    return unsigned({"sub": "u", "iat": 1, "exp": int(time.time()) - 5})


@pytest.mark.parametrize(
    ("token", "text"),
    [
        (expired(), "expired"),
        ("not-a-jwt", "no JWT"),
        (unsigned({"iat": 1, "exp": 4102444800}), "sub"),
        (unsigned({"sub": "u", "iat": 1}), "exp"),
    ],
)
def test_a_token_that_cannot_work_is_refused_at_once(
    tell: Theatre, world: World, token: str, text: str
) -> None:
    def story(paragon: Any) -> Any:
        with pytest.raises(ConfigurationError, match=text) as caught:
            yield paragon.authenticate()
        assert token not in str(caught.value)

    tell(story, user_token=token)
    assert world.asked == []


def test_a_token_of_the_older_kind(tell: Theatre, world: World) -> None:
    token = unsigned({"id": "legacy", "exp": 4102444800})
    world.me["userId"] = "legacy"
    world.token = token

    def story(paragon: Any) -> Any:
        yield paragon.authenticate()
        return (yield paragon.get_user())

    assert tell(story, user_token=token).user_id == "legacy"


def test_the_token_is_asked_for_when_it_is_needed(tell: Theatre, world: World) -> None:
    asked: list[str] = []

    def provide() -> str:
        asked.append("once more")
        return TOKEN

    def story(paragon: Any) -> Any:
        assert asked == []
        yield paragon.authenticate()

    tell(story, user_token=provide)
    assert len(asked) >= 2


@pytest.mark.parametrize(("status", "error"), [(401, Unauthorized), (500, ServerError)])
def test_signing_in_fails(
    tell: Theatre, world: World, status: int, error: type[Exception]
) -> None:
    def story(paragon: Any) -> Any:
        yield paragon.get_user()
        world.reply(ME, {"message": "no"}, status)
        with pytest.raises(error):
            yield paragon.authenticate()
        # What was known of the user is known no longer, and nobody is asked.
        world.asked.clear()
        assert not (yield paragon.get_user()).authenticated
        assert world.asked == []
        world.replies.clear()
        yield paragon.authenticate()
        return (yield paragon.get_user())

    assert tell(story).user_id == "user-42"


def test_the_api_knows_no_user(tell: Theatre, world: World) -> None:
    world.reply(ME, {"authenticated": False})

    def story(paragon: Any) -> Any:
        for call in (paragon.get_user, paragon.authenticate):
            with pytest.raises(UserNotAuthenticatedError, match="user token"):
                yield call()
        assert not (yield paragon.get_user()).authenticated
        with pytest.raises(UserNotAuthenticatedError):
            yield paragon.set_user_metadata({"a": 1})

    tell(story)
    assert world.lines == []


def test_signing_out_and_in_again(tell: Theatre, world: World) -> None:
    def story(paragon: Any) -> Any:
        yield paragon.get_user()
        world.asked.clear()
        yield paragon.get_integration_id("slack")
        world.asked.clear()
        paragon.session.flow = "some flow"
        assert paragon.logout() is None
        # Nothing of the user is kept.
        kept = paragon.session
        assert kept.user is kept.integrations is kept.flow is None
        found = yield paragon.get_user()
        assert found == UnauthenticatedUser()
        assert found.to_dict() == {"authenticated": False}
        with pytest.raises(UserNotAuthenticatedError, match="authenticate"):
            yield paragon.set_user_metadata({"a": 1})
        assert world.asked == []
        # The operations of the API need no session.
        yield paragon.api.get_user()
        yield paragon.authenticate()
        return (yield paragon.get_user())

    assert tell(story).user_id == "user-42"


def test_an_instance_of_ones_own(tell: Theatre, world: World) -> None:
    def story(paragon: Any) -> Any:
        yield paragon.get_user()
        paragon.configure_global("https://dashboards.acme.so:8443/x")
        assert paragon.hosts == Hosts.on_premise("dashboards.acme.so")
        assert (yield paragon.get_user()) == UnauthenticatedUser()
        paragon.configure_global(" acme.so ")
        assert paragon.hosts.proxy == "https://worker-proxy.acme.so"
        for nothing in ("", "  "):
            with pytest.raises(OptionError, match=r"mycompany\.paragon\.so"):
                paragon.configure_global(nothing)
        # Single addresses can be set as well; the user stays signed out.
        paragon.hosts = tell.hosts()
        with pytest.raises(UserNotAuthenticatedError):
            yield paragon.enable_workflow(S2)
        yield paragon.authenticate()
        return (yield paragon.get_user())

    assert tell(story).user_id == "user-42"
    assert {each.service for each in world.asked} == {"api"}


def test_two_users_share_nothing_but_the_application(
    tell: Theatre, world: World
) -> None:
    heard: list[str] = []

    def story(paragon: Any) -> Any:
        paragon.subscribe(
            "onWorkflowChange", lambda event, user: heard.append(user.user_id)
        )
        first = yield paragon.get_user()
        world.me["userId"] = "user-43"
        other = paragon.with_user(TOKEN)
        second = yield other.get_user()
        yield other.enable_workflow(S2)
        yield paragon.enable_workflow(S2)
        other.logout()
        assert (yield other.get_user()) == UnauthenticatedUser()
        return first, second, (yield paragon.get_user())

    first, second, again = tell(story)
    assert (first.user_id, second.user_id) == ("user-42", "user-43")
    assert again.user_id == "user-42"
    assert heard == ["user-43", "user-42"]
    # The second user's integrations were loaded for that user.
    assert lines(world).count(INTEGRATIONS) == 2


def test_a_copy_with_options_is_the_same_user(tell: Theatre, world: World) -> None:
    def story(paragon: Any) -> Any:
        quick = paragon.with_options(timeout=5)
        yield quick.enable_workflow(S2)
        user = yield paragon.get_user()
        paragon.logout()
        assert (yield quick.get_user()) == UnauthenticatedUser()
        return user

    shown = tell(story).integrations["slack"]
    assert shown.workflow_settings[S2].enabled is True
    assert lines(world).count(ME) == 1


def test_headless_mode_is_on_from_the_start(tell: Theatre) -> None:
    def story(paragon: Any) -> Any:
        application = paragon.session.application
        assert application.headless is True
        assert paragon.set_headless(False) is None
        other = paragon.with_user(TOKEN)
        assert other.session.application.headless is False
        other.set_headless(True)
        assert application.headless is True
        yield paragon.get_user()

    tell(story)


def test_a_session_does_not_show_who_it_is_about(tell: Theatre) -> None:
    def story(paragon: Any) -> Any:
        yield paragon.get_user()
        assert "Bowie" not in f"{paragon!r} {paragon.session!r} {vars(paragon)!r}"

    tell(story)


def test_sixteen_threads_use_one_client(world: World) -> None:
    """They load, change and copy what is known at the same time."""
    errors: list[BaseException] = []

    def work(paragon: Paragon) -> None:
        try:
            for _ in range(5):
                paragon.get_integration_config("slack")
                paragon.create_configuration(SLACK_ACCOUNT)
                user = paragon.get_user()
                assert isinstance(user, AuthenticatedUser)
                assert user.integrations["slack"].enabled
        except BaseException as error:
            errors.append(error)

    with Server(world.script) as server:
        theatre = Theatre("sync", server)
        with theatre.client() as paragon:
            threads = [
                threading.Thread(target=work, args=(paragon,)) for _ in range(16)
            ]
            for each in threads:
                each.start()
            for each in threads:
                each.join()
            known = paragon.get_user().integrations["slack"].all_credentials
    assert errors == []
    assert [each.id for each in known] == [SLACK_ACCOUNT]


def test_metadata_has_to_be_a_mapping(tell: Theatre, world: World) -> None:
    def story(paragon: Any) -> Any:
        with pytest.raises(OptionError, match="metadata must be a mapping"):
            yield paragon.set_user_metadata("Bowie")
        with pytest.raises(OptionError, match="metadata must be a mapping"):
            yield paragon.authenticate(metadata=["Bowie"])

    tell(story)
    assert world.asked == []
