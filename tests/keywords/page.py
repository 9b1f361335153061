"""docs/openapi.md: the tables, as the rows have them."""

from __future__ import annotations

import re
from pathlib import Path

from tests.keywords.row import Row, Table, tables

__all__ = ["PAGE", "with_tables"]

PAGE = Path(__file__).parents[2] / "docs" / "openapi.md"
_PART = re.compile(r"(<!-- written by `make docs` -->\n).*?(<!-- end -->)", re.DOTALL)
_SPECIFICATION = "https://spec.openapis.org/oas/v3.2.0.html"
_HEAD = "| field | versions | what is done | how, or why not |\n|---|---|---|---|\n"


def with_tables(text: str) -> str:
    """Return the page with the tables as they must be now."""
    written = "\n".join(map(_table, tables()))
    return _PART.sub(lambda found: f"{found[1]}\n{written}\n{found[2]}", text)


def _table(table: Table) -> str:
    """Return what the page says about one object."""
    title = f"{table.title} Object"
    link = f"{_SPECIFICATION}#{title.lower().replace(' ', '-')}"
    about = f"{table.about}\n\n" if table.about else ""
    rows = "".join(f"| {_cells(row)} |\n" for row in table.rows)
    return f"### [{title}]({link})\n\n{about}{_HEAD}{rows}"


def _cells(row: Row) -> str:
    """Return the cells of a row."""
    names = ", ".join(f"`{name}`" for name in row.fields)
    field = f"{names}: {row.when}" if row.when else names
    return " | ".join([field, " ".join(row.versions), _done(row), row.how])


def _done(row: Row) -> str:
    """Return what is done, with or without a warning."""
    warned = row.says and row.done != "refused"
    return f"{row.done}, with a warning" if warned else row.done
