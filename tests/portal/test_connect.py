"""The portal: what is told, in which order, and what comes of it."""

from __future__ import annotations

import threading
import time
import urllib.error
from typing import Any

import pytest
from paragon_connect import (
    ClosedError,
    FeatureNotAvailableError,
    IntegrationNotFoundError,
    OptionError,
    PortalBlockedError,
    PortalError,
    PortalTimeoutError,
    models,
)
from paragon_connect._runtime import loopback_server
from paragon_connect._sdk import portal_window
from portal_page import PortalPage, connects

from tests.portal.support import Stage, about, closes, opens, waits


class Heard(list[Any]):
    """What callbacks and subscribers were told, and where they ran."""

    def under(self, name: str) -> Any:
        """Return a callback that notes what it gets."""

        def callback(event: Any, user: models.AuthenticatedUser) -> None:
            state = user.integrations["hubspot"]
            assert threading.current_thread() is threading.main_thread()
            self.append((name, event.integration_type, state.enabled))

        return callback


def test_an_account_is_connected(stage: Stage) -> None:
    heard = Heard()
    token = stage.server.token("ada")
    client = stage.client(user_token=token)
    for name in ("onIntegrationInstall", "onPortalOpen", "onPortalClose"):
        client.subscribe(name, heard.under(name))
    event, page = stage.connect(
        connects,
        client=client,
        external_id="work",
        account_type="default",
        on_open=heard.under("on_open"),
        on_install=heard.under("on_install"),
        on_success=heard.under("on_success"),
        on_close=heard.under("on_close"),
    )
    assert isinstance(event, models.IntegrationInstallEvent)
    assert event.credential
    assert event.credential.status == "VALID"
    # The order is that of the vendor's SDK; the user was loaded anew before.
    assert heard == [
        ("on_open", "hubspot", False),
        ("onPortalOpen", "hubspot", False),
        ("on_install", "hubspot", True),
        ("on_success", "hubspot", True),
        ("onIntegrationInstall", "hubspot", True),
        ("on_close", "hubspot", True),
        ("onPortalClose", "hubspot", True),
    ]
    assert page.call["method"] == "connect"
    assert page.call["options"] == {"externalId": "work", "accountType": "default"}
    assert page.call["callbacks"] == ["onInstall", "onOpen", "onClose"]
    assert page.session["token"] == token
    assert set(page.session["hosts"].values()) == {stage.server.url}


def test_it_is_closed_without_a_change(stage: Stage) -> None:
    event, _ = stage.connect(closes)
    assert isinstance(event, models.PortalCloseEvent)
    assert event.integration_type == "hubspot"


def test_the_page_cannot_go_on(stage: Stage) -> None:
    told: list[Exception] = []
    with pytest.raises(PortalError, match="the token was refused"):
        stage.connect(
            lambda page: page.tell("failed", message="the token was refused"),
            on_error=told.append,
        )
    assert [type(each) for each in told] == [PortalError]


def test_an_error_that_the_portal_shows_does_not_end_it(stage: Stage) -> None:
    told: list[str] = []

    def user(page: PortalPage) -> None:
        page.callback("onError", {"name": "Error", "message": "no\nluck"})
        page.callback("onError", None)
        closes(page)

    event, _ = stage.connect(user, on_error=lambda error: told.append(str(error)))
    assert isinstance(event, models.PortalCloseEvent)
    assert told == ["no luck", "the page gave no reason"]


def test_the_tab_is_closed_before_the_page_told(stage: Stage) -> None:
    heard = Heard()

    def user(page: PortalPage) -> None:
        opens(page)
        with page.paragon as paragon:
            paragon.install_integration(
                "klaviyo", pre_options={"KLAVIYO_API_KEY": "pk_1"}
            )
        page.tell("gone")

    client = stage.client()
    client.subscribe("onPortalClose", heard.under("onPortalClose"))
    event, _ = stage.connect(
        user, "klaviyo", client=client, on_install=heard.under("on_install")
    )
    assert isinstance(event, models.IntegrationInstallEvent)
    assert [name for name, _, _ in heard] == ["on_install", "onPortalClose"]


def test_an_account_is_disconnected(stage: Stage) -> None:
    heard = Heard()

    def user(page: PortalPage) -> None:
        connects_quietly(page)
        found = opens(page)
        with page.paragon as paragon:
            paragon.uninstall_integration("klaviyo")
        page.callback("onUninstall", found)
        page.event("onIntegrationUninstall", **found)
        # No closing follows: the frame goes without a word.
        page.tell("hidden")
        page.closed.wait(30)

    event, _ = stage.connect(user, "klaviyo", on_uninstall=heard.under("on_uninstall"))
    assert isinstance(event, models.IntegrationUninstallEvent)
    assert event.credential_id
    assert heard == [("on_uninstall", "klaviyo", False)]


def connects_quietly(page: PortalPage) -> None:
    """Connect an account, and tell of it."""
    found = about(page)
    with page.paragon as paragon:
        event = paragon.install_integration(
            "klaviyo", pre_options={"KLAVIYO_API_KEY": "pk_1"}
        )
    page.event("onIntegrationInstall", **found, credentialId=event.credential_id)


def test_what_the_api_does_not_know_is_not_told(stage: Stage) -> None:
    heard = Heard()

    def user(page: PortalPage) -> None:
        found = opens(page)
        page.event("onIntegrationInstall", **found, credentialId="made-up")
        page.event("onIntegrationInstall", **found)
        page.event("onIntegrationInstall", integrationId="made-up")
        page.tell("event", name="onIntegrationInstall", data="text")
        page.tell("event", name="onNothing", data={})
        page.tell("callback", name="constructor", arguments=[found])
        page.tell("callback", name="onInstall", arguments={"0": found})
        page.tell("nothing")
        page.event("onPortalClose", **found)

    client = stage.client()
    client.subscribe("onIntegrationInstall", heard.under("onIntegrationInstall"))
    event, _ = stage.connect(user, client=client, on_install=heard.under("on_install"))
    assert isinstance(event, models.PortalCloseEvent)
    assert heard == []


def test_a_workflow_is_switched(stage: Stage) -> None:
    changes: list[Any] = []
    client = stage.client(user_token="demo")

    def user(page: PortalPage) -> None:
        found = opens(page)
        with page.paragon as paragon:
            known = paragon.get_integration_config("slack").available_workflows[0]
            paragon.disable_workflow(known.id)
        page.event(
            "onWorkflowChange",
            integrationId=found["integrationId"],
            workflowId=known.id,
            workflowStateChange={"enabled": False},
        )
        page.event("onPortalClose", **found)

    client.subscribe("onWorkflowChange", lambda event, user: changes.append(event))
    event, _ = stage.connect(user, "slack", client=client)
    assert isinstance(event, models.PortalCloseEvent)
    assert [each.workflow_state_change.enabled for each in changes] == [False]


@pytest.mark.parametrize("where", ["method", "wait"])
def test_time_is_up(stage: Stage, where: str) -> None:
    limits: dict[str, Any] = {"timeout": 0.3} if where == "method" else {"wait": 0.3}
    with pytest.raises(PortalTimeoutError, match=r"0\.3 s") as caught:
        stage.connect(waits, **limits)
    assert isinstance(caught.value, TimeoutError)
    assert caught.value.seconds == 0.3


def test_the_page_is_told_that_time_is_up(stage: Stage) -> None:
    """It ends otherwise than after a success: the user may have been in the middle."""
    pages: list[PortalPage] = []

    def user(page: PortalPage) -> None:
        pages.append(page)
        waits(page)

    with pytest.raises(PortalTimeoutError) as caught:
        stage.connect(user, timeout=2)
    assert caught.value.opened
    assert pages[0].commands == [{"command": "close", "reason": "timeout"}]


def test_no_browser_ever_opened_it(stage: Stage) -> None:
    given = {"open_url": lambda url: True, "sdk_bundle": stage.bundle, "timeout": 0.3}

    async def story(paragon: Any) -> Any:
        async with paragon.connect("hubspot", **given) as portal:
            return await portal.wait()

    with pytest.raises(PortalTimeoutError, match=r"no browser .*open_url=") as caught:
        stage.run(story)
    assert not caught.value.opened


@pytest.mark.parametrize("way", ["close_portal", "close"])
def test_a_callback_ends_it(stage: Stage, way: str) -> None:
    page = PortalPage(waits)
    client = stage.client()

    async def story(paragon: Any) -> Any:
        async def ends(*_: object) -> None:
            client.close_portal() if way == "close_portal" else await portal.aclose()

        def ends_now(*_: object) -> None:
            client.close_portal() if way == "close_portal" else portal._held.close()

        portal = paragon.connect(
            "hubspot",
            open_url=page,
            sdk_bundle=stage.bundle,
            on_open=ends_now if stage.kind == "sync" else ends,
        )
        async with portal:
            event = await portal.wait()
            assert await portal.wait() is event
            return event

    assert isinstance(stage.run(story, client), models.PortalCloseEvent)
    page.join()
    assert page.commands == [{"command": "close"}]
    client.close_portal()


def test_what_a_callback_raises_ends_it(stage: Stage) -> None:
    def fails(*_: object) -> None:
        raise LookupError("no such window")

    with pytest.raises(LookupError, match="no such window"):
        stage.connect(waits, on_open=fails)


def test_leaving_the_block_ends_it(stage: Stage) -> None:
    def user(page: PortalPage) -> None:
        page.closed.wait(30)

    page = PortalPage(user)

    async def story(paragon: Any) -> None:
        portal = paragon.connect("hubspot", open_url=page, sdk_bundle=stage.bundle)
        async with portal:
            while not page.session:
                time.sleep(0.01)
        with pytest.raises(ClosedError):
            await portal.wait()
        with pytest.raises(ClosedError):
            _ = portal.url

    stage.run(story)
    page.join()
    with pytest.raises(urllib.error.URLError):
        page.tell("ready")


def test_a_window_that_is_only_waited_for(stage: Stage) -> None:
    page = PortalPage(closes)

    async def story(paragon: Any) -> Any:
        given = {"open_url": page, "sdk_bundle": stage.bundle}
        return await paragon.connect("hubspot", **given).wait()

    assert isinstance(stage.run(story), models.PortalCloseEvent)
    page.join()


def test_a_page_that_nobody_opens(stage: Stage) -> None:
    with pytest.raises(PortalBlockedError):
        stage.connect(waits, open_url=lambda url: False)
    page = PortalPage(closes)

    async def story(paragon: Any) -> Any:
        given = {"open_url": None, "sdk_bundle": stage.bundle}
        async with paragon.connect("hubspot", **given) as portal:
            assert page(portal.url)
            return await portal.wait()

    assert isinstance(stage.run(story), models.PortalCloseEvent)
    page.join()


def test_only_the_page_itself_is_served(stage: Stage) -> None:
    def user(page: PortalPage) -> None:
        secret = page._secret
        assert refused(page, "A" * 43, "messages") == 401
        assert refused(page, secret, "session") == 401
        page._secret = secret
        closes(page)

    def refused(page: PortalPage, secret: str, path: str) -> int:
        page._secret = secret
        with pytest.raises(urllib.error.HTTPError) as stranger:
            page.ask(path, {"type": "event", "name": "onPortalClose", "data": {}})
        stranger.value.close()
        return stranger.value.code

    event, _ = stage.connect(user)
    assert isinstance(event, models.PortalCloseEvent)


@pytest.mark.parametrize("own", [True, False])
def test_what_the_program_opens_is_for_its_own_user(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, own: bool
) -> None:
    asked: list[object] = []

    def may_ask(connection: object) -> bool:
        asked.append(connection)
        return True

    monkeypatch.setattr(loopback_server, "may_ask", may_ask)
    page = PortalPage(closes)
    monkeypatch.setattr("webbrowser.open", page)
    given = {} if own else {"open_url": page}

    async def story(paragon: Any) -> Any:
        async with paragon.connect(
            "hubspot", sdk_bundle=stage.bundle, **given
        ) as portal:
            return await portal.wait(timeout=20)

    assert isinstance(stage.run(story), models.PortalCloseEvent)
    page.join()
    assert bool(asked) == own


def test_a_renewed_token_is_handed_to_the_page(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(portal_window, "_RENEWAL", 0.05)
    first, second = stage.server.token("ada"), stage.server.token("ada") + "x"
    given = [first]
    client = stage.client(user_token=lambda: given[-1])

    def user(page: PortalPage) -> None:
        found = opens(page)
        given.append(second)
        while not page.commands:
            page.closed.wait(0.01)
        given.append(first)
        page.event("onPortalClose", **found)

    _, page = stage.connect(user, client=client)
    assert page.commands[0] == {"command": "authenticate", "token": second}


def test_wrong_options_open_nothing(stage: Stage) -> None:
    wrong: list[tuple[dict[str, Any], str]] = [
        ({"external_id": "a", "selected_credential_id": "b"}, "give one of them"),
        ({"selected_credential_id": None}, "selected_credential_id"),
        ({"account_type": 1}, "account_type"),
        ({"dropdowns": {"departments": 1}}, "departments"),
        ({"map_object_fields": {"Contact": 1}}, "Contact"),
        ({"on_open": "open"}, "on_open"),
        ({"timeout": -1}, "timeout"),
        ({"timeout": "soon"}, "timeout"),
        ({"framed_by": "http://localhost:8888"}, "framed_by"),
        ({"framed_by": ["http://localhost:8888/tree"]}, "framed_by"),
        ({"framed_by": ["*"]}, "framed_by"),
        ({"allow_multiple_credentials": "no"}, "allow_multiple_credentials"),
        ({"override_redirect_url": "javascript:alert(1)"}, "override_redirect_url"),
    ]
    for options, named in wrong:
        with pytest.raises(OptionError, match=named):
            stage.connect(waits, **options)
    with pytest.raises(IntegrationNotFoundError):
        stage.connect(waits, "nothing")


def test_field_mappings_need_their_plan(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("stand_in.users.FEATURES", ("headless-cp",))
    with pytest.raises(FeatureNotAvailableError, match="dfm"):
        stage.connect(waits, "salesforce", map_object_fields={"Contact": []})
