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

from .. import operations
from .._runtime.steps import Steps, call
from .._runtime.unset import UNSET, Unset
from ..models.user import IntegrationState
from . import session
from .arguments import selection
from .connected import (
    Account,
    account_of,
    bare_account,
    configurations_of,
    credentials_of,
)
from .errors import CredentialNotFoundError, IntegrationNotInstalledError
from .freshness import afresh
from .selecting import (
    chosen_account,
    find_credential,
    require_valid,
    several_accounts,
)

__all__ = [
    "Account",
    "account",
    "any_account",
    "configurations_of",
    "credentials_of",
    "default_account",
    "identified",
    "selected_credential",
    "selected_pair",
    "usable_account",
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

    def look() -> Steps[Account]:
        state = yield from session.integration_state(client, integration_type)
        if not credentials_of(state) and bare_account(state) is None:
            raise IntegrationNotInstalledError(integration_type)
        if selected_credential_id is UNSET and selected_configuration_id is UNSET:
            return _default(state)
        return chosen_account(
            [state], selected_credential_id, selected_configuration_id
        )

    return (yield from afresh(client, look))


def usable_account(
    client: session.Client,
    integration_type: str,
    selected_credential_id: str | Unset = UNSET,
    selected_configuration_id: str | Unset = UNSET,
) -> Steps[Account]:
    """Return the account that a call is about, which has to be usable.

    Raises:
        CredentialNotValidError: It waits for options, or has to be reconnected.
        SdkError: As `account` does.
    """

    def look() -> Steps[Account]:
        return require_valid(
            (
                yield from account(
                    client,
                    integration_type,
                    selected_credential_id,
                    selected_configuration_id,
                )
            )
        )

    return (yield from afresh(client, look))


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

    def look() -> Steps[Account]:
        found = yield from session.user(client)
        states = list(found.integrations.values())
        return chosen_account(states, selected_credential_id, selected_configuration_id)

    return (yield from afresh(client, look))


def default_account(
    client: session.Client, integration_type: str, since: int
) -> Steps[Account]:
    """Return the account that the API takes by default, as it says now.

    What this client keeps in mind may name another one: the account that it connected
    last. For what cannot be undone the API is asked.

    Args:
        client: The client.
        integration_type: The integration.
        since: `session.user_loads` when the call began.

    Raises:
        IntegrationNotInstalledError: The user has connected no account.
        SelectionError: There are several, and the API says of none that it is the
            default one.
    """
    if since == client.session.user_loads:
        client.session.forget_user()
    state = yield from session.integration_state(client, integration_type)
    known = credentials_of(state)
    if not known and bare_account(state) is None:
        raise IntegrationNotInstalledError(integration_type)
    if len(known) > 1 and all(each.id != state.credential_id for each in known):
        raise several_accounts(integration_type, known)
    return _default(state)


def identified(
    client: session.Client, integration_type: str, found: Account
) -> Steps[Account]:
    """Return an account with its id and what the API says of its settings.

    Where the user's state does not say so much, the user's accounts are asked for.

    Raises:
        CredentialNotFoundError: The API lists no such account.
        SelectionError: The user has several accounts, and nothing says which is meant.
    """
    listed = yield from call(operations.list_credentials(client.project_id))
    if found.credential_id is not UNSET:
        credential = find_credential(listed, found.credential_id)
        return account_of(credential, found.configuration_id)
    integration = yield from session.integration(client, integration_type)
    own = [each for each in listed if each.integration_id == integration.id]
    if len(own) > 1:
        raise several_accounts(integration_type, own)
    if not own:
        raise CredentialNotFoundError(
            f"the API lists no account of {integration_type!r} for this user"
        )
    return account_of(own[0], found.configuration_id)


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


def _default(state: IntegrationState) -> Account:
    """Return the account that an integration uses by default; there is one."""
    bare = bare_account(state)
    if bare is not None:
        return bare
    default = min(
        credentials_of(state), key=lambda each: each.id != state.credential_id
    )
    return account_of(default, state.credential_config_id)
