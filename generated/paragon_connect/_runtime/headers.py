# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Response headers: a case-insensitive, read-only view of name-value pairs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from .secret import MASK, is_sensitive

__all__ = ["Headers"]


class Headers(Mapping[str, str]):
    """Headers by name, case aside; repeated ones are joined with a comma."""

    __slots__ = ("_by_name", "_pairs")

    def __init__(self, pairs: Sequence[tuple[str, str]] = ()) -> None:
        self._pairs = pairs
        self._by_name: dict[str, list[str]] = {}
        # A server may send thousands: looking through them for each would be slow.
        for name, value in pairs:
            self._by_name.setdefault(name.lower(), []).append(value)

    def get_all(self, name: str) -> list[str]:
        """Return every value of `name`, in the order received."""
        return list(self._by_name.get(name.lower(), ()))

    @property
    def pairs(self) -> Sequence[tuple[str, str]]:
        """The headers exactly as received."""
        return self._pairs

    def __getitem__(self, name: str) -> str:
        """Return the value of `name`; raises KeyError when it is absent."""
        values = self._by_name.get(name.lower())
        if values is None:
            raise KeyError(name)
        return ", ".join(values)

    def __iter__(self) -> Iterator[str]:
        """Iterate over the names in lower case, each once."""
        return iter(self._by_name)

    def __len__(self) -> int:
        """Return the number of distinct names."""
        return len(self._by_name)

    def __repr__(self) -> str:
        """Return the pairs, telling values masked."""
        shown = [(k, MASK if is_sensitive(k) else v) for k, v in self._pairs]
        return f"Headers({shown!r})"
