"""Nothing that stands behind the end of an answer becomes the answer to another call.

One connection serves many users: a surplus byte is another user's data.
"""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest

from paragon_codegen.runtime.answers import Answers, NoContent
from paragon_codegen.runtime.async_client import AsyncClient
from paragon_codegen.runtime.credentials import Bearer
from tests.runtime.server import Connection, Request, Server, does, sends
from tests.runtime.support import Runner, op, quick
from tests.runtime.tls_support import make_certificate

NOTHING: Answers[None] = Answers({"200": {}, "204": {}, "304": {}})
STOLEN = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
    b'Content-Length: 17\r\n\r\n{"user": "other"}'
)
JSON = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
MINE = JSON + b'Content-Length: 16\r\n\r\n{"user": "mine"}'
CHUNKED = (
    JSON + b'Transfer-Encoding: chunked\r\n\r\n10\r\n{"user": "mine"}\r\n0\r\n\r\n'
)
BOTH = (
    JSON + b"Content-Length: 16\r\nTransfer-Encoding: chunked\r\n\r\n"
    b'10\r\n{"user": "mine"}\r\n0\r\n\r\n'
)

# What the server sends for the first call, and the method that asks for it.
SURPLUS: dict[str, tuple[str, bytes]] = {
    "two answers": ("GET", MINE + STOLEN),
    "more than Content-Length": ("GET", MINE + b"x"),
    "an answer behind the last chunk": ("GET", CHUNKED + STOLEN),
    "a body behind 204": ("GET", b"HTTP/1.1 204 No Content\r\n\r\n" + STOLEN),
    "a body behind 304": ("GET", b"HTTP/1.1 304 Not Modified\r\n\r\n" + STOLEN),
    "a body behind HEAD": ("HEAD", MINE),
    "an answer behind HEAD": ("HEAD", MINE.partition(b"{")[0] + STOLEN),
    "two lengths of one answer": ("GET", BOTH + STOLEN),
    "much behind a short answer": ("GET", MINE + STOLEN * 5_000),
    "line ends": ("GET", MINE + b"\r\n"),
}


def calls(
    run: Runner, url: str, method: str, *, between: Callable[[], object] = bool
) -> list[object]:
    """Return what a first call, and then another user's, were answered.

    What arrives after a look at the socket and before the request cannot be told
    from its answer: the tests wait `between` until it has been sent.
    """
    client = run.client(url, options=quick(max_retries=0))
    first = op(method, answers=NOTHING) if method == "HEAD" else op(answers=LENIENT)

    async def both() -> list[object]:
        assert isinstance(client, AsyncClient)
        async with client:
            one = await client.execute_raw(first)
            between()
            other = client._copy(credentials={"token": Bearer("other-token")})
            return [one.content, await other.execute(op())]

    if isinstance(client, AsyncClient):
        answered: list[object] = run.loop(both)
        return answered
    with client:
        one = client.execute_raw(first)
        between()
        other = client._copy(credentials={"token": Bearer("other-token")})
        return [one.content, other.execute(op())]


LENIENT: Answers[object] = Answers({"2XX": {}, "304": {"*/*": NoContent()}})


def own_answer(request: Request, reply: Connection) -> None:
    """Answer with the token that came."""
    reply.json({"token": request.header("authorization")})


@pytest.mark.parametrize("kind", SURPLUS)
@pytest.mark.parametrize("later", [False, True], ids=["at once", "later"])
def test_c07_surplus_is_nobody_s_answer(
    server: Server, run: Runner, kind: str, later: bool
) -> None:
    method, sent = SURPLUS[kind]
    head, _, rest = sent.rpartition(STOLEN)
    all_sent = threading.Event()

    def script(request: Request, reply: Connection) -> None:
        if len(server.requests) > 1:
            own_answer(request, reply)
        elif later and head:
            reply.send(head)
            time.sleep(0.03)
            reply.send(STOLEN + rest)
        else:
            reply.send(sent)
        all_sent.set()

    server.script = script
    answers = calls(run, server.url, method, between=partial(all_sent.wait, 5))
    assert answers[1] == {"token": "Bearer other-token"}
    assert [request.connection for request in server.requests] == [1, 2]


def test_c07_an_answer_nobody_asked_for_is_not_taken(
    server: Server, run: Runner
) -> None:
    """It arrives on an idle connection, where asyncio's own streams would read it."""

    all_sent = threading.Event()

    def script(request: Request, reply: Connection) -> None:
        own_answer(request, reply)
        if len(server.requests) == 1:
            time.sleep(0.02)
            reply.send(STOLEN)
            all_sent.set()

    server.script = script
    answers = calls(run, server.url, "GET", between=partial(all_sent.wait, 5))
    assert answers[1] == {"token": "Bearer other-token"}
    assert server.connections == 2


def test_c07_a_plain_answer_leaves_the_connection_usable(
    server: Server, run: Runner
) -> None:
    """The checks cost no connection where nothing is wrong."""
    for answer in (MINE, CHUNKED, b"HTTP/1.1 204 No Content\r\n\r\n"):
        server.requests.clear()
        server.script = does(sends(answer))
        before = server.connections
        run.all(server.url, [op(answers=LENIENT)] * 3)
        assert server.connections == before + 1


@contextmanager
def tls_server(
    certificate: Path, answer: Callable[[ssl.SSLSocket, int], None]
) -> Iterator[tuple[int, list[bytes]]]:
    """Serve requests over TLS; yield the port and what was asked for."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    seen: list[bytes] = []

    def serve(raw: socket.socket) -> None:
        try:
            with context.wrap_socket(raw, server_side=True) as sock:
                while data := sock.recv(65536):
                    seen.append(data)
                    answer(sock, len(seen))
        except OSError:
            return

    with socket.create_server(("127.0.0.1", 0)) as listener:

        def accept() -> None:
            while True:
                try:
                    raw = listener.accept()[0]
                except OSError:
                    return
                threading.Thread(target=serve, args=(raw,), daemon=True).start()

        thread = threading.Thread(target=accept, daemon=True)
        thread.start()
        yield listener.getsockname()[1], seen
        listener.shutdown(socket.SHUT_RDWR)
        thread.join()


@pytest.mark.parametrize("size", [1, 40, 5_000])
def test_c07_surplus_in_the_records_of_tls(
    run: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    """Records wait in OpenSSL's buffer, where no look at the socket sees them."""
    certificate = make_certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))

    all_sent = threading.Event()

    def answer(sock: ssl.SSLSocket, number: int) -> None:
        sock.sendall(MINE)
        if number == 1:
            for _ in range(size):
                sock.sendall(STOLEN)
            all_sent.set()

    with tls_server(certificate, answer) as (port, seen):
        url = f"https://127.0.0.1:{port}"
        answers = calls(run, url, "GET", between=partial(all_sent.wait, 5))
        assert answers[1] == {"user": "mine"}
    assert b"Bearer other-token" in seen[1]


def test_c07_tls_connections_are_reused(
    run: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = make_certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    sockets: set[int] = set()

    def answer(sock: ssl.SSLSocket, number: int) -> None:
        sockets.add(id(sock))
        sock.sendall(MINE)

    with tls_server(certificate, answer) as (port, _):
        run.all(f"https://127.0.0.1:{port}", [op()] * 4)
    assert len(sockets) == 1
