# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""When to try again: the whole retry policy, without I/O.

`attempts` is a generator. It yields `Send` and receives the outcome: a `Received`,
a `TransportFailure`, or an error that no further attempt can mend. It yields
`Sleep` or `Renew` and receives None. It returns the final `Received` or raises. A sync and an
async driver run it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Sequence
from typing import Final

from .errors import ClientError, ConnectionFailed, TimedOut
from .options import Options
from .transport import TransportFailure

__all__ = [
    "TRANSIENT",
    "Flow",
    "Outcome",
    "Received",
    "Renew",
    "Send",
    "Sleep",
    "Step",
    "attempts",
    "retry_after",
]

_IDEMPOTENT: Final = frozenset(
    {"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "QUERY", "TRACE"}
)
TRANSIENT: Final = frozenset({408, 429, 500, 502, 503, 504})
"""Statuses after which another attempt may succeed."""
_UNAUTHORIZED: Final = 401
_BACKOFF_BASE: Final = 0.5
_BACKOFF_CAP: Final = 8.0


class Send:
    """Make an attempt; it must end before `deadline` on the policy's clock."""

    __slots__ = ("attempt", "deadline")

    def __init__(self, attempt: int, deadline: float | None) -> None:
        self.attempt = attempt
        self.deadline = deadline


class Sleep:
    """Wait before the next attempt, after one that came to `outcome`."""

    __slots__ = ("attempt", "outcome", "seconds")

    def __init__(self, seconds: float, attempt: int, outcome: Outcome) -> None:
        self.seconds = seconds
        self.attempt = attempt
        self.outcome = outcome


class Renew:
    """Ask for the credentials anew, before `deadline`, after a 401.

    Whoever asks sets `renewed` where one of them is another than before: then the
    request is worth an attempt more.
    """

    __slots__ = ("deadline", "renewed")

    def __init__(self, deadline: float | None) -> None:
        self.deadline = deadline
        self.renewed = False


class Received:
    """A complete response: status, headers as received, body decompressed."""

    __slots__ = ("content", "headers", "status")

    def __init__(
        self, status: int, headers: Sequence[tuple[str, str]], content: bytes
    ) -> None:
        self.status = status
        self.headers = headers
        self.content = content

    def header(self, name: str) -> str:
        """Return the first header of this lower-case name, or an empty string."""
        for key, value in self.headers:
            if key.lower() == name:
                return value
        return ""

    def __repr__(self) -> str:
        """Return status and size; the body may hold secrets."""
        return f"<Received {self.status}, {len(self.content)} bytes>"


Outcome = Received | TransportFailure | ClientError
Step = Send | Sleep | Renew
Flow = Generator[Step, Outcome | None, Received]


def attempts(
    method: str,
    options: Options,
    *,
    passthrough: bool = False,
    once: bool = False,
    now: Callable[[], float] = time.monotonic,
    jitter: Callable[[], float] | None = None,
) -> Flow:
    """Run a call's attempts.

    Args:
        method: the HTTP method.
        options: timeouts, retries and their budget.
        passthrough: never try again because of a status.
        once: never try again what may have been sent, whatever the method.
        now: a monotonic clock in seconds.
        jitter: gives random numbers in [0, 1); None for Python's own.

    Returns:
        The final response, whatever its status.

    Raises:
        ConnectionFailed: no response came; TimedOut where a limit was the reason.
    """
    total = options.timeout.total
    deadline = None if total is None else now() + total
    attempt, budget = 1, options.retry_budget
    safe, final = method in _IDEMPOTENT and not once, passthrough or once
    sent = spent = renewed = False
    if budget is not None:
        budget.earn()
    while True:
        outcome = yield Send(attempt, deadline)
        assert outcome is not None, "a Send is answered with its outcome"
        sent |= not isinstance(outcome, TransportFailure) or outcome.sent
        wait = _wait(safe, outcome, attempt, options, final, jitter)
        # A 401 says that nothing was done: with other credentials it is worth a try.
        refused = _is_refused(outcome) and not (final or renewed)
        if refused and attempt <= options.max_retries:
            yield (renewal := Renew(deadline))
            renewed, wait = True, 0.0 if renewal.renewed else None
        late = deadline is not None and now() + (wait or 0.0) >= deadline
        if wait is None or late or attempt > options.max_retries:
            break
        if budget is not None and not budget.spend():
            spent = True
            break
        yield Sleep(wait, attempt, outcome)
        attempt += 1
    if isinstance(outcome, Received):
        return outcome
    if isinstance(outcome, ClientError):
        raise outcome
    raise _final(outcome, attempt, sent=sent, spent=spent)


def _final(
    failure: TransportFailure, attempt: int, *, sent: bool, spent: bool
) -> ConnectionFailed:
    """Return the error of a call whose last attempt failed.

    Args:
        failure: the last attempt's.
        attempt: its number.
        sent: whether any attempt may have reached the server.
        spent: whether the retry budget ended the call.
    """
    tries = "1 attempt" if attempt == 1 else f"{attempt} attempts"
    kind = TimedOut if failure.timed_out else ConnectionFailed
    if spent:
        tries += "; the retry budget of the client is used up"
    effect = "may have been sent" if sent else "was not sent"
    return kind(f"{failure.message}; the request {effect} ({tries})", sent=sent)


def _is_refused(outcome: Outcome) -> bool:
    """Tell whether a server did not accept the credentials."""
    return isinstance(outcome, Received) and outcome.status == _UNAUTHORIZED


def _wait(
    safe: bool,
    outcome: Outcome,
    attempt: int,
    options: Options,
    final: bool,
    jitter: Callable[[], float] | None,
) -> float | None:
    """Return the seconds to wait before another attempt, None where there is none.

    Args:
        safe: whether it does no harm to send the request twice.
        outcome: what the attempt came to.
        attempt: its number.
        options: how long a server may ask to wait.
        final: whether no status is a reason to try again.
        jitter: gives random numbers in [0, 1); None for Python's own.
    """
    if isinstance(outcome, ClientError):
        return None
    if isinstance(outcome, TransportFailure):
        again = safe or not outcome.sent
        return _backoff(attempt, jitter) if again and not outcome.permanent else None
    if final or outcome.status not in TRANSIENT:
        return None
    asked = retry_after(outcome.header("retry-after"))
    if not safe and not (
        outcome.status == 429 or (outcome.status == 503 and asked is not None)
    ):
        return None
    if asked is not None and asked > options.max_retry_after:
        return None
    # A wait of no length would be a tight loop: a server that says 0 gets jitter.
    return asked or _backoff(attempt, jitter)


def _backoff(attempt: int, jitter: Callable[[], float] | None) -> float:
    """Return the seconds to wait after an attempt where the server names none."""
    from random import random  # costs as much to load as all of this

    return (jitter or random)() * min(
        _BACKOFF_CAP, _BACKOFF_BASE * 2.0 ** (attempt - 1)
    )


def retry_after(value: str) -> float | None:
    """Return the seconds that a Retry-After header asks for.

    A date in the past counts as 0; anything that is neither a non-negative
    number of seconds nor an HTTP date gives None.
    """
    value = value.strip()
    if value.isascii() and value.replace(".", "", 1).isdigit():
        return float(value)
    from email.utils import parsedate_to_datetime  # seldom needed, slow to load

    try:
        wait: float = parsedate_to_datetime(value).timestamp() - time.time()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    return max(0.0, wait)
