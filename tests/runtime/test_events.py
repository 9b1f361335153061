"""Server-sent events: the standard's rules, borders of pieces, decoding, limits."""

from __future__ import annotations

import itertools
import json
import threading
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paragon_codegen.runtime.answers import Answers, Json
from paragon_codegen.runtime.codec import as_str, checked, list_of
from paragon_codegen.runtime.errors import (
    ConnectionFailed,
    DecodeError,
    ResponseTooLarge,
)
from paragon_codegen.runtime.events import AsEvents, Event, Events
from paragon_codegen.runtime.lines import AsLines, AsText
from tests.runtime.server import Connection, Request, Server, does, sends
from tests.runtime.stream_support import Face, get, into, listed, play
from tests.runtime.support import TOKEN, Runner, op, quick, same

KIND = {"Content-Type": "text/event-stream; charset=utf-8", "X-Request-Id": "req-7"}
LIMIT = 10_000


def told(*pieces: bytes, reader: Events | None = None) -> list[Event[Any]]:
    """Return the events of a stream."""
    shape = AsEvents(reader or Events(), LIMIT)
    found = [event for piece in pieces for event in shape.feed(piece)]
    return [*found, *shape.finish()]


def texts(*pieces: bytes) -> list[tuple[str, str, str]]:
    """Return type, data and id of each event."""
    return [(each.event, each.data, each.id) for each in told(*pieces)]


# What the standard shows in section 9.2.6, and what its rules say beside it.
RULES: dict[str, tuple[bytes, list[tuple[str, str, str]]]] = {
    "several lines": (
        b"data: YHOO\ndata: +2\ndata: 10\n\n",
        [("message", "YHOO\n+2\n10", "")],
    ),
    "comments and ids": (
        b": test stream\n\ndata: first event\nid: 1\n\n"
        b"data:second event\nid\n\ndata:  third event\n\n",
        [
            ("message", "first event", "1"),
            ("message", "second event", ""),
            ("message", " third event", ""),
        ],
    ),
    "empty data": (
        b"data\n\ndata\ndata\n\ndata:",
        [("message", "", ""), ("message", "\n", "")],
    ),
    "spaces": (
        b"data:test\n\ndata: test\n\n",
        [("message", "test", ""), ("message", "test", "")],
    ),
    "types": (
        b"event: add\ndata: 73857293\n\nevent: remove\ndata: 2153\n\ndata: x\n\n",
        [("add", "73857293", ""), ("remove", "2153", ""), ("message", "x", "")],
    ),
    "a type without data": (b"event: add\n\ndata: x\n\n", [("message", "x", "")]),
    "an id without data": (b"id: 7\n\ndata: x\n\n", [("message", "x", "7")]),
    "ids stay": (
        b"id: 7\ndata: a\n\ndata: b\n\n",
        [("message", "a", "7"), ("message", "b", "7")],
    ),
    "an id with nul": (b"id: 7\nid: 8\0\ndata: a\n\n", [("message", "a", "7")]),
    "not finished": (b"data: a\n\ndata: b\n", [("message", "a", "")]),
    "unknown fields": (
        b"Data: a\nfoo: b\n data: c\ndata: d\n\n",
        [("message", "d", "")],
    ),
    "a mark of byte order": (b"\xef\xbb\xbfdata: a\n\n", [("message", "a", "")]),
    "a second mark": (
        b"\xef\xbb\xbf\xef\xbb\xbfdata: a\n\ndata: b\n\n",
        [("message", "b", "")],
    ),
    "colons": (b"data: a: b::\n\n", [("message", "a: b::", "")]),
    "not utf-8": (b"data: \xff\n\n", [("message", "\ufffd", "")]),
    "other breaks": (
        "data: a\u2028b\x0bc\x85\n\n".encode(),
        [("message", "a\u2028b\x0bc\x85", "")],
    ),
}


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"])
@pytest.mark.parametrize("name", RULES)
def test_the_rules_of_the_standard(name: str, end: bytes) -> None:
    stream, expected = RULES[name]
    stream = stream.replace(b"\n", end)
    for step in (1, 2, 3, len(stream)):
        pieces = [stream[i : i + step] for i in range(0, len(stream), step)]
        assert texts(*pieces) == expected


def test_retry_is_digits_only_and_stays() -> None:
    stream = b"data: a\n\nretry: 3000\n\ndata: b\n\n"
    for wrong in (b"-1", b"1.5", b"1e3", b"", "٣".encode(), b"9" * 5000):
        stream += b"retry: %b\n" % wrong
    found = told(stream + b"data: c\n\n")
    assert [each.retry for each in found] == [None, 3000, 3000]


def test_an_event_is_there_with_its_last_byte() -> None:
    """A CR ends a line; that a LF may follow is nothing to wait for."""
    shape = AsEvents(Events(), LIMIT)
    assert [each.data for each in shape.feed(b"data: a\r\r")] == ["a"]
    assert [each.data for each in shape.feed(b"\ndata: b\n\n")] == ["b"]


@given(st.lists(st.text(alphabet="ab\r\n\u2028é")), st.data())
def test_lines_do_not_depend_on_where_pieces_end(
    words: list[str], data: st.DataObject
) -> None:
    content = "".join(words).encode()
    cuts = sorted(data.draw(st.lists(st.integers(0, len(content)))))
    borders = [0, *cuts, len(content)]
    shape = AsLines(AsText("utf-8"), LIMIT)
    found: list[str] = []
    for start, end in itertools.pairwise(borders):
        found += shape.feed(content[start:end])
    found += shape.finish()
    whole = content.decode().replace("\r\n", "\n").replace("\r", "\n")
    expected = whole.split("\n")
    assert found == (expected if expected[-1] else expected[:-1])


def test_time_is_linear() -> None:
    """A long line in short pieces, and many short lines, are each joined once."""
    started = time.process_time()
    shape = AsEvents(Events(), 10_000_000)
    for _ in range(50_000):
        assert list(shape.feed(b"data: xxxxx")) == []
    for _ in range(50_000):
        assert list(shape.feed(b"\ndata: x\ndata:")) == []
    (event,) = shape.feed(b"\n\n")
    assert len(event.text) > 500_000
    assert time.process_time() - started < 10


@pytest.mark.parametrize("piece", [b"x" * 1000, b"data: x\ndata: y\n"])
def test_lines_and_events_are_bounded(piece: bytes) -> None:
    shape = AsEvents(Events(), LIMIT)
    endless = (event for _ in range(20_000) for event in shape.feed(piece))
    with pytest.raises(ResponseTooLarge, match="exceeds 10000 characters"):
        next(endless)


NAMES: Answers[str] = Answers(
    {"200": {"text/event-stream": Events(checked(list_of(as_str), list[str]))}}
)


def test_json_is_decoded(server: Server, run: Runner) -> None:
    stream = (
        b'id: 1\ndata: ["a"]\n\ndata:\n\ndata: [\ndata: "b"]\n\ndata: [DONE]\n\ndata: ['
    )
    server.script = lambda request, reply: reply.reply(200, stream, headers=KIND)

    async def scenario(face: Face) -> None:
        assert await face.execute(op(answers=NAMES)) == stream.decode()
        async with face.stream(op(answers=NAMES)) as response:
            first, second = await listed(response.events())
        assert first == Event("message", ["a"], "1", None, '["a"]')
        assert (second.data, second.text) == (["b"], '[\n"b"]')

    play(run, server.url, scenario)


def test_text_is_not_and_done_is_a_word(server: Server, run: Runner) -> None:
    stream = b"data: [DONE]\n\ndata: more\n\n"
    server.script = lambda request, reply: reply.reply(200, stream, headers=KIND)

    async def scenario(face: Face) -> None:
        async with face.stream(get()) as response:
            found = await listed(response.events())
        assert [each.data for each in found] == ["[DONE]", "more"]

    play(run, server.url, scenario)


@pytest.mark.parametrize("data", ["{", "[7]", "{}", f'["{TOKEN}", 7]', "[" * 100_000])
def test_data_that_does_not_fit(server: Server, run: Runner, data: str) -> None:
    stream = b'data: ["a"]\n\ndata: ' + data.encode() + b"\n\n"
    server.script = lambda request, reply: reply.reply(200, stream, headers=KIND)

    async def scenario(face: Face) -> None:
        found: list[Any] = []
        async with face.stream(op(answers=NAMES)) as response:
            with pytest.raises(DecodeError) as caught:
                await into(found, response.events())
        assert len(found) == 1
        error: Any = caught.value
        assert (error.status, error.request_id) == (200, "req-7")
        assert error.excerpt.startswith(data[:2])
        assert TOKEN not in str(error) + str(vars(error))
        assert error.__context__ is None

    play(run, server.url, scenario)


EITHER: Answers[Any] = Answers(
    {"200": {"application/json": Json(same), "text/event-stream": Events()}}
)


def test_another_answer_is_no_stream_of_events(server: Server, run: Runner) -> None:
    async def scenario(face: Face) -> None:
        async with face.stream(op(answers=EITHER)) as response:
            with pytest.raises(DecodeError, match=r"no stream of events.*json"):
                response.events()
            assert await response.parse() == {"a": 1}

    server.script = lambda request, reply: reply.json({"a": 1})
    play(run, server.url, scenario)


def test_each_event_arrives_when_it_is_sent(server: Server, run: Runner) -> None:
    def script(request: Request, reply: Connection) -> None:
        head = "".join(f"{name}: {text}\r\n" for name, text in KIND.items())
        reply.send(f"HTTP/1.1 200 OK\r\n{head}\r\n".encode())
        for number in range(3):
            reply.send(f"data: {json.dumps([str(number)])}\n\n".encode())
            heard.acquire(timeout=3)
        reply.hang_up()

    heard = threading.Semaphore(0)

    async def scenario(face: Face) -> None:
        found: list[Any] = []
        async with face.stream(op(answers=NAMES)) as response:
            async for event in response.events():
                found += event.data
                heard.release()
        assert found == ["0", "1", "2"]

    server.script = script
    started = time.monotonic()
    play(run, server.url, scenario)
    assert time.monotonic() - started < 3


def test_a_stream_that_breaks_off_says_so(server: Server, run: Runner) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
    body = b"Transfer-Encoding: chunked\r\n\r\n9\r\ndata: a\n\n\r\n"
    server.script = does(sends(head + body), Connection.hang_up)

    async def scenario(face: Face) -> None:
        found: list[Any] = []
        async with face.stream(get()) as response:
            with pytest.raises(ConnectionFailed, match="not whole"):
                await into(found, response.events())
        assert [each.data for each in found] == ["a"]

    play(run, server.url, scenario, options=quick())
