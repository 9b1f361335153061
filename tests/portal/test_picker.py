"""File pickers: what is selected, in whatever form the provider tells it."""

from __future__ import annotations

from typing import Any
from urllib.request import urlopen

import pytest
from paragon_connect import (
    IntegrationNotInstalledError,
    OptionError,
    PortalBlockedError,
    PortalError,
    PortalTimeoutError,
)
from portal_page import PortalPage, picks

from tests.portal.support import Stage

FILE = {"id": "1", "name": "a.pdf"}


@pytest.fixture(autouse=True)
def connected(stage: Stage) -> None:
    """Connect the account whose files are picked."""
    stage.server.connect("ada", "googledrive")


def says(*callbacks: tuple[Any, ...]) -> Any:
    """Return a user whose picker calls back."""

    def user(page: PortalPage) -> None:
        for name, *arguments in callbacks:
            page.callback(name, *arguments)
        page.closed.wait(30)

    return user


@pytest.mark.parametrize(
    "told", [{"docs": [FILE]}, {"items": [FILE]}, [FILE], FILE], ids=str
)
def test_files_are_selected(stage: Stage, told: Any) -> None:
    heard: list[Any] = []
    files, page = stage.pick(
        says(("onOpen",), ("onFileSelect", told)),
        init={"developer_key": "k", "app_id": "457"},
        allowed_types=["application/pdf"],
        allow_multi_select=True,
        integration_options={"googledrive": {"enableSharedDrives": True}},
        on_open=lambda: heard.append("open"),
        on_file_select=heard.append,
        on_close=lambda: heard.append("close"),
    )
    assert files == [FILE]
    assert heard == ["open", told, "close"]
    assert page.call["method"] == "pickFiles"
    assert page.call["options"] == {
        "allowedTypes": ["application/pdf"],
        "allowMultiSelect": True,
        "allowFolderSelect": False,
        "integrationOptions": {"googledrive": {"enableSharedDrives": True}},
    }
    account = page.call["init"].pop("selectedCredentialId")
    assert account
    assert page.call["init"] == {"developerKey": "k", "appId": "457"}


@pytest.mark.parametrize("told", [None, "text", 7, {"docs": "text"}, ["text"]], ids=str)
def test_what_are_no_files_is_left_out(stage: Stage, told: Any) -> None:
    files, _ = stage.pick(says(("onFileSelect", told)))
    assert files == ([told] if isinstance(told, dict) else [])


def test_nothing_is_selected(stage: Stage) -> None:
    heard: list[str] = []
    given: dict[str, Any] = {
        "on_cancel": lambda: heard.append("cancel"),
        "on_close": lambda: heard.append("close"),
    }
    assert stage.pick(says(("onOpen",), ("onCancel",)), **given)[0] == []
    assert heard == ["cancel", "close"]
    assert stage.pick(says(("onOpen",), ("onClose",)), **given)[0] == []
    assert stage.pick(lambda page: page.tell("gone"), **given)[0] == []
    assert heard == ["cancel", "close", "close"]


def test_it_cannot_be_shown(stage: Stage) -> None:
    with pytest.raises(PortalError, match="no popup"):
        stage.pick(lambda page: page.tell("failed", message="no popup"))
    with pytest.raises(PortalTimeoutError):
        stage.pick(says(), how={"timeout": 0.2})
    with pytest.raises(PortalBlockedError):
        stage.pick(says(), how={"open_url": lambda url: False})


def test_what_a_provider_needs_is_said_at_once(stage: Stage) -> None:
    paragon = stage.client()
    with pytest.raises(OptionError, match="googledrive"):
        paragon.external_file_picker("slack")
    picker = paragon.external_file_picker("googledrive")
    with pytest.raises(OptionError, match="developer_key"):
        picker.init()
    with pytest.raises(OptionError, match="folder_id"):
        paragon.external_file_picker("box").init()
    with pytest.raises(OptionError, match="init"):
        (
            stage.run(lambda _: picker.open(), paragon)
            if stage.kind != "sync"
            else (picker.open())
        )
    wrong: list[tuple[dict[str, Any], str]] = [
        ({"allowed_types": "application/pdf"}, "allowed_types"),
        ({"allow_folder_select": 1}, "allow_folder_select"),
        ({"integration_options": {"box": 1}}, "integration_options"),
        ({"on_cancel": 1}, "on_cancel"),
    ]
    for options, named in wrong:
        with pytest.raises(OptionError, match=named):
            stage.pick(says(), **options)
    with pytest.raises(OptionError, match="open_url"):
        stage.pick(says(), how={"open_url": None})


def test_an_account_is_needed(stage: Stage) -> None:
    picker = stage.client().external_file_picker("box").init(folder_id="0")
    del picker
    stage.server.world.users["ada"].accounts.clear()
    with pytest.raises(IntegrationNotInstalledError):
        stage.pick(picks(FILE))


@pytest.mark.parametrize(
    ("provider", "told", "origin"),
    [
        ("onedrive", "https://contoso-my.sharepoint.com/personal/ada", "contoso-my."),
        ("sharepoint", "https://contoso.sharepoint.com/sites/plans", "contoso."),
        ("sharepoint", "contoso.sharepoint.com/sites/plans", "contoso."),
        ("sharepoint", "https://Contoso.SharePoint.com", "contoso."),
        ("sharepoint", "not one; script-src *", None),
        ("sharepoint", "javascript:alert(1)", None),
    ],
)
def test_a_window_goes_where_the_files_are(
    stage: Stage, provider: str, told: str, origin: str | None
) -> None:
    project = stage.server.world.project
    new = {**project.by_type("googledrive"), "id": provider, "type": provider}
    project.integrations.append(new)
    (account,) = stage.server.world.users["ada"].accounts
    account |= {"integrationId": provider, "providerData": {"webUrl": told}}
    policies: list[str] = []

    def user(page: PortalPage) -> None:
        with urlopen(page.address) as answer:
            policies.append(answer.headers["Content-Security-Policy"])
        page.callback("onClose")

    stage.pick(user, provider, init={})
    (policy,) = policies
    forms = "form-action https://onedrive.live.com"
    site = f" https://{origin}sharepoint.com" if origin else ""
    assert f"{forms}{site};" in policy
    assert "script-src 'self' https://alcdn.msauth.net;" in policy
