"""How calls behave: timeouts, retries, extra headers, size limits."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from .errors import ConfigurationError
from .redaction import MASK, is_sensitive

__all__ = [
    "DEFAULT_LIMITS",
    "DEFAULT_OPTIONS",
    "DEFAULT_TIMEOUT",
    "Limits",
    "Options",
    "Timeout",
    "check_headers",
]

_HEADER_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_FRAMING: Final = frozenset(
    {"host", "content-length", "transfer-encoding", "connection", "upgrade", "te"}
)


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
            if not isinstance(value, (int, float)) or not 0 < value < math.inf:
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
        cls(total=value)  # refuses what is not a number
        short = min(10.0, value)
        return cls(total=value, connect=short, read=value, write=value, pool=short)


DEFAULT_TIMEOUT: Final = Timeout()


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How calls behave; `dataclasses.replace` makes a changed copy.

    Args:
        timeout: limits in seconds.
        max_retries: attempts after the first one; 0 switches retries off.
        max_retry_after: longest wait asked for by a server that is obeyed;
            a longer one fails at once.
        max_response_bytes: largest body, as sent and as decompressed.
        headers: sent with every call, and checked then: an error raised here
            would show them among the locals of its traceback.
    """

    timeout: Timeout = DEFAULT_TIMEOUT
    max_retries: int = 2
    max_retry_after: float = 60.0
    max_response_bytes: int = 64 * 1024 * 1024
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)

    def __post_init__(self) -> None:
        """Refuse values that cannot work."""
        if self.max_retries < 0:
            raise ConfigurationError(f"max_retries={self.max_retries} is negative")
        if self.max_response_bytes <= 0:
            raise ConfigurationError("max_response_bytes must be positive")


DEFAULT_OPTIONS: Final = Options()


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bounds of the connections of a client."""

    max_connections: int = 100
    max_idle: int = 20
    idle_seconds: float = 5.0


DEFAULT_LIMITS: Final = Limits()


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
