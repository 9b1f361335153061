"""The user has all configurations of each integration."""

from __future__ import annotations

from typing import Any

from paragon_connect import UNSET

from tests.sdk.audit.documented import example, multi_account_user
from tests.sdk.payloads import HOME, configuration
from tests.sdk.world import Theatre, World


class TestAllConfigurations:
    """The page on several configurations reads them from `getUser()`."""

    def test_they_are_those_of_every_account(self, tell: Theatre, world: World) -> None:
        def story(paragon: Any) -> Any:
            before = yield paragon.get_user()
            yield paragon.create_configuration(HOME, external_id="my-team-id")
            return before, (yield paragon.get_user())

        before, after = tell(story)
        known = before.integrations["googleCalendar"].all_configurations
        assert [each.id for each in known] == [
            each["id"]
            for account in world.state("googleCalendar")["allCredentials"]
            for each in account["configurations"]
            if each["externalId"] != "my-team-id"
        ]
        new = after.integrations["googleCalendar"].all_configurations
        assert len(new) == len(known) + 1
        assert "my-team-id" in [each.external_id for each in new]

    def test_every_integration_has_the_list(self, tell: Theatre, world: World) -> None:
        world.me = multi_account_user()

        def story(paragon: Any) -> Any:
            return (yield paragon.get_user())

        states = tell(story).integrations
        # The page's account names no configurations, and Shopify is not connected.
        assert states["salesforce"].all_configurations == []
        assert states["shopify"].all_configurations == []

    def test_subscribers_see_it_too(self, tell: Theatre, world: World) -> None:
        account = world.state("slack")["allCredentials"][0]
        account["configurations"].append(configuration("own", account["id"]))
        heard: list[Any] = []

        def story(paragon: Any) -> Any:
            paragon.subscribe(
                "onWorkflowChange", lambda event, user: heard.append(user)
            )
            states = account["configurations"][0]["workflowSettings"]
            yield paragon.disable_workflow(next(iter(states)))

        tell(story)
        (user,) = heard
        known = user.integrations["slack"].all_configurations
        assert [each.id for each in known][-1] == "own"

    def test_it_is_absent_where_the_api_lists_no_accounts(
        self, tell: Theatre, world: World
    ) -> None:
        world.me = example("AuthenticatedUser/documented")

        def story(paragon: Any) -> Any:
            return (yield paragon.get_user())

        assert tell(story).integrations["salesforce"].all_configurations is UNSET
