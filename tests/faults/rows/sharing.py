"""One client in many threads, tasks, event loops and processes."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
import time
import warnings
from functools import partial
from typing import Any

from tests.faults.fault import Fault, ok
from tests.faults.stage import Stage
from tests.faults.steps import Steps, Together
from tests.faults.turn import Turn
from tests.faults.worlds import user_of

__all__ = ["FAULTS", "live_loops", "open_sockets"]

_THREADS = 16
_RUNS = 60


def live_loops() -> int:
    """Return how many event loops of asyncio are alive."""
    gc.collect()
    loops = [o for o in gc.get_objects() if isinstance(o, asyncio.AbstractEventLoop)]
    return len(loops)


def open_sockets() -> int:
    """Return how many sockets this process holds."""
    found = 0
    for name in os.listdir("/proc/self/fd"):
        try:
            found += os.readlink(f"/proc/self/fd/{name}").startswith("socket:")
        except OSError:  # the descriptor of the listing itself
            continue
    return found


def many_users(stage: Stage) -> None:
    """Threads or tasks call as users of their own; each gets its own answers."""

    def steps() -> Steps:
        client = stage.client()
        users = [f"token-{number}" for number in range(_THREADS)] * 4
        copies = [client.with_user(token) for token in users]
        calls = [partial(stage.world.call, "read", copy) for copy in copies]
        outcomes = yield Together(calls)
        for token, outcome in zip(users, outcomes, strict=True):
            stage.judge(outcome, ok(), user_of(token))
        yield stage.close(client)

    stage.run(steps())


def hesitant(turn: Turn) -> None:
    """Answer after a moment, so that calls overlap."""
    time.sleep(0.005)
    turn.ok()


def many_runs(stage: Stage) -> None:
    """A client at module level serves one event loop after the other."""
    client = stage.client()
    loops, sockets = live_loops(), open_sockets()

    def once() -> Steps:
        outcome = yield stage.call("read", client)
        stage.judge(outcome, ok())

    def last() -> Steps:
        outcome = yield stage.call("read", client)
        stage.judge(outcome, ok())
        yield stage.close(client)

    for _ in range(_RUNS - 1):
        stage.run(once())
    kept = live_loops() - loops
    stage.require(kept <= 1, f"{kept} loops alive after {_RUNS - 1} runs")
    stage.run(last())
    time.sleep(0.1)  # the server notices
    left = live_loops() - loops
    stage.require(left <= 0, f"{left} loops alive after closing")
    stage.require(
        open_sockets() - sockets <= 0, f"{open_sockets() - sockets} sockets left"
    )


def fork_in_flight(stage: Stage) -> None:
    """Fork while a call is under way; parent and child get their own answers."""
    client = stage.client()
    parent = client.with_user("token-of-parent")
    child = client.with_user("token-of-child")
    stage.judge(stage.world.read(parent, ""), ok(), user_of("token-of-parent"))
    answers: list[Any] = []
    thread = threading.Thread(
        target=lambda: answers.append(stage.world.read(parent, ""))
    )
    thread.start()
    time.sleep(0.1)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # we know: threads
        pid = os.fork()
    if pid == 0:  # pragma: no cover
        _in_child(stage, child)
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    stage.require(code == 0, f"the child ended with {code}")
    thread.join()
    stage.judge(answers[0], ok(), user_of("token-of-parent"))
    stage.judge(stage.world.read(parent, ""), ok(), user_of("token-of-parent"))
    client.close()


def _in_child(stage: Stage, client: Any) -> None:  # pragma: no cover
    """Call in the child and leave at once."""
    try:
        found = stage.world.reader(stage.world.read(client, ""))
        os._exit(0 if found == user_of("token-of-child") else 3)
    except BaseException:
        os._exit(4)


def slow_second(turn: Turn) -> None:
    """Let the second request wait."""
    if turn.number == 2:
        time.sleep(0.5)
    turn.ok()


FAULTS = [
    Fault(
        name=f"{_THREADS * 4} users at once",
        rule="C7",
        script=hesitant,
        play=many_users,
        attempts=_THREADS * 4,
        within=8.0,
    ),
    Fault(
        name=f"{_RUNS} event loops one after the other",
        rule="C7",
        play=many_runs,
        attempts=_RUNS,
        within=20.0,
    ),
    Fault(
        name="fork in flight",
        rule="C7",
        script=slow_second,
        play=fork_in_flight,
        attempts=4,
        kinds=("sync",),
    ),
]
