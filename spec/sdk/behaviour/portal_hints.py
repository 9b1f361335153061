"""What a page says that happened is a hint: the API says what is so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .._runtime.errors import DecodeError
from .._runtime.json_data import is_object
from .._runtime.steps import Steps
from .._runtime.unset import UNSET, Unset
from ..models.credential import Credential
from ..models.events import (
    IntegrationInstallEvent,
    IntegrationUninstallEvent,
    PortalCloseEvent,
    PortalOpenEvent,
    SdkEventType,
    WorkflowStateChangeEvent,
)
from ..models.integration import Integration
from ..models.user import IntegrationState
from ..models.workflow import WorkflowStateChange
from . import session
from .connected import credentials_of
from .copies import copied
from .events import Event, installed, uninstalled
from .integration_types import type_name

__all__ = ["Connected", "accounts_of", "confirmed", "connected"]


@dataclass(frozen=True, slots=True)
class Connected:
    """What a user has connected of an integration at some time.

    Attributes:
        enabled: Whether the integration is connected at all.
        accounts: Its accounts by their ids; None where nothing but the id is known.
    """

    enabled: bool
    accounts: Mapping[str, Credential | None]


def accounts_of(
    client: session.Client, integration_type: str
) -> Steps[dict[str, Credential]]:
    """Return the accounts of an integration by their ids, as far as they are known."""
    state = yield from session.integration_state(client, integration_type)
    return {each.id: copied(each) for each in credentials_of(state)}


def connected(client: session.Client, integration_type: str) -> Steps[Connected]:
    """Return what is connected of an integration, as far as that is known."""
    state = yield from session.integration_state(client, integration_type)
    listed = yield from accounts_of(client, integration_type)
    accounts: dict[str, Credential | None] = {**listed}
    if state.enabled and isinstance(state.credential_id, str):
        # Integrations that need no account have nothing but its id.
        accounts.setdefault(state.credential_id, None)
    return Connected(state.enabled, accounts)


def confirmed(
    client: session.Client,
    name: SdkEventType,
    hint: object,
    before: Connected | None = None,
) -> Steps[Event | None]:
    """Return the event that a page told of, None where the API does not know of it.

    But for the opening of the portal, the user is loaded anew.

    Args:
        client: The client.
        name: The event.
        hint: What the page said about it.
        before: What was connected before it; None: what the client has loaded.
    """
    if not is_object(hint):
        return None
    of = yield from _integration(client, hint)
    if of is None:
        return None
    integration_id, integration_type = about = of.id, type_name(of)
    if name == SdkEventType.ON_PORTAL_OPEN:
        return PortalOpenEvent(
            integration_id=integration_id, integration_type=integration_type
        )
    if before is None:
        before = yield from connected(client, integration_type)
    client.session.forget_user()
    match name:
        case SdkEventType.ON_PORTAL_CLOSE:
            return PortalCloseEvent(
                integration_id=integration_id, integration_type=integration_type
            )
        case SdkEventType.ON_INTEGRATION_INSTALL:
            return (yield from _installed(client, *about, _text(hint, "credentialId")))
        case SdkEventType.ON_INTEGRATION_UNINSTALL:
            gone = _text(hint, "credentialId")
            return (yield from _uninstalled(client, *about, gone, before))
        case _:
            return (yield from _changed(client, of, hint))


def _integration(
    client: session.Client, hint: Mapping[str, Any]
) -> Steps[Integration | None]:
    """Return the integration that a hint is about."""
    known = yield from session.integrations(client)
    for each in known.values():
        if each.id == hint.get("integrationId"):
            return each
    return None


def _installed(
    client: session.Client,
    integration_id: str,
    integration_type: str,
    credential_id: str | Unset,
) -> Steps[IntegrationInstallEvent | None]:
    """Return the event of an account that is there now."""
    state = yield from session.integration_state(client, integration_type)
    if credential_id is UNSET:
        # The portal says so of integrations that need no account.
        credential_id = state.credential_id
    for each in credentials_of(state):
        if each.id == credential_id:
            return installed(integration_id, integration_type, copied(each))
    if not state.enabled or credential_id != state.credential_id:
        return None
    return IntegrationInstallEvent(
        integration_id=integration_id,
        integration_type=integration_type,
        credential_id=credential_id,
    )


def _uninstalled(
    client: session.Client,
    integration_id: str,
    integration_type: str,
    credential_id: str | Unset,
    before: Connected,
) -> Steps[IntegrationUninstallEvent | None]:
    """Return the event of an account that was there and is gone."""
    after = yield from connected(client, integration_type)
    gone = [each for each in before.accounts if each not in after.accounts]
    if credential_id is not UNSET:
        if credential_id not in gone:
            return None
    elif gone:
        credential_id = gone[0]
    elif after.enabled or not before.enabled:
        return None
    account = UNSET if credential_id is UNSET else before.accounts[credential_id]
    if account:
        return uninstalled(integration_id, integration_type, account)
    return IntegrationUninstallEvent(
        integration_id=integration_id,
        integration_type=integration_type,
        credential_id=credential_id,
    )


def _changed(
    client: session.Client, of: Integration, hint: Mapping[str, Any]
) -> Steps[WorkflowStateChangeEvent | None]:
    """Return the event of a workflow, with the state that the API knows."""
    workflow_id = _text(hint, "workflowId")
    state = yield from session.integration_state(client, type_name(of))
    if workflow_id is UNSET or workflow_id not in _workflows(of, state):
        return None
    return WorkflowStateChangeEvent(
        integration_id=of.id,
        workflow_id=workflow_id,
        workflow_state_change=_change(state, workflow_id, hint),
    )


def _workflows(of: Integration, state: IntegrationState) -> Iterator[str]:
    """Yield the ids of the workflows of an integration."""
    if of.workflows is not UNSET:
        yield from (each.id for each in of.workflows)
    for settings in (state.workflow_settings, state.configured_workflows):
        if settings is not UNSET:
            yield from settings


def _change(
    state: IntegrationState, workflow_id: str, hint: Mapping[str, Any]
) -> WorkflowStateChange | Unset:
    """Return how a workflow is now; where there are several accounts, the page says it."""
    settings = state.workflow_settings
    known = UNSET if settings is UNSET else settings.get(workflow_id, UNSET)
    if known is not UNSET and len(credentials_of(state)) <= 1:
        return WorkflowStateChange(enabled=known.enabled, settings=known.settings)
    said = hint.get("workflowStateChange")
    try:
        return WorkflowStateChange.from_dict(said) if is_object(said) else UNSET
    except DecodeError:
        return UNSET


def _text(hint: Mapping[str, Any], name: str) -> str | Unset:
    """Return a member that is text, UNSET where it is not there or null."""
    found = hint.get(name)
    return found if isinstance(found, str) and found else UNSET
