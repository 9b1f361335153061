"""Trees of frozen dataclasses, rebuilt where something in them changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, TypeGuard

__all__ = ["rebuilt"]


def rebuilt(
    value: Any, change: Callable[[str, Any], Any], opaque: tuple[type, ...] = ()
) -> Any:
    """Return a tree with changes; the same one if there are none.

    Args:
        value: A dataclass, a tuple of them, or anything else, which stays.
        change: Gets the name of a field and what it holds, and returns what it is to
            hold; what it leaves as it is gets searched.
        opaque: Classes that need no search.
    """
    return _Rebuilder(change, opaque).apply(value)


class _Rebuilder:
    """Rebuilds trees by one kind of change."""

    def __init__(
        self, change: Callable[[str, Any], Any], opaque: tuple[type, ...]
    ) -> None:
        self._change = change
        self._opaque = opaque

    def apply(self, value: Any, name: str = "") -> Any:
        """Return what the field `name` is to hold in place of `value`."""
        changed = self._change(name, value)
        if changed is not value or isinstance(value, self._opaque):
            return changed
        if _is_tuple(value):
            items = tuple(self.apply(each, name) for each in value)
            return items if _differ(items, value) else value
        changes: dict[str, Any] = {}
        for field in _fields(value.__class__):
            old = getattr(value, field)
            new = self.apply(old, field)
            if new is not old:
                changes[field] = new
        return replace(value, **changes) if changes else value


@cache
def _fields(kind: type) -> tuple[str, ...]:
    """Return the fields of a class; none of what is no dataclass."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()


def _is_tuple(value: object) -> TypeGuard[tuple[Any, ...]]:
    return isinstance(value, tuple)


def _differ(new: tuple[Any, ...], old: tuple[Any, ...]) -> bool:
    return any(one is not other for one, other in zip(new, old, strict=True))
