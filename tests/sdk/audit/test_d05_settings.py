"""Settings of an account that the user's state names, and no more than that."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from paragon_connect import SelectionError

from tests.sdk.audit.documented import REMOVED, USERS_API_USER, example
from tests.sdk.payloads import integration
from tests.sdk.world import Theatre, World

INTEGRATION = "95bedc9f-6a22-4855-b08d-e68dc073ad91"
WORKFLOW = "3eb95154-3c7b-413c-bf14-ba367d95b53f"
LIST = "GET /sdk/credentials"
UPDATE = {"1f7474a5-8b8e-4c25-8d44-29f20aec3fe4": "general"}
"""The page's own update of settings."""


@pytest.fixture
def page(world: World) -> World:
    """The user of `getUser`, and the accounts of the page's list, of one id."""
    account = example("Credential/documented_list")
    world.me = example("AuthenticatedUser/documented")
    account["id"] = world.state("salesforce")["credentialId"]
    world.integrations = [integration("salesforce", INTEGRATION, metas={WORKFLOW: {}})]
    world.reply(LIST, [account])
    world.reply(f"PATCH /sdk/credentials/{account['id']}", account)
    return world


def test_they_come_from_the_documented_list(tell: Theatre, page: World) -> None:
    def story(paragon: Any) -> Any:
        yield paragon.update_integration_user_settings("salesforce", UPDATE)

    tell(story)
    account = page.state("salesforce")["credentialId"]
    assert page.lines == [LIST, f"PATCH /sdk/credentials/{account}"]
    # The endpoint replaces `config`: what was there goes back along with the change.
    before = example("Credential/documented_list")["config"]
    assert page.sent[1].body == {"config": {**before, "sharedSettings": UPDATE}}


def test_those_of_a_workflow_too(tell: Theatre, page: World) -> None:
    def story(paragon: Any) -> Any:
        yield paragon.update_workflow_user_settings("salesforce", WORKFLOW, UPDATE)

    tell(story)
    states = deepcopy(example("Credential/documented_list")["config"])
    states["configuredWorkflows"][WORKFLOW]["settings"].update(UPDATE)
    assert page.lines[0] == LIST
    assert page.sent[1].body == {"config": states}


class TestAStateWithoutAnId:
    """The page of the Users API shows a state that does not say which account it is."""

    def test_the_list_says_which_account_it_is(
        self, tell: Theatre, page: World
    ) -> None:
        account = page.state("salesforce")["credentialId"]
        page.me = deepcopy(USERS_API_USER)

        def story(paragon: Any) -> Any:
            yield paragon.update_integration_user_settings("salesforce", UPDATE)

        tell(story)
        assert page.lines == [LIST, f"PATCH /sdk/credentials/{account}"]

    def test_one_of_several_has_to_be_selected(
        self, tell: Theatre, page: World
    ) -> None:
        one = example("Credential/documented_list")
        other = {**one, "id": REMOVED, "externalId": "second"}
        elsewhere = {**one, "id": "x", "integrationId": "another"}
        page.reply(LIST, [one, other, elsewhere])
        page.me = deepcopy(USERS_API_USER)

        def story(paragon: Any) -> Any:
            with pytest.raises(SelectionError) as caught:
                yield paragon.update_integration_user_settings("salesforce", UPDATE)
            return caught.value.message

        said = tell(story)
        assert one["id"] in said
        assert f"{REMOVED} (ext:second)" in said
        assert "x," not in said

    def test_other_calls_leave_the_choice_to_the_api(
        self, tell: Theatre, page: World
    ) -> None:
        page.me = deepcopy(USERS_API_USER)
        page.reply(f"POST /sdk/workflows/{WORKFLOW}", None, 204)

        def story(paragon: Any) -> Any:
            yield paragon.enable_workflow(WORKFLOW)

        tell(story)
        assert page.sent[0].selected == (None, None)
