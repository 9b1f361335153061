"""Who makes the calls: threads, asyncio and trio, each on one client for all users."""

from __future__ import annotations

import asyncio
import itertools
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import trio

from tests.faults.worlds import World, user_of
from tests.soak.plan import Planned

__all__ = ["Lane"]

_TOGETHER = 8
_TIMEOUT = 60.0
_SHORT = 1.0


class Lane:
    """Makes calls in one way, with one package.

    Attributes:
        problems: what must never happen.
        outcomes: what each call came to, by its number.
    """

    def __init__(self, world: World, kind: str, url: str) -> None:
        self.world = world
        self.kind = kind
        self.problems: list[str] = []
        self.outcomes: dict[int, str] = {}
        self._url = url
        self._client: Any = None

    def run(self, calls: Sequence[Planned], close_after: int | None) -> None:
        """Make calls, several at a time, in a loop of their own.

        Args:
            calls: to be made.
            close_after: closes the client after so many calls, in the midst of the
                others; None leaves it open for the next round.
        """
        if self._client is None:
            self._client = self.world.make(
                self.kind, self._url, "nobody", timeout=_TIMEOUT
            )
        self.outcomes = {}
        if self.kind == "sync":
            self._in_threads(calls, close_after)
        elif self.kind == "asyncio":
            asyncio.run(self._in_tasks(calls, close_after))
        else:
            trio.run(self._in_tasks, calls, close_after)
        if close_after is not None:
            self._client = None

    def close(self) -> None:
        """Close the client, in a loop of its own."""
        client, self._client = self._client, None
        if client is None:
            return
        if self.kind == "sync":
            client.close()
        elif self.kind == "asyncio":
            asyncio.run(client.aclose())
        else:
            trio.run(client.aclose)

    def _in_threads(self, calls: Sequence[Planned], close_after: int | None) -> None:
        """Make calls in threads."""
        closing = _at(close_after)

        def one(planned: Planned) -> None:
            if closing():
                self._client.close()
            try:
                self._note(planned, self._call(planned))
            except Exception as error:
                self._note(planned, error)

        with ThreadPoolExecutor(_TOGETHER) as threads:
            list(threads.map(one, calls))

    async def _in_tasks(
        self, calls: Sequence[Planned], close_after: int | None
    ) -> None:
        """Make calls in tasks."""
        closing, left = _at(close_after), iter(calls)

        async def worker() -> None:
            for planned in left:
                if closing():
                    await self._client.aclose()
                await self._one(planned)

        async with anyio.create_task_group() as tasks:
            for _ in range(_TOGETHER):
                tasks.start_soon(worker)

    async def _one(self, planned: Planned) -> None:
        """Make a call, and break it off where that is planned."""
        with anyio.move_on_after(planned.cancel) as scope:
            try:
                self._note(planned, await self._call(planned))
            except Exception as error:
                self._note(planned, error)
        if scope.cancelled_caught:
            self.outcomes[planned.number] = "cancelled"

    def _call(self, planned: Planned) -> Any:
        """Make a call as its user."""
        client = self._client.with_user(planned.token).with_options(
            headers={"X-Call": str(planned.number)},
            timeout=_SHORT if planned.late else _TIMEOUT,
        )
        return self.world.call(planned.call, client, f"mark-{planned.number}")

    def _note(self, planned: Planned, outcome: Any) -> None:
        """Keep what a call came to; an answer must be its caller's."""
        if not isinstance(outcome, Exception):
            owner = self.world.reader(outcome)
            self.outcomes[planned.number] = "ok"
            if owner not in ("", user_of(planned.token)):
                self.problems.append(f"call {planned.number} got the answer of {owner}")
            return
        self.outcomes[planned.number] = type(outcome).__name__
        if not isinstance(outcome, self.world.root):
            self.problems.append(f"call {planned.number}: a raw {outcome!r}")
        if planned.token in f"{outcome} {vars(outcome)}":
            self.problems.append(f"call {planned.number}: an error shows the token")


def _at(place: int | None) -> Callable[[], bool]:
    """Return a function that says yes once, when it is asked for this time."""
    count, lock = itertools.count(), threading.Lock()

    def reached() -> bool:
        with lock:
            return next(count) == place

    return reached
