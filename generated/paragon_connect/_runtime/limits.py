# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""How long a phase of a call may take."""

from __future__ import annotations

import time

from .transport import HttpRequest, TransportFailure

__all__ = ["Limit", "late"]


class Limit:
    """Seconds for each step of a phase, none beyond the deadline of the call.

    Args:
        text: what to say when a step took longer.
        seconds: for one step; None for no limit.
        deadline: when the call must have ended, on the clock `time.monotonic`.
    """

    __slots__ = ("_deadline", "_seconds", "_text")

    def __init__(
        self, text: str, seconds: float | None, deadline: float | None
    ) -> None:
        self._text = text
        self._seconds = seconds
        self._deadline = deadline

    @classmethod
    def connecting(cls, request: HttpRequest) -> Limit:
        """Return the limit for connecting, TLS included."""
        return cls(
            "connecting took longer than", request.timeout.connect, request.deadline
        )

    @classmethod
    def reading(cls, request: HttpRequest) -> Limit:
        """Return the limit for one read."""
        return cls(
            "the server sent nothing for", request.timeout.read, request.deadline
        )

    @classmethod
    def writing(cls, request: HttpRequest) -> Limit:
        """Return the limit for one write."""
        return cls(
            "the server took nothing for", request.timeout.write, request.deadline
        )

    @classmethod
    def queueing(cls, request: HttpRequest) -> Limit:
        """Return the limit for the wait for a free connection."""
        return cls(
            "no connection of the pool was free for",
            request.timeout.pool,
            request.deadline,
        )

    def left(self) -> float | None:
        """Return the seconds that the next step may take.

        Raises:
            TransportFailure: the deadline has passed.
        """
        if self._deadline is None:
            return self._seconds
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise late()
        return left if self._seconds is None else min(left, self._seconds)

    def exceeded(self) -> TransportFailure:
        """Return the failure of a step that took too long."""
        if self._deadline is not None and time.monotonic() >= self._deadline:
            return late()
        return TransportFailure(f"{self._text} {self._seconds:g} s", timed_out=True)


def late() -> TransportFailure:
    """Return the failure of a call that is past its deadline."""
    return TransportFailure("the call took longer than allowed", timed_out=True)
