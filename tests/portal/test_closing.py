"""Windows that are closed while they are opened, or waited for where nobody can."""

from __future__ import annotations

import threading
import time
from typing import Any

import pytest
from anyio import create_task_group
from paragon_connect import ClosedError, ConfigurationError, models
from portal_page import PortalPage

from tests.portal.support import Stage, closes


class Closer:
    """Closes a window in a function of the program's, as `close` or `close_portal`.

    Args:
        stage: Which client.
        way: What is called.
    """

    def __init__(self, stage: Stage, way: str) -> None:
        self._way = way
        self.urls: list[str] = []
        self.portal: Any = None
        self.client = stage.client(user_token=stage.server.token("ada"))
        self.function = self._now if stage.kind == "sync" else self._later

    def _now(self, url: str = "") -> str:
        """Close it, by another thread."""
        self.urls.append(url)
        close = self.client.close_portal
        if self._way == "close":
            close = self.portal._held.close
        thread = threading.Thread(target=close)
        thread.start()
        thread.join()
        return "open"

    async def _later(self, url: str = "") -> str:
        """Close it, by another task."""
        self.urls.append(url)
        if self._way == "close_portal":
            self.client.close_portal()
            return "open"
        async with create_task_group() as tasks:
            tasks.start_soon(self.portal.aclose)
        return "open"


@pytest.mark.parametrize("entered", [True, False], ids=["with", "wait"])
@pytest.mark.parametrize("way", ["close", "close_portal"])
def test_it_is_closed_while_the_page_is_opened(
    stage: Stage, way: str, entered: bool
) -> None:
    closer = Closer(stage, way)

    async def story(paragon: Any) -> Any:
        given = {"open_url": closer.function, "sdk_bundle": stage.bundle, "timeout": 5}
        closer.portal = portal = paragon.connect("hubspot", **given)
        if not entered:
            return await portal.wait()
        async with portal:
            if way == "close":
                with pytest.raises(ClosedError):
                    _ = portal.url
            return await portal.wait()

    event = stage.run(story, closer.client)
    assert isinstance(event, models.PortalCloseEvent)
    assert event.integration_type == "hubspot"
    assert len(closer.urls) == 1


@pytest.mark.parametrize("entered", [True, False], ids=["with", "wait"])
def test_it_is_closed_while_it_loads(stage: Stage, entered: bool) -> None:
    """What was not shown yet is not shown any more."""
    closer = Closer(stage, "close")
    shown: list[str] = []

    async def story(paragon: Any) -> Any:
        given = {"open_url": shown.append, "sdk_bundle": stage.bundle, "timeout": 5}
        closer.portal = portal = paragon.connect("hubspot", **given)
        if not entered:
            return await portal.wait()
        async with portal:
            return await portal.wait()

    token = stage.server.token("ada")

    def now() -> str:
        if not closer.urls:
            closer._now()
        return token

    async def later() -> str:
        if not closer.urls:
            await closer._later()
        return token

    source = now if stage.kind == "sync" else later
    event = stage.run(story, stage.client(user_token=source))
    assert isinstance(event, models.PortalCloseEvent)
    assert shown == []


def test_a_picker_is_closed_while_it_is_opened(stage: Stage) -> None:
    stage.server.connect("ada", "googledrive")
    closer = Closer(stage, "close_portal")

    async def story(paragon: Any) -> Any:
        picker = paragon.external_file_picker("googledrive")
        given = {"open_url": closer.function, "sdk_bundle": stage.bundle, "timeout": 5}
        return await picker.init(developer_key="k").open(**given)

    assert stage.run(story, closer.client) == []


def test_nobody_waits_for_a_window_within_its_own_callback(stage: Stage) -> None:
    refused: list[tuple[str, float]] = []

    def note(began: float, error: ConfigurationError) -> None:
        refused.append((error.message, time.monotonic() - began))

    def now(*_: object) -> None:
        began = time.monotonic()
        for wait in (portal._held.wait, portal._held.__enter__):
            with pytest.raises(ConfigurationError) as caught:
                wait()
            note(began, caught.value)

    async def later(*_: object) -> None:
        began = time.monotonic()
        for wait in (portal.wait, portal.__aenter__):
            with pytest.raises(ConfigurationError) as caught:
                await wait()
            note(began, caught.value)

    portal: Any = None
    page = PortalPage(closes)

    async def story(paragon: Any) -> Any:
        nonlocal portal
        portal = paragon.connect(
            "hubspot",
            open_url=page,
            sdk_bundle=stage.bundle,
            on_open=now if stage.kind == "sync" else later,
        )
        return await portal.wait()

    # The refusal ends nothing: the page is attended to as before.
    assert isinstance(stage.run(story), models.PortalCloseEvent)
    page.join()
    assert len(refused) == 2
    for message, seconds in refused:
        assert "a callback of its own cannot wait for it" in message
        assert seconds < 2


@pytest.mark.parametrize("timeout", ["5", True, float("nan"), [5]])
def test_a_timeout_that_is_no_number_is_explained(stage: Stage, timeout: Any) -> None:
    client = stage.client()

    async def story(paragon: Any) -> Any:
        given = {"open_url": None, "sdk_bundle": stage.bundle}
        async with paragon.connect("hubspot", **given) as portal:
            with pytest.raises(ConfigurationError, match="timeout must be a number"):
                await portal.wait(timeout=timeout)
            # It is open still.
            assert portal.url
            client.close_portal()
            return await portal.wait(timeout=20)

    assert isinstance(stage.run(story, client), models.PortalCloseEvent)
