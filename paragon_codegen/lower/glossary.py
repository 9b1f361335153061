"""Names of calls in texts: readers of Python look for `get_user`, not for `getUser`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final, get_args

from paragon_codegen import ir

from .trees import rebuilt

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
    change = _Glossary(telling).change
    found: ir.Package = rebuilt(package, change, get_args(ir.Type))
    return found


class _Glossary:
    """Replaces names in the texts of a tree of frozen dataclasses."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = names
        listed = "|".join(
            re.escape(each) for each in sorted(names, key=len, reverse=True)
        )
        self._pattern = re.compile(rf"(?<![\w/#.=?&-])({listed})(?![\w/=-]|\.\w)")

    def change(self, name: str, value: Any) -> Any:
        """Return a text with its names replaced; anything else as it is."""
        if name not in _TEXTS or not isinstance(value, str):
            return value
        found = self._pattern.sub(lambda match: self._names[match[1]], value)
        return value if found == value else found
