# Copied by paragon-codegen from behaviour webhooks.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Addresses of custom webhooks, made here: no call is needed.

Source: https://docs.useparagon.com/resources/custom-webhooks
"""

from __future__ import annotations

from urllib.parse import quote

from .._runtime.path_parameters import path_segment
from .._runtime.steps import Steps
from .._runtime.unset import UNSET, Unset
from ..models.workflow import Workflow
from . import session
from .accounts import account, identified
from .arguments import named, selection
from .errors import IntegrationNotInstalledError, OptionError, WorkflowNotFoundError
from .freshness import afresh

__all__ = ["get_custom_webhook_user_manual_url"]


def get_custom_webhook_user_manual_url(
    client: session.Client,
    workflow_id: str,
    selected_credential_id: str | Unset = UNSET,
) -> Steps[str]:
    """Return the address at which a user registers a custom webhook by hand.

    The webhook of a resource belongs to the resource's account, whichever is named.

    Raises:
        WorkflowNotFoundError: No integration has such a workflow.
        OptionError: No custom webhook starts the workflow.
        IntegrationNotInstalledError: The user has connected no account.
        CredentialNotFoundError: No account has the given id.
    """
    named("workflow_id", workflow_id)
    selection("selected_credential_id", selected_credential_id)
    integration_type, integration_id, workflow = yield from _deployed(
        client, workflow_id
    )
    webhook = workflow.custom_webhook_trigger_id
    if not webhook:
        raise OptionError(f"no custom webhook starts workflow {workflow_id!r}")
    if workflow.resource_id:
        owner, found = yield from _resource(client, workflow.resource_id)
    else:
        chosen = yield from account(client, integration_type, selected_credential_id)
        if chosen.credential_id is UNSET:
            chosen = yield from identified(client, integration_type, chosen)
        owner, found = integration_id, str(chosen.credential_id)
    names = ("projectId", client.project_id), ("integrationId", owner)
    project, integration = (path_segment(name, value) for name, value in names)
    return (
        f"{client.hosts.service('hermes').root}/triggers/connect/{project}/{integration}"
        f"/custom-triggers/{path_segment('trigger', webhook)}?id={quote(found, safe='')}"
    )


def _deployed(
    client: session.Client, workflow_id: str
) -> Steps[tuple[str, str, Workflow]]:
    """Return a deployed workflow, behind type and id of its integration."""

    def look() -> Steps[tuple[str, str, Workflow]]:
        known = yield from session.integrations(client)
        for integration_type, integration in known.items():
            for each in integration.workflows or []:
                if each.id == workflow_id:
                    owner = each.integration_id or integration.id
                    return integration_type, owner, each
        raise WorkflowNotFoundError(workflow_id)

    return (yield from afresh(client, look))


def _resource(client: session.Client, resource_id: str) -> Steps[tuple[str, str]]:
    """Return integration and account of a resource.

    Raises:
        IntegrationNotInstalledError: The user has not connected it.
    """

    def look() -> Steps[tuple[str, str]]:
        known = yield from session.user(client)
        for each in known.resources or []:
            if each.id == resource_id and each.integration_id and each.credential_id:
                return each.integration_id, each.credential_id
        raise IntegrationNotInstalledError(resource_id)

    return (yield from afresh(client, look))
