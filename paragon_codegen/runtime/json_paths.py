"""The way to a place in JSON data, as messages show it: ``$.items[3].name``."""

from __future__ import annotations

from typing import Final

__all__ = ["Place", "path_of"]

_LONGEST_NAME: Final = 80
_LONGEST_PATH: Final = 400
"""Characters of a member's name, and of the way to it, that a message shows."""

Place = tuple[object, ...]
"""Names of members and numbers of items that lead to a value."""


def path_of(place: Place) -> str:
    """Return the way to a place as text; a long one ends with a mark."""
    path = "$"
    for each in place:
        step = _step(each)
        if len(path) + len(step) > _LONGEST_PATH:
            return f"{path}…"
        path += step
    return path


def _step(name: object) -> str:
    """Return a path step for a member or an item; names need not be text."""
    if isinstance(name, str) and len(name) > _LONGEST_NAME:
        # Not cut: half of a secret would not be recognised and masked.
        return f"[a name of {len(name)} characters]"
    plain = isinstance(name, str) and name.isidentifier()
    return f".{name}" if plain else f"[{name!r}]"
