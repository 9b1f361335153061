"""The form in which outcomes are recorded and compared: JSON, with names for what varies."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import parse_qsl

from tests.parity.fixtures import PROJECT, TOKEN
from tests.parity.server import Server

__all__ = ["opened", "outcome"]

SERVICES: Final = ("zeus", "api", "hermes", "proxy", "actionkit", "cdn")
SESSION: Final = re.compile(r"session-id/([\w-]+)|\"oauthMetaKeyId\", \"([\w-]+)\"")


def outcome(server: Server, found: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a client did, in canonical form.

    Args:
        server: where it did it.
        found: the result or the error, and the events, in JSON.
    """
    requests = [request.plain() for request in server.requests]
    events = [opened(event) for event in found.get("events", ())]
    whole = {"requests": _counted(requests), **found, "events": events}
    if not whole["requests"]:
        del whole["requests"]
    if not events:
        del whole["events"]
    if not whole.get("pending"):
        whole.pop("pending", None)
    named: dict[str, Any] = json.loads(
        _named(json.dumps(whole, ensure_ascii=False), server)
    )
    return named


def opened(event: dict[str, Any]) -> dict[str, Any]:
    """Return an event, the query of an address that is opened taken apart."""
    if "open" not in event or "query" in event:
        return event
    address, _, query = event["open"].partition("?")
    return {"open": address, "query": [list(pair) for pair in sorted(parse_qsl(query))]}


def _counted(requests: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the requests with a run of equal ones, such as polls, told once."""
    counted: list[dict[str, Any]] = []
    for request in requests:
        last = counted[-1] if counted else {}
        if {name: value for name, value in last.items() if name != "times"} == request:
            last["times"] = last.get("times", 1) + 1
        else:
            counted.append(request)
    return counted


def _named(text: str, server: Server) -> str:
    """Put names in place of addresses, the token and the ids of OAuth sessions."""
    for service in SERVICES:
        text = text.replace(server.service(service), f"{{{service}}}")
    text = text.replace(TOKEN, "{token}").replace(
        f"/projects/{PROJECT}/", "/projects/{project}/"
    )
    sessions: dict[str, str] = {}
    for found in SESSION.finditer(text):
        sessions.setdefault(found[1] or found[2], f"{{session{len(sessions) + 1}}}")
    for session, name in sessions.items():
        text = text.replace(session, name)
    return text
