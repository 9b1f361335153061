# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Values on their way through a constructor that no traceback may show."""

from __future__ import annotations

from typing import Generic, NoReturn, TypeVar

__all__ = ["Sealed"]

T_co = TypeVar("T_co", covariant=True)


class Sealed(Generic[T_co]):
    """A value that shows up nowhere by itself; `open` is the only way out.

    An error report may list the locals of every frame: what holds a secret is
    sealed, and the plain value deleted, before anything can fail.
    """

    __slots__ = ("_value",)

    def __init__(self, value: T_co) -> None:
        self._value = value

    def open(self) -> T_co:
        """Return the value."""
        return self._value

    def __repr__(self) -> str:
        """Return a mask."""
        return "Sealed(***)"

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled or copied into another process."""
        raise TypeError("a sealed value cannot be pickled")
