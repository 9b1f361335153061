"""The text and JSON forms of diagnostics."""

from __future__ import annotations

import pytest

from paragon_codegen.diagnostics import (
    EXCERPT_WIDTH,
    MESSAGE_LIMIT,
    TEXT_LIMIT,
    Diagnostic,
    Diagnostics,
    Location,
    Severity,
    SpecError,
    as_rows,
    as_text,
    did_you_mean,
    excerpt,
    printable,
    quote,
)

LINES = ["openapi: 3.1.0", "info:", "\ttitle: 界界x: y"]


def _collector() -> Diagnostics:
    diagnostics = Diagnostics()
    diagnostics.add_source("a.yaml", lambda number: LINES[number - 1])
    return diagnostics


def test_text_has_place_message_excerpt_and_hint() -> None:
    diagnostics = _collector()
    diagnostics.error(Location("a.yaml", 1, 10), "no such version", "write 3.1.0")
    assert as_text(diagnostics.items) == (
        "a.yaml:1:10: error: no such version\n"
        "    openapi: 3.1.0\n"
        "             ^\n"
        "    hint: write 3.1.0\n"
    )


def test_excerpts_can_be_left_out() -> None:
    diagnostics = _collector()
    diagnostics.warning(Location("a.yaml", 2, 1), "odd")
    assert as_text(diagnostics.items, excerpts=False) == "a.yaml:2:1: warning: odd\n"


def test_the_caret_stands_below_wide_characters_and_tabs() -> None:
    assert excerpt(LINES[2], 11) == " title: 界界x: y\n" + " " * 12 + "^"


def test_a_long_line_is_cut_around_the_place() -> None:
    shown, caret = excerpt("a" * 5000 + "b" + "c" * 5000, 5001).split("\n")
    assert len(shown) <= EXCERPT_WIDTH + 2
    assert shown[caret.index("^")] == "b"


def test_a_place_behind_the_line_still_has_its_caret() -> None:
    assert excerpt("ab", 3) == "ab\n  ^"


def test_diagnostics_come_sorted_and_once() -> None:
    diagnostics = _collector()
    for line, message in ((2, "b"), (1, "c"), (2, "a"), (2, "b")):
        diagnostics.error(Location("a.yaml", line, 1), message)
    diagnostics.error(None, "first of all")
    assert [found.message for found in diagnostics.items] == [
        "first of all",
        "c",
        "a",
        "b",
    ]


def test_only_errors_raise_and_the_exception_holds_everything() -> None:
    diagnostics = _collector()
    diagnostics.warning(None, "harmless")
    diagnostics.raise_if_errors()
    diagnostics.error(None, "wrong")
    with pytest.raises(SpecError) as caught:
        diagnostics.raise_if_errors()
    assert [d.severity for d in caught.value.diagnostics] == ["warning", "error"]


def test_machines_get_every_field() -> None:
    diagnostics = _collector()
    diagnostics.error(Location("a.yaml", 3, 2), "bad “title”", "hint")
    assert as_rows(diagnostics.items) == [
        {
            "path": "a.yaml",
            "line": 3,
            "column": 2,
            "severity": "error",
            "message": "bad “title”",
            "hint": "hint",
            "excerpt": " title: 界界x: y\n ^",
        }
    ]


@pytest.mark.parametrize(
    "hostile",
    [
        "\x1b[31m",
        "\x07",
        "\u202e",
        "\u2066",
        "\u2028",
        "\x85",
        "\u200b",
        "\ud800",
        "\x00",
    ],
)
def test_nothing_invisible_reaches_the_terminal(hostile: str) -> None:
    diagnostics = Diagnostics()
    path = f"a{hostile}.yaml"
    diagnostics.add_source(path, lambda number: f"x{hostile}y")
    diagnostics.error(Location(path, 1, 1), f"m{hostile}", f"h{hostile}")
    text = as_text(diagnostics.items)
    assert hostile not in text
    assert all(c == "\n" or c == "…" or c.isprintable() for c in text)
    text.encode()


def test_messages_and_lists_are_bounded() -> None:
    diagnostics = Diagnostics()
    diagnostics.error(None, "x" * 100_000, "y" * 100_000)
    assert len(as_text(diagnostics.items)) < 3 * MESSAGE_LIMIT
    many = [Diagnostic(str(index), None) for index in range(TEXT_LIMIT + 7)]
    assert as_text(many).endswith("… and 7 more\n")


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ('a"b', '"a\\"b"'),
        ("x" * 99, '"' + "x" * 59 + '…"'),
        ({"a": 1}, "a mapping"),
        ([1], "a list"),
        (None, "null"),
        (True, "true"),
        (10**90, "a huge integer"),
        ("a\nb", '"a\\nb"'),
    ],
)
def test_values_are_quoted_briefly(value: object, shown: str) -> None:
    assert quote(value) == shown


def test_suggestions_are_close_words_only() -> None:
    assert (
        did_you_mean("propertes", ["properties", "items"])
        == 'did you mean "properties"?'
    )
    assert did_you_mean("PET", ["Pet"]) == 'did you mean "Pet"?'
    assert did_you_mean("zebra", ["properties", "items"]) == ""


def test_printable_keeps_ordinary_text() -> None:
    assert printable("Füße → 界") == "Füße → 界"
    assert Severity("error") is Severity.ERROR
