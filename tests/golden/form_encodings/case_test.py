"""Forms whose members are written in the style that the document gives them."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from urllib.parse import parse_qsl

import pytest

from tests.runtime.server import Server


@pytest.fixture
def sent(package: ModuleType, server: Server) -> Callable[..., list[tuple[str, str]]]:
    """Return what arrives as the fields of a form when a method is called."""
    server.script = lambda request, reply: reply.reply(204)

    def call(method: str, **arguments: object) -> list[tuple[str, str]]:
        with package.Client(base_url=server.url) as client:
            getattr(client, method)(**arguments)
        request = server.requests[-1]
        assert request.header("content-type") == "application/x-www-form-urlencoded"
        return parse_qsl(request.body.decode(), keep_blank_values=True)

    return call


def test_scalars(sent: Callable[..., list[tuple[str, str]]]) -> None:
    assert sent("inline", form_param="a b&c", on=True, at="2026-01-01T00:00:00Z") == [
        ("form_param", "a b&c"),
        ("on", "true"),
        ("at", "2026-01-01T00:00:00Z"),
    ]


def test_styles(
    package: ModuleType, sent: Callable[..., list[tuple[str, str]]]
) -> None:
    several = ["a", "b"]
    map_ = package.models.StyledRequestMap(foo="x", bar=2)
    assert sent("styled", list_=several, spaced=several, joined=several, map=map_) == [
        ("list", "a"),
        ("list", "b"),
        ("spaced", "a b"),
        ("joined", "a,b"),
        ("map[foo]", "x"),
        ("map[bar]", "2"),
    ]


def test_what_is_json(
    package: ModuleType, sent: Callable[..., list[tuple[str, str]]]
) -> None:
    payload = package.models.HookRequestPayload(text="é&=")
    assert sent("hook", payload=payload) == [("payload", '{"text":"é&="}')]
    blocks = [{"type": "divider"}, {}]
    assert sent("others", blocks=blocks) == [("blocks", '[{"type":"divider"},{}]')]


def test_other_styles(
    server: Server, sent: Callable[..., list[tuple[str, str]]]
) -> None:
    found = sent("others", piped=[1, 2], filter={"a": "1", "b": "2"}, address="a/b?c")
    assert found == [("piped", "1|2"), ("a", "1"), ("b", "2"), ("address", "a/b?c")]
    assert server.requests[-1].body.endswith(b"address=a/b?c")


def test_a_whole_form(sent: Callable[..., list[tuple[str, str]]]) -> None:
    form = {"joined": ["a", "b"], "other": ["a", "b"]}
    assert sent("whole", form=form) == [
        ("joined", "a,b"),
        ("other", "a"),
        ("other", "b"),
    ]


def test_nothing_given(sent: Callable[..., list[tuple[str, str]]]) -> None:
    assert sent("styled") == []
