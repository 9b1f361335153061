"""The project that the stand-in serves, from `project.yaml`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from paragon_codegen.diagnostics import Diagnostics
from paragon_codegen.loader import load
from stand_in.messages import JSON, Refused

FILE = Path(__file__).with_name("project.yaml")
ID = "d1f142cd-1dfe-4d76-ab4c-8f64901a9c5c"
"""Id of the project in what is answered; requests may name any."""

CREATED = "2026-01-05T09:00:00.000Z"
_ICON = "https://cdn.useparagon.com/2.35.0/dashboard/public/integrations/{}.svg"
_SDK: JSON = {
    "oauthInputs": [],
    "accountTypes": [],
    "authConfigInputs": [],
    "postOauthInputs": [],
    "dataSources": {},
}


class Project:
    """The integrations of a project, and what their providers offer.

    Attributes:
        integrations: As listIntegrations answers.
        resources: API resources.
        options: Options by integration type and source.
        answers: Answers of workflows by id.
        triggers: Triggers by integration type.
        trigger_examples: What the events of a trigger may bring.
        tools: Category and tools by integration type.
        proxied: Answers of providers by integration type.
        synced: What syncs find, by integration type and pipeline.
    """

    def __init__(self, file: Path = FILE) -> None:
        diagnostics = Diagnostics()
        data: JSON = load(file, diagnostics).root.value
        diagnostics.raise_if_errors()
        self.integrations = [_integration(each) for each in data["integrations"]]
        self.resources: list[JSON] = data["resources"]
        self.options: dict[str, dict[str, list[JSON] | JSON]] = data["options"]
        self.answers: dict[str, JSON | str] = data["answers"]
        self.triggers: dict[str, list[JSON]] = data["triggers"]
        self.trigger_examples: dict[str, list[JSON]] = data["triggerExamples"]
        self.tools: dict[str, JSON] = data["tools"]
        self.proxied: dict[str, Any] = data["proxied"]
        self.synced: dict[str, dict[str, list[JSON]]] = data["synced"]

    def by_id(self, integration_id: str) -> JSON:
        """Return an integration by its id."""
        for each in self.integrations:
            if each["id"] == integration_id:
                return each
        raise Refused(404, f"there is no integration {integration_id}")

    def by_type(self, type_name: str) -> JSON:
        """Return an integration by its type name."""
        for each in self.integrations:
            if name_of(each) == type_name:
                return each
        raise Refused(404, f"there is no integration {type_name}")

    def by_workflow(self, workflow_id: str) -> JSON:
        """Return the integration that a workflow belongs to."""
        for each in self.integrations:
            if workflow_id in workflows_of(each):
                return each
        raise Refused(404, f"there is no workflow {workflow_id}")

    def metadata(self) -> list[JSON]:
        """Return name, colour and icon of the integrations that users can connect."""
        return [_metadata(each) for each in self.integrations if each["isActive"]]


def name_of(integration: JSON) -> str:
    """Return the type name of an integration: of a custom one, its slug."""
    custom = integration["customIntegration"]
    name: str = custom["slug"] if custom else integration["type"]
    return name


def workflows_of(integration: JSON) -> JSON:
    """Return how the portal shows the workflows of an integration, by id."""
    found: JSON = integration["configs"][0]["values"]["workflowMeta"]
    return found


def _metadata(integration: JSON) -> JSON:
    name, custom = name_of(integration), integration["customIntegration"]
    icon = custom["icon"] if custom else _ICON.format(name)
    shown = {key: integration[key] for key in ("name", "brandColor")}
    return {"type": name, **shown, "icon": icon}


def _integration(short: JSON) -> JSON:
    """Return an integration with all that every one of them has."""
    rest = dict(short)
    portal, sdk = rest.pop("portal"), rest.pop("sdk", {})
    workflows: list[JSON] = rest.pop("workflows", [])
    config = {
        "id": f"{short['id'][:-4]}cf00",
        "integrationId": short["id"],
        "dateCreated": CREATED,
        "dateUpdated": CREATED,
        "values": {
            "accentColor": short["brandColor"],
            "overview": portal["description"],
            "sharedMeta": {},
            **portal,
            "workflowMeta": {each["id"]: _meta(each) for each in workflows},
        },
    }
    return {
        "projectId": ID,
        "customIntegrationId": None,
        "customIntegration": None,
        "isActive": True,
        "dateCreated": CREATED,
        "dateUpdated": CREATED,
        "hasCredential": True,
        "connectedUserLimitOnDevCred": 0,
        "connectedUserLimitReached": False,
        "needPreOauthInputs": False,
        "providerType": short["type"],
        **rest,
        "configs": [config],
        "workflows": [_workflow(each, short["id"]) for each in workflows],
        "sdkIntegrationConfig": {**_SDK, **sdk},
    }


def _meta(workflow: JSON) -> JSON:
    """Return how the portal shows a workflow; its name comes from the workflow."""
    shown = {key: text for key, text in workflow.items() if key != "description"}
    return {"inputs": [], "defaultEnabled": False, **shown}


def _workflow(workflow: JSON, integration_id: str) -> JSON:
    return {
        "id": workflow["id"],
        "description": workflow["description"],
        "projectId": ID,
        "integrationId": integration_id,
        "steps": [],
        "dateCreated": CREATED,
        "dateUpdated": CREATED,
    }
