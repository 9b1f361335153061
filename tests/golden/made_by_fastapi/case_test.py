"""A small library of FastAPI 0.165, as its `app.openapi()` describes it."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import pytest

from tests.runtime.server import Server

BOOK: dict[str, Any] = {
    "id": "5b2f0a3e-1f64-4c3e-9d1b-0c4b8f2f7a11",
    "title": "Ulysses",
    "genre": "novel",
    "authors": [{"name": "James Joyce", "born": 1882}],
    "tags": ["long"],
    "added": "2026-01-02T03:04:05Z",
    "medium": {"kind": "audio", "minutes": 1642.5},
    "extra": {"shelf": 3, "row": "b"},
    "parent": None,
}


def test_a_page_of_books(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.json(
        {"items": [BOOK], "total": 1, "next": None}
    )
    with package.Client(base_url=server.url) as client:
        page = client.books.list_books_books_get(
            genre=["novel", "poem"], limit=5, x_trace="a", session="s"
        )
    (book,) = page.items
    assert type(book.medium) is package.models.Audio
    assert (book.parent, page.next) == (None, None)
    assert book.to_dict() == BOOK
    (sent,) = server.requests
    assert sent.target == "/books?genre=novel&genre=poem&limit=5"
    assert (sent.header("x-trace"), sent.header("cookie")) == ("a", "session=s")


def test_a_new_book(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.json(BOOK, 201)
    medium = package.models.Paper(pages=700)
    with package.Client(base_url=server.url, token="t") as client:
        client.books.add_book_books_post(title="Ulysses", medium=medium)
    (sent,) = server.requests
    assert sent.body == b'{"title":"Ulysses","medium":{"kind":"paper","pages":700}}'
    assert sent.header("authorization") == "Bearer t"


def test_a_cover(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.json({"ok": "yes"})
    with package.Client(base_url=server.url) as client:
        done = client.books.upload_cover_books_book_id_cover_post(
            "a", file=package.File(b"PNG", filename="c.png"), alt="A cover."
        )
    assert done == {"ok": "yes"}
    assert b'name="file"; filename="c.png"' in server.requests[0].body


def test_what_fastapi_refuses(package: ModuleType, server: Server) -> None:
    detail = [{"loc": ["query", "limit"], "msg": "too large", "type": "int_parsing"}]
    server.script = lambda request, reply: reply.json({"detail": detail}, 422)
    with package.Client(base_url=server.url) as client:
        with pytest.raises(package.errors.UnprocessableEntity) as caught:
            client.books.list_books_books_get()
    error = caught.value.error
    assert error.detail[0].loc == ["query", "limit"]
    assert error.to_dict() == {"detail": detail}
