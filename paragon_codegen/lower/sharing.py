"""Schemas that are written again and again: one class where all of a name are equal.

An enum of `status` in three models, or an error that a framework repeats in each
operation, is one class, called after the member or the error and after none of those
that it stands in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from paragon_codegen import ir
from paragon_codegen.naming import class_name

from .names import Names
from .trees import rebuilt

__all__ = ["merged", "renamed", "shared"]

_Tree = TypeVar("_Tree")
_Group = list[ir.Declaration]


def shared(
    declarations: Iterable[ir.Declaration], alone: Mapping[str, str], names: Names
) -> dict[str, str]:
    """Return the names of declarations that are one class, each with the name of that.

    Args:
        declarations: All of them.
        alone: Words for some of them that say nothing of what they stand in.
        names: Knows which names are free.
    """
    groups: dict[str, _Group] = {}
    for each in declarations:
        if each.name in alone:
            groups.setdefault(class_name(alone[each.name]), []).append(each)
    left = {name: group for name, group in groups.items() if len(group) > 1}
    found: dict[str, str] = {}
    # What is equal may be so only when its parts are one class.
    while True:
        alike = [name for name, group in left.items() if _are_equal(group, found)]
        for name in alike:
            group = [each.name for each in left.pop(name)]
            if name in group or names.is_free(name):
                names.take(name)
                found |= dict.fromkeys(group, name)
        if not alike:
            return found


def merged(
    declarations: Iterable[ir.Declaration], names: Mapping[str, str]
) -> list[ir.Declaration]:
    """Return declarations without repetitions, the first of each under its new name."""
    groups: dict[str, _Group] = {}
    for each in renamed(tuple(declarations), names):
        name = names.get(each.name, each.name)
        groups.setdefault(name, []).append(replace(each, name=name))
    return [_one(group) for group in groups.values()]


def renamed(tree: _Tree, names: Mapping[str, str]) -> _Tree:
    """Return what refers to declarations, with their new names."""
    if not names:
        return tree
    found: _Tree = rebuilt(tree, _renaming(names))
    return found


def _renaming(names: Mapping[str, str]) -> Callable[[str, Any], Any]:
    """Return the change that gives types their new names."""

    def change(_: str, value: Any) -> Any:
        if isinstance(value, ir.Named) and value.name in names:
            return replace(value, name=names[value.name])
        return value

    return change


def _one(group: _Group) -> ir.Declaration:
    """Return the one declaration for equal ones: it says only what all of them say."""
    first, *others = group
    if any((each.doc, each.link) != (first.doc, first.link) for each in others):
        return replace(first, doc="", link="")
    return first


def _are_equal(group: _Group, names: Mapping[str, str]) -> bool:
    """Tell whether declarations differ in nothing but name, place and description."""
    first, *others = (_essence(renamed(each, names)) for each in group)
    return first is not None and all(each == first for each in others)


def _essence(declaration: ir.Declaration) -> object:
    """Return what must be equal; None for what stays as it is.

    The model of unknown variants names its union, and is no part of another.
    """
    match declaration:
        case ir.Enum():
            known = ((each.name, each.value) for each in declaration.members)
            return declaration.base, frozenset(known)
        case ir.Model(unknown=True) | ir.Union(discriminator=ir.Discriminator()):
            return None
        case _:
            return replace(declaration, name="", module="", doc="", link="")
