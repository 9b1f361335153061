"""What the type hints of models say beyond Python's own types.

The models decode, `explain` says why they could not. Both stand on this.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar

__all__ = ["Described", "Later", "Tag", "Tagged", "variant_of"]


Tag = str | int | float | bool
"""A value that stands for a variant."""


class Described:
    """A class whose `__slots__` map each attribute to its name on the wire."""

    __slots__: ClassVar[Mapping[str, str]] = {}


class Tagged(Described):
    """What a union keeps when the member that tells its variants apart is new.

    Attributes:
        tag: Wire name of the member.
        variants: The variants that are known, by the value that stands for them.
    """

    tag: ClassVar[str] = ""
    variants: ClassVar[Mapping[Tag, type[Described]]] = {}

    __slots__: ClassVar[Mapping[str, str]] = {}


def variant_of(
    variants: Mapping[Tag, type[Described]], tag: object
) -> type[Described] | None:
    """Return the variant that a value stands for: for Python, True is 1."""
    if not isinstance(tag, (str, int, float)):
        return None
    flags = any(isinstance(key, bool) for key in variants)
    return variants.get(tag) if flags is isinstance(tag, bool) else None


class Later:
    """Stands for a type that cannot be named yet, because it contains itself."""

    __slots__ = ("find",)

    def __init__(self, find: Callable[[], object]) -> None:
        """Remember how the type is found."""
        self.find = find
