"""Plays one fault with one client in one way to run, and measures it."""

from __future__ import annotations

import functools
import os
import signal
import ssl
import tempfile
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any

import anyio

from tests.faults.fault import Expect, Fault
from tests.faults.judge import wrong
from tests.faults.memory import Peak
from tests.faults.steps import Do, Pause, Steps, run
from tests.faults.turn import Turn
from tests.faults.worlds import TOKEN, World
from tests.runtime.server import Connection, Request, Script, Server
from tests.runtime.tls_support import make_certificate

__all__ = ["Result", "Stage", "play"]


@dataclass
class Result:
    """What came of one fault.

    Attributes:
        problems: what was wrong; empty when all was as expected.
        attempts: requests, or connections, that the server counted.
        connections: that the server accepted.
        seconds: for the whole play.
        sent: bytes of the client's that the server read.
        received: bytes that the server sent.
        peak: bytes that Python had allocated at most, the server's share included.
    """

    name: str
    rule: str
    world: str
    kind: str
    problems: list[str] = field(default_factory=list[str])
    attempts: int = 0
    connections: int = 0
    seconds: float = 0.0
    sent: int = 0
    received: int = 0
    peak: int = 0


class Stage:
    """A server that has a fault, and clients that meet it."""

    def __init__(self, fault: Fault, world: World, kind: str) -> None:
        self.fault = fault
        self.world = world
        self.kind = kind
        self.result = Result(fault.name, fault.rule, world.package, kind)
        self.server = Server(
            self.script,
            greet=fault.greet,
            tls=_server_tls() if fault.tls else None,
        )

    @property
    def script(self) -> Script:
        """What the server does with a request."""
        script = self.fault.script or Turn.ok

        def serve(request: Request, reply: Connection) -> None:
            script(Turn(request, reply, self.world))

        return serve

    def client(self, token: Any = None, **settings: Any) -> Any:
        """Return a client of the fault's settings."""
        if token is None:
            token = self.fault.token(self.kind) if self.fault.token else TOKEN
        given = {"timeout": 30.0, **self.fault.settings, **settings}
        url = given.pop("url", self.server.url)
        limit = given.pop("max_response_bytes", None)
        client = self.world.make(self.kind, url, token, **given)
        return client.with_options(max_response_bytes=limit) if limit else client

    def call(self, name: str, client: Any) -> Do:
        """Return the step of making a call."""
        return Do(functools.partial(self.world.call, name, client))

    def close(self, client: Any) -> Do:
        """Return the step of closing a client."""
        return Do(client.close if self.kind == "sync" else client.aclose)

    def when(self, ready: Callable[[], bool], call: Callable[[], Any]) -> Any:
        """Make a call as soon as something is the case; give what came of it."""
        if self.kind == "sync":
            while not ready():
                time.sleep(0.005)
            return call()

        async def later() -> Any:
            while not ready():
                await anyio.sleep(0.005)
            return await call()

        return later()

    def run(self, steps: Steps) -> None:
        """Carry out a play, each time in an event loop of its own."""
        run(self.kind, steps)

    def require(self, condition: bool, problem: str) -> None:
        """Note a problem unless a condition holds."""
        if not condition:
            self.result.problems.append(problem)

    def judge(self, outcome: Any, expect: Expect, user: str = "") -> None:
        """Compare what came of a call with what must, and note what is wrong.

        Args:
            outcome: a result or an error.
            expect: what must come.
            user: who called; the fault's own user when empty.
        """
        self.result.problems += wrong(self.world, outcome, expect, user)
        of_its_kind = isinstance(outcome, BaseException) == bool(expect.error)
        if of_its_kind and expect.check and not expect.check(self, outcome):
            self.require(False, f"failed its check: {outcome!r:.300}")


def calls(stage: Stage) -> None:
    """The usual play: calls on one client, one after the other."""

    def steps() -> Steps:
        client = stage.client()
        for number, name in enumerate(stage.fault.calls):
            if number and stage.fault.pause:
                yield Pause(stage.fault.pause, stage.server.has_answered)
            outcome = yield stage.call(name, client)
            stage.judge(outcome, stage.fault.expected(number))
            del outcome
        yield stage.close(client)

    stage.run(steps())


def play(fault: Fault, world: World, kind: str) -> Result:
    """Play a fault and return what came of it."""
    _warm_up(world, kind)
    stage = Stage(fault, world, kind)
    result = stage.result
    with stage.server as server, _usual(world), _watched(stage):
        peak = Peak()
        started = time.monotonic()
        try:
            (fault.play or calls)(stage)
        except (Exception, Endless) as error:
            told = traceback.format_exception(error)
            result.problems.append(f"the play broke off: {''.join(told)[-1500:]}")
        result.seconds = time.monotonic() - started
        result.peak = peak.bytes()
    result.connections = server.connections
    greeted = fault.greet is not None
    result.attempts = server.connections if greeted else len(server.requests)
    result.sent, result.received = server.received, server.sent
    _judge_numbers(stage)
    return result


def _judge_numbers(stage: Stage) -> None:
    """Compare the numbers with what the fault allows."""
    fault, found = stage.fault, stage.result
    stage.require(
        fault.counts(found.attempts), f"{found.attempts} attempts, due {fault.attempts}"
    )
    stage.require(
        fault.connections in (None, found.connections),
        f"{found.connections} connections, due {fault.connections}",
    )
    stage.require(
        fault.least <= found.seconds < fault.within,
        f"{found.seconds:.2f} s, due {fault.least:g} to {fault.within:g} s",
    )
    stage.require(
        found.peak < fault.memory,
        f"{found.peak / 1e6:.0f} MB, due {fault.memory / 1e6:g}",
    )


@functools.cache
def _warm_up(world: World, kind: str) -> None:
    """Import all that a call needs, so that no fault is measured with it."""
    stage = Stage(Fault(name="none", rule=""), world, kind)
    with stage.server, _usual(world):
        calls(stage)


@contextmanager
def _watched(stage: Stage) -> Iterator[None]:
    """Stop a server that a client would listen to for ever, and endless work."""
    limit = 2 * stage.fault.within
    timer = threading.Timer(limit, stage.server.close)
    timer.daemon = True
    timer.start()
    signal.signal(signal.SIGPROF, _too_much)
    signal.setitimer(signal.ITIMER_PROF, limit)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, signal.SIG_IGN)  # the default would kill us
        timer.cancel()


def _too_much(number: int, frame: FrameType | None) -> None:
    """Break off a play that works without end."""
    raise Endless


class Endless(BaseException):
    """A play took far more time of the processor than it may."""


@contextmanager
def _usual(world: World) -> Iterator[None]:
    """Nothing waits between attempts, our certificate is trusted, no other settings."""
    policy = world.module("_runtime.policy")
    base, variables = policy._BACKOFF_BASE, dict(os.environ)
    policy._BACKOFF_BASE = 0.0
    for name in [n for n in os.environ if n.upper().endswith("_PROXY")]:
        del os.environ[name]
    os.environ["SSL_CERT_FILE"] = str(certificate())
    try:
        yield
    finally:
        policy._BACKOFF_BASE = base
        os.environ.clear()
        os.environ.update(variables)


@functools.cache
def certificate() -> Path:
    """Return a certificate for this process."""
    folder = tempfile.TemporaryDirectory(prefix="faults-")
    _folders.append(folder)
    return make_certificate(Path(folder.name))


def _server_tls() -> ssl.SSLContext:
    """Return what a server needs to speak TLS with that certificate."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate())
    return context


_folders: list[tempfile.TemporaryDirectory[str]] = []
"""Kept until this process ends."""
