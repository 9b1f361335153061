"""An account whose sign-in is done and that waits for answers: it is completed, not doubled.

Source: https://docs.useparagon.com/apis/api-reference#installflowcancel
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from .._runtime.steps import Steps
from .._runtime.unset import UNSET, Unset
from ..models.credential import CredentialStatus
from ..models.user import IntegrationState
from . import accounts, session
from .connected import account_of, bare_account, credentials_of
from .errors import SelectionError
from .identifiers import checked_external_id
from .install_requests import Request

__all__ = [
    "Waiting",
    "how_to_complete",
    "nothing_to_complete",
    "pending_account",
    "request_to_complete",
]


@dataclass(frozen=True, slots=True)
class Waiting:
    """An account that is PENDING.

    Attributes:
        integration_type: Its integration.
        credential_id: Its id.
        external_id: The id that your system has for it, None without one.
    """

    integration_type: str
    credential_id: str
    external_id: str | None


def pending_account(
    client: session.Client, request: Request, *, replaces: bool
) -> Steps[Waiting | None]:
    """Return the account that an installation completes, None if it makes a new one.

    Args:
        client: The client.
        request: What was asked for. Who allows several accounts wants another one.
        replaces: Whether the answers that follow the sign-in are there: with them a
            selected account that is PENDING is completed, without them replaced.

    Raises:
        CredentialNotFoundError: No account has the selected id.
    """
    since, name = client.session.user_loads, request.integration_type
    selected = request.selected_credential_id
    if selected is UNSET and request.allow_multiple_credentials is True:
        return None
    if selected is not UNSET and not replaces:
        return None
    found = yield from _waiting(client, name, selected)
    if found is not None and since == client.session.user_loads:
        # It may have been completed or removed elsewhere.
        client.session.forget_user()
        found = yield from _waiting(client, name, selected)
    return found


def request_to_complete(request: Request, waiting: Waiting) -> Request:
    """Return what is asked for, without what is said of the account already.

    Raises:
        SelectionError: A new account is asked for that has an id of its own.
    """
    wanted = checked_external_id(request.external_id)
    if wanted is not None and wanted != waiting.external_id:
        raise SelectionError(
            f"{_described(waiting)}, and its external id is {waiting.external_id!r}: "
            "complete it without external_id=, allow another account with "
            "allow_multiple_credentials=True, or remove it first"
        )
    return replace(request, external_id=None)


def how_to_complete(waiting: Waiting) -> str:
    """Return how an account that waits for answers is completed."""
    return (
        f"{_described(waiting)} and needs the answers of stage 'postOptions': pass "
        f"post_options=, or remove it with {_removal(waiting)}"
    )


def nothing_to_complete(waiting: Waiting) -> str:
    """Return what to do with an account that waits although nothing is asked."""
    return (
        f"{_described(waiting)}, and the integration asks for nothing that would "
        f"complete it: replace it with selected_credential_id={waiting.credential_id!r}, "
        f"or remove it with {_removal(waiting)}"
    )


def _described(waiting: Waiting) -> str:
    name = waiting.integration_type
    return f"account {waiting.credential_id} of {name!r} is PENDING"


def _removal(waiting: Waiting) -> str:
    return (
        f"uninstall_integration({waiting.integration_type!r}, "
        f"selected_credential_id={waiting.credential_id!r})"
    )


def _waiting(
    client: session.Client, name: str, selected: str | Unset
) -> Steps[Waiting | None]:
    """Return the account that is meant, if it is PENDING."""
    if selected is not UNSET:
        found = yield from accounts.account(client, name, selected)
    else:
        state = yield from session.integration_state(client, name)
        first = _first(state)
        if first is None:
            return None
        found = first
    if found.status != CredentialStatus.PENDING:
        return None
    if found.credential_id is UNSET:
        found = yield from accounts.identified(client, name, found)
    known = found.credential
    own = None if known is None or not known.external_id else known.external_id
    return Waiting(name, str(found.credential_id), own)


def _first(state: IntegrationState) -> accounts.Account | None:
    """Return the first account that is PENDING, where none is usable."""
    if state.enabled:
        return None
    for each in credentials_of(state):
        if each.status == CredentialStatus.PENDING:
            return account_of(each)
    return bare_account(state)
