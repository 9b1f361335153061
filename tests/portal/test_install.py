"""An installation that shows the portal afterwards."""

from __future__ import annotations

from typing import Any

import pytest
from browser import Browser
from paragon_connect import OptionError, SdkBundleError, models
from portal_page import PortalPage

from tests.portal.support import Stage, closes


def test_the_portal_shows_the_new_account(stage: Stage) -> None:
    page, browser = PortalPage(closes), Browser()
    heard: list[str] = []

    def opens(url: str) -> bool:
        return page(url) if "#" in url else browser(url)

    async def story(paragon: Any) -> Any:
        return await paragon.install_integration(
            "hubspot",
            show_portal_after_install=True,
            dropdowns={"departments": lambda cursor, search: []},
            on_install=lambda *_: heard.append("install"),
            on_open=lambda *_: heard.append("open"),
            on_close=lambda *_: heard.append("close"),
            on_success=lambda *_: heard.append("success"),
            open_url=opens,
            sdk_bundle=stage.bundle,
            timeout=20,
        )

    event = stage.run(story)
    page.join()
    assert isinstance(event, models.IntegrationInstallEvent)
    assert heard == ["install", "open", "close", "success"]
    assert page.call["options"]["selectedCredentialId"] == event.credential_id
    assert page.call["loaders"] == ["dropdowns:departments"]


def test_what_it_needs_is_there_before_anything_is_connected(stage: Stage) -> None:
    wrong: list[tuple[dict[str, Any], type[Exception], str]] = [
        ({"bypass_post_oauth_prompt": True}, OptionError, "give one of them"),
        ({"open_url": None}, OptionError, "open_url"),
        ({"sdk_bundle": stage.server.url}, SdkBundleError, "cannot read"),
    ]
    for options, error, named in wrong:
        given = {"open_url": Browser(), "sdk_bundle": stage.bundle, **options}

        async def story(paragon: Any, given: dict[str, Any] = given) -> Any:
            return await paragon.install_integration(
                "hubspot", show_portal_after_install=True, **given
            )

        with pytest.raises(error, match=named):
            stage.run(story)
    users = stage.server.world.users
    assert "ada" not in users or users["ada"].accounts == []
