"""Accounts that come into being, are completed, or go: one call each, and its traces."""

from __future__ import annotations

from .. import operations
from .._runtime.steps import Steps, call
from .._runtime.unset import UNSET, Unset
from ..models.credential import Credential, CredentialStatus
from ..models.events import IntegrationUninstallEvent
from ..models.input_values import InputValue
from ..models.install import CredentialSetup, InstallPayload, SavedInstallFlow
from ..models.integration import Integration
from . import events, session, stages, state
from .install_requests import Values, options_for_setup
from .secrecy import guarded

__all__ = ["complete", "create", "disconnect", "land", "take_over"]


def create(
    client: session.Client,
    integration: Integration,
    saved: SavedInstallFlow,
    values: Values,
) -> Steps[Credential]:
    """Connect an account with the user's answers, such as an API key."""
    setup = CredentialSetup(
        integration_id=integration.id,
        config={},
        payload=_payload(integration, saved, values),
        install_options=options_for_setup(saved),
    )
    operation = operations.create_credential(client.project_id, body=setup)
    found = yield from call(guarded(operation, values))
    yield from land(client, saved.integration_type, integration, found)
    return found


def take_over(
    client: session.Client,
    integration: Integration,
    saved: SavedInstallFlow,
    credential_id: str,
) -> Steps[Credential]:
    """Take over an account that the user connected at the provider."""
    found = yield from call(operations.get_credential(client.project_id, credential_id))
    yield from land(client, saved.integration_type, integration, found)
    return found


def complete(
    client: session.Client,
    integration: Integration,
    saved: SavedInstallFlow,
    values: Values,
) -> Steps[Credential]:
    """Complete an account with the user's answers to the inputs that follow it."""
    assert saved.credential_id is not UNSET
    operation = operations.complete_credential_setup(
        client.project_id,
        saved.credential_id,
        integration_id=integration.id,
        config={},
        payload=_payload(integration, saved, values),
        install_options=options_for_setup(saved),
    )
    found = yield from call(guarded(operation, values))
    yield from land(client, saved.integration_type, integration, found)
    return found


def land(
    client: session.Client,
    integration_type: str,
    integration: Integration,
    credential: Credential,
) -> Steps[None]:
    """Remember an account, and tell the subscribers once it is usable."""
    state.remember_answer(client, integration_type, credential)
    if credential.status == CredentialStatus.VALID:
        event = events.installed(integration.id, integration_type, credential)
        yield from events.emit(client, event)


def disconnect(
    client: session.Client,
    integration_type: str,
    integration: Integration,
    credential_id: str | Unset,
) -> Steps[None]:
    """Remove an account, and tell the subscribers.

    Without an id it is the one that the API takes by default.
    """
    yield from call(
        operations.uninstall_integration(
            client.project_id, integration.id, selected_credential_id=credential_id
        )
    )
    state.remove_credential(client, integration_type, credential_id)
    event = IntegrationUninstallEvent(
        integration_id=integration.id,
        integration_type=integration_type,
        credential_id=credential_id,
    )
    yield from events.emit(client, event)


def _payload(
    integration: Integration, saved: SavedInstallFlow, values: Values
) -> InstallPayload:
    """Return the user's answers as they are sent."""
    answers: dict[str, InputValue | None] = dict(values)
    return InstallPayload(
        skip_post_oauth_inputs=stages.skips_post_options(
            integration, saved.account_type
        ),
        extra=answers,
    )
