"""Bodies that are sent piece by piece."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Protocol

__all__ = ["Content"]


class Content(Protocol):
    """A body that is never whole in memory."""

    @property
    def length(self) -> int | None:
        """Its bytes, None when they are not known beforehand."""
        ...

    def pieces(self) -> Iterator[bytes]:
        """Yield it piece by piece."""
        ...

    def apieces(self) -> AsyncIterator[bytes]:
        """Yield it piece by piece without blocking the event loop."""
        ...
