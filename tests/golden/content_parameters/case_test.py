"""Parameters that are documents: JSON is written, any other text comes from the caller."""

from __future__ import annotations

from types import ModuleType

from tests.runtime.server import Server


def test_what_arrives(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.reply(204)
    with package.Client(base_url=server.url) as client:
        client.search(
            7,
            filter=package.models.Filter(color="r"),
            query="a",
            text='say "a"',
            sort="up",
            rows="a,b",
            any=["a"],
            x_doc="<filter/>",
            bare="b",
            styled="a/b",
        )
    request = server.requests[-1]
    path, _, query = request.target.partition("?")
    assert path == "/search/7"
    assert query.split("&") == [
        "filter=%7B%22color%22%3A%22r%22%7D",
        "query=%22a%22",
        "text=say%20%22a%22",
        "sort=up",
        "rows=a%2Cb",
        "any=%5B%22a%22%5D",
        "styled=%22a%2Fb%22",
    ]
    assert request.header("x-doc") == "<filter/>"
    assert request.header("cookie") == "bare=b"
