"""Connecting accounts in one call."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from paragon_connect import (
    CredentialNotFoundError,
    FeatureNotAvailableError,
    InputsRequiredError,
    IntegrationAlreadyInstalledError,
    IntegrationNotFoundError,
    OAuthBlockedError,
    OAuthTimeoutError,
    OptionError,
    UserNotAuthenticatedError,
)

from tests.sdk.install_world import (
    HUBSPOT,
    KLAVIYO,
    MAILCHIMP,
    PROVIDER,
    Clock,
    InstallWorld,
    Page,
    failure,
    install,
    virtual_time,
)
from tests.sdk.payloads import NEW, uid
from tests.sdk.world import Theatre

OLD, OTHER = uid(151), uid(152)
OPTIONS = {
    "isApiInstallation": True,
    "showPortalAfterInstall": False,
    "bypassPostOAuthPrompt": False,
    "allowMultipleCredentials": False,
}


@pytest.fixture
def world() -> InstallWorld:
    """An API that connects accounts."""
    return InstallWorld()


@pytest.fixture(autouse=True)
def clock() -> Iterator[Clock]:
    """Nobody waits."""
    with virtual_time() as found:
        yield found


def test_a_sign_in_from_beginning_to_end(tell: Theatre, world: InstallWorld) -> None:
    world.signs_in(None)
    page = Page()
    told: list[Any] = []

    def story(p: Any) -> Any:
        p.subscribe("onIntegrationInstall", lambda event, user: told.append(event))
        event = yield p.install_integration(
            "hubspot",
            open_url=page.open,
            on_success=lambda event, user: told.append((event, user.user_id)),
        )
        return event, (yield p.get_user()).integrations["hubspot"].enabled

    event, enabled = tell(story)
    assert (event.integration_id, event.integration_type) == (HUBSPOT, "hubspot")
    assert event.credential_id == event.credential.id == NEW
    assert enabled is True
    assert told == [event, (event, "user-42")]
    assert page.opened[-1] == PROVIDER
    assert [line.split("/")[-1] for line in world.shape] == [
        "build-oauth",
        "{session}",
        "{session}",
        "{new}",
        "{session}",
    ]
    assert world.build()["installOptions"] == OPTIONS


def test_what_is_handed_out_is_a_copy(tell: Theatre, world: InstallWorld) -> None:
    def spoil(event: Any, user: Any) -> None:
        event.credential.status = "SPOILT"
        user.integrations.clear()

    def story(p: Any) -> Any:
        answers = {"pre_options": {"KEY": "k"}, "on_success": spoil}
        event = yield p.install_integration("klaviyo", **answers)
        told = event.credential.status
        event.credential.status = "SPOILT"
        state = (yield p.get_user()).integrations["klaviyo"]
        return told, state.all_credentials[0].status

    assert tell(story) == ("VALID", "VALID")


def test_options_travel_as_they_are_meant(tell: Theatre, world: InstallWorld) -> None:
    world.has("hubspot", OLD, externalId="crm")
    world.signs_in()
    url = "https://app.example.com/oauth"
    many = {"allow_multiple_credentials": True, "external_id": "new"}
    tell(install("hubspot", override_redirect_url=url, **many))
    assert world.build()["redirectUrl"] == url
    assert world.build()["installOptions"] == {
        **OPTIONS,
        "allowMultipleCredentials": True,
        "externalId": "new",
    }
    world.polls = [OLD]
    tell(install("hubspot", selected_credential_id="ext:crm"))
    assert world.build()["installOptions"] == {**OPTIONS, "selectedCredentialId": OLD}


def test_an_api_key(tell: Theatre, world: InstallWorld) -> None:
    answers = {"pre_options": {"KEY": "k"}, "open_url": None}
    url = "https://app.example.com/oauth"
    event = tell(install("klaviyo", override_redirect_url=url, **answers))
    assert event.credential_id == NEW
    (sent,) = world.sent
    assert sent.body == {
        "integrationId": KLAVIYO,
        "config": {},
        "payload": {"KEY": "k", "skipPostOAuthInputs": False},
        "installOptions": {**OPTIONS, "overrideRedirectUrl": url},
    }


def test_answers_go_along_with_the_sign_in(tell: Theatre, world: InstallWorld) -> None:
    world.signs_in()
    tell(install("shopify", pre_options={"SHOP": "s"}))
    assert world.build()["endUserSuppliedValues"] == {"SHOP": "s"}
    assert world.build()["installOptions"] == {
        **OPTIONS,
        "endUserSuppliedValues": {"SHOP": "s"},
    }


def test_post_options_complete_the_account(tell: Theatre, world: InstallWorld) -> None:
    world.status = "PENDING"
    events: list[Any] = []

    def story(p: Any) -> Any:
        p.subscribe("onIntegrationInstall", lambda event, user: events.append(event))
        answers = {"pre_options": {"KEY": "k"}, "post_options": {"SITE": "s"}}
        return (yield p.install_integration("mailchimp", **answers))

    event = tell(story)
    assert event.credential.status == "VALID"
    assert events == [event]
    assert [each.body["payload"] for each in world.sent] == [
        {"KEY": "k", "skipPostOAuthInputs": False},
        {"SITE": "s", "skipPostOAuthInputs": False},
    ]
    assert world.sent[1].body["integrationId"] == MAILCHIMP


def test_post_options_can_be_done_without(tell: Theatre, world: InstallWorld) -> None:
    world.signs_in(status="PENDING")
    event = tell(install("jira", bypass_post_oauth_prompt=True))
    assert event.credential.status == "PENDING"
    bypass = {**OPTIONS, "bypassPostOAuthPrompt": True}
    assert world.build()["installOptions"] == bypass


ACCOUNT_TYPES: dict[str, tuple[str, Any, dict[str, str], Any]] = {
    "one": ("salesforce", "sandbox", {"environment": "test"}, "sandbox"),
    "one in a list": (
        "salesforce",
        ["default"],
        {"environment": "production"},
        ["default"],
    ),
    "with spaces": (
        "salesforce",
        " default ",
        {"environment": "production"},
        "default",
    ),
    "the only one": ("drive", None, {}, None),
}


@pytest.mark.parametrize(
    ("integration_type", "given", "parameters", "sent"),
    ACCOUNT_TYPES.values(),
    ids=ACCOUNT_TYPES,
)
def test_account_types(
    tell: Theatre,
    world: InstallWorld,
    integration_type: str,
    given: Any,
    parameters: dict[str, str],
    sent: Any,
) -> None:
    world.signs_in()
    tell(install(integration_type, account_type=given))
    assert world.build()["parameters"] == parameters
    assert world.build()["installOptions"].get("accountType") == sent


MISSING: dict[str, tuple[str, dict[str, Any], str]] = {
    "account type": ("salesforce", {}, "accountType"),
    "one of several": (
        "salesforce",
        {"account_type": ["default", "sandbox"]},
        "accountType",
    ),
    "API key": ("klaviyo", {}, "preOptions"),
    "shop": ("shopify", {}, "preOptions"),
    "own input": ("custom.acme", {}, "preOptions"),
    "site": ("jira", {}, "postOptions"),
    "site after a key": ("mailchimp", {"pre_options": {"KEY": "k"}}, "postOptions"),
}


@pytest.mark.parametrize(
    ("integration_type", "options", "stage"), MISSING.values(), ids=MISSING
)
def test_answers_that_are_missing_are_asked_for_before_anything_is_sent(
    tell: Theatre,
    world: InstallWorld,
    integration_type: str,
    options: dict[str, Any],
    stage: str,
) -> None:
    with pytest.raises(InputsRequiredError, match="install_flow") as caught:
        tell(install(integration_type, **options))
    assert (caught.value.integration_type, caught.value.stage) == (
        integration_type,
        stage,
    )
    assert world.sent == []


def test_answers_that_a_chosen_account_type_skips_are_not_asked_for(
    tell: Theatre, world: InstallWorld
) -> None:
    answers = {"account_type": "api-key", "pre_options": {"TOKEN": "t"}}
    tell(install("zendesk", **answers))
    assert world.sent[0].body["payload"]["skipPostOAuthInputs"] is True


WRONG: dict[str, tuple[dict[str, Any], type[Exception], str]] = {
    "connected": ({}, IntegrationAlreadyInstalledError, "allow_multiple_credentials"),
    "empty external id": ({"external_id": " "}, OptionError, "spaces"),
    "taken external id": ({"external_id": "ext:crm"}, OptionError, "ext:crm"),
    "new and replaced": (
        {"external_id": "a", "selected_credential_id": OLD},
        OptionError,
        "one of them",
    ),
    "unknown account": (
        {"selected_credential_id": OTHER},
        CredentialNotFoundError,
        OTHER,
    ),
    "milliseconds": ({"oauth_timeout": 60000}, OptionError, "in seconds"),
    "no address": ({"override_redirect_url": "http://["}, OptionError, "address"),
}


@pytest.mark.parametrize(("options", "error", "words"), WRONG.values(), ids=WRONG)
def test_wrong_options_are_refused_before_anything_is_sent(
    tell: Theatre,
    world: InstallWorld,
    options: dict[str, Any],
    error: type[Exception],
    words: str,
) -> None:
    world.has("hubspot", OLD, externalId="crm")
    failures: list[Exception] = []

    def story(p: Any) -> Any:
        call = partial(p.install_integration, "hubspot", **options)
        return (yield from failure(partial(call, on_error=failures.append), error))

    raised = tell(story)
    assert words in str(raised)
    assert failures == [raised]
    assert world.sent == []


@pytest.mark.parametrize("name", ["nope", ["default", "nope"]])
def test_an_unknown_account_type_names_those_that_there_are(
    tell: Theatre, world: InstallWorld, name: Any
) -> None:
    with pytest.raises(OptionError, match="'nope': choose from default, sandbox"):
        tell(install("salesforce", account_type=name))
    assert world.sent == []


def test_an_account_to_reconnect_is_no_obstacle(
    tell: Theatre, world: InstallWorld
) -> None:
    world.has("hubspot", OLD, "INVALID")
    world.signs_in()
    assert tell(install("hubspot")).credential_id == NEW
    assert world.build()["installOptions"] == OPTIONS


@pytest.mark.parametrize("integration_type", ["nope", "asleep"])
def test_an_integration_has_to_be_there_and_active(
    tell: Theatre, world: InstallWorld, integration_type: str
) -> None:
    with pytest.raises(IntegrationNotFoundError, match=integration_type):
        tell(install(integration_type))


def test_nobody_can_sign_in_where_nothing_is_opened(
    tell: Theatre, world: InstallWorld
) -> None:
    with pytest.raises(OptionError, match="open_url"):
        tell(install("hubspot", open_url=None))
    assert world.sent == []


def test_a_page_that_cannot_be_opened_is_an_error(
    tell: Theatre, world: InstallWorld
) -> None:
    with pytest.raises(OAuthBlockedError):
        tell(install("hubspot", open_url=lambda url: False))


def test_the_time_to_sign_in_is_in_seconds(
    tell: Theatre, world: InstallWorld, clock: Clock
) -> None:
    with pytest.raises(OAuthTimeoutError) as caught:
        tell(install("hubspot", oauth_timeout=3))
    assert caught.value.seconds == 3
    assert sum(clock.waits) == pytest.approx(3)
    assert world.shape[-1] == "DELETE /sdk/actions/session-id/{session}"


def test_a_flow_that_is_under_way_is_left_alone(
    tell: Theatre, world: InstallWorld
) -> None:
    def story(p: Any) -> Any:
        yield p.install_flow.start("shopify", open_url=None)
        yield p.install_integration("klaviyo", pre_options={"KEY": "k"})
        return (yield p.install_flow.next()).options[0].id

    assert tell(story) == "SHOP"


def one(name: str) -> Any:
    """Return a call of a method that needs headless installations."""
    return lambda p: getattr(p, name)("hubspot")


@pytest.mark.parametrize("name", ["install_integration", "uninstall_integration"])
def test_the_plan_has_to_include_it(
    tell: Theatre, world: InstallWorld, name: str
) -> None:
    world.me["project"]["accessibleFeatures"] = ["byo"]

    def story(p: Any) -> Any:
        yield one(name)(p)

    with pytest.raises(FeatureNotAvailableError, match="headless-cp"):
        tell(story)
    assert world.sent == []


def test_an_unknown_plan_is_no_obstacle(tell: Theatre, world: InstallWorld) -> None:
    del world.me["project"]
    world.signs_in()
    assert tell(install("hubspot")).credential_id == NEW


@pytest.mark.parametrize("name", ["install_integration", "uninstall_integration"])
def test_a_stranger_is_told_to_sign_in(
    tell: Theatre, world: InstallWorld, name: str
) -> None:
    def story(p: Any) -> Any:
        p.logout()
        yield one(name)(p)

    with pytest.raises(UserNotAuthenticatedError):
        tell(story)
    assert world.asked == []


@pytest.mark.parametrize("option", ["pre_options", "post_options"])
@pytest.mark.parametrize("wrong", [["SITE"], "SITE", {1: "s"}], ids=repr)
def test_answers_that_are_none_are_refused_before_anybody_is_connected(
    tell: Theatre, world: InstallWorld, option: str, wrong: Any
) -> None:
    given = {"pre_options": {"KEY": "k"}, "post_options": {"SITE": "s"}, option: wrong}

    def story(p: Any) -> Any:
        with pytest.raises(OptionError, match=option):
            yield p.install_integration("mailchimp", **given)

    tell(story)
    assert world.asked == []
