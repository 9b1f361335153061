"""What is remembered about a user."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Protocol

__all__ = ["AsyncCallback", "Callback", "Home", "Memory", "on_change"]

Callback = Callable[[str], object]
AsyncCallback = Callable[[str], object] | Callable[[str], Awaitable[object]]


@dataclass
class Memory:
    """Callbacks of the application, and what one user did."""

    callbacks: list[AsyncCallback] = field(default_factory=list[AsyncCallback])
    switched: int = 0

    def for_another_user(self) -> Memory:
        """Return a memory that knows the application only."""
        return Memory(self.callbacks)


class Home(Protocol):
    """What a behaviour needs of a client."""

    home_id: str
    session: Memory


def on_change(client: Home, callback: AsyncCallback) -> bool:
    """Call `callback` with each room that is switched."""
    client.session.callbacks.append(callback)
    return True
