"""Bodies that are not what the document promises."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from tests.faults.fault import Expect, Fault, fails, ok
from tests.faults.stage import Stage
from tests.faults.turn import Turn

__all__ = ["FAULTS"]

NOT_JSON = fails("DecodeError", "not JSON", status=200, content_type="application/json")
UNUSABLE = fails("DecodeError", status=200, content_type="application/json")
NESTED = b'{"later": ' + b"[" * 100_000 + b"]" * 100_000 + b", "


def sends(spoil: Callable[[bytes], bytes], *lines: str) -> Callable[[Turn], None]:
    """Send the good body after something was done to it."""
    return lambda turn: turn.answer(spoil(turn.body), *lines)


def with_members(text: bytes) -> Callable[[Turn], None]:
    """Put members in front of the good ones."""
    return sends(lambda body: b"{" + text + b", " + body[1:])


def changed(members: Callable[[Turn], dict[str, Any]]) -> Callable[[Turn], None]:
    """Replace members of the good body."""
    return lambda turn: turn.answer(
        json.dumps(turn.world.body(turn.user) | members(turn)).encode()
    )


def without(turn: Turn) -> None:
    """Leave out the member that names the user."""
    body = turn.world.body(turn.user)
    del body[turn.world.owner]
    turn.answer(json.dumps(body).encode())


def duplicate(turn: Turn) -> None:
    """Name two users; the last one counts."""
    first = json.dumps({turn.world.owner: "user-somebody-else"}).encode()
    turn.answer(first[:-1] + b", " + turn.body[1:])


def sent_back(stage: Stage, value: Any) -> bool:
    """Whether a model says again all that came, novelties too."""
    owner = stage.world.reader(value)
    return bool(value.to_dict() == stage.world.body(owner) | stage.world.novel)


def nulls_kept(stage: Stage, value: Any) -> bool:
    """Whether nulls that nobody promised are absent, and go back unchanged."""
    owner = stage.world.reader(value)
    unset = stage.world.module("_runtime.unset").UNSET
    absent = all(getattr(value, name) is unset for name in stage.world.null)
    return absent and value.to_dict() == stage.world.body(owner) | stage.world.null


def surrogate_kept(stage: Stage, value: Any) -> bool:
    """Whether half a character is still there."""
    return bool(value.extra["later"] == "\ud800")


def named(stage: Stage, error: Any) -> bool:
    """Whether an error names the member that names the user."""
    return stage.world.owner in f"{error.path} {error}"


def exact(stage: Stage, value: Any) -> bool:
    """Whether a large number is exact."""
    return bool(value.extra["later"] == 2**80 + 1)


def mistyped(turn: Turn) -> dict[str, Any]:
    """A number where text was promised."""
    return {turn.world.owner: 5}


def null_required(turn: Turn) -> dict[str, Any]:
    """A null where text was promised."""
    return {turn.world.owner: None}


def row(
    name: str,
    script: Callable[[Turn], None],
    expect: Expect = NOT_JSON,
    rule: str = "C13",
    **more: Any,
) -> Fault:
    """Return a row that calls `read`."""
    return Fault(name=name, rule=rule, script=script, expect=expect, **more)


_HTML = b"<!doctype html><title>Maintenance</title>"
FAULTS = [
    row(
        "HTML in place of JSON",
        sends(lambda body: _HTML, "Content-Type: text/html"),
        fails("DecodeError", "text/html.*Maintenance", content_type="text/html"),
    ),
    row("HTML that says it is JSON", sends(lambda body: _HTML)),
    row("an empty body", sends(lambda body: b""), fails("DecodeError", "empty")),
    row("blanks only", sends(lambda body: b" \r\n"), fails("DecodeError", "empty")),
    row("half of the JSON", sends(lambda body: body[:-5])),
    row("JSON with more behind", sends(lambda body: body + b"{}")),
    row("no Content-Type", sends(bytes, "Content-Type: "), ok()),
    row("another media type", sends(bytes, "Content-Type: text/x-json"), ok()),
    row("text that is not UTF-8", with_members(b'"later": "\xff\xfe"'), UNUSABLE),
    row("UTF-16", sends(lambda body: body.decode().encode("utf-16")), UNUSABLE),
    row("a byte order mark", sends(lambda body: b"\xef\xbb\xbf" + body), ok()),
    row("NaN", with_members(b'"later": NaN'), UNUSABLE, "C18"),
    row("Infinity", with_members(b'"later": -Infinity'), UNUSABLE, "C18"),
    row("duplicate keys: the last counts", duplicate, ok(), "C18"),
    row(
        "a lone surrogate",
        with_members(rb'"later": "\ud800"'),
        ok(surrogate_kept),
        "C18",
    ),
    row(
        "an integer of 5,000 digits",
        with_members(b'"later": ' + b"9" * 5_000),
        UNUSABLE,
    ),
    row(
        "an integer of 81 bits",
        with_members(b'"later": %d' % (2**80 + 1)),
        ok(exact),
        "C15",
    ),
    row("nesting of 100,000", sends(lambda body: NESTED + body[1:]), UNUSABLE),
    row("nesting of 100,000, cut", sends(lambda body: b"[" * 100_000), UNUSABLE),
    row("a list in place of an object", sends(lambda body: b"[]"), UNUSABLE),
    row("text in place of an object", sends(lambda body: b'"x"'), UNUSABLE),
    row("null in place of an object", sends(lambda body: b"null"), UNUSABLE),
    row("a missing member", without, fails("DecodeError", check=named), "C16"),
    row(
        "a member of another type",
        changed(mistyped),
        fails("DecodeError", check=named),
        "C16",
    ),
    row(
        "null, required",
        changed(null_required),
        fails("DecodeError", check=named),
        "C16",
    ),
    row("null, optional", changed(lambda turn: turn.world.null), ok(nulls_kept), "C15"),
    row(
        "unknown members and values",
        changed(lambda t: t.world.novel),
        ok(sent_back),
        "C15",
    ),
    row(
        "text in an unknown charset",
        sends(bytes, "Content-Type: text/plain; charset=klingon"),
        fails("DecodeError", "klingon"),
        calls=("text",),
    ),
    row(
        "text that is not its charset",
        sends(lambda body: b"\xff\xff", "Content-Type: text/plain; charset=utf-8"),
        fails("DecodeError", "utf-8"),
        calls=("text",),
    ),
    row(
        "JSON in answer to POST, cut",
        sends(lambda b: b[:-5]),
        fails("DecodeError", "not JSON"),
        calls=("create",),
    ),
]
