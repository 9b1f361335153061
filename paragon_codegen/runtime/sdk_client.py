"""The client for threads that carries out behaviours of several calls."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar

from .callbacks import not_awaited
from .client import SyncClient
from .drivers import deliver, drive
from .steps import Further, Items, Pause, Present, Resolve, Step, Steps

__all__ = ["SdkClient"]

T = TypeVar("T")


class SdkClient(SyncClient):
    """Runs operations, and behaviours made of them; see `steps`."""

    def run(self, steps: Steps[T]) -> T:
        """Carry out a behaviour of several calls and return its result."""
        return drive(steps, self._perform)

    def iterate(self, items: Items[T]) -> Iterator[T]:
        """Carry out a behaviour that has many results, as far as they are asked for."""
        return deliver(items, self._perform)

    def _perform(self, step: Step) -> Any:
        """Do one step of a behaviour."""
        match step:
            case Pause():
                return self._connections.sleep(step.seconds)
            case Present():
                (credential,) = self._select([[step.scheme]])
                return credential.place().secret
            case Resolve():
                return not_awaited(step.value, step.name)
            case Further():
                return step.perform(self)
            case _:
                return self.execute(step)
