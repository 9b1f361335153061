"""A world that answers within the process, and says strange things when it is told to."""

from __future__ import annotations

import asyncio
import inspect
import json
import re
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any, cast

from paragon_connect import AsyncParagon, Hosts, Paragon
from paragon_connect._runtime.transport import HttpRequest

from tests.runtime.server import Connection, Request
from tests.sdk.install_world import InstallWorld, project
from tests.sdk.options_support import SOURCES
from tests.sdk.payloads import (
    PROJECT,
    Payload,
    catalogue,
    configuration,
    connected,
    credential,
    integration,
    me,
    uid,
)
from tests.sdk.world import SERVICES, TOKEN, Kind

EXAMPLES = Path(__file__).parents[2] / "spec" / "examples"
MOST = 40
"""How many results of an iterator are taken."""

HOSTS = {name: f"https://{name}.test/{name}" for name in SERVICES}

_TARGET = re.compile(r"/[!-~]*")
_NAME = re.compile(r"[A-Za-z0-9-]+")
_VALUE = re.compile(r"[!-~](?:[ -~]*[!-~])?|")


def example(name: str) -> Any:
    """Return an example of the spec."""
    return json.loads((EXAMPLES / name).read_text("utf-8"))


EVENTS = {
    "type": "function",
    "function": {
        "name": "GOOGLE_CALENDAR_LIST_EVENTS",
        "description": "List events",
        "parameters": {
            "type": "object",
            "properties": {"limit": {"type": "integer", "minimum": 1}},
            "required": [],
        },
    },
}


class Everything(InstallWorld):
    """An API that knows an answer to every method of the SDK."""

    def __init__(self) -> None:
        super().__init__()
        known = catalogue()
        taken = {_type(each) for each in known}
        self.integrations = [*known, *(e for e in project() if _type(e) not in taken)]
        for each in self.integrations:
            if each["type"] in ("jira", "shopify"):
                each["sdkIntegrationConfig"]["dataSources"] = SOURCES
        self.me = me()
        self.me["project"]["accessibleFeatures"] = ["headless-cp"]
        drive, account, settings = map(uid, range(121, 124))
        self.integrations.append(integration("googledrive", drive))
        self.me["integrations"]["googledrive"] = connected(
            credential(account, configuration(settings, account), integrationId=drive)
        )
        self.others: dict[str, Any] = {
            "POST /sdk/actions": example("FieldOptionsResponse/page.json"),
            "GET /triggers": example("TriggerTypes/slack.json"),
            "GET /tools": {"tools": {"googleCalendar": [EVENTS]}, "errors": []},
            "POST /tools": {"events": [{"id": "e1"}], "nextPageCursor": None},
            "GET /sdk/credentials": example("IntegrationAccount/with_token.json"),
            "GET /api/syncs/s1": {"status": "IDLE", "summary": {"totalRecords": 3}},
            "GET /task-history/workflow-executions/e1": example(
                "WorkflowExecution/documented.json"
            ),
        }
        self.signs_in(None)

    def account(self, credential_id: str) -> Payload:
        """Return an account, new or from before."""
        if credential_id in self.accounts:
            return self.accounts[credential_id]
        return super(InstallWorld, self).account(credential_id)

    def _known(self, asked: Any) -> Any:
        if asked.line in self.others:
            return self.others[asked.line]
        if asked.line.startswith(("POST /sdk/triggers", "POST /sdk/events")):
            return {"done": True}
        if asked.line.startswith("POST /sdk/resources"):
            return self.account(self.me["integrations"]["slack"]["credentialId"])
        if asked.service == "proxy":
            return {"ok": True}
        return super()._known(asked)


def _type(payload: Payload) -> str:
    own = payload.get("customIntegration") or {}
    return str(own.get("slug", payload["type"]))


@dataclass(frozen=True)
class Answer:
    """An answer on its way."""

    status: int
    media: str
    content: bytes


Spoil = Callable[[Answer], Answer]
"""What becomes of an answer; it may raise `TransportFailure` in its place."""


@dataclass
class Wire:
    """Carries requests to a world, and looks at each on the way.

    Attributes:
        world: Who answers.
        spoil: What becomes of its answers.
        requests: How many requests there were.
        failed: What no client may do, should one have done it.
    """

    world: Everything
    spoil: Spoil = lambda answer: answer
    requests: int = 0
    failed: list[str] = field(default_factory=list[str])

    def answer(self, asked: HttpRequest) -> Answer:
        """Return the answer to a request."""
        self.requests += 1
        self.failed += _malformed(asked)
        content = asked.content
        body = content if isinstance(content, bytes) else b"".join(content.pieces())
        request = Request(asked.method, asked.target, list(asked.headers), body, 0)
        heard = _Heard()
        try:
            self.world.script(request, cast("Connection", heard))
        except Exception as error:
            self.failed.append(f"{asked.method} {asked.target}: {error!r}")
        return self.spoil(heard.answer)


class _Heard:
    """The server's end of a connection that there is none of."""

    answer = Answer(500, "", b"")

    def reply(self, status: int, body: bytes, *, headers: dict[str, str]) -> None:
        """Take the answer."""
        self.answer = Answer(status, headers.get("Content-Type", ""), body)


def _malformed(asked: HttpRequest) -> Iterator[str]:
    """Yield what is wrong with a request."""
    if asked.service.root not in HOSTS.values():
        yield f"a request goes to {asked.service.root}"
    if not _TARGET.fullmatch(asked.target) or "/../" in asked.target:
        yield f"the target is {asked.target!r}"
    names = [name.lower() for name, _ in asked.headers]
    if len(set(names)) != len(names):
        yield f"a header comes twice: {names}"
    for name, value in asked.headers:
        if not (_NAME.fullmatch(name) and _VALUE.fullmatch(value)):
            yield f"the header {name!r} is {value!r}"


class _Response:
    """An answer as the sync client reads it."""

    def __init__(self, answer: Answer) -> None:
        self.status = answer.status
        self.headers = [("Content-Type", answer.media)] if answer.media else []
        self._content = answer.content

    def chunks(self) -> Iterator[bytes]:
        """Yield the body."""
        yield self._content

    def close(self) -> None:
        """There is nothing to free."""


class _AsyncResponse:
    """An answer as the async client reads it."""

    def __init__(self, answer: Answer) -> None:
        self.status = answer.status
        self.headers = [("Content-Type", answer.media)] if answer.media else []
        self._content = answer.content

    async def chunks(self) -> AsyncIterator[bytes]:
        """Yield the body."""
        yield self._content

    async def close(self) -> None:
        """There is nothing to free."""


class _Sync:
    """A transport without a network."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def handle(self, request: HttpRequest) -> _Response:
        """Send a request."""
        return _Response(self._wire.answer(request))

    def close(self) -> None:
        """There is nothing to free."""


class _Async:
    """A transport without a network; others come to their turn on the way."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    async def handle(self, request: HttpRequest) -> _AsyncResponse:
        """Send a request."""
        await asyncio.sleep(0)
        return _AsyncResponse(self._wire.answer(request))

    async def close(self) -> None:
        """There is nothing to free."""


class Actor:
    """A client of either kind in front of a wire; results come as from a sync one."""

    def __init__(self, kind: Kind, wire: Wire) -> None:
        self.wire = wire
        self._runner = asyncio.Runner() if kind == "async" else None
        make: Any = Paragon if kind == "sync" else AsyncParagon
        transport = _Sync(wire) if kind == "sync" else _Async(wire)
        self.client = make(
            project_id=PROJECT,
            user_token=TOKEN,
            api_key=TOKEN,
            hosts=Hosts(**HOSTS),
            http_client=transport,
            max_retries=0,
        )

    def do(self, call: Callable[[Any], Any]) -> Any:
        """Make a call and return its result; of many results those that come first."""
        given = call(self.client)
        if self._runner is not None and isinstance(given, AsyncIterator):
            return self._runner.run(_listed(given))
        if self._runner is not None and inspect.isawaitable(given):
            return self._runner.run(_awaited(given))
        assert not inspect.isawaitable(given)
        return list(islice(given, MOST)) if isinstance(given, Iterator) else given

    def close(self) -> None:
        """End the loop."""
        if self._runner is not None:
            self._runner.close()


async def _awaited(given: Any) -> Any:
    return await given


async def _listed(given: AsyncIterator[Any]) -> list[Any]:
    found: list[Any] = []
    async for each in given:
        found.append(each)
        if len(found) == MOST:
            break
    return found


@contextmanager
def acting(kind: Kind, world: Everything | None = None) -> Iterator[Actor]:
    """Give a client of either kind in front of a world."""
    actor = Actor(kind, Wire(world or Everything()))
    try:
        yield actor
    finally:
        actor.close()
