"""The install flow: which stages come, and what each step sends."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from paragon_connect.models import (
    AccountTypeStage,
    DoneStage,
    InstructionStage,
    OAuthStage,
    PostOptionsStage,
    PreOptionsStage,
)

from tests.sdk.install_world import (
    HUBSPOT,
    JIRA,
    KLAVIYO,
    ORIGIN,
    PACKAGE,
    SALESFORCE,
    ZENDESK,
    InstallWorld,
    Page,
    virtual_time,
)
from tests.sdk.payloads import NEW
from tests.sdk.world import TOKEN, Theatre

SIGN_IN = [
    "GET /v2/sdk/actions/build-oauth",
    "GET /sdk/actions/session-id/{session}",
    "GET /sdk/credentials/{new}",
    "DELETE /sdk/actions/session-id/{session}",
]


@pytest.fixture
def world() -> InstallWorld:
    """An API that connects accounts."""
    return InstallWorld()


@pytest.fixture(autouse=True)
def _clock() -> Iterator[None]:
    """Nobody waits."""
    with virtual_time():
        yield


def test_every_stage_in_its_order(tell: Theatre, world: InstallWorld) -> None:
    world.signs_in(None)
    # An integration that needs everything at once.
    salesforce = world.integrations[2]["sdkIntegrationConfig"]
    salesforce["authConfigInputs"] = [{"id": "A", "type": "URL", "title": "A"}]
    salesforce["postOauthInputs"] = [{"id": "B", "type": "URL", "title": "B"}]
    page = Page()

    def story(p: Any) -> Any:
        flow = p.install_flow
        stages = [(yield flow.start("salesforce", **page.options))]
        stages += [(yield flow.set_account_type("default"))]
        stages += [(yield flow.finish_instruction())]
        stages += [(yield flow.set_pre_options({"A": "a"}))]
        stages += [(yield flow.wait_for_oauth())]
        stages += [(yield flow.set_post_options({"B": "b"}))]
        return stages

    stages = tell(story)
    assert [type(each) for each in stages] == [
        AccountTypeStage,
        InstructionStage,
        PreOptionsStage,
        OAuthStage,
        PostOptionsStage,
        DoneStage,
    ]
    assert [each.done for each in stages] == [False] * 5 + [True]
    told = [entry for entry in page.log if entry[0] != "open"]
    assert told == [
        ("next", "accountType"),
        ("next", "instruction"),
        ("next", "preOptions"),
        ("next", "oauth"),
        ("next", "postOptions"),
        ("done", NEW),
    ]


def test_the_sign_in_alone(tell: Theatre, world: InstallWorld) -> None:
    world.signs_in(None)
    page = Page()

    def story(p: Any) -> Any:
        first = yield p.install_flow.start("hubspot", origin=ORIGIN, **page.options)
        last = yield p.install_flow.wait_for_oauth()
        user = yield p.get_user()
        return first, last, user.integrations["hubspot"]

    first, last, state = tell(story)
    assert first.stage == "oauth"
    assert last == DoneStage(done=True)
    assert (state.credential_id, state.enabled) == (NEW, True)
    polls = SIGN_IN[1:2]
    assert world.shape == [SIGN_IN[0], *polls, *polls, *SIGN_IN[2:]]
    assert world.build().pop("oauthMetaKeyId") == world.lines[1].rpartition("/")[2]
    asked = world.build()
    del asked["oauthMetaKeyId"]
    assert asked == {
        "action": "hubspot",
        "integrationId": HUBSPOT,
        "userToken": TOKEN,
        "endUserSuppliedValues": {},
        "parameters": {},
        "originForPostMessage": ORIGIN,
        "isPreviewMode": "false",
        "installOptions": {
            "allowMultipleCredentials": False,
            "userProvidedIntegrationConfig": {},
        },
    }


def test_the_session_of_each_sign_in_is_another(
    tell: Theatre, world: InstallWorld
) -> None:
    seen: list[str] = []

    def story(p: Any) -> Any:
        for _ in range(2):
            yield p.install_flow.start("hubspot", open_url=None)
            seen.append(world.build()["oauthMetaKeyId"])

    tell(story)
    assert len(set(seen)) == 2
    assert all(len(each) >= 32 for each in seen)


def test_an_api_key_needs_no_browser(tell: Theatre, world: InstallWorld) -> None:
    page = Page()

    def story(p: Any) -> Any:
        first = yield p.install_flow.start("klaviyo", **page.options)
        last = yield p.install_flow.set_pre_options({"KEY": "k-1"})
        return first, last, (yield p.get_user()).integrations["klaviyo"].enabled

    first, last, enabled = tell(story)
    assert [each.id for each in first.options] == ["KEY"]
    assert (last.stage, enabled) == ("done", True)
    assert page.log == [("next", "preOptions"), ("done", NEW)]
    (sent,) = world.sent
    assert sent.line == "POST /sdk/credentials"
    assert sent.body == {
        "integrationId": KLAVIYO,
        "config": {},
        "payload": {"KEY": "k-1", "skipPostOAuthInputs": False},
        "installOptions": {"allowMultipleCredentials": False},
    }


def test_post_options_complete_the_account(tell: Theatre, world: InstallWorld) -> None:
    world.signs_in(status="PENDING")
    page = Page()
    events: list[Any] = []

    def story(p: Any) -> Any:
        p.subscribe("onIntegrationInstall", lambda event, user: events.append(event))
        yield p.install_flow.start("jira", **page.options)
        stage = yield p.install_flow.wait_for_oauth()
        assert events == []
        yield p.install_flow.set_post_options({"SITE": "my-site"})
        return stage, (yield p.get_user()).integrations["jira"].credential_status

    stage, status = tell(story)
    assert stage.credential_id == NEW
    assert [each.source_type for each in stage.options] == ["sites"]
    assert status == "VALID"
    assert [event.credential.id for event in events] == [NEW]
    sent = world.sent[-1]
    assert sent.line == f"POST /sdk/credentials/{NEW}/complete-setup"
    assert sent.body == {
        "integrationId": JIRA,
        "config": {},
        "payload": {"SITE": "my-site", "skipPostOAuthInputs": False},
        "installOptions": {"allowMultipleCredentials": False},
    }


def test_answers_before_the_sign_in_go_along_with_it(
    tell: Theatre, world: InstallWorld
) -> None:
    def story(p: Any) -> Any:
        yield p.install_flow.start("shopify", open_url=None)
        return (yield p.install_flow.set_pre_options({"SHOP": "my-shop"}))

    assert tell(story).stage == "oauth"
    assert world.build()["endUserSuppliedValues"] == {"SHOP": "my-shop"}
    assert world.build()["installOptions"] == {
        "allowMultipleCredentials": False,
        "endUserSuppliedValues": {"SHOP": "my-shop"},
        "userProvidedIntegrationConfig": {},
    }


def test_an_account_type_brings_its_parameters(
    tell: Theatre, world: InstallWorld
) -> None:
    def story(p: Any) -> Any:
        yield p.install_flow.start("salesforce", open_url=None)
        yield p.install_flow.set_account_type("sandbox")
        yield p.install_flow.finish_instruction()

    tell(story)
    assert world.build()["integrationId"] == SALESFORCE
    assert world.build()["parameters"] == {"environment": "test"}
    assert world.build()["installOptions"]["accountType"] == "sandbox"


def test_an_account_type_says_how_to_connect_and_what_to_skip(
    tell: Theatre, world: InstallWorld
) -> None:
    def story(p: Any) -> Any:
        yield p.install_flow.start("zendesk")
        stage = yield p.install_flow.set_account_type("api-key")
        return stage, (yield p.install_flow.set_pre_options({"TOKEN": "t"}))

    stage, last = tell(story)
    assert [each.id for each in stage.options] == ["TOKEN"]
    assert last.stage == "done"
    assert world.sent[0].body["integrationId"] == ZENDESK
    assert world.sent[0].body["payload"] == {"TOKEN": "t", "skipPostOAuthInputs": True}


def test_a_user_may_choose_another_account_type(
    tell: Theatre, world: InstallWorld
) -> None:
    def story(p: Any) -> Any:
        flow = p.install_flow
        yield flow.start("zendesk", open_url=None)
        yield flow.set_account_type("default")
        oauth = yield flow.set_pre_options({"DOMAIN": "a"})
        again = yield flow.set_account_type("api-key")
        return oauth.stage, [each.id for each in again.options]

    assert tell(story) == ("oauth", ["TOKEN"])


def test_account_types_without_a_scheme_have_the_integration_s(
    tell: Theatre, world: InstallWorld
) -> None:
    def story(p: Any) -> Any:
        yield p.install_flow.start("drive", open_url=None)
        return (yield p.install_flow.set_account_type("default"))

    assert tell(story).stage == "oauth"


@pytest.mark.parametrize(
    ("integration_type", "inputs"),
    [("custom.acme", ["KEY"]), ("custom.clients", ["clientId", "clientSecret"])],
)
def test_custom_integrations_ask_for_their_own_inputs(
    tell: Theatre, world: InstallWorld, integration_type: str, inputs: list[str]
) -> None:
    def story(p: Any) -> Any:
        first = yield p.install_flow.start(integration_type)
        yield p.install_flow.set_pre_options(dict.fromkeys(inputs, "x"))
        return [each.id for each in first.options]

    assert tell(story) == inputs
    assert world.sent[0].body["payload"] == {
        **dict.fromkeys(inputs, "x"),
        "skipPostOAuthInputs": False,
    }


def test_a_custom_integration_signs_in_under_the_general_name(
    tell: Theatre, world: InstallWorld
) -> None:
    def story(p: Any) -> Any:
        return (yield p.install_flow.start("custom.app", open_url=None))

    stage = tell(story)
    assert world.build()["action"] == "custom"
    assert "action=custom.app&" in stage.nonce_url


def test_a_custom_integration_may_say_itself_how_it_connects(
    tell: Theatre, world: InstallWorld
) -> None:
    own = world.integrations[-2]
    own["customIntegration"]["authenticationType"] = own.pop("authenticationType")

    def story(p: Any) -> Any:
        return (yield p.install_flow.start("custom.app", open_url=None)).stage

    assert tell(story) == "oauth"


def test_what_asks_for_nothing_is_connected_at_once(
    tell: Theatre, world: InstallWorld
) -> None:
    page = Page()

    def story(p: Any) -> Any:
        return (yield p.install_flow.start("open", **page.options))

    assert tell(story) == DoneStage(done=True)
    assert world.sent[0].body["payload"] == {"skipPostOAuthInputs": False}
    assert page.log == [("done", NEW)]


@pytest.mark.parametrize(
    ("url", "account_type", "label", "href"),
    [
        (PACKAGE, "default", "Install", PACKAGE),
        (PACKAGE, "sandbox", "Install", PACKAGE.replace("login", "test")),
        (PACKAGE.removeprefix("https://"), "default", "Install", PACKAGE),
        (
            "https://appexchange.salesforce.com/appxListingDetail?listingId=1",
            "sandbox",
            "Go to AppExchange",
            "https://appexchange.salesforce.com/appxListingDetail?listingId=1",
        ),
    ],
)
def test_salesforce_needs_a_package(
    tell: Theatre,
    world: InstallWorld,
    url: str,
    account_type: str,
    label: str,
    href: str,
) -> None:
    config = world.integrations[2]["sdkIntegrationConfig"]
    config["authSchemeOptions"]["packageInstallUrl"] = url

    def story(p: Any) -> Any:
        yield p.install_flow.start("salesforce", open_url=None)
        return (yield p.install_flow.set_account_type(account_type))

    stage = tell(story)
    link, copy = stage.ctas
    assert (link.label, link.href, copy.copy_text) == (label, href, href)
    assert stage.package_install_url == href
    assert stage.content.startswith("## ")
    assert stage.finish.label


@pytest.mark.parametrize(
    ("integration_type", "account_type", "url"),
    [
        ("salesforce", "default", "https://example.com/package"),
        ("salesforce", "user-configured-oauth", PACKAGE),
        ("zendesk", "own", PACKAGE),
    ],
)
def test_others_need_no_instruction(
    tell: Theatre,
    world: InstallWorld,
    integration_type: str,
    account_type: str,
    url: str,
) -> None:
    for each in world.integrations:
        if each["type"] == integration_type:
            config = each["sdkIntegrationConfig"]
            config["accountTypes"] += [{"id": account_type, "scheme": "oauth"}]
            config["authSchemeOptions"]["packageInstallUrl"] = url

    def story(p: Any) -> Any:
        yield p.install_flow.start(integration_type, open_url=None)
        return (yield p.install_flow.set_account_type(account_type))

    assert tell(story).stage == "oauth"
