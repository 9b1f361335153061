"""Packages are imported whole: no string of a document may run meanwhile."""

from __future__ import annotations

import importlib
import inspect
import itertools
import typing
from collections.abc import Mapping
from pathlib import Path
from types import FunctionType, ModuleType

from tests.golden.support import with_shared_runtime

__all__ = ["loaded"]

_PARENT = "hostile_packages"
_NUMBERS = itertools.count()


def loaded(files: Mapping[str, str], folder: Path) -> ModuleType:
    """Import every module of a package and resolve every hint in it.

    Args:
        files: The package.
        folder: An importable folder, the same for all packages of a run.

    Returns:
        The package, which has the modules as attributes.
    """
    name = f"{_PARENT}_{next(_NUMBERS)}"
    own = {path: text for path, text in files.items() if "_runtime/" not in path}
    for path, text in own.items():
        target = folder / name / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(with_shared_runtime(text).encode())
    importlib.invalidate_caches()
    package = importlib.import_module(name)
    for path in own:
        if path.endswith(".py"):
            dotted = "." + path.removesuffix(".py").replace("/", ".")
            _resolve(importlib.import_module(name + dotted.removesuffix(".__init__")))
    return package


def _resolve(module: ModuleType) -> None:
    for name in module.__all__:
        getattr(module, name)
    # Other forms of methods name the client for type checkers only.
    other = module.__name__.endswith(("raw", "streaming"))
    for value in list(vars(module).values()):
        if getattr(value, "__module__", "") != module.__name__:
            continue
        if inspect.isclass(value) or isinstance(value, FunctionType):
            typing.get_type_hints(value)
        for member in vars(value).values() if inspect.isclass(value) else ():
            if isinstance(member, FunctionType) and not other:
                typing.get_type_hints(member)
