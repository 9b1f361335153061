"""The catalogue: what the integrations of the project are called, offer and ask for.

Source: https://docs.useparagon.com/apis/api-reference#getintegrationmetadata
"""

from __future__ import annotations

from typing import Final

from .. import operations
from .._runtime.path_parameters import path_segment
from .._runtime.steps import Steps, call
from .._runtime.unset import UNSET, Unset
from ..models.integration import (
    Integration,
    IntegrationAccount,
    IntegrationConfig,
    IntegrationMetadata,
    ModalConfig,
)
from ..models.triggers import TriggerTypes
from ..models.workflow import WorkflowMeta
from . import accounts, session
from .arguments import selection, switch
from .copies import copied
from .integration_types import type_name

__all__ = [
    "OneOrAll",
    "get_integration_account",
    "get_integration_config",
    "get_integration_id",
    "get_integration_metadata",
    "get_triggers",
    "has_workflow",
    "portal_config",
    "workflow_metas",
]

OneOrAll = IntegrationMetadata | list[IntegrationMetadata]
"""Metadata of the integration that was named, or of all where none was."""

_FILE_NAMES: Final = {"monday.com": "monday", "wordpress.com": "wordpress"}
"""Icons whose file is not named as the integration is."""


def get_integration_metadata(
    client: session.Client, integration_type: str | None = None
) -> Steps[OneOrAll]:
    """Return name, colour and icon of one active integration, or of all of them.

    Raises:
        IntegrationNotFoundError: There is no active integration of this type.
    """
    if integration_type is not None:
        found = yield from session.active_integration(client, integration_type)
        return _metadata(client, found)
    known = yield from session.integrations(client)
    return [
        _metadata(client, each)
        for each in known.values()
        if each.is_active is not False
    ]


def get_integration_config(
    client: session.Client, integration_type: str
) -> Steps[IntegrationConfig]:
    """Return texts, user settings and workflows of an integration, active or not.

    Workflows that are neither deployed nor kept from this user are left out.

    Raises:
        IntegrationNotFoundError: The project has none of this type.
    """
    found = yield from session.integration(client, integration_type)
    values = portal_config(found)
    withheld = found.no_permission_workflows or []
    available: list[WorkflowMeta] = []
    hidden: list[WorkflowMeta] = []
    for meta in _offered(found, withheld):
        gated = meta.permissions is not UNSET and meta.id in withheld
        (hidden if meta.hidden is True or gated else available).append(meta)
    shared = values.shared_meta
    return IntegrationConfig(
        short_description=values.description,
        long_description=values.overview,
        available_user_settings=UNSET if shared is UNSET else copied(shared.inputs),
        available_workflows=available,
        hidden_workflows=hidden,
    )


def get_integration_id(client: session.Client, integration_type: str) -> Steps[str]:
    """Return the id of an integration.

    Raises:
        IntegrationNotFoundError: The project has none of this type.
    """
    found = yield from session.integration(client, integration_type)
    return found.id


def get_integration_account(
    client: session.Client,
    integration_type: str,
    include_account_auth: bool = False,
    selected_credential_id: str | Unset = UNSET,
) -> Steps[IntegrationAccount]:
    """Return the account behind an integration, on request with its tokens.

    Raises:
        IntegrationNotFoundError: There is no active integration of this type.
        IntegrationNotInstalledError: The user has connected no account.
        CredentialNotFoundError: No account has the selected id.
    """
    switch("include_account_auth", include_account_auth)
    selection("selected_credential_id", selected_credential_id)
    yield from session.active_integration(client, integration_type)
    found = yield from accounts.account(
        client, integration_type, selected_credential_id
    )
    selected = UNSET if selected_credential_id is UNSET else found.credential_id
    return (
        yield from call(
            operations.get_integration_account(
                client.project_id,
                integration=integration_type,
                include_account_auth=include_account_auth,
                selected_credential_id=selected,
            )
        )
    )


def get_triggers(
    client: session.Client,
    integration_type: str,
    selected_credential_id: str | Unset = UNSET,
) -> Steps[TriggerTypes]:
    """Return the triggers that an integration offers for an account.

    Raises:
        IntegrationNotFoundError: There is no active integration of this type.
        IntegrationNotInstalledError: The user has connected no account.
        CredentialNotFoundError: No account has the selected id.
        CredentialNotValidError: The account is not usable.
    """
    selection("selected_credential_id", selected_credential_id)
    yield from session.active_integration(client, integration_type)
    found = yield from accounts.usable_account(
        client, integration_type, selected_credential_id
    )
    return (
        yield from call(
            operations.list_triggers(
                client.project_id,
                integrations=integration_type,
                selected_credential_id=found.credential_id,
            )
        )
    )


def portal_config(integration: Integration) -> ModalConfig:
    """Return the portal configuration of an integration: in practice it has one."""
    found = integration.configs
    return found[0].values if found else ModalConfig()


def workflow_metas(integration: Integration) -> dict[str, WorkflowMeta]:
    """Return what the portal knows of the workflows, by their id."""
    return portal_config(integration).workflow_meta or {}


def has_workflow(integration: Integration, workflow_id: str) -> bool:
    """Tell whether a workflow belongs to an integration.

    One that is deployed need not be in the portal's configuration. One of an API
    resource belongs to the resource, whose account no integration has.
    """
    if workflow_id in workflow_metas(integration):
        return True
    return any(
        each.id == workflow_id and not each.resource_id
        for each in integration.workflows or []
    )


def _offered(integration: Integration, withheld: list[str]) -> list[WorkflowMeta]:
    """Return the workflows that are deployed, for this user or for others.

    They carry the name that the workflow was given in the dashboard.
    """
    deployed = {each.id: each for each in integration.workflows or []}
    offered: list[WorkflowMeta] = []
    for known in workflow_metas(integration).values():
        if known.id in deployed or known.id in withheld:
            meta = copied(known)
            workflow = deployed.get(known.id)
            meta.description = UNSET if workflow is None else workflow.description
            offered.append(meta)
    return offered


def _metadata(client: session.Client, integration: Integration) -> IntegrationMetadata:
    found = type_name(integration)
    return IntegrationMetadata(
        type=found,
        name=integration.name or found,
        brand_color=integration.brand_color or "",
        icon=_icon(client, integration),
    )


def _icon(client: session.Client, integration: Integration) -> str:
    """Return the address of the icon, for an SVG without what follows the name."""
    assets = client.hosts.service("cdn").root
    custom = integration.custom_integration
    if not custom:
        name = _FILE_NAMES.get(integration.type, integration.type)
        icon = f"{assets}/integrations/{path_segment('type', name)}.svg"
    else:
        icon = custom.icon or f"{assets}/images/icons/byo-placeholder.svg"
    before, extension, _ = icon.partition(".svg")
    return before + extension
