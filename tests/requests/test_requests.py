"""Every operation becomes exactly the request that the vendor's documents show."""

from __future__ import annotations

from contextlib import suppress
from types import NoneType
from typing import Any

import pytest
from paragon_connect import DecodeError
from paragon_connect import operations as described
from paragon_connect.client import Api
from paragon_connect.raw import RawApi

from paragon_codegen.naming import snake_name
from tests.requests.pagers import PAGERS
from tests.requests.row import TOKEN, Row
from tests.requests.support import Runner
from tests.requests.table import ROWS
from tests.runtime.server import Connection, Request, Server
from tests.spec.bodies import MULTIPART, read
from tests.spec.document import operations

each_row = pytest.mark.parametrize(
    "row", ROWS, ids=[f"{number}-{row.operation}" for number, row in enumerate(ROWS)]
)


def accepts(request: Request, reply: Connection) -> None:
    """Answer as an operation does that returns nothing."""
    reply.reply(204)


def test_every_operation_has_a_row() -> None:
    assert {row.operation for row in ROWS} == {each.id for each in operations()}


def test_every_operation_has_a_method_and_a_function() -> None:
    names = {snake_name(each.id) for each in operations()}
    names |= {pager.name for pager in PAGERS}
    methods = {name for name in vars(Api) if not name.startswith("_")}
    assert methods == names | {"with_raw_response", "with_streaming_response"}
    assert set(described.__all__) == names


@each_row
@pytest.mark.parametrize("form", ["plain", "raw"])
def test_the_request(server: Server, run: Runner, row: Row, form: str) -> None:
    server.script = accepts

    def call(client: Any) -> Any:
        return row.call(client.api if form == "plain" else client.api.with_raw_response)

    # The empty answer is none that every operation knows; the request counts here.
    with suppress(DecodeError):
        run(call)
    (request,) = server.requests
    method, _, target = row.request.partition(" ")
    assert (request.method, request.target) == (method, f"/{target}")
    assert _said(request) == row.says
    assert _told(request) == _expected(row)


def _said(request: Request) -> Any:
    """Return what a body says; the order of members is free."""
    return read(request.header("content-type") or "", request.body)


def _told(request: Request) -> dict[str, str]:
    """Return the headers that tell something about the call."""
    names = [name.title() for name, _ in request.headers]
    assert len(names) == len(set(names)), "a header came twice"
    told = {name.title(): value for name, value in request.headers}
    assert told.pop("Accept-Encoding") == "gzip, deflate"
    assert told.pop("User-Agent").startswith("paragon_connect")
    assert told.pop("Host").startswith("127.0.0.1:")
    if told.get("Content-Type", "").startswith(MULTIPART):  # where the boundary stands
        told["Content-Type"] = MULTIPART
        told["Content-Length"] = "any"
    return told


def _expected(row: Row) -> dict[str, str]:
    """Return the headers that a row says, and those that follow from it."""
    wanted = "*/*" if row.returns is NoneType else "application/json"
    found = {"Accept": row.accept or wanted, "Authorization": f"Bearer {TOKEN}"}
    if row.body is not None:
        found["Content-Type"] = row.media_type
    if row.body is not None or row.request.startswith(("POST", "PUT", "PATCH")):
        known = row.media_type != MULTIPART
        found["Content-Length"] = str(len(row.content)) if known else "any"
    found |= {name.title(): value for name, value in row.headers.items()}
    return {name: value for name, value in found.items() if value}


@each_row
def test_executing_the_operation_is_the_same_call(
    server: Server, run: Runner, row: Row
) -> None:
    """The methods of `api` are nothing but `execute` of the public operations."""
    server.script = accepts
    seen: list[Any] = []

    class Recorder:
        project_id = "p/1"

        def execute_raw(self, operation: Any) -> Any:
            seen.append(operation)

    recorder: Any = Recorder()
    row.call(RawApi(recorder))
    (operation,) = seen
    assert operation.name == row.operation
    run(lambda client: client.execute_raw(operation))
    (request,) = server.requests
    assert f"{request.method} {request.target[1:]}" == row.request
    assert _said(request) == row.says
