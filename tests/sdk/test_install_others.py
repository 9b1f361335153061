"""Disconnecting accounts, and installations that began in a marketplace."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from paragon_connect import (
    BadRequest,
    CredentialNotFoundError,
    IntegrationNotFoundError,
    IntegrationNotInstalledError,
    OptionError,
)

from tests.sdk.install_world import (
    HUBSPOT,
    JIRA,
    Clock,
    InstallWorld,
    virtual_time,
)
from tests.sdk.payloads import NEW, uid
from tests.sdk.world import Theatre

OLD, OTHER = uid(151), uid(152)


@pytest.fixture
def world() -> InstallWorld:
    """An API that connects accounts."""
    return InstallWorld()


@pytest.fixture(autouse=True)
def clock() -> Iterator[Clock]:
    """Nobody waits."""
    with virtual_time() as found:
        yield found


DISCONNECTED: dict[str, tuple[dict[str, Any], str]] = {
    "default": ({}, OLD),
    "by id": ({"selected_credential_id": OTHER}, OTHER),
    "by external id": ({"selected_credential_id": "ext:crm"}, OTHER),
    "by bare external id": ({"selected_credential_id": "crm"}, OTHER),
}


@pytest.mark.parametrize(
    ("options", "removed"), DISCONNECTED.values(), ids=DISCONNECTED
)
def test_disconnecting(
    tell: Theatre, world: InstallWorld, options: dict[str, Any], removed: str
) -> None:
    world.has("jira", OLD, "PENDING")
    world.has("jira", OTHER, externalId="crm")
    events: list[Any] = []

    def story(p: Any) -> Any:
        p.subscribe("onIntegrationUninstall", lambda event, user: events.append(event))
        result = yield p.uninstall_integration("jira", **options)
        state = (yield p.get_user()).integrations["jira"]
        return result, state.credential_id, [each.id for each in state.all_credentials]

    (left,) = {OLD, OTHER} - {removed}
    assert tell(story) == (None, left, [left])
    (sent,) = world.sent
    assert sent.line == f"DELETE /sdk/integrations/{JIRA}"
    assert sent.selected == (removed, None)
    (event,) = events
    assert (event.integration_id, event.integration_type) == (JIRA, "jira")
    assert event.credential_id == removed


def test_disconnecting_the_last_account(tell: Theatre, world: InstallWorld) -> None:
    world.has("hubspot", OLD)

    def story(p: Any) -> Any:
        yield p.uninstall_integration("hubspot")
        return (yield p.get_user()).integrations["hubspot"]

    state = tell(story)
    assert (state.enabled, state.all_credentials) == (False, [])


@pytest.mark.parametrize(
    ("integration_type", "options", "error"),
    [
        ("hubspot", {}, IntegrationNotInstalledError),
        ("hubspot", {"selected_credential_id": OLD}, IntegrationNotInstalledError),
        ("jira", {"selected_credential_id": OTHER}, CredentialNotFoundError),
        ("nope", {}, IntegrationNotFoundError),
    ],
)
def test_what_is_not_connected_cannot_be_disconnected(
    tell: Theatre,
    world: InstallWorld,
    integration_type: str,
    options: dict[str, Any],
    error: type[Exception],
) -> None:
    world.has("jira", OLD)

    def story(p: Any) -> Any:
        yield p.uninstall_integration(integration_type, **options)

    with pytest.raises(error):
        tell(story)
    assert world.sent == []


def test_a_marketplace_s_code_completes_an_installation(
    tell: Theatre, world: InstallWorld
) -> None:
    def story(p: Any) -> Any:
        result = yield p.complete_install(
            "hubspot",
            "code-1",
            redirect_url="app.example.com/oauth",
            integration_options={"a": 1},
        )
        return result, (yield p.get_user()).integrations["hubspot"].credential_id

    assert tell(story) == (None, NEW)
    (sent,) = world.sent
    assert sent.line == "POST /sdk/credentials"
    assert sent.body == {
        "code": "code-1",
        "integrationId": HUBSPOT,
        "redirectUrl": "https://app.example.com/oauth",
        "integrationOptions": {"a": 1},
    }


def test_a_code_needs_no_options(tell: Theatre, world: InstallWorld) -> None:
    def story(p: Any) -> Any:
        yield p.complete_install("hubspot", authorization_code="code-1")

    tell(story)
    assert world.sent[0].body == {
        "code": "code-1",
        "integrationId": HUBSPOT,
        "integrationOptions": {},
    }


@pytest.mark.parametrize(
    ("given", "options", "words"),
    [
        (("hubspot", " "), {}, "authorization_code"),
        (("hubspot", "c"), {"redirect_url": "http://["}, "redirect_url"),
        (("nope", "c"), {}, "nope"),
        (("asleep", "c"), {}, "not active"),
    ],
)
def test_what_cannot_be_completed(
    tell: Theatre,
    world: InstallWorld,
    given: tuple[str, ...],
    options: dict[str, Any],
    words: str,
) -> None:
    def story(p: Any) -> Any:
        yield p.complete_install(*given, **options)

    with pytest.raises((OptionError, IntegrationNotFoundError), match=words):
        tell(story)
    assert world.sent == []


def test_a_code_that_the_api_refuses(tell: Theatre, world: InstallWorld) -> None:
    world.reply("POST /sdk/credentials", {"message": "code was used"}, 400)

    def story(p: Any) -> Any:
        yield p.complete_install("hubspot", "code-1")

    with pytest.raises(BadRequest, match="code was used"):
        tell(story)
