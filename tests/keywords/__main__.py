"""`python -m tests.keywords` writes the tables of docs/openapi.md."""

from __future__ import annotations

from tests.keywords.page import PAGE, with_tables

if __name__ == "__main__":
    PAGE.write_text(with_tables(PAGE.read_text("utf-8")), "utf-8")
