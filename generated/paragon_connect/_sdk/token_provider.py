# Copied by paragon-codegen from behaviour token_provider.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Keeps a user token until it is about to end, then asks for the next."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import NamedTuple, NoReturn

from .._runtime.locks import lock_of
from .._runtime.secret import Secret

__all__ = ["Issued", "UserTokenProvider"]


class Issued(NamedTuple):
    """A token, and when it was signed.

    Attributes:
        token: The token.
        clock: What the clock said, as the token says in `iat`.
        passed: The same moment by a clock that nobody sets.
    """

    token: Secret
    clock: float
    passed: float


class UserTokenProvider:
    """Gives a token that is still valid for a while; `UserTokenSigner.provider` makes it.

    Threads may share it: one of them signs, the others wait for its token.
    """

    __slots__ = ("_issue", "_issued", "_kept", "_user_id")

    def __init__(self, user_id: str, issue: Callable[[], Issued], kept: float) -> None:
        self._user_id = user_id
        self._issue = issue
        self._kept = kept
        self._issued: Issued | None = None

    def __call__(self) -> str:
        """Return the token, a new one if the last ends soon."""
        issued = self._issued
        if issued is None or self._ends_soon(issued):
            issued = self._renewed()
        return issued.token.reveal()

    def _renewed(self) -> Issued:
        """Return a token that was signed by now, whoever did it."""
        with lock_of(self):
            issued = self._issued
            if issued is None or self._ends_soon(issued):
                issued = self._issued = self._issue()
            return issued

    def _ends_soon(self, issued: Issued) -> bool:
        """Return whether it is time for a new token.

        The clock decides what the server thinks, and it counts sleep. The time that
        passed decides when the clock was set back: then the token seems younger.
        """
        by_clock = time.time() - issued.clock
        passed = time.monotonic() - issued.passed
        return by_clock < 0 or max(by_clock, passed) >= self._kept

    def __repr__(self) -> str:
        """Return whose token it is, never the token."""
        return f"UserTokenProvider({self._user_id!r})"

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled or copied: the key would travel."""
        raise TypeError(
            "a UserTokenProvider cannot be pickled; make one where it is used"
        )
