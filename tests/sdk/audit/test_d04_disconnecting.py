"""Disconnecting as the vendor's pages show it: which account is removed."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from paragon_connect import OptionError, SelectionError

from tests.sdk.audit.documented import (
    DELETE,
    REMOVED,
    SALESFORCE_ACCOUNT,
    SHORT_LIST,
    USERS_API_USER,
    example,
    second_account,
    uninstall,
    with_salesforce,
)
from tests.sdk.payloads import configuration
from tests.sdk.world import Theatre, World


@pytest.fixture
def page(world: World) -> World:
    """The user of the page on several accounts, who has one of Salesforce so far."""
    return with_salesforce(world)


class TestDisconnectingWithoutASelection:
    """No other account goes than a client would remove that knows nothing yet."""

    def test_the_account_that_was_connected_last_stays(
        self, tell: Theatre, page: World
    ) -> None:
        new = {**example("Credential/documented_user"), "id": REMOVED}
        new["configurations"] = [configuration("new-default", REMOVED)]
        page.reply("POST /sdk/credentials", new)

        def story(paragon: Any) -> Any:
            yield paragon.install_integration(
                "salesforce", allow_multiple_credentials=True
            )
            second_account(page)
            yield paragon.uninstall_integration("salesforce")

        tell(story)
        # The API's default is the first account, whatever this client connected last.
        assert page.sent[-1].line == DELETE
        assert page.sent[-1].selected == (SALESFORCE_ACCOUNT, None)

    def test_the_default_of_the_api_is_asked_for_anew(
        self, tell: Theatre, page: World
    ) -> None:
        def story(paragon: Any) -> Any:
            yield paragon.get_user()
            second_account(page)
            page.state("salesforce")["credentialId"] = REMOVED
            yield paragon.uninstall_integration("salesforce")

        tell(story)
        assert page.sent[-1].selected == (REMOVED, None)

    def test_without_a_default_the_accounts_are_listed(
        self, tell: Theatre, page: World
    ) -> None:
        second_account(page)
        del page.state("salesforce")["credentialId"]

        def story(paragon: Any) -> Any:
            with pytest.raises(SelectionError) as caught:
                yield paragon.uninstall_integration("salesforce")
            return caught.value

        error = tell(story)
        assert isinstance(error, OptionError)
        assert SALESFORCE_ACCOUNT in error.message
        assert f"{REMOVED} (ext:second)" in error.message
        assert page.sent == []

    def test_a_state_without_ids_leaves_the_choice_to_the_api(
        self, tell: Theatre, world: World
    ) -> None:
        """The page of the Users API shows a user whose accounts have no ids."""
        world.integrations, world.me = SHORT_LIST, deepcopy(USERS_API_USER)
        world.reply("DELETE /sdk/integrations/INTEGRATION_ID", None, 204)
        heard: list[Any] = []

        def story(paragon: Any) -> Any:
            paragon.subscribe(
                "onIntegrationUninstall", lambda event, user: heard.append(event)
            )
            yield paragon.uninstall_integration("salesforce")

        tell(story)
        assert world.sent[0].selected == (None, None)
        assert [each.integration_type for each in heard] == ["salesforce"]
        # Nobody said which account that was, so the user is loaded anew.
        assert world.asked[-1].line == "GET /sdk/me"


def test_disconnecting_a_selected_account(tell: Theatre, page: World) -> None:
    """The page's own call."""
    second_account(page)
    tell(uninstall(selected_credential_id=REMOVED))
    (sent,) = page.sent
    assert (sent.line, sent.selected) == (DELETE, (REMOVED, None))
