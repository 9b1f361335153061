"""Imports of one generated module: collected while its text is made."""

from __future__ import annotations

__all__ = ["Imports"]


Section = list[tuple[str, tuple[str, ...]]]
"""Modules and the names that are imported from them."""


class Imports:
    """Names to import, by module; only what is asked for is imported."""

    def __init__(self) -> None:
        """Start with no import at all."""
        self._names: dict[str, set[str]] = {}

    def add(self, module: str, name: str) -> str:
        """Import `name` from `module`; return the name, ready for use."""
        self._names.setdefault(module, set()).add(name)
        return name

    def add_module(self, module: str, name: str) -> str:
        """Import a whole module under a name; return the name."""
        self._names[f"{module} as {name}"] = set()
        return name

    def sections(self) -> list[Section]:
        """Return the imports in sections: the standard library, then the package."""
        return _sections(self._names)


def _sections(names: dict[str, set[str]]) -> list[Section]:
    """Return imports in order, those of the package apart."""
    standard: Section = []
    local: Section = []
    for module, imported in sorted(names.items(), key=_order):
        entries = [(module, names) for names in _lines(imported)]
        (local if module.startswith(".") else standard).extend(entries)
    return [section for section in (standard, local) if section]


def _lines(imported: set[str]) -> list[tuple[str, ...]]:
    """Return the names from one module by line: one with another name has its own."""
    renamed = {name for name in imported if " as " in name}
    plain = tuple(sorted(imported - renamed, key=_name_order))
    if not renamed:
        return [plain]
    lines = [(name,) for name in renamed]
    return sorted(
        [*lines, plain] if plain else lines, key=lambda line: _name_order(line[0])
    )


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
