"""Keeping what is known about the user true after a call changed it."""

from __future__ import annotations

from .._runtime.unset import UNSET, Unset
from ..models.credential import Configuration, Credential, CredentialStatus
from ..models.user import AuthenticatedUser, IntegrationState
from ..models.workflow import WorkflowState
from . import session
from .connected import (
    Account,
    configurations_of,
    credentials_of,
    preferred_configuration,
)

__all__ = [
    "remember_account",
    "remember_answer",
    "remember_workflow",
    "remove_configuration",
    "remove_credential",
]


def remember_account(client: session.Client, answer: Credential) -> None:
    """Put an account that the API answered with in its place, if it is known at all."""
    known = client.session.user
    integration_type = None if known is None else _type_of(known, answer.id)
    if integration_type is not None:
        remember_answer(client, integration_type, answer)


def remember_answer(
    client: session.Client, integration_type: str, answer: Credential
) -> None:
    """Put an account that the API answered with in the place where it belongs.

    An answer that leaves the configurations out does not say enough: the user is then
    loaded anew when next needed. So it is where nothing is known: there is nothing to
    keep true.
    """
    with client.session.changing():
        known = client.session.user
        if known is not None and configurations_of(answer):
            _put(known, integration_type, answer)
        else:
            client.session.user = None


def remove_credential(
    client: session.Client, integration_type: str, credential_id: str | Unset
) -> None:
    """Take an account away; the first of the others is then used by default.

    Where nobody said which account that was, the user is loaded anew when next needed.
    """
    if credential_id is UNSET:
        client.session.forget_user()
        return
    with client.session.changing():
        known = client.session.user
        state = None if known is None else known.integrations.get(integration_type)
        if known is None or state is None:
            return
        left = [each for each in credentials_of(state) if each.id != credential_id]
        if not left:
            state = IntegrationState(
                enabled=False, workflow_settings={}, all_credentials=[]
            )
        else:
            state.all_credentials = left
            if state.credential_id == credential_id:
                _use(state, left[0])
        _store(known, integration_type, state)


def remove_configuration(
    client: session.Client, credential_id: str, configuration_id: str
) -> None:
    """Take a configuration away; load the user anew where none would be left."""
    with client.session.changing():
        known = client.session.user
        found = None if known is None else _account(known, credential_id)
        if known is None or found is None:
            return
        integration_type, credential = found
        left = [
            each
            for each in configurations_of(credential)
            if each.id != configuration_id
        ]
        credential.configurations = left
        if left:
            _put(known, integration_type, credential)
        else:
            client.session.user = None


def remember_workflow(
    client: session.Client, found: Account, workflow_id: str, enabled: bool
) -> None:
    """Show that a workflow was switched; load the user anew where that is not enough.

    It is not where the API never said which configurations the account has.
    """
    with client.session.changing():
        known = client.session.user
        account = None if known is None else _account(known, found.credential_id)
        listed = () if account is None else configurations_of(account[1])
        same = [each for each in listed if each.id == found.configuration_id]
        if known is None or account is None or not same:
            client.session.user = None
            return
        states = same[0].workflow_settings
        state = states.get(workflow_id)
        if state is None:
            # A new mapping: whoever reads the one before is not disturbed.
            state = WorkflowState(enabled=enabled, settings={})
            same[0].workflow_settings = {**states, workflow_id: state}
        state.enabled = enabled
        _put(known, *account)


def _type_of(known: AuthenticatedUser, credential_id: str) -> str | None:
    """Return the integration type that an account belongs to, None if unknown."""
    for integration_type, state in known.integrations.items():
        listed = {each.id for each in credentials_of(state)}
        if credential_id in listed or state.credential_id == credential_id:
            return integration_type
    return None


def _account(
    known: AuthenticatedUser, credential_id: str | Unset
) -> tuple[str, Credential] | None:
    """Return an account as it is known now: other calls may have changed it since."""
    for integration_type, state in known.integrations.items():
        for each in credentials_of(state):
            if each.id == credential_id:
                return integration_type, each
    return None


def _put(
    known: AuthenticatedUser, integration_type: str, credential: Credential
) -> None:
    """Put an account, new or changed, in the place where it belongs.

    A new account becomes the one that is used by default, as in the vendor's SDK.
    """
    state = known.integrations.get(integration_type) or IntegrationState(enabled=False)
    before = list(credentials_of(state))
    after = [credential if each.id == credential.id else each for each in before]
    is_new = all(each.id != credential.id for each in before)
    state.all_credentials = [*after, credential] if is_new else after
    if is_new or credential.id == state.credential_id:
        _use(state, credential)
    _store(known, integration_type, state)


def _store(
    known: AuthenticatedUser, integration_type: str, state: IntegrationState
) -> None:
    """Show the state of an integration, in a new mapping: others may read the old."""
    known.integrations = {**known.integrations, integration_type: state}


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
