"""A small project with inputs of every kind, and a client of either kind to ask it."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from typing import Any, Literal

from paragon_connect import AsyncParagon, FieldMapping, Paragon

from tests.requests.support import hosts
from tests.runtime.server import Connection, Request, Server

Kind = Literal["sync", "async"]
KINDS: tuple[Kind, ...] = ("sync", "async")

PROJECT = "aaaaaaaa-0000-4000-8000-000000000001"
TOKEN = "header.payload.signature"

HOME = "c0000000-0000-4000-8000-00000000000a"
WORK = "c0000000-0000-4000-8000-00000000000b"


def dynamic(title: str, key: str, **members: Any) -> dict[str, Any]:
    """Return a source whose options are loaded."""
    source = {"type": "DYNAMIC_DATA_SOURCE", "title": title, "cacheKey": key}
    return {**source, "refreshDependencies": [], **members}


RECORDS = dynamic("Record type", "recordTypes")
FIELDS = dynamic("Field", "cachedFields", refreshDependencies=["recordTypes", None])
PLANS = {
    "type": "STATIC_ENUM_DATA_SOURCE",
    "id": "plans",
    "title": "Plan",
    "values": [
        {"label": "Small", "value": "s"},
        {"title": "Others", "items": [{"label": "Large", "value": "l"}]},
    ],
}

SOURCES: dict[str, Any] = {
    "channels": dynamic("Channel", "channels", later="kept"),
    "plans": PLANS,
    "mapping": {
        "type": "FIELD_MAPPER_DATA_SOURCE",
        "id": "mapping",
        "title": "Mapping",
        "recordSource": RECORDS,
        "fieldSource": FIELDS,
        "dependentInputSource": dynamic("Pipeline", "pipelines"),
        "dependentFieldInputSource": dynamic("Stage", "stages"),
    },
    "combo": {
        "type": "COMBO_INPUT_DATA_SOURCE",
        "id": "combo",
        "title": "Status",
        "mainInputSource": dynamic("Project", "projects"),
        "dependentInputSource": dynamic("Status", "statuses"),
    },
    "defaults": {
        "type": "DYNAMIC_COMBO_INPUT_DATA_SOURCE",
        "id": "defaults",
        "title": "Defaults",
        "mainInputSource": dynamic("Project", "projects"),
        "dependentInputSource": dynamic("Issue type", "issueTypes"),
        "variableInputSource": dynamic("Value", "issueFieldValues"),
    },
    "future": {"type": "HOLOGRAM_DATA_SOURCE", "id": "future", "title": "?"},
}


def integration(number: int, integration_type: str, **members: Any) -> dict[str, Any]:
    """Return an integration with every data source."""
    return {
        "id": f"1a000000-0000-4000-8000-00000000000{number}",
        "type": integration_type,
        "isActive": True,
        "configs": [{"id": f"ab{number}", "values": {}}],
        "workflows": [],
        "sdkIntegrationConfig": {
            "oauthInputs": [],
            "accountTypes": [],
            "authConfigInputs": [],
            "postOauthInputs": [],
            "dataSources": SOURCES,
        },
        **members,
    }


ENGINEERING = {"label": "Engineering", "value": "eng"}
SALES = {"label": "Sales", "value": "sales", "later": "kept"}
NAME = {"label": "Name", "value": "name"}

INTEGRATIONS = [
    integration(1, "slack"),
    integration(2, "salesforce"),
    integration(3, "intercom", isActive=False, sdkIntegrationConfig=None),
]


def account(credential_id: str, outside: str) -> dict[str, Any]:
    """Return an account of the user."""
    return {
        "id": credential_id,
        "integrationId": INTEGRATIONS[0]["id"],
        "projectId": PROJECT,
        "personaId": "d0",
        "providerId": outside,
        "providerData": {},
        "isPreviewCredential": False,
        "status": "VALID",
        "externalId": outside,
        "dateCreated": "2026-01-15T12:00:00.000Z",
        "dateUpdated": "2026-01-15T12:00:00.000Z",
        "configurations": [],
    }


USER = {
    "authenticated": True,
    "userId": "bowie",
    "integrations": {
        "slack": {
            "enabled": True,
            "credentialId": HOME,
            "allCredentials": [account(HOME, "home"), account(WORK, "work")],
        },
        "salesforce": {"enabled": False},
    },
}

Answer = Callable[[dict[str, Any]], Any]


class Driver:
    """A client of one kind, whose methods are called the same way for both.

    Args:
        kind: Which client.
        answer: What the API says to a request for options, given its body.
    """

    def __init__(self, kind: Kind, answer: Answer) -> None:
        self.kind = kind
        self.answer = answer
        self.server = Server(self._script)
        self._runner = asyncio.Runner()
        make: Any = Paragon if kind == "sync" else AsyncParagon
        self.client = make(
            project_id=PROJECT,
            user_token=TOKEN,
            hosts=hosts(self.server),
            max_retries=0,
            timeout=10,
        )

    def __getattr__(self, name: str) -> Callable[..., Any]:
        """Return a method of the client."""

        def call(*values: Any, **options: Any) -> Any:
            return self.resolved(getattr(self.client, name)(*values, **options))

        return call

    def resolved(self, given: Any) -> Any:
        """Return what an async client gives as a sync one would."""
        if self.kind == "sync":
            assert not inspect.isawaitable(given)
            return given
        if isinstance(given, AsyncIterator):
            return self._iterated(given)
        return (
            self._runner.run(_awaited(given)) if inspect.isawaitable(given) else given
        )

    def loader(self, plain: Callable[..., Any]) -> Callable[..., Any]:
        """Return a loader as users of this client write it: async for async."""
        if self.kind == "sync":
            return plain

        async def load(*given: Any) -> Any:
            await asyncio.sleep(0)
            return plain(*given)

        return load

    @property
    def asked(self) -> list[dict[str, Any]]:
        """The requests for options, parsed."""
        sent = [each for each in self.server.requests if each.method == "POST"]
        return [json.loads(each.body) for each in sent]

    @property
    def credentials(self) -> list[str | None]:
        """The account that each of these requests named."""
        sent = [each for each in self.server.requests if each.method == "POST"]
        return [each.header("X-Paragon-Credential") for each in sent]

    def close(self) -> None:
        """Close everything."""
        if self.kind == "sync":
            self.client.close()
        else:
            self._runner.run(self.client.aclose())
        self._runner.close()
        self.server.close()

    def _iterated(self, given: AsyncIterator[Any]) -> Iterator[Any]:
        while True:
            try:
                yield self._runner.run(_awaited(anext(given)))
            except StopAsyncIteration:
                return

    def _script(self, request: Request, reply: Connection) -> None:
        path = request.target.removeprefix(f"/api/projects/{PROJECT}/sdk/")
        if path == "me":
            reply.json(USER)
        elif path == "integrations":
            reply.json(INTEGRATIONS)
        else:
            assert (request.method, path) == ("POST", "actions")
            reply.json(self.answer(json.loads(request.body)))


@contextmanager
def driver(
    kind: Kind, answer: Answer = lambda body: {"output": []}
) -> Iterator[Driver]:
    """Give a client to a test and close it."""
    made = Driver(kind, answer)
    try:
        yield made
    finally:
        made.close()


async def _awaited(given: Any) -> Any:
    return await given


def dropdown(key: str) -> dict[str, Any]:
    """Return a dropdown that the application feeds."""
    return {
        "id": "x",
        "title": "Title",
        "type": "CUSTOM_DROPDOWN",
        "key": key,
        "customDropdownOptions": [{"label": "Example", "value": "example"}],
    }


def mapper(name: str = "Contact") -> dict[str, Any]:
    """Return a field mapping that the application takes part in."""
    return {
        "id": "x",
        "title": "Title",
        "type": "FIELD_MAPPER",
        "sourceType": "mapping",
        "dynamicObjectName": name,
    }


def page(*given: str | None) -> dict[str, Any]:
    """Return a page that says what a loader was given."""
    option = {"label": ", ".join(map(str, given)), "value": "v", "later": "kept"}
    return {"options": [option], "nextPageCursor": "p2"}


def offered(paragon: Driver, integration_type: str, key: str) -> list[str]:
    """Return the labels that a dropdown offers, by its source."""
    found = paragon.get_sources_for_input(integration_type, dropdown(key))
    options = paragon.get_field_options(integration_type, source=found.source)
    return [each.label for each in options.data]


def mapping(paragon: Driver, **members: Any) -> FieldMapping:
    """Return a field mapping that says what its loaders were given."""
    return FieldMapping(
        object_types=paragon.loader(lambda *given: page("types", *given)),
        integration_fields=paragon.loader(lambda *given: page("fields", *given)),
        **members,
    )
