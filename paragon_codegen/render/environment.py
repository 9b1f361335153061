"""The one Jinja environment: templates hold layout, values are ready-made."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

__all__ = ["environment"]


@cache
def environment(folder: Path) -> Environment:
    """Return the environment for the templates in `folder`."""
    made = Environment(
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    filters: dict[str, Any] = made.filters
    filters["move"] = _move
    return made


def _move(line: str, columns: int) -> str:
    """Return a line moved to the right; an empty line stays empty."""
    pad = " " * columns
    return "\n".join(f"{pad}{each}" if each else "" for each in line.split("\n"))
