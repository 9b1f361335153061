"""TLS over a real socket: certificates are checked, deadlines hold."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from paragon_codegen.runtime.errors import ConnectionFailed, TimedOut
from paragon_codegen.runtime.options import Timeout
from tests.runtime.support import Runner, op, quick
from tests.runtime.tls_support import make_certificate

ANSWER = b'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"a":"b"}'


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with a key and its own certificate for 127.0.0.1, made now."""
    return make_certificate(tmp_path_factory.mktemp("tls"))


@pytest.fixture
def port(certificate: Path) -> Iterator[int]:
    """The port of a TLS server that drips its answer when asked for /slow."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    stopping = threading.Event()

    def answer(sock: ssl.SSLSocket) -> None:
        if b"/slow" not in sock.recv(65536):
            sock.sendall(ANSWER)
            return
        for byte in ANSWER:
            sock.sendall(bytes([byte]))
            if stopping.wait(0.1):
                return

    def serve(listener: socket.socket) -> None:
        while not stopping.is_set():
            try:
                raw = listener.accept()[0]
                with context.wrap_socket(raw, server_side=True) as sock:
                    answer(sock)
            except OSError:
                continue

    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0.1)
        thread = threading.Thread(target=serve, args=(listener,))
        thread.start()
        yield listener.getsockname()[1]
        stopping.set()
        thread.join()


def test_c11_an_unknown_certificate_is_refused_at_once(run: Runner, port: int) -> None:
    with pytest.raises(ConnectionFailed, match=r"CERTIFICATE_VERIFY.*1 attempt") as e:
        run.execute(f"https://127.0.0.1:{port}", op())
    assert not e.value.sent


def test_a_certificate_of_the_environment_is_trusted(
    run: Runner, port: int, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    assert run.execute(f"https://127.0.0.1:{port}", op()) == {"a": "b"}


def test_c05_a_dripped_answer_over_tls_ends_in_time(
    run: Runner, port: int, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    options = quick(timeout=Timeout(total=0.6))
    started = time.monotonic()
    with pytest.raises(TimedOut):
        run.execute(f"https://127.0.0.1:{port}", op(path="/slow"), options=options)
    assert time.monotonic() - started < 1.5
