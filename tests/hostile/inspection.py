"""What a generated package consists of, as far as code is concerned."""

from __future__ import annotations

import ast
import builtins
import functools
import importlib
import inspect
import itertools
import re
import typing
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import FunctionType, ModuleType

from tests.golden.support import with_shared_runtime

__all__ = ["PATH", "code", "foreign_names", "loaded", "raw_characters"]

PATH = re.compile(r"(models/)?[a-z_]+\.py|_runtime/[a-z0-9_]+\.py|py\.typed")
"""Paths that a package of the document in this folder may have."""
_BUILTINS = frozenset(dir(builtins))
_PARENT = "hostile_packages"
_NUMBERS = itertools.count()


@dataclass(frozen=True, slots=True)
class Facts:
    """What one module is made of.

    Attributes:
        kinds: How often each kind of node stands there.
        called: How often each name is called.
        given: Modules and names that come from the library or the runtime.
        members: Names of fields, arguments, methods, functions and classes.
        bound: Names that are assigned or imported.
        names: Names that are used.
        attributes: Attributes that are used.
    """

    kinds: Counter[str] = field(default_factory=Counter)
    called: Counter[str] = field(default_factory=Counter)
    given: set[tuple[str, str]] = field(default_factory=set)
    members: set[str] = field(default_factory=set)
    bound: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    attributes: set[str] = field(default_factory=set)

    def add(self, node: ast.AST) -> None:
        """Take note of a node."""
        self.kinds[type(node).__name__] += 1
        match node:
            case ast.Call(func=ast.Name(id=name)):
                self.called[name] += 1
            case ast.Name(id=name):
                (self.bound if isinstance(node.ctx, ast.Store) else self.names).add(
                    name
                )
            case ast.Attribute(attr=name):
                self.attributes.add(name)
            case ast.ClassDef(name=name) | ast.arg(arg=name):
                self.members.add(name)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                self.members.add(name)
            case ast.AnnAssign(target=ast.Name(id=name)):
                self.members.add(name)
            case ast.ImportFrom() | ast.Import():
                self._imported(node)
            case _:
                pass

    def _imported(self, node: ast.ImportFrom | ast.Import) -> None:
        self.bound.update(alias.asname or alias.name for alias in node.names)
        module = ""
        if isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
        if not module.startswith(".") or "_runtime" in module:
            self.given.update((module, alias.name) for alias in node.names)


@functools.lru_cache(maxsize=64)
def _facts(text: str) -> Facts:
    """Read a module; statements that are nothing but a string are no code."""
    facts = Facts()
    left: list[ast.AST] = [ast.parse(text)]
    while left:
        node = left.pop()
        if not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)):
            facts.add(node)
            left.extend(ast.iter_child_nodes(node))
    return facts


def _modules(files: Mapping[str, str]) -> dict[str, Facts]:
    """Read the modules that are made for a package."""
    return {
        path: _facts(text)
        for path, text in files.items()
        if path.endswith(".py") and not path.startswith("_runtime/")
    }


def code(files: Mapping[str, str]) -> dict[str, Counter[str]]:
    """Return how often each kind of node stands in each module, and what is called.

    Left out are documentation, and the names of what the package itself defines.
    """
    found: dict[str, Counter[str]] = {}
    for path, facts in _modules(files).items():
        known = {name for _, name in facts.given} | _BUILTINS
        calls = {f"call {n}": c for n, c in facts.called.items() if n in known}
        found[path] = facts.kinds + Counter(calls)
    return found


def foreign_names(files: Mapping[str, str]) -> set[str]:
    """Return what the modules use without defining it: imports, builtins, attributes."""
    modules = _modules(files).values()
    members = {name for facts in modules for name in facts.members}
    found: set[str] = set()
    for facts in modules:
        found.update(f"{module}:{name}" for module, name in facts.given)
        found.update(facts.names - facts.bound - members)
        found.update(f".{name}" for name in facts.attributes - members)
    return found


def raw_characters(files: Mapping[str, str]) -> set[str]:
    """Return characters that nobody can see, or that change what others look like."""
    return {
        f"{path}: U+{ord(character):04X}"
        for path, text in files.items()
        for character in set(text)
        if character != "\n" and not character.isprintable()
    }


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
    for value in list(vars(module).values()):
        own = getattr(value, "__module__", "") == module.__name__
        if own and (inspect.isclass(value) or isinstance(value, FunctionType)):
            typing.get_type_hints(value)
