"""An id that nobody has: what was looked for is said."""

from __future__ import annotations

from typing import Any

import pytest
from paragon_connect import CredentialNotFoundError

from tests.sdk.audit.documented import (
    REMOVED,
    example,
    uninstall,
    with_salesforce,
)
from tests.sdk.payloads import C1, HOME, WORK
from tests.sdk.world import Theatre, World


@pytest.fixture
def page(world: World) -> World:
    """The user of the page on several accounts, who has one of Salesforce so far."""
    return with_salesforce(world)


class TestAnIdThatIsNotKnown:
    """What was looked for is said, in full."""

    @pytest.mark.parametrize(
        ("given", "said"),
        [
            ("cred-x", "the id 'cred-x', and none with the external id 'cred-x'"),
            ("ext:cred-x", "the external id 'cred-x'"),
            (REMOVED, f"the id '{REMOVED}'"),
        ],
        ids=["neither", "external", "uuid"],
    )
    def test_the_error_says_what_was_looked_for(
        self, tell: Theatre, page: World, given: str, said: str
    ) -> None:
        def story(paragon: Any) -> Any:
            with pytest.raises(CredentialNotFoundError) as caught:
                yield paragon.request("salesforce", "/", selected_credential_id=given)
            return caught.value

        assert tell(story).message.partition(";")[0].endswith(f"with {said}")
        assert page.sent == []

    def test_an_id_of_the_api_need_not_be_a_uuid(
        self, tell: Theatre, page: World
    ) -> None:
        """The page of `getUser` has `987654-56a7-89b1-cd23-456789abcdef`."""
        own = example("AuthenticatedUser/documented")["integrations"]["salesforce"]
        found = page.state("salesforce")["allCredentials"][0]
        found["id"] = page.state("salesforce")["credentialId"] = own["credentialId"]
        tell(uninstall(selected_credential_id=own["credentialId"]))
        assert page.sent[0].selected == (own["credentialId"], None)


def test_an_account_that_is_selected_by_either_id(tell: Theatre, world: World) -> None:
    world.reply("POST /sdk/events/trigger", None, 201)

    def story(paragon: Any) -> Any:
        for selected in (WORK, "ext:work", "work", HOME):
            yield paragon.event("E", {}, selected_credential_id=selected)
        yield paragon.enable_workflow(C1, selected_credential_id="work")

    tell(story)
    assert [each.selected[0] for each in world.sent] == [WORK, WORK, WORK, HOME, WORK]
