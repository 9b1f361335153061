"""What comes back over the wire: results of the right type, and errors that say what happened."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from types import NoneType
from typing import Any

import pytest
from paragon_connect import UNSET, DecodeError, ProviderError, StatusError, errors
from paragon_connect.models import ErrorBody, WorkflowTimeoutBody

from tests.generated.decoders import encode
from tests.requests.row import Row
from tests.requests.support import Runner
from tests.requests.table import ROWS
from tests.runtime.server import Connection, Request, Server
from tests.spec.bodies import LINES, written
from tests.spec.document import Place, operations

BY_OPERATION = {row.operation: row for row in reversed(ROWS)}
PROXIED = {each.id for each in operations() if "x-passthrough" in each.place.value}
CLASSES: dict[int, type[StatusError]] = {
    400: errors.BadRequest,
    401: errors.Unauthorized,
    403: errors.Forbidden,
    404: errors.NotFound,
    409: errors.Conflict,
    418: errors.StatusError,
    422: errors.UnprocessableEntity,
    429: errors.RateLimited,
    500: errors.ServerError,
    502: errors.ServerError,
}


def shown_answers() -> Iterator[tuple[str, int, str, str, Any]]:
    """Yield every successful answer of the spec: operation, status, type, name, payload."""
    for operation in operations():
        for status, answer in operation.success():
            number = int(status.replace("XX", "03"))
            for content_type, media in answer.members("content"):
                for name, example in media.members("examples"):
                    payload = _payload(example)
                    kind = "image/png" if content_type == "*/*" else content_type
                    yield operation.id, number, kind, name, payload


def _payload(example: Place) -> Any:
    """Return what an example shows: data, or the bytes of a file."""
    if "externalValue" in example.value:
        return (example.file.parent / example.value["externalValue"]).read_bytes()
    return example.value["value"]


def empty_answers() -> Iterator[tuple[str, int]]:
    """Yield every successful answer of the spec that has no body."""
    for operation in operations():
        for status, answer in operation.success():
            if "content" not in answer.value:
                yield operation.id, int(status.replace("XX", "03"))


def call(row: Row) -> Any:
    """Return the call of a row, for a client."""
    return lambda client: row.call(client.api)


@pytest.mark.parametrize(
    "answer", list(shown_answers()), ids=lambda each: "-".join(map(str, each[:4]))
)
def test_a_shown_answer_becomes_its_type(
    server: Server, run: Runner, answer: tuple[str, int, str, str, Any]
) -> None:
    operation, status, content_type, _, payload = answer
    row = BY_OPERATION[operation]
    is_file = isinstance(payload, bytes)
    body = payload if is_file else written(content_type, payload)[1]
    server.script = lambda request, reply: reply.reply(
        status, body, headers={"Content-Type": content_type}
    )
    found = run(call(row))
    wrapped = operation in PROXIED and isinstance(payload, dict)
    expected: Any = payload["output"] if wrapped else payload
    if content_type == LINES:
        expected = [expected]
    # A provider answers with whatever it has: JSON, text or a file.
    returns = type(expected) if operation in PROXIED else row.returns
    for each in found if isinstance(found, list) else [found]:
        assert isinstance(each, returns)
    as_sent = (
        expected.encode() if isinstance(found, bytes) and not is_file else expected
    )
    assert (found if isinstance(found, bytes) else encode(found)) == as_sent


@pytest.mark.parametrize(
    "answer", list(empty_answers()), ids=lambda each: f"{each[0]}-{each[1]}"
)
def test_an_answer_without_body_is_none(
    server: Server, run: Runner, answer: tuple[str, int]
) -> None:
    operation, status = answer
    server.script = lambda request, reply: reply.reply(status)
    assert run(call(BY_OPERATION[operation])) is None


def test_every_type_that_an_operation_returns_was_shown() -> None:
    shown = {operation for operation, *_ in shown_answers()}
    empty = {operation for operation, _ in empty_answers()}
    assert shown | empty == BY_OPERATION.keys()
    silent = {row.operation for row in ROWS if row.returns is NoneType}
    assert silent == empty - shown


def _reply(status: int, body: Any, request: Request, reply: Connection) -> None:
    reply.json(body, status)


@pytest.mark.parametrize("operation", BY_OPERATION)
def test_an_error_body_becomes_a_typed_error(
    server: Server, run: Runner, operation: str
) -> None:
    body = {
        "message": "No way.",
        "code": "7210",
        "status": 0,
        "meta": {"requestId": "rq-1", "new": True},
    }
    for status, kind in CLASSES.items():
        server.script = partial(_reply, status, body)
        with pytest.raises(StatusError) as caught:
            run(call(BY_OPERATION[operation]))
        error = caught.value
        assert type(error) is (ProviderError if operation in PROXIED else kind)
        assert error.status == status
        assert error.method == server.requests[-1].method
        target = server.requests[-1].target.partition("?")[0]
        assert error.url.partition("?")[0] == server.url + target
        if error.method == "HEAD":
            continue
        assert (error.code, error.request_id) == ("7210", "rq-1")
        assert error.data == body
        assert "No way." in str(error)
        assert "7210" in str(error)
        assert "rq-1" in str(error)
        if operation not in PROXIED:
            assert isinstance(error.error, ErrorBody)
            assert error.error.to_dict() == body


def test_a_workflow_that_takes_too_long_has_an_error_of_its_own(
    server: Server, run: Runner
) -> None:
    body = {"message": "Workflow execution timed out.", "executionId": "e1"}
    server.script = lambda request, reply: reply.json(body, 542)
    with pytest.raises(errors.ServerError) as caught:
        run(
            lambda client: client.with_options(max_retries=3).api.trigger_workflow("w1")
        )
    assert len(server.requests) == 1, "the workflow may be running: not again"
    assert isinstance(caught.value.error, WorkflowTimeoutBody)
    assert caught.value.error.to_dict() == body


@pytest.mark.parametrize("status", [301, 302, 304, 307, 308])
def test_a_redirect_is_an_error(server: Server, run: Runner, status: int) -> None:
    server.script = lambda request, reply: reply.json(
        {"message": "moved"}, status, Location=f"{server.url}/elsewhere"
    )
    with pytest.raises(StatusError) as caught:
        run(lambda client: client.api.list_integrations())
    assert caught.value.status == status
    assert len(server.requests) == 1, "redirects are never followed"


def test_a_list_of_broken_rules_is_kept(server: Server, run: Runner) -> None:
    body = {"message": ["name must be a string", {"property": "x"}], "code": 400}
    server.script = lambda request, reply: reply.json(body, 400)
    with pytest.raises(errors.BadRequest) as caught:
        run(lambda client: client.api.get_user())
    assert caught.value.data == body
    assert caught.value.code == "400"


@pytest.mark.parametrize(
    ("payload", "path"),
    [
        (b'{"authenticated": true, "userId": 1}', "$"),
        (b'{"authenticated": "yes"}', "$.authenticated"),
        (b"[]", "$"),
        (b"<html>", "$"),
        (b"", "$"),
        (b'{"authenticated": tru', "$"),
    ],
)
def test_an_answer_of_another_form_is_a_decode_error(
    server: Server, run: Runner, payload: bytes, path: str
) -> None:
    server.script = lambda request, reply: reply.reply(
        200, payload, headers={"Content-Type": "application/json", "X-Request-Id": "rq"}
    )
    with pytest.raises(DecodeError) as caught:
        run(lambda client: client.api.get_user())
    error = caught.value
    assert error.path.startswith(path)
    assert (error.status, error.request_id) == (200, "rq")
    assert error.content_type == "application/json"


def test_the_path_of_a_misfit_starts_at_the_body(server: Server, run: Runner) -> None:
    server.script = lambda request, reply: reply.json([{"id": "i"}, 7])
    with pytest.raises(DecodeError) as caught:
        run(lambda client: client.api.list_integration_metadata())
    assert caught.value.path == "$[0]"
    assert "$[1]" in str(caught.value)


def test_a_raw_response_shows_any_answer(server: Server, run: Runner) -> None:
    server.script = lambda request, reply: reply.json(
        {"message": "gone"}, 404, X_Request_Id="rq"
    )
    raw = run(lambda client: client.api.with_raw_response.get_credential("c"))
    assert (raw.status, raw.request_id) == (404, "rq")
    assert raw.json() == {"message": "gone"}
    assert raw.content == raw.text.encode() == b'{"message": "gone"}'
    assert raw.headers["x-request-id"] == "rq"
    with pytest.raises(errors.NotFound):
        raw.parse()


def test_unknown_members_come_back_when_a_model_is_sent_again(
    server: Server, run: Runner
) -> None:
    """C15: the vendor replaces `config` whole; a dropped member is a lost setting."""
    config = {
        "configuredWorkflows": {"w": {"enabled": True, "settings": {}, "new": [None]}},
        "sharedSettings": {"i": {"of": ["any", 1.0, None]}},
        "unknown": {"deep": {"er": 10**30}},
    }
    credential = {**_credential(), "config": config, "unknown": None}
    server.script = lambda request, reply: reply.json(credential)
    found = run(lambda client: client.api.get_credential("c"))
    assert found.extra == {"unknown": None}
    run(lambda client: client.api.update_credential("c", config=found.config))
    assert json.loads(server.requests[-1].body) == {"config": config}


def test_a_null_that_is_not_allowed_comes_back_when_settings_are_sent_again(
    server: Server, run: Runner
) -> None:
    """C15, C16: it breaks no call, is read as absent, and is no lost setting."""
    notes = {"isIntegrationEnableTriggered": None}
    config = {"sharedSettings": None, "configMeta": notes, "externalId": None}
    credential = {**_credential(), "config": config, "status": None, "errors": None}
    server.script = lambda request, reply: reply.json(credential)
    found = run(lambda client: client.api.get_credential("c"))
    assert found.status is found.errors is UNSET
    assert found.config.shared_settings is UNSET
    assert found.config.config_meta.is_integration_enable_triggered is UNSET
    assert found.config.external_id is None
    assert found.to_dict() == credential
    run(lambda client: client.api.update_credential("c", config=found.config))
    assert json.loads(server.requests[-1].body) == {"config": config}
    found.config.shared_settings = {"channel": "#general"}
    run(lambda client: client.api.update_credential("c", config=found.config))
    sent = {**config, "sharedSettings": {"channel": "#general"}}
    assert json.loads(server.requests[-1].body) == {"config": sent}


def _credential() -> dict[str, Any]:
    """Return a credential of the spec."""
    found: dict[str, Any] = next(
        payload for name, *_, payload in shown_answers() if name == "getCredential"
    )
    return found
