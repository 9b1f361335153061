# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Who hears of a call: the observers, and the log."""

from __future__ import annotations

import logging
from typing import Any, Final

from .errors import ClientError
from .exchange import Exchange
from .logs import AttemptLog, log_failure, log_retry
from .policy import Received, Send, Sleep
from .watching import UNWATCHED, Watch, Watched

__all__ = ["failed", "received", "retried", "watch"]

_log: Final = logging.getLogger(__name__.rpartition(".")[0].removesuffix("._runtime"))


def watch(exchange: Exchange[Any], step: Send) -> Watch:
    """Return the context of an attempt: who watches it, and the log."""
    observers = exchange.options.observers
    if _log.isEnabledFor(logging.DEBUG):
        observers = (*observers, AttemptLog(_log))
    return Watched(observers, exchange, step) if observers else UNWATCHED


def retried(exchange: Exchange[Any], step: Sleep) -> None:
    """Log that another attempt follows."""
    if _log.isEnabledFor(logging.INFO):
        log_retry(_log, exchange, step)


def failed(exchange: Exchange[Any], error: ClientError) -> Exception:
    """Complete and log the error of a call; return what to raise."""
    problem = exchange.complete(error)
    if _log.isEnabledFor(logging.DEBUG):
        log_failure(_log, exchange, None, type(error).__name__, error.message)
    return problem


def received(exchange: Exchange[Any], response: Received) -> Received:
    """Return the response of a call, logged when its status is an error."""
    if response.status >= 400 and _log.isEnabledFor(logging.DEBUG):
        log_failure(_log, exchange, response.status, "", str(response.status))
    return response
