"""Imports every module of a package and says which operations it has, as JSON.

It runs as a script in a process of its own: `python real_probe.py FOLDER NAME`.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import pkgutil
import sys
import typing
from collections.abc import Iterator
from pathlib import Path
from types import FunctionType, ModuleType

__all__ = ["main"]

# Other forms of the client's methods name the client for type checkers only.
_ONLY_FOR_CHECKERS = ("raw", "streaming")


def main(folder: str, name: str) -> None:
    """Print method and template of each operation that can be called.

    Args:
        folder: contains the package.
        name: of the package.
    """
    sys.path.insert(0, folder)
    package = importlib.import_module(name)
    for found in [package, *_modules(package)]:
        _resolve(found)
    source = Path(folder, name)
    callable_names = _methods(source)
    operations = sys.modules.get(f"{name}.operations")
    json.dump(
        [
            [method, template]
            for function, method, template in _operations(source)
            if callable(getattr(operations, function, None))
            and function in callable_names
        ],
        sys.stdout,
    )


def _modules(package: ModuleType) -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        yield importlib.import_module(found.name)


def _resolve(module: ModuleType) -> None:
    """Look up every exported name, and the hints of everything that is defined here."""
    for name in getattr(module, "__all__", ()):
        getattr(module, name)
    if "._runtime" in module.__name__:
        return
    other = module.__name__.endswith(_ONLY_FOR_CHECKERS)
    for value in list(vars(module).values()):
        if getattr(value, "__module__", None) != module.__name__:
            continue
        if inspect.isclass(value):
            typing.get_type_hints(value)
            for member in () if other else vars(value).values():
                if isinstance(member, FunctionType):
                    typing.get_type_hints(member)
        elif isinstance(value, FunctionType):
            typing.get_type_hints(value)


def _operations(source: Path) -> Iterator[tuple[str, str, str]]:
    """Yield function, method and path template of each operation in the source."""
    for function in _parsed(source / "operations.py"):
        if not isinstance(function, ast.FunctionDef):
            continue
        for call in ast.walk(function):
            if isinstance(call, ast.Call) and _named(call.func, "Operation"):
                keywords = {each.arg: each.value for each in call.keywords}
                method, template = call.args[1], keywords["template"]
                yield (
                    function.name,
                    ast.literal_eval(method),
                    ast.literal_eval(template),
                )


def _methods(source: Path) -> set[str]:
    """Return the operations that the methods of the client run."""
    return {
        node.attr
        for statement in _parsed(source / "client.py")
        for node in ast.walk(statement)
        if isinstance(node, ast.Attribute) and _named(node.value, "operations")
    }


def _named(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def _parsed(path: Path) -> list[ast.stmt]:
    # A package of models only has neither operations nor a client.
    return ast.parse(path.read_bytes()).body if path.exists() else []


if __name__ == "__main__":
    main(*sys.argv[1:])
