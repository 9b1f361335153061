"""What comes back: broken bodies, sizes, compression, numbers, error bodies."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import tracemalloc
import zlib
from typing import Any

import pytest

from paragon_codegen.runtime.answers import Answers, Json
from paragon_codegen.runtime.body import json_body
from paragon_codegen.runtime.errors import (
    BadRequest,
    ClientError,
    ConfigurationError,
    Conflict,
    DecodeError,
    Forbidden,
    NotFound,
    RateLimited,
    ResponseTooLarge,
    ServerError,
    StatusError,
    Unauthorized,
    UnprocessableEntity,
)
from paragon_codegen.runtime.payload import Payload
from tests.runtime.server import Connection, Request, Server, does, sends
from tests.runtime.support import Runner, op, quick, same

JSON = {"Content-Type": "application/json", "X-Request-Id": "req-1"}

BROKEN = {
    "not json": b"{'a': 1}",
    "truncated": b'{"a": [1, 2',
    "empty": b"",
    "blank": b"  \n",
    "html": b"<!DOCTYPE html><html><body>502 Bad Gateway</body></html>",
    "trailing": b'{"a": 1} x',
    "bad utf-8": b'{"a": "\xff\xfe"}',
    "utf-16": '{"a": 1}'.encode("utf-16"),
    "deep list": b"[" * 200_000 + b"]" * 200_000,
    "deep object": b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    "endless integer": b"1" * 100_000,
    "nan": b'{"a": NaN}',
    "infinity": b"[-Infinity]",
    "control character": b'"a\nb"',
    "nul": b"\0\0\0",
}


def gzipped(content: bytes) -> bytes:
    """Compress without the time, which test ids would show: they are the same in all."""
    return gzip.compress(content, mtime=0)


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("name", BROKEN)
def test_c13_a_broken_body_is_a_typed_error(server: Server, name: str) -> None:
    server.script = lambda request, reply: reply.reply(200, BROKEN[name], headers=JSON)
    with pytest.raises(DecodeError) as caught:
        Runner("sync").execute(server.url, op())
    error = caught.value
    assert (error.status, error.request_id) == (200, "req-1")
    assert error.content_type == "application/json"
    assert len(error.excerpt) <= 501
    text = BROKEN[name].decode("utf-8", "replace")
    assert error.excerpt[:5] == text.replace("\0", "")[:5].replace("\n", " ")
    assert error.__context__ is None
    for part in ("@ $", "GET http://", "status 200", "request id req-1"):
        assert part in str(error)


def test_c13_the_same_in_every_way_to_run(server: Server, run: Runner) -> None:
    server.script = lambda request, reply: reply.reply(
        200, b"<html>", headers={"Content-Type": "text/html"}
    )
    with pytest.raises(DecodeError, match=r"not JSON.*text/html.*<html>"):
        run.execute(server.url, op())


def test_c13_one_root_for_every_error() -> None:
    from paragon_codegen.runtime import errors

    kinds = [getattr(errors, name) for name in errors.__all__]
    classes = [kind for kind in kinds if isinstance(kind, type)]
    assert len(classes) == 17
    assert all(issubclass(kind, ClientError) for kind in classes)


STATUSES = {
    400: BadRequest,
    401: Unauthorized,
    402: StatusError,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    422: UnprocessableEntity,
    429: RateLimited,
    500: ServerError,
    503: ServerError,
    542: ServerError,
    304: StatusError,
}


@pytest.mark.parametrize("status", STATUSES)
def test_c13_a_status_has_its_class(server: Server, status: int) -> None:
    body = {"message": "no", "code": "7210", "meta": {"requestId": "r-9"}, "more": [1]}
    server.script = lambda request, reply: reply.json(body, status)
    with pytest.raises(StatusError) as caught:
        Runner("sync").execute(server.url, op(), options=quick(max_retries=0))
    error = caught.value
    assert type(error) is STATUSES[status]
    assert error.status == status
    if status != 304:  # has no body
        assert (error.code, error.request_id, error.data) == ("7210", "r-9", body)
        assert "no" in str(error)
        assert "[code 7210]" in str(error)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b"[]",
        b'"text"',
        b'{"message": {"a": 1}, "code": []}',
        b"{",
        b"\xff",
        b'{"message": null, "meta": 3}',
        b"[" * 100000,
    ],
)
def test_c13_an_error_body_of_any_form_is_a_status_error(
    server: Server, body: bytes
) -> None:
    server.script = lambda request, reply: reply.reply(404, body, headers=JSON)
    with pytest.raises(NotFound, match="404 Not Found") as caught:
        Runner("sync").execute(server.url, op())
    assert caught.value.code is None
    assert caught.value.request_id == "req-1"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("404 Not Found", "404 Not Found"),
        ("not found", "404 Not Found"),
        ("404: no user x", "404: no user x"),
        ("no user x", "404 Not Found: no user x"),
        ("found", "404 Not Found: found"),
        (" ", "404 Not Found"),
    ],
)
def test_a_status_is_told_once(server: Server, said: str, told: str) -> None:
    server.script = lambda request, reply: reply.json({"message": said}, 404)
    with pytest.raises(NotFound) as caught:
        Runner("sync").execute(server.url, op())
    assert caught.value.message == told
    before, _, after = str(caught.value).partition(" (GET ")
    assert before == told
    # Its port may have any digits.
    assert "404" not in after.replace(server.url, "").partition("): ")[0]


def test_c13_a_declared_error_model_is_decoded(server: Server) -> None:
    answers = Answers[Any](
        {
            "200": {"application/json": Json(same)},
            "404": {"application/json": Json(lambda data: ("model", data["why"]))},
        }
    )
    server.script = lambda request, reply: reply.json({"why": "gone"}, 404)
    with pytest.raises(NotFound) as caught:
        Runner("sync").execute(server.url, op(answers=answers))
    assert caught.value.error == ("model", "gone")
    server.script = lambda request, reply: reply.json({"other": "form"}, 404)
    with pytest.raises(NotFound) as caught:
        Runner("sync").execute(server.url, op(answers=answers))
    assert caught.value.error is None
    assert caught.value.data == {"other": "form"}


@pytest.mark.parametrize("wrong", [KeyError, TypeError, AttributeError, IndexError])
def test_c16_a_decoder_that_stumbles_is_a_typed_error(
    server: Server, run: Runner, wrong: type[Exception]
) -> None:
    def decode(data: Any) -> Any:
        raise wrong("member")

    answers = Answers[Any]({"200": {"*/*": Json(decode)}})
    with pytest.raises(DecodeError, match=wrong.__name__) as caught:
        run.execute(server.url, op(answers=answers))
    assert caught.value.__context__ is None


def test_c16_a_decoder_without_end_is_a_typed_error(server: Server) -> None:
    def decode(data: Any) -> Any:
        return decode(data)

    answers = Answers[Any]({"200": {"*/*": Json(decode)}})
    with pytest.raises(DecodeError, match="nested too deeply"):
        Runner("sync").execute(server.url, op(answers=answers))


def test_c16_the_path_starts_at_the_body(server: Server) -> None:
    def decode(data: Any) -> Any:
        raise DecodeError("expected text", path="$.a[0]")

    server.script = lambda request, reply: reply.json({"output": {}})
    for envelope, path in ((None, "$.a[0]"), ("output", "$.output.a[0]")):
        answers = Answers[Any]({"200": {"*/*": Json(decode, envelope)}})
        with pytest.raises(DecodeError, match="expected text @") as caught:
            Runner("sync").execute(server.url, op(answers=answers))
        assert caught.value.path == path


BOMB = """
import resource, sys, tracemalloc
sys.path.insert(0, {root!r})
from tests.runtime.support import Runner, op, quick
from paragon_codegen.runtime.errors import ResponseTooLarge
runner = Runner({kind!r})
runner.execute({url!r}, op(path="/small"))
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    runner.execute({url!r}, op(path={path!r}))
except ResponseTooLarge:
    print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""


def bomb(layers: int, kind: str) -> bytes:
    """Return 300 MB of zeros, compressed."""
    window = {"gzip": 31, "deflate": 15, "raw": -15}[kind]
    squeeze = zlib.compressobj(9, zlib.DEFLATED, window)
    block = bytes(1_000_000)
    data = b"".join(squeeze.compress(block) for _ in range(300))
    return (data + squeeze.flush()) * layers


@pytest.mark.parametrize("kind", ["sync", "asyncio"])
@pytest.mark.parametrize("path", ["/gzip", "/deflate", "/raw", "/plain", "/endless"])
def test_c14_a_bomb_is_refused_in_little_memory(
    server: Server, kind: str, path: str
) -> None:
    def script(request: Request, reply: Connection) -> None:
        if request.target == "/small":
            reply.json({})
        elif request.target == "/plain":
            reply.send(b"HTTP/1.1 200 OK\r\n\r\n")
            for _ in range(300):
                reply.send(bytes(1_000_000))
            reply.hang_up()
        elif request.target == "/endless":
            reply.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
            while reply.open:
                reply.send(b"F4240\r\n" + bytes(1_000_000) + b"\r\n")
        else:
            encoding = "gzip" if path == "/gzip" else "deflate"
            reply.reply(200, body, headers={"Content-Encoding": encoding})

    # Made beforehand: compressing takes longer than the call may, on a busy machine.
    body = bomb(1, path[1:]) if path in ("/gzip", "/deflate", "/raw") else b""
    server.script = script
    code = BOMB.format(root=sys.path[0] or ".", kind=kind, url=server.url, path=path)
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip(), "the body was not refused"
    assert int(done.stdout) < 200


def test_c14_one_large_chunk_is_decompressed_in_steps() -> None:
    data = bomb(1, "gzip")
    payload = Payload("gzip", 1_000_000)
    tracemalloc.start()
    with pytest.raises(ResponseTooLarge):
        payload.feed(data)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 3_000_000


def test_c14_an_announced_size_is_refused_unread(server: Server, run: Runner) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n"
    server.script = does(sends(head), Connection.stall)
    with pytest.raises(ResponseTooLarge, match="max_response_bytes") as caught:
        run.execute(server.url, op())
    assert caught.value.status == 200


@pytest.mark.parametrize("encoded", [True, False])
def test_c14_the_limit_is_exact(server: Server, run: Runner, encoded: bool) -> None:
    body = json.dumps("x" * 998).encode()
    data = gzipped(body) if encoded else body
    headers = {"Content-Encoding": "gzip"} if encoded else {}
    server.script = lambda request, reply: reply.reply(200, data, headers=headers)
    assert run.execute(server.url, op(), options=quick(max_response_bytes=1000))
    with pytest.raises(ResponseTooLarge):
        run.execute(server.url, op(), options=quick(max_response_bytes=999))


def squeezed(body: bytes, window: int) -> bytes:
    squeeze = zlib.compressobj(9, zlib.DEFLATED, window)
    return squeeze.compress(body) + squeeze.flush()


@pytest.mark.parametrize(
    ("encoding", "data"),
    [
        ("gzip", gzipped(b'{"a": 1}')),
        ("GZIP", gzipped(b'{"a"') + gzipped(b": 1}")),
        ("x-gzip", gzipped(b'{"a": 1}') + bytes(64)),
        ("deflate", squeezed(b'{"a": 1}', 15)),
        ("deflate", squeezed(b'{"a": 1}', -15)),
        ("identity", b'{"a": 1}'),
    ],
)
@pytest.mark.parametrize("dripped", [True, False])
def test_compressed_bodies_are_read(
    server: Server, run: Runner, encoding: str, data: bytes, dripped: bool
) -> None:
    def script(request: Request, reply: Connection) -> None:
        if not dripped:
            reply.reply(200, data, headers={"Content-Encoding": encoding})
            return
        head = f"Content-Encoding: {encoding}\r\nContent-Length: {len(data)}"
        reply.send(f"HTTP/1.1 200 OK\r\n{head}\r\n\r\n".encode())
        reply.drip(data, 0.0)

    server.script = script
    assert run.execute(server.url, op()) == {"a": 1}


@pytest.mark.parametrize(
    ("encoding", "data"),
    [
        ("gzip", b'{"a": 1}'),
        ("gzip", gzipped(b'{"a": 1}')[:-4]),
        ("gzip", gzipped(b'{"a": 1}') + b"garbage"),
        ("deflate", b"\x78\x9cgarbage"),
        ("br", b"whatever"),
        ("gzip, gzip", gzipped(gzipped(b"{}"))),
    ],
)
def test_c13_broken_compression_is_a_typed_error(
    server: Server, run: Runner, encoding: str, data: bytes
) -> None:
    headers = {"Content-Encoding": encoding}
    server.script = lambda request, reply: reply.reply(200, data, headers=headers)
    with pytest.raises(DecodeError) as caught:
        run.execute(server.url, op())
    assert caught.value.status == 200
    assert len(server.requests) == 1


def test_a_value_that_holds_itself_is_refused() -> None:
    value: list[object] = []
    value.append(value)
    with pytest.raises(ConfigurationError, match="cannot be written as JSON"):
        json_body(value)
