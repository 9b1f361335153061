"""Payloads of the API for the tests of the SDK's methods: one project and one user."""

from __future__ import annotations

from typing import Any
from uuid import UUID

PROJECT = "db06d291-ba2c-41c5-9a12-9362abfd6228"
MOMENT = "2025-11-01T10:00:00.000Z"

Payload = dict[str, Any]


def uid(number: int) -> str:
    """Return an id of the API's kind."""
    return str(UUID(int=number << 8 | 0x42, version=4))


SLACK, CALENDAR, ASANA, ACME, HUBSPOT, INTERCOM = map(uid, range(1, 7))
S1, S2, C1, A1, M1, H1, HIDDEN, GATED, UNDEPLOYED = map(uid, range(11, 20))
SLACK_ACCOUNT, WORK, HOME, BROKEN, ASANA_ACCOUNT, ACME_ACCOUNT = map(uid, range(21, 27))
SLACK_DEFAULT, SLACK_TEAM, WORK_DEFAULT, WORK_SHARED = map(uid, range(31, 35))
HOME_DEFAULT, HOME_SHARED, BROKEN_DEFAULT, ASANA_DEFAULT = map(uid, range(35, 39))
ACME_DEFAULT, NEW = map(uid, range(39, 41))
POSTGRES, RESOURCE_INTEGRATION, RESOURCE_ACCOUNT, HOOK, RESOURCE_HOOK = map(
    uid, range(51, 56)
)
RESOURCE_WORKFLOW = uid(60)


def integration(type_: str, id_: str, **members: Any) -> Payload:
    """Return an integration that is active and set up."""
    metas = members.pop("metas", {})
    shared = members.pop("shared", {})
    values = {
        "description": f"Connect {type_}",
        "overview": f"#### Our {type_} integration",
        "sharedMeta": shared,
        "workflowMeta": {key: {"id": key, "inputs": [], **metas[key]} for key in metas},
    }
    return {
        "id": id_,
        "projectId": PROJECT,
        "type": type_,
        "name": type_.title(),
        "brandColor": "#123456",
        "isActive": True,
        "configs": [{"id": uid(99), "values": values}],
        "workflows": [],
        "customIntegration": None,
        **members,
    }


def workflow(id_: str, integration_id: str, **members: Any) -> Payload:
    """Return a deployed workflow."""
    named = {"description": f"Deployed {id_[:2]}", "integrationId": integration_id}
    return {"id": id_, **named, "steps": [], **members}


def configuration(id_: str, credential_id: str, **members: Any) -> Payload:
    """Return a configuration, the default one of its account."""
    return {
        "id": id_,
        "dateCreated": MOMENT,
        "dateUpdated": MOMENT,
        "connectCredentialId": credential_id,
        "workflowSettings": {},
        "sharedSettings": {},
        "configMeta": {},
        "externalId": None,
        "isDefault": True,
        **members,
    }


def credential(id_: str, *configurations: Payload, **members: Any) -> Payload:
    """Return a usable account."""
    return {
        "id": id_,
        "dateCreated": MOMENT,
        "dateUpdated": MOMENT,
        "projectId": PROJECT,
        "integrationId": SLACK,
        "personaId": uid(90),
        "configurations": list(configurations),
        "isPreviewCredential": False,
        "providerId": f"provider-{id_[:2]}",
        "providerData": {},
        "status": "VALID",
        **members,
    }


def connected(*credentials: Payload, **members: Any) -> Payload:
    """Return the state of an integration whose first account is the default one."""
    first = credentials[0]
    chosen = first["configurations"][0]
    return {
        "enabled": first["status"] == "VALID",
        "allCredentials": list(credentials),
        "credentialId": first["id"],
        "credentialConfigId": chosen["id"],
        "credentialStatus": first["status"],
        "providerId": first["providerId"],
        "providerData": first["providerData"],
        "sharedSettings": chosen["sharedSettings"],
        "workflowSettings": chosen["workflowSettings"],
        "configuredWorkflows": chosen["workflowSettings"],
        "configMeta": chosen["configMeta"],
        "externalId": chosen["externalId"],
        **members,
    }


def catalogue() -> list[Payload]:
    """Return the integrations of the project, one for each thing worth a test."""
    channel = {"id": "channel", "type": "DYNAMIC_ENUM", "title": "Channel"}
    gate = {"permissions": {"type": "JOIN", "join": "OR", "conditions": []}}
    slack_metas = {
        S1: {"description": "Old name", "order": 2, "infoText": "Posts"},
        S2: {},
        HIDDEN: {"hidden": True},
        GATED: gate,
        UNDEPLOYED: {},
    }
    hook = {"customWebhookTriggerId": HOOK}
    resource = {"customWebhookTriggerId": RESOURCE_HOOK, "resourceId": POSTGRES}
    return [
        integration(
            "slack",
            SLACK,
            metas=slack_metas,
            shared={"inputs": [channel]},
            noPermissionWorkflows=[GATED],
            workflows=[
                workflow(S1, SLACK, **hook),
                workflow(S2, SLACK),
                workflow(HIDDEN, SLACK),
                workflow(RESOURCE_WORKFLOW, SLACK, **resource),
            ],
        ),
        integration(
            "googleCalendar",
            CALENDAR,
            metas={C1: {}},
            workflows=[workflow(C1, CALENDAR)],
        ),
        integration("asana", ASANA, metas={A1: {}}, workflows=[workflow(A1, ASANA)]),
        integration(
            "custom",
            ACME,
            metas={M1: {}},
            workflows=[workflow(M1, ACME, **hook)],
            customIntegration={"id": uid(91), "slug": "custom.acme", "name": "Acme"},
        ),
        integration(
            "hubspot", HUBSPOT, metas={H1: {}}, workflows=[workflow(H1, HUBSPOT)]
        ),
        integration("intercom", INTERCOM, isActive=False),
        integration("monday.com", uid(7)),
        {**integration("trello", uid(8)), "configs": []},
    ]


def me() -> Payload:
    """Return the user: one Slack account, three of a calendar, one that is broken."""
    on: Payload = {"enabled": True, "settings": {}}
    slack = configuration(
        SLACK_DEFAULT,
        SLACK_ACCOUNT,
        sharedSettings={"channel": "general", "greeting": {"text": "hi", "n": 1}},
        workflowSettings={
            S1: {"enabled": True, "settings": {"a": "x", "other": [1]}, "newer": 7}
        },
        unheardOf={"kept": True},
    )
    team = configuration(
        SLACK_TEAM,
        SLACK_ACCOUNT,
        isDefault=False,
        externalId="team-a",
        sharedSettings={"channel": "team"},
        workflowSettings={S2: on},
    )
    off = {C1: {"enabled": False, "settings": {}}}
    work = [
        configuration(WORK_DEFAULT, WORK, workflowSettings=off),
        configuration(
            WORK_SHARED,
            WORK,
            isDefault=False,
            externalId="shared",
            workflowSettings={C1: on},
        ),
    ]
    home = [
        configuration(HOME_DEFAULT, HOME, workflowSettings={C1: on}),
        configuration(HOME_SHARED, HOME, isDefault=False, externalId="shared"),
    ]
    invalid = {"status": "INVALID"}
    return {
        "authenticated": True,
        "userId": "user-42",
        "meta": {"Name": "Bowie", "plan": "pro"},
        "integrations": {
            # The older `config` repeats what the default configuration says.
            "slack": connected(
                credential(
                    SLACK_ACCOUNT,
                    slack,
                    team,
                    config={"configuredWorkflows": slack["workflowSettings"]},
                )
            ),
            "googleCalendar": connected(
                credential(WORK, *work, externalId="work"),
                credential(HOME, *home),
                credential(BROKEN, configuration(BROKEN_DEFAULT, BROKEN), **invalid),
            ),
            "asana": connected(
                credential(
                    ASANA_ACCOUNT,
                    configuration(
                        ASANA_DEFAULT, ASANA_ACCOUNT, workflowSettings={A1: on}
                    ),
                    **invalid,
                )
            ),
            "custom.acme": connected(
                credential(ACME_ACCOUNT, configuration(ACME_DEFAULT, ACME_ACCOUNT))
            ),
            "hubspot": {"enabled": False, "allCredentials": []},
            "intercom": {"enabled": False},
        },
        "resources": [
            {
                "id": POSTGRES,
                "slug": "postgres",
                "credentialId": RESOURCE_ACCOUNT,
                "credentialStatus": "VALID",
                "integrationId": RESOURCE_INTEGRATION,
            },
            {"id": uid(57), "slug": "mysql"},
        ],
        "project": {"id": PROJECT, "billingPlan": "pro", "accessibleFeatures": []},
    }
