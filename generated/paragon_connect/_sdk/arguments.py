"""Arguments as they really come: what no type checker has seen is checked here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from .errors import OptionError

__all__ = ["members", "switch", "text"]


def members(name: str, given: object) -> dict[str, Any]:
    """Return the members of an argument that stands for a JSON object.

    Raises:
        OptionError: It is no mapping.
    """
    if not isinstance(given, Mapping):
        raise OptionError(
            f"{name} must be a mapping of names to values, not {type(given).__name__}"
        )
    return dict(cast("Mapping[str, Any]", given))


def switch(name: str, given: object) -> bool:
    """Return an argument that is true or false; the text "false" is neither.

    Raises:
        OptionError: It is anything else.
    """
    if not isinstance(given, bool):
        raise OptionError(f"{name} must be True or False, not {type(given).__name__}")
    return given


def text(name: str, given: object) -> str:
    """Return an argument that names something, without the spaces around it.

    Raises:
        OptionError: It holds no more than spaces, or is no text.
    """
    if not isinstance(given, str) or not given.strip():
        raise OptionError(f"{name} must hold more than spaces")
    return given.strip()
