"""The local server holds both sides to the spec, read here without any code of ours."""

from __future__ import annotations

import http.client
import json
import time
from collections.abc import Callable
from contextlib import closing
from typing import Any
from urllib.parse import quote, urlencode

import pytest
from local_server import EXPIRED, LocalServer
from paragon_connect import Paragon

from tests.spec.bodies import LINES, written
from tests.spec.document import Operation, Place, operations, validator, validator_in

SDK = "/projects/p/sdk"
CREDENTIAL = f"{SDK}/credentials/a5e995c2-7709-43fd-9cdf-f759faa52497"
TOKEN = {"Authorization": "Bearer demo"}
JSON = {**TOKEN, "Content-Type": "application/json"}
CONFIG = '{"config": {}}'


def send(
    server: LocalServer,
    method: str,
    target: str,
    headers: dict[str, str],
    body: str | None = None,
) -> tuple[int, str, bytes]:
    """Return status, media type and body of the answer to a bare request."""
    connection = http.client.HTTPConnection(server.url.removeprefix("http://"))
    try:
        content = None if body is None else body.encode()
        connection.request(method, target, content, headers)
        answer = connection.getresponse()
        return answer.status, answer.getheader("content-type", ""), answer.read()
    finally:
        connection.close()


WRONG = {
    "path": ("GET", f"{SDK}/mine", TOKEN, None, 404, "no path"),
    "two segments": ("GET", f"{SDK}/integrations/a/b", TOKEN, None, 404, "no path"),
    "method": ("PUT", f"{SDK}/me", TOKEN, None, 405, "GET, PATCH"),
    "odd method": ("PURGE", f"{SDK}/me", TOKEN, None, 405, "GET, PATCH"),
    "no token": ("GET", f"{SDK}/me", {}, None, 401, "Authorization"),
    "empty token": (
        "GET",
        f"{SDK}/me",
        {"Authorization": "Bearer "},
        None,
        401,
        "Authorization",
    ),
    "other scheme": (
        "GET",
        f"{SDK}/me",
        {"Authorization": "Basic ZGVtbw=="},
        None,
        401,
        "Authorization",
    ),
    "expired token": (
        "GET",
        f"{SDK}/me",
        {"Authorization": f"Bearer {EXPIRED}"},
        None,
        401,
        "expired",
    ),
    "unknown query": (
        "GET",
        f"{SDK}/credentials?integratoin=slack",
        TOKEN,
        None,
        400,
        "integratoin",
    ),
    "type of a query": (
        "GET",
        f"{SDK}/credentials?includeAccountAuth=yes",
        TOKEN,
        None,
        400,
        "includeAccountAuth",
    ),
    "missing query": (
        "GET",
        f"/v2{SDK}/actions/build-oauth?action=slack&userToken=t",
        TOKEN,
        None,
        400,
        "integrationId is missing",
    ),
    "token in one of two places": (
        "GET",
        f"/v2{SDK}/actions/build-oauth?action=slack",
        TOKEN,
        None,
        401,
        "the query parameter userToken is missing",
    ),
    "unknown header": (
        "GET",
        f"{SDK}/me",
        {**TOKEN, "X-Paragon-Credential": "a"},
        None,
        400,
        "x-paragon-credential",
    ),
    "missing header": (
        "DELETE",
        f"{CREDENTIAL}/configurations",
        TOKEN,
        None,
        400,
        "X-Paragon-Configuration-Id is missing",
    ),
    "value of a header": (
        "GET",
        f"{SDK}/proxy/slack/x",
        {**TOKEN, "X-Paragon-Use-Raw-Response": "yes"},
        None,
        400,
        "X-Paragon-Use-Raw-Response",
    ),
    "missing body": ("PATCH", CREDENTIAL, JSON, None, 400, "body is missing"),
    "needless body": ("GET", f"{SDK}/me", JSON, "{}", 400, "takes no body"),
    "media type": (
        "PATCH",
        CREDENTIAL,
        {**TOKEN, "Content-Type": "text/plain"},
        CONFIG,
        415,
        "text/plain",
    ),
    "not JSON": ("PATCH", CREDENTIAL, JSON, "{'config': {}}", 400, "body"),
    "not a number": ("PATCH", CREDENTIAL, JSON, '{"config": NaN}', 400, "NaN"),
    "missing member": ("PATCH", CREDENTIAL, JSON, "{}", 400, '"config"'),
    "type of a member": (
        "PATCH",
        CREDENTIAL,
        JSON,
        '{"config": {"sharedSettings": 1}}',
        400,
        "['config']['sharedSettings']",
    ),
    "integration that is not connected": (
        "GET",
        f"{SDK}/proxy/shopify/products",
        TOKEN,
        None,
        400,
        "not enabled",
    ),
    "unknown account": (
        "PATCH",
        f"{SDK}/credentials/none",
        JSON,
        CONFIG,
        404,
        "no credential none",
    ),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_request_that_does_not_fit_is_refused(server: LocalServer, case: str) -> None:
    method, target, headers, body, status, told = WRONG[case]
    before = remembered(server)
    found, media_type, content = send(server, method, target, headers, body)
    assert (found, media_type) == (status, "application/json")
    error = json.loads(content)
    assert validator("ErrorBody").is_valid(error)
    assert told in error["message"]
    assert error["meta"]["requestId"]
    assert remembered(server) == before


def remembered(server: LocalServer) -> str:
    """Return what is remembered of the users, as one text."""
    return repr(server.world.users)


@pytest.mark.parametrize("operation", operations(), ids=lambda each: each.id)
def test_the_example_of_each_operation_is_accepted_and_answered(
    server: LocalServer, operation: Operation
) -> None:
    # The demo's own account of Salesforce is not usable.
    server.world.users["user-42"].accounts[1]["status"] = "VALID"
    target, headers, body = example_request(server, operation)
    method = operation.method.upper()
    status, media_type, content = send(server, method, target, headers, body)
    assert 200 <= status < 300, content
    if method == "HEAD" or not content:
        return
    media = media_of_success(operation, status, media_type)
    # Of a list that is streamed one line is looked at.
    is_json = media_type in ("application/json", LINES)
    answer = json.loads(content.partition(b"\n")[0]) if is_json else content
    if isinstance(answer, bytes):
        answer = answer.decode()
    elif isinstance(answer, dict) and media.value.get("x-envelope") in answer:
        answer = answer[media.value["x-envelope"]]
    assert validator_in(media.file, media.value["schema"]).is_valid(answer)


EXAMPLE_INTEGRATION = "8aaad9ff-5adb-433c-a17b-da093f9d4528"
EXAMPLE_ACCOUNT = "00da4146-7ac4-4253-a8f7-96849b8137d9"
IN_THE_DEMO = {
    "buildOAuthUrl": {EXAMPLE_INTEGRATION: "salesforce"},
    "createCredential": {EXAMPLE_INTEGRATION: "klaviyo"},
    "createSync": {
        EXAMPLE_INTEGRATION: "salesforce",
        "googledrive": "salesforce",
        "files": "contacts",
    },
    "completeCredentialSetup": {EXAMPLE_INTEGRATION: "jira"},
    # The default configuration, which the examples name, cannot be deleted.
    "deleteConfiguration": {
        "5b7cbd2f-0d0a-4f5b-9a5e-8f6f0b6f3c11": "0c4f2c8e-6a53-4a0e-8a39-0f0b5e7a7b02"
    },
}
"""What stands in the demo for what the examples of an operation name."""


def example_request(
    server: LocalServer, operation: Operation
) -> tuple[str, dict[str, str], str | None]:
    """Return target, headers and body from the examples of an operation."""
    known = dict(IN_THE_DEMO.get(operation.id, {}))
    kind = known.get(EXAMPLE_INTEGRATION, "slack")
    integration = server.world.project.by_type(kind)
    if EXAMPLE_INTEGRATION in known:
        known[EXAMPLE_INTEGRATION] = integration["id"]
    accounts = server.world.users["user-42"].accounts_of(integration)
    account = accounts[0]["id"] if accounts else ""
    target, query, headers = operation.path, dict[str, str](), dict(TOKEN)
    for parameter in operation.parameters:
        described: dict[str, Any] = parameter.value
        name, text = described["name"], str(described.get("example", ""))
        text = known.get(text, text)
        if described["in"] == "path":
            text = account if name == "credentialId" else text
            target = target.replace(f"{{{name}}}", quote(text))
        elif described.get("required"):
            {"query": query, "header": headers}[described["in"]][name] = text
    if key := operation.key_in_query:
        query[key] = "demo"
    if query:
        target += f"?{urlencode(query)}"
    body = operation.place.get("requestBody")
    for media_type, content in body.members("content") if body else ():
        for _, example in content.members("examples"):
            content_type, payload = written(media_type, example.value["value"])
            text = payload.decode().replace(EXAMPLE_INTEGRATION, integration["id"])
            for shown, own in {**known, EXAMPLE_ACCOUNT: account}.items():
                text = text.replace(f'"{shown}"', f'"{own}"')
            return target, {**headers, "Content-Type": content_type}, text
    return target, headers, None


def media_of_success(operation: Operation, status: int, media_type: str) -> Place:
    """Return what the spec says of an answer of that media type."""
    found = dict(operation.success())
    response = found.get(str(status)) or found["2XX"]
    content = dict(response.members("content"))
    return content[media_type] if media_type in content else content["*/*"]


def test_settings_are_replaced_whole_and_remembered(server: LocalServer) -> None:
    config = '{"config": {"sharedSettings": {"a": "b"}}}'
    assert send(server, "PATCH", CREDENTIAL, JSON, config)[0] == 200
    _, _, content = send(server, "GET", CREDENTIAL, TOKEN)
    assert json.loads(content)["config"] == json.loads(config)["config"]
    _, _, content = send(server, "GET", f"{SDK}/me", TOKEN)
    (account,) = json.loads(content)["integrations"]["slack"]["allCredentials"]
    assert account["config"] == json.loads(config)["config"]


@pytest.mark.parametrize("asked", ["1", "true"])
def test_a_raw_answer_comes_without_its_envelope(
    server: LocalServer, asked: str
) -> None:
    raw = {**TOKEN, "X-Paragon-Use-Raw-Response": asked}
    _, _, wrapped = send(server, "GET", f"{SDK}/proxy/slack/x", TOKEN)
    status, _, content = send(server, "GET", f"{SDK}/proxy/slack/x", raw)
    assert status == 200
    assert json.loads(wrapped) == {"output": json.loads(content)}


def test_a_raw_answer_may_be_declined(server: LocalServer) -> None:
    declined = {**TOKEN, "X-Paragon-Use-Raw-Response": "false"}
    wrapped = send(server, "GET", f"{SDK}/proxy/slack/x", TOKEN)
    assert send(server, "GET", f"{SDK}/proxy/slack/x", declined) == wrapped


def test_no_answer_waits_for_an_acknowledgement(server: LocalServer) -> None:
    address = server.url.removeprefix("http://")
    with closing(http.client.HTTPConnection(address)) as connection:

        def call() -> None:
            connection.request("GET", f"{SDK}/integrations", headers=TOKEN)
            assert connection.getresponse().read()

        call()  # a new connection acknowledges its first packets at once
        assert quickest(call) < DELAYED_ACK / 2


def test_no_call_of_a_client_waits_for_one(server: LocalServer) -> None:
    with Paragon(project_id="p", user_token="t", base_url=server.url) as paragon:
        paragon.api.list_integrations()
        assert quickest(paragon.api.list_integrations) < DELAYED_ACK / 2


DELAYED_ACK = 0.04
"""Seconds for which a system keeps back the acknowledgement of half an answer."""


def quickest(call: Callable[[], object]) -> float:
    """Return the seconds of the quickest of several calls."""
    durations: list[float] = []
    for _ in range(20):
        begun = time.perf_counter()
        call()
        durations.append(time.perf_counter() - begun)
    return min(durations)
