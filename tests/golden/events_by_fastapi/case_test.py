"""Events as FastAPI describes and writes them, with `itemSchema` of OpenAPI 3.2."""

from __future__ import annotations

from types import ModuleType

from tests.runtime.server import Server

STREAM = b"""\
: ping

data: {"name":"Plumbus","price":32.99}

event: discount
id: 2
retry: 5000
data: {"name":"Portal Gun","price":null}

"""


def test_events(package: ModuleType) -> None:
    kind = {"Content-Type": "text/event-stream; charset=utf-8"}
    server = Server(lambda request, reply: reply.reply(200, STREAM, headers=kind))
    with server, package.Client(base_url=server.url) as client:
        forms = client.with_streaming_response
        with forms.stream_items_items_stream_get() as response:
            first, second = response.events()
        with forms.stream_raw_raw_stream_get() as response:
            plain = list(response.events())
    assert (first.event, first.data.name, first.data.price) == (
        *("message", "Plumbus", 32.99),
    )
    assert (second.event, second.id, second.retry) == ("discount", "2", 5000)
    assert second.data.price is None
    assert plain[0].data == first.text == '{"name":"Plumbus","price":32.99}'
