# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""The way to a place in JSON data, as messages show it: ``$.items[3].name``."""

from __future__ import annotations

from typing import Final

__all__ = ["at", "step"]

_LONGEST_NAME: Final = 80
_LONGEST_PATH: Final = 400
"""Characters of a member's name, and of the way to it, that a message shows."""


def step(name: object) -> str:
    """Return a path step for a member; JSON names are text, others' need not be."""
    if isinstance(name, str) and len(name) > _LONGEST_NAME:
        # Not cut: half of a secret would not be recognised and masked.
        return f"[a name of {len(name)} characters]"
    plain = isinstance(name, str) and name.isidentifier()
    return f".{name}" if plain else f"[{name!r}]"


def at(path: str, step: str) -> str:
    """Return the path one step further; a long one ends with a mark."""
    if path.endswith("…"):
        return path
    return path + (step if len(path) + len(step) <= _LONGEST_PATH else "…")
