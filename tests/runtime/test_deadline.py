"""The deadline holds before the first byte too, and `sent` says the truth."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable
from typing import Any

import anyio
import pytest

from paragon_codegen.runtime.credentials import Bearer
from paragon_codegen.runtime.errors import ConnectionFailed, TimedOut
from paragon_codegen.runtime.options import Timeout
from tests.runtime.server import Connection, Server, does
from tests.runtime.support import TOKEN, Runner, op, quick
from tests.runtime.test_closing import silent_address

SHORT = quick(timeout=Timeout(total=0.3), max_retries=0)


def slow_token() -> str:
    """Return a token, too late."""
    time.sleep(0.5)
    return TOKEN


async def slow_async_token() -> str:
    """Return a token, too late."""
    await anyio.sleep(0.5)
    return TOKEN


@pytest.mark.parametrize("source", [slow_token, slow_async_token])
@pytest.mark.parametrize("warm", [False, True], ids=["new", "reused"])
def test_c05_a_slow_token_leads_to_no_request(
    server: Server, run: Runner, source: Callable[[], Any], warm: bool
) -> None:
    if run.kind == "sync" and source is slow_async_token:
        source = slow_token
    tokens = iter([lambda: TOKEN, source] if warm else [source])

    def next_token() -> Any:
        return next(tokens)()

    credentials = {"token": Bearer(next_token)}
    with pytest.raises(TimedOut, match=r"0\.3 seconds; .* was not sent") as caught:
        run.all(
            server.url,
            [op()] * (1 + warm),
            options=SHORT,
            credentials=credentials,
        )
    assert not caught.value.sent
    time.sleep(0.3)
    assert len(server.requests) == int(warm)


def test_c05_name_resolution_is_within_the_deadline(
    run: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = threading.Event()

    def slow(*args: object, **more: object) -> list[object]:
        asked.set()
        time.sleep(1.5)
        raise socket.gaierror(socket.EAI_AGAIN, "later")

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    started = time.monotonic()
    with pytest.raises(TimedOut) as caught:
        run.execute("http://name.localhost:9", op(), options=SHORT)
    assert asked.is_set()
    assert time.monotonic() - started < 1.0
    assert not caught.value.sent


def test_c05_connecting_is_within_the_deadline(run: Runner) -> None:
    started = time.monotonic()
    with silent_address() as url, pytest.raises(TimedOut) as caught:
        run.execute(url, op("POST"), options=SHORT)
    assert time.monotonic() - started < 1.0
    assert not caught.value.sent


def test_c05_connecting_has_a_limit_of_its_own(run: Runner) -> None:
    options = quick(timeout=Timeout(total=5.0, connect=0.2), max_retries=0)
    with (
        silent_address() as url,
        pytest.raises(TimedOut, match=r"connecting .*longer than 0\.2 s") as caught,
    ):
        run.execute(url, op("POST"), options=options)
    assert not caught.value.sent


def test_a_call_in_flight_counts_as_sent(server: Server, run: Runner) -> None:
    server.script = does(Connection.stall)
    with pytest.raises(TimedOut, match="may have been sent") as caught:
        run.execute(server.url, op(), options=SHORT)
    assert caught.value.sent


@pytest.mark.usefixtures("no_backoff")
def test_an_earlier_attempt_counts_as_sent(run: Runner) -> None:
    """The last attempt never connected; the first one may have been acted upon."""
    listener = socket.create_server(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"

    def once() -> None:
        with listener.accept()[0] as sock:
            listener.close()
            sock.recv(65536)

    thread = threading.Thread(target=once)
    thread.start()
    with pytest.raises(ConnectionFailed, match=r"connecting .*refused") as caught:
        run.execute(url, op())
    thread.join()
    assert caught.value.sent
    assert "may have been sent (3 attempts)" in caught.value.message


def test_c05_the_messages_are_the_same_each_time(server: Server, run: Runner) -> None:
    """No address of an object, no fraction of a second: logs are searched for texts."""
    server.script = does(Connection.stall)
    texts = set()
    for _ in range(2):
        with pytest.raises(TimedOut) as caught:
            run.execute(server.url, op(), options=SHORT)
        texts.add(caught.value.message)
    assert texts == {
        "the call took longer than its 0.3 seconds; "
        "the request may have been sent (1 attempt)"
    }
