# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""What no text may show by itself: a value, and the names that say that one is secret."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NoReturn

__all__ = ["MASK", "Secret", "is_sensitive"]

MASK: Final = "***"
"""What is shown instead."""

_LONGEST_NAME: Final = 100
_SENSITIVE: Final = re.compile(
    r"auth|token|secret|password|passwd|credential|cookie|signature|session|"
    r"api[-_]?key|private[-_]?key|^key$|jwt",
    re.IGNORECASE,
)


class Secret:
    """A string that shows up nowhere by itself; `reveal` is the only way out."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """Return the plain text."""
        return self._value

    def __repr__(self) -> str:
        """Return a mask."""
        return f"Secret({MASK!r})"

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled or copied into another process."""
        raise TypeError("a Secret cannot be pickled; build the client where it is used")


def is_sensitive(name: str) -> bool:
    """Return whether a header, cookie or query parameter of this name holds a secret.

    A name of a length that no sensible one has counts as telling.
    """
    return len(name) > _LONGEST_NAME or _is_sensitive(name)


@lru_cache(maxsize=512)
def _is_sensitive(name: str) -> bool:
    """Return the answer for a short name."""
    return _SENSITIVE.search(name) is not None
