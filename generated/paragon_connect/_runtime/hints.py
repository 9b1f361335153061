# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""What the type hints of models say beyond Python's own types.

The models decode, `explain` says why they could not. Both stand on this.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

__all__ = ["Described", "Formatted", "Later", "Tag", "Tagged"]


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


class Later:
    """Stands for a type that cannot be named yet, because it contains itself."""

    __slots__ = ("find",)

    def __init__(self, find: Callable[[], object]) -> None:
        """Remember how the type is found."""
        self.find = find


class Formatted:
    """Says of a type that its values are text on the wire."""

    __slots__ = ("read", "words")

    def __init__(self, read: Callable[[Any], object], words: str) -> None:
        """Remember what reads the text, and words for what it says."""
        self.read = read
        self.words = words
