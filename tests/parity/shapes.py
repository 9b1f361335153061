"""The shapes of accounts, configurations and states, as the recording server makes them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from tests.parity.fixtures import IDS, PROJECT, K

__all__ = ["configuration", "credential", "put", "state", "type_name"]

MOMENT: Final = "2026-01-15T12:00:00.000Z"


def type_name(integration: Mapping[str, Any]) -> str:
    """Return the type under which an integration is known to the client."""
    own = integration["customIntegration"]
    if integration["type"] != "custom" or own is None:
        return str(integration["type"])
    slug = re.sub(r"[\W_]+", "", own["name"]).lower()
    return str(own.get("slug") or f"custom.{slug}")


def state(accounts: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the state of an integration: its accounts, and the first one spelt out."""
    if not accounts:
        return {
            "enabled": False,
            "allCredentials": [],
            "configuredWorkflows": {},
            "workflowSettings": {},
        }
    first, default = accounts[0], accounts[0]["configurations"][0]
    return {
        "enabled": first["status"] == "VALID",
        "allCredentials": accounts,
        "credentialId": first["id"],
        "credentialStatus": first["status"],
        "credentialConfigId": default["id"],
        "providerId": first["providerId"],
        "providerData": first["providerData"],
        "configMeta": default["configMeta"],
        "sharedSettings": default["sharedSettings"],
        "workflowSettings": default["workflowSettings"],
        "configuredWorkflows": default["workflowSettings"],
    }


def configuration(
    configuration_id: str, credential_id: str, **members: Any
) -> dict[str, Any]:
    return {
        "id": configuration_id,
        "dateCreated": MOMENT,
        "dateUpdated": MOMENT,
        "connectCredentialId": credential_id,
        "isDefault": True,
        "externalId": None,
        "workflowSettings": {},
        "sharedSettings": {},
        "configMeta": {},
        **members,
    }


def credential(credential_id: str, integration_id: str, status: str) -> dict[str, Any]:
    return {
        "id": credential_id,
        "dateCreated": MOMENT,
        "dateUpdated": MOMENT,
        "projectId": PROJECT,
        "integrationId": integration_id,
        "personaId": IDS["persona"],
        "config": {},
        "configurations": [configuration(K.new, credential_id)],
        "isPreviewCredential": False,
        "providerId": "new-provider-id",
        "providerData": {},
        "status": status,
        "dateRefreshed": MOMENT,
        "dateValidUntil": None,
        "refreshFailureCount": 0,
        "isRefreshing": False,
    }


def put(data: Any, path: tuple[str, ...], value: Any) -> None:
    for key in path[:-1]:
        data = data[int(key)] if isinstance(data, list) else data.setdefault(key, {})
    data[path[-1]] = value
