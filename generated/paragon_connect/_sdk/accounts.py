# Copied by paragon-codegen from behaviour accounts.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Which account and which of its configurations a call is about: resolved in one place.

Source: https://docs.useparagon.com/apis/api-reference/multi-account-authorization
Source: https://docs.useparagon.com/apis/api-reference/multi-configuration
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .._runtime.steps import Steps
from .._runtime.unset import UNSET, Unset
from ..models.credential import Configuration, Credential, CredentialStatus
from ..models.user import IntegrationState
from . import session
from .arguments import selection
from .connected import (
    Account,
    account_of,
    account_with,
    bare_account,
    configurations_of,
    credentials_of,
)
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
    "find_credential",
    "require_valid",
    "selected_credential",
    "selected_pair",
]


def account(
    client: session.Client,
    integration_type: str,
    selected_credential_id: str | Unset = UNSET,
    selected_configuration_id: str | Unset = UNSET,
) -> Steps[Account]:
    """Return the account of an integration that a call is about.

    Without a selection it is the user's default account and configuration.

    Raises:
        IntegrationNotInstalledError: The user has connected no account.
        CredentialNotFoundError: No account has the selected id.
        ConfigurationNotFoundError: No configuration has the selected id.
        OptionError: The configuration belongs to another account.
    """
    selection("selected_credential_id", selected_credential_id)
    selection("selected_configuration_id", selected_configuration_id)
    state = yield from session.integration_state(client, integration_type)
    known = credentials_of(state)
    bare = bare_account(state)
    if not known and bare is None:
        raise IntegrationNotInstalledError(integration_type)
    if selected_credential_id is not UNSET or selected_configuration_id is not UNSET:
        return _choose([state], selected_credential_id, selected_configuration_id)
    if bare is not None:
        return bare
    default = min(known, key=lambda each: each.id != state.credential_id)
    return account_of(default, state.credential_config_id)


def any_account(
    client: session.Client,
    selected_credential_id: str | Unset,
    selected_configuration_id: str | Unset = UNSET,
) -> Steps[Account]:
    """Return the selected account, whichever integration it belongs to.

    Raises:
        CredentialNotFoundError: No account has the selected id.
        ConfigurationNotFoundError: No configuration has the selected id.
        OptionError: Nothing is selected, or things that do not go together.
    """
    selection("selected_credential_id", selected_credential_id)
    selection("selected_configuration_id", selected_configuration_id)
    found = yield from session.user(client)
    states = list(found.integrations.values())
    return _choose(states, selected_credential_id, selected_configuration_id)


def selected_credential(
    client: session.Client, integration_type: str, selected_credential_id: str | Unset
) -> Steps[str | Unset]:
    """Return the id of the selected account; absent when nothing is selected.

    Raises:
        IntegrationNotInstalledError: The user has connected no account.
        CredentialNotFoundError: No account has the selected id.
    """
    if selected_credential_id is UNSET:
        return UNSET
    found = yield from account(client, integration_type, selected_credential_id)
    return found.credential_id


def selected_pair(
    client: session.Client,
    selected_credential_id: str | Unset,
    selected_configuration_id: str | Unset,
) -> Steps[tuple[str | Unset, str | Unset]]:
    """Return the ids of the selected account and configuration, as far as selected.

    Raises:
        CredentialNotFoundError: No account has the selected id.
        ConfigurationNotFoundError: No configuration has the selected id.
        OptionError: The configuration belongs to another account.
    """
    if selected_credential_id is UNSET and selected_configuration_id is UNSET:
        return UNSET, UNSET
    found = yield from any_account(
        client, selected_credential_id, selected_configuration_id
    )
    if selected_configuration_id is UNSET:
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
        f"account {found.credential_id} is {found.status}: only a VALID account can be "
        "used; let the user reconnect it"
    )


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


def _choose(
    states: Sequence[IntegrationState],
    credential_id: str | Unset,
    configuration_id: str | Unset,
) -> Account:
    """Return the account and the configuration with these ids."""
    if credential_id is UNSET and configuration_id is UNSET:
        raise OptionError("select an account, or one of its configurations")
    for bare in filter(None, map(bare_account, states)):
        if _is_bare(bare, credential_id, configuration_id):
            return bare
    known = [each for state in states for each in credentials_of(state)]
    chosen = None if credential_id is UNSET else find_credential(known, credential_id)
    if configuration_id is not UNSET:
        return _with_configuration(known, chosen, configuration_id)
    assert chosen is not None
    return account_of(chosen)


def _is_bare(
    bare: Account, credential_id: str | Unset, configuration_id: str | Unset
) -> bool:
    """Tell whether ids mean the one account that an answer names without listing it."""
    same = credential_id is UNSET or credential_id.strip() == bare.credential_id
    if configuration_id is UNSET:
        return same
    return same and configuration_id.strip() == bare.configuration_id


def _with_configuration(
    known: Sequence[Credential], chosen: Credential | None, selected: str
) -> Account:
    """Return the account that has a configuration with this id."""
    found = [
        account_with(credential, configuration)
        for credential in known
        for configuration in configurations_of(credential)
        if _is(configuration, selected.strip())
    ]
    own = [each for each in found if chosen is None or each.credential is chosen]
    if len(own) == 1:
        return own[0]
    if own:
        raise OptionError(
            f"several configurations are {selected!r}: select one by the id of the "
            "API, or its account as well with selected_credential_id="
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
