# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Values that remember how they were written.

A text with a format becomes a value of Python's. Where that holds less than the text
says (nanoseconds, a leap second), or an id or a number is written in an unusual way
(upper case), the value is of a subclass that keeps the text. It goes back as it came.
"""

from __future__ import annotations

from typing import Any, Self

__all__ = ["Written", "text_kept"]


class Written:
    """What a value is that keeps its text, beside its class of Python's.

    What arithmetic makes of it has no text any more.

    Attributes:
        text: how it was written.
    """

    __slots__ = ()

    text: str

    def __repr__(self) -> str:
        """Return the text within the name of the class."""
        text = text_kept(self)
        return (
            super().__repr__() if text is None else f"{type(self).__name__}({text!r})"
        )

    def __copy__(self) -> Self:
        """Return the value: it does not change."""
        return self

    def __deepcopy__(self, memo: object) -> Self:
        """Return the value: it does not change."""
        return self

    def __reduce_ex__(self, protocol: Any) -> str | tuple[Any, ...]:
        """Return how to make it again, its text included."""
        text = text_kept(self)
        return (
            super().__reduce_ex__(protocol)
            if text is None
            else (type(self).read, (text,))
        )

    @classmethod
    def read(cls, text: str) -> Any:
        """Return the value of a text."""
        raise NotImplementedError


def text_kept(value: object) -> str | None:
    """Return the text of a value that remembers it, or is it; None for any other."""
    if isinstance(value, Written):
        return getattr(value, "text", None)
    return value if isinstance(value, str) else None
