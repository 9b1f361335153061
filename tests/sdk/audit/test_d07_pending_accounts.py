"""An account that is PENDING is completed, and nobody signs in a second time beside it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from paragon_connect import CredentialNotValidError, InputsRequiredError, SelectionError

from tests.sdk.install_world import InstallWorld, install, virtual_time
from tests.sdk.payloads import NEW, uid
from tests.sdk.world import Theatre

WAITING = uid(151)


ANSWERS = {"JIRA_CLOUD_ID": "my-jira-cloud-id"}
"""The page's own answers for Jira."""


COMPLETE = f"POST /sdk/credentials/{WAITING}/complete-setup"


@pytest.fixture
def world() -> InstallWorld:
    """An API that connects accounts."""
    return InstallWorld()


@pytest.fixture(autouse=True)
def _clock() -> Iterator[None]:
    """Nobody waits."""
    with virtual_time():
        yield


class TestAnAccountThatIsPending:
    """It is completed, or the error says how; nobody signs in a second time."""

    def test_the_answers_complete_it(self, tell: Theatre, world: InstallWorld) -> None:
        world.has("jira", WAITING, "PENDING")
        heard: list[Any] = []

        def story(p: Any) -> Any:
            p.subscribe("onIntegrationInstall", lambda event, user: heard.append(event))
            return (yield p.install_integration("jira", post_options=ANSWERS))

        event = tell(story)
        assert world.lines == [COMPLETE]
        assert world.sent[0].body["payload"]["JIRA_CLOUD_ID"] == "my-jira-cloud-id"
        assert event.credential_id == WAITING
        assert [each.credential_id for each in heard] == [WAITING]

    def test_without_answers_the_error_says_how(
        self, tell: Theatre, world: InstallWorld
    ) -> None:
        world.has("jira", WAITING, "PENDING")
        with pytest.raises(
            InputsRequiredError, match=r"PENDING.*post_options="
        ) as caught:
            tell(install("jira", bypass_post_oauth_prompt=True))
        assert WAITING in caught.value.message
        assert caught.value.stage == "postOptions"
        assert world.sent == []

    def test_where_nothing_is_asked_the_error_says_how(
        self, tell: Theatre, world: InstallWorld
    ) -> None:
        world.has("hubspot", WAITING, "PENDING")
        with pytest.raises(CredentialNotValidError, match="selected_credential_id="):
            tell(install("hubspot"))
        assert world.sent == []

    def test_the_external_id_of_the_first_try_may_be_repeated(
        self, tell: Theatre, world: InstallWorld
    ) -> None:
        world.has("jira", WAITING, "PENDING", externalId="my-external-id")
        tell(install("jira", post_options=ANSWERS, external_id="my-external-id"))
        assert world.lines == [COMPLETE]
        world.account(WAITING)["status"] = "PENDING"
        with pytest.raises(SelectionError, match="my-external-id"):
            tell(install("jira", post_options=ANSWERS, external_id="another"))

    def test_a_selected_one_is_completed(
        self, tell: Theatre, world: InstallWorld
    ) -> None:
        world.has("jira", WAITING, "PENDING")
        tell(install("jira", post_options=ANSWERS, selected_credential_id=WAITING))
        assert world.lines == [COMPLETE]

    def test_one_that_was_removed_elsewhere_is_none(
        self, tell: Theatre, world: InstallWorld
    ) -> None:
        world.has("jira", WAITING, "PENDING")
        world.signs_in()

        def story(p: Any) -> Any:
            yield p.get_user()
            world.me["integrations"].clear()
            return (
                yield p.install_integration(
                    "jira", post_options=ANSWERS, open_url=lambda url: True
                )
            )

        assert tell(story).credential_id == NEW

    def test_another_account_may_be_wanted(
        self, tell: Theatre, world: InstallWorld
    ) -> None:
        world.has("jira", WAITING, "PENDING")
        world.signs_in()
        event = tell(
            install("jira", post_options=ANSWERS, allow_multiple_credentials=True)
        )
        assert event.credential_id == NEW
