"""A page of this machine: its server, its messages, and that nothing stays of them."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from typing import Any
from urllib.request import Request, urlopen

import anyio
import pytest

from paragon_codegen.runtime import mailbox as mailboxes
from paragon_codegen.runtime.async_mailbox import receive
from paragon_codegen.runtime.errors import ClosedError
from paragon_codegen.runtime.loopback import Loopback
from paragon_codegen.runtime.mailbox import FROZEN, GONE, RESUMED, Mailbox
from paragon_codegen.runtime.site_messages import Asset
from paragon_codegen.runtime.site_policy import Policy

TOKEN = "eyJ-a-token"


class Page:
    """What the page of a server says, over HTTP."""

    def __init__(self, server: Loopback) -> None:
        self.origin, _, self.ticket = server.url.partition("/#")
        self.secret = ""

    def ask(
        self, method: str, path: str, body: Any = None, **headers: str
    ) -> tuple[int, Any]:
        """Send a request; return status and JSON, or text, of the answer."""
        connection = HTTPConnection(self.origin.partition("//")[2], timeout=30)
        secret = self.ticket if path == "/session" else self.secret
        given = {"X-Page": secret, "Origin": self.origin}
        given["Content-Type"] = "application/json"
        content = body if isinstance(body, bytes | None) else json.dumps(body)
        connection.request(method, path, content, {**given, **headers})
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        is_json = answer.headers["Content-Type"] == "application/json" and text
        found: Any = json.loads(text) if is_json else text
        if is_json and "secret" in found:
            self.secret = found.pop("secret")
        return answer.status, found

    def tell(self, type_: str, **data: Any) -> Any:
        """Send a message; return the answer to it."""
        return self.ask("POST", "/messages", {"type": type_, **data})


def begun(server: Loopback) -> Page:
    """Return a page that has its session."""
    page = Page(server)
    assert page.ask("POST", "/session", {})[0] == 200
    return page


def opened() -> Loopback:
    """Return a server of a small page."""
    return Loopback(
        assets={"": Asset.of("page.html", b"<p>")},
        session={"token": TOKEN},
        header="X-Page",
        policy=Policy(),
        held=frozenset({"load"}),
    )


@pytest.fixture
def server() -> Iterator[Loopback]:
    """A server of a small page."""
    with opened() as found:
        yield found


@pytest.fixture
def later() -> Iterator[Callable[..., Any]]:
    """Calls a function in another thread; returns a future."""
    with ThreadPoolExecutor() as executor:
        yield executor.submit


def held() -> tuple[int, int]:
    """Return how many threads and descriptors the process has."""
    return threading.active_count(), len(os.listdir("/proc/self/fd"))


def test_c22_the_session_is_given_once(server: Loopback) -> None:
    page = Page(server)
    assert page.ask("POST", "/session", {}) == (200, {"token": TOKEN})
    assert page.ask("POST", "/session", {})[0] == 409


def test_c22_the_address_is_good_for_one_page(server: Loopback) -> None:
    page = begun(server)
    assert page.tell("ready")[0] == 200
    page.secret = page.ticket
    assert page.tell("ready")[0] == 401
    assert page.ask("GET", "/commands")[0] == 401
    page.secret = ""
    assert page.ask("POST", "/session", {})[0] == 409


def test_c22_each_window_has_a_secret_and_a_port_of_its_own() -> None:
    with opened() as one, opened() as other:
        first, second = Page(one), Page(other)
        assert first.ticket != second.ticket
        assert len(first.ticket) == 43
        assert first.origin != second.origin
        assert first.origin.startswith("http://127.0.0.1:")
        first.ticket = second.ticket
        assert first.ask("POST", "/session", {})[0] == 401


def test_c22_nobody_else_is_answered(server: Loopback) -> None:
    page = Page(server)
    assert page.ask("POST", "/session", {}, Host="evil.test")[0] == 403
    assert page.ask("POST", "/session", {}, Origin="http://evil.test")[0] == 403
    assert page.ask("OPTIONS", "/session")[0] == 405
    assert page.ask("POST", "/session", {})[0] == 200


def test_a_file_may_be_asked_about(server: Loopback) -> None:
    assert Page(server).ask("HEAD", "/") == (200, "")
    with urlopen(Request(f"{server.origin}/", method="HEAD"), timeout=10) as answer:
        assert answer.headers["Content-Length"] == str(len(b"<p>"))


def test_the_server_listens_on_loopback_alone(server: Loopback) -> None:
    port = int(server.origin.rpartition(":")[2])
    for address in {each[4][0] for each in socket.getaddrinfo(socket.gethostname(), 0)}:
        if str(address).startswith("127."):
            continue
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection((str(address), port), timeout=2)


def test_c22_no_text_of_the_server_shows_what_is_secret(
    server: Loopback, capfd: pytest.CaptureFixture[str]
) -> None:
    page = Page(server)
    assert page.ask("GET", f"/?{page.ticket}")[0] == 200
    assert page.ask("POST", "/session", b"{")[0] == 400
    assert page.ask("BREW", "/session")[0] == 405
    assert page.ticket not in repr(server) + str(page.ask("GET", "/"))
    assert page.ask("POST", "/session", {})[0] == 200
    shown = repr(vars(server)) + repr(vars(server.mailbox))
    assert not [each for each in (TOKEN, page.ticket, page.secret) if each in shown]
    assert capfd.readouterr() == ("", "")


def test_messages_come_in_order_and_are_answered_at_once(server: Loopback) -> None:
    page = begun(server)
    for number in range(3):
        assert page.tell("event", number=number) == (200, {})
    for number in range(3):
        message = server.mailbox.receive(5)
        assert message is not None
        assert (message.type, message.data["number"]) == ("event", number)
    assert server.mailbox.receive(0) is None


def test_some_wait_for_an_answer(server: Loopback, later: Callable[..., Any]) -> None:
    page = begun(server)
    for answer in ({"result": [1]}, {}, {"error": "no"}):
        asked = later(page.tell, "load")
        message = server.mailbox.receive(5)
        assert message is not None
        assert not asked.done()
        message.reply(answer)
        message.reply({"result": "too late"})
        assert asked.result(5) == (200, answer)


def test_commands_are_waited_for(server: Loopback, later: Callable[..., Any]) -> None:
    page = begun(server)
    asked = later(page.ask, "GET", "/commands")
    server.mailbox.send({"command": "authenticate", "token": "next"})
    assert asked.result(5)[1] == {"command": "authenticate", "token": "next"}


def test_at_the_end_who_waits_is_answered_and_nothing_stays(
    later: Callable[..., Any],
) -> None:
    before = held()
    server = opened()
    page = begun(server)
    threads = [threading.Thread(target=page.tell, args=("load",)) for _ in range(3)]
    for each in threads:
        each.start()
    asked: list[Any] = []
    poll = threading.Thread(target=lambda: asked.append(page.ask("GET", "/commands")))
    poll.start()
    # A browser opens connections ahead of its requests.
    idle = socket.create_connection(("127.0.0.1", int(server.origin[17:])))
    for _ in threads:
        assert server.mailbox.receive(5) is not None
    while not server.mailbox._asking:
        time.sleep(0.01)
    started = time.monotonic()
    server.close()
    server.close()
    assert time.monotonic() - started < 3
    for each in (*threads, poll):
        each.join(5)
    idle.close()
    assert asked == [(200, {"command": "close"})]
    with pytest.raises(ConnectionRefusedError):
        page.ask("GET", "/")
    with pytest.raises(ClosedError):
        server.mailbox.receive(0)
    with pytest.raises(ClosedError):
        server.mailbox.send({})
    assert held() == before


def test_what_waits_for_options_is_told_of_the_end(later: Callable[..., Any]) -> None:
    server = opened()
    asked = later(begun(server).tell, "load")
    assert server.mailbox.receive(5) is not None
    server.close()
    assert asked.result(5) == (200, {"error": "the window is closed"})


def test_a_page_that_says_that_it_goes_is_gone(server: Loopback) -> None:
    page = begun(server)
    assert page.tell(GONE)[0] == 200
    assert page.tell("event")[0] == 410
    message = server.mailbox.receive(5)
    assert message is not None
    assert message.type == GONE
    assert server.mailbox.receive(0) is None


def test_a_page_that_asks_no_more_is_gone(
    server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mailboxes, "_PATIENCE", 0.2)
    time.sleep(0.5)
    # Nobody has opened it yet.
    assert server.mailbox.receive(0) is None
    begun(server)
    message = server.mailbox.receive(5)
    assert message is not None
    assert message.type == GONE


def test_a_page_that_rests_is_waited_for(
    server: Loopback, monkeypatch: pytest.MonkeyPatch, later: Callable[..., Any]
) -> None:
    """Browsers freeze tabs in the background: such a page asks for nothing."""
    page = begun(server)
    asked = later(page.ask, "GET", "/commands")
    assert page.tell(FROZEN) == (200, {})
    monkeypatch.setattr(mailboxes, "_PATIENCE", 0.2)
    server.mailbox.send({"command": "x"})
    assert asked.result(5)[1] == {"command": "x"}
    assert server.mailbox.receive(0.8) is None
    assert page.tell(RESUMED) == (200, {})
    message = server.mailbox.receive(5)
    assert message is not None
    assert message.type == GONE


def test_the_end_does_not_wait_for_a_page_that_rests() -> None:
    server = opened()
    begun(server).tell(FROZEN)
    started = time.monotonic()
    server.close()
    assert time.monotonic() - started < 1


def test_a_page_that_waits_for_commands_is_there(
    server: Loopback, monkeypatch: pytest.MonkeyPatch, later: Callable[..., Any]
) -> None:
    monkeypatch.setattr(mailboxes, "_PATIENCE", 0.2)
    page = begun(server)
    asked = later(page.ask, "GET", "/commands")
    time.sleep(0.2)
    page.ask("POST", "/session", {})
    assert server.mailbox.receive(1) is None
    server.mailbox.send({"command": "x"})
    assert asked.result(5)[1] == {"command": "x"}


def test_a_browser_that_dies_is_noticed(
    server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mailboxes, "_PATIENCE", 0.2)
    page = begun(server)
    host = page.origin.partition("//")[2]
    dying = socket.create_connection(("127.0.0.1", int(host.rpartition(":")[2])))
    lines = f"GET /commands HTTP/1.1\r\nHost: {host}\r\nX-Page: {page.secret}\r\n\r\n"
    dying.sendall(lines.encode())
    page.ask("POST", "/session", {})
    dying.close()
    message = server.mailbox.receive(5)
    assert message is not None
    assert message.type == GONE


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_task_waits_without_keeping_others(server: Loopback, backend: str) -> None:
    page = begun(server)

    async def run() -> None:
        assert await receive(server.mailbox, 0.05) is None
        async with anyio.create_task_group() as tasks:
            found: list[Any] = []

            async def wait() -> None:
                found.append(await receive(server.mailbox, 5))

            tasks.start_soon(wait)
            await anyio.sleep(0.1)
            await anyio.to_thread.run_sync(page.tell, "event")
        assert [each.type for each in found] == ["event"]
        with anyio.move_on_after(0.1) as scope:
            await receive(server.mailbox)
        assert scope.cancelled_caught

    anyio.run(run, backend=backend)


def test_a_task_is_woken_by_the_end() -> None:
    server = opened()

    async def run() -> None:
        waiting = asyncio.create_task(receive(server.mailbox, 5))
        await asyncio.sleep(0.05)
        await asyncio.to_thread(server.close)
        with pytest.raises(ClosedError):
            await waiting

    asyncio.run(run())


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("POST /session HTTP/1.1\r\nTransfer-Encoding: chunked", 411),
        ("POST /session HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2", 411),
        ("POST /session HTTP/1.1\r\nContent-Length: -1", 411),
        ("POST /session HTTP/1.1\r\nContent-Length: \u00b2", 411),
        ("GET /\r\n", 400),
        ("GET / HTTP/3.0", 505),
        ("\x00\x00\x00", 400),
        (f"GET /{'a' * 9000} HTTP/1.1", 414),
        ("GET / HTTP/1.1\r\n" + "a: b\r\n" * 200, 431),
    ],
)
def test_what_is_no_request_is_refused(
    server: Loopback, lines: str, expected: int
) -> None:
    address = ("127.0.0.1", int(server.origin.rpartition(":")[2]))
    with socket.create_connection(address, timeout=10) as raw:
        raw.sendall(lines.encode() + b"\r\n\r\n")
        found = raw.recv(65536).decode()
    assert f" {expected} " in found.split("\r\n")[0]
    assert Page(server).ask("GET", "/")[0] == 200


def test_a_body_that_is_too_large_is_answered(server: Loopback) -> None:
    assert begun(server).ask("POST", "/messages", b"x" * 5_000_000)[0] == 413


def test_there_is_an_end_to_what_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mailboxes, "_MOST_WAITING", 2)
    box = Mailbox()
    assert [box.deliver({"type": "a"}) for _ in range(3)] == [{}, {}, None]


def test_a_child_process_has_no_part_in_it(server: Loopback) -> None:
    page = begun(server)
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        verdict = b"no"
        try:
            server.mailbox.receive(0)
        except ClosedError:
            server.close()
            verdict = b"ok"
        finally:
            os.write(writing, verdict)
            os._exit(0)
    os.waitpid(child, 0)
    assert os.read(reading, 2) == b"ok"
    os.close(reading)
    os.close(writing)
    assert page.tell("event") == (200, {})
    assert server.mailbox.receive(5) is not None
