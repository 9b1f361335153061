"""Records of a sync come page after page: to the end, from where an earlier run was, past a failure."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from paragon_connect import DecodeError, StatusError
from paragon_connect.models import RecordPage, SyncedRecord

from tests.requests.support import Runner
from tests.runtime.server import Connection, Request, Server

RECORDS = [f"r{number}" for number in range(5)]


def records(request: Request, reply: Connection) -> None:
    """Answer with two records, and a cursor behind them that stays good at the end."""
    query = parse_qs(urlsplit(request.target).query)
    start = int(query.get("cursor", ["0"])[0])
    data = [{"id": name, "hash": None} for name in RECORDS[start : start + 2]]
    end = start + len(data)
    left = len(RECORDS) - end
    paging = {"cursor": str(end), "remainingRecords": left, "totalRecords": 5}
    reply.json({"data": data, "paging": paging})


def take(pager: Any, limit: int = 100) -> Any:
    """Return the ids of the items, to be awaited where the client is asynchronous."""
    if not hasattr(pager, "__anext__"):
        return [each.id for _, each in zip(range(limit), pager, strict=False)]

    async def found() -> list[str]:
        ids: list[str] = []
        async for each in pager:
            ids.append(each.id)
            if len(ids) == limit:
                break
        return ids

    return found()


def test_all_records_come_and_the_end_is_an_empty_page(
    server: Server, run: Runner
) -> None:
    server.script = records
    pagers: list[Any] = []

    def call(client: Any) -> Any:
        pagers.append(client.api.iter_records("s 1", page_size=2))
        return take(pagers[0])

    assert run(call) == RECORDS
    path = "/sync/api/syncs/s%201/records?pageSize=2"
    cursors = ["", "&cursor=2", "&cursor=4", "&cursor=5"]
    assert [each.target for each in server.requests] == [path + x for x in cursors]
    assert pagers[0].next_position == "5", "what asks for later changes"


def test_an_empty_page_is_the_end_whatever_its_cursor(
    server: Server, run: Runner
) -> None:
    def script(request: Request, reply: Connection) -> None:
        first = "cursor=" not in request.target
        paging = {"cursor": f"moment-{len(server.requests)}"}
        reply.json({"data": [{"id": "r0"}] if first else [], "paging": paging})

    server.script = script
    assert run(lambda client: take(client.api.iter_records("s1"))) == ["r0"]
    assert len(server.requests) == 2


def test_what_came_later_is_found_from_a_stored_cursor(
    server: Server, run: Runner
) -> None:
    server.script = records
    assert run(lambda c: take(c.api.iter_records("s1", since="4"))) == ["r4"]
    assert run(lambda c: take(c.api.iter_records("s1", since="5"))) == []


def test_a_page_that_fails_is_asked_for_again(server: Server, run: Runner) -> None:
    """No record is lost, and none comes twice."""
    failures = [503]

    def script(request: Request, reply: Connection) -> None:
        if "cursor=2" in request.target and failures:
            reply.json({"message": "later"}, failures.pop())
        else:
            records(request, reply)

    server.script = script
    ids: list[str] = []

    def rest(pager: Any) -> None:
        for each in pager:
            ids.append(each.id)

    def sync(pager: Any) -> None:
        with pytest.raises(StatusError):
            rest(pager)
        assert ids == RECORDS[:2]
        rest(pager)

    async def async_rest(pager: Any) -> None:
        async for each in pager:
            ids.append(each.id)

    async def asynchronous(pager: Any) -> None:
        with pytest.raises(StatusError):
            await async_rest(pager)
        assert ids == RECORDS[:2]
        await async_rest(pager)

    work = sync if run.kind == "sync" else asynchronous
    run(lambda client: work(client.api.iter_records("s1")))
    assert ids == RECORDS


def test_records_keep_what_nobody_described(server: Server, run: Runner) -> None:
    server.script = records
    page = run(lambda client: client.api.list_records("s1"))
    assert isinstance(page, RecordPage)
    assert isinstance(page.data[0], SyncedRecord)
    assert page.data[0].to_dict() == {"id": "r0", "hash": None}


def test_a_record_comes_with_and_without_its_envelope(
    server: Server, run: Runner
) -> None:
    """The vendor's page shows `data` around it, programs read it bare."""
    record = {"id": "r1", "x": 1}
    bodies = [{"data": record}, record]
    server.script = lambda request, reply: reply.json(bodies.pop())
    for _ in range(2):
        found = run(lambda client: client.api.get_record("s1", "r1"))
        assert found.to_dict() == record


@pytest.mark.parametrize(
    "content_type", ["application/json", "text/plain", "image/png"]
)
def test_the_content_of_a_record_is_bytes_of_any_type(
    server: Server, run: Runner, content_type: str
) -> None:
    body = b'{"a": "\xff'
    server.script = lambda request, reply: reply.reply(
        200, body, headers={"Content-Type": content_type}
    )
    assert run(lambda client: client.api.get_record_content("s1", "r1")) == body


def test_a_record_that_has_no_id_is_told(server: Server, run: Runner) -> None:
    server.script = lambda request, reply: reply.json({"data": [{"name": "x"}]})
    with pytest.raises(DecodeError, match="id"):
        run(lambda client: client.api.list_records("s1"))
