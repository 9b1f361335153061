"""Records of calls: their level, text and fields, and no secret in any logger's."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from paragon_codegen.runtime.credentials import ApiKey, Bearer, Credential
from paragon_codegen.runtime.errors import ConnectionFailed, NotFound, StatusError
from tests.runtime.server import Connection, Request, Server, does
from tests.runtime.support import TOKEN, Runner, op, quick

pytestmark = pytest.mark.usefixtures("no_backoff")

LOGGER = "paragon_codegen.runtime"


def records(caplog: pytest.LogCaptureFixture) -> list[dict[str, Any]]:
    """Return the package's own records as their attributes."""
    return [vars(record) for record in caplog.records if record.name == LOGGER]


def fields(record: dict[str, Any]) -> dict[str, Any]:
    """Return the fields for machines, without what differs from run to run."""
    found = {name: value for name, value in record.items() if name.startswith("http_")}
    assert found.pop("http_url").startswith("http://127.0.0.1:")
    assert 0 <= found.pop("http_duration_ms", 0.0) < 5000
    return found


def test_every_record_has_its_fields(
    server: Server, run: Runner, caplog: pytest.LogCaptureFixture
) -> None:
    def script(request: Request, reply: Connection) -> None:
        if len(server.requests) == 1:
            reply.reset()
        elif len(server.requests) == 2:
            reply.json({}, 503, X_Request_Id="r-2", Retry_After="0.05")
        else:
            reply.json({}, 404)

    server.script = script
    caplog.set_level(logging.DEBUG, LOGGER)
    operation = op(path="/thing/7", template="/thing/{id}")
    with pytest.raises(NotFound):
        run.execute(server.url, operation)
    found = records(caplog)
    levels = [record["levelname"] for record in found]
    assert levels == ["DEBUG", "INFO", "DEBUG", "INFO", "DEBUG", "DEBUG"]
    common = {
        "http_operation": "getThing",
        "http_method": "GET",
        "http_template": "/thing/{id}",
    }
    lost = {"http_status": None, "http_error": "ConnectionFailed", "http_attempt": 1}
    busy = {"http_status": 503, "http_error": "", "http_attempt": 2}
    gone = {"http_status": 404, "http_error": "", "http_attempt": 3}
    tried = {"http_event": "attempt", "http_request_id": None}
    retried = {"http_event": "retry"}
    assert [fields(record) for record in found] == [
        {**common, **lost, **tried},
        {**common, **lost, **retried, "http_retry_in_s": 0.0},
        {**common, **busy, **tried, "http_request_id": "r-2"},
        {**common, **busy, **retried, "http_retry_in_s": 0.05},
        {**common, **gone, **tried},
        {**common, **gone, "http_event": "failure"},
    ]


def test_the_text_is_for_people(
    server: Server, run: Runner, caplog: pytest.LogCaptureFixture
) -> None:
    server.script = does(Connection.reset)
    caplog.set_level(logging.DEBUG, LOGGER)
    with pytest.raises(ConnectionFailed):
        run.execute(server.url, op(), options=quick(max_retries=1))
    texts = [record["message"].replace(server.url, "") for record in records(caplog)]
    assert len(texts) == 4
    assert texts[0].startswith("GET /thing -> ")
    assert texts[0].endswith(" ms (attempt 1)")
    assert texts[1].startswith("GET /thing: another attempt in 0.0 s after ")
    assert texts[2].endswith(" ms (attempt 2)")
    assert texts[3].startswith("GET /thing failed: ")
    assert texts[3].endswith("(attempt 2, no other follows)")


def test_at_info_only_retries_are_logged(
    server: Server, run: Runner, caplog: pytest.LogCaptureFixture
) -> None:
    server.script = lambda request, reply: reply.json({}, 503)
    caplog.set_level(logging.INFO, LOGGER)
    with pytest.raises(StatusError):
        run.execute(server.url, op())
    assert [record["http_event"] for record in records(caplog)] == ["retry"] * 2


def test_a_success_is_one_record(
    server: Server, run: Runner, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, LOGGER)
    run.execute(server.url, op())
    (record,) = records(caplog)
    assert record["http_status"] == 200


def echo(request: Request, reply: Connection) -> None:
    """Answer 500 with everything that came, in the body and in headers."""
    everything = dict([*request.headers, ("target", request.target)])
    bearer = everything.get("Authorization") or everything.get("X-Key") or TOKEN
    names = ("X-Request-Id", "X-Echo", "Set-Cookie", "Location")
    reply.json(everything, 500, **dict.fromkeys(names, bearer))


CREDENTIALS: dict[str, Credential] = {
    "bearer": Bearer(TOKEN),
    "header": ApiKey("header", "X-Key", TOKEN),
    "query": ApiKey("query", "key", TOKEN),
    "cookie": ApiKey("cookie", "sid", TOKEN),
}


@pytest.mark.parametrize("name", CREDENTIALS)
def test_c08_no_record_of_any_logger_shows_a_secret(
    server: Server, run: Runner, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    server.script = echo
    caplog.set_level(logging.DEBUG)
    operation = op(path=f"/of/{TOKEN}", query=[("userToken", "abc-secret")])
    with pytest.raises(StatusError):
        run.execute(server.url, operation, credentials={"token": CREDENTIALS[name]})
    assert len(server.requests) == 3
    shown = [
        f"{record.name} {record.getMessage()} {vars(record)}"
        for record in caplog.records
    ]
    assert shown
    for text in shown:
        assert TOKEN not in text
        assert "abc-secret" not in text
