"""The rows of the proxy: requests to the API of a provider."""

from __future__ import annotations

from tests.requests.row import ANY, CREDENTIAL, SDK, Row

PROXY_ROWS = (
    Row(
        "proxyGet",
        lambda api: api.proxy_get(
            "slack",
            "/api/users.list",
            query={"limit": 10, "types": ["a", "b"]},
            selected_credential_id="cr 1",
            headers={"X-Slack-Odd": "yes; no"},
        ),
        f"GET proxy/{SDK}/proxy/slack/api/users.list?limit=10&types=a&types=b",
        {**CREDENTIAL, "X-Slack-Odd": "yes; no"},
        returns=dict,
        accept=ANY,
    ),
    Row(
        "proxyGet",
        lambda api: api.proxy_get("custom.x", "https://a.example.com/v1/é x%2F"),
        f"GET proxy/{SDK}/proxy/custom.x/https://a.example.com/v1/%C3%A9%20x%2F",
        returns=dict,
        accept=ANY,
    ),
    Row(
        "proxyPost",
        lambda api: api.proxy_post(
            "slack", "chat.postMessage", body={"text": "é\u2028"}, use_raw_response=1
        ),
        f"POST proxy/{SDK}/proxy/slack/chat.postMessage",
        {"X-Paragon-Use-Raw-Response": "1"},
        body={"text": "é\u2028"},
        returns=dict,
        accept=ANY,
    ),
    Row(
        "proxyPut",
        lambda api: api.proxy_put(
            "box", "files/1", content=bytes(range(256)), content_type="image/x-odd"
        ),
        f"PUT proxy/{SDK}/proxy/box/files/1",
        {"Content-Type": "image/x-odd"},
        body=bytes(range(256)),
        returns=dict,
        accept=ANY,
    ),
    Row(
        "proxyPatch",
        lambda api: api.proxy_patch("box", "notes", text="ein Gruß\r\n"),
        f"PATCH proxy/{SDK}/proxy/box/notes",
        {"Content-Type": "text/plain; charset=utf-8"},
        body="ein Gruß\r\n".encode(),
        returns=dict,
        accept=ANY,
    ),
    Row(
        "proxyDelete",
        lambda api: api.proxy_delete("box", "files/1", body=None),
        f"DELETE proxy/{SDK}/proxy/box/files/1",
        {"Content-Type": "application/json"},
        body=b"null",
        returns=dict,
        accept=ANY,
    ),
    Row(
        "proxyOptions",
        lambda api: api.proxy_options("box", "files"),
        f"OPTIONS proxy/{SDK}/proxy/box/files",
        returns=dict,
        accept=ANY,
    ),
    Row(
        "proxyHead",
        lambda api: api.proxy_head("box", "files"),
        f"HEAD proxy/{SDK}/proxy/box/files",
    ),
)
