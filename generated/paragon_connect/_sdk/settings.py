# Copied by paragon-codegen from behaviour settings.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""User settings: read, changed and sent back whole, so that nothing else is lost.

Source: https://docs.useparagon.com/connect-portal/workflow-user-settings
"""

from __future__ import annotations

from collections.abc import Mapping

from .. import operations
from .._runtime.steps import Steps, call
from .._runtime.unset import UNSET, Unset
from ..models.credential import CredentialConfig
from ..models.events import WorkflowStateChangeEvent
from ..models.input_values import InputValue
from ..models.integration import Integration
from ..models.sdk_options import UserSettingsUpdateResult
from ..models.workflow import WorkflowState, WorkflowStateChange
from . import session
from .accounts import identified, usable_account
from .arguments import members, named, selection
from .connected import Account
from .copies import copied
from .errors import WorkflowNotEnabledError, WorkflowNotFoundError
from .events import emit
from .freshness import afresh
from .integrations import has_workflow
from .state import remember_answer

__all__ = ["update_integration_user_settings", "update_workflow_user_settings"]

Settings = Mapping[str, InputValue | None]


def update_integration_user_settings(
    client: session.Client,
    integration_type: str,
    user_settings_update: Settings,
    selected_credential_id: str | Unset = UNSET,
    selected_configuration_id: str | Unset = UNSET,
) -> Steps[UserSettingsUpdateResult]:
    """Change settings of an integration; those that are not named stay as they are.

    Raises:
        IntegrationNotFoundError: There is no active integration of this type.
        IntegrationNotInstalledError: The user has connected no account.
        CredentialNotFoundError: No account has the selected id.
        CredentialNotValidError: The account is not usable.
        ConfigurationNotFoundError: No configuration has the selected id.
        OptionError: The update is no mapping, or several accounts have a
            configuration with this id.
    """
    update = members("user_settings_update", user_settings_update)
    selection("selected_credential_id", selected_credential_id)
    selection("selected_configuration_id", selected_configuration_id)
    yield from session.active_integration(client, integration_type)
    found = yield from _known(
        client, integration_type, selected_credential_id, selected_configuration_id
    )
    config = _unchanged(found)
    config.shared_settings = copied({**found.shared_settings, **update})
    return (yield from _send(client, integration_type, found, config))


def update_workflow_user_settings(
    client: session.Client,
    integration_type: str,
    workflow_id: str,
    user_settings_update: Settings,
    selected_credential_id: str | Unset = UNSET,
    selected_configuration_id: str | Unset = UNSET,
) -> Steps[UserSettingsUpdateResult]:
    """Change settings of a workflow; those that are not named stay as they are.

    Raises:
        WorkflowNotFoundError: The integration has no such workflow.
        WorkflowNotEnabledError: The workflow has never been switched on in this
            configuration, so it has no settings there.
        SdkError: As `update_integration_user_settings` does.
    """
    named("workflow_id", workflow_id)
    update = members("user_settings_update", user_settings_update)
    selection("selected_credential_id", selected_credential_id)
    selection("selected_configuration_id", selected_configuration_id)

    def look() -> Steps[tuple[Integration, Account]]:
        integration = yield from session.active_integration(client, integration_type)
        found = yield from _known(
            client, integration_type, selected_credential_id, selected_configuration_id
        )
        if workflow_id not in found.workflow_settings:
            if has_workflow(integration, workflow_id):
                raise WorkflowNotEnabledError(workflow_id)
            raise WorkflowNotFoundError(workflow_id)
        return integration, found

    integration, found = yield from afresh(client, look)
    states = copied(found.workflow_settings)
    states[workflow_id].settings.update(update)
    config = _with_workflows(_unchanged(found), states)
    result = yield from _send(client, integration_type, found, config)
    if not result.errors:
        event = WorkflowStateChangeEvent(
            integration_id=integration.id,
            workflow_id=workflow_id,
            workflow_state_change=WorkflowStateChange(settings=update),
        )
        yield from emit(client, event)
    return result


def _known(
    client: session.Client,
    integration_type: str,
    selected_credential_id: str | Unset,
    selected_configuration_id: str | Unset,
) -> Steps[Account]:
    """Return the usable account that is meant, with the settings that it has.

    Where they are not known, the accounts are loaded: what is not known cannot be sent
    back.
    """
    found = yield from usable_account(
        client, integration_type, selected_credential_id, selected_configuration_id
    )
    if found.configuration is not None:
        return found
    return (yield from identified(client, integration_type, found))


def _unchanged(found: Account) -> CredentialConfig:
    """Return what has to be sent beside a change.

    That is nothing where the configuration is named: the API keeps the rest of it. An
    account that has but the older `config` keeps only what is sent.
    """
    if found.configuration is not None or found.credential is None:
        return CredentialConfig()
    config = found.credential.config
    return CredentialConfig() if config is UNSET else copied(config)


def _with_workflows(
    config: CredentialConfig, states: dict[str, WorkflowState]
) -> CredentialConfig:
    """Put states of workflows in, under the names that `config` has for them."""
    if config.configured_workflows is not UNSET:
        config.configured_workflows = states
    if config.configured_workflows is UNSET or config.workflow_settings is not UNSET:
        config.workflow_settings = states
    return config


def _send(
    client: session.Client,
    integration_type: str,
    found: Account,
    config: CredentialConfig,
) -> Steps[UserSettingsUpdateResult]:
    """Send settings, and return the user afterwards with what the API objects to."""
    assert found.credential_id is not UNSET
    answer = yield from call(
        operations.update_credential(
            client.project_id,
            found.credential_id,
            config=config,
            selected_credential_id=found.credential_id,
            selected_configuration_id=found.configuration_id,
        )
    )
    errors = [] if answer.errors is UNSET else answer.errors
    answer.errors = UNSET
    remember_answer(client, integration_type, answer)
    user = yield from session.user_copy(client)
    return UserSettingsUpdateResult(user_state=user, errors=errors)
