"""Names of calls in texts: readers of Python look for `get_user`, not for `getUser`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, Final, TypeGuard, get_args

from paragon_codegen import ir

__all__ = ["translated"]

_TEXTS: Final = frozenset({"doc", "summary", "result_doc"})


def translated(package: ir.Package) -> ir.Package:
    """Return the package with texts that call operations and methods by Python names.

    Only names that cannot be words of a sentence are replaced: those with a capital
    or a dot inside. Parts of addresses stay as they are.
    """
    names = {each.wire: each.name for each in package.client.operations()}
    if package.sdk is not None:
        for group in package.sdk.groups:
            prefix = f"{group.attribute}." if group.attribute else ""
            names |= {each.wire: f"{prefix}{each.name}" for each in group.methods}
    telling = {
        wire: name
        for wire, name in names.items()
        if wire != name and re.fullmatch(r"[a-z][a-z0-9]*([A-Z.][A-Za-z0-9.]*)", wire)
    }
    if not telling:
        return package
    found: ir.Package = _Glossary(telling).apply(package)
    return found


class _Glossary:
    """Replaces names in the texts of a tree of frozen dataclasses."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = names
        listed = "|".join(
            re.escape(each) for each in sorted(names, key=len, reverse=True)
        )
        self._pattern = re.compile(rf"(?<![\w/#.=?&-])({listed})(?![\w/=-]|\.\w)")

    def apply(self, value: Any) -> Any:
        """Return the value with its texts translated; the same one if there are none."""
        if _is_tuple(value):
            items = tuple(self.apply(each) for each in value)
            return items if _changed(items, value) else value
        changes: dict[str, Any] = {}
        for name in _fields(value.__class__):
            old = getattr(value, name)
            text = name in _TEXTS and isinstance(old, str)
            new = self._text(old) if text else self.apply(old)
            if new is not old:
                changes[name] = new
        return replace(value, **changes) if changes else value

    def _text(self, text: str) -> str:
        found = self._pattern.sub(lambda match: self._names[match[1]], text)
        return text if found == text else found


@cache
def _fields(kind: type) -> tuple[str, ...]:
    """Return the fields of a class that may lead to texts; types of values have none."""
    if not is_dataclass(kind) or kind in get_args(ir.Type):
        return ()
    return tuple(field.name for field in fields(kind))


def _is_tuple(value: object) -> TypeGuard[tuple[Any, ...]]:
    return isinstance(value, tuple)


def _changed(new: tuple[Any, ...], old: tuple[Any, ...]) -> bool:
    return any(one is not other for one, other in zip(new, old, strict=True))
