"""Answers: which reader a response gets, and the response as it came."""

from __future__ import annotations

from typing import Any

import pytest

from paragon_codegen.runtime.answers import Answers, Bytes, Json, NoContent, Text
from paragon_codegen.runtime.errors import DecodeError, NotFound
from tests.runtime.server import Connection, Request, Server, does, sends
from tests.runtime.support import Runner, op, same

ANSWERS: Answers[Any] = Answers(
    {
        "200": {"application/json": Json(same), "text/*": Text(), "*/*": Bytes()},
        "204": {},
        "2XX": {"application/json": Json(lambda data: ["range", data])},
        "default": {"application/json": Json(lambda data: ["error", data])},
    }
)


@pytest.mark.parametrize(
    ("status", "content_type", "body", "expected"),
    [
        (200, "application/json", b"[1]", [1]),
        (200, "Application/JSON ; charset=utf-8", b"[1]", [1]),
        (200, "application/problem+json", b"[1]", b"[1]"),
        (200, "text/plain", "é".encode(), "é"),
        (200, "text/plain; charset=latin-1", b"\xe9", "é"),
        (200, "text/csv; charset=utf-16", "é".encode("utf-16"), "é"),
        (200, "image/png", b"\x89PNG", b"\x89PNG"),
        (200, "", b"[1]", b"[1]"),
        (201, "", b"1", ["range", 1]),
        (204, "", b"", None),
        (204, "application/json", b"", None),
        (201, "application/json", b"1", ["range", 1]),
        (202, "text/json", b"1", ["range", 1]),
    ],
)
def test_an_answer_is_found_by_status_and_media_type(
    server: Server, status: int, content_type: str, body: bytes, expected: Any
) -> None:
    headers = {"Content-Type": content_type} if content_type else {}

    def script(request: Request, reply: Connection) -> None:
        if status == 204:
            lines = "".join(f"{k}: {v}\r\n" for k, v in headers.items())
            reply.send(f"HTTP/1.1 204 No Content\r\n{lines}\r\n".encode())
        else:
            reply.reply(status, body, headers=headers)

    server.script = script
    for _ in range(2):  # the second time from the cache
        assert Runner("sync").execute(server.url, op(answers=ANSWERS)) == expected


def test_answers_beyond_the_table() -> None:
    only = Answers[Any]({"200": {"application/json": Json(same)}, "default": {}})
    assert isinstance(only.find(201, "application/json"), Json)
    assert isinstance(only.find(500, ""), NoContent)
    assert isinstance(Answers[Any]({"default": {}}).find(200, ""), NoContent)
    assert Answers[Any]({"404": {}}).find(200, "") is None
    assert Answers[Any]({"200": {"text/plain": Text()}}).find(200, "a/b") is None
    assert Answers[Any]({"5xx": {"a/b": Bytes()}}).find(503, "A/B") is not None
    assert ANSWERS.accept == "application/json, text/*, */*"
    assert Answers[Any]({"204": {}}).accept == "*/*"


@pytest.mark.parametrize(
    ("described", "came", "read"),
    [
        ("application/pdf", "image/png", Bytes),
        ("application/pdf", "application/octet-stream", Bytes),
        ("application/pdf", "text/html", None),
        ("application/pdf", "application/problem+json", None),
        ("application/octet-stream", "text/csv", Bytes),
        ("application/octet-stream", "application/json", Bytes),
        ("application/octet-stream", "application/zip", Bytes),
        ("application/json application/octet-stream", "image/png", Bytes),
        ("application/json application/octet-stream", "text/json", Json),
        ("application/json application/octet-stream", "text/javascript", Json),
        ("application/json application/pdf", "application/x-pdf", Bytes),
        ("application/json", "application/octet-stream", Json),
        ("application/json text/plain", "text/html", Text),
        ("text/csv", "text/plain", Text),
        ("text/csv", "application/csv", None),
        ("text/csv", "application/json", None),
    ],
)
def test_what_comes_under_a_name_of_its_own(
    described: str, came: str, read: type[Any] | None
) -> None:
    kinds: dict[str, Any] = {"json": Json(same), "csv": Text(), "plain": Text()}
    names = {
        name: kinds.get(name.partition("/")[2], Bytes()) for name in described.split()
    }
    answers = Answers[Any]({"200": names})
    assert type(answers.find(200, came)) is (read or type(None))


PET, JOB, NONE = Json(lambda _: "pet"), Json(lambda _: "job"), NoContent()
JSON, PDF = "application/json", "application/pdf"
MADE: dict[str, Any] = {"201": {JSON: PET}}
EITHER: dict[str, Any] = {"201": {JSON: PET}, "202": {JSON: JOB}}
FILE: dict[str, Any] = {"201": {JSON: PET}, "202": {PDF: Bytes()}, "207": {}}


@pytest.mark.parametrize(
    ("table", "status", "media_type", "read"),
    [
        (MADE, 200, JSON, PET),
        (MADE, 202, "", PET),
        (MADE, 202, PDF, PET),  # which finds no JSON in it, nor in what is empty
        (MADE, 204, "", PET),
        (MADE, 302, JSON, None),
        (MADE | {"default": {JSON: JOB}}, 200, JSON, PET),
        ({"204": {}}, 200, "", NONE),
        ({"204": {}}, 202, JSON, NONE),
        ({"202": {}, "204": {}}, 200, "", NONE),
        ({"200": {}, "default": {JSON: PET}}, 201, JSON, NONE),
        (EITHER, 200, JSON, None),
        (EITHER | {"200": {JSON: PET}}, 203, JSON, PET),
        (EITHER | {"204": {}}, 205, "", NONE),
        (FILE, 200, JSON, PET),
        (FILE, 200, "application/vnd.pet+json", PET),
        (FILE | {"200": {"text/plain": Text()}}, 203, JSON, PET),
        (FILE, 200, "", None),
        ({"201": {"text/plain": Text()}}, 204, "", None),
        ({"2XX": {JSON: PET}, "204": {}}, 200, JSON, PET),
        ({"404": {JSON: PET}}, 200, JSON, None),
    ],
)
def test_a_success_that_is_not_described(
    table: dict[str, Any], status: int, media_type: str, read: Any
) -> None:
    found = Answers[Any](table).find(status, media_type)
    assert found is read or (read is NONE and isinstance(found, NoContent))


def test_a_call_that_succeeded_is_no_error(server: Server, run: Runner) -> None:
    made = Answers[Any]({"201": {JSON: Json(same)}})
    server.script = lambda request, reply: reply.json({"id": 1})
    assert run.execute(server.url, op(answers=made)) == {"id": 1}
    server.script = lambda request, reply: reply.reply(202)
    assert run.execute(server.url, op(answers=Answers[Any]({"204": {}}))) is None
    with pytest.raises(DecodeError):
        run.execute(server.url, op(answers=made))


def test_answers_remember_only_so_much() -> None:
    answers = Answers[Any]({"200": {"*/*": Bytes()}})
    for number in range(1000):
        answers.find(200, f"multipart/mixed; boundary={number}")
    assert len(answers._cache) <= 32


def test_an_answer_that_is_not_described(server: Server, run: Runner) -> None:
    answers = Answers[Any]({"200": {"text/plain": Text()}})
    server.script = lambda request, reply: reply.json({})
    with pytest.raises(DecodeError, match="no answer like this; execute_raw"):
        run.execute(server.url, op(answers=answers))


def test_text_in_a_wrong_charset_is_a_typed_error(server: Server) -> None:
    answers = Answers[Any]({"200": {"*/*": Text()}})
    problems = {
        "utf-8": "not valid utf-8",
        "no-such": "charset 'no-such' is not known",
        "punycode": "charset 'punycode' is not known",
    }
    for charset, problem in problems.items():
        head = f"Content-Type: text/plain; charset={charset}\r\nContent-Length: 2"
        server.script = does(
            sends(f"HTTP/1.1 200 OK\r\n{head}\r\n\r\n".encode() + b"\xff\xff")
        )
        with pytest.raises(DecodeError, match=problem):
            Runner("sync").execute(server.url, op(answers=answers))


def test_an_empty_body_may_mean_something(server: Server) -> None:
    server.script = lambda request, reply: reply.reply(200)
    answers = Answers[Any]({"200": {"*/*": Json(same, "output", empty=lambda: "none")}})
    assert Runner("sync").execute(server.url, op(answers=answers)) == "none"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"output": [1]}, [1]),
        ({"output": None}, None),
        ([1], [1]),
        ({"a": 1}, {"a": 1}),
    ],
)
def test_an_envelope_is_unwrapped_where_there_is_one(
    server: Server, body: Any, expected: Any
) -> None:
    server.script = lambda request, reply: reply.json(body)
    answers = Answers[Any]({"200": {"application/json": Json(same, "output")}})
    assert Runner("sync").execute(server.url, op(answers=answers)) == expected


def test_a_raw_response_shows_everything(server: Server, run: Runner) -> None:
    body = b'{"a": [1]}'
    server.script = lambda request, reply: reply.reply(
        200,
        body,
        headers=[
            ("Content-Type", "application/json"),
            ("X-Request-Id", "req-1"),
            ("X-Two", "a"),
            ("x-two", "b"),
        ],
    )
    raw = run.raw(server.url, op())
    assert (raw.status, raw.content, raw.text) == (200, body, body.decode())
    assert raw.json() == raw.parse() == {"a": [1]}
    assert raw.request_id == "req-1"
    assert raw.headers["CONTENT-TYPE"] == "application/json"
    assert raw.headers["x-two"] == "a, b"
    assert raw.headers.get_all("X-Two") == ["a", "b"]
    assert "x-none" not in raw.headers
    assert len(raw.headers) == 4
    assert list(raw.headers)[:2] == ["content-type", "x-request-id"]
    with pytest.raises(KeyError):
        raw.headers["x-none"]


def test_a_raw_response_of_an_error_is_no_exception(
    server: Server, run: Runner
) -> None:
    server.script = lambda request, reply: reply.json({"message": "no"}, 404)
    raw = run.raw(server.url, op())
    assert raw.status == 404
    assert raw.json() == {"message": "no"}
    with pytest.raises(NotFound):
        raw.parse()
    server.script = lambda request, reply: reply.reply(404, b"<html>")
    raw = run.raw(server.url, op())
    with pytest.raises(DecodeError, match="status 404"):
        raw.json()


def test_a_head_request_has_no_body(server: Server, run: Runner) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n"
    server.script = lambda request, reply: reply.send(head)
    answers = Answers[Any]({"200": {}})
    assert run.execute(server.url, op("HEAD", answers=answers)) is None
