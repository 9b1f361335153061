"""What a generated package consists of, as far as code is concerned."""

from __future__ import annotations

import ast
import builtins
import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["PATH", "difference", "foreign_names", "kinds", "raw_characters"]

PATH = re.compile(
    r"(models/|_sdk/)?[a-z_]+\.py|_runtime/[a-z0-9_]+\.py|py\.typed",
)
"""Paths that a package of the documents in this folder may have."""
_BUILTINS = frozenset(dir(builtins))
_NAMES = ("id", "attr", "arg", "name", "asname", "module")
"""Fields of syntax trees that hold names."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What one module is made of.

    Attributes:
        given: Modules and names that come from the library or the runtime.
        members: Names of fields, arguments, methods, functions and classes.
        bound: Names that are assigned or imported.
        names: Names that are used.
        attributes: Attributes that are used.
    """

    given: set[tuple[str, str]] = field(default_factory=set)
    members: set[str] = field(default_factory=set)
    bound: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    attributes: set[str] = field(default_factory=set)

    def add(self, node: ast.AST) -> None:
        """Take note of a node."""
        match node:
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


@functools.lru_cache(maxsize=256)
def _tree(text: str) -> ast.Module:
    """Read a module; statements that are nothing but a string are no code."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            node.body = [each for each in body if not _is_prose(each)]  # type: ignore[attr-defined]
    return tree


def _is_prose(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


@functools.lru_cache(maxsize=256)
def _facts(text: str) -> Facts:
    facts = Facts()
    for node in ast.walk(_tree(text)):
        facts.add(node)
    return facts


def made_modules(files: Mapping[str, str]) -> dict[str, str]:
    """Return the modules that are made for a package: what is copied is left out."""
    copied = ("_runtime/", "_sdk/")
    return {
        path: text
        for path, text in files.items()
        if path.endswith(".py")
        and (not path.startswith(copied) or path == "_sdk/__init__.py")
    }


def foreign_names(files: Mapping[str, str]) -> set[str]:
    """Return what the modules use without defining it: imports, builtins, attributes."""
    modules = [_facts(text) for text in made_modules(files).values()]
    members = {name for facts in modules for name in facts.members}
    found: set[str] = set()
    for facts in modules:
        found.update(f"{module}:{name}" for module, name in facts.given)
        found.update(facts.names - facts.bound - members)
        found.update(f".{name}" for name in facts.attributes - members)
    return found


def kinds(files: Mapping[str, str]) -> set[str]:
    """Return the kinds of nodes that a package is made of."""
    modules = map(_tree, made_modules(files).values())
    return {type(node).__name__ for tree in modules for node in ast.walk(tree)}


def difference(
    files: Mapping[str, str], usual: Mapping[str, str], known: frozenset[str]
) -> str:
    """Return where two packages are of different code; empty when they are not.

    Values and names of their own may differ, and nothing else: not one node of a syntax
    tree, nor a name of the runtime, of the library or of Python.

    Args:
        files: A package.
        usual: What it is compared with.
        known: Names that both must have in the same places.
    """
    modules, others = made_modules(files), made_modules(usual)
    if modules.keys() != others.keys():
        return ", ".join(sorted(modules.keys() ^ others.keys()))
    for path, text in modules.items():
        here, there = _shape(text, known), _shape(others[path], known)
        if here != there:
            return f"{path}: {_first_difference(here, there)}"
    return ""


@functools.lru_cache(maxsize=256)
def _shape(text: str, known: frozenset[str]) -> str:
    """Return the syntax tree of a module as text, without values and names of its own."""
    return _written(_tree(text), known | _BUILTINS)


def _written(node: ast.AST, known: frozenset[str]) -> str:
    parts: list[str] = [type(node).__name__]
    for key in node._fields if not isinstance(node, ast.Constant) else ():
        value = getattr(node, key, None)
        if isinstance(node, ast.Delete):
            value = _deleted(node)
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, ast.AST):
                parts.append(_written(each, known))
            elif key in _NAMES and each is not None:
                parts.append(each if each in known else "_")
            else:
                parts.append(repr(each))
        parts.append(";")
    if isinstance(node, ast.Constant):
        parts.append(type(node.value).__name__)
    return f"({' '.join(parts)})"


def _deleted(node: ast.Delete) -> list[ast.expr]:
    """Return what is deleted: formatters put a list that is too long into parentheses."""
    first, *others = node.targets
    return first.elts if isinstance(first, ast.Tuple) and not others else node.targets


def _first_difference(one: str, other: str) -> str:
    pairs = enumerate(zip(one, other, strict=False))
    place = next((at for at, (here, there) in pairs if here != there), 0)
    around = slice(max(0, place - 200), place + 200)
    return f"{one[around]} and {other[around]}"


def raw_characters(files: Mapping[str, str]) -> set[str]:
    """Return characters that nobody can see, or that change what others look like."""
    return {
        f"{path}: U+{ord(character):04X}"
        for path, text in files.items()
        for character in set(text)
        if character != "\n" and not character.isprintable()
    }
