# Copied by paragon-codegen from behaviour connected.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""A connected account, as far as the API said something about it.

What the API says differs: some answers hold accounts with configurations, some hold
accounts with the older `config`, and the shortest names but the default account's id.

Source: https://docs.useparagon.com/apis/api-reference/multi-configuration
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from .._runtime.unset import UNSET, Unset
from ..models.credential import Configuration, Credential, CredentialStatus
from ..models.input_values import InputValue
from ..models.user import IntegrationState
from ..models.workflow import WorkflowState

__all__ = [
    "Account",
    "account_of",
    "account_with",
    "all_configurations",
    "bare_account",
    "configurations_of",
    "credentials_of",
    "preferred_configuration",
]

_V = TypeVar("_V")


@dataclass(frozen=True, slots=True)
class Account:
    """A connected account and one of its configurations.

    Attributes:
        credential_id: Id of the account, for `X-Paragon-Credential`; absent where the
            API named none: the account that it takes by default is meant then.
        configuration_id: Id of the configuration, for `X-Paragon-Configuration-Id`;
            absent where the API named none: the account's default one is meant then.
        status: State of the account, as far as the API said.
        credential: The account; None where the API said no more than its id.
        configuration: The configuration; None where the API did not say what is in it.
        shared_settings: The configuration's answers to the integration's inputs.
        workflow_settings: The configuration's states of the workflows.
    """

    credential_id: str | Unset
    configuration_id: str | Unset
    status: CredentialStatus | str | Unset
    credential: Credential | None
    configuration: Configuration | None
    shared_settings: dict[str, InputValue | None]
    workflow_settings: dict[str, WorkflowState]


def credentials_of(state: IntegrationState) -> Sequence[Credential]:
    """Return the accounts of an integration, none where the API did not say."""
    found = state.all_credentials
    return [] if found is UNSET else found


def configurations_of(credential: Credential) -> Sequence[Configuration]:
    """Return the configurations of an account, none where the API did not say."""
    found = credential.configurations
    return [] if found is UNSET else found


def all_configurations(state: IntegrationState) -> list[Configuration] | Unset:
    """Return the configurations of all accounts, absent where the API lists no accounts."""
    if bare_account(state) is not None:
        return UNSET
    listed = credentials_of(state)
    return [each for credential in listed for each in configurations_of(credential)]


def preferred_configuration(
    credential: Credential, configuration_id: str | Unset
) -> Configuration | None:
    """Return the configuration with an id, else the default one, if there are any."""
    known = configurations_of(credential)
    same = [each for each in known if each.id == configuration_id]
    default = [each for each in known if each.is_default is True]
    return next(iter([*same, *default, *known]), None)


def account_of(
    credential: Credential, configuration_id: str | Unset = UNSET
) -> Account:
    """Return an account with the configuration of an id, else with its default one."""
    configuration = preferred_configuration(credential, configuration_id)
    if configuration is not None:
        return account_with(credential, configuration)
    config = credential.config
    # Neither `configurations` nor `config`: nothing is known of the settings.
    shared = UNSET if config is UNSET else config.shared_settings
    newer = UNSET if config is UNSET else config.workflow_settings
    older = UNSET if config is UNSET else config.configured_workflows
    return Account(
        credential.id,
        UNSET,
        credential.status,
        credential,
        configuration=None,
        shared_settings=_or_empty(shared),
        workflow_settings=_or_empty(newer) or _or_empty(older),
    )


def account_with(credential: Credential, configuration: Configuration) -> Account:
    """Return an account with one of its configurations."""
    return Account(
        credential.id,
        configuration.id,
        credential.status,
        credential,
        configuration,
        shared_settings=configuration.shared_settings,
        workflow_settings=configuration.workflow_settings,
    )


def bare_account(state: IntegrationState) -> Account | None:
    """Return the default account of an answer that lists none, None without one.

    The shortest answer says that there is one and how it is, and not even its id.
    """
    listed = credentials_of(state)
    said = (state.credential_id, state.credential_status, state.provider_id)
    connected = state.enabled or any(each is not UNSET for each in said)
    if listed or not connected:
        return None
    return Account(
        state.credential_id,
        state.credential_config_id,
        state.credential_status,
        credential=None,
        configuration=None,
        shared_settings=_or_empty(state.shared_settings),
        workflow_settings=_or_empty(state.workflow_settings)
        or _or_empty(state.configured_workflows),
    )


def _or_empty(found: Mapping[str, _V] | Unset) -> dict[str, _V]:
    """Return a mapping that may be absent."""
    return {} if found is UNSET else dict(found)
