# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Spans, metrics and trace contexts of OpenTelemetry for every attempt.

Only OpenTelemetry's API is needed; it comes with ``pip install opentelemetry-api`` and
does nothing until a program sets up an SDK. Names follow the conventions for HTTP.

Source: https://opentelemetry.io/docs/specs/semconv/http/
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .needs import Needs
from .observing import Attempt, AttemptResult, Observer

__all__ = ["TelemetryObserver"]

_NEEDS: Final = Needs(
    "TelemetryObserver needs", "OpenTelemetry", "pip install opentelemetry-api"
)
_SCOPE: Final = __name__.rpartition(".")[0].removesuffix("._runtime")
_SCHEMA: Final = "https://opentelemetry.io/schemas/1.36.0"
_DURATION: Final = "http.client.request.duration"
_BUCKETS: Final = (
    *(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75),
    *(1.0, 2.5, 5.0, 7.5, 10.0),
)
_METHODS: Final = frozenset(
    {"CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE"}
)


class TelemetryObserver(Observer):
    """Reports each attempt to OpenTelemetry.

    A span of kind CLIENT, current while the attempt is under way; its context goes along
    in the request's headers, as the configured propagators say (`traceparent`). The
    histogram `http.client.request.duration`, in seconds.

    Args:
        tracer_provider: makes the tracer. Default: the global one.
        meter_provider: makes the meter. Default: the global one.
        propagate: whether the trace's context is sent along. Propagators may send more
            than the trace: W3C baggage is what the program itself put in there.

    Raises:
        ConfigurationError: OpenTelemetry is not installed.
    """

    __slots__ = (
        "_context",
        "_duration",
        "_propagate",
        "_propagates",
        "_trace",
        "_tracer",
    )

    def __init__(
        self,
        *,
        tracer_provider: Any = None,
        meter_provider: Any = None,
        propagate: bool = True,
    ) -> None:
        self._propagates = propagate
        library = _library()
        self._trace = library.trace
        self._context = library.context
        self._propagate = library.propagate
        self._tracer = self._trace.get_tracer(
            _SCOPE, tracer_provider=tracer_provider, schema_url=_SCHEMA
        )
        meter = library.metrics.get_meter(
            _SCOPE, meter_provider=meter_provider, schema_url=_SCHEMA
        )
        self._duration = meter.create_histogram(
            _DURATION,
            unit="s",
            description="Duration of HTTP client requests.",
            explicit_bucket_boundaries_advisory=_BUCKETS,
        )

    def started(self, attempt: Attempt) -> object:
        """Start a span, make it current, and put its context into the headers."""
        attributes = _known_before(attempt)
        attributes["url.full"] = attempt.url
        if attempt.number > 1:
            attributes["http.request.resend_count"] = attempt.number - 1
        method = attributes["http.request.method"]
        span = self._tracer.start_span(
            f"{'HTTP' if method == '_OTHER' else method} {attempt.template}".rstrip(),
            kind=self._trace.SpanKind.CLIENT,
            attributes=attributes,
        )
        context = self._trace.set_span_in_context(span)
        if self._propagates:
            self._propagate.inject(attempt.headers, context)
        return span, self._context.attach(context)

    def ended(self, attempt: Attempt, result: AttemptResult, state: Any) -> None:
        """End the span and record the duration."""
        span, token = state
        found = _known_after(result)
        try:
            span.set_attributes(found)
            if "error.type" in found:
                code = self._trace.StatusCode.ERROR
                span.set_status(self._trace.Status(code, result.message or None))
            # While the span is current: a metric's exemplar points to it.
            self._duration.record(result.duration, {**_known_before(attempt), **found})
        finally:
            self._context.detach(token)
            span.end()


def _known_before(attempt: Attempt) -> dict[str, str | int]:
    """Return the attributes that a span and a metric share when an attempt starts."""
    method = attempt.method if attempt.method in _METHODS else "_OTHER"
    attributes: dict[str, str | int] = {
        "http.request.method": method,
        "server.address": attempt.address,
        "server.port": attempt.port,
    }
    if attempt.template:
        attributes["url.template"] = attempt.template
    return attributes


def _known_after(result: AttemptResult) -> dict[str, str | int]:
    """Return the attributes that they share when it has ended."""
    attributes: dict[str, str | int] = {}
    if result.status is not None:
        attributes["http.response.status_code"] = result.status
    if result.protocol:
        attributes["network.protocol.version"] = result.protocol
    if result.error:
        attributes["error.type"] = result.error
    elif result.status is not None and result.status >= 400:
        attributes["error.type"] = str(result.status)
    return attributes


def _library() -> Any:
    """Return OpenTelemetry's API."""
    with _NEEDS:
        if TYPE_CHECKING:  # who does not use it need not have it, nor its types
            opentelemetry: Any = None
        else:  # a statement, which whoever freezes a program finds
            import opentelemetry.context
            import opentelemetry.metrics
            import opentelemetry.propagate
            import opentelemetry.trace
    return opentelemetry
