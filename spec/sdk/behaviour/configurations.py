"""Configurations: further sets of settings and workflows of one account.

Source: https://docs.useparagon.com/apis/api-reference/multi-configuration
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import operations
from .._runtime.steps import Steps, call
from .._runtime.unset import UNSET
from ..models.credential import Configuration, Credential
from . import session
from .accounts import any_account
from .arguments import members, text
from .connected import Account, configurations_of
from .copies import copied
from .errors import ConfigurationNotFoundError, OptionError
from .freshness import afresh
from .identifiers import checked_external_id
from .selecting import require_valid
from .state import remember_account, remove_configuration

__all__ = ["create_configuration", "destroy_configuration", "update_configuration"]


def create_configuration(
    client: session.Client, credential_id: str, external_id: str | None = None
) -> Steps[Configuration]:
    """Create a configuration of a usable account, and return it.

    Raises:
        CredentialNotFoundError: No account has the id.
        CredentialNotValidError: The account is not usable.
        OptionError: An id is empty.
    """
    account_id = text("credential_id", credential_id)
    own = checked_external_id(external_id)

    def look() -> Steps[Account]:
        return require_valid((yield from any_account(client, account_id)))

    found = yield from afresh(client, look)
    assert found.credential_id is not UNSET  # it was selected
    operation = operations.create_configuration(
        client.project_id,
        found.credential_id,
        external_id=UNSET if own is None else own,
    )
    before = _ids(found.credential)
    answer = yield from call(operation)
    remember_account(client, answer)
    return copied(_newest(answer, before))


def update_configuration(
    client: session.Client,
    configuration_id: str,
    credential_id: str,
    meta: Mapping[str, Any] | None = None,
) -> Steps[Configuration]:
    """Replace the notes of a configuration, and return it.

    Raises:
        CredentialNotFoundError: No account has the id.
        ConfigurationNotFoundError: The account has no such configuration.
        OptionError: An id is empty, or the configuration is another account's.
    """
    notes = members("meta", {} if meta is None else meta)
    account_id, configuration = yield from _selected(
        client, configuration_id, credential_id
    )
    answer = yield from call(
        operations.update_configuration(
            client.project_id,
            account_id,
            configuration_id=configuration.id,
            meta=notes,
            selected_credential_id=account_id,
        )
    )
    remember_account(client, answer)
    for each in configurations_of(answer):
        if each.id == configuration.id:
            return copied(each)
    raise ConfigurationNotFoundError(
        f"the API's answer does not name configuration {configuration.id}; "
        "get_user() shows what it says of the account now"
    )


def destroy_configuration(
    client: session.Client, configuration_id: str, credential_id: str
) -> Steps[None]:
    """Delete a configuration; the default one stays for as long as the account.

    Raises:
        CredentialNotFoundError: No account has the id.
        ConfigurationNotFoundError: The account has no such configuration.
        OptionError: It is the default one, or another account's, or an id is empty.
    """
    account_id, configuration = yield from _selected(
        client, configuration_id, credential_id
    )
    if configuration.is_default:
        raise OptionError(
            f"configuration {configuration.id} is the account's default one and cannot "
            "be deleted; uninstall_integration() disconnects the account"
        )
    yield from call(
        operations.delete_configuration(
            client.project_id,
            account_id,
            configuration_id=configuration.id,
            selected_credential_id=account_id,
        )
    )
    remove_configuration(client, account_id, configuration.id)


def _selected(
    client: session.Client, configuration_id: str, credential_id: str
) -> Steps[tuple[str, Configuration]]:
    """Return the id of the account and the configuration that two ids mean."""
    selected = text("configuration_id", configuration_id)
    account_id = text("credential_id", credential_id)
    found = yield from any_account(client, account_id, selected)
    if found.configuration is None:
        raise ConfigurationNotFoundError(
            f"the API does not say what configurations account {found.credential_id} "
            "has; paragon.api takes ids as they are"
        )
    assert found.credential_id is not UNSET  # it was selected
    return found.credential_id, found.configuration


def _ids(credential: Credential | None) -> set[str]:
    found = () if credential is None else configurations_of(credential)
    return {each.id for each in found}


def _newest(answer: Credential, before: set[str]) -> Configuration:
    """Return the configuration that is new: the answer is the whole account.

    Raises:
        ConfigurationNotFoundError: The answer names none.
    """
    listed = configurations_of(answer)
    new = [each for each in listed if each.id not in before] or listed
    if not new:
        raise ConfigurationNotFoundError(
            "the API's answer names no configuration; "
            "get_user() shows what it says of the account now"
        )
    return max(new, key=lambda each: each.date_created)
