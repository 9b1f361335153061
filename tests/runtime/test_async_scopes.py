"""Scopes: time ends what is in them, and nothing but it is taken for time."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import pytest
import trio

from paragon_codegen.runtime.async_scopes import move_on_after

SOON = 0.01
LATE = 30.0

Task = Callable[[], Awaitable[Any]]


@pytest.fixture(params=["asyncio", "trio"])
def run(request: pytest.FixtureRequest) -> Callable[[Task], Any]:
    """Run a function on an event loop."""
    if request.param == "trio":
        return trio.run
    return lambda function: asyncio.run(function())  # type: ignore[arg-type]


def test_time_ends_it(run: Callable[[Task], Any]) -> None:
    async def main() -> list[str]:
        done = []
        with move_on_after(SOON):
            await anyio.sleep(LATE)
            done.append("inside")
        done.append("after")
        await anyio.sleep(SOON)  # nothing is left that would end this, too
        return done

    assert run(main) == ["after"]


@pytest.mark.parametrize("seconds", [None, LATE])
def test_what_ends_in_time_is_left_alone(
    run: Callable[[Task], Any], seconds: float | None
) -> None:
    async def main() -> str:
        with move_on_after(seconds):
            await anyio.sleep(0)
            return "done"
        return "given up"

    assert run(main) == "done"


def test_no_time_runs_after_the_end(run: Callable[[Task], Any]) -> None:
    async def main() -> str:
        with move_on_after(SOON):
            await anyio.sleep(0)
        await anyio.sleep(3 * SOON)
        return "done"

    assert run(main) == "done"


def test_errors_pass(run: Callable[[Task], Any]) -> None:
    async def main() -> None:
        with move_on_after(LATE):
            raise ValueError("of the work")

    with pytest.raises(ValueError, match="of the work"):
        run(main)


@pytest.mark.parametrize("ends", ["inner", "outer"])
def test_one_within_the_other(run: Callable[[Task], Any], ends: str) -> None:
    async def main() -> list[str]:
        done = []
        with move_on_after(SOON if ends == "outer" else LATE):
            with move_on_after(SOON if ends == "inner" else LATE):
                await anyio.sleep(LATE)
            done.append("inner")
            await anyio.sleep(0)
        return done

    assert run(main) == (["inner"] if ends == "inner" else [])


@pytest.mark.parametrize("around", [True, False])
def test_beside_scopes_of_anyio(run: Callable[[Task], Any], around: bool) -> None:
    """Theirs end by themselves, and ours does not take their end for its own."""

    async def main() -> tuple[bool, list[str]]:
        done = []
        with anyio.move_on_after(SOON if around else LATE) as theirs:
            with move_on_after(LATE if around else SOON):
                with anyio.move_on_after(LATE):
                    await anyio.sleep(LATE)
                done.append("inside")
            done.append("after")
        return theirs.cancelled_caught, done

    assert run(main) == ((True, []) if around else (False, ["after"]))


def test_a_cancelled_task_is_cancelled_when_time_is_over_as_well() -> None:
    async def work(begun: asyncio.Event) -> None:
        begun.set()
        with move_on_after(0):
            await asyncio.sleep(LATE)

    async def main() -> asyncio.Task[None]:
        begun = asyncio.Event()
        task = asyncio.create_task(work(begun))
        await begun.wait()
        asyncio.get_running_loop().call_soon(task.cancel)
        await asyncio.wait([task])
        return task

    assert asyncio.run(main()).cancelled()


def test_a_wish_to_cancel_is_still_there_after_it() -> None:
    async def main() -> int:
        task = asyncio.current_task()
        assert task is not None
        asyncio.get_running_loop().call_soon(task.cancel)
        try:
            with move_on_after(LATE):
                await asyncio.sleep(LATE)
        except asyncio.CancelledError:
            return task.cancelling()
        return -1

    assert asyncio.run(main()) == 1


def test_no_trace_is_left_in_the_task() -> None:
    async def main() -> int:
        with move_on_after(SOON):
            try:
                await asyncio.sleep(LATE)
            except asyncio.CancelledError:
                await asyncio.sleep(0)  # what tidies up before it goes on
                raise
        task = asyncio.current_task()
        assert task is not None
        return task.cancelling()

    assert asyncio.run(main()) == 0


def test_work_that_ends_as_time_does_keeps_its_result() -> None:
    async def main() -> str:
        with move_on_after(SOON):
            try:
                await asyncio.sleep(LATE)
            except asyncio.CancelledError:
                return "done"
        return "given up"

    assert asyncio.run(main()) == "done"
