# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Structured records of calls through `logging`, under the package's own name.

The text is for people, the fields are for machines: each is an attribute of the record,
absent where it does not apply.

==================== ========== ======================================================
field                records    what it says
==================== ========== ======================================================
http_event           all        `attempt`, `retry` or `failure`
http_operation       all        name of the operation in the API description
http_method          all        the HTTP method
http_url             all        the URL, secrets masked
http_template        all        the path with names of parameters; empty when not known
http_attempt         all        number of the attempt, from 1
http_status          all        the HTTP status; None when no complete response came
http_error           all        class of the error; empty when a response came
http_duration_ms     attempt    milliseconds
http_request_id      attempt    what the server calls the request, or None
http_retry_in_s      retry      seconds until the next attempt
==================== ========== ======================================================

Attempts and failures are DEBUG, retries INFO. What was raised is not logged louder:
whoever catches it knows best.
"""

from __future__ import annotations

import logging
from typing import Any, Final

from .exchange import Exchange
from .observing import Attempt, AttemptResult, Observer
from .policy import Received, Sleep
from .transport import TransportFailure

__all__ = ["AttemptLog", "log_failure", "log_retry"]

_ATTEMPT: Final = "%s %s -> %s in %.0f ms (attempt %d)"
_RETRY: Final = "%s %s: another attempt in %.1f s after %s (attempt %d)"
_FAILURE: Final = "%s %s failed: %s (attempt %d, no other follows)"


class AttemptLog(Observer):
    """Logs each attempt when it has ended.

    Args:
        log: where to.
    """

    __slots__ = ("_log",)

    def __init__(self, log: logging.Logger) -> None:
        self._log = log

    def ended(self, attempt: Attempt, result: AttemptResult, state: object) -> None:
        """Log an attempt."""
        fields = {
            **_fields("attempt", attempt, result.status, result.error),
            "http_duration_ms": result.duration * 1000,
            "http_request_id": result.request_id,
        }
        outcome = result.status or result.message or result.error
        self._log.debug(
            _ATTEMPT,
            attempt.method,
            attempt.url,
            outcome,
            result.duration * 1000,
            attempt.number,
            extra=fields,
        )


def log_retry(log: logging.Logger, exchange: Exchange[Any], step: Sleep) -> None:
    """Log that another attempt follows.

    Args:
        log: where to.
        exchange: the call.
        step: the wait before the attempt.
    """
    attempt, outcome = exchange.attempt(step.attempt), step.outcome
    status = outcome.status if isinstance(outcome, Received) else None
    error = reason = ""
    if isinstance(outcome, TransportFailure):
        error = outcome.error_name
        reason = exchange.redactor().line(outcome.message)
    log.info(
        _RETRY,
        attempt.method,
        attempt.url,
        step.seconds,
        status or reason,
        attempt.number,
        extra={
            **_fields("retry", attempt, status, error),
            "http_retry_in_s": step.seconds,
        },
    )


def log_failure(
    log: logging.Logger,
    exchange: Exchange[Any],
    status: int | None,
    error: str,
    reason: str,
) -> None:
    """Log that a call failed for good.

    Args:
        log: where to.
        exchange: the call.
        status: the HTTP status; None when no complete response came.
        error: class of the error; empty when a response came.
        reason: what went wrong, secrets masked.
    """
    attempt = exchange.attempt(exchange.tries)
    log.debug(
        _FAILURE,
        attempt.method,
        attempt.url,
        reason,
        attempt.number,
        extra=_fields("failure", attempt, status, error),
    )


def _fields(
    event: str, attempt: Attempt, status: int | None, error: str
) -> dict[str, Any]:
    """Return the fields that all records have."""
    return {
        "http_event": event,
        "http_operation": attempt.operation,
        "http_method": attempt.method,
        "http_url": attempt.url,
        "http_template": attempt.template,
        "http_attempt": attempt.number,
        "http_status": status,
        "http_error": error,
    }
