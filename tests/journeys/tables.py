"""`python -m tests.journeys.tables` writes the tables of README.md, spec/README.md and docs/javascript.md."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.journeys import evidence, methods_table, operations_table

ROOT = Path(__file__).parents[2]
PAGES: dict[Path, Callable[[str], str]] = {
    ROOT / "README.md": operations_table.written,
    ROOT / "docs" / "javascript.md": methods_table.written,
    ROOT / "spec" / "README.md": evidence.written,
}

if __name__ == "__main__":
    for page, written in PAGES.items():
        page.write_text(written(page.read_text("utf-8")), "utf-8")
