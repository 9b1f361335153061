"""Warnings in brief: one of each kind, every error."""

from __future__ import annotations

from paragon_codegen.brief import brief
from paragon_codegen.diagnostics import Diagnostics, Location


def shown(diagnostics: Diagnostics) -> list[str]:
    """The messages that are left."""
    return [found.message for found in brief(diagnostics.items)]


def test_what_stems_from_the_document_makes_no_kind_of_its_own() -> None:
    diagnostics = Diagnostics()
    for line, message in enumerate(
        (
            'the "a" is odd',
            'the "b \\"c\\" d" is odd',
            "3 names for 4 values",
            "169 names for -1.5 values",
            "the example does not fit: null is no text",
            "the example does not fit: 1 is no number",
            "`title` must be a string",
            "`format` must be a string",
        ),
        1,
    ):
        diagnostics.warning(Location("a.yaml", line, 1), message)
    assert shown(diagnostics) == [
        'the "a" is odd (and 1 more of this kind)',
        "3 names for 4 values (and 1 more of this kind)",
        "the example does not fit: null is no text (and 1 more of this kind)",
        "`title` must be a string",
        "`format` must be a string",
    ]


def test_what_is_done_about_it_makes_a_kind() -> None:
    diagnostics = Diagnostics()
    diagnostics.warning(Location("a.yaml", 1, 1), "odd", "it is left out")
    diagnostics.warning(Location("a.yaml", 2, 1), "odd", 'read as "a"')
    diagnostics.warning(Location("a.yaml", 3, 1), "odd", 'read as "b"')
    assert shown(diagnostics) == ["odd", "odd (and 1 more of this kind)"]


def test_errors_are_all_there() -> None:
    diagnostics = Diagnostics()
    for line in range(1, 4):
        diagnostics.error(Location("a.yaml", line, 1), "wrong")
        diagnostics.warning(Location("a.yaml", line, 2), "wrong")
    assert shown(diagnostics) == [
        "wrong",
        "wrong (and 2 more of this kind)",
        "wrong",
        "wrong",
    ]
