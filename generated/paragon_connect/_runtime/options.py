# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""How calls behave: timeouts, retries, extra headers, size limits."""

from __future__ import annotations

import math
import re
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Final, TypeGuard, cast

from .budget import RetryBudget
from .errors import ConfigurationError
from .observing import Observer
from .sealed import Sealed
from .secret import MASK, is_sensitive

__all__ = [
    "DEFAULT_LIMITS",
    "DEFAULT_OPTIONS",
    "DEFAULT_TIMEOUT",
    "WHOLE_BODY",
    "Limits",
    "Options",
    "Timeout",
    "check_headers",
    "with_headers",
]

WHOLE_BODY: Final = 64 * 1024 * 1024
"""Bytes that an answer read whole may have, unless told otherwise."""
_HEADER_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_FRAMING: Final = frozenset(
    {"host", "content-length", "transfer-encoding", "connection", "upgrade", "te"}
)


def _is_number(given: object) -> TypeGuard[float]:
    """Return whether what was given for a number is one; True and False are none."""
    return isinstance(given, (int, float)) and not isinstance(given, bool)


def _is_count(given: object, least: int) -> bool:
    """Return whether what was given is a whole number, and large enough."""
    return isinstance(given, int) and not isinstance(given, bool) and given >= least


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeout:
    """Limits in seconds; None means no limit.

    `total` spans all attempts, the waits between them and the body; the others
    bound one phase of one attempt.
    """

    total: float | None = 120.0
    connect: float | None = 10.0
    read: float | None = 60.0
    write: float | None = 60.0
    pool: float | None = 10.0
    longest: float = field(init=False, repr=False, compare=False)
    """The longest limit of a phase."""

    def __post_init__(self) -> None:
        """Refuse limits that are not positive numbers."""
        for name in ("total", "connect", "read", "write", "pool"):
            value: object = getattr(self, name)
            if value is None:
                continue
            # Written so that NaN is refused too.
            if not _is_number(value) or not 0 < value < math.inf:
                raise ConfigurationError(
                    f"timeout {name}={value!r} is not a positive number of seconds"
                )
        phases = (self.connect, self.read, self.write, self.pool)
        limits = [math.inf if phase is None else phase for phase in phases]
        object.__setattr__(self, "longest", max(limits))

    @classmethod
    def of(cls, value: float | Timeout) -> Timeout:
        """Return `value`, a plain number being the limit of the whole call."""
        if isinstance(value, Timeout):
            return value
        if not _is_number(value):
            raise ConfigurationError(
                "timeout must be a number of seconds or a Timeout; "
                "Timeout(total=None) has no limit for the whole call"
            )
        cls(total=value)  # refuses what is not positive
        short = min(10.0, value)
        return cls(total=value, connect=short, read=value, write=value, pool=short)

    def until(self, deadline: float | None) -> Timeout:
        """Return the limits for an attempt, none beyond the deadline.

        Args:
            deadline: when the call must have ended, on the clock `time.monotonic`.
        """
        if deadline is None:
            return self
        left = max(0.001, deadline - time.monotonic())
        if self.longest <= left:
            return self
        phases = (self.connect, self.read, self.write, self.pool)
        connect, read, write, pool = (
            left if phase is None else min(phase, left) for phase in phases
        )
        return Timeout(total=left, connect=connect, read=read, write=write, pool=pool)


DEFAULT_TIMEOUT: Final = Timeout()


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Connections that a client keeps: for all threads, or for one event loop.

    Attributes:
        max_connections: How many may be open at a time; a call beyond them waits
            for one, `Timeout.pool` seconds at most.
        max_idle: How many stay open without a call; more are closed after use.
        idle_seconds: How long one stays open without a call; it is shorter than
            the patience of usual servers, which would close it first.
    """

    max_connections: int = 100
    max_idle: int = 20
    idle_seconds: float = 5.0

    def __post_init__(self) -> None:
        """Refuse values that cannot work."""
        for name, least in (("max_connections", 1), ("max_idle", 0)):
            count: object = getattr(self, name)
            if not _is_count(count, least):
                raise ConfigurationError(
                    f"limits {name}={count!r} is not a whole number from {least} on"
                )
        if not _is_number(self.idle_seconds) or not 0 <= self.idle_seconds < math.inf:
            raise ConfigurationError(
                f"limits idle_seconds={self.idle_seconds!r} is not a number of seconds"
            )


DEFAULT_LIMITS: Final = Limits()


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How calls behave; `dataclasses.replace` makes a changed copy.

    Args:
        timeout: limits in seconds.
        max_retries: attempts after the first one; 0 switches retries off.
        max_retry_after: longest wait asked for by a server that is obeyed;
            a longer one fails at once.
        max_response_bytes: largest body, as sent and as decompressed; None is
            `WHOLE_BODY` for an answer read whole and no limit for a stream.
        headers: sent with every call, and checked then: an error raised here
            would show them among the locals of its traceback.
        observers: told of every attempt.
        retry_budget: bounds the retries of all calls together; None for no such bound.
    """

    timeout: Timeout = DEFAULT_TIMEOUT
    max_retries: int = 2
    max_retry_after: float = 60.0
    max_response_bytes: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    observers: tuple[Observer, ...] = ()
    retry_budget: RetryBudget | None = None

    @property
    def whole_body(self) -> int:
        """The largest body that is read whole, in bytes."""
        given = self.max_response_bytes
        return WHOLE_BODY if given is None else given

    def __post_init__(self) -> None:
        """Refuse values that cannot work."""
        if not _is_count(self.max_retries, 0):
            raise ConfigurationError(
                f"max_retries={self.max_retries!r} is not a whole number from 0 on"
            )
        size: object = self.max_response_bytes
        if size is not None and not _is_count(size, 1):
            raise ConfigurationError(
                f"max_response_bytes={size!r} is not a whole number from 1 on"
            )


DEFAULT_OPTIONS: Final = Options()


def with_headers(options: Options, headers: Sealed[object]) -> Options:
    """Return options with more headers beside those that they have.

    Raises:
        ConfigurationError: they are no mapping; never shows them.
    """
    more = headers.open()
    if isinstance(more, Mapping):
        named = cast("Mapping[str, str]", more)
        return replace(options, headers={**options.headers, **named})
    kind = type(more).__name__
    del more
    raise ConfigurationError(f"headers must be a mapping of names to texts, not {kind}")


def check_headers(pairs: Iterable[tuple[str, str]]) -> None:
    """Refuse headers that would break the request apart.

    Raises:
        ConfigurationError: naming the header; never showing a telling value.
    """
    problems = [text for text in map(_header_problem, pairs) if text]
    del pairs  # not to be seen among the locals of a traceback
    if problems:
        raise ConfigurationError(problems[0])


def _header_problem(pair: tuple[str, str]) -> str:
    """Return what is wrong with a header, nothing when it is fine."""
    name, value = pair
    if not (_is_text(name) and _is_text(value)):
        return "names and values of headers must be text"
    if problem := _name_problem(name):
        return problem
    if value.isascii() and value.isprintable() and value == value.strip(" "):
        return ""
    shown = MASK if is_sensitive(name) else repr(value)
    return (
        f"header {name!r} must be text of printable ASCII characters "
        f"without spaces at its ends, not {shown}"
    )


def _is_text(given: object) -> bool:
    """Return whether what was given for text is text."""
    return isinstance(given, str)


@lru_cache(maxsize=512)
def _name_problem(name: str) -> str:
    """Return what is wrong with a header's name, nothing when it is fine."""
    if not _HEADER_NAME.fullmatch(name):
        return f"{name!r} is not a header name"
    if name.lower() in _FRAMING:
        return f"header {name!r} is the client's own; leave it out"
    return ""
