"""OpenTelemetry: spans, metrics and trace contexts by the conventions for HTTP."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from typing import Any

import pytest
from opentelemetry import trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from paragon_codegen.runtime.async_client import AsyncClient
from paragon_codegen.runtime.errors import ConnectionFailed, StatusError
from paragon_codegen.runtime.telemetry import TelemetryObserver
from tests.runtime.server import Connection, Request, Server, does
from tests.runtime.support import TOKEN, Runner, op, quick

pytestmark = pytest.mark.usefixtures("no_backoff")


class Backend:
    """What a program sets up, and what arrives there."""

    def __init__(self) -> None:
        self.exporter = InMemorySpanExporter()
        self.reader = InMemoryMetricReader()
        self.tracers = TracerProvider()
        self.tracers.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.meters = MeterProvider([self.reader])

    def observer(self, **more: Any) -> TelemetryObserver:
        """Return an observer that reports here."""
        return TelemetryObserver(
            tracer_provider=self.tracers, meter_provider=self.meters, **more
        )

    @property
    def spans(self) -> tuple[ReadableSpan, ...]:
        """The spans that ended."""
        return self.exporter.get_finished_spans()

    def points(self) -> list[Any]:
        """Return the points of the only metric."""
        data = self.reader.get_metrics_data()
        assert data is not None
        (resource,) = data.resource_metrics
        (scope,) = resource.scope_metrics
        (metric,) = scope.metrics
        assert (metric.name, metric.unit) == ("http.client.request.duration", "s")
        return list(metric.data.data_points)


@pytest.fixture
def backend() -> Backend:
    """A tracing and metrics backend in memory."""
    return Backend()


def busy_once(request: Request, reply: Connection) -> None:
    """Fail the first attempt."""
    reply.json({}, 503 if len(reply.server.requests) == 1 else 200)


OPERATION: dict[str, Any] = {"path": "/thing/7", "template": "/thing/{id}"}


def test_an_attempt_is_a_client_span(
    server: Server, run: Runner, backend: Backend
) -> None:
    server.script = busy_once
    operation = op(query=[("userToken", "abc-secret")], **OPERATION)
    run.execute(
        server.url + "/v1", operation, options=quick(observers=(backend.observer(),))
    )
    failed, retried = backend.spans
    common = {
        "http.request.method": "GET",
        "server.address": "127.0.0.1",
        "server.port": server.port,
        "url.full": f"{server.url}/v1/thing/7?userToken=***",
        "url.template": "/v1/thing/{id}",
    }
    expected = [
        {**common, "http.response.status_code": 503, "error.type": "503"},
        {
            **common,
            "http.response.status_code": 200,
            "http.request.resend_count": 1,
        },
    ]
    for span, attributes in zip((failed, retried), expected, strict=True):
        assert span.name == "GET /v1/thing/{id}"
        assert span.kind is SpanKind.CLIENT
        found = dict(span.attributes or {})
        assert found.pop("network.protocol.version", "1.1") == "1.1"
        assert found == attributes
    assert failed.status.status_code is StatusCode.ERROR
    assert failed.status.description is None
    assert retried.status.status_code is StatusCode.UNSET


def test_a_lost_connection_is_an_error(
    server: Server, run: Runner, backend: Backend
) -> None:
    server.script = does(Connection.reset)
    options = quick(observers=(backend.observer(),), max_retries=0)
    with pytest.raises(ConnectionFailed):
        run.execute(server.url, op(), options=options)
    (span,) = backend.spans
    assert span.name == "GET"
    assert (span.attributes or {})["error.type"] == "ConnectionFailed"
    assert "http.response.status_code" not in (span.attributes or {})
    assert span.status.status_code is StatusCode.ERROR
    assert span.status.description


def test_the_trace_goes_along(server: Server, run: Runner, backend: Backend) -> None:
    server.script = busy_once
    client = run.client(server.url, options=quick(observers=(backend.observer(),)))
    tracer = backend.tracers.get_tracer("web")
    if isinstance(client, AsyncClient):
        run.loop(_request_async, tracer, client)
    else:
        with client, tracer.start_as_current_span("request"):
            client.execute(op())
            assert trace.get_current_span().is_recording()
    first, second, parent = backend.spans
    assert parent.name == "request"
    for span, request in zip((first, second), server.requests, strict=True):
        context, above = span.get_span_context(), parent.get_span_context()
        assert context is not None
        assert above is not None
        assert span.parent is not None
        assert span.parent.span_id == above.span_id
        assert context.trace_id == above.trace_id
        sent = f"00-{context.trace_id:032x}-{context.span_id:016x}-{context.trace_flags:02x}"
        assert request.header("traceparent") == sent
    assert trace.get_current_span() is trace.INVALID_SPAN


async def _request_async(tracer: trace.Tracer, client: AsyncClient) -> None:
    async with client:
        with tracer.start_as_current_span("request"):
            await client.execute(op())
            assert getattr(trace.get_current_span(), "name", "") == "request"


def test_the_trace_can_stay_at_home(
    server: Server, run: Runner, backend: Backend
) -> None:
    observer = backend.observer(propagate=False)
    run.execute(server.url, op(), options=quick(observers=(observer,)))
    assert server.requests[0].header("traceparent") is None
    assert len(backend.spans) == 1


def test_concurrent_calls_have_the_right_parents(
    server: Server, backend: Backend
) -> None:
    tracer = backend.tracers.get_tracer("web")
    client = Runner("asyncio").client(
        server.url, options=quick(observers=(backend.observer(),))
    )

    async def main() -> None:
        assert isinstance(client, AsyncClient)
        async with client:
            await asyncio.gather(*(one(client, number) for number in range(30)))

    async def one(client: AsyncClient, number: int) -> None:
        with tracer.start_as_current_span(f"request {number}"):
            await client.execute(op(path=f"/thing/{number}"))

    asyncio.run(main())
    names = {
        span.context.span_id: span.name
        for span in backend.spans
        if span.parent is None and span.context is not None
    }
    assert len(names) == 30
    for span in backend.spans:
        if span.parent is not None:
            number = names[span.parent.span_id].removeprefix("request ")
            url = str((span.attributes or {})["url.full"])
            assert url.endswith(f"/thing/{number}")


def test_the_duration_is_a_metric(
    server: Server, run: Runner, backend: Backend
) -> None:
    server.script = busy_once
    options = quick(observers=(backend.observer(),))
    run.execute(server.url, op(**OPERATION), options=options)
    points = {
        point.attributes["http.response.status_code"]: point
        for point in backend.points()
    }
    assert set(points) == {503, 200}
    for status, point in points.items():
        found = dict(point.attributes)
        assert found.pop("network.protocol.version", "1.1") == "1.1"
        assert found.pop("error.type", None) == ("503" if status == 503 else None)
        assert found == {
            "http.request.method": "GET",
            "http.response.status_code": status,
            "server.address": "127.0.0.1",
            "server.port": server.port,
            "url.template": "/thing/{id}",
        }
        assert point.count == 1
        assert 0 < point.sum < 5
        assert tuple(point.explicit_bounds)[:2] == (0.005, 0.01)


def test_an_unusual_method_is_other(
    server: Server, run: Runner, backend: Backend
) -> None:
    options = quick(observers=(backend.observer(),))
    run.execute(server.url, op("QUERY", **OPERATION), options=options)
    (span,) = backend.spans
    assert span.name == "HTTP /thing/{id}"
    assert (span.attributes or {})["http.request.method"] == "_OTHER"


def test_c08_spans_show_no_secret(
    server: Server, run: Runner, backend: Backend
) -> None:
    def echo(request: Request, reply: Connection) -> None:
        text = request.header("Authorization") or ""
        reply.json({"message": text}, 400, X_Request_Id=text)

    server.script = echo
    with pytest.raises(StatusError):
        run.execute(
            server.url,
            op(path=f"/of/{TOKEN}"),
            options=quick(observers=(backend.observer(),)),
        )
    (span,) = backend.spans
    assert TOKEN not in f"{span.to_json()} {backend.points()}"


WITHOUT = """
import sys
sys.modules["opentelemetry"] = None
from paragon_codegen.runtime.errors import ConfigurationError
from paragon_codegen.runtime.telemetry import TelemetryObserver
try:
    TelemetryObserver()
except ConfigurationError as error:
    print(error)
"""


def test_without_opentelemetry_an_error_says_what_to_install() -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT], capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    assert "pip install opentelemetry-api" in done.stdout
