"""Configurations of an account come and go, and the others stay as they are."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from paragon_connect import (
    ConfigurationNotFoundError,
    CredentialNotFoundError,
    CredentialNotValidError,
    OptionError,
    UserNotAuthenticatedError,
)

from tests.sdk.payloads import (
    BROKEN,
    HOME,
    NEW,
    SLACK_ACCOUNT,
    SLACK_DEFAULT,
    SLACK_TEAM,
    WORK,
    WORK_DEFAULT,
    WORK_SHARED,
    configuration,
    uid,
)
from tests.sdk.world import Theatre, World

PLACE = f"/sdk/credentials/{WORK}/configurations"


def ids(user: Any, integration: str = "googleCalendar") -> list[list[str]]:
    """Return the ids of the configurations of each account."""
    accounts = user.integrations[integration].all_credentials
    return [[each.id for each in account.configurations] for account in accounts]


@pytest.mark.parametrize("account", [WORK, "ext:work", "work", f" {WORK} "])
@pytest.mark.parametrize(
    ("given", "sent"),
    [
        (None, {}),
        ("team-z", {"externalId": "team-z"}),
        # It is selected with the prefix, and stored without.
        (" ext:team-z ", {"externalId": "team-z"}),
    ],
)
def test_a_new_one(
    tell: Theatre, world: World, account: str, given: str | None, sent: dict[str, str]
) -> None:
    def story(paragon: Any) -> Any:
        new = yield paragon.create_configuration(account, external_id=given)
        new.shared_settings["changed"] = True
        user = yield paragon.get_user()
        # It can be selected at once.
        yield paragon.update_integration_user_settings(
            "googleCalendar", {"a": 1}, selected_configuration_id=new.id
        )
        return new, user

    new, user = tell(story)
    created = world.sent[0]
    assert (created.line, created.service) == (f"POST {PLACE}", "api")
    assert created.body == sent
    assert created.selected == (None, None)
    assert (new.id, new.is_default) == (NEW, False)
    assert new.external_id == sent.get("externalId")
    assert ids(user)[0] == [NEW, WORK_DEFAULT, WORK_SHARED]
    known = user.integrations["googleCalendar"].all_credentials[0].configurations[0]
    assert known.shared_settings == {}
    assert world.sent[1].selected == (WORK, NEW)
    # The one that is used by default stays that.
    assert user.integrations["googleCalendar"].credential_config_id == WORK_DEFAULT


def answer(world: World, *configurations: Any) -> None:
    """Let the API answer a new configuration with these."""
    whole = {**deepcopy(world.account(WORK)), "configurations": list(configurations)}
    world.reply(f"POST {PLACE}", whole)


def test_the_new_one_is_the_one_that_was_not_there(tell: Theatre, world: World) -> None:
    """Not the newest: clocks differ, and another program may have updated one."""
    known = world.account(WORK)["configurations"]
    later = {**known[1], "dateCreated": "2026-05-01T00:00:00.000Z"}
    answer(world, known[0], configuration(NEW, WORK, isDefault=False), later)

    def story(paragon: Any) -> Any:
        return (yield paragon.create_configuration(WORK))

    assert tell(story).id == NEW


def test_else_it_is_the_newest(tell: Theatre, world: World) -> None:
    known = world.account(WORK)["configurations"]
    newest = configuration(NEW, WORK, dateCreated="2026-01-15T12:00:00.000Z")
    answer(world, known[0], newest, known[1])
    world.account(WORK)["configurations"] = [known[0], newest, known[1]]

    def story(paragon: Any) -> Any:
        return (yield paragon.create_configuration(WORK))

    assert tell(story).id == NEW


def test_one_of_an_account_that_is_not_listed(tell: Theatre, world: World) -> None:
    """The shortest answer names but the account; the rest comes with the new one."""
    state = world.state("googleCalendar")
    newest = configuration(NEW, WORK, dateCreated="2026-01-15T12:00:00.000Z")
    answer(world, newest, *world.account(WORK)["configurations"])
    world.me["integrations"]["googleCalendar"] = {
        key: value for key, value in state.items() if key != "allCredentials"
    }

    def story(paragon: Any) -> Any:
        new = yield paragon.create_configuration(WORK)
        return new, (yield paragon.get_user())

    new, user = tell(story)
    assert new.id == NEW
    assert ids(user) == [[NEW, WORK_DEFAULT, WORK_SHARED]]
    assert user.integrations["googleCalendar"].credential_config_id == WORK_DEFAULT


def test_an_answer_without_any(tell: Theatre, world: World) -> None:
    answer(world)
    world.reply(f"PATCH {PLACE}", {**world.account(WORK), "configurations": []})

    def story(paragon: Any) -> Any:
        with pytest.raises(ConfigurationNotFoundError, match="answer"):
            yield paragon.create_configuration(WORK)
        with pytest.raises(ConfigurationNotFoundError, match="answer"):
            yield paragon.update_configuration(
                configuration_id=WORK_SHARED, credential_id=WORK, meta={"a": 1}
            )
        return (yield paragon.get_user())

    # What such an answer leaves open is asked for.
    assert ids(tell(story))[0] == [WORK_DEFAULT, WORK_SHARED]
    assert [each.line for each in world.asked].count("GET /sdk/me") == 3


@pytest.mark.parametrize("own", [WORK_SHARED, "ext:shared"])
def test_new_notes(tell: Theatre, world: World, own: str) -> None:
    meta = {"isIntegrationEnableTriggered": True, "own": [1]}

    def story(paragon: Any) -> Any:
        changed = yield paragon.update_configuration(
            configuration_id=own, credential_id="ext:work", meta=meta
        )
        cleared = yield paragon.update_configuration(
            configuration_id=own, credential_id=WORK
        )
        user = yield paragon.get_user()
        cleared.shared_settings["changed"] = True
        assert (yield paragon.get_user()) == user
        return changed, cleared, user

    changed, cleared, user = tell(story)
    first, second = world.sent
    assert first.line == second.line == f"PATCH {PLACE}"
    assert first.selected == second.selected == (WORK, WORK_SHARED)
    assert (first.body, second.body) == ({"meta": meta}, {"meta": {}})
    assert changed.id == cleared.id == WORK_SHARED
    assert changed.config_meta.to_dict() == meta
    assert cleared.config_meta.to_dict() == {}
    known = user.integrations["googleCalendar"].all_credentials[0].configurations[1]
    assert known.config_meta.to_dict() == {}


def test_new_notes_of_the_configuration_in_use(tell: Theatre, world: World) -> None:
    def story(paragon: Any) -> Any:
        yield paragon.update_configuration(
            configuration_id=SLACK_DEFAULT, credential_id=SLACK_ACCOUNT, meta={"n": 1}
        )
        return (yield paragon.get_user())

    shown = tell(story).integrations["slack"]
    assert shown.config_meta.to_dict() == {"n": 1}
    assert shown.shared_settings["channel"] == "general"


def test_one_goes(tell: Theatre, world: World) -> None:
    def story(paragon: Any) -> Any:
        assert (
            yield paragon.destroy_configuration(
                configuration_id="ext:team-a", credential_id=SLACK_ACCOUNT
            )
        ) is None
        user = yield paragon.get_user()
        with pytest.raises(ConfigurationNotFoundError, match=SLACK_TEAM):
            yield paragon.destroy_configuration(
                configuration_id=SLACK_TEAM, credential_id=SLACK_ACCOUNT
            )
        return user

    user = tell(story)
    (sent,) = world.sent
    assert sent.line == f"DELETE /sdk/credentials/{SLACK_ACCOUNT}/configurations"
    assert (sent.selected, sent.body) == ((SLACK_ACCOUNT, SLACK_TEAM), None)
    assert ids(user, "slack") == [[SLACK_DEFAULT]]


def test_the_one_in_use_goes(tell: Theatre, world: World) -> None:
    """The account's default one takes its place."""
    state = world.state("slack")
    settings = {"sharedSettings": {"channel": "team"}, "externalId": "team-a"}
    state.update(credentialConfigId=SLACK_TEAM, **settings)

    def story(paragon: Any) -> Any:
        yield paragon.destroy_configuration(
            configuration_id=SLACK_TEAM, credential_id=SLACK_ACCOUNT
        )
        return (yield paragon.get_user())

    shown = tell(story).integrations["slack"]
    assert shown.credential_config_id == SLACK_DEFAULT
    assert shown.shared_settings["channel"] == "general"
    assert shown.external_id is None


def test_refused_before_anything_is_sent(tell: Theatre, world: World) -> None:
    def story(paragon: Any) -> Any:
        create = paragon.create_configuration
        change, destroy = paragon.update_configuration, paragon.destroy_configuration
        with pytest.raises(OptionError, match="credential_id"):
            yield create(" ")
        with pytest.raises(OptionError, match="external_id"):
            yield create(WORK, external_id=" ext: ")
        with pytest.raises(CredentialNotFoundError):
            yield create(uid(77))
        with pytest.raises(CredentialNotValidError, match=BROKEN):
            yield create(BROKEN)
        for method in (change, destroy):
            with pytest.raises(OptionError, match="configuration_id"):
                yield method(configuration_id=" ", credential_id=WORK)
            with pytest.raises(OptionError, match="credential_id"):
                yield method(configuration_id=WORK_SHARED, credential_id="")
            with pytest.raises(CredentialNotFoundError):
                yield method(configuration_id=WORK_SHARED, credential_id="ext:nobody")
            with pytest.raises(ConfigurationNotFoundError, match="zzz"):
                yield method(configuration_id="zzz", credential_id=WORK)
            with pytest.raises(OptionError, match="does not belong"):
                yield method(configuration_id=WORK_SHARED, credential_id=HOME)
        with pytest.raises(OptionError, match="default one"):
            yield destroy(configuration_id=WORK_DEFAULT, credential_id=WORK)
        with pytest.raises(OptionError, match="meta must be a mapping"):
            yield change(configuration_id=WORK_SHARED, credential_id=WORK, meta=[])
        paragon.logout()
        for method in (change, destroy, create):
            ids = {"configuration_id": WORK_SHARED} if method != create else {}
            with pytest.raises(UserNotAuthenticatedError):
                yield method(credential_id=WORK, **ids)

    tell(story)
    assert world.lines == []
