# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""A budget of retries for a whole client: a broken service is not hammered."""

from __future__ import annotations

import math
from collections import deque
from itertools import count
from typing import Final

from .errors import ConfigurationError

__all__ = ["RetryBudget"]

_LOG: Final = __name__.rpartition(".")[0].removesuffix("._runtime")


class RetryBudget:
    """Bounds the retries of all calls together; copies of a client share it.

    Retries help when a call fails now and then. When a service fails every call they
    only multiply its load. Each call therefore earns a share of a retry, and each
    retry spends a whole one: once the reserve is gone, `share` retries for each call
    are left.

    Threads and event loops may share one, and so may several clients. It holds no
    lock: nobody waits, not even after a fork.

    Args:
        reserve: retries that are there at the start, and the most that are kept.
        share: retries earned by a call, from 0 to 1.

    Raises:
        ConfigurationError: a number is out of its range.
    """

    __slots__ = ("_calls", "_depleted", "_retries", "_share")

    def __init__(self, reserve: int = 100, share: float = 0.1) -> None:
        if not (_is_whole(reserve) and reserve >= 1):
            raise ConfigurationError(
                f"reserve={reserve!r} is not a positive whole number of retries; "
                "max_retries=0 switches them off"
            )
        if not 0 <= share <= 1:  # NaN is refused too
            raise ConfigurationError(f"share={share!r} is not a number from 0 to 1")
        self._share = share
        self._calls = count()
        # Each step on a deque and on a counter is atomic.
        self._retries: deque[None] = deque([None] * reserve, maxlen=reserve)
        self._depleted = False

    @property
    def left(self) -> int:
        """Retries that are left."""
        return len(self._retries)

    def earn(self) -> None:
        """Note that a call begins."""
        share = self._share
        number = next(self._calls)
        if math.floor((number + 1) * share) > math.floor(number * share):
            self._retries.append(None)

    def spend(self) -> bool:
        """Take one retry; return whether there was one.

        The first refusal is logged as a warning, and again once half the reserve
        had come back in between.
        """
        try:
            self._retries.pop()
        except IndexError:
            self._refused()
            return False
        if self._depleted and 2 * len(self._retries) >= (self._retries.maxlen or 0):
            self._depleted = False
        return True

    def _refused(self) -> None:
        """Say once that calls are not retried for now."""
        if self._depleted:
            return
        self._depleted = True
        import logging

        logging.getLogger(_LOG).warning(
            "the retry budget of the client is used up: for now calls are hardly "
            "retried (%g retries for each call)",
            self._share,
        )

    def __repr__(self) -> str:
        """Return what is left of the reserve."""
        return f"RetryBudget({self.left} of {self._retries.maxlen} retries left)"


def _is_whole(given: object) -> bool:
    """Return whether what was given for a whole number is one."""
    return isinstance(given, int)
