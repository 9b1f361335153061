# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""The client for event loops that carries out behaviours of several calls."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator
from typing import Any, TypeVar

from .async_client import AsyncClient
from .drivers import deliver_async, drive_async
from .steps import Further, Items, Pause, Present, Resolve, Step, Steps
from .waiting import sleep

__all__ = ["AsyncSdkClient"]

T = TypeVar("T")


class AsyncSdkClient(AsyncClient):
    """Runs operations, and behaviours made of them; see `steps`."""

    async def run(self, steps: Steps[T]) -> T:
        """Carry out a behaviour of several calls and return its result."""
        return await drive_async(steps, self._perform)

    def iterate(self, items: Items[T]) -> AsyncIterator[T]:
        """Carry out a behaviour that has many results, as far as they are asked for."""
        return deliver_async(items, self._perform)

    async def _perform(self, step: Step) -> Any:
        """Do one step of a behaviour."""
        match step:
            case Pause():
                return await sleep(step.seconds)
            case Present():
                (credential,) = self._select([[step.scheme]])
                return (await credential.place_async()).secret
            case Resolve():
                value = step.value
                return await value if inspect.isawaitable(value) else value
            case Further():
                return await step.perform_async(self)
            case _:
                return await self.execute(step)
