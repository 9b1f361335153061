# Copied by paragon-codegen from behaviour stages.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Which stage an install flow needs next, and what it asks. No I/O.

Source: https://docs.useparagon.com/apis/api-reference#headless-connect-installflow
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from .._runtime.unset import UNSET, Unset
from ..models.accounts import AccountType, AuthenticationScheme
from ..models.inputs import ConnectInput, PasswordInput, ValueTextInput
from ..models.install import SavedInstallFlow
from ..models.integration import Integration, SdkIntegrationConfig
from ..models.stages import (
    AccountTypeStage,
    DoneStage,
    PostOptionsStage,
    PreOptionsStage,
)
from .copies import copied
from .flow_state import Stage
from .instructions import instruction

__all__ = [
    "Needed",
    "account_type_of",
    "account_types",
    "needed",
    "post_options",
    "pre_options",
    "skips_post_options",
    "stage_for",
    "uses_oauth",
]

Needed: TypeAlias = Literal[
    "accountType",
    "instruction",
    "preOptions",
    "oauth",
    "connect",
    "postOptions",
    "done",
]
"""What comes next: a stage, or `connect`, which needs nothing of the user."""


def needed(integration: Integration, saved: SavedInstallFlow) -> Needed:
    """Return what a flow needs next."""
    chosen = saved.account_type
    if account_types(integration) and chosen is UNSET:
        return "accountType"
    if not saved.instruction_finished and instruction(integration, chosen):
        return "instruction"
    if saved.credential_id is UNSET:
        return _before_connection(integration, saved)
    asks = post_options(integration) and not skips_post_options(integration, chosen)
    return "postOptions" if asks and not saved.post_options_given else "done"


def stage_for(name: Needed, integration: Integration, saved: SavedInstallFlow) -> Stage:
    """Return the stage of a name; `oauth` is none of them, as it needs the token."""
    match name:
        case "accountType":
            return AccountTypeStage(options=account_types(integration), done=False)
        case "instruction":
            found = instruction(integration, saved.account_type)
            assert found is not None
            return found
        case "preOptions":
            asked = pre_options(integration, saved.account_type)
            return PreOptionsStage(options=asked, done=False)
        case "postOptions":
            return PostOptionsStage(
                options=post_options(integration),
                credential_id=saved.credential_id,
                done=False,
            )
        case _:
            return DoneStage(done=True)


def account_types(integration: Integration) -> list[AccountType]:
    """Return the kinds of account that a user may choose from."""
    config = _config(integration)
    return [] if config is None else copied(config.account_types)


def account_type_of(
    integration: Integration, account_type: str | Unset
) -> AccountType | None:
    """Return the account type with an id, None where there is none."""
    found = (each for each in account_types(integration) if each.id == account_type)
    return next(found, None)


def pre_options(
    integration: Integration, account_type: str | Unset = UNSET
) -> list[ConnectInput]:
    """Return the inputs before the connection.

    Those of a custom integration, else those of the account type, else the
    integration's own.
    """
    custom = integration.custom_integration
    if custom is not UNSET and custom is not None:
        if _own_scheme(integration) == AuthenticationScheme.OAUTH_CLIENT_CREDENTIAL:
            return _client_credentials()
        return copied(_listed(custom.input_fields))
    chosen = account_type_of(integration, account_type)
    if chosen is not None and (asked := _listed(chosen.end_user_supplied_values)):
        return asked
    config = _config(integration)
    return [] if config is None else copied(config.auth_config_inputs)


def post_options(integration: Integration) -> list[ConnectInput]:
    """Return the inputs that follow the connection."""
    config = _config(integration)
    return [] if config is None else copied(config.post_oauth_inputs)


def skips_post_options(integration: Integration, account_type: str | Unset) -> bool:
    """Tell whether accounts of a type need no inputs after the connection."""
    chosen = account_type_of(integration, account_type)
    return chosen is not None and chosen.skip_post_oauth_inputs is True


def uses_oauth(integration: Integration, account_type: str | Unset) -> bool:
    """Tell whether the user signs in at the provider to connect an account."""
    chosen = account_type_of(integration, account_type)
    scheme = UNSET if chosen is None else chosen.scheme
    if scheme is UNSET:
        scheme = _own_scheme(integration)
    return scheme == AuthenticationScheme.OAUTH


def _before_connection(integration: Integration, saved: SavedInstallFlow) -> Needed:
    """Return what a flow needs that has no account yet."""
    if pre_options(integration, saved.account_type) and not saved.pre_options_given:
        return "preOptions"
    return "oauth" if uses_oauth(integration, saved.account_type) else "connect"


def _own_scheme(integration: Integration) -> AuthenticationScheme | str | Unset:
    """Return how accounts are connected where no account type says it."""
    custom = integration.custom_integration
    if integration.authentication_type is UNSET and custom:
        return custom.authentication_type
    return integration.authentication_type


def _config(integration: Integration) -> SdkIntegrationConfig | None:
    """Return what the inputs are listed in; old answers of the API lack it."""
    config = integration.sdk_integration_config
    return None if config is UNSET else config


def _listed(found: Sequence[ConnectInput] | Unset) -> list[ConnectInput]:
    return [] if found is UNSET else list(found)


def _client_credentials() -> list[ConnectInput]:
    """Return the inputs of an OAuth client; the API does not list them."""
    return [
        ValueTextInput(id="clientId", title="Client ID", required=True),
        PasswordInput(id="clientSecret", title="Client Secret", required=True),
    ]
