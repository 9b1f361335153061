# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Tells observers of an attempt, whatever becomes of it; they cannot break a call."""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Any, Final, Self

from .credentials import Placed
from .errors import ClientError, ConfigurationError
from .exchange import Exchange
from .observing import Attempt, AttemptResult, Observer
from .options import check_headers
from .policy import Outcome, Received, Send
from .transport import TransportFailure

__all__ = ["UNWATCHED", "Watch", "Watched"]

_log: Final = logging.getLogger(__name__.rpartition(".")[0].removesuffix("._runtime"))
_NOTHING: Final[Mapping[str, str]] = {}
_complaints: Final[set[tuple[str, ...]]] = set()


class Watch:
    """One attempt that nobody watches; a context manager around it."""

    __slots__ = ()

    def begin(self, credentials: Sequence[Placed]) -> Mapping[str, str]:
        """Note that the request is about to be sent; return headers to add."""
        return _NOTHING

    def end(self, outcome: Outcome, response: object = None) -> None:
        """Note the outcome."""

    def __enter__(self) -> Self:
        """Return this."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Tell the observers."""


UNWATCHED: Final = Watch()


class Watched(Watch):
    """One attempt and its observers.

    Args:
        observers: told in this order when it starts, in reverse when it ended.
        exchange: the call.
        step: the attempt.
    """

    __slots__ = (
        "_began",
        "_exchange",
        "_observers",
        "_outcome",
        "_protocol",
        "_step",
        "_told",
    )

    def __init__(
        self, observers: Sequence[Observer], exchange: Exchange[Any], step: Send
    ) -> None:
        self._observers = observers
        self._exchange = exchange
        self._step = step
        self._told: list[tuple[Observer, object]] = []
        self._began: tuple[Attempt, float] | None = None
        self._outcome: Outcome | None = None
        self._protocol = ""

    def begin(self, credentials: Sequence[Placed]) -> Mapping[str, str]:
        """Tell the observers that the request is about to be sent."""
        self._exchange.mask(credentials)
        attempt = self._exchange.attempt(self._step.attempt)
        self._began = attempt, time.perf_counter()
        for observer in self._observers:
            try:
                self._told.append((observer, observer.started(attempt)))
            except Exception as error:
                _complain(observer, "started", error)
        return _sendable(attempt.headers)

    def end(self, outcome: Outcome, response: object = None) -> None:
        """Note the outcome, and the response it came from."""
        self._outcome = outcome
        self._protocol = str(getattr(response, "protocol", ""))

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Tell the observers how it ended; what was raised goes on."""
        if self._began is None:
            return
        attempt, began = self._began
        result = self._result(time.perf_counter() - began, error)
        for observer, state in reversed(self._told):
            try:
                observer.ended(attempt, result, state)
            except Exception as failure:
                _complain(observer, "ended", failure)

    def _result(self, seconds: float, raised: BaseException | None) -> AttemptResult:
        """Return what the observers are told."""
        outcome = raised or self._outcome
        if isinstance(outcome, Received):
            return AttemptResult(
                duration=seconds,
                status=outcome.status,
                request_id=self._exchange.request_id(outcome),
                protocol=self._protocol,
            )
        message = name = ""
        if isinstance(outcome, TransportFailure):
            name = outcome.error_name
        if isinstance(outcome, TransportFailure | ClientError):
            # The text of any other error may hold anything at all.
            message = self._exchange.redactor().line(outcome.message)
        name = name or type(outcome).__name__
        return AttemptResult(duration=seconds, error=name, message=message)


def _sendable(headers: dict[str, str]) -> Mapping[str, str]:
    """Return the headers that observers added, without those that cannot be sent."""
    if not headers:
        return _NOTHING
    good: dict[str, str] = {}
    for name, value in headers.items():
        try:
            check_headers([(name, value)])
        except ConfigurationError as error:
            _warn("a header that an observer added is left out: %s", error.message)
        else:
            good[name] = value
    return good


def _complain(observer: object, method: str, error: Exception) -> None:
    """Say that an observer raised, and where; the text of its error may hold anything."""
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    line = (
        ""
        if place is None
        else f", line {place.tb_lineno} of {place.tb_frame.f_code.co_filename}"
    )
    names = f"{type(observer).__qualname__}.{method}", type(error).__name__
    _warn("the observer %s raised %s%s; calls go on without it", *names, line)


def _warn(text: str, *details: str) -> None:
    """Warn, once for each kind."""
    if len(_complaints) > 1000 or (text, *details) in _complaints:
        return
    _complaints.add((text, *details))
    _log.warning(text, *details)
