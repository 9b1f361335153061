"""Answers read as a stream: every way to read, errors, limits."""

from __future__ import annotations

import gzip
import traceback
import zlib
from typing import Any

import pytest

from paragon_codegen.runtime import options
from paragon_codegen.runtime.errors import (
    ClientError,
    ClosedError,
    ConnectionFailed,
    DecodeError,
    NotFound,
    ResponseTooLarge,
    ServerError,
    TimedOut,
)
from paragon_codegen.runtime.options import Timeout
from tests.runtime.server import Connection, Request, Server, does, sends
from tests.runtime.stream_support import OCTETS, TEXT, Face, get, into, listed, play
from tests.runtime.support import TOKEN, Runner, op, quick

BODY = bytes(range(256)) * 2000
WORDS = "é line\r\nanother\rthird\n\nlast"


def chunked(*pieces: bytes) -> bytes:
    """Return a body in chunks, its end included."""
    return b"".join(b"%x\r\n%b\r\n" % (len(p), p) for p in pieces) + b"0\r\n\r\n"


def answer(framing: str, body: bytes) -> tuple[dict[str, str], bytes]:
    """Return headers and body of an answer, encoded in one of several ways."""
    match framing:
        case "gzip":
            return {"Content-Encoding": "gzip"}, gzip.compress(body, mtime=0)
        case "deflate":
            return {"Content-Encoding": "deflate"}, zlib.compress(body)
        case _:
            return {}, body


@pytest.mark.parametrize("framing", ["plain", "gzip", "deflate", "chunked"])
def test_every_byte_arrives(server: Server, run: Runner, framing: str) -> None:
    headers, body = answer(framing, BODY)

    def script(request: Request, reply: Connection) -> None:
        if framing == "chunked":
            reply.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
            reply.send(chunked(body[:1], body[1:70_000], body[70_000:]))
        else:
            reply.reply(200, body, headers={**OCTETS, **headers})

    async def scenario(face: Face) -> Any:
        async with face.stream(get()) as response:
            pieces = await listed(response.iter_bytes())
            assert response.status == 200
        assert all(0 < len(piece) <= 256 * 1024 for piece in pieces)
        async with face.stream(get()) as response:
            assert (await response.read(), await response.read()) == (BODY, BODY)
            assert await response.parse() == BODY
        return b"".join(pieces)

    server.script = script
    assert play(run, server.url, scenario) == BODY
    assert server.connections == 1, "a stream read to its end gives its connection back"


def test_text_and_lines(server: Server, run: Runner) -> None:
    content = WORDS.encode("utf-16")
    kind = {"Content-Type": "text/plain; charset=UTF-16"}

    def script(request: Request, reply: Connection) -> None:
        head = "".join(f"{name}: {text}\r\n" for name, text in kind.items())
        pieces = [content[i : i + 1] for i in range(len(content))]
        reply.send(f"HTTP/1.1 200 OK\r\n{head}".encode())
        reply.send(b"Transfer-Encoding: chunked\r\n\r\n" + chunked(*pieces))

    async def scenario(face: Face) -> None:
        text = op(answers=TEXT)
        async with face.stream(text) as response:
            assert "".join(await listed(response.iter_text())) == WORDS
        async with face.stream(text) as response:
            lines = await listed(response.iter_lines())
            assert lines == ["é line", "another", "third", "", "last"]
        async with face.stream(text) as response:
            assert await response.parse() == WORDS

    server.script = script
    play(run, server.url, scenario)


@pytest.mark.parametrize("charset", ["utf-8", "no-such-charset", "zlib"])
def test_text_in_another_charset_is_an_error(
    server: Server, run: Runner, charset: str
) -> None:
    kind = {"Content-Type": f"text/plain; charset={charset}"}
    server.script = lambda request, reply: reply.reply(200, b"a\xff", headers=kind)

    async def scenario(face: Face) -> None:
        async with face.stream(op(answers=TEXT)) as response:
            with pytest.raises(DecodeError, match=f"{charset}.*status 200"):
                await listed(response.iter_text())

    play(run, server.url, scenario)


def test_what_a_response_says_of_itself(server: Server, run: Runner) -> None:
    server.script = lambda request, reply: reply.reply(
        206, b"x", headers={**OCTETS, "Set-Cookie": "a=b"}
    )

    async def scenario(face: Face) -> None:
        async with face.stream(get()) as response:
            assert (response.status, response.request_id) == (206, "req-7")
            assert response.content_type == "application/octet-stream"
            assert response.headers["x-request-id"] == "req-7"
            shown = repr(getattr(response, "_response", response))
            assert shown.endswith("StreamedResponse getThing 206>")

    play(run, server.url, scenario)


@pytest.mark.usefixtures("no_backoff")
def test_attempts_are_made_until_a_head_is_final(server: Server, run: Runner) -> None:
    def script(request: Request, reply: Connection) -> None:
        if len(server.requests) == 1:
            return reply.reset()
        if len(server.requests) == 2:
            return reply.json({"message": "busy"}, 503)
        return reply.reply(200, BODY)

    async def scenario(face: Face) -> None:
        async with face.stream(get()) as response:
            assert await response.read() == BODY

    server.script = script
    play(run, server.url, scenario)
    assert len(server.requests) == 3


@pytest.mark.parametrize(("status", "kind"), [(404, NotFound), (500, ServerError)])
def test_an_error_status_is_raised_on_entering(
    server: Server, run: Runner, status: int, kind: type[ClientError]
) -> None:
    body = {"message": f"no, {TOKEN}", "code": "7"}
    server.script = lambda request, reply: reply.json(body, status, X_Request_Id="r-1")

    async def scenario(face: Face) -> None:
        with pytest.raises(kind) as caught:
            async with face.stream(get()):
                pytest.fail("there is nothing to read")
        error: Any = caught.value
        assert (error.status, error.code, error.request_id) == (status, "7", "r-1")
        assert TOKEN not in f"{error!s}{error.data}{error.excerpt}"

    play(run, server.url, scenario, options=quick(max_retries=0))
    assert server.connections == 1


GZIP = gzip.compress(BODY, mtime=0)
HEAD = b"HTTP/1.1 200 OK\r\nX-Request-Id: req-7\r\n"
CUT = {
    "length": (HEAD + b"Content-Length: 100\r\n\r\nhalf", ConnectionFailed),
    "chunk": (HEAD + b"Transfer-Encoding: chunked\r\n\r\n5\r\nhalf", ConnectionFailed),
    "chunks": (
        HEAD + b"Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n",
        ConnectionFailed,
    ),
    "gzip": (HEAD + b"Content-Encoding: gzip\r\n\r\n" + GZIP[:-9], DecodeError),
    "broken": (HEAD + b"Content-Encoding: gzip\r\n\r\nhalf of it", DecodeError),
    "unknown": (HEAD + b"Content-Encoding: br\r\n\r\nhalf", DecodeError),
}


@pytest.mark.parametrize("name", CUT)
def test_a_body_cut_short_never_ends_silently(
    server: Server, run: Runner, name: str
) -> None:
    data, kind = CUT[name]
    server.script = does(sends(data), Connection.hang_up)

    async def scenario(face: Face) -> None:
        async with face.stream(get(f"/file?key={TOKEN}")) as response:
            with pytest.raises(kind) as caught:
                await listed(response.iter_bytes())
            with pytest.raises(ClosedError):
                await response.read()
        error: Any = caught.value
        assert (error.status, error.request_id, error.method) == (200, "req-7", "GET")
        assert error.url.startswith("http://127.0.0.1")
        shown = "".join(traceback.format_exception(error)) + str(vars(error))
        assert TOKEN not in shown

    play(run, server.url, scenario)
    assert len(server.requests) == 1, "nothing is tried again once a head was there"


def test_a_stream_is_read_once_and_inside_of_its_block(
    server: Server, run: Runner
) -> None:
    server.script = lambda request, reply: reply.reply(200, BODY)

    async def scenario(face: Face) -> None:
        async with face.stream(get()) as response:
            begun = response.iter_bytes()
            await anext(aiter(begun))
            for again in (response.iter_bytes, response.iter_lines):
                with pytest.raises(ClosedError, match="read already"):
                    again()
            with pytest.raises(ClosedError, match="read already"):
                await response.parse()
        with pytest.raises(ClosedError, match="inside of its with block"):
            await listed(begun)
        async with face.stream(get()) as response:
            pass
        with pytest.raises(ClosedError, match="inside of its with block"):
            response.iter_bytes()
        assert await face.execute(get()) == BODY

    play(run, server.url, scenario)


def test_the_deadline_spans_the_stream(server: Server, run: Runner) -> None:
    server.script = does(
        sends(HEAD + b"Content-Length: 1000\r\n\r\n"),
        lambda c: c.drip(b"x" * 1000, 0.05),
    )

    async def scenario(face: Face) -> None:
        async with face.stream(get()) as response:
            with pytest.raises(TimedOut, match=r"longer than its 0\.4 seconds"):
                await listed(response.iter_bytes())

    play(run, server.url, scenario, options=quick(timeout=Timeout(total=0.4)))


def test_without_a_total_each_read_is_limited(server: Server, run: Runner) -> None:
    def script(request: Request, reply: Connection) -> None:
        reply.send(HEAD + b"Content-Length: 1000\r\n\r\n")
        reply.drip(b"x" * 6, 0.1)
        reply.stall()

    async def scenario(face: Face) -> None:
        received: list[bytes] = []
        async with face.stream(get()) as response:
            with pytest.raises(TimedOut, match="not whole"):
                await into(received, response.iter_bytes())
        assert b"".join(received) == b"x" * 6

    server.script = script
    limits = Timeout(total=None, read=0.3)
    play(run, server.url, scenario, options=quick(timeout=limits))


@pytest.mark.parametrize("framing", ["plain", "gzip"])
def test_a_size_that_was_asked_for_holds_for_streams(
    server: Server, run: Runner, framing: str
) -> None:
    headers, body = answer(framing, BODY)
    pieces = chunked(*[body[i : i + 1000] for i in range(0, len(body), 1000)])
    head = "".join(f"{name}: {text}\r\n" for name, text in headers.items())
    server.script = does(
        sends(f"HTTP/1.1 200 OK\r\n{head}Transfer-Encoding: chunked\r\n\r\n".encode()),
        sends(pieces),
    )

    async def scenario(face: Face) -> None:
        async with face.stream(get()) as response:
            with pytest.raises(ResponseTooLarge, match="400000 bytes"):
                await listed(response.iter_bytes())

    play(run, server.url, scenario, options=quick(max_response_bytes=400_000))


def test_only_what_is_kept_whole_has_a_size_of_its_own(
    server: Server, run: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(options, "WHOLE_BODY", 1000)
    server.script = lambda request, reply: reply.reply(200, BODY)

    async def scenario(face: Face) -> None:
        async with face.stream(get()) as response:
            assert b"".join(await listed(response.iter_bytes())) == BODY
        async with face.stream(get()) as response:
            with pytest.raises(ResponseTooLarge, match="exceeds 1000 bytes"):
                await response.read()
        with pytest.raises(ResponseTooLarge, match="exceeds 1000 bytes"):
            await face.execute(get())

    play(run, server.url, scenario)
