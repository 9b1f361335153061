"""Response headers: a case-insensitive, read-only view of name-value pairs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from .redaction import MASK, is_sensitive

__all__ = ["Headers"]


class Headers(Mapping[str, str]):
    """Headers by name, case aside; repeated ones are joined with a comma."""

    __slots__ = ("_pairs",)

    def __init__(self, pairs: Sequence[tuple[str, str]] = ()) -> None:
        self._pairs = pairs

    def get_all(self, name: str) -> list[str]:
        """Return every value of `name`, in the order received."""
        wanted = name.lower()
        return [value for key, value in self._pairs if key.lower() == wanted]

    @property
    def pairs(self) -> Sequence[tuple[str, str]]:
        """The headers exactly as received."""
        return self._pairs

    def __getitem__(self, name: str) -> str:
        """Return the value of `name`; raises KeyError when it is absent."""
        values = self.get_all(name)
        if not values:
            raise KeyError(name)
        return ", ".join(values)

    def __iter__(self) -> Iterator[str]:
        """Iterate over the names in lower case, each once."""
        return iter(dict.fromkeys(key.lower() for key, _ in self._pairs))

    def __len__(self) -> int:
        """Return the number of distinct names."""
        return len({key.lower() for key, _ in self._pairs})

    def __repr__(self) -> str:
        """Return the pairs, telling values masked."""
        shown = [(k, MASK if is_sensitive(k) else v) for k, v in self._pairs]
        return f"Headers({shown!r})"
