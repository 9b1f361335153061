# Copied by paragon-codegen from behaviour install_inputs.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""What connecting an account will ask, known before a flow is started."""

from __future__ import annotations

from .._runtime.steps import Steps
from ..models.accounts import AccountType
from ..models.inputs import ConnectInput
from . import session, stages
from .arguments import named

__all__ = ["get_account_type_options", "get_post_options", "get_pre_options"]


def get_account_type_options(
    client: session.Client, integration_type: str
) -> Steps[list[AccountType]]:
    """Return the kinds of account to choose from, none where there is no choice.

    Raises:
        IntegrationNotFoundError: The project has no such integration.
    """
    found = yield from session.integration(client, integration_type)
    return stages.account_types(found)


def get_pre_options(
    client: session.Client, integration_type: str, account_type: str = "default"
) -> Steps[list[ConnectInput]]:
    """Return the inputs before the connection.

    Raises:
        IntegrationNotFoundError: The project has no such integration.
    """
    named("account_type", account_type)
    found = yield from session.integration(client, integration_type)
    return stages.pre_options(found, account_type)


def get_post_options(
    client: session.Client, integration_type: str
) -> Steps[list[ConnectInput]]:
    """Return the inputs that follow the connection.

    Raises:
        IntegrationNotFoundError: The project has no such integration.
    """
    found = yield from session.integration(client, integration_type)
    return stages.post_options(found)
