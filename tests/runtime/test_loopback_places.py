"""Who connects to a page's server and does not ask cannot keep the page from it."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from urllib.parse import urlsplit
from urllib.request import urlopen

import pytest

from paragon_codegen.runtime import loopback_server
from paragon_codegen.runtime.loopback_server import LoopbackServer
from paragon_codegen.runtime.site_messages import Response


@pytest.fixture
def server() -> Iterator[LoopbackServer]:
    """A server that answers everything."""
    found = LoopbackServer(
        lambda request, is_there: Response(200, (), b"it"), lambda: None
    )
    found.start()
    yield found
    found.close()


def connected(server: LoopbackServer) -> socket.socket:
    """Return a connection that asks nothing."""
    return socket.create_connection(("127.0.0.1", urlsplit(server.origin).port or 0))


def test_who_does_not_ask_takes_nobody_s_place(server: LoopbackServer) -> None:
    with ExitStack() as stack:
        idle = [stack.enter_context(connected(server)) for _ in range(64)]
        time.sleep(0.3)
        for _ in range(3):
            with urlopen(server.origin, timeout=5) as answer:
                assert answer.read() == b"it"
        # The oldest went first, and no more than had to.
        idle[0].settimeout(5)
        assert idle[0].recv(1) == b""
        idle[-1].settimeout(0.1)
        with pytest.raises(TimeoutError):
            idle[-1].recv(1)


def test_a_request_has_an_end_however_slowly_it_comes(
    server: LoopbackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loopback_server, "_READ_SECONDS", 0.5)
    with connected(server) as slow:
        slow.settimeout(0.1)
        began, ended = time.monotonic(), False
        while not ended and time.monotonic() - began < 5:
            with suppress(TimeoutError):
                try:
                    slow.sendall(b"G")
                    ended = slow.recv(1) == b""
                except (BrokenPipeError, ConnectionResetError):
                    ended = True
        assert ended
        assert time.monotonic() - began >= 0.5
