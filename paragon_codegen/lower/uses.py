"""What a type is made for, and so what it is called."""

from __future__ import annotations

from dataclasses import dataclass

from .names import Hint

__all__ = ["Use"]


@dataclass(frozen=True, slots=True)
class Use:
    """What a type is made for.

    Attributes:
        hint: What to call it if it needs a name.
        key: What it is known by from then on.
        name: The name that it must have, if it is a component.
        shared: Others refer to it, so a list or a map gets a name as well.
    """

    hint: Hint
    key: object
    name: str | None = None
    shared: bool = False
