"""The local server tells browsers what they ask, and takes what the vendor's SDK adds."""

from __future__ import annotations

import http.client
import json
from contextlib import closing

import pytest
from local_server import EXPIRED, LocalServer

from tests.spec.document import Operation, operations

SDK = "/projects/p/sdk"
PAGE = "http://127.0.0.1:5173"
TOKEN = {"Authorization": "Bearer demo"}
VERSION = {"X-Paragon-SDK-Version": "2.4.0"}
ACCOUNT = {"X-Paragon-Credential": "a5e995c2-7709-43fd-9cdf-f759faa52497"}


def send(
    server: LocalServer, method: str, target: str, headers: dict[str, str]
) -> tuple[int, http.client.HTTPMessage, bytes]:
    """Return status, headers and body of the answer to a request without a body."""
    address = server.url.removeprefix("http://")
    with closing(http.client.HTTPConnection(address)) as connection:
        connection.request(method, target, headers=headers)
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read()


def ask(server: LocalServer, method: str, target: str) -> dict[str, str]:
    """Return what a browser is told before it sends a request."""
    asked = {"Origin": PAGE, "Access-Control-Request-Method": method}
    status, headers, body = send(server, "OPTIONS", target, asked)
    assert (status, body) == (204, b"")
    return {name.lower(): text for name, text in headers.items()}


def listed(text: str) -> set[str]:
    """Return the names in a header that lists some."""
    return {each.strip() for each in text.split(",")}


@pytest.mark.parametrize("operation", operations(), ids=lambda each: each.id)
def test_a_page_may_send_every_operation(
    server: LocalServer, operation: Operation
) -> None:
    method = operation.method.upper()
    told = ask(server, method, operation.path.replace("{", "").replace("}", ""))
    assert told["access-control-allow-origin"] == PAGE
    assert "Origin" in told["vary"]
    assert method in listed(told["access-control-allow-methods"])
    added = {"authorization", "content-type", "x-paragon-sdk-version"}
    own = {
        parameter.value["name"].lower()
        for parameter in operation.parameters
        if parameter.value["in"] == "header"
    }
    assert own | added <= listed(told["access-control-allow-headers"])


def test_methods_are_those_of_the_path(server: LocalServer) -> None:
    told = ask(server, "GET", f"{SDK}/me")
    assert told["access-control-allow-methods"] == "GET, PATCH"


def test_a_preflight_needs_no_token_and_changes_nothing(server: LocalServer) -> None:
    before = repr(server.world.users)
    ask(server, "DELETE", f"{SDK}/integrations/2f08e65f-d924-42ab-9618-b6023d82ffbd")
    assert repr(server.world.users) == before


def test_a_preflight_of_no_path_is_refused(server: LocalServer) -> None:
    asked = {"Origin": PAGE, "Access-Control-Request-Method": "GET"}
    status, headers, _ = send(server, "OPTIONS", f"{SDK}/nothing", asked)
    assert status == 404
    assert headers["Access-Control-Allow-Origin"] == PAGE


def test_options_without_a_page_are_a_method_like_any_other(
    server: LocalServer,
) -> None:
    assert send(server, "OPTIONS", f"{SDK}/me", TOKEN)[0] == 405


@pytest.mark.parametrize(
    ("headers", "status"),
    [(TOKEN, 200), ({}, 401), ({"Authorization": f"Bearer {EXPIRED}"}, 401)],
)
def test_a_page_may_read_every_answer(
    server: LocalServer, headers: dict[str, str], status: int
) -> None:
    """An error too: without the header a page learns nothing but that it failed."""
    answer = send(server, "GET", f"{SDK}/me", {**headers, "Origin": PAGE})
    assert answer[0] == status
    assert answer[1]["Access-Control-Allow-Origin"] == PAGE
    assert json.loads(answer[2])


def test_programs_are_told_nothing_of_pages(server: LocalServer) -> None:
    _, headers, _ = send(server, "GET", f"{SDK}/me", TOKEN)
    assert not [name for name in headers if name.lower().startswith("access-control")]


@pytest.mark.parametrize(
    ("method", "target"),
    [
        ("DELETE", "actions/session-id/s"),
        ("GET", "actions/session-id/s"),
        ("GET", "me"),
    ],
)
def test_the_vendors_sdk_adds_an_account(
    server: LocalServer, method: str, target: str
) -> None:
    """As it does with every call while its portal shows a connected account."""
    headers = {**TOKEN, **VERSION, **ACCOUNT}
    assert send(server, method, f"{SDK}/{target}", headers)[0] in (200, 204)


@pytest.mark.parametrize("headers", [ACCOUNT, {"X-Paragon-Sdk": "1"}])
def test_nobody_else_may_add_a_header(
    server: LocalServer, headers: dict[str, str]
) -> None:
    target = f"{SDK}/actions/session-id/s"
    status, _, body = send(server, "DELETE", target, {**TOKEN, **headers})
    assert status == 400
    assert "there is no parameter" in json.loads(body)["message"]


def test_the_vendors_sdk_is_held_to_all_else(server: LocalServer) -> None:
    for more in ({"X-Paragon-Other": "1"}, {"X-Paragon-Use-Raw-Response": "1"}):
        headers = {**TOKEN, **VERSION, **more}
        assert send(server, "GET", f"{SDK}/me", headers)[0] == 400
    assert send(server, "GET", f"{SDK}/me?a=b", {**TOKEN, **VERSION})[0] == 400


def test_an_account_that_is_selected_still_counts(server: LocalServer) -> None:
    """Where the spec has the header, what the SDK says in it is meant."""
    headers = {**TOKEN, **VERSION, "X-Paragon-Credential": "none"}
    target = f"{SDK}/integrations/2f08e65f-d924-42ab-9618-b6023d82ffbd"
    assert send(server, "DELETE", target, headers)[0] == 400


def test_the_portal_of_this_server(server: LocalServer) -> None:
    kinds = {"/ui": "text/html", "/ui/portal.js": "text/javascript"}
    kinds["/ui/portal.css"] = "text/css"
    for target, kind in kinds.items():
        status, headers, body = send(server, "GET", target, {})
        assert status == 200
        assert headers["Content-Type"].startswith(kind)
        assert body
    assert send(server, "GET", "/ui?projectId=p", {})[0] == 200
    assert send(server, "GET", "/ui/other.js", {})[0] == 404
    assert send(server, "POST", "/ui", {})[0] == 404
