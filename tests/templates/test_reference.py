"""docs/templates.md is true: what is written there by hand is tried, the rest is compared."""

from __future__ import annotations

from tests.templates.reference import PAGE, page, undocumented


def test_the_page_is_up_to_date() -> None:
    text = PAGE.read_text("utf-8")
    assert page(text) == text, "run `make docs`"


def test_every_field_of_a_view_is_documented() -> None:
    assert undocumented() == []
