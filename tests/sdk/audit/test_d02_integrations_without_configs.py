"""Integrations without `configs`, as in the page's short list."""

from __future__ import annotations

from typing import Any

import pytest
from paragon_connect import IntegrationNotFoundError

from tests.sdk.audit.documented import SHORT_LIST, USERS_API_USER
from tests.sdk.world import Theatre, World


class TestAnIntegrationWithoutConfigs:
    """The page's short list of integrations has ids and types alone."""

    def test_exists(self, tell: Theatre, world: World) -> None:
        world.integrations = SHORT_LIST

        def story(paragon: Any) -> Any:
            (found,) = yield paragon.get_integration_metadata()
            config = yield paragon.get_integration_config("salesforce")
            return found, config, (yield paragon.get_integration_id("salesforce"))

        found, config, integration_id = tell(story)
        assert (found.type, integration_id) == ("salesforce", "INTEGRATION_ID")
        assert config.available_workflows == []

    def test_is_disconnected(self, tell: Theatre, world: World) -> None:
        world.integrations, world.me = SHORT_LIST, USERS_API_USER
        world.reply("DELETE /sdk/integrations/INTEGRATION_ID", None, 204)

        def story(paragon: Any) -> Any:
            yield paragon.uninstall_integration("salesforce")

        tell(story)
        assert world.lines == ["DELETE /sdk/integrations/INTEGRATION_ID"]

    def test_with_an_empty_list_is_not_set_up(
        self, tell: Theatre, world: World
    ) -> None:
        world.integrations = [{**SHORT_LIST[0], "configs": []}]

        def story(paragon: Any) -> Any:
            assert (yield paragon.get_integration_metadata()) == []
            with pytest.raises(IntegrationNotFoundError):
                yield paragon.get_integration_id("salesforce")

        tell(story)
