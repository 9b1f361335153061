"""C8: the token and the credential headers stay out of everything that shows."""

from __future__ import annotations

import base64
import copy
import json
import logging
import pickle
import traceback
from typing import Any

import pytest

from paragon_codegen.runtime.credentials import ApiKey, Basic, Bearer, Credential
from paragon_codegen.runtime.errors import (
    ClientError,
    ConfigurationError,
    ConnectionFailed,
    DecodeError,
    ResponseTooLarge,
    StatusError,
    TimedOut,
)
from paragon_codegen.runtime.options import Options, Timeout
from paragon_codegen.runtime.redaction import Redactor
from paragon_codegen.runtime.secret import Secret
from paragon_codegen.runtime.transport import HttpRequest
from tests.runtime.server import Connection, Request, Script, Server, does, sends
from tests.runtime.support import TOKEN, Runner, op, quick

ACCOUNT = "cred-9f8e7d6c5b4a"
HEADERS = (("X-Paragon-Credential", ACCOUNT),)


def shown(error: BaseException) -> str:
    """Return everything that an error report might show, the library's locals too."""
    frame = error.__traceback__
    while frame and "paragon_codegen" not in frame.tb_frame.f_code.co_filename:
        frame = frame.tb_next
    assert frame is not None
    assert error.__context__ is None
    assert error.__cause__ is None
    trimmed = error.with_traceback(frame)
    report = traceback.TracebackException.from_exception(trimmed, capture_locals=True)
    parts = ["".join(report.format()), repr(error), str(error), repr(vars(error))]
    parts += [repr(pickle.loads(pickle.dumps(error)).__dict__)]
    if isinstance(error, StatusError):
        parts += [repr(dict(error.headers)), json.dumps(error.data)]
    return "\n".join(parts)


def echo(request: Request) -> dict[str, str]:
    """Return everything that came, as a careless server might."""
    return dict([*request.headers, ("target", request.target)])


def echoing(status: int, kind: str = "json") -> Script:
    """Return a script that sends the request's headers back."""

    def script(request: Request, reply: Connection) -> None:
        everything = echo(request)
        text = str(everything) if kind == "text" else json.dumps(everything)
        bearer = everything.get("Authorization", "")
        headers = {
            "Content-Type": "application/json",
            "X-Echo": bearer,
            "X-Request-Id": bearer,
        }
        reply.reply(status, text.encode(), headers=headers)

    return script


def cut(request: Request, reply: Connection) -> None:
    """Answer with half a body that echoes everything."""
    reply.reply(200, json.dumps(echo(request)).encode(), length=9999)
    reply.hang_up()


FAULTS: dict[str, tuple[Script, type[ClientError]]] = {
    "status": (echoing(400), StatusError),
    "not json": (echoing(200, "text"), DecodeError),
    "server error": (echoing(500, "text"), StatusError),
    "reset": (does(Connection.reset), ConnectionFailed),
    "cut": (cut, ConnectionFailed),
    "late": (does(Connection.stall), TimedOut),
    "broken gzip": (
        lambda request, reply: reply.reply(
            200, TOKEN.encode(), headers={"Content-Encoding": "gzip"}
        ),
        DecodeError,
    ),
    "large and unannounced": (
        does(
            sends(b"HTTP/1.1 200 OK\r\n\r\n" + TOKEN.encode() * 1000),
            Connection.hang_up,
        ),
        ResponseTooLarge,
    ),
    "large": (
        lambda request, reply: reply.reply(200, TOKEN.encode() * 1000),
        ResponseTooLarge,
    ),
}


@pytest.mark.usefixtures("no_backoff")
@pytest.mark.parametrize("fault", FAULTS)
def test_c08_errors_show_no_secret(server: Server, run: Runner, fault: str) -> None:
    server.script, kind = FAULTS[fault]
    options = quick(timeout=Timeout(total=0.3), max_response_bytes=9999)
    operation = op(headers=HEADERS)
    with pytest.raises(kind) as caught:
        run.execute(server.url, operation, options=options)
    text = shown(caught.value)
    assert TOKEN not in text
    assert ACCOUNT not in text
    assert TOKEN in dict(server.requests[0].headers)["Authorization"]


@pytest.mark.usefixtures("no_backoff")
def test_c08_logs_show_no_secret(
    server: Server, run: Runner, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.script = echoing(500)
    key = ApiKey("query", "api_key", TOKEN)
    operation = op(headers=HEADERS, query=[("userToken", "abc-secret")])
    with pytest.raises(StatusError):
        run.execute(server.url, operation, credentials={"token": key})
    ours = [r for r in caplog.records if r.name == "paragon_codegen.runtime"]
    assert [vars(r)["http_event"] for r in ours] == [
        *("attempt", "retry", "attempt", "retry", "attempt", "failure")
    ]
    assert "GET http://127.0.0.1" in caplog.text
    assert "-> 500" in caplog.text
    # Nor do the libraries below say anything that the server sent.
    for secret in (TOKEN, ACCOUNT, "abc-secret"):
        assert secret not in "".join(each.getMessage() for each in caplog.records)


CREDENTIALS: dict[str, Credential] = {
    "bearer": Bearer(TOKEN),
    "callable": Bearer(lambda: TOKEN),
    "basic": Basic("user", TOKEN),
    "header": ApiKey("header", "X-Key", TOKEN),
    "query": ApiKey("query", "key", TOKEN),
    "cookie": ApiKey("cookie", "sid", TOKEN),
}


@pytest.mark.parametrize("name", CREDENTIALS)
def test_c08_objects_show_no_secret(server: Server, run: Runner, name: str) -> None:
    client = run.client(server.url, credentials={"token": CREDENTIALS[name]})
    things: list[Any] = [client, CREDENTIALS[name], Secret(TOKEN), op(headers=HEADERS)]
    things.append(Options(headers={"X-Api-Key": TOKEN}))
    things.append(run.raw(server.url, op(), credentials={"token": CREDENTIALS[name]}))
    for thing in things:
        text = f"{thing!r} {thing!s} {getattr(thing, '__dict__', '')!r}"
        assert TOKEN not in text
        assert ACCOUNT not in text
    for thing in (client, CREDENTIALS[name]):
        with pytest.raises((TypeError, pickle.PicklingError, AttributeError)):
            pickle.dumps(thing)
    with pytest.raises(TypeError, match="with_options"):
        copy.copy(client)


def test_c08_a_request_shows_no_secret(server: Server) -> None:
    seen: list[HttpRequest] = []

    class Spy:
        def handle(self, request: HttpRequest) -> Any:
            seen.append(request)
            raise RuntimeError("enough")

        def close(self) -> None: ...

    with pytest.raises(RuntimeError):
        Runner("sync").execute(server.url, op(), http_client=Spy())
    assert TOKEN in str(seen[0].headers)
    assert TOKEN not in repr(seen[0])


@pytest.mark.parametrize("name", CREDENTIALS)
@pytest.mark.usefixtures("no_backoff")
def test_c08_every_kind_of_credential_is_masked(
    server: Server, run: Runner, name: str
) -> None:
    server.script = echoing(403)
    with pytest.raises(StatusError) as caught:
        run.execute(server.url, op(), credentials={"token": CREDENTIALS[name]})
    text = shown(caught.value)
    assert TOKEN not in text
    assert base64.b64encode(f"user:{TOKEN}".encode()).decode() not in text


def test_c08_masks_survive_other_spellings() -> None:
    token = 'a/b+"c"=='
    redactor = Redactor([Secret(token)])
    encoded = base64.b64encode(token.encode()).decode()
    for text in (
        token,
        "a%2Fb%2B%22c%22%3D%3D",
        json.dumps(token),
        'a\\/b+"c"==',
        encoded,
    ):
        assert "***" in redactor.text(f"<{text}>"), text
        assert "c" not in redactor.text(text).replace("***", "")


def test_c08_token_like_words_are_masked() -> None:
    text = "Bearer abcdefghijkl and eyJhbGciOi.eyJzdWIiOiI.c2lnbmF0dXJl stay"
    assert Redactor([]).text(text) == "*** and *** stay"


def test_c08_a_secret_at_the_cut_is_masked() -> None:
    body = ("x" * 490 + TOKEN).encode()
    excerpt = Redactor([Secret(TOKEN)]).excerpt(body)
    assert excerpt.startswith("x" * 490)
    assert "tok" not in excerpt


def test_c08_a_refused_token_is_not_shown(server: Server, run: Runner) -> None:
    for bad in (f"{TOKEN} ", f"{TOKEN}\n", f"'{TOKEN}é'"):
        with pytest.raises(ConfigurationError) as caught:
            run.execute(server.url, op(), credentials={"token": Bearer(bad)})
        assert TOKEN not in shown(caught.value)
    bad_header = op(headers=[("X-Paragon-Credential", f"{ACCOUNT}\r\n")])
    with pytest.raises(ConfigurationError) as caught:
        run.execute(server.url, bad_header)
    assert ACCOUNT not in shown(caught.value)
    assert server.requests == []


def test_c08_a_query_with_a_telling_name_is_masked(server: Server, run: Runner) -> None:
    server.script = lambda request, reply: reply.json({}, 404)
    with pytest.raises(StatusError) as caught:
        run.execute(server.url, op(query=[("userToken", "abc"), ("q", "1")]))
    assert caught.value.url == f"{server.url}/thing?userToken=***&q=1"


def test_c08_telling_members_of_a_quoted_body_are_masked(server: Server) -> None:
    body = b'{"access_token": "abc\\"def", "refreshToken":"g", "id": "h"'
    server.script = lambda request, reply: reply.reply(200, body)
    with pytest.raises(DecodeError) as caught:
        Runner("sync").execute(server.url, op())
    expected = '{"access_token": "***", "refreshToken":"***", "id": "h"'
    assert caught.value.excerpt == expected


def test_an_error_is_one_line_of_bounded_length(server: Server) -> None:
    body = {"message": "a\nb\x1b[2J" + "x" * 9000, "code": "1\n2"}
    server.script = lambda request, reply: reply.json(body, 400)
    with pytest.raises(StatusError) as caught:
        Runner("sync").execute(server.url, op())
    text = str(caught.value)
    assert text.isprintable()
    assert len(text) < 1300
    assert text.startswith("400 Bad Request: a b [2Jxxx")
    assert caught.value.code == "1 2"
