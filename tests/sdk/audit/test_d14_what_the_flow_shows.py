"""What the install flow shows, and a change that is none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from paragon_connect import NoActiveInstallFlowError

from tests.sdk.install_world import InstallWorld, virtual_time
from tests.sdk.payloads import NEW
from tests.sdk.world import Theatre

ANSWERS = {"JIRA_CLOUD_ID": "my-jira-cloud-id"}
"""The page's own answers for Jira."""


@pytest.fixture
def world() -> InstallWorld:
    """An API that connects accounts."""
    return InstallWorld()


@pytest.fixture(autouse=True)
def _clock() -> Iterator[None]:
    """Nobody waits."""
    with virtual_time():
        yield


class TestWhatTheFlowShows:
    """`credentialId` and the values given so far, as the official `installFlow` has them."""

    def test_from_stage_to_stage(self, tell: Theatre, world: InstallWorld) -> None:
        world.signs_in(status="PENDING")

        def story(p: Any) -> Any:
            with pytest.raises(NoActiveInstallFlowError):
                p.install_flow.progress()
            yield p.install_flow.start("jira", open_url=lambda url: True)
            first = p.install_flow.progress()
            yield p.install_flow.wait_for_oauth()
            second = p.install_flow.progress()
            yield p.install_flow.set_post_options(ANSWERS)
            return first, second, p.install_flow.progress()

        first, second, third = tell(story)
        assert (first.integration_type, first.credential_id) == ("jira", None)
        assert (second.credential_id, second.post_options) == (NEW, None)
        assert third.post_options == ANSWERS

    def test_answers_do_not_show_in_its_text(
        self, tell: Theatre, world: InstallWorld
    ) -> None:
        def story(p: Any) -> Any:
            yield p.install_flow.start("klaviyo")
            yield p.install_flow.set_pre_options({"KEY": "hunter2"})
            return p.install_flow.progress(), p.session.flow

        found, flow = tell(story)
        assert found.pre_options == {"KEY": "hunter2"}
        assert found.credential_id == NEW
        assert "hunter2" not in f"{found!r}{flow!r}"
