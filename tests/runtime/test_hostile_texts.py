"""What a server writes costs time that grows with its length, and little room in errors."""

from __future__ import annotations

import json
import pickle
import time
from collections.abc import Callable
from typing import Any

import pytest

from paragon_codegen.runtime.answers import Answers, Json, Text
from paragon_codegen.runtime.errors import ClientError, DecodeError, StatusError
from paragon_codegen.runtime.explain import decode_error
from paragon_codegen.runtime.headers import Headers
from paragon_codegen.runtime.policy import Received
from paragon_codegen.runtime.redaction import Redactor
from paragon_codegen.runtime.response import RawResponse
from paragon_codegen.runtime.secret import Secret
from tests.runtime.server import Server
from tests.runtime.support import TOKEN, Runner, op, same

SEEDS = [
    "eyJaaaaa-",
    "eyJaaaaa.",
    "Bearer ",
    "\\",
    '"',
    '"token',
    "?a",
    "%25",
    TOKEN[:-1],
]
ANSWERS: Answers[Any] = Answers(
    {
        "200": {"application/json": Json(same), "text/plain": Text()},
        "400": {"application/json": Json(same)},
    }
)
Reply = tuple[int, bytes, dict[str, str]]
JSON_HEAD = {"Content-Type": "application/json"}


def body(value: Any) -> Reply:
    """Return an error whose body is JSON."""
    return 400, json.dumps(value).encode(), JSON_HEAD


def heads(text: str) -> Reply:
    """Return an error with hostile headers: their sum is bounded by the HTTP library."""
    text = text[: len(text) // 10].strip() or "x"
    names = ("Content-Type", "X-Request-Id", "Location", "Set-Cookie", "Retry-After")
    return 400, b"{}", dict.fromkeys(names, text[:15_000])


PLACES: dict[str, Callable[[str], Reply]] = {
    "message": lambda text: body({"message": text}),
    "code and request id": lambda text: body({"code": text, "requestId": text}),
    "name": lambda text: body({text: 1, "a": {text: text}}),
    "tree": lambda text: body(
        [{text[i : i + 9]: i} for i in range(0, min(len(text), 2_000_000), 9)]
    ),
    "deep": lambda text: body(json.loads("[" * 200 + json.dumps(text) + "]" * 200)),
    "text": lambda text: (400, text.encode(), {"Content-Type": "text/plain"}),
    "not json": lambda text: (200, text.encode(), JSON_HEAD),
    "charset": lambda text: (
        200,
        text.encode() + b"-b9a" * 9000,
        {"Content-Type": "text/plain; charset=punycode"},
    ),
    "headers": heads,
}


def failure(server: Server, run: Runner, reply: Reply) -> tuple[float, ClientError]:
    """Return the processor's seconds for an error, the server's too, and the error."""
    status, content, headers = reply
    server.script = lambda request, connection: connection.reply(
        status, content, headers=headers
    )
    start = time.process_time()
    with pytest.raises(ClientError) as caught:
        run.execute(server.url, op(answers=ANSWERS))
    return time.process_time() - start, caught.value


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("place", PLACES)
def test_c05_a_hostile_text_costs_time_by_its_length(
    server: Server, place: str, seed: str
) -> None:
    # The kinds of clients share what reads answers: the next test is for all of them.
    run = Runner("sync")
    make = PLACES[place]
    small, large = (
        min(failure(server, run, make(seed * (size // len(seed))))[0] for _ in "12")
        for size in (50_000, 400_000)
    )
    assert large < 8 * 2.5 * small + 0.5


@pytest.mark.parametrize("place", PLACES)
def test_c05_eight_megabytes_are_no_weapon(
    server: Server, run: Runner, place: str
) -> None:
    text = "eyJaaaaa-\\" * 800_000
    seconds, error = failure(server, run, PLACES[place](text))
    assert seconds < 10
    assert len(str(error)) < 3000
    assert len(repr(error)) < 3000
    assert len(pickle.dumps(error)) < 100_000


def test_c13_what_an_error_keeps_is_bounded(server: Server, run: Runner) -> None:
    fits = {"message": "m", "code": 7, "a": ["x" * 200_000]}
    _, error = failure(server, run, body(fits))
    assert isinstance(error, StatusError)
    assert error.data == fits == error.error
    too_large = {"message": "m", "code": 7, "a": ["x" * 300_000]}
    _, error = failure(server, run, body(too_large))
    assert isinstance(error, StatusError)
    assert (error.data, error.error, error.code) == (None, None, None)
    assert error.excerpt.startswith('{"message": "m", "code": 7')
    assert len(pickle.dumps(error)) < 10_000


def test_c13_headers_of_an_error_are_bounded() -> None:
    pairs = [(f"x-{number}", "v" * 9000) for number in range(9000)]
    kept = Redactor([Secret(TOKEN)]).headers(pairs)
    assert [name for name, _ in kept] == [f"x-{number}" for number in range(256)]
    assert {value for _, value in kept} == {"v" * 4096 + "…"}


def test_c13_thousands_of_headers_are_read_in_time() -> None:
    def seconds(count: int) -> float:
        headers = Headers([(f"X-{number}", "v") for number in range(count)])
        start = time.process_time()
        assert len(dict(headers)) == count
        return time.process_time() - start

    assert seconds(20_000) < 25 * min(seconds(2_000) for _ in "123") + 0.5


@pytest.mark.parametrize("status", [300, 304, 306])
def test_c09_only_a_redirect_is_called_one(
    server: Server, run: Runner, status: int
) -> None:
    _, error = failure(server, run, (status, b"", {}))
    assert error.status == status
    assert "redirect" not in str(error)


def test_c09_a_change_of_protocol_is_no_redirect() -> None:
    # Connections of our own refuse it; those of a user's may let it pass.
    received = Received(101, [], b"")
    response = RawResponse(op(), received, url="", redactor=Redactor([]))
    with pytest.raises(StatusError) as caught:
        response.parse()
    assert caught.value.message == "101 Switching Protocols"


def test_c13_an_error_says_the_same_each_time(server: Server, run: Runner) -> None:
    class Odd:
        """Its text holds an address, as that of many objects does."""

    def stumble(value: Any) -> Any:
        raise RuntimeError(Odd(), value)

    server.script = lambda request, reply: reply.json({"a": "private"})
    with pytest.raises(DecodeError) as caught:
        run.execute(server.url, op(answers=Answers({"200": {"*/*": Json(stumble)}})))
    assert caught.value.message == "the body does not fit (RuntimeError)"


def test_c13_places_in_a_body_are_cut() -> None:
    hint = dict[str, dict[str, int]]
    error = decode_error(hint, {"n" * 5000: {"a": ""}}, KeyError())
    assert error.path == "$[a name of 5000 characters].a"
    deep: Any = "x"
    nested: Any = int
    for _ in range(200):
        deep, nested = {"member": deep}, dict[str, nested]
    error = decode_error(nested, deep, KeyError())
    assert error.path.startswith("$.member.member")
    assert error.path.endswith(".member…")
    assert len(error.path) <= 401
    many = {f"{'n' * 70}{number}": "" for number in range(500)}
    error = decode_error(dict[str, int], many, KeyError())
    assert error.also.endswith("; 490 more")
    assert len(error.also) < 2000
