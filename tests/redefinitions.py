"""Finds what a package defines twice, so that the first of both vanishes without a word."""

from __future__ import annotations

import ast
import posixpath
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

__all__ = ["redefinitions"]

Function = ast.FunctionDef | ast.AsyncFunctionDef
_COPIED = ("_runtime/", "_sdk/")
# A model replaces what its base declares; nothing else may replace anything.
_REPLACED = ("models/", "hosts.py")


def redefinitions(files: Mapping[str, str]) -> list[str]:
    """Return every name of a package that stands for two things.

    Args:
        files: Text of its files; what was copied counts as bases of classes only.
    """
    trees = {
        path: ast.parse(text) for path, text in files.items() if path.endswith(".py")
    }
    found: list[str] = []
    for path, tree in trees.items():
        if path.startswith(_COPIED):
            continue
        found += [f"{path}: {what}" for what in _in_module(tree)]
        if not path.startswith(_REPLACED):
            found += [f"{path}: {what}" for what in _replacing(trees, path)]
    return found + [f"{path}: is a name too" for path in _hidden_modules(trees)]


def _in_module(tree: ast.Module) -> Iterator[str]:
    """Yield what one module defines twice, by itself."""
    names = _bindings(tree.body)
    yield from _twice(names)
    for name in _twice(_exported(tree)):
        yield f"__all__: {name}"
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            yield from (f"{node.name}.{what}" for what in _in_class(node))
        if isinstance(node, Function):
            yield from (f"{node.name}({what})" for what in _in_function(node, names))


def _twice(names: Iterable[str]) -> list[str]:
    return [name for name, times in Counter(names).items() if times > 1]


def _bindings(body: Iterable[ast.stmt]) -> list[str]:
    """Return the names that statements bind, each as often as it is bound."""
    found: list[str] = []
    for node in body:
        match node:
            case ast.Import() | ast.ImportFrom():
                found += [each.asname or each.name for each in node.names]
            case ast.ClassDef() | ast.FunctionDef() | ast.AsyncFunctionDef():
                if not _marked(node, "overload"):
                    found.append(node.name)
            case ast.Assign():
                found += [
                    each.id for each in node.targets if isinstance(each, ast.Name)
                ]
            case ast.AnnAssign(target=ast.Name(id=name)):
                found.append(name)
            case ast.If():
                # One of both branches is read, so a name may be bound in each.
                either = Counter(_bindings(node.body)) | Counter(_bindings(node.orelse))
                found += either.elements()
            case _:
                pass
    return found


def _marked(node: ast.ClassDef | Function, mark: str) -> bool:
    return any(isinstance(e, ast.Name) and e.id == mark for e in node.decorator_list)


def _exported(tree: ast.Module) -> Iterator[str]:
    """Yield the entries of ``__all__``."""
    for node in tree.body:
        match node:
            case ast.Assign(
                targets=[ast.Name(id="__all__")], value=ast.List(elts=all_)
            ):
                yield from (ast.literal_eval(each) for each in all_)
            case _:
                pass


def _in_class(node: ast.ClassDef) -> Iterator[str]:
    """Yield members that stand twice, or for a name that the class still uses."""
    members = [*_bindings(node.body), *_assigned_only(node)]
    yield from _twice(members)
    methods = {each.name for each in node.body if isinstance(each, Function)}
    yield from sorted(methods & _names_in_heads(node))


def _assigned(node: ast.ClassDef) -> Iterator[str]:
    """Yield the attributes that methods give to ``self``, each once."""
    found = {
        each.attr: None
        for each in ast.walk(node)
        if isinstance(each, ast.Attribute)
        and isinstance(each.ctx, ast.Store)
        and isinstance(each.value, ast.Name)
        and each.value.id == "self"
    }
    yield from found


def _assigned_only(node: ast.ClassDef) -> Iterator[str]:
    """Yield the attributes of ``self`` that the class does not declare as fields."""
    fields = {
        each.target.id
        for each in node.body
        if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
    }
    yield from (name for name in _assigned(node) if name not in fields)


def _names_in_heads(node: ast.ClassDef) -> set[str]:
    """Return the names that a class uses outside of the bodies of its methods."""
    heads: list[ast.AST] = []
    for each in node.body:
        if isinstance(each, Function):
            heads += [each.args, *each.decorator_list]
            heads += [each.returns] if each.returns is not None else []
        else:
            heads.append(each)
    walked = (each for head in heads for each in ast.walk(head))
    return {each.id for each in walked if isinstance(each, ast.Name)}


def _in_function(node: Function, names: Iterable[str]) -> Iterator[str]:
    """Yield arguments that hide a name of the module where the body means the name."""
    listed = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
    arguments = [each.arg for each in listed]
    meant: set[str] = set()
    for each in (each for statement in node.body for each in ast.walk(statement)):
        match each:
            case ast.Call(func=ast.Name(id=name)):
                meant.add(name)
            case ast.Attribute(value=ast.Name(id=name)):
                meant.add(name)
            case _:
                pass
    yield from sorted(set(arguments) & set(names) & meant)


# -- across modules -----------------------------------------------------------------


def _replacing(trees: Mapping[str, ast.Module], path: str) -> Iterator[str]:
    """Yield public members of classes that stand in the place of inherited ones."""
    for node in trees[path].body:
        if not isinstance(node, ast.ClassDef):
            continue
        own = {*_bindings(node.body), *_assigned(node)}
        declared = {
            each.target.id
            for each in node.body
            if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
        }
        above = set(_inherited(trees, path, node))
        both = {name for name in own & above if not name.startswith("_")}
        yield from (
            f"{node.name}.{name} is inherited" for name in sorted(both - declared)
        )


def _inherited(
    trees: Mapping[str, ast.Module], path: str, node: ast.ClassDef
) -> Iterator[str]:
    """Yield the members of all bases of a class that can be found in the package.

    What a base only declares is not among them: somebody has to assign it.
    """
    for base in node.bases:
        where, above = _class(trees, path, ast.unparse(base).partition("[")[0])
        if above is None:
            continue
        fields = set(_bindings(e for e in above.body if isinstance(e, ast.AnnAssign)))
        yield from {*_bindings(above.body), *_assigned(above)} - fields
        yield from _inherited(trees, where, above)


def _class(
    trees: Mapping[str, ast.Module], path: str, name: str
) -> tuple[str, ast.ClassDef | None]:
    """Return the class that a name of a module stands for, and its module."""
    for node in trees[path].body if path in trees else ():
        if isinstance(node, ast.ClassDef) and node.name == name:
            return path, node
        if isinstance(node, ast.ImportFrom) and node.level:
            for alias in node.names:
                if (alias.asname or alias.name) == name:
                    return _class(trees, _file(path, node), alias.name)
    return path, None


def _file(path: str, node: ast.ImportFrom) -> str:
    """Return the file that a relative import reads."""
    folder = posixpath.dirname(path)
    for _ in range(node.level - 1):
        folder = posixpath.dirname(folder)
    return posixpath.join(folder, (node.module or "__init__").replace(".", "/") + ".py")


def _hidden_modules(trees: Mapping[str, ast.Module]) -> Iterator[str]:
    """Yield modules whose package exports something else under their name."""
    for path, tree in trees.items():
        if posixpath.basename(path) == "__init__.py" and not path.startswith(_COPIED):
            folder = posixpath.dirname(path)
            itself = _submodules(tree)
            for name in set(_exported(tree)) - itself:
                inner = posixpath.join(folder, name)
                yield from {f"{inner}.py", f"{inner}/__init__.py"} & trees.keys()


def _submodules(tree: ast.Module) -> set[str]:
    """Return the names under which a package exports its modules themselves."""
    return {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module is None and node.level == 1
        for alias in node.names
        if alias.asname is None
    }
