"""A 401 and a provider that gives another token by then: one attempt more."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from paragon_codegen.runtime.body import Body
from paragon_codegen.runtime.credentials import Bearer
from paragon_codegen.runtime.errors import Unauthorized
from paragon_codegen.runtime.observing import Attempt, AttemptResult, Observer
from paragon_codegen.runtime.upload import bytes_body
from tests.runtime.server import Connection, Request, Script, Server
from tests.runtime.support import Runner, op, quick

pytestmark = pytest.mark.usefixtures("no_backoff")


def accepts(*tokens: str) -> Script:
    """Return a script that accepts some tokens."""

    def script(request: Request, reply: Connection) -> None:
        good = str(request.header("Authorization")).removeprefix("Bearer ") in tokens
        reply.json(
            {"ok": True} if good else {"message": "expired"}, 200 if good else 401
        )

    return script


class Tokens:
    """A provider that gives one token after the other, the last one for ever."""

    def __init__(self, *tokens: str) -> None:
        self.left = list(tokens)
        self.asked = 0

    def __call__(self) -> str:
        """Return the next token."""
        self.asked += 1
        return self.left.pop(0) if self.left[1:] else self.left[0]


class Counter(Observer):
    """Keeps number and status of each attempt."""

    def __init__(self) -> None:
        self.seen: list[tuple[int, int | None]] = []

    def ended(self, attempt: Attempt, result: AttemptResult, state: object) -> None:
        """Keep an attempt."""
        self.seen.append((attempt.number, result.status))


def awaited(run: Runner, tokens: Tokens) -> Any:
    """Return a provider of the client's kind: a coroutine function where it may be."""
    if run.kind == "sync":
        return tokens

    async def provide() -> str:
        return tokens()

    return provide


def call(server: Server, run: Runner, tokens: Tokens, **more: Any) -> Any:
    """Make a call with a provider."""
    settings = {key: more.pop(key) for key in ("options",) if key in more}
    return run.execute(
        server.url,
        op(more.pop("method", "GET"), **more),
        credentials={"token": Bearer(awaited(run, tokens))},
        **settings,
    )


@pytest.mark.parametrize("method", ["GET", "POST", "PATCH"])
def test_the_request_is_repeated_with_the_other_token(
    server: Server, run: Runner, method: str
) -> None:
    server.script = accepts("new")
    tokens, counter = Tokens("old", "new"), Counter()
    body = None if method == "GET" else Body("application/json", b"{}")
    options = quick(observers=[counter])
    assert call(server, run, tokens, method=method, body=body, options=options) == {
        "ok": True
    }
    sent = [each.header("Authorization") for each in server.requests]
    assert sent == ["Bearer old", "Bearer new"]
    # It is an attempt like any other, and the provider is not asked once more for it.
    assert counter.seen == [(1, 401), (2, 200)]
    assert tokens.asked == 2


@pytest.mark.parametrize(
    ("tokens", "attempts"),
    [
        (("old",), 1),
        (("old", "other", "new"), 2),
    ],
    ids=["the same token", "another one that is refused too"],
)
def test_the_refusal_stands(
    server: Server, run: Runner, tokens: tuple[str, ...], attempts: int
) -> None:
    server.script = accepts("new")
    with pytest.raises(Unauthorized):
        call(server, run, Tokens(*tokens))
    assert len(server.requests) == attempts


def test_without_retries_nothing_is_repeated(server: Server, run: Runner) -> None:
    server.script = accepts("new")
    with pytest.raises(Unauthorized):
        call(server, run, Tokens("old", "new"), options=quick(max_retries=0))
    assert len(server.requests) == 1


def test_a_third_party_refuses_for_reasons_of_its_own(
    server: Server, run: Runner
) -> None:
    server.script = accepts("new")
    with pytest.raises(Exception, match="401"):
        call(server, run, Tokens("old", "new"), passthrough=True)
    assert len(server.requests) == 1


def test_a_body_that_cannot_be_read_again_is_not_sent_again(
    server: Server, run: Runner
) -> None:
    server.script = accepts("new")

    def pieces() -> Iterator[bytes]:
        yield b"a"

    with pytest.raises(Unauthorized):
        call(
            server, run, Tokens("old", "new"), method="POST", body=bytes_body(pieces())
        )
    assert len(server.requests) == 1


def test_neither_token_shows_in_the_error(server: Server, run: Runner) -> None:
    def script(request: Request, reply: Connection) -> None:
        token = str(request.header("Authorization")).removeprefix("Bearer ")
        reply.json({"message": f"no {token}"}, 401)

    server.script = script
    with pytest.raises(Unauthorized) as caught:
        call(server, run, Tokens("secret-old-one", "secret-new-one"))
    assert "secret" not in f"{caught.value}{caught.value.excerpt}"
