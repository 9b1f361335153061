"""Keeps a token that comes from elsewhere until it is about to end, then asks for another.

A client asks a callable for its token before each attempt. Where asking takes time, a
call to another service for instance, these ask once for all calls of a user.
"""

from __future__ import annotations

import base64
import os
import time
import weakref
from collections.abc import Awaitable, Callable
from threading import Lock
from typing import Any, NamedTuple, NoReturn

from .callbacks import not_awaited
from .errors import ConfigurationError, DecodeError
from .json_data import is_object
from .json_text import parse_json
from .locks import lock_of
from .loops import running_loop
from .secret import Secret

__all__ = ["AsyncRenewing", "Renewing"]


class _Kept(NamedTuple):
    """A token, when it came by two clocks, and the seconds for which it is kept."""

    token: Secret
    clock: float
    passed: float
    seconds: float

    def is_good(self) -> bool:
        """Return whether it need not be replaced yet.

        The clock counts sleep; the time that passed decides when the clock is set back.
        """
        by_clock = time.time() - self.clock
        passed = time.monotonic() - self.passed
        return by_clock >= 0 and max(by_clock, passed) < self.seconds


class _Renewing:
    """What both kinds share: what is kept, and for how long."""

    __slots__ = ("__weakref__", "_kept", "_lifetime", "_renew_before")

    def __init__(self, lifetime: float | None, renew_before: float) -> None:
        if not (lifetime is None or 0 <= renew_before < lifetime) or renew_before < 0:
            raise ConfigurationError("renew_before must be within the lifetime")
        self._lifetime = lifetime
        self._renew_before = renew_before
        self._kept: _Kept | None = None

    def _keep(self, token: object) -> _Kept:
        """Keep a token from now on."""
        secret = Secret(token if isinstance(token, str) else "")
        del token
        lifetime = self._lifetime
        if lifetime is None:
            lifetime = _seconds_left(secret)
        seconds = lifetime - self._renew_before
        self._kept = _Kept(secret, time.time(), time.monotonic(), seconds)
        return self._kept

    def __repr__(self) -> str:
        """Return the class, never the token."""
        return f"{type(self).__name__}(renew_before={self._renew_before:g})"

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled or copied: the token would travel."""
        raise TypeError(
            f"a {type(self).__name__} cannot be pickled; make one where it is used"
        )


class Renewing(_Renewing):
    """A token source that asks yours once in a while, for all threads together.

    Threads that come while one asks wait for its answer. What `source` raises is raised
    to whoever asked; the next one asks again.

    Args:
        source: returns a token.
        lifetime: seconds for which a token is valid. Default: until its `exp`, read
            without a key; then it must be a JWT.
        renew_before: seconds before its end at which a token is replaced.

    Raises:
        ConfigurationError: `renew_before` is not within the lifetime; in a call, the
            token is no JWT, or has no `exp`.
    """

    __slots__ = ("_lock", "_process", "_source")

    def __init__(
        self,
        source: Callable[[], str],
        *,
        lifetime: float | None = None,
        renew_before: float = 60.0,
    ) -> None:
        super().__init__(lifetime, renew_before)
        self._source = source
        self._lock, self._process = Lock(), os.getpid()

    def __call__(self) -> str:
        """Return the token, a new one if the last ends soon."""
        kept = self._kept
        if kept is None or not kept.is_good():
            kept = self._renewed(kept)
        return kept.token.reveal()

    def _renewed(self, before: _Kept | None) -> _Kept:
        """Return what replaced a token, whoever asked for it."""
        with self._guard():
            kept = self._kept
            # What came while this one waited is as fresh as it gets.
            if kept is None or kept is before:
                kept = self._keep(not_awaited(self._source(), "a source of tokens"))
            return kept

    def _guard(self) -> Lock:
        """Return the lock of this process: one that was held at a fork never opens."""
        if self._process != os.getpid():
            with lock_of(self):
                if self._process != os.getpid():
                    self._lock, self._process = Lock(), os.getpid()
        return self._lock


class AsyncRenewing(_Renewing):
    """A token source for the async client that asks yours once in a while.

    Tasks that come while one asks wait for its answer; each event loop asks for itself.
    Otherwise as `Renewing`.

    Args:
        source: returns a token when awaited.
        lifetime: seconds for which a token is valid. Default: until its `exp`.
        renew_before: seconds before its end at which a token is replaced.
    """

    __slots__ = ("_locks", "_source")

    def __init__(
        self,
        source: Callable[[], Awaitable[str]],
        *,
        lifetime: float | None = None,
        renew_before: float = 60.0,
    ) -> None:
        super().__init__(lifetime, renew_before)
        self._source = source
        self._locks: weakref.WeakKeyDictionary[Any, Any] = weakref.WeakKeyDictionary()

    async def __call__(self) -> str:
        """Return the token, a new one if the last ends soon."""
        kept = self._kept
        if kept is None or not kept.is_good():
            kept = await self._renewed(kept)
        return kept.token.reveal()

    async def _renewed(self, before: _Kept | None) -> _Kept:
        """Return what replaced a token, whoever asked for it."""
        async with self._guard():
            kept = self._kept
            if kept is None or kept is before:
                kept = self._keep(await self._source())
            return kept

    def _guard(self) -> Any:
        """Return the lock of the running loop."""
        from anyio import Lock  # the sync client does not need it

        loop = running_loop()
        with lock_of(self):
            lock = self._locks.get(loop)
            if lock is None:
                lock = self._locks[loop] = Lock()
        return lock


def _seconds_left(token: Secret) -> float:
    """Return the seconds until a JWT ends.

    Raises:
        ConfigurationError: it is no JWT, or does not say when it ends.
    """
    end = _end_of(token)
    if end is None:
        raise ConfigurationError(
            "the token does not say when it ends: it is no JWT, or has no `exp`; "
            "give lifetime= in seconds"
        )
    return end - time.time()


def _end_of(token: Secret) -> float | None:
    """Return the `exp` of a JWT, None without; nothing here proves who signed it."""
    try:
        part = token.reveal().split(".")[1]
        claims = parse_json(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    except (IndexError, ValueError, DecodeError):
        return None
    end = claims.get("exp") if is_object(claims) else None
    return end if isinstance(end, int | float) else None
