"""Imports of one generated module: collected while its text is made."""

from __future__ import annotations

from collections.abc import Iterator

__all__ = ["Imports"]


class Imports:
    """Names to import, by module; only what is asked for is imported."""

    def __init__(self) -> None:
        """Start with no import at all."""
        self._names: dict[str, set[str]] = {}

    def add(self, module: str, name: str) -> str:
        """Import `name` from `module`; return the name, ready for use."""
        self._names.setdefault(module, set()).add(name)
        return name

    def sections(self) -> list[list[tuple[str, tuple[str, ...]]]]:
        """Return the imports in sections: the standard library, then the package."""
        standard: list[tuple[str, tuple[str, ...]]] = []
        local: list[tuple[str, tuple[str, ...]]] = []
        for module, names in sorted(self._names.items(), key=_order):
            entry = (module, tuple(sorted(names, key=_name_order)))
            (local if module.startswith(".") else standard).append(entry)
        return [section for section in (standard, local) if section]

    def lines(self, indent: int = 0) -> Iterator[str]:
        """Yield import statements, with an empty line between the sections.

        Args:
            indent: Columns that stand in front of every line.
        """
        for number, section in enumerate(self.sections()):
            if number:
                yield ""
            for module, names in section:
                yield from _statement(module, names, 88 - indent)


def _order(item: tuple[str, set[str]]) -> tuple[int, str]:
    """Sort farther packages first, then by name."""
    module = item[0]
    dots = len(module) - len(module.lstrip("."))
    return -dots, module


def _name_order(name: str) -> tuple[int, str, str]:
    """Sort constants first, then classes, then functions, as isort does."""
    if name.isupper() and len(name) > 1:
        return 0, name.lower(), name
    return (1 if name[:1].isupper() else 2), name.lower(), name


def _statement(module: str, names: tuple[str, ...], width: int) -> list[str]:
    """Return one import statement, exploded when it is too long for a line."""
    line = f"from {module} import {', '.join(names)}"
    if len(line) <= width:
        return [line]
    return [f"from {module} import (", *(f"    {name}," for name in names), ")"]
