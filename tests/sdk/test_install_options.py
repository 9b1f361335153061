"""Options of the install flow: on the wire, or refused before anything is sent."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from paragon_connect import (
    CredentialNotFoundError,
    HeadlessModeNotEnabledError,
    IntegrationNotFoundError,
    OptionError,
    SelectionError,
)

from tests.sdk.install_world import (
    ACME,
    ORIGIN,
    InstallWorld,
    Page,
    virtual_time,
)
from tests.sdk.payloads import uid
from tests.sdk.world import Theatre


@pytest.fixture
def world() -> InstallWorld:
    """An API that connects accounts."""
    return InstallWorld()


@pytest.fixture(autouse=True)
def _clock() -> Iterator[None]:
    """Nobody waits."""
    with virtual_time():
        yield


def test_options_travel_as_they_are_meant(tell: Theatre, world: InstallWorld) -> None:
    world.has("hubspot", uid(151), externalId="crm")
    url = "https://app.example.com/oauth"

    def story(p: Any) -> Any:
        start = p.install_flow.start
        many = {"allow_multiple_credentials": True, "external_id": " ext:new "}
        page = {"override_redirect_url": url.partition("://")[2], "open_url": None}
        yield start("hubspot", **many, **page)
        new = world.build()
        yield start("hubspot", selected_credential_id="ext:crm", open_url=None)
        return new, world.build()

    new, replaced = tell(story)
    assert new["redirectUrl"] == url
    assert new["installOptions"] == {
        "allowMultipleCredentials": True,
        "externalId": "new",
        "userProvidedIntegrationConfig": {"overrideRedirectUrl": url},
    }
    assert "redirectUrl" not in replaced
    assert replaced["installOptions"] == {
        "allowMultipleCredentials": False,
        "selectedCredentialId": uid(151),
        "userProvidedIntegrationConfig": {},
    }


def test_options_go_along_with_answers_too(tell: Theatre, world: InstallWorld) -> None:
    def story(p: Any) -> Any:
        yield p.install_flow.start("custom.acme", external_id="mine")
        yield p.install_flow.set_pre_options({"KEY": "k"})

    tell(story)
    assert world.sent[0].body["integrationId"] == ACME
    assert world.sent[0].body["installOptions"] == {
        "allowMultipleCredentials": False,
        "externalId": "mine",
    }


WRONG: dict[str, tuple[dict[str, Any], type[Exception], str]] = {
    "empty external id": ({"external_id": " "}, OptionError, "spaces"),
    "taken external id": ({"external_id": "ext:crm"}, SelectionError, "'crm'"),
    "new and replaced": (
        {"external_id": "a", "selected_credential_id": uid(151)},
        OptionError,
        "one of them",
    ),
    "unknown account": (
        {"selected_credential_id": uid(152)},
        CredentialNotFoundError,
        uid(152),
    ),
    "milliseconds": ({"oauth_timeout": 60000}, OptionError, "in seconds"),
    "no time": ({"oauth_timeout": 0}, OptionError, "in seconds"),
    "not a number": ({"oauth_timeout": float("nan")}, OptionError, "in seconds"),
    "no address": ({"override_redirect_url": "http://["}, OptionError, "address"),
    "other scheme": ({"override_redirect_url": "ftp://a"}, OptionError, "address"),
    "script": (
        {"override_redirect_url": "javascript://%0aalert()"},
        OptionError,
        "add",
    ),
    "page as origin": ({"origin": f"{ORIGIN}/page"}, OptionError, "scheme and host"),
}


@pytest.mark.parametrize(("options", "error", "words"), WRONG.values(), ids=WRONG)
def test_wrong_options_are_refused_before_anything_is_sent(
    tell: Theatre,
    world: InstallWorld,
    options: dict[str, Any],
    error: type[Exception],
    words: str,
) -> None:
    world.has("hubspot", uid(151), externalId="crm")
    page = Page()

    def story(p: Any) -> Any:
        yield p.install_flow.start("hubspot", **options, **page.options)

    with pytest.raises(error, match=words):
        tell(story)
    assert world.sent == []
    assert page.errors == [(error.__name__, None)]


@pytest.mark.parametrize(
    ("integration_type", "reason"),
    [("nope", "no integration"), ("asleep", "not active")],
)
def test_an_integration_has_to_be_there_and_active(
    tell: Theatre, world: InstallWorld, integration_type: str, reason: str
) -> None:
    page = Page()

    def story(p: Any) -> Any:
        yield p.install_flow.start(integration_type, **page.options)

    with pytest.raises(IntegrationNotFoundError, match=reason) as caught:
        tell(story)
    assert caught.value.integration_type == integration_type
    assert page.errors == [("IntegrationNotFoundError", None)]


def test_headless_mode_has_to_be_on(tell: Theatre, world: InstallWorld) -> None:
    page = Page()

    def story(p: Any) -> Any:
        p.set_headless(False)
        yield p.install_flow.start("hubspot", **page.options)

    with pytest.raises(HeadlessModeNotEnabledError, match=r"set_headless\(True\)"):
        tell(story)
    assert world.asked == []
    assert page.errors == [("HeadlessModeNotEnabledError", None)]


def test_what_will_be_asked_is_known_beforehand(
    tell: Theatre, world: InstallWorld
) -> None:
    def story(p: Any) -> Any:
        types = yield p.get_account_type_options("zendesk")
        default = yield p.get_pre_options("zendesk")
        key = yield p.get_pre_options("zendesk", "api-key")
        after = yield p.get_post_options("jira")
        none = yield p.get_account_type_options("jira")
        asleep = yield p.get_post_options("asleep")
        return [
            [each.id for each in x] for x in (types, default, key, after, none, asleep)
        ]

    assert tell(story) == [
        ["default", "api-key"],
        ["DOMAIN"],
        ["TOKEN"],
        ["SITE"],
        [],
        [],
    ]
    assert world.sent == []


def test_what_will_be_asked_is_a_copy(tell: Theatre, world: InstallWorld) -> None:
    def story(p: Any) -> Any:
        asked = (
            partial(p.get_account_type_options, "zendesk"),
            partial(p.get_pre_options, "klaviyo"),
            partial(p.get_pre_options, "custom.acme"),
            partial(p.get_pre_options, "zendesk", "api-key"),
            partial(p.get_post_options, "jira"),
        )
        for ask in asked:
            (yield ask())[0].id = "changed"
        again: list[str] = []
        for ask in asked:
            again.append((yield ask())[0].id)
        return again

    assert tell(story) == ["default", "KEY", "KEY", "TOKEN", "SITE"]


def test_inputs_of_an_unknown_integration(tell: Theatre, world: InstallWorld) -> None:
    def story(p: Any) -> Any:
        yield p.get_pre_options("nope")

    with pytest.raises(IntegrationNotFoundError, match="nope"):
        tell(story)
