"""Ids by names that cannot be swapped, and by those that other methods have."""

from __future__ import annotations

from typing import Any

import pytest
from paragon_connect import OptionError

from tests.sdk.audit.documented import second_account
from tests.sdk.payloads import HOOK, S1, SLACK_ACCOUNT, SLACK_TEAM
from tests.sdk.world import Theatre, World


class TestIdsByName:
    """Two ids side by side are told apart, and each has the name it has elsewhere."""

    @pytest.mark.parametrize(
        "method", ["update_configuration", "destroy_configuration"]
    )
    def test_configurations_cannot_be_swapped(self, tell: Theatre, method: str) -> None:
        def story(paragon: Any) -> Any:
            with pytest.raises(TypeError):
                getattr(paragon, method)(SLACK_TEAM, SLACK_ACCOUNT)
            ids = {"configuration_id": SLACK_TEAM, "credential_id": SLACK_ACCOUNT}
            yield getattr(paragon, method)(**ids)

        tell(story)

    @pytest.mark.parametrize("name", ["integration_type", "integration"])
    def test_field_options_know_both_names(
        self, tell: Theatre, world: World, name: str
    ) -> None:
        world.reply("POST /sdk/actions", {"output": []})

        def story(paragon: Any) -> Any:
            yield paragon.get_field_options(**{name: "slack"}, action="channels")
            with pytest.raises(OptionError, match="not both"):
                yield paragon.get_field_options(
                    "slack", integration="slack", action="a"
                )
            with pytest.raises(OptionError, match="integration_type"):
                yield paragon.get_field_options(action="channels")

        tell(story)
        assert world.sent[0].body["action"] == "slack"

    def test_the_account_of_a_webhook(self, tell: Theatre, world: World) -> None:
        """It need not be the default one, whose address comes without a selection."""
        other = second_account(world, "slack")["id"]

        def story(paragon: Any) -> Any:
            find = paragon.get_custom_webhook_user_manual_url
            default = yield find(S1)
            return default, (yield find(S1, selected_credential_id=other))

        default, chosen = tell(story)
        assert default.endswith(f"/custom-triggers/{HOOK}?id={SLACK_ACCOUNT}")
        assert chosen.endswith(f"/custom-triggers/{HOOK}?id={other}")
