"""Tokens that a server repeats, texts that cost time, arguments that inject."""

from __future__ import annotations

import base64
import json
import logging
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any
from urllib.parse import quote

from tests.faults.fault import MB, Expect, Fault, fails, ok
from tests.faults.stage import Stage, calls
from tests.faults.steps import Do, Steps
from tests.faults.turn import Turn
from tests.faults.worlds import SPELLINGS, TOKEN

__all__ = ["FAULTS"]

_SLOW_TEXT = "eyJaaaaa-"
_REFUSED = fails("ConfigurationError")


def escaped(text: str) -> str:
    """Spell each character as JSON may."""
    return "".join(f"\\u{ord(char):04x}" for char in text)


_WRITTEN = {
    "as it is": TOKEN,
    "escaped whole": escaped(TOKEN),
    "with escaped signs": TOKEN.replace("=", "\\u003d").replace("+", "\\u002B"),
    "with escaped slashes": TOKEN.replace("/", "\\/"),
    "percent-encoded": quote(TOKEN, safe=""),
    "in Base64": base64.b64encode(TOKEN.encode()).decode(),
}


class Memory(logging.Handler):
    """Keeps what is logged."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record."""
        self.lines.append(self.format(record))


@contextmanager
def overheard() -> Iterator[list[str]]:
    """Keep all that anybody logs."""
    memory, root = Memory(), logging.getLogger()
    level = root.level
    root.addHandler(memory)
    root.setLevel(logging.DEBUG)
    try:
        yield memory.lines
    finally:
        root.removeHandler(memory)
        root.setLevel(level)


def logged(stage: Stage) -> None:
    """Make the calls; nothing that is logged may give the token away."""
    with overheard() as lines:
        calls(stage)
    for secret in (*SPELLINGS, *stage.world.secrets):
        stage.require(not any(secret in line for line in lines), "a log shows a secret")


def says(body: bytes, *lines: str, status: int) -> Callable[[Turn], None]:
    """Answer with a body and headers."""
    return lambda turn: turn.answer(body, *lines, status=status)


def message(text: str) -> bytes:
    """Return an error body; the text is JSON already."""
    inner = f'{{"message": "{text}", "code": "{text}"}}'
    members = f'"message": "you sent {text}", "error": {inner}, "deep": [["{text}"]]'
    return f'{{{members}, "requestId": "{text}"}}'.encode()


def reason(turn: Turn) -> None:
    """Repeat the token in the reason phrase."""
    head = f"HTTP/1.1 400 no {TOKEN}\r\nContent-Length: 2\r\n\r\n{{}}"
    turn.send(head.encode())


def broken(turn: Turn) -> None:
    """Repeat the token in what is no HTTP at all."""
    turn.send(f"{TOKEN}\r\n\r\n".encode())
    turn.reply.hang_up()


def lengthy(turn: Turn) -> None:
    """Repeat the token in a length that is none."""
    turn.send(f"HTTP/1.1 200 X\r\nContent-Length: {TOKEN}\r\n\r\n".encode())
    turn.reply.hang_up()


def echo(
    name: str, script: Callable[[Turn], None], expect: Expect, **more: Any
) -> Fault:
    """Return the row of a token that is repeated."""
    return Fault(
        name=f"token repeated {name}",
        rule="C8",
        script=script,
        expect=expect,
        play=logged,
        **more,
    )


def slow_text(size: int, form: str) -> Callable[[Turn], None]:
    """Answer with a text that looks like the start of many tokens."""
    text = (_SLOW_TEXT * (size // len(_SLOW_TEXT))).encode()
    bodies = {
        "a message": json.dumps({"message": text.decode()}).encode(),
        "members": json.dumps(
            {"token": text.decode(), text.decode(): "secret"}
        ).encode(),
        "no JSON": text,
        "quotes": b'"' * size,
        "Bearer": b"Bearer " * (size // 7),
    }
    return says(bodies[form], status=400)


def slow_header(turn: Turn) -> None:
    """Answer with such texts in headers."""
    text = _SLOW_TEXT * 6_000
    turn.answer(b"{}", f"X-A: {text}", status=400)


def injected(stage: Stage) -> None:
    """Hand over arguments that would break the request apart."""
    evil = ("a\r\nX-Evil: 1", "a\nb", "a\0b", "\r\n\r\nGET /evil HTTP/1.1", "..", "")

    def steps() -> Steps:
        client = stage.client()
        for text in evil:
            outcome = yield Do(partial(stage.world.inject, client, text))
            stage.judge(outcome, _REFUSED)
        yield stage.close(client)

    stage.run(steps())


def evil_headers(stage: Stage) -> None:
    """Set up clients with headers that would break the request apart."""
    for name, value in (("X-A", "a\r\nX-Evil: 1"), ("X-A\r\nB", "c"), ("Host", "evil")):
        once(stage, headers={name: value})


def once(stage: Stage, **settings: Any) -> None:
    """Make a client and a call, either of which must fail as is due."""

    def steps() -> Steps:
        client = stage.client(**settings)
        outcome = yield stage.call("read", client)
        stage.judge(outcome, stage.fault.expected(0))
        yield stage.close(client)

    try:
        stage.run(steps())
    except stage.world.root as error:
        stage.judge(error, stage.fault.expected(0))


def bad_tokens(stage: Stage) -> None:
    """Give tokens that are none; no other token may step in."""
    with environment(stage):
        for token in (
            "",
            " ",
            "a\nb",
            "a b",
            "é",
            12345,
            b"bytes",
            lambda: "",
            lambda: 5,
        ):
            once(stage, token=token)


def nobody(stage: Stage) -> None:
    """Ask for another user without a token; nobody else's may step in."""

    def steps(token: Any) -> Steps:
        client = stage.client()
        outcome = yield Do(lambda: stage.world.read(client.with_user(token), ""))
        stage.judge(outcome, _REFUSED)
        yield stage.close(client)

    with environment(stage):
        for token in (None, "", " ", 0, False, 12345, b"bytes", lambda: None):
            stage.run(steps(token))


@contextmanager
def environment(stage: Stage) -> Iterator[None]:
    """Somebody's token stands in the environment, where a client may look for it."""
    for name in ("PARAGON_USER_TOKEN", "DEPOT_TOKEN"):
        os.environ[name] = "token-of-the-environment"
    try:
        yield
    finally:
        for name in ("PARAGON_USER_TOKEN", "DEPOT_TOKEN"):
            del os.environ[name]


def argument_row(name: str, play: Callable[[Stage], None], rule: str) -> Fault:
    """Return the row of arguments that are refused before anything is sent."""
    return Fault(name=name, rule=rule, play=play, attempts=0, expect=_REFUSED)


FAULTS = [
    *(
        echo(
            f"{how} in an error", says(message(text), status=400), fails("StatusError")
        )
        for how, text in _WRITTEN.items()
    ),
    *(
        echo(
            f"{how} in a body that does not fit",
            says(message(text), status=200),
            fails("DecodeError"),
        )
        for how, text in _WRITTEN.items()
    ),
    echo("in HTML", says(f"<p>{TOKEN}".encode(), status=200), fails("DecodeError")),
    echo("in the reason phrase", reason, fails("StatusError")),
    echo("in what is no HTTP", broken, fails("ConnectionFailed"), attempts=3),
    echo("as a length", lengthy, fails("ClientError"), attempts=(1, 3)),
    echo(
        "in headers",
        says(
            b"{}",
            f"X-Request-Id: {TOKEN}",
            f"Content-Type: text/{TOKEN}",
            f"X-Debug: Bearer {TOKEN}",
            status=401,
        ),
        fails("Unauthorized"),
    ),
    echo(
        "in a good answer, which is not logged",
        lambda turn: turn.answer(None, f"X-A: {TOKEN}"),
        ok(),
    ),
    *(
        Fault(
            name=f"{size // 1000} KB of {_SLOW_TEXT}…, as {form}",
            rule="C8",
            script=slow_text(size, form),
            expect=fails("StatusError", status=400),
            within=3.0 if size < MB else 6.0,
            memory=64 * MB,
        )
        for size in (200_000, 4_000_000)
        for form in ("a message", "members", "no JSON", "quotes", "Bearer")
    ),
    Fault(
        name=f"54 KB of {_SLOW_TEXT}… in a header",
        rule="C8",
        script=slow_header,
        expect=fails("StatusError", status=400),
        within=3.0,
    ),
    argument_row("arguments with line ends", injected, "C12"),
    argument_row("headers with line ends", evil_headers, "C12"),
    argument_row("tokens that are none", bad_tokens, "C11"),
    argument_row("with_user without a token", nobody, "C8"),
]
