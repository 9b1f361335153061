"""One call that never leaves the process, against the HTTP library on its own."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from types import ModuleType
from typing import Any

from benchmarks.measure import Effort, Samples, calls
from benchmarks.payloads import example
from benchmarks.report import Figure, Table, rows
from benchmarks.tools import Workshop, optional

_RAW = "httpx2"
_US = "paragon_connect"
_DATAMODEL = "datamodel-code-generator's client"
_OLDER = "httpx"
_OPENAPI = "openapi-python-client"
_BASE = "https://zeus.useparagon.com"
_TOKEN = "token-of-a-user"
_PROJECT = "d1f142cd-1dfe-4d76-ab4c-8f64901a9c5c"
_BATCH = 50
_NOTES = {
    _RAW: "request with the same headers, and json.loads",
    _US: "httpx2 below; checked models",
    _DATAMODEL: "httpx2 below; pydantic models",
    _OLDER: "request with the same headers, and json.loads",
    _OPENAPI: "httpx below; unchecked models",
}


def run(workshop: Workshop, effort: Effort) -> Iterator[Table]:
    """Time `get_user` on a mock transport, sync and async."""
    yield _table("sync", calls(_sync_cases(workshop), effort))
    with asyncio.Runner() as runner:
        batches = {
            name: partial(_run_batch, runner, call)
            for name, call in _async_cases(workshop).items()
        }
        samples = {
            name: Samples([seconds / _BATCH for seconds in each.seconds])
            for name, each in calls(batches, effort).items()
        }
    yield _table("async", samples)


def _table(kind: str, samples: dict[str, Samples]) -> Table:
    table = rows(samples, _RAW, _NOTES)
    raw, ours = samples[_RAW], samples[_US]
    over = ours.beyond(raw) * 1e6
    figures = [
        Figure(f"a call over raw httpx2, {kind}", 1.2, ours.over(raw)),
        Figure(f"a call over raw httpx2, {kind}", 40.0, over, "µs"),
    ]
    notes = [f"{_US} takes {over:.0f} µs more than {_RAW}."]
    if _OLDER in samples and _OPENAPI in samples:
        older, theirs = samples[_OLDER], samples[_OPENAPI]
        notes.append(
            f"{_OPENAPI} takes {theirs.beyond(older) * 1e6:.0f} µs more than "
            f"{_OLDER}, {theirs.over(older):.2f} times as long."
        )
    return Table(f"A call on a mock transport, {kind}", table, figures, notes)


def _run_batch(runner: asyncio.Runner, call: Callable[[], Awaitable[Any]]) -> None:
    async def batch() -> None:
        for _ in range(_BATCH):
            await call()

    runner.run(batch())


def _sync_cases(workshop: Workshop) -> dict[str, Callable[[], Any]]:
    httpx2 = importlib.import_module("httpx2")
    client = _mocked(httpx2, "Client")
    paragon = importlib.import_module("paragon_connect")
    ours = paragon.Paragon(project_id=_PROJECT, user_token=_TOKEN, http_client=client)
    url, headers = _sent(lambda: ours.api.get_user(), client)
    cases: dict[str, Callable[[], Any]] = {
        _RAW: lambda: client.request("GET", url, headers=headers).json(),
        _US: ours.api.get_user,
    }
    if theirs := optional(workshop.datamodel_client):
        other = theirs.Client(user_token=_TOKEN, http_client=client, base_url=_BASE)
        cases[_DATAMODEL] = lambda: other.users.get_user(projectId=_PROJECT)
    if (httpx := optional("httpx")) and (call := _openapi_call(workshop)):
        older = _mocked(httpx, "Client")
        authenticated = _openapi_client(workshop).set_httpx_client(older)
        cases[_OLDER] = lambda: older.request("GET", url, headers=headers).json()
        cases[_OPENAPI] = lambda: call.sync(_PROJECT, client=authenticated)
    return cases


def _async_cases(workshop: Workshop) -> dict[str, Callable[[], Awaitable[Any]]]:
    httpx2 = importlib.import_module("httpx2")
    client = _mocked(httpx2, "AsyncClient")
    paragon = importlib.import_module("paragon_connect")
    ours = paragon.AsyncParagon(
        project_id=_PROJECT, user_token=_TOKEN, http_client=client
    )
    url, headers = _sent(lambda: asyncio.run(ours.api.get_user()), client)

    async def request(client: Any) -> Any:
        return (await client.request("GET", url, headers=headers)).json()

    cases: dict[str, Callable[[], Awaitable[Any]]] = {
        _RAW: lambda: request(client),
        _US: ours.api.get_user,
    }
    if theirs := optional(workshop.datamodel_client):
        other = theirs.AsyncClient(
            user_token=_TOKEN, http_client=client, base_url=_BASE
        )
        cases[_DATAMODEL] = lambda: other.users.get_user(projectId=_PROJECT)
    if (httpx := optional("httpx")) and (call := _openapi_call(workshop)):
        older = _mocked(httpx, "AsyncClient")
        authenticated = _openapi_client(workshop).set_async_httpx_client(older)
        cases[_OLDER] = lambda: request(older)
        cases[_OPENAPI] = lambda: call.asyncio(_PROJECT, client=authenticated)
    return cases


def _mocked(library: ModuleType, kind: str) -> Any:
    """Return a client whose every answer is the same user."""
    content = example("User/documented_users_api")
    headers = {"Content-Type": "application/json"}

    def answer(request: Any) -> Any:
        return library.Response(200, headers=headers, content=content)

    transport = library.MockTransport(answer)
    return getattr(library, kind)(transport=transport, base_url=_BASE)


def _sent(call: Callable[[], object], client: Any) -> tuple[str, dict[str, str]]:
    """Return the URL and the headers of the request that a call sends."""
    requests: list[Any] = []
    transport = client._transport
    answer = transport.handler

    def remember(request: Any) -> Any:
        requests.append(request)
        return answer(request)

    transport.handler = remember
    call()
    transport.handler = answer
    return str(requests[0].url), dict(requests[0].headers)


def _openapi_call(workshop: Workshop) -> Any:
    package = workshop.openapi_client
    return optional(package and f"{package}.api.users.get_user")


def _openapi_client(workshop: Workshop) -> Any:
    package = importlib.import_module(f"{workshop.openapi_client}")
    return package.AuthenticatedClient(base_url=_BASE, token=_TOKEN)
