"""Keeping what is known about the user true after a call changed it."""

from __future__ import annotations

from .._runtime.steps import Steps
from ..models.credential import Configuration, Credential, CredentialStatus
from ..models.user import IntegrationState
from ..models.workflow import WorkflowState
from . import session
from .connected import (
    Account,
    configurations_of,
    credentials_of,
    preferred_configuration,
)

__all__ = [
    "present_credential",
    "remember_answer",
    "remember_credential",
    "remember_workflow",
    "remove_credential",
    "type_of_credential",
]


def remember_credential(
    client: session.Client, integration_type: str, credential: Credential
) -> Steps[None]:
    """Put an account, new or changed, in the place where it belongs.

    A new account becomes the one that is used by default, as in the vendor's SDK.
    """
    state = yield from session.integration_state(client, integration_type)
    before = list(credentials_of(state))
    others = [each for each in before if each.id != credential.id]
    is_new = len(others) == len(before)
    if is_new:
        after = [*before, credential]
    else:
        after = [credential if each.id == credential.id else each for each in before]
    state.all_credentials = after
    if is_new or credential.id == state.credential_id:
        _use(state, credential)
    yield from _store(client, integration_type, state)


def remove_credential(
    client: session.Client, integration_type: str, credential_id: str
) -> Steps[None]:
    """Take an account away; the first of the others is then used by default."""
    state = yield from session.integration_state(client, integration_type)
    left = [each for each in credentials_of(state) if each.id != credential_id]
    if not left:
        state = IntegrationState(
            enabled=False, workflow_settings={}, all_credentials=[]
        )
    else:
        state.all_credentials = left
        if state.credential_id == credential_id:
            _use(state, left[0])
    yield from _store(client, integration_type, state)


def type_of_credential(client: session.Client, credential_id: str) -> Steps[str | None]:
    """Return the integration type that an account belongs to, None if unknown."""
    found = yield from session.user(client)
    for integration_type, state in found.integrations.items():
        listed = {each.id for each in credentials_of(state)}
        if credential_id in listed or state.credential_id == credential_id:
            return integration_type
    return None


def remember_answer(
    client: session.Client, integration_type: str, answer: Credential
) -> Steps[None]:
    """Put an account that the API answered with in the place where it belongs.

    An answer that leaves the configurations out does not say enough: the user is then
    loaded anew when next needed.
    """
    if configurations_of(answer):
        yield from remember_credential(client, integration_type, answer)
    else:
        client.session.user = None


def remember_workflow(
    client: session.Client,
    integration_type: str,
    found: Account,
    workflow_id: str,
    enabled: bool,
) -> Steps[None]:
    """Show that a workflow was switched; load the user anew where that is not enough.

    It is not where the API never said which configurations the account has.
    """
    credential = yield from present_credential(client, found.credential_id)
    known = () if credential is None else configurations_of(credential)
    same = [each for each in known if each.id == found.configuration_id]
    if credential is None or not same:
        client.session.user = None
        return
    new = WorkflowState(enabled=enabled, settings={})
    state = same[0].workflow_settings.setdefault(workflow_id, new)
    state.enabled = enabled
    yield from remember_credential(client, integration_type, credential)


def present_credential(
    client: session.Client, credential_id: str
) -> Steps[Credential | None]:
    """Return an account as it is known now: other calls may have changed it since."""
    found = yield from session.user(client)
    for state in found.integrations.values():
        for each in credentials_of(state):
            if each.id == credential_id:
                return each
    return None


def _store(
    client: session.Client, integration_type: str, state: IntegrationState
) -> Steps[None]:
    found = yield from session.user(client)
    found.integrations[integration_type] = state


def _use(state: IntegrationState, credential: Credential) -> None:
    """Make an account the one whose members the state shows."""
    configuration = preferred_configuration(credential, state.credential_config_id)
    state.credential_id = credential.id
    state.credential_status = credential.status
    state.enabled = credential.status == CredentialStatus.VALID
    state.provider_id = credential.provider_id
    state.provider_data = credential.provider_data
    if configuration is not None:
        _show(state, configuration)


def _show(state: IntegrationState, configuration: Configuration) -> None:
    """Make a configuration the one whose members the state shows."""
    state.credential_config_id = configuration.id
    state.config_meta = configuration.config_meta
    state.external_id = configuration.external_id
    state.shared_settings = configuration.shared_settings
    state.workflow_settings = configuration.workflow_settings
    # The older name of the same thing; whoever reads it must see the same.
    state.configured_workflows = configuration.workflow_settings
