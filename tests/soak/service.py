"""The server of a soak: it knows the plan, whose token came, and what it has done."""

from __future__ import annotations

import gzip
import threading
from collections import defaultdict
from collections.abc import Callable

from tests.faults.rows import framing
from tests.faults.turn import Turn
from tests.faults.worlds import World, user_of
from tests.runtime.server import Connection, Request, Server
from tests.soak.plan import COMES_AS, GOOD, Planned, Round

__all__ = ["Service"]

_WRITES = frozenset({"create", "change"})


class Service:
    """Answers the calls of one package.

    Attributes:
        problems: what must never happen.
        seen: the behaviours that a call has met, by its number.
    """

    def __init__(self, world: World) -> None:
        self.world = world
        self.problems: list[str] = []
        self.seen: dict[int, list[str]] = {}
        self.server = Server(self._serve)
        self._calls: dict[int, Planned] = {}
        self._lock = threading.Lock()

    def begin(self, calls: Round) -> None:
        """Learn the calls of a round; the earlier ones are forgotten."""
        self._calls = {planned.number: planned for planned in calls.calls}
        self.seen = defaultdict(list)
        self.server.forget()

    def judge(self) -> None:
        """See whether anything was done twice that must not be."""
        for number, behaviours in self.seen.items():
            call = self._calls[number].call
            if call in _WRITES and not all(map(_may_repeat, behaviours[:-1])):
                self.problems.append(f"{call} {number} was done twice: {behaviours}")

    def _serve(self, request: Request, reply: Connection) -> None:
        """Answer a request as it is planned."""
        turn = Turn(request, reply, self.world)
        planned = self._calls.get(int(request.header("x-call") or -1))
        if planned is None:  # of a round that is over: cut off there
            return reply.hang_up()
        with self._lock:
            met = self.seen[planned.number]
            attempt = len(met)
            over = attempt >= len(planned.behaviours)
            behaviour = "good" if over else planned.behaviours[attempt]
            met.append(behaviour)
        if over:
            self.problems.append(f"call {planned.number}: a fourth attempt")
        due = COMES_AS.get(planned.call, planned.call)
        if turn.user != user_of(planned.token) or turn.call != due:
            self.problems.append(
                f"call {planned.number} came as {turn.call}, {turn.user}"
            )
        return _behave(behaviour, turn)


def _may_repeat(behaviour: str) -> bool:
    """Whether rule C1 lets a write be sent again after this answer."""
    status, _, wait = behaviour.partition(" ")
    return status == "429" or (status == "503" and wait == "0")


def _behave(behaviour: str, turn: Turn) -> None:
    """Answer in one of the ways of `plan`."""
    if behaviour in _BEHAVIOURS:
        return _BEHAVIOURS[behaviour](turn)
    status, _, wait = behaviour.partition(" ")
    lines = [f"Retry-After: {'soon' if wait == 'garbage' else wait}"] if wait else []
    body = b"" if turn.call == "head" else b'{"message": "no"}'
    return turn.answer(body, *lines, status=int(status))


def _surplus(turn: Turn) -> None:
    """Send another user's answer behind the right one."""
    turn.send(turn.whole() + turn.foreign())


def _cut(part: Callable[[Turn], bytes]) -> Callable[[Turn], None]:
    """Send a part of the answer, then close."""

    def script(turn: Turn) -> None:
        turn.send(part(turn))
        turn.reply.hang_up()

    return script


def _gzip(turn: Turn) -> None:
    """Compress the answer."""
    turn.answer(gzip.compress(turn.body), "Content-Encoding: gzip")


def _drip(turn: Turn) -> None:
    """Send the answer byte by byte."""
    turn.reply.drip(turn.head("X: " + "x" * 5_000), 0.02)


def _dying(turn: Turn) -> None:
    """Answer well, and close soon afterwards without a word."""
    turn.ok()
    turn.reply.server.stopping.wait(0.002)
    turn.reply.hang_up()


_BEHAVIOURS: dict[str, Callable[[Turn], None]] = {
    "good": Turn.ok,
    "hints": framing.before(b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"),
    "closing": lambda turn: turn.answer(None, "Connection: close"),
    "surplus": _surplus,
    "gzip": _gzip,
    "chunks": framing.in_chunks,
    "dying": _dying,
    "reset": lambda turn: turn.reply.reset(),
    "hang up": lambda turn: turn.reply.hang_up(),
    "half a head": _cut(lambda turn: turn.whole()[:12]),
    "half a body": _cut(lambda turn: turn.whole()[:-2]),
    "garbage": _cut(lambda turn: b"\0\1\2\3\r\n\r\n"),
    "HTML": lambda turn: turn.answer(b"<p>no"),
    "empty": lambda turn: turn.answer(b""),
    "wrong root": lambda turn: turn.answer(b"[5]"),
    "stall": lambda turn: turn.reply.stall(),
    "drip": _drip,
}
assert set(GOOD) <= set(_BEHAVIOURS)
