"""The vendor's own payloads: what its pages show, word for word where nothing is said."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.sdk.payloads import Payload, configuration, integration
from tests.sdk.world import World

EXAMPLES = Path(__file__).parents[3] / "spec" / "examples"

SLACK_INTEGRATION = "2f08e65f-d924-42ab-9618-b6023d82ffbd"
SLACK_WORKFLOW = "1b22193b-e355-458d-b6a3-5e5516edb588"
SALESFORCE_INTEGRATION = "8aaad9ff-5adb-433c-a17b-da093f9d4528"
SALESFORCE_ACCOUNT = "a5e995c2-7709-43fd-9cdf-f759faa52497"
DELETE = f"DELETE /sdk/integrations/{SALESFORCE_INTEGRATION}"
REMOVED = "de06dea8-8680-483c-95ea-cfcf66582c96"
"""The account that the page on several accounts disconnects."""

USERS_API_USER: Payload = {
    "authenticated": True,
    "integrations": {
        "salesforce": {
            "enabled": True,
            "credentialStatus": "VALID",
            "providerData": {},
            "providerId": "00502000...",
        }
    },
    "meta": {},
    "userId": "12345",
}
"""The user of https://docs.useparagon.com/apis/users-api, its dots left out."""

SHORT_LIST: list[Payload] = [{"id": "INTEGRATION_ID", "type": "salesforce"}]
"""The integrations as the page of `uninstallIntegration` shows them."""


def example(name: str) -> Any:
    """Return an example payload of the spec, which is the page's."""
    return json.loads((EXAMPLES / f"{name}.json").read_text("utf-8"))


def multi_account_user() -> Payload:
    """Return the user of the page on several accounts."""
    account = example("Credential/documented_user")
    found = example("AuthenticatedUser/documented_multi_account_older")
    found["integrations"]["salesforce"]["allCredentials"] = [account]
    return dict(found)


def second_account(world: World, integration_type: str = "salesforce") -> Payload:
    """Let the user have connected another account elsewhere; return it."""
    listed = world.state(integration_type)["allCredentials"]
    again = {**listed[0], "id": REMOVED, "externalId": "second"}
    if "configurations" in again:
        again["configurations"] = [configuration("second-default", REMOVED)]
    listed.append(again)
    return again


def slack_user(**account: Any) -> Payload:
    """Return a user with an account of the page's Slack integration."""
    found = multi_account_user()
    states = found["integrations"]
    state = states["slack"] = states.pop("salesforce")
    state["allCredentials"][0].update(integrationId=SLACK_INTEGRATION, **account)
    return found


def with_salesforce(world: World) -> World:
    """Let the user of the page on several accounts have one of Salesforce."""
    world.integrations = [
        integration("salesforce", SALESFORCE_INTEGRATION, authenticationType="basic")
    ]
    world.me = multi_account_user()
    world.reply(DELETE, None, 204)
    return world


def uninstall(**options: Any) -> Any:
    """Return a story that disconnects Salesforce."""

    def story(paragon: Any) -> Any:
        yield paragon.uninstall_integration("salesforce", **options)

    return story
