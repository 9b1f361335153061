"""The recordings: what the official client did, one file for each area."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any, Final

__all__ = ["pin", "pinned", "read", "write"]

PINNED: Final = Path(__file__).parent / "differences.json"
FOLDER: Final = Path(__file__).parent / "recorded"
WIDTH: Final = 120


@cache
def pinned() -> dict[str, Any]:
    """Return what our client has where it differs: by case, then by place."""
    known: dict[str, Any] = json.loads(PINNED.read_text("utf-8"))
    return known


def pin(differences: Iterable[tuple[str, Any]]) -> None:
    """Write what our client has where it differs."""
    PINNED.write_text(_laid_out(dict(differences)) + "\n", "utf-8")


@cache
def read(area: str) -> dict[str, Any]:
    """Return the outcomes of an area, by case."""
    recorded: dict[str, Any] = json.loads((FOLDER / f"{area}.json").read_text("utf-8"))
    return recorded


def write(area: str, outcomes: Iterable[tuple[str, Any]]) -> None:
    """Write the outcomes of an area."""
    text = _laid_out(dict(outcomes))
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / f"{area}.json").write_text(text + "\n", "utf-8")


def _laid_out(value: Any, indent: str = "") -> str:
    """Return JSON in which what fits into a line stands on one."""
    short = json.dumps(value, ensure_ascii=False)
    if (
        len(indent) + len(short) <= WIDTH
        or not isinstance(value, dict | list)
        or not value
    ):
        return short
    inner = indent + " "
    if isinstance(value, dict):
        lines = [
            f"{json.dumps(key)}: {_laid_out(item, inner)}"
            for key, item in value.items()
        ]
    else:
        lines = [_laid_out(item, inner) for item in value]
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    return f"{opening}\n{inner}" + f",\n{inner}".join(lines) + f"\n{indent}{closing}"
