"""Flavours: what sets the sync, async and raw classes apart, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["FLAVOURS", "Flavour"]


@dataclass(frozen=True, slots=True)
class Flavour:
    """One way to call operations.

    Attributes:
        module: Module that holds the classes.
        prefix: Prefix of the classes.
        asynchronous: Whether methods are coroutines.
        raw: Whether methods return the response instead of the result.
    """

    module: str
    prefix: str
    asynchronous: bool
    raw: bool

    @property
    def define(self) -> str:
        """How a method begins."""
        return "async def" if self.asynchronous else "def"

    def run(self, client: str) -> str:
        """Return how `client`, an expression, runs an operation."""
        call = f"{client}.execute_raw" if self.raw else f"{client}.execute"
        return f"await {call}" if self.asynchronous else call

    @property
    def client_base(self) -> str:
        """Class of the runtime that runs the operations."""
        return "AsyncClient" if self.asynchronous else "SyncClient"


FLAVOURS = (
    Flavour("client", "", asynchronous=False, raw=False),
    Flavour("async_client", "Async", asynchronous=True, raw=False),
    Flavour("raw", "Raw", asynchronous=False, raw=True),
    Flavour("async_raw", "AsyncRaw", asynchronous=True, raw=True),
)
