"""Whatever the API answers, the SDK's methods raise nothing but their own errors."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any, Final, get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from paragon_connect import ClientError
from paragon_connect._runtime.transport import TransportFailure

from tests.sdk.hostile_calls import CALLS, JOURNEYS, Call
from tests.sdk.hostile_support import Actor, Answer, acting
from tests.sdk.install_world import virtual_time
from tests.sdk.world import Kind

HTML = b"<!doctype html><title>502 Bad Gateway</title>"
DEEP: Any = 1
for _ in range(60):
    DEEP = {"a": [DEEP]}
ODD_NAMES: Final = (
    "__class__",
    "custom.",
    "custom.a/b",
    "a.b",
    "",
    "..",
    "extra",
    "\r\n",
)
ODD_VALUES: Final[list[Any]] = [
    None,
    True,
    0,
    -1,
    1.5,
    10**40,
    "",
    "x",
    "VALID",
    "PENDING",
    "oauth",
    "basic",
    "custom",
    "custom.",
    "salesforce",
    "__class__",
    "extra",
    "..",
    "a/../b",
    "a?b#c",
    "a\r\nX-Evil: 1",
    "\x00",
    "\u2028é\u202e",
    "\ud800",
    "x" * 20_000,
    "javascript:alert(1)",
    "https://other.test/",
    "http://[",
    "http://a:99999999/",
    [],
    {},
    [None],
    {"": {}},
    {"type": "NEWER"},
    {"type": None},
    [{}],
    DEEP,
]
WHOLE: Final[list[Callable[[Answer], Answer]]] = [
    lambda a: replace(a, content=b""),
    lambda a: replace(a, content=b"", media=""),
    lambda a: replace(a, content=HTML, media="text/html"),
    lambda a: replace(a, content=HTML),
    lambda a: replace(a, content=a.content[:-3]),
    lambda a: replace(a, content=a.content[: len(a.content) // 2]),
    lambda a: replace(a, content=b"\xff\xfe" + a.content),
    lambda a: replace(a, content=b"NaN"),
    lambda a: replace(a, content=b"[" * 100_000),
    lambda a: replace(a, content=b"[" + a.content + b"]"),
    lambda a: replace(a, content=b'{"data":' + a.content + b"}"),
    lambda a: replace(a, content=b"null"),
    lambda a: replace(a, media="application/octet-stream"),
    lambda a: replace(a, media="text/plain; charset=utf-16"),
    *(
        lambda a, status=status: replace(a, status=status)
        for status in (100, 201, 204, 206, 302, 304, 400, 401, 403, 404)
    ),
    *(
        lambda a, status=status: replace(a, status=status)
        for status in (409, 422, 429, 500, 503, 599)
    ),
]


@dataclass(frozen=True)
class Fault:
    """What is wrong with one answer.

    Attributes:
        at: Which answer, counted from the first.
        way: The way to a member, counted round the members that there are.
        change: What becomes of the member, or of the answer as a whole.
    """

    at: int
    way: tuple[int, ...]
    change: tuple[str, int]

    def __call__(self, answer: Answer) -> Answer:
        """Return the answer with its fault."""
        kind, number = self.change
        if kind == "whole":
            return WHOLE[number](answer)
        if kind == "lost":
            raise TransportFailure("the connection broke")
        try:
            box = [json.loads(answer.content)]
        except (ValueError, RecursionError):
            return answer
        self._change(*_place(box, self.way))
        return replace(answer, content=json.dumps(box[0] if box else None).encode())

    def _change(self, holder: Any, key: Any) -> None:
        """Change a member of a list or of an object."""
        kind, number = self.change
        if kind == "set":
            holder[key] = copy.deepcopy(ODD_VALUES[number])
        elif kind == "drop":
            del holder[key]
        elif isinstance(holder, list):
            holder.append(copy.deepcopy(holder[key]))
        else:
            holder[ODD_NAMES[number % len(ODD_NAMES)]] = holder.pop(key)


def _place(box: list[Any], way: tuple[int, ...]) -> tuple[Any, Any]:
    """Return the list or object that a way leads to, and which member is meant."""
    holder: Any = box
    key: Any = 0
    for number in way:
        inner = holder[key]
        if not isinstance(inner, dict | list) or not inner:
            break
        keys = list(inner) if isinstance(inner, dict) else list(range(len(inner)))
        holder, key = inner, keys[number % len(keys)]
    return holder, key


changes = st.one_of(
    st.tuples(st.just("set"), st.integers(0, len(ODD_VALUES) - 1)),
    st.tuples(st.sampled_from(["drop", "twice"]), st.integers(0, 20)),
    st.tuples(st.just("whole"), st.integers(0, len(WHOLE) - 1)),
    st.tuples(st.just("lost"), st.just(0)),
)
faults = st.builds(
    Fault,
    at=st.integers(0, 9),
    way=st.lists(st.integers(0, 15), max_size=9).map(tuple),
    change=changes,
)
quickly = settings(
    max_examples=400,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)


@pytest.fixture(autouse=True)
def _clock() -> Iterator[None]:
    """Nobody waits."""
    with virtual_time():
        yield


def _try(actor: Actor, call: Call) -> None:
    """Make a call; what it returns can be shown, and what it raises is ours."""
    with suppress(ClientError):
        repr(actor.do(call))


@pytest.mark.parametrize("kind", get_args(Kind))
@given(
    names=st.one_of(
        st.lists(st.sampled_from(sorted(CALLS)), min_size=1, max_size=4),
        st.sampled_from(JOURNEYS),
    ),
    wrong=st.lists(faults, min_size=1, max_size=3),
)
@quickly
def test_strange_answers_raise_errors_of_ours(
    kind: Kind, names: list[str], wrong: list[Fault]
) -> None:
    with acting(kind) as actor:

        def spoil(answer: Answer) -> Answer:
            for fault in wrong:
                if fault.at == actor.wire.requests - 1:
                    answer = fault(answer)
            return answer

        actor.wire.spoil = spoil
        for name in names:
            _try(actor, CALLS[name])
        assert actor.wire.failed == []
        actor.wire.spoil = lambda answer: answer
        _check_usable(actor)


def _check_usable(actor: Actor) -> None:
    """Check that a client shows what one would show that was made just now."""
    actor.do(lambda p: p.authenticate())
    with acting("sync", actor.wire.world) as fresh:
        for name in ("get_user", "get_integration_config", "get_integration_metadata"):
            assert actor.do(CALLS[name]) == fresh.do(CALLS[name])


@pytest.mark.parametrize("kind", get_args(Kind))
def test_empty_pages_without_end_come_to_an_end(kind: Kind) -> None:
    with acting(kind) as actor:

        def spoil(answer: Answer) -> Answer:
            if b"records" not in answer.content:
                return answer
            page = {"records": [], "nextPageCursor": f"c{actor.wire.requests}"}
            return replace(answer, content=json.dumps({"output": page}).encode())

        actor.wire.spoil = spoil
        with pytest.raises(ClientError, match="100 pages in a row"):
            actor.do(CALLS["iter_field_options"])
        assert 100 <= actor.wire.requests <= 105
