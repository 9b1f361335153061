"""The portal of a web application: which events are believed, and by what."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from local_server import LocalServer
from paragon_connect import OptionError, Paragon
from paragon_connect.models import IntegrationInstallEvent as Installed
from paragon_connect.models import IntegrationUninstallEvent as Uninstalled

from tests.sdk.test_portal_hosting import Page, bundle, made, server

__all__ = ["bundle", "made", "server"]

KLAVIYO = {"KLAVIYO_API_KEY": "pk_1"}


class Visit:
    """The page of a user in an application, who each time starts with nothing.

    Args:
        made: Makes the application.
        server: The API.
        name: The user.
        options: Of the application.
    """

    def __init__(
        self, made: Any, server: LocalServer, name: str, **options: Any
    ) -> None:
        self.heard: list[Any] = []
        token = server.token(name)
        self.page: Page = made(token, on_event=self._hear, **options)
        self.paragon = Paragon(project_id="demo", base_url=server.url, user_token=token)
        self.about = {
            "integrationId": self.paragon.get_integration_id("klaviyo"),
            "integrationType": "klaviyo",
        }
        self.kept: Any = None

    def _hear(self, event: Any, paragon: Any) -> None:
        self.heard.append(event)

    def begins(self) -> None:
        """Open the page of the integration."""
        self.kept = self.page.ask("/session", {"integration": "klaviyo"}).json()["kept"]

    def connects(self) -> str:
        """Connect an account in the portal; return its id."""
        found = self.paragon.install_integration(
            "klaviyo", pre_options=KLAVIYO, allow_multiple_credentials=True
        )
        assert isinstance(found.credential_id, str)
        self.tells("onIntegrationInstall", credentialId=found.credential_id)
        return found.credential_id

    def disconnects(self, account: str) -> None:
        """Disconnect an account in the portal."""
        self.paragon.uninstall_integration("klaviyo", selected_credential_id=account)
        self.tells("onIntegrationUninstall", credentialId=account)

    def tells(self, name: str, **data: Any) -> None:
        """Tell of an event, as the page does."""
        event = {"type": "event", "name": name, "data": {**self.about, **data}}
        answer = self.page.ask("/messages", {**event, "kept": self.kept})
        assert answer.status_code == 200
        self.kept = answer.json().get("kept", self.kept)


Visits = Callable[..., Visit]


@pytest.fixture
def visits(made: Any, server: LocalServer, request: pytest.FixtureRequest) -> Visits:
    """Makes a visit of a user of this test."""

    def visit(name: str = "user", **options: Any) -> Visit:
        return Visit(made, server, f"{request.node.name}-{name}", **options)

    return visit


def seen(visit: Visit) -> list[tuple[type[Any], Any]]:
    """Return kinds and accounts of what was heard."""
    return [(type(each), each.credential_id) for each in visit.heard]


@pytest.mark.parametrize("others", [0, 1])
def test_each_account_that_goes_is_told(visits: Visits, others: int) -> None:
    visit = visits()
    visit.begins()
    kept = [visit.connects() for _ in range(others)]
    account = visit.connects()
    visit.disconnects(account)
    assert seen(visit)[others:] == [(Installed, account), (Uninstalled, account)]
    for each in kept:
        visit.disconnects(each)
    assert seen(visit)[others + 2 :] == [(Uninstalled, each) for each in kept]


def test_an_account_of_before_the_page_is_known(visits: Visits) -> None:
    first = visits()
    first.begins()
    accounts = [first.connects(), first.connects()]
    later = visits()
    later.begins()
    later.disconnects(accounts[0])
    assert seen(later) == [(Uninstalled, accounts[0])]


def test_c22_what_was_never_there_is_not_told_to_be_gone(visits: Visits) -> None:
    other = visits("other")
    other.begins()
    account = other.connects()
    visit = visits()
    visit.begins()
    for name in ("onIntegrationUninstall", "onIntegrationInstall"):
        visit.tells(name, credentialId=account)
        visit.tells(name, credentialId="made-up")
        visit.tells(name)
    assert visit.heard == []


def test_c22_only_what_the_application_wrote_is_believed(
    visits: Visits, caplog: pytest.LogCaptureFixture
) -> None:
    other = visits("other", secret_key="one")
    other.begins()
    account = other.connects()
    visit = visits(secret_key="one")
    visit.begins()
    wrong: list[Any] = [
        other.kept,
        {**visit.kept, "accounts": [account]},
        {**visit.kept, "accounts": [account], "proof": ""},
        {**other.kept, "proof": visit.kept["proof"]},
        {"enabled": True, "accounts": [account]},
        {"enabled": 1, "accounts": None, "proof": None},
        "kept",
        [],
    ]
    for kept in wrong:
        visit.kept = kept
        visit.tells("onIntegrationUninstall", credentialId=account)
        visit.tells("onIntegrationUninstall")
    assert visit.heard == []
    assert "secret_key=" in caplog.text


def test_a_page_that_keeps_nothing_is_told_of_in_the_log(
    visits: Visits, caplog: pytest.LogCaptureFixture
) -> None:
    visit = visits()
    visit.begins()
    account, visit.kept = visit.connects(), None
    visit.heard.clear()
    visit.disconnects(account)
    assert visit.heard == []
    assert "onIntegrationUninstall" in caplog.text
    assert "nothing that it kept" in caplog.text


def test_processes_with_one_key_read_what_each_other_wrote(visits: Visits) -> None:
    first = visits(secret_key="the same in both")
    first.begins()
    accounts = [first.connects(), first.connects()]
    for key, told in (("another", []), ("the same in both", [accounts[0]])):
        second = visits(secret_key=key)
        second.kept = first.kept
        if key == "another":
            first.paragon.uninstall_integration(
                "klaviyo", selected_credential_id=accounts[0]
            )
        second.tells("onIntegrationUninstall", credentialId=accounts[0])
        assert [each.credential_id for each in second.heard] == told


def test_c22_a_workflow_that_is_not_there_is_not_told_to_have_changed(
    visits: Visits,
) -> None:
    visit = visits()
    visit.begins()
    visit.connects()
    visit.heard.clear()
    change = {"enabled": True, "settings": {}}
    visit.tells("onWorkflowChange", workflowId="any", workflowStateChange=change)
    assert visit.heard == []


@pytest.mark.parametrize("key", ["", 1, b"bytes"])
def test_a_key_is_text(made: Any, key: Any) -> None:
    with pytest.raises(OptionError, match="secret_key"):
        made(secret_key=key)
