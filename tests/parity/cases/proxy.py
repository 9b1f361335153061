"""Cases: requests to a provider's API."""

from __future__ import annotations

from typing import Any, Final

from tests.parity.case import STRANGER, Case, Differs
from tests.parity.fixtures import C
from tests.parity.reasons import Reason

__all__ = ["CASES"]

MESSAGE: Final = {
    "channel": "CXXXXXXX0",
    "text": "This message was sent with Paragon Connect :exploding_head:",
}


def answer(path: str, **more: Any) -> Case:
    """Return the case of a plain GET that is answered in a certain way."""
    return Case(
        id=f"request.answer.{path}",
        method="request",
        javascript=f'paragon.request("slack", "/{path}")',
        python=lambda p: p.request("slack", f"/{path}"),
        **more,
    )


def method(name: str, **more: Any) -> Case:
    """Return the case of a method."""
    return Case(
        id=f"request.method.{name}",
        method="request",
        javascript=f'paragon.request("slack", "/v1/things/7", {{method: "{name}"}})',
        python=lambda p: p.request("slack", "/v1/things/7", method=name),
        **more,
    )


def path(case: str, text: str) -> Case:
    """Return the case of a path."""
    return Case(
        id=f"request.path.{case}",
        method="request",
        javascript=f"paragon.request('slack', '{text}')",
        python=lambda p: p.request("slack", text),
    )


def body(case: str, javascript: str, python: Any) -> Case:
    """Return the case of a body."""
    return Case(
        id=f"request.body.{case}",
        method="request",
        javascript=f'paragon.request("slack", "/plain", {{method: "POST", body: {javascript}}})',
        python=lambda p: p.request("slack", "/plain", method="POST", body=python),
    )


CASES: Final = (
    Case(
        id="request",
        method="request",
        examples=(".request",),
        javascript="""
            paragon.request('slack', '/chat.postMessage', {
                method: 'POST',
                body: {
                    channel: 'CXXXXXXX0', // Channel ID,
                    text: 'This message was sent with Paragon Connect :exploding_head:'
                }
            })
        """,
        python=lambda p: p.request(
            "slack", "/chat.postMessage", method="POST", body=MESSAGE
        ),
    ),
    Case(
        id="request.selected",
        method="request",
        examples=("Multi-Account Authorization: .request",),
        javascript="""
            paragon.request('slack', '/chat.postMessage', {
                method: 'POST',
                body: {
                    channel: 'CXXXXXXX0', // Channel ID,
                    text: 'This message was sent with Paragon Connect :exploding_head:'
                },
                selectedCredentialId: ids.credentials.slack
            })
        """,
        python=lambda p: p.request(
            "slack",
            "/chat.postMessage",
            method="POST",
            body=MESSAGE,
            selected_credential_id=C.slack,
        ),
    ),
    Case(
        id="request.selected_external",
        method="request",
        javascript='paragon.request("googleCalendar", "/plain", {selectedCredentialId: "ext:work"})',
        python=lambda p: p.request(
            "googleCalendar", "/plain", selected_credential_id="ext:work"
        ),
        differences=(
            Differs("requests[0].headers.x-paragon-credential", Reason.EXTERNAL_IDS),
        ),
    ),
    Case(
        id="request.headers",
        method="request",
        javascript="""
            paragon.request("slack", "/plain", {
                headers: {"X-Shop": "1", "Accept": "application/vnd.shop+json", "X-Paragon-Use-Raw-Response": "1"},
            })
        """,
        python=lambda p: p.request(
            "slack",
            "/plain",
            headers={
                "X-Shop": "1",
                "Accept": "application/vnd.shop+json",
                "X-Paragon-Use-Raw-Response": "1",
            },
        ),
    ),
    Case(
        id="request.custom",
        method="request",
        javascript='paragon.request("custom.tasklab", "/plain")',
        python=lambda p: p.request("custom.tasklab", "/plain"),
    ),
    Case(
        id="request.unknown",
        method="request",
        javascript='paragon.request("nope", "/plain")',
        python=lambda p: p.request("nope", "/plain"),
    ),
    Case(
        id="request.unauthenticated",
        method="request",
        given=STRANGER,
        javascript='paragon.request("slack", "/plain")',
        python=lambda p: p.request("slack", "/plain"),
        error="UserNotAuthenticatedError",
    ),
    *(method(name) for name in ("GET", "POST", "PUT", "PATCH", "DELETE")),
    method(
        "patch",
        differences=(
            Differs("requests[0].method", Reason.UPPER_CASE),
            Differs("error", Reason.UPPER_CASE),
            Differs("result", Reason.UPPER_CASE),
        ),
    ),
    path("no_slash", "chat.postMessage"),
    path("query", "/search?q=a%20b&x=1&x=2"),
    path("blank", "/search?q=a b"),
    path("escapes", "/files/a%2Fb/%E6%BC%A2"),
    path("unicode", "/files/漢字"),
    path("slashes", "/v1//things/"),
    path("absolute", "https://api.tasklab.test/v1/things"),
    path("fragment", "/page#part"),
    path("empty", ""),
    body(
        "object",
        '{t: "Zoë 漢字", n: null, deep: [{a: 1.5}]}',
        {"t": "Zoë 漢字", "n": None, "deep": [{"a": 1.5}]},
    ),
    body("list", "[1, {a: 2}]", [1, {"a": 2}]),
    body("empty_object", "{}", {}),
    body("text", '"a=1&b=2"', "a=1&b=2"),
    body("empty_text", '""', ""),
    Case(
        id="request.body.form",
        method="request",
        javascript="""
            paragon.request("slack", "/plain", {
                method: "POST", body: "a=1&b=2", headers: {"Content-Type": "application/x-www-form-urlencoded"},
            })
        """,
        python=lambda p: p.request(
            "slack",
            "/plain",
            method="POST",
            body="a=1&b=2",
            headers={"Content-Type": "application/x-www-form-urlencoded"},
        ),
    ),
    Case(
        id="request.body.lower_case_type",
        method="request",
        javascript="""
            paragon.request("slack", "/plain", {method: "POST", body: "a,b", headers: {"content-type": "text/csv"}})
        """,
        python=lambda p: p.request(
            "slack",
            "/plain",
            method="POST",
            body="a,b",
            headers={"content-type": "text/csv"},
        ),
        differences=(
            Differs("requests[0].headers.content-type", Reason.ONE_CONTENT_TYPE),
        ),
    ),
    *(
        answer(name)
        for name in (
            "plain",
            "list",
            "output-null",
            "output-list",
            "output-text",
            "text",
            "json-as-text",
            "empty",
            "nothing",
        )
    ),
    *(
        answer(name, error="ProviderError")
        for name in (
            "invalid",
            "integration-error",
            "forbidden",
            "missing",
            "unexplained",
            "failure",
        )
    ),
    answer(
        "broken",
        differences=(
            Differs("result", Reason.BROKEN_JSON),
            Differs("error", Reason.BROKEN_JSON),
        ),
    ),
    answer(
        "unauthorized",
        error="ProviderError",
        differences=(Differs("requests[1]", Reason.NOT_LOADED_AGAIN),),
    ),
)
