"""Waits of the async client, under asyncio and trio; anyio loads when first needed."""

from __future__ import annotations

from types import TracebackType
from typing import Protocol

from .needs import HTTPX2

__all__ = ["Scope", "move_on_after", "sleep"]


class Scope(Protocol):
    """A context that may give up what is done in it."""

    def __enter__(self) -> object:
        """Begin."""
        ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
        /,
    ) -> bool:
        """End; True where the work was given up."""
        ...


async def sleep(seconds: float) -> None:
    """Wait, without keeping others from their work."""
    with HTTPX2:
        from anyio import sleep as wait
    await wait(seconds)


def move_on_after(seconds: float | None) -> Scope:
    """Return a context whose work is given up after so many seconds; None: never."""
    with HTTPX2:
        from anyio import move_on_after as scope
    return scope(seconds)
