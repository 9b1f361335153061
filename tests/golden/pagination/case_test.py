"""Lists that come in pages: by cursor, page, offset, link and `Link` header."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
from collections.abc import Callable
from inspect import Parameter, signature
from types import ModuleType
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.runtime.server import Connection, Request, Server

Answer = Callable[[Request], Any]
"""Returns the body of an answer, or a status and headers with it."""


def script(server: Server, answer: Answer) -> None:
    """Let the server answer with JSON; a number is the status of an error."""

    def play(request: Request, reply: Connection) -> None:
        found = answer(request)
        if isinstance(found, int):
            reply.json({"message": "not now"}, found)
        elif isinstance(found, tuple):
            reply.json(found[0], **found[1])
        else:
            reply.json(found)

    server.script = play


def query(request: Request) -> dict[str, str]:
    """The query of a request."""
    found = parse_qs(urlsplit(request.target).query, keep_blank_values=True)
    return {key: values[-1] for key, values in found.items()}


def client(package: ModuleType, server: Server, **options: Any) -> Any:
    """A client that tries everything once."""
    return package.Client(
        base_url=server.url, token="t", **{"max_retries": 0, **options}
    )


def books(*ids: str, cursor: Any = ()) -> dict[str, Any]:
    """A page of books; without `cursor` nothing is said of a next one."""
    paging = {} if cursor == () else {"paging": {"cursor": cursor}}
    return {"data": [{"id": each, "lent": "2025-01-02"} for each in ids], **paging}


SHELF = {
    None: books("a", "b", cursor="1"),
    "1": books("c", cursor="2"),
    "2": books("d", "e", cursor="3"),
    "3": books(cursor="3"),
}


def shelf(request: Request) -> Any:
    """Three pages, and the cursor behind them."""
    return SHELF[query(request).get("cursor")]


def test_by_cursor(package: ModuleType, server: Server) -> None:
    script(server, shelf)
    with client(package, server) as each:
        pager = each.iter_books("s 1", page_size=2)
        assert not server.requests
        assert (pager.position, pager.next_position) == (package.UNSET, package.UNSET)
        first = next(pager)
        assert isinstance(first, package.models.Book)
        assert (first.id, first.lent) == ("a", dt.date(2025, 1, 2))
        assert len(server.requests) == 1
        assert (pager.position, pager.next_position) == (package.UNSET, "1")
        assert [book.id for book in pager] == ["b", "c", "d", "e"]
        assert (pager.position, pager.next_position) == ("3", "3")
        assert not [*pager]
    assert [request.target for request in server.requests] == [
        "/shelves/s%201/books?page_size=2",
        "/shelves/s%201/books?cursor=1&page_size=2",
        "/shelves/s%201/books?cursor=2&page_size=2",
        "/shelves/s%201/books?cursor=3&page_size=2",
    ]
    assert {request.header("authorization") for request in server.requests} == {
        "Bearer t"
    }


def test_it_goes_on_at_a_stored_cursor(package: ModuleType, server: Server) -> None:
    script(server, shelf)
    with client(package, server) as each:
        pager = each.iter_books("s")
        assert next(pager.pages()).data[0].id == "a"
        stored = pager.next_position
        again = each.iter_books("s", cursor=stored)
        assert [book.id for book in again] == ["c", "d", "e"]


def test_whole_pages(package: ModuleType, server: Server) -> None:
    script(server, shelf)
    with client(package, server) as each:
        pager = each.iter_books("s")
        seen = [(pager.position, len(page.data)) for page in pager.pages()]
    assert seen == [(package.UNSET, 2), ("1", 1), ("2", 2), ("3", 0)]


@pytest.mark.parametrize("last", [None, "", ()])
def test_the_last_page_names_no_cursor(
    package: ModuleType, server: Server, last: Any
) -> None:
    script(server, lambda _: books("a", cursor=last))
    with client(package, server) as each:
        pager = each.iter_books("s")
        assert [book.id for book in pager] == ["a"]
        assert pager.next_position is None
    assert len(server.requests) == 1


@pytest.mark.parametrize("wrong", [503, {"data": [{"id": 1}]}, {}])
def test_a_page_that_fails_is_asked_for_again(
    package: ModuleType, server: Server, wrong: Any
) -> None:
    failing = [True, True]

    def answer(request: Request) -> Any:
        if query(request).get("cursor") == "1" and failing:
            failing.pop()
            return wrong
        return shelf(request)

    script(server, answer)
    with client(package, server) as each:
        pager = each.iter_books("s")
        assert [next(pager).id for _ in "ab"] == ["a", "b"]
        for _ in range(2):
            with pytest.raises(package.errors.ClientError):
                next(pager)
            assert (pager.position, pager.next_position) == (package.UNSET, "1")
        assert [book.id for book in pager] == ["c", "d", "e"]
    assert len(server.requests) == 6


def test_whole_pages_go_on_after_an_error(package: ModuleType, server: Server) -> None:
    failing = [503]
    script(server, lambda request: failing.pop() if failing else shelf(request))
    with client(package, server) as each:
        pages = each.iter_books("s").pages()
        with pytest.raises(package.errors.ServerError):
            next(pages)
        assert [len(page.data) for page in pages] == [2, 1, 2, 0]


def test_a_page_is_a_call_like_any_other(package: ModuleType, server: Server) -> None:
    failing = [503]
    script(server, lambda request: failing.pop() if failing else shelf(request))
    with client(package, server, max_retries=1) as each:
        assert len([*each.with_options(headers={"X-A": "1"}).iter_books("s")]) == 5
    assert len(server.requests) == 5
    assert all(request.header("x-a") == "1" for request in server.requests)


@pytest.mark.parametrize("cursors", [["1", "1"], ["1", "2", "1"], ["1", "2", "3", "2"]])
def test_a_cursor_that_comes_twice_ends_in_an_error(
    package: ModuleType, server: Server, cursors: list[str]
) -> None:
    left = cursors.copy()
    script(server, lambda _: books("a", cursor=left.pop(0)))
    with client(package, server) as each:
        pager = each.iter_books("s")
        assert [next(pager).id for _ in cursors] == ["a"] * len(cursors)
        for _ in range(2):
            with pytest.raises(package.errors.DecodeError, match="never end"):
                next(pager)
    assert not left


def test_an_empty_page_may_lie_between_others(
    package: ModuleType, server: Server
) -> None:
    pages = [
        {"hits": [], "after": "1"},
        {"hits": [{"any": 1}], "after": "2"},
        {"hits": [None], "after": "3", "more": False},
    ]
    script(server, lambda _: {"output": pages[len(server.requests) - 1]})
    with client(package, server) as each:
        assert [*each.iter_search(query="q", after=None)] == [{"any": 1}, None]
    assert [json.loads(request.body) for request in server.requests] == [
        {"query": "q", "after": None},
        {"query": "q", "after": "1"},
        {"query": "q", "after": "2"},
    ]


def test_an_empty_page_is_the_end_where_the_document_says_so(
    package: ModuleType, server: Server
) -> None:
    pages = [books("a", cursor="1"), books(cursor="2"), books("b")]
    script(server, lambda _: pages[len(server.requests) - 1])
    with client(package, server) as each:
        pager = each.iter_books("s")
        assert [book.id for book in pager] == ["a"]
        assert (pager.position, pager.next_position) == ("1", "2")


def test_an_empty_page_that_leads_to_itself_is_the_end(
    package: ModuleType, server: Server
) -> None:
    pages = [{"hits": [1], "after": "1"}, {"after": "1"}]
    script(server, lambda _: {"output": pages[len(server.requests) - 1]})
    with client(package, server) as each:
        assert [*each.iter_search(query="q")] == [1]


def author(*names: str, **more: Any) -> dict[str, Any]:
    """A page of authors."""
    return {"results": [{"name": each} for each in names], **more}


@pytest.mark.parametrize(
    ("ends", "calls"),
    [({}, 3), ({"pages": 2}, 2), ({"more": False}, 1), ({"more": None}, 3)],
)
def test_by_page(
    package: ModuleType, server: Server, ends: dict[str, Any], calls: int
) -> None:
    def answer(request: Request) -> Any:
        names = {"2": ["c"], "3": []}.get(query(request).get("page", ""), ["a", "b"])
        return author(*names, **ends)

    script(server, answer)
    with client(package, server) as each:
        pager = each.people.iter_authors()
        assert [one.name for one in pager] == ["a", "b", "c"][: 2 if calls == 1 else 3]
        assert (pager.position, pager.next_position) == (calls, None)
    wanted = ["/authors", "/authors?page=2", "/authors?page=3"]
    assert [request.target for request in server.requests] == wanted[:calls]


def test_by_offset(package: ModuleType, server: Server) -> None:
    days = [f"2025-01-0{day}" for day in range(1, 8)]

    def answer(request: Request) -> Any:
        skip = int(query(request)["skip"])
        return days[skip : skip + 3]

    script(server, answer)
    with client(package, server) as each:
        pager = each.iter_loans(since_number=1)
        assert [day.day for day in pager] == [2, 3, 4, 5, 6, 7]
        assert pager.position == 7
        assert [day.day for day in each.iter_loans(since_number=6)] == [7]
    asked = [query(request)["skip"] for request in server.requests]
    assert asked == ["1", "4", "7", "6", "7"]


@pytest.mark.parametrize("stamped", [False, True])
@pytest.mark.parametrize("changed", [False, True])
def test_a_server_that_does_not_heed_the_page(
    package: ModuleType, server: Server, stamped: bool, changed: bool
) -> None:
    """Whether it says something new each time or not, and whatever becomes of items."""

    def answer(request: Request) -> Any:
        more = {"pages": 9, "at": len(server.requests)} if stamped else {}
        return author("a", "b", **more)

    script(server, answer)
    with client(package, server) as each:
        pager = each.people.iter_authors()
        seen = [next(pager), next(pager)]
        if changed and not stamped:
            seen[0].name = "mine"
        for _ in range(2):
            with pytest.raises(
                package.errors.DecodeError, match="same items"
            ) as caught:
                next(pager)
        assert caught.value.status == 200
        assert pager.position == 1
    wanted = ["/authors", "/authors?page=2", "/authors?page=2"]
    assert [request.target for request in server.requests] == wanted


def test_a_server_that_does_not_heed_the_offset(
    package: ModuleType, server: Server
) -> None:
    script(server, lambda _: ["2025-01-01", "2025-01-02"])
    with client(package, server) as each:
        pager = each.iter_loans(since_number=0)
        assert [next(pager).day, next(pager).day] == [1, 2]
        with pytest.raises(package.errors.DecodeError, match="same items"):
            next(pager)


def test_the_argument_that_takes_the_position_has_a_name_of_its_own(
    package: ModuleType,
) -> None:
    taken = signature(package.Client.iter_loans).parameters
    assert list(taken) == ["self", "since_number"]
    assert taken["since_number"].default is Parameter.empty
    assert list(signature(package.Client.loans).parameters) == ["self", "skip"]


def tasks(server: Server, link: Any, *ids: int) -> dict[str, Any]:
    """A page of tasks."""
    link = link.format(here=server.url) if isinstance(link, str) else link
    return {"tasks": [{"id": each} for each in ids], "nextLink": link}


@pytest.mark.parametrize(
    ("link", "target"),
    [
        ("{here}/tasks?c=a%2Fb%zz+|&x={{}}&&y", "/tasks?c=a%2Fb%zz+|&x={}&&y"),
        ("{here}/v2/other/", "/v2/other/"),
        ("?c=%41#there", "/tasks?c=%41"),
        ("more?c=1", "/more?c=1"),
        ("{here}?c=1", "/?c=1"),
    ],
)
def test_by_link(package: ModuleType, server: Server, link: str, target: str) -> None:
    pages = [tasks(server, link, 1, 2), tasks(server, None, 3)]
    script(server, lambda _: pages[len(server.requests) - 1])
    with client(package, server) as each:
        pager = each.iter_tasks(state="all")
        assert [task.id for task in pager] == [1, 2, 3]
        assert (pager.position, pager.next_position) == (server.url + target, None)
    assert [request.target for request in server.requests] == [
        "/tasks?state=all",
        target,
    ]
    assert server.requests[1].header("authorization") == "Bearer t"


@pytest.mark.parametrize(
    "link",
    [
        "https://elsewhere.example/tasks",
        "//elsewhere.example/tasks",
        "http://127.0.0.1/tasks",
        "http://127.0.0.1:0{port}0/tasks",
        "http://localhost:{port}/tasks",
        "https://{host}/tasks",
        "http://user@{host}/tasks",
        "http://[::1/tasks",
        "ftp://{host}/tasks",
        "{here}/tasks?a b",
        "{here}/tasks\r\nX: 1",
        "{here}/täsks",
        "javascript:alert(1)",
    ],
)
def test_a_link_away_from_the_host_is_an_error(
    package: ModuleType, server: Server, link: str
) -> None:
    host = server.url.partition("://")[2]
    port = host.partition(":")[2]
    link = link.replace("{host}", host).replace("{port}", port)
    script(server, lambda _: tasks(server, link, 1, 2))
    with client(package, server) as each:
        pager = each.iter_tasks()
        assert [next(pager).id for _ in "12"] == [1, 2]
        for _ in range(2):
            with pytest.raises(package.errors.DecodeError, match="not followed"):
                next(pager)
    assert len(server.requests) == 1


def test_a_link_that_leads_back_is_an_error(
    package: ModuleType, server: Server
) -> None:
    back = iter(["{here}/tasks?p=2", "{here}/tasks?state=all"])
    script(server, lambda _: tasks(server, next(back), 1))
    with client(package, server) as each:
        pager = each.iter_tasks(state="all")
        assert [next(pager).id for _ in "12"] == [1, 1]
        with pytest.raises(package.errors.DecodeError, match="never end"):
            next(pager)


def test_links_go_on_another_time(package: ModuleType, server: Server) -> None:
    script(
        server,
        lambda request: tasks(
            server, None if "p=2" in request.target else "/tasks?p=2", 1
        ),
    )
    with client(package, server) as each:
        pager = each.iter_tasks()
        next(pager)
        stored = pager.next_position
        assert stored == f"{server.url}/tasks?p=2"
        assert len([*each.iter_tasks(next_link_=stored)]) == 1
        foreign = each.iter_tasks(next_link_="https://elsewhere.example/")
        with pytest.raises(package.errors.ConfigurationError, match="elsewhere"):
            next(foreign)
    assert [request.target for request in server.requests] == ["/tasks", "/tasks?p=2"]


def test_by_header(package: ModuleType, server: Server) -> None:
    more = (
        '<https://a.example/?x=1,2>; rel="prev first", </a>; rel=next; anchor="#b", '
        '<?p=2>;title="a;\\"b";REL="last NEXT"; rel=prev, <?p=3>; rel=next'
    )

    def answer(request: Request) -> Any:
        headers = {} if "p=2" in request.target else {"Link": more}
        return [{"name": "a"}], headers

    script(server, answer)
    with client(package, server) as each:
        assert [one.name for one in each.every_issue(labels=["x"])] == ["a", "a"]
    targets = [request.target for request in server.requests]
    assert targets == ["/issues?labels=x", "/issues?p=2"]


def test_an_answer_without_a_body_is_the_end(
    package: ModuleType, server: Server
) -> None:
    server.script = lambda _, reply: reply.reply(204)
    with client(package, server) as each:
        assert not [*each.every_issue()]


def test_the_async_twin(package: ModuleType, server: Server) -> None:
    failing = [True]

    def answer(request: Request) -> Any:
        if query(request).get("cursor") == "1" and failing:
            failing.pop()
            return 503
        return shelf(request)

    script(server, answer)

    async def run() -> None:
        async with package.AsyncClient(
            base_url=server.url, token="t", max_retries=0
        ) as each:
            pager = each.iter_books("s")
            assert not server.requests
            seen: list[str] = []

            async def read() -> None:
                async for book in pager:
                    seen.append(book.id)

            with pytest.raises(package.errors.ServerError):
                await read()
            assert (seen, pager.next_position) == (["a", "b"], "1")
            await read()
            assert seen == ["a", "b", "c", "d", "e"]
            sizes = [len(page.data) async for page in each.iter_books("s").pages()]
            assert sizes == [2, 1, 2, 0]

    asyncio.run(run())


def test_two_tasks_do_not_get_one_page_twice(
    package: ModuleType, server: Server
) -> None:
    script(server, shelf)

    async def run() -> list[Any]:
        async with package.AsyncClient(base_url=server.url, token="t") as each:
            pager = each.iter_books("s")
            both = (anext(pager), anext(pager))
            return [*await asyncio.gather(*both, return_exceptions=True)]

    first, second = asyncio.run(run())
    assert first.id == "a"
    assert isinstance(second, RuntimeError)


def test_a_call_that_is_cancelled_is_made_again(
    package: ModuleType, server: Server
) -> None:
    def play(request: Request, reply: Connection) -> None:
        if len(server.requests) == 1:
            server.stopping.wait(0.5)
        reply.json(shelf(request))

    server.script = play

    async def run() -> list[str]:
        async with package.AsyncClient(base_url=server.url, token="t") as each:
            pager = each.iter_books("s")
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.1):
                    await anext(pager)
            return [book.id async for book in pager]

    assert asyncio.run(run()) == ["a", "b", "c", "d", "e"]
