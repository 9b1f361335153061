"""Which account and which of its configurations a call is about: resolved in one place.

Source: https://docs.useparagon.com/apis/api-reference/multi-account-authorization
Source: https://docs.useparagon.com/apis/api-reference/multi-configuration
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from .._runtime.steps import Steps
from .._runtime.unset import UNSET, Unset
from ..models.credential import Configuration, Credential, CredentialStatus
from ..models.input_values import InputValue
from ..models.user import IntegrationState
from ..models.workflow import WorkflowState
from . import session
from .errors import (
    ConfigurationNotFoundError,
    CredentialNotFoundError,
    CredentialNotValidError,
    IntegrationNotInstalledError,
    OptionError,
)
from .identifiers import external_id, is_external

__all__ = [
    "Account",
    "account",
    "any_account",
    "configurations_of",
    "credentials_of",
    "default_account",
    "find_credential",
    "require_valid",
    "selected_credential",
    "selected_pair",
]

_V = TypeVar("_V")


@dataclass(frozen=True, slots=True)
class Account:
    """A connected account and one of its configurations.

    Attributes:
        credential_id: Id of the account, for `X-Paragon-Credential`.
        status: State of the account, as far as the API said.
        credential: The account; None where the API said no more than its id.
        configuration: The configuration; None where the API did not say which there
            are, and then the account's default one is meant.
        shared_settings: The configuration's answers to the integration's inputs.
        workflow_settings: The configuration's states of the workflows.
    """

    credential_id: str
    status: CredentialStatus | str | Unset
    credential: Credential | None
    configuration: Configuration | None
    shared_settings: dict[str, InputValue | None]
    workflow_settings: dict[str, WorkflowState]

    @property
    def configuration_id(self) -> str | Unset:
        """Id of the configuration, for `X-Paragon-Configuration-Id`."""
        return UNSET if self.configuration is None else self.configuration.id


def account(
    client: session.Client,
    integration_type: str,
    selected_credential_id: str | None = None,
    selected_configuration_id: str | None = None,
) -> Steps[Account]:
    """Return the account of an integration that a call is about.

    Without a selection it is the user's default account and configuration.

    Raises:
        IntegrationNotInstalledError: The user has connected no account.
        CredentialNotFoundError: No account has the selected id.
        ConfigurationNotFoundError: No configuration has the selected id.
        OptionError: The configuration belongs to another account.
    """
    state = yield from session.integration_state(client, integration_type)
    known = credentials_of(state)
    if selected_credential_id is not None or selected_configuration_id is not None:
        if not known:
            raise IntegrationNotInstalledError(integration_type)
        return _choose(known, selected_credential_id, selected_configuration_id)
    if known:
        return _default(state, known)
    if state.credential_id is UNSET:
        raise IntegrationNotInstalledError(integration_type)
    return _bare(state, state.credential_id)


def any_account(
    client: session.Client,
    selected_credential_id: str | None,
    selected_configuration_id: str | None = None,
) -> Steps[Account]:
    """Return the selected account, whichever integration it belongs to.

    Raises:
        CredentialNotFoundError: No account has the selected id.
        ConfigurationNotFoundError: No configuration has the selected id.
        OptionError: Nothing is selected, or things that do not go together.
    """
    found = yield from session.user(client)
    states = found.integrations.values()
    known = [each for state in states for each in credentials_of(state)]
    return _choose(known, selected_credential_id, selected_configuration_id)


def selected_credential(
    client: session.Client, integration_type: str, selected_credential_id: str | None
) -> Steps[str | Unset]:
    """Return the id of the selected account; absent when nothing is selected.

    Raises:
        IntegrationNotInstalledError: The user has connected no account.
        CredentialNotFoundError: No account has the selected id.
    """
    if selected_credential_id is None:
        return UNSET
    found = yield from account(client, integration_type, selected_credential_id)
    return found.credential_id


def selected_pair(
    client: session.Client,
    selected_credential_id: str | None,
    selected_configuration_id: str | None,
) -> Steps[tuple[str | Unset, str | Unset]]:
    """Return the ids of the selected account and configuration, as far as selected.

    Raises:
        CredentialNotFoundError: No account has the selected id.
        ConfigurationNotFoundError: No configuration has the selected id.
        OptionError: The configuration belongs to another account.
    """
    if selected_credential_id is None and selected_configuration_id is None:
        return UNSET, UNSET
    found = yield from any_account(
        client, selected_credential_id, selected_configuration_id
    )
    if selected_configuration_id is None:
        return found.credential_id, UNSET
    return found.credential_id, found.configuration_id


def require_valid(found: Account) -> Account:
    """Return the account if it is usable.

    Raises:
        CredentialNotValidError: It waits for options, or has to be reconnected.
    """
    if found.status is UNSET or found.status == CredentialStatus.VALID:
        return found
    raise CredentialNotValidError(
        f"account {found.credential_id} is {found.status}: only a VALID account can be used; "
        "let the user reconnect it"
    )


def credentials_of(state: IntegrationState) -> Sequence[Credential]:
    """Return the accounts of an integration, none where the API did not say."""
    found = state.all_credentials
    return [] if found is UNSET else found


def default_account(credential: Credential) -> Account:
    """Return an account with its default configuration."""
    return _account(credential, _default_configuration(credential))


def configurations_of(credential: Credential) -> Sequence[Configuration]:
    """Return the configurations of an account, none where the API did not say."""
    found = credential.configurations
    return [] if found is UNSET else found


def find_credential(known: Iterable[Credential], selected: str) -> Credential:
    """Return the account with an id, yours or the API's.

    Raises:
        CredentialNotFoundError: There is none.
    """
    wanted = selected.strip()
    outside = is_external(wanted)
    if outside:
        wanted = external_id(wanted)
    for each in known:
        if (each.external_id if outside else each.id) == wanted:
            return each
    kind = "external id" if outside else "id"
    raise CredentialNotFoundError(
        f"the user has no such account with {kind} {wanted!r}; "
        "authenticate() loads the accounts anew"
    )


def _bare(state: IntegrationState, credential_id: str) -> Account:
    """Return the default account from an answer that names no others."""
    older = _or_empty(state.configured_workflows)
    return Account(
        credential_id,
        state.credential_status,
        credential=None,
        configuration=None,
        shared_settings=_or_empty(state.shared_settings),
        workflow_settings=_or_empty(state.workflow_settings) or older,
    )


def _account(credential: Credential, configuration: Configuration | None) -> Account:
    """Return an account; its settings stand in the older `config` if need be."""
    if configuration is not None:
        shared = configuration.shared_settings
        workflows = configuration.workflow_settings
    elif credential.config is not UNSET:
        older = _or_empty(credential.config.configured_workflows)
        shared = _or_empty(credential.config.shared_settings)
        workflows = _or_empty(credential.config.workflow_settings) or older
    else:
        shared, workflows = {}, {}
    return Account(
        credential.id, credential.status, credential, configuration, shared, workflows
    )


def _default(state: IntegrationState, known: Sequence[Credential]) -> Account:
    """Return the account and the configuration that are used by default."""
    credential = min(known, key=lambda each: each.id != state.credential_id)
    for each in configurations_of(credential):
        if each.id == state.credential_config_id:
            return _account(credential, each)
    return default_account(credential)


def _default_configuration(credential: Credential) -> Configuration | None:
    found = configurations_of(credential)
    default = [each for each in found if each.is_default is True]
    return next(iter([*default, *found]), None)


def _choose(
    known: Sequence[Credential], credential_id: str | None, configuration_id: str | None
) -> Account:
    """Return the account and the configuration with these ids."""
    if credential_id is None and configuration_id is None:
        raise OptionError("select an account, or one of its configurations")
    chosen = None if credential_id is None else find_credential(known, credential_id)
    if configuration_id is None:
        assert chosen is not None
        return default_account(chosen)
    return _with_configuration(known, chosen, configuration_id)


def _with_configuration(
    known: Sequence[Credential], chosen: Credential | None, selected: str
) -> Account:
    """Return the account that has a configuration with this id."""
    found = [
        _account(credential, configuration)
        for credential in known
        for configuration in configurations_of(credential)
        if _is(configuration, selected.strip())
    ]
    own = [each for each in found if chosen is None or each.credential is chosen]
    if len(own) == 1:
        return own[0]
    if own:
        raise OptionError(
            f"several accounts have a configuration {selected!r}: "
            "say which with selected_credential_id="
        )
    if found and chosen is not None:
        raise OptionError(
            f"configuration {selected!r} does not belong to account {chosen.id}"
        )
    raise ConfigurationNotFoundError(
        f"the user has no configuration {selected!r}; authenticate() loads them anew"
    )


def _is(configuration: Configuration, selected: str) -> bool:
    """Tell whether an id, yours or the API's, is that of a configuration."""
    if is_external(selected):
        return configuration.external_id == external_id(selected)
    return configuration.id == selected


def _or_empty(found: Mapping[str, _V] | Unset) -> dict[str, _V]:
    """Return a mapping that may be absent."""
    return {} if found is UNSET else dict(found)
