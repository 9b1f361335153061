"""Waiting until a sync has fetched what there is.

Source: https://docs.useparagon.com/managed-sync/api/get-sync-status
"""

from __future__ import annotations

from .. import operations
from .._runtime.steps import Steps, call
from ..models.syncs import SyncState
from . import session
from .arguments import text
from .waiting import asked_until, seconds
from .waiting_errors import SyncDisabledError, SyncErroredError, SyncTimeoutError

__all__ = ["wait_for_sync"]


def wait_for_sync(
    client: session.Client, sync_id: str, timeout: float
) -> Steps[SyncState]:
    """Wait until a sync is up to date, and return its state.

    Raises:
        UserNotAuthenticatedError: The user signed out.
        OptionError: The id is empty, or the timeout no number of seconds.
        SyncErroredError: It stopped because of an error.
        SyncDisabledError: It was paused.
        SyncTimeoutError: It takes longer.
    """
    session.require_signed_in(client)
    name, limit = text("sync_id", sync_id), seconds("timeout", timeout)
    found, is_over = yield from asked_until(
        lambda: call(operations.get_sync(name)), _is_over, limit
    )
    if not is_over:
        raise SyncTimeoutError(name, found.status, limit)
    if found.status == "ERRORED":
        raise SyncErroredError(name)
    if found.status == "DISABLED":
        raise SyncDisabledError(name)
    return found


def _is_over(state: SyncState) -> bool:
    """Tell whether waiting changes nothing; a status of tomorrow may be on the way."""
    return state.status in ("IDLE", "ERRORED", "DISABLED")
