"""Names of other modules: whoever writes one has it imported."""

from __future__ import annotations

import functools
import re
from pathlib import Path

from paragon_codegen.imports import Imports

__all__ = ["RUNTIME", "Module", "Modules", "runtime_names"]

RUNTIME = Path(__file__).parent.parent / "runtime"
"""What is copied into packages."""

_EXPORTS = re.compile(r"^__all__ = \[(.*?)\]", re.MULTILINE | re.DOTALL)


class Modules:
    """Modules below one place: ``runtime.model.Mismatch`` is the name, imported.

    Args:
        imports: Gets the import.
        prefix: What stands in front of a module's name, such as ``"._runtime."``.
        runtime: Whether only what the runtime exports may be named.
    """

    def __init__(self, imports: Imports, prefix: str, *, runtime: bool = False) -> None:
        """Lead to the modules of one place."""
        self._imports = imports
        self._prefix = prefix
        self._runtime = runtime

    def __getattr__(self, module: str) -> Module:
        """Return a module; raises AttributeError when the runtime has none."""
        known = runtime_names(module) if self._runtime else None
        return Module(self._imports, self._prefix + module, known)


class Module:
    """A module whose names can be written."""

    def __init__(
        self, imports: Imports, path: str, known: frozenset[str] | None = None
    ) -> None:
        self._imports = imports
        self._path = path
        self._known = known

    def __getattr__(self, name: str) -> str:
        """Import a name and return it; raises AttributeError for an unknown one."""
        if self._known is not None and name not in self._known:
            raise AttributeError(f"{self._path} exports no {name}")
        return self._imports.add(self._path, name)


@functools.cache
def runtime_names(module: str) -> frozenset[str]:
    """Return what a module of the runtime exports.

    Raises:
        AttributeError: There is no such module.
    """
    source = RUNTIME / f"{module}.py"
    if not source.is_file():
        raise AttributeError(f"the runtime has no module {module}")
    found = _EXPORTS.search(source.read_text("utf-8"))
    return frozenset(re.findall(r'"(\w+)"', found[1])) if found else frozenset()
