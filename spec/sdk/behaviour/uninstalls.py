"""Disconnecting accounts.

Source: https://docs.useparagon.com/apis/api-reference#uninstallintegration
"""

from __future__ import annotations

from .._runtime.steps import Steps
from .._runtime.unset import UNSET, Unset
from . import accounts, connecting, session
from .arguments import selection
from .features import HEADLESS, require_feature

__all__ = ["uninstall_integration"]


def uninstall_integration(
    client: session.Client,
    integration_type: str,
    *,
    selected_credential_id: str | Unset = UNSET,
) -> Steps[None]:
    """Disconnect an account; its workflows stop and its settings are lost.

    Raises:
        FeatureNotAvailableError: The plan does not include it.
        IntegrationNotInstalledError: The user has connected no account.
        CredentialNotFoundError: No account has the selected id.
        SelectionError: None is selected, and the API has no default among several.
    """
    selection("selected_credential_id", selected_credential_id)
    since = client.session.user_loads
    yield from require_feature(client, HEADLESS)
    found = yield from session.active_integration(client, integration_type)
    if selected_credential_id is UNSET:
        account = yield from accounts.default_account(client, integration_type, since)
    else:
        account = yield from accounts.account(
            client, integration_type, selected_credential_id
        )
    yield from connecting.disconnect(
        client, integration_type, found, account.credential_id
    )
