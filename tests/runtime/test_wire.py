"""HTTP/1.1 as servers and proxies really speak it: early, interim, tunnelled."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from paragon_codegen.runtime.dialing import Dial
from paragon_codegen.runtime.errors import ConnectionFailed, StatusError
from paragon_codegen.runtime.upload import bytes_body
from tests.runtime.server import Server, does, sends
from tests.runtime.support import Runner, op, quick
from tests.runtime.test_surplus import MINE, tls_server
from tests.runtime.tls_support import make_certificate

LARGE = bytes(8_000_000)
REFUSAL = b"HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n"
ONCE = quick(max_retries=0)


@pytest.fixture
def certificate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A certificate that the clients of this test trust."""
    made = make_certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(made))
    return made


def test_interim_answers_are_passed_over(server: Server, run: Runner) -> None:
    interim = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Hints\r\nLink: <x>\r\n\r\n"
    server.script = does(sends(interim + MINE))
    assert run.execute(server.url, op("POST", body=bytes_body(b"x"))) == {
        "user": "mine"
    }
    assert server.connections == 1


def test_endless_interim_answers_end(server: Server, run: Runner) -> None:
    server.script = does(sends(b"HTTP/1.1 102 Processing\r\n\r\n" * 100))
    with pytest.raises(ConnectionFailed, match="32 interim answers"):
        run.execute(server.url, op(), options=ONCE)


def test_a_switch_of_protocols_is_no_answer(server: Server, run: Runner) -> None:
    head = b"HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n"
    server.script = does(sends(head))
    with pytest.raises(ConnectionFailed, match="the answer is not HTTP"):
        run.execute(server.url, op(), options=ONCE)


@contextmanager
def refusing() -> Iterator[tuple[str, list[int]]]:
    """A server that answers 413 to a large body without reading it."""
    taken: list[int] = []

    def serve(listener: socket.socket) -> None:
        sock = listener.accept()[0]
        with sock:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            sock.recv(1000)
            sock.sendall(REFUSAL)
            time.sleep(0.3)
            taken.append(1)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve, args=(listener,))
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}", taken
        thread.join()


def test_an_early_refusal_of_a_large_body_is_heard(run: Runner) -> None:
    with refusing() as (url, _), pytest.raises(StatusError) as caught:
        run.execute(url, op("POST", body=bytes_body(LARGE)), options=ONCE)
    assert caught.value.status == 413


def test_a_large_body_goes_over_tls(run: Runner, certificate: Path) -> None:
    """The server sends tickets meanwhile, which are no answer to be waited for."""
    length = 0
    done = threading.Event()

    def answer(sock: ssl.SSLSocket, number: int) -> None:
        nonlocal length
        while length < len(LARGE):
            length += len(sock.recv(65536))
        sock.sendall(MINE)
        done.set()

    with tls_server(certificate, answer) as (port, _):
        url = f"https://127.0.0.1:{port}"
        operation = op("POST", body=bytes_body(LARGE))
        assert run.execute(url, operation, options=ONCE) == {"user": "mine"}
    assert done.wait(1)


@contextmanager
def proxy(certificate: Path | None) -> Iterator[tuple[int, list[bytes]]]:
    """A proxy for CONNECT, itself behind TLS if there is a certificate."""
    heads: list[bytes] = []

    def copy(source: socket.socket, target: socket.socket) -> None:
        try:
            while data := source.recv(65536):
                target.sendall(data)
        except OSError:
            return

    def serve(raw: socket.socket) -> None:
        sock = raw
        if certificate is not None:
            context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            context.load_cert_chain(certificate)
            sock = context.wrap_socket(raw, server_side=True)
        heads.append(sock.recv(65536))
        host, port = heads[-1].split()[1].rsplit(b":", 1)
        there = socket.create_connection((host.decode(), int(port)))
        sock.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        back = threading.Thread(target=copy, args=(there, sock), daemon=True)
        back.start()
        copy(sock, there)
        there.close()
        sock.close()

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
        yield listener.getsockname()[1], heads
        listener.shutdown(socket.SHUT_RDWR)
        thread.join()


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_c11_calls_go_through_a_proxy(
    run: Runner, certificate: Path, monkeypatch: pytest.MonkeyPatch, scheme: str
) -> None:
    monkeypatch.setenv("NO_PROXY", "")
    monkeypatch.setenv("no_proxy", "")
    own = certificate if scheme == "https" else None
    with (
        tls_server(certificate, lambda sock, _: sock.sendall(MINE)) as (port, seen),
        proxy(own) as (gate, heads),
    ):
        monkeypatch.setenv("https_proxy", f"{scheme}://u:p%40ss@127.0.0.1:{gate}")
        url = f"https://127.0.0.1:{port}"
        answers = run.all(url, [op()] * 3)
    assert [answer.json() for answer in answers] == [{"user": "mine"}] * 3
    (head,) = heads
    assert head.startswith(f"CONNECT 127.0.0.1:{port} HTTP/1.1\r\n".encode())
    assert b"Proxy-Authorization: Basic dTpwQHNz\r\n" in head
    assert b"Bearer" not in head
    assert all(b"Bearer" in request for request in seen)


def test_a_host_that_does_not_exist(run: Runner) -> None:
    with pytest.raises(ConnectionFailed, match=r"nowhere\.localhost.*cannot") as caught:
        run.execute("http://" + "nowhere.localhost:1", op(), options=ONCE)
    assert not caught.value.sent


def test_the_next_address_is_tried(
    server: Server, run: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An address that does not answer holds a call up for a moment only."""
    real = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", server.port))
    with silent() as dead:
        slow = (socket.AF_INET, socket.SOCK_STREAM, 6, "", dead)
        closed = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", 1))
        found = [closed, slow, real]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
        started = time.monotonic()
        assert run.execute("http://some.localhost:80", op(), options=ONCE) == {}
    assert 0.2 < time.monotonic() - started < 1.5


@contextmanager
def silent() -> Iterator[tuple[str, int]]:
    """Yield an address where connecting never ends."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        address = listener.getsockname()
        fill = [socket.socket() for _ in range(4)]
        for each in fill:
            each.setblocking(False)
            each.connect_ex(address)
        time.sleep(0.05)
        yield address
        for each in fill:
            each.close()


def test_no_piece_of_a_request_waits_for_an_acknowledgement(server: Server) -> None:
    woken = threading.Event()
    dial = Dial("127.0.0.1", server.port, 5, woken.set)
    dial.start()
    assert woken.wait(5)
    connected = dial.result()
    assert connected is not None
    with connected:
        assert connected.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
