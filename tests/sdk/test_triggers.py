"""Triggering workflows, App Events, and the addresses of custom webhooks."""

from __future__ import annotations

from typing import Any

import pytest
from paragon_connect import (
    BadRequest,
    ConfigurationError,
    CredentialNotFoundError,
    IntegrationNotInstalledError,
    OptionError,
    RateLimited,
    ServerError,
    Unauthorized,
    UserNotAuthenticatedError,
    WorkflowNotEnabledError,
    WorkflowNotFoundError,
)

from tests.sdk.payloads import (
    ACME,
    ACME_ACCOUNT,
    C1,
    HOME,
    HOME_DEFAULT,
    HOOK,
    M1,
    PROJECT,
    RESOURCE_ACCOUNT,
    RESOURCE_HOOK,
    RESOURCE_INTEGRATION,
    RESOURCE_WORKFLOW,
    S1,
    S2,
    SLACK,
    SLACK_ACCOUNT,
    SLACK_TEAM,
    WORK,
    WORK_SHARED,
    uid,
)
from tests.sdk.world import Theatre, World

TRIGGER = f"POST /sdk/triggers/{S1}"
EVENT = "POST /sdk/events/trigger"


def test_a_workflow_gets_what_it_is_sent(tell: Theatre, world: World) -> None:
    world.reply(TRIGGER, {"received": True, "output": 1})

    def story(paragon: Any) -> Any:
        return (
            yield paragon.workflow(
                S1,
                body={"email": "bowie@useparagon.com", "list": [1, None]},
                query={"page": 2, "tag": ["a b", "c"]},
                headers={"X-Trace": "t-1", "x-paragon-credential": "by hand"},
            )
        )

    assert tell(story) == {"received": True, "output": 1}
    (sent,) = world.sent
    # The documented host; the vendor's SDK has another.
    assert (sent.service, sent.line) == ("api", TRIGGER)
    assert sent.body == {"email": "bowie@useparagon.com", "list": [1, None]}
    assert sent.pairs == [("page", "2"), ("tag", "a b,c")]
    assert sent.headers["x-trace"] == "t-1"
    assert sent.headers["content-type"] == "application/json"
    assert sent.selected == ("by hand", None)


def test_a_workflow_without_a_body_gets_an_empty_one(
    tell: Theatre, world: World
) -> None:
    """Nothing is selected, so nothing is said about account and configuration."""
    world.reply(f"POST /sdk/triggers/{S2}", None, 202)

    def story(paragon: Any) -> Any:
        # It is off in the default configuration; the API may know better.
        return (yield paragon.workflow(S2))

    assert tell(story) is None
    (sent,) = world.sent
    assert (sent.body, sent.query, sent.selected) == ({}, "", (None, None))


@pytest.mark.parametrize(
    ("status", "media", "body", "answer"),
    [
        (200, "application/json", b'[{"a": null}]', [{"a": None}]),
        (201, "application/json; charset=utf-8", b'"made"', "made"),
        (200, "application/json", b"null", None),
        (200, "text/plain", b"not json", "not json"),
        (299, "text/html; charset=latin-1", b"Gr\xfc\xdfe", "Grüße"),
        (200, "application/json", b"", None),
        (200, "text/plain", b"", None),
        (200, "", b"", None),
        (202, "application/json", b'{"ignored": 1}', None),
        (204, "", b"", None),
    ],
)
def test_whatever_the_response_step_answers(
    tell: Theatre, world: World, status: int, media: str, body: bytes, answer: Any
) -> None:
    world.reply(TRIGGER, body, status, media)
    if not media:
        world.replies[TRIGGER] = (status, body, "")

    def story(paragon: Any) -> Any:
        return (yield paragon.workflow(S1))

    assert tell(story) == answer


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (542, ServerError),
        (500, ServerError),
        (503, ServerError),
        (429, RateLimited),
        (401, Unauthorized),
        (400, BadRequest),
    ],
)
def test_a_workflow_that_fails_is_triggered_once(
    tell: Theatre, world: World, status: int, error: type[Exception]
) -> None:
    """It may have run, and its own step may have given that answer."""

    def another_token() -> str:
        world.token += "x"
        return world.token

    world.reply(TRIGGER, {"message": "no answer", "executionId": "e-1"}, status)

    def story(paragon: Any) -> Any:
        with pytest.raises(error, match="no answer") as caught:
            yield paragon.workflow(S1)
        return caught.value

    found = tell(story, max_retries=3, user_token=another_token)
    assert found.data["executionId"] == "e-1"
    assert world.lines == [TRIGGER]


@pytest.mark.parametrize(
    ("given", "selected"),
    [
        ({"selected_credential_id": HOME}, (HOME, HOME_DEFAULT)),
        ({"selected_configuration_id": WORK_SHARED}, (WORK, WORK_SHARED)),
        (
            {"selected_credential_id": "work", "selected_configuration_id": "shared"},
            (WORK, WORK_SHARED),
        ),
    ],
)
def test_a_selected_account_has_the_workflow_on(
    tell: Theatre, world: World, given: dict[str, str], selected: tuple[str, str]
) -> None:
    world.reply(f"POST /sdk/triggers/{C1}", {})

    def story(paragon: Any) -> Any:
        yield paragon.workflow(C1, **given)
        with pytest.raises(WorkflowNotEnabledError, match="enable_workflow") as caught:
            yield paragon.workflow(C1, selected_credential_id="ext:work")
        assert caught.value.workflow_id == C1
        with pytest.raises(WorkflowNotEnabledError):
            yield paragon.workflow(S1, selected_configuration_id=SLACK_TEAM)

    tell(story)
    assert [each.selected for each in world.sent] == [selected]


@pytest.mark.parametrize("older", [None, True, False])
@pytest.mark.parametrize("name", ["configuredWorkflows", "workflowSettings"])
@pytest.mark.parametrize("listed", [True, False])
def test_what_the_api_did_not_say_it_decides(
    tell: Theatre, world: World, name: str, listed: bool, older: bool | None
) -> None:
    """Without configurations a workflow counts as off only if the API said so."""
    world.reply(TRIGGER, {})
    state, account = world.state("slack"), world.account(SLACK_ACCOUNT)
    del account["configurations"], account["config"]
    del state["configuredWorkflows"], state["workflowSettings"]
    del state["credentialConfigId"]
    states = {} if older is None else {S1: {"enabled": older, "settings": {}}}
    if listed:
        account["config"] = {name: states}
    else:
        del state["allCredentials"]
        state[name] = states

    def story(paragon: Any) -> Any:
        call = paragon.workflow
        if older is False:
            with pytest.raises(WorkflowNotEnabledError):
                yield call(S1, selected_credential_id=SLACK_ACCOUNT)
        else:
            yield call(S1, selected_credential_id=SLACK_ACCOUNT)

    tell(story)
    expected = [] if older is False else [(SLACK_ACCOUNT, None)]
    assert [each.selected for each in world.sent] == expected


def test_an_event(tell: Theatre, world: World) -> None:
    world.reply(EVENT, None, 201)

    def story(paragon: Any) -> Any:
        payload = {"name": "Brandon", "n": None}
        assert (yield paragon.event("Contact Created", payload)) is None

    tell(story)
    (sent,) = world.asked
    assert (sent.service, sent.line) == ("api", EVENT)
    assert sent.body == {
        "name": "Contact Created",
        "payload": {"name": "Brandon", "n": None},
    }
    assert sent.selected == (None, None)


@pytest.mark.parametrize(
    ("given", "selected"),
    [
        ({"selected_credential_id": HOME}, (HOME, None)),
        ({"selected_credential_id": "ext:work"}, (WORK, None)),
        (
            {
                "selected_credential_id": "ext:work",
                "selected_configuration_id": "ext:shared",
            },
            (WORK, WORK_SHARED),
        ),
    ],
)
def test_an_event_for_an_account(
    tell: Theatre,
    world: World,
    given: dict[str, str],
    selected: tuple[str, str | None],
) -> None:
    """Ids of your own are looked up; the vendor's SDK sends them as they are."""
    world.reply(EVENT, None, 201)

    def story(paragon: Any) -> Any:
        yield paragon.event("E", {}, **given)

    tell(story)
    assert [each.selected for each in world.sent] == [selected]


def test_events_that_cannot_be_sent(tell: Theatre, world: World) -> None:
    def story(paragon: Any) -> Any:
        with pytest.raises(OptionError, match="selected_credential_id beside"):
            yield paragon.event("E", {}, selected_configuration_id=WORK_SHARED)
        with pytest.raises(OptionError, match="name"):
            yield paragon.event(" ", {})
        with pytest.raises(OptionError, match="name"):
            yield paragon.event(5, {})
        with pytest.raises(OptionError, match="payload must be a mapping"):
            yield paragon.event("E", [("a", 1)])
        with pytest.raises(CredentialNotFoundError):
            yield paragon.event("E", {}, selected_credential_id="ext:nobody")
        with pytest.raises(OptionError, match="does not belong"):
            yield paragon.event(
                "E",
                {},
                selected_credential_id=HOME,
                selected_configuration_id=WORK_SHARED,
            )
        paragon.logout()
        for call in (paragon.event, paragon.workflow):
            with pytest.raises(UserNotAuthenticatedError):
                yield call("E", {}) if call == paragon.event else call(S1)

    tell(story)
    assert world.lines == []


def address(tell: Theatre, integration: str, hook: str, credential: str) -> str:
    """Return where a webhook belongs."""
    start = f"{tell.server.url}/hermes/triggers/connect/{PROJECT}/{integration}"
    return f"{start}/custom-triggers/{hook}?id={credential}"


def test_addresses_of_webhooks(tell: Theatre, world: World) -> None:
    def story(paragon: Any) -> Any:
        url = paragon.get_custom_webhook_user_manual_url
        assert (yield url(S1)) == address(tell, SLACK, HOOK, SLACK_ACCOUNT)
        # The default account of a custom integration, which the vendor's SDK misses.
        assert (yield url(M1)) == address(tell, ACME, HOOK, ACME_ACCOUNT)
        assert (yield url(S1, SLACK_ACCOUNT)) == (yield url(S1))
        own = address(tell, RESOURCE_INTEGRATION, RESOURCE_HOOK, RESOURCE_ACCOUNT)
        assert (yield url(RESOURCE_WORKFLOW, "ignored")) == own

    tell(story)
    assert world.lines == []


@pytest.mark.parametrize("owner", ["another", None])
def test_the_integration_of_a_workflow(
    tell: Theatre, world: World, owner: str | None
) -> None:
    workflow = world.integrations[0]["workflows"][0]
    workflow.pop("integrationId")
    if owner:
        workflow["integrationId"] = owner
    workflow["resourceId"] = None

    def story(paragon: Any) -> Any:
        return (yield paragon.get_custom_webhook_user_manual_url(S1))

    assert tell(story) == address(tell, owner or SLACK, HOOK, SLACK_ACCOUNT)


def test_the_address_for_one_of_several_accounts(tell: Theatre, world: World) -> None:
    world.integrations[1]["workflows"][0]["customWebhookTriggerId"] = "a/b?c"

    def story(paragon: Any) -> Any:
        url = paragon.get_custom_webhook_user_manual_url
        return [
            (yield url(C1, HOME)),
            (yield url(C1, selected_credential_id="ext:work")),
        ]

    home, work = tell(story)
    assert home.endswith(f"/custom-triggers/a%2Fb%3Fc?id={HOME}")
    assert work.endswith(f"?id={WORK}")


def test_addresses_that_there_are_not(tell: Theatre, world: World) -> None:
    hubspot = world.integrations[4]["workflows"][0]
    hubspot["customWebhookTriggerId"] = HOOK
    elsewhere = {**hubspot, "id": uid(70), "resourceId": uid(57)}
    unknown = {**hubspot, "id": uid(71), "resourceId": uid(58)}
    nothing = {**hubspot, "id": uid(72), "customWebhookTriggerId": None}
    world.integrations[0]["workflows"] += [elsewhere, unknown, nothing]
    resource = world.me["resources"][0]
    del resource["credentialId"]

    def story(paragon: Any) -> Any:
        url = paragon.get_custom_webhook_user_manual_url
        with pytest.raises(WorkflowNotFoundError):
            yield url("zzz")
        for workflow in (C1, nothing["id"]):
            with pytest.raises(OptionError, match="no custom webhook"):
                yield url(workflow)
        with pytest.raises(IntegrationNotInstalledError, match="hubspot"):
            yield url(hubspot["id"])
        with pytest.raises(CredentialNotFoundError):
            yield url(S1, HOME)
        for workflow in (elsewhere["id"], unknown["id"], RESOURCE_WORKFLOW):
            with pytest.raises(IntegrationNotInstalledError):
                yield url(workflow)
        resource.update(credentialId="c")
        del resource["integrationId"]
        yield paragon.authenticate()
        with pytest.raises(IntegrationNotInstalledError):
            yield url(RESOURCE_WORKFLOW)
        del world.me["resources"]
        yield paragon.authenticate()
        with pytest.raises(IntegrationNotInstalledError):
            yield url(RESOURCE_WORKFLOW)
        paragon.logout()
        with pytest.raises(UserNotAuthenticatedError):
            yield url(S1)

    tell(story)
    assert world.lines == []


def test_headers_are_checked(tell: Theatre, world: World) -> None:
    def story(paragon: Any) -> Any:
        with pytest.raises(ConfigurationError, match="X-Bad"):
            yield paragon.workflow(S1, headers={"X-Bad": "a\r\nb: c"})

    tell(story)
    assert world.lines == []
