"""Errors of waiting: for a sync that is up to date, for a workflow that has ended."""

from __future__ import annotations

from .errors import SdkError

__all__ = [
    "ExecutionTimeoutError",
    "SyncDisabledError",
    "SyncErroredError",
    "SyncTimeoutError",
]


class SyncErroredError(SdkError):
    """The sync stopped because of an error.

    Attributes:
        sync_id: The sync.
    """

    def __init__(self, sync_id: str) -> None:
        super().__init__(
            f"sync {sync_id!r} stopped because of an error; the project's events of "
            "Managed Sync say which"
        )
        self.sync_id = sync_id


class SyncDisabledError(SdkError):
    """The sync was paused: it does not fetch anything.

    Attributes:
        sync_id: The sync.
    """

    def __init__(self, sync_id: str) -> None:
        super().__init__(
            f"sync {sync_id!r} is paused; api.reenable_sync() lets it go on"
        )
        self.sync_id = sync_id


class SyncTimeoutError(SdkError):
    """The sync is not up to date yet; it goes on all the same.

    Attributes:
        sync_id: The sync.
        last_status: What it was doing when it was asked last.
        seconds: How long was waited.
    """

    def __init__(self, sync_id: str, last_status: str, seconds: float) -> None:
        super().__init__(
            f"sync {sync_id!r} is not up to date after {seconds:g} s, its status is "
            f"{last_status}; it goes on, so wait again, or longer with timeout="
        )
        self.sync_id = sync_id
        self.last_status = last_status
        self.seconds = seconds


class ExecutionTimeoutError(SdkError):
    """The workflow has not ended yet; it goes on all the same.

    Attributes:
        execution_id: The execution of the workflow.
        last_status: How it stood when it was asked last.
        seconds: How long was waited.
    """

    def __init__(self, execution_id: str, last_status: str, seconds: float) -> None:
        super().__init__(
            f"execution {execution_id!r} has not ended after {seconds:g} s, its status "
            f"is {last_status}; it goes on, so wait again, or longer with timeout="
        )
        self.execution_id = execution_id
        self.last_status = last_status
        self.seconds = seconds
