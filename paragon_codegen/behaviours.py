"""The folder of behaviours: Python that carries SDK methods out, read but never run."""

from __future__ import annotations

import ast
import keyword
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from paragon_codegen.behaviour_assets import load_assets
from paragon_codegen.diagnostics import Diagnostics, Location, quote

__all__ = ["Behaviours", "Function", "load_behaviours"]

_ERRORS = Path(__file__).parent / "runtime" / "errors.py"
_TOO_DEEP = (RecursionError, MemoryError)
_COPIED = "behaviours are copied into the package as they stand"
Kind: TypeAlias = Literal["steps", "items", "dialog", "plain"]
_KINDS: Mapping[str, Kind] = {"Steps": "steps", "Items": "items", "Dialog": "dialog"}


@dataclass(frozen=True, slots=True)
class Function:
    """A public function.

    Attributes:
        parameters: Names of its parameters, the client left out.
        required: Those of them that have no default.
        kind: How it is carried out, as the annotation of its result says.
    """

    parameters: tuple[str, ...]
    required: tuple[str, ...]
    kind: Kind


@dataclass(frozen=True, slots=True)
class Behaviours:
    """What a folder of behaviours holds.

    Attributes:
        folder: The folder.
        files: Text of each module, by file name.
        assets: Text of each file in the folder `assets`, by its name.
        functions: Public functions by ``module.name``.
        names: All public names by ``module.name``.
        docs: What the first line says about each class, by its name; the errors of
            the runtime are among them.
    """

    folder: Path
    files: tuple[tuple[str, str], ...]
    assets: tuple[tuple[str, str], ...]
    functions: Mapping[str, Function]
    names: frozenset[str]
    docs: Mapping[str, str]


def load_behaviours(folder: Path, diagnostics: Diagnostics) -> Behaviours:
    """Read the modules of a folder.

    Args:
        folder: The folder; of the folders below it only `assets` is read.
        diagnostics: Gets what Python cannot read.
    """
    files: list[tuple[str, str]] = []
    functions: dict[str, Function] = {}
    names: set[str] = set()
    docs = dict(_class_docs(ast.parse(_ERRORS.read_text("utf-8"))))
    for path in _modules(folder, diagnostics):
        try:
            text = path.read_text("utf-8")
            tree = ast.parse(text)
        except (SyntaxError, ValueError, OSError, *_TOO_DEEP) as error:
            _report_unreadable(path, error, diagnostics)
            continue
        files.append((path.name, text))
        for statement in tree.body:
            _note(statement, path.stem, functions, names)
        docs |= dict(_class_docs(tree))
    assets = load_assets(folder, diagnostics)
    return Behaviours(folder, tuple(files), assets, functions, frozenset(names), docs)


def _modules(folder: Path, diagnostics: Diagnostics) -> Iterator[Path]:
    """Yield the modules of a folder; what cannot be the name of one is reported.

    Hidden files are none: editors put theirs beside what they edit.
    """
    for path in sorted(folder.glob("*.py")):
        name = path.stem
        if name.startswith(".") or path.is_dir():
            continue
        if name.isascii() and name.isidentifier() and not keyword.iskeyword(name):
            yield path
        else:
            message = f"{quote(path.name)} is not the name of a module"
            hint = "use letters, digits and `_`, and no word of Python's own"
            diagnostics.error(Location(str(path), 1, 1), message, hint)


def _class_docs(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield the classes of a module with what the first line says about each."""
    for statement in tree.body:
        if isinstance(statement, ast.ClassDef):
            text = ast.get_docstring(statement) or ""
            yield statement.name, text.partition("\n\n")[0]


def _report_unreadable(
    path: Path, error: BaseException, diagnostics: Diagnostics
) -> None:
    """Say where Python stopped to understand a module."""
    reason = error.msg if isinstance(error, SyntaxError) else str(error)
    line = getattr(error, "lineno", None) or 1
    column = max(getattr(error, "offset", None) or 1, 1)
    message = f"Python cannot read this: {reason}"
    diagnostics.error(Location(str(path), line, column), message, _COPIED)


def _note(
    statement: ast.stmt,
    module: str,
    functions: dict[str, Function],
    names: set[str],
) -> None:
    """Note the names that one statement at the top of a module defines."""
    match statement:
        case ast.FunctionDef():
            functions[f"{module}.{statement.name}"] = _function(statement)
            found = [statement.name]
        case ast.ClassDef():
            found = [statement.name]
        case ast.Assign():
            found = [
                each.id for each in statement.targets if isinstance(each, ast.Name)
            ]
        case ast.AnnAssign(target=ast.Name(id=name)):
            found = [name]
        case _:
            found = []
    names.update(f"{module}.{name}" for name in found if not name.startswith("_"))


def _function(node: ast.FunctionDef) -> Function:
    listed = node.args
    plain = [*listed.posonlyargs, *listed.args]
    optional = {each.arg for each in plain[len(plain) - len(listed.defaults) :]}
    pairs = zip(listed.kwonlyargs, listed.kw_defaults, strict=True)
    optional |= {each.arg for each, default in pairs if default is not None}
    names = [each.arg for each in [*plain, *listed.kwonlyargs]][1:]
    return Function(
        parameters=tuple(names),
        required=tuple(name for name in names if name not in optional),
        kind=_kind(node.returns),
    )


def _kind(annotation: ast.expr | None) -> Kind:
    """Return how a function is carried out: `Steps[…]`, `Items[…]`, `Dialog[…]`, or none."""
    match annotation:
        case ast.Subscript(value=ast.Name(id=name)):
            return _KINDS.get(name, "plain")
        case _:
            return "plain"
