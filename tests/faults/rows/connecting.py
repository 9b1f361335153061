"""Connections that are refused, cut, reset or never get anywhere."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tests.faults.fault import Fault, fails, ok
from tests.faults.stage import Stage
from tests.faults.steps import Steps
from tests.faults.turn import Turn
from tests.runtime.server import Connection

__all__ = ["FAULTS"]

_SHORT = {"timeout": 0.4}


def refused(call: str) -> Callable[[Stage], None]:
    """Call where nobody listens."""

    def play(stage: Stage) -> None:
        with socket.create_server(("127.0.0.1", 0)) as unused:
            port = unused.getsockname()[1]
        meet(stage, call, f"http://127.0.0.1:{port}")

    return play


def meet(stage: Stage, call: str, url: str) -> None:
    """Make a call at some address."""

    def steps() -> Steps:
        client = stage.client(url=url)
        outcome = yield stage.call(call, client)
        stage.judge(outcome, stage.fault.expected(0))
        yield stage.close(client)

    stage.run(steps())


@contextmanager
def full_backlog() -> Iterator[int]:
    """The port of a server that takes no more connections."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        waiting: list[socket.socket] = []
        for _ in range(4):
            sock = socket.socket()
            sock.setblocking(False)
            sock.connect_ex(listener.getsockname())
            waiting.append(sock)
        yield listener.getsockname()[1]
        for sock in waiting:
            sock.close()


def stalled_connect(stage: Stage) -> None:
    """Call a server whose backlog is full."""
    with full_backlog() as port:
        meet(stage, "create", f"http://127.0.0.1:{port}")


def silent_tls(stage: Stage) -> None:
    """Speak TLS to a server that accepts and says nothing."""
    stage.server.greet = Connection.stall
    meet(stage, "create", stage.server.url.replace("http:", "https:"))


def plain_tls(stage: Stage) -> None:
    """Speak TLS to a server that does not."""

    def greet(reply: Connection) -> None:
        reply.send(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
        reply.hang_up()

    stage.server.greet = greet
    meet(stage, "create", stage.server.url.replace("http:", "https:"))


def slow_resolution(stage: Stage) -> None:
    """Call hosts whose names cannot exist."""
    for host in ("nobody.invalid", "a" * 63 + ".invalid"):
        meet(stage, "read", f"https://{host}")


def bad_names(stage: Stage) -> None:
    """Set up clients for hosts whose names are none."""
    for host in ("api..example.test", "a" * 64 + ".example.test"):
        try:
            meet(stage, "read", f"https://{host}")
        except stage.world.root as error:
            stage.judge(error, stage.fault.expected(0))


def cut_after(data: Callable[[Turn], bytes]) -> Callable[[Turn], None]:
    """Send something, then close."""

    def script(turn: Turn) -> None:
        turn.send(data(turn))
        turn.reply.hang_up()

    return script


def upload_reset(turn: Turn) -> None:
    """Reset after the upload was read."""
    turn.reply.reset()


def once(script: Callable[[Turn], None]) -> Callable[[Turn], None]:
    """Misbehave at the first request only."""
    return lambda turn: script(turn) if turn.number == 1 else turn.ok()


def half(turn: Turn) -> bytes:
    """Half of a good answer's head."""
    return turn.whole()[:25]


def short(turn: Turn) -> bytes:
    """An answer that lacks its last bytes."""
    return turn.whole(turn.body or b"abc")[:-2]


def short_chunks(turn: Turn) -> bytes:
    """An answer in chunks, without the last one."""
    head = turn.head("Transfer-Encoding: chunked")
    return head + b"%x\r\n%b\r\n" % (len(turn.body), turn.body)


def mid_chunk(turn: Turn) -> bytes:
    """An answer that ends within a chunk."""
    return turn.head("Transfer-Encoding: chunked") + b"ffff\r\n" + turn.body


def short_close(turn: Turn) -> bytes:
    """Half a body that lasts until the connection closes: JSON shows that it is half."""
    return turn.head() + turn.body[: len(turn.body) // 2]


def reset(turn: Turn) -> None:
    """Reset the connection."""
    turn.reply.reset()


LOST = fails("ConnectionFailed", "may have been sent", sent=True)
UNSENT = fails("ConnectionFailed", "not sent", sent=False)

FAULTS = [
    Fault(
        name="refused, GET", rule="C1", play=refused("read"), attempts=0, expect=UNSENT
    ),
    Fault(
        name="refused, POST",
        rule="C1",
        play=refused("create"),
        attempts=0,
        expect=fails("ConnectionFailed", r"not sent.*3 attempts", sent=False),
    ),
    Fault(
        name="backlog full",
        rule="C5",
        play=stalled_connect,
        attempts=0,
        settings=_SHORT,
        within=2.5,
        expect=fails("TimedOut", sent=False),
    ),
    Fault(
        name="TLS: accepted, then silence",
        rule="C5",
        play=silent_tls,
        attempts=0,
        settings=_SHORT,
        within=2.5,
        expect=fails("TimedOut", sent=False),
    ),
    Fault(
        name="TLS: the server does not speak it",
        rule="C11",
        play=plain_tls,
        attempts=0,
        expect=UNSENT,
    ),
    Fault(
        name="names that do not exist",
        rule="C13",
        play=slow_resolution,
        attempts=0,
        within=10.0,
        expect=fails("ConnectionFailed", sent=False),
    ),
    Fault(
        name="names that are none",
        rule="C13",
        play=bad_names,
        attempts=0,
        expect=fails("ConfigurationError"),
    ),
    Fault(
        name="reset before the request is read",
        rule="C1",
        greet=Connection.reset,
        attempts=3,
        expect=fails("ConnectionFailed"),
    ),
    Fault(
        name="closed before the request is read",
        rule="C1",
        greet=Connection.hang_up,
        attempts=3,
        expect=fails("ConnectionFailed"),
    ),
    *(
        Fault(
            name=f"{name}, {call}",
            rule="C1",
            script=script,
            calls=(call,),
            attempts=attempts,
            expect=LOST,
        )
        for name, script in {
            "reset after the request": reset,
            "closed without an answer": cut_after(lambda turn: b""),
            "closed within the head": cut_after(half),
            "closed within Content-Length": cut_after(short),
            "closed between chunks": cut_after(short_chunks),
            "closed within a chunk": cut_after(mid_chunk),
        }.items()
        for call, attempts in {"read": 3, "create": 1}.items()
    ),
    Fault(
        name="closed early, no length: JSON is cut",
        rule="C13",
        script=cut_after(short_close),
        expect=fails("DecodeError", "not JSON"),
    ),
    *(
        Fault(
            name=f"reset once, {call}",
            rule="C1",
            script=once(reset),
            calls=(call,),
            attempts=2,
            expect=ok(),
        )
        for call in ("text", "binary", "upload", "remove", "head")
    ),
    Fault(
        name="reset once, PATCH",
        rule="C1",
        script=once(reset),
        calls=("change",),
        expect=LOST,
    ),
    Fault(
        name="TLS: reset once",
        rule="C1",
        script=once(reset),
        tls=True,
        attempts=2,
    ),
    Fault(
        name="no retries wanted",
        rule="C2",
        script=reset,
        settings={"max_retries": 0},
        expect=LOST,
    ),
    Fault(
        name="an answer before the upload was read",
        rule="C13",
        greet=lambda reply: refuse_early(reply),
        calls=("upload",),
        attempts=(1, 3),
        settings={"max_retries": 0},
        expect=fails("ClientError"),
    ),
]


def refuse_early(reply: Connection) -> None:
    """Refuse a request unread."""
    reply.send(b"HTTP/1.1 413 X\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
    threading.Event().wait(0.05)
    reply.hang_up()
