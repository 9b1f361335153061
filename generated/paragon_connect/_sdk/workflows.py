# Copied by paragon-codegen from behaviour workflows.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Workflows: switching them on and off, and triggering them.

Source: https://docs.useparagon.com/apis/api-reference#enableworkflow
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import operations
from .._runtime.errors import ClientError
from .._runtime.steps import Steps, call
from .._runtime.unset import UNSET, Unset
from ..models.credential import CredentialStatus
from ..models.events import WorkflowStateChangeEvent
from ..models.integration import Integration
from ..models.sdk_options import WorkflowStateError, WorkflowStateUpdateResult
from ..models.workflow import WorkflowStateChange
from . import session
from .accounts import account
from .arguments import members, named, selection, switch
from .connected import Account, bare_account, credentials_of
from .errors import (
    CredentialNotValidError,
    IntegrationNotInstalledError,
    WorkflowNotEnabledError,
    WorkflowNotFoundError,
)
from .events import emit
from .freshness import afresh
from .integrations import has_workflow
from .leniency import empty_is_none
from .queries import WorkflowQuery, query_texts
from .selecting import require_valid
from .state import remember_workflow

__all__ = [
    "disable_workflow",
    "enable_workflow",
    "trigger",
    "update_workflow_state",
]


def enable_workflow(
    client: session.Client,
    workflow_id: str,
    selected_credential_id: str | Unset = UNSET,
    selected_configuration_id: str | Unset = UNSET,
) -> Steps[None]:
    """Switch a workflow on, for a usable account and one of its configurations.

    Raises:
        WorkflowNotFoundError: No integration has such a workflow.
        IntegrationNotInstalledError: The user has connected no account.
        CredentialNotFoundError: No account has the selected id.
        CredentialNotValidError: The account is not usable.
        ConfigurationNotFoundError: No configuration has the selected id.
    """
    yield from _switch(
        client, workflow_id, True, selected_credential_id, selected_configuration_id
    )


def disable_workflow(
    client: session.Client,
    workflow_id: str,
    selected_credential_id: str | Unset = UNSET,
    selected_configuration_id: str | Unset = UNSET,
) -> Steps[None]:
    """Switch a workflow off; errors are those of `enable_workflow`.

    The account itself need not be usable, as long as one of the integration is.
    """
    yield from _switch(
        client, workflow_id, False, selected_credential_id, selected_configuration_id
    )


def update_workflow_state(
    client: session.Client,
    workflow_state_update: Mapping[str, bool],
    selected_credential_id: str | Unset = UNSET,
    selected_configuration_id: str | Unset = UNSET,
) -> Steps[WorkflowStateUpdateResult]:
    """Switch workflows on and off, one after the other.

    What fails is told in the result, and the others are switched all the same.

    Raises:
        OptionError: The state of a workflow is neither True nor False.
        UserNotAuthenticatedError: The user signed out, or the API knows none.
    """
    wanted = {
        workflow_id: switch(f"the state of workflow {workflow_id!r}", enabled)
        for workflow_id, enabled in members(
            "workflow_state_update", workflow_state_update
        ).items()
    }
    selection("selected_credential_id", selected_credential_id)
    selection("selected_configuration_id", selected_configuration_id)
    yield from session.user(client)
    errors: list[WorkflowStateError] = []
    for workflow_id, enabled in wanted.items():
        try:
            yield from _switch(
                client,
                workflow_id,
                enabled,
                selected_credential_id,
                selected_configuration_id,
            )
        except ClientError as error:
            errors.append(
                WorkflowStateError(workflow_id=workflow_id, message=error.message)
            )
    user = yield from session.user_copy(client)
    return WorkflowStateUpdateResult(user=user, errors=errors)


def trigger(
    client: session.Client,
    workflow_id: str,
    body: Any = None,
    query: WorkflowQuery | None = None,
    headers: Mapping[str, str] | None = None,
    selected_credential_id: str | Unset = UNSET,
    selected_configuration_id: str | Unset = UNSET,
) -> Steps[Any]:
    """Trigger a workflow and return the answer of its Response step, if it has one.

    Only where an account or a configuration is selected is it known here which one
    the API takes, so only then is checked whether the workflow is switched on.

    Raises:
        WorkflowNotFoundError: No integration has such a workflow.
        IntegrationNotInstalledError: The user has connected no account.
        CredentialNotValidError: No account of the integration is usable.
        CredentialNotFoundError: No account has the selected id.
        ConfigurationNotFoundError: No configuration has the selected id.
        OptionError: Several accounts have a configuration with this id.
        WorkflowNotEnabledError: The workflow is switched off there.
    """
    given = UNSET if query is None else query_texts(query)
    added = {} if headers is None else members("headers", headers)
    selection("selected_credential_id", selected_credential_id)
    selection("selected_configuration_id", selected_configuration_id)
    named("workflow_id", workflow_id)

    def look() -> Steps[tuple[str | Unset, str | Unset]]:
        kind, _ = yield from _usable_integration(client, workflow_id)
        if selected_credential_id is UNSET and selected_configuration_id is UNSET:
            return UNSET, UNSET
        found = yield from account(
            client, kind, selected_credential_id, selected_configuration_id
        )
        _require_enabled(found, workflow_id)
        return found.credential_id, found.configuration_id

    credential_id, configuration_id = yield from afresh(client, look)
    operation = operations.trigger_workflow(
        client.project_id,
        workflow_id,
        selected_credential_id=credential_id,
        selected_configuration_id=configuration_id,
        query=given,
        body={} if body is None else body,
    )
    operation.headers = [*operation.headers, *added.items()]
    return (yield from call(empty_is_none(operation)))


def _switch(
    client: session.Client,
    workflow_id: str,
    enabled: bool,
    selected_credential_id: str | Unset,
    selected_configuration_id: str | Unset,
) -> Steps[None]:
    """Switch a workflow; keep what is known true, and tell the subscribers.

    A workflow that is switched on already is switched on again: what is known here
    may be older than what the API knows. Nobody is told of that, as nothing changes.
    """
    selection("selected_credential_id", selected_credential_id)
    selection("selected_configuration_id", selected_configuration_id)
    named("workflow_id", workflow_id)

    def look() -> Steps[tuple[Integration, Account]]:
        kind, integration = yield from _usable_integration(client, workflow_id)
        found = yield from account(
            client, kind, selected_credential_id, selected_configuration_id
        )
        return integration, require_valid(found) if enabled else found

    integration, found = yield from afresh(client, look)
    operation = operations.enable_workflow if enabled else operations.disable_workflow
    yield from call(
        operation(
            client.project_id,
            workflow_id,
            selected_credential_id=found.credential_id,
            selected_configuration_id=found.configuration_id,
        )
    )
    changes = _is_on(found, workflow_id) is not enabled
    remember_workflow(client, found, workflow_id, enabled)
    if not changes:
        return
    event = WorkflowStateChangeEvent(
        integration_id=integration.id,
        workflow_id=workflow_id,
        workflow_state_change=WorkflowStateChange(enabled=enabled),
    )
    yield from emit(client, event)


def _usable_integration(
    client: session.Client, workflow_id: str
) -> Steps[tuple[str, Integration]]:
    """Return the integration of a workflow, and its type name first.

    Raises:
        WorkflowNotFoundError: No integration has such a workflow.
        IntegrationNotInstalledError: The user has connected no account.
        CredentialNotValidError: No account is usable.
    """
    known = yield from session.integrations(client)
    for integration_type, integration in known.items():
        if has_workflow(integration, workflow_id):
            yield from _require_usable(client, integration_type)
            return integration_type, integration
    raise WorkflowNotFoundError(workflow_id)


def _require_usable(client: session.Client, integration_type: str) -> Steps[None]:
    """Return if an account of the integration is usable, or not said to be unusable."""
    state = yield from session.integration_state(client, integration_type)
    bare = bare_account(state)
    listed = credentials_of(state) if bare is None else [bare]
    known = [each.status for each in listed]
    if not known:
        raise IntegrationNotInstalledError(integration_type)
    if not any(each is UNSET or each == CredentialStatus.VALID for each in known):
        raise CredentialNotValidError(
            f"no account of {integration_type!r} is VALID: let the user reconnect one"
        )


def _is_on(found: Account, workflow_id: str) -> bool | None:
    """Tell whether a workflow is switched on, None if the API did not say."""
    state = found.workflow_settings.get(workflow_id)
    if state is None:
        return None if found.configuration is None else False
    return state.enabled


def _require_enabled(found: Account, workflow_id: str) -> None:
    """Return if a workflow is switched on, or if the API did not say."""
    if _is_on(found, workflow_id) is False:
        raise WorkflowNotEnabledError(workflow_id)
