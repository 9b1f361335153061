"""C8: an echoed token is masked in whatever spelling, in texts and in parsed data."""

from __future__ import annotations

import base64
import html
import json
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import quote, unquote

import pytest

from paragon_codegen.runtime.answers import Answers, Json, Text
from paragon_codegen.runtime.credentials import Bearer
from paragon_codegen.runtime.errors import ConnectionFailed, DecodeError, StatusError
from paragon_codegen.runtime.redaction import Redactor
from paragon_codegen.runtime.secret import Secret
from tests.runtime.server import Connection, Request, Server
from tests.runtime.support import Runner, op, quick, same
from tests.runtime.test_secrets import shown

TOKEN = "tok-5f0c/1e2d=3b&4a+Zq~9<7>"
CORE = re.compile("5f0c|1e2d|3b&4a|Zq")
"""Parts of the token: none may be left over, whatever else is masked."""
ANSWERS: Answers[Any] = Answers(
    {
        "200": {"application/json": Json(same)},
        "400": {"application/json": Json(same), "text/plain": Text()},
    }
)
CREDENTIALS = {"token": Bearer(TOKEN)}


def every(form: str) -> str:
    """Return the token with every character written in one form."""
    return "".join(form.format(ord(c)) for c in TOKEN)


def in_json(text: str) -> str:
    """Return a text as it stands between the quotes of a JSON text."""
    return json.dumps(text)[1:-1]


NAMED = html.escape(TOKEN).replace("=", "&equals;").replace("/", "&sol;")
SPELLINGS = {
    "plain": TOKEN,
    "json, lower case": every("\\u{:04x}"),
    "json, upper case": every("\\u{:04X}"),
    "json, some": TOKEN.replace("/", "\\/").replace("=", "\\u003D"),
    "json in json": in_json(every("\\u{:04x}")),
    "json in json in json": in_json(in_json(every("\\u{:04X}"))),
    "percent": quote(TOKEN, safe=""),
    "percent, lower case": every("%{:02x}"),
    "percent, twice": quote(every("%{:02X}"), safe=""),
    "percent in json": every("\\u0025{:02x}"),
    "json in percent": quote(every("\\u{:04x}"), safe=""),
    "html, decimal": every("&#{};"),
    "html, hexadecimal": every("&#x{:X};"),
    "html, named": NAMED,
    "html, twice": html.escape(NAMED),
    "html in json": NAMED.replace("&", "\\u0026"),
    "base64": base64.b64encode(TOKEN.encode()).decode(),
    "base64, unpadded": base64.urlsafe_b64encode(TOKEN.encode()).decode().rstrip("="),
}
BODIES: dict[str, Callable[[str], str]] = {
    "message": lambda token: f'{{"message": "it is {token}, refused"}}',
    "code": lambda token: f'{{"code": "{token}", "requestId": "{token}"}}',
    "name": lambda token: f'{{"a": [{{"x{token}y": 1}}]}}',
    "value": lambda token: f'{{"a": [[{{"b": "<{token}>"}}], "{token}"]}}',
    "text": lambda token: f"<html>{token}</html>",
}


def plain(text: str) -> str:
    """Return a text with every layer of escapes undone, in other ways than the client's."""
    for _ in range(6):
        text = re.sub(r"\\u([0-9a-fA-F]{4})", lambda m: chr(int(m[1], 16)), text)
        text = text.replace("\\/", "/").replace("\\\\", "\\")
        text = html.unescape(unquote(text))
    return text


def hidden(text: str, spelling: str) -> bool:
    """Tell whether no part of the token can be read from a text."""
    return spelling not in text and CORE.search(plain(text)) is None


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("body", BODIES)
def test_c08_an_echo_in_an_error_is_masked(
    server: Server, run: Runner, spelling: str, body: str
) -> None:
    token = SPELLINGS[spelling]
    kind = "text/plain" if body == "text" else "application/json"

    def script(request: Request, reply: Connection) -> None:
        headers = {
            "Content-Type": kind,
            "X-Request-Id": token,
            "Location": f"/?a={token}",
        }
        reply.reply(400, BODIES[body](token).encode(), headers=headers)

    server.script = script
    with pytest.raises(StatusError) as caught:
        run.execute(server.url, op(answers=ANSWERS), credentials=CREDENTIALS)
    error = caught.value
    assert (error.data is None) == (body == "text")
    assert error.error is not None
    assert hidden(shown(error), token)
    assert "***" in f"{error.error}"


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_c08_an_echo_in_a_body_of_no_form_is_masked(
    server: Server, run: Runner, spelling: str
) -> None:
    token = SPELLINGS[spelling]
    server.script = lambda request, reply: reply.reply(200, f"[{token}".encode())
    with pytest.raises(DecodeError) as caught:
        run.execute(server.url, op(answers=ANSWERS), credentials=CREDENTIALS)
    assert hidden(shown(caught.value), token)
    assert "***" in caught.value.excerpt


@pytest.mark.parametrize("spelling", ["plain", "json, lower case", "percent"])
@pytest.mark.parametrize("share", [0.4, 0.6, 0.9, 0.99])
def test_c08_the_beginning_of_an_echo_that_was_cut_is_masked(
    server: Server, run: Runner, spelling: str, share: float
) -> None:
    token = SPELLINGS[spelling]
    token = token[: int(len(token) * share)]

    def script(request: Request, reply: Connection) -> None:
        reply.reply(200, f'{{"a": "{token}'.encode(), length=9999)
        reply.hang_up()

    server.script = script
    options = quick(max_retries=0)
    with pytest.raises(ConnectionFailed) as caught:
        run.execute(server.url, op(), credentials=CREDENTIALS, options=options)
    assert TOKEN[:8] not in plain(caught.value.excerpt)


def test_c08_no_cut_leaves_a_part_of_a_secret() -> None:
    long = "".join(f"{n:04x}" for n in range(300))
    redactor = Redactor([Secret(long)])
    for escaped in (long, "".join(f"\\u{ord(c):04x}" for c in long)):
        for before in (480, 495, 499, 505, 1985, 1996, 2000):
            text = f"{long}, {'-' * before}{escaped} and more" * 2
            for made in (
                redactor.excerpt(text.encode()),
                redactor.line(text),
                redactor.text(text, before + 10),
            ):
                assert long[:8] not in plain(made)
                assert made.startswith("***")


def test_c08_a_number_and_a_text_of_several_lines_are_masked(
    server: Server, run: Runner
) -> None:
    operation = op(secrets=[Secret("123456"), Secret("BEGIN\nMIIE\nEND")])
    body = {"pin": 123456, "message": "no BEGIN\nMIIE\nEND here", "n": [1, 2.5, True]}
    server.script = lambda request, reply: reply.json(body, 400)
    with pytest.raises(StatusError) as caught:
        run.execute(server.url, operation)
    assert "MIIE" not in shown(caught.value)
    assert caught.value.data == {
        "pin": "***",
        "message": "no *** here",
        "n": [1, 2.5, True],
    }


@pytest.mark.parametrize(
    "body",
    [
        '{"a\\u0063cess_token": "leak"',
        '"{\\"access_token\\": \\"le\\\\\\"ak\\"}',
        "see https://x.example/?access_token=leak&b=1",
        '{"accessToken" : "leak',
    ],
)
def test_c08_telling_names_are_known_in_other_spellings(
    server: Server, run: Runner, body: str
) -> None:
    server.script = lambda request, reply: reply.reply(200, body.encode())
    with pytest.raises(DecodeError) as caught:
        run.execute(server.url, op())
    assert "***" in caught.value.excerpt
    assert "ak" not in caught.value.excerpt.replace("access", "")


def test_c08_a_body_in_two_bytes_a_character_is_masked(
    server: Server, run: Runner
) -> None:
    body = f"it is {TOKEN}".encode("utf-16")
    server.script = lambda request, reply: reply.reply(400, body)
    with pytest.raises(StatusError) as caught:
        run.execute(server.url, op(), credentials=CREDENTIALS)
    assert caught.value.excerpt.endswith("it is ***")


def test_c08_a_text_with_many_escapes_keeps_what_is_no_secret() -> None:
    text = 'é \\" %C3%A9 &eacute; \\u00e9 \\ud83d\\ude00 %F0%9F%98%80 %zz \\q &none;'
    assert Redactor([Secret("sesame")]).text(f"{text} s\\u0065same.") == f"{text} ***."
    for spelled in ("\\ud83d\\ude00!!!", "%F0%9F%98%80!!!", "&#128512;!!!"):
        assert Redactor([Secret("\U0001f600!!!")]).text(f"<{spelled}>") == "<***>"
