"""Which of the known accounts and configurations an id means: no call is needed.

Source: https://docs.useparagon.com/apis/api-reference/multi-account-authorization
Source: https://docs.useparagon.com/apis/api-reference/multi-configuration
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .._runtime.unset import UNSET, Unset
from ..models.credential import Configuration, Credential, CredentialStatus
from ..models.user import IntegrationState
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
    OptionError,
    SelectionError,
)
from .identifiers import described, external_id, is_external

__all__ = ["chosen_account", "find_credential", "require_valid", "several_accounts"]


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
    listed = list(known)
    for each in listed:
        if each.id == wanted:
            return each
    for each in listed:
        if is_external(wanted) and each.external_id == external_id(wanted):
            return each
    raise CredentialNotFoundError(
        f"the user has no account with {described(wanted)}; get_user() lists them"
    )


def several_accounts(
    integration_type: str, known: Iterable[Credential]
) -> SelectionError:
    """Return the error that lists accounts of which one has to be selected."""
    shown = (
        f"{each.id} (ext:{each.external_id})" if each.external_id else each.id
        for each in known
    )
    return SelectionError(
        f"the user has several accounts of {integration_type!r}: select one with "
        f"selected_credential_id=; there are {', '.join(shown)}"
    )


def chosen_account(
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
        raise SelectionError(
            f"several configurations are {selected!r}: select one by the id of the "
            "API, or its account as well with selected_credential_id="
        )
    if found and chosen is not None:
        raise SelectionError(
            f"configuration {selected!r} does not belong to account {chosen.id}"
        )
    raise ConfigurationNotFoundError(
        f"the user has no configuration with {described(selected.strip())}; "
        "get_user() lists them"
    )


def _is(configuration: Configuration, selected: str) -> bool:
    """Tell whether an id, yours or the API's, is that of a configuration."""
    if configuration.id == selected:
        return True
    own = configuration.external_id
    return is_external(selected) and own == external_id(selected)
