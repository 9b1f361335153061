"""One fault: what a server does wrong, what is called, and what must come of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.faults.steps import KINDS
from tests.faults.turn import Turn
from tests.runtime.server import Action

if TYPE_CHECKING:
    from tests.faults.stage import Stage

__all__ = ["Expect", "Fault", "fails", "ok"]

MB = 1_000_000


@dataclass(frozen=True)
class Expect:
    """What a call must come to.

    Attributes:
        error: name of the error's class or of a base; empty for a result.
        match: a pattern found in the error's text.
        attributes: of the error.
        or_ok: a result is as good.
        check: what else must be true of the result or the error.
    """

    error: str = ""
    match: str = ""
    attributes: Mapping[str, Any] = field(default_factory=dict[str, Any])
    or_ok: bool = False
    check: Callable[[Stage, Any], bool] | None = None


def ok(check: Callable[[Stage, Any], bool] | None = None) -> Expect:
    """Return the expectation of a result, the caller's own."""
    return Expect(check=check)


def fails(
    error: str,
    match: str = "",
    *,
    or_ok: bool = False,
    check: Callable[[Stage, Any], bool] | None = None,
    **attributes: Any,
) -> Expect:
    """Return the expectation of a typed error."""
    return Expect(error, match, attributes, or_ok, check)


@dataclass(frozen=True, kw_only=True)
class Fault:
    """One row of the table.

    Attributes:
        name: for people.
        rule: the guarantee that decides what must happen.
        script: answers a request.
        calls: made one after the other on one client.
        expect: what each must come to; a single one holds for all.
        attempts: how many requests the server may count, or from how many to how
            many; with `greet`, how many connections.
        connections: how many connections it may count; None for any number.
        settings: arguments of the client.
        token: gives the user's token for a kind of client.
        greet: what the server does before it reads.
        tls: over TLS.
        pause: seconds between the calls, from when the server has done its part.
        within: seconds for the whole.
        least: seconds that it must take.
        memory: bytes that Python may allocate at most at one time.
        play: what happens in place of `calls`.
        kinds: where it makes sense: sync, asyncio, trio.
        worlds: packages of the clients for which it makes sense.
        slow: left out of the quick run.
    """

    name: str
    rule: str
    script: Callable[[Turn], None] | None = None
    calls: tuple[str, ...] = ("read",)
    expect: Expect | tuple[Expect, ...] = field(default_factory=Expect)
    attempts: int | tuple[int, int] = 1
    connections: int | None = None
    settings: Mapping[str, Any] = field(default_factory=dict[str, Any])
    token: Callable[[str], Any] | None = None
    greet: Action | None = None
    tls: bool = False
    pause: float = 0.0
    within: float = 12.0
    least: float = 0.0
    memory: int = 32 * MB
    play: Callable[[Stage], None] | None = None
    kinds: tuple[str, ...] = KINDS
    worlds: tuple[str, ...] = ("paragon_connect", "depot")
    slow: bool = False

    def expected(self, number: int) -> Expect:
        """Return what the call of this number, from 0, must come to."""
        return self.expect[number] if isinstance(self.expect, tuple) else self.expect

    def counts(self, attempts: int) -> bool:
        """Return whether the server may have counted so many attempts."""
        if isinstance(self.attempts, tuple):
            return self.attempts[0] <= attempts <= self.attempts[1]
        return attempts == self.attempts
