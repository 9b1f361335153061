"""A server with a memory, and both kinds of client in front of it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import parse_qsl

from paragon_connect import AsyncParagon, Hosts, Paragon

from tests.runtime.server import Connection, Request, Server
from tests.sdk.payloads import NEW, PROJECT, Payload, catalogue, configuration, me
from tests.sdk.token_support import unsigned

TOKEN = unsigned({"sub": "user-42", "iat": 1, "exp": 4102444800})
SERVICES = ("api", "cdn", "hermes", "proxy", "actionkit", "sync", "task_history")
CREDENTIAL = "x-paragon-credential"
CONFIGURATION = "x-paragon-configuration-id"

Kind = Literal["sync", "async"]
Story = Callable[[Any], Generator[Any, Any, Any]]
Reply = tuple[int, Any, str]


@dataclass(frozen=True)
class Asked:
    """A request that came, as far as the methods of the SDK decide about it."""

    service: str
    line: str
    query: str
    headers: dict[str, str]
    body: Any

    @property
    def selected(self) -> tuple[str | None, str | None]:
        """The account and the configuration that the headers name."""
        return self.headers.get(CREDENTIAL), self.headers.get(CONFIGURATION)

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """The query in pairs."""
        return parse_qsl(self.query, keep_blank_values=True)


class World:
    """What the API knows. It keeps what is sent and shows it again, by plain rules.

    What the real service checks or merges is not known and not claimed here.

    Attributes:
        me: What the API says about the user.
        integrations: The integrations of the project.
        replies: Answers to certain requests, by method and path.
        asked: Every request so far.
        token: The user token that every request has to bring.
    """

    def __init__(self) -> None:
        self.token = TOKEN
        self.me = me()
        self.integrations = catalogue()
        self.replies: dict[str, Reply] = {}
        self.asked: list[Asked] = []

    @property
    def sent(self) -> list[Asked]:
        """The requests but for those that load the user and the integrations."""
        loads = ("GET /sdk/me", "GET /sdk/integrations")
        return [each for each in self.asked if each.line not in loads]

    @property
    def lines(self) -> list[str]:
        """Method and path of every request but for those that load."""
        return [each.line for each in self.sent]

    def reply(
        self, line: str, body: Any = None, status: int = 200, media: str = ""
    ) -> None:
        """Answer a request in a certain way."""
        self.replies[line] = (status, body, media or "application/json")

    def state(self, integration_type: str) -> Payload:
        """Return the state of an integration."""
        found: Payload = self.me["integrations"][integration_type]
        return found

    def account(self, credential_id: str) -> Payload:
        """Return an account."""
        for state in self.me["integrations"].values():
            for each in state.get("allCredentials", []):
                if each["id"] == credential_id:
                    found: Payload = each
                    return found
        raise LookupError(credential_id)

    def script(self, request: Request, connection: Connection) -> None:
        """Answer a request."""
        asked = _read(request)
        assert asked.headers["authorization"] == f"Bearer {self.token}"
        self.asked.append(asked)
        status, body, media = self._answer(asked)
        content = body if isinstance(body, bytes) else _text(body)
        headers = {"Content-Type": media} if media and status != 204 else {}
        connection.reply(status, content, headers=headers)

    def _answer(self, asked: Asked) -> Reply:
        if asked.line in self.replies:
            return self.replies[asked.line]
        try:
            found = self._known(asked)
        except LookupError:
            return 404, {"message": f"no rule for {asked.line}"}, "application/json"
        return (204, None, "") if found is None else (200, found, "application/json")

    def _known(self, asked: Asked) -> Any:
        method, _, path = asked.line.partition(" ")
        match method, *path.split("/")[2:]:
            case "GET", "me":
                return self.me
            case "PATCH", "me":
                self.me["meta"].update(asked.body["meta"])
            case "GET", "integrations":
                return self.integrations
            case "GET", "credentials", credential_id:
                return self.account(credential_id)
            case "PATCH", "credentials", credential_id:
                self._configuration(asked, credential_id).update(asked.body["config"])
                return self.account(credential_id)
            case "POST", "credentials", credential_id, "configurations":
                new = configuration(NEW, credential_id, isDefault=False, **asked.body)
                self.account(credential_id)["configurations"].insert(0, new)
                return self.account(credential_id)
            case "PATCH", "credentials", credential_id, "configurations":
                found = self._configuration(asked, credential_id)
                found["configMeta"] = asked.body["meta"]
                return self.account(credential_id)
            case "DELETE", "credentials", credential_id, "configurations":
                listed = self.account(credential_id)["configurations"]
                listed.remove(self._configuration(asked, credential_id))
            case ("POST" | "DELETE"), "workflows", workflow_id:
                self._switch(asked, workflow_id, enabled=method == "POST")
            case _:
                return self._listed(asked)
        return None

    def _listed(self, asked: Asked) -> list[Payload]:
        """Return every account of the user, if that is what was asked for."""
        if asked.line != "GET /sdk/credentials":
            raise LookupError(asked.line)
        states = self.me["integrations"].values()
        return [each for state in states for each in state.get("allCredentials", [])]

    def _switch(self, asked: Asked, workflow_id: str, *, enabled: bool) -> None:
        """Keep the state of a workflow, where a known configuration is named."""
        try:
            settings = self._configuration(asked, asked.selected[0] or "")
        except LookupError:
            return
        states = settings["workflowSettings"]
        states.setdefault(workflow_id, {"settings": {}})["enabled"] = enabled

    def _configuration(self, asked: Asked, credential_id: str) -> Payload:
        """Return the configuration that the headers name."""
        for each in self.account(credential_id)["configurations"]:
            if asked.selected == (credential_id, each["id"]):
                found: Payload = each
                return found
        raise LookupError(asked.headers)


@dataclass(frozen=True)
class Theatre:
    """Tells stories with clients of one kind.

    A story is a generator function: given a client, it yields each call that it makes
    and receives the result. So one story is told sync and async.

    Attributes:
        kind: Which client.
        server: Where the requests go.
    """

    kind: Kind
    server: Server

    def hosts(self, **others: str) -> Hosts:
        """Return addresses that show in each request which service was meant."""
        here = {name: f"{self.server.url}/{name}" for name in SERVICES}
        return Hosts(**{**here, **others})

    def client(self, **settings: Any) -> Any:
        """Return a new client, which does not retry."""
        given: dict[str, Any] = {
            "project_id": PROJECT,
            "user_token": TOKEN,
            "hosts": self.hosts(),
            "max_retries": 0,
            "timeout": 10,
        }
        make: Any = Paragon if self.kind == "sync" else AsyncParagon
        return make(**{**given, **settings})

    def __call__(self, story: Story, **settings: Any) -> Any:
        """Tell a story to its end and return what it returns."""
        client = self.client(**settings)
        if self.kind == "async":
            return asyncio.run(_tell_async(story, client))
        with client:
            return _tell(story, client)


def _tell(story: Story, client: Any) -> Any:
    steps, result = story(client), None
    try:
        while True:
            result = steps.send(result)
            assert not asyncio.iscoroutine(result)
    except StopIteration as end:
        return end.value


async def _tell_async(story: Story, client: Any) -> Any:
    async with client:
        steps = story(client)
        resume, outcome = steps.send, None
        try:
            while True:
                resume, outcome = await _outcome(steps, resume(outcome))
        except StopIteration as end:
            return end.value


async def _outcome(
    steps: Generator[Any, Any, Any], call: Any
) -> tuple[Callable[[Any], Any], Any]:
    """Return how to go on with a story, and with what."""
    try:
        return steps.send, await call if asyncio.iscoroutine(call) else call
    except Exception as error:
        return steps.throw, error


def _read(request: Request) -> Asked:
    """Return a request without what all of them share."""
    place, _, query = request.target.partition("?")
    _, service, path = place.split("/", 2)
    path = f"/{path}".replace(f"/projects/{PROJECT}", "", 1)
    headers = {name.lower(): value for name, value in request.headers}
    body: Any = request.body or None
    if body and headers.get("content-type") == "application/json":
        body = json.loads(body)
    return Asked(service, f"{request.method} {path}", query, headers, body)


def _text(body: Any) -> bytes:
    return b"" if body is None else json.dumps(body).encode()
