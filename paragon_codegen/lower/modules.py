"""Modules: which declarations stand together, and in which order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from paragon_codegen import ir
from paragon_codegen.naming import decoder_name
from paragon_codegen.reserved import MODELS

__all__ = ["arrange"]


def arrange(declarations: Iterable[ir.Declaration]) -> tuple[ir.Module, ...]:
    """Put declarations into modules that import each other without a circle.

    Modules whose declarations refer to each other in a circle become one, so
    that every import can stand at the top and every hint can be resolved.
    """
    known = {each.name: each for each in declarations}
    graph: dict[str, set[str]] = {each.module: set() for each in known.values()}
    for each in known.values():
        for name in names_in(each):
            graph[each.module].add(known[name].module)
    merged = _merged(graph)
    # The package of models exports decoders: a module of that name would hide one.
    taken = MODELS.union(decoder_name(name) for name in known)
    merged = {old: f"{new}_" if new in taken else new for old, new in merged.items()}
    moved = {
        name: replace(each, module=merged[each.module]) for name, each in known.items()
    }
    members: dict[str, list[ir.Declaration]] = {}
    for each in moved.values():
        members.setdefault(each.module, []).append(each)
    return tuple(_module(name, members[name], moved) for name in sorted(members))


def _module(
    name: str, members: list[ir.Declaration], known: dict[str, ir.Declaration]
) -> ir.Module:
    """Return one module, its declarations in an order in which they can be read."""
    used = {known[each].module for member in members for each in names_in(member)}
    return ir.Module(
        name=name,
        declarations=tuple(_ordered(members)),
        uses=tuple(sorted(used - {name})),
    )


def _ordered(members: list[ir.Declaration]) -> Iterator[ir.Declaration]:
    """Yield declarations so that a union or alias comes after what it names.

    Annotations of a model are not evaluated, so models may come in any order;
    the document's order is kept as far as possible.
    """
    left = {each.name: each for each in members}
    while left:
        for each in list(left.values()):
            if each.name in left:
                yield from _after_its_parts(each, left)


def _after_its_parts(
    start: ir.Declaration, left: dict[str, ir.Declaration]
) -> Iterator[ir.Declaration]:
    """Yield `start` after the parts that are still to come."""
    stack = [(start, iter(_evaluated(start)))]
    del left[start.name]
    while stack:
        current, parts = stack[-1]
        following = next((name for name in parts if name in left), None)
        if following is None:
            yield current
            stack.pop()
        else:
            part = left.pop(following)
            stack.append((part, iter(_evaluated(part))))


def _evaluated(declaration: ir.Declaration) -> tuple[str, ...]:
    """Return the names that are looked up while the module is imported."""
    if isinstance(declaration, ir.Union | ir.Alias):
        return tuple(names_in(declaration))
    return ()


def names_in(declaration: ir.Declaration) -> Iterator[str]:
    """Yield the names of the declarations that one refers to."""
    match declaration:
        case ir.Model():
            for field in declaration.fields:
                yield from _names(field.type)
            yield from _names(declaration.additional)
        case ir.Union():
            for variant in declaration.variants:
                yield from _names(variant)
            if declaration.discriminator is not None:
                for _, variant in declaration.discriminator.mapping:
                    yield from _names(variant)
        case ir.Alias():
            yield from _names(declaration.type)
        case ir.Enum():
            return


def _names(type_: ir.Type) -> Iterator[str]:
    return (each.name for each in ir.named_in(type_))


def _merged(graph: dict[str, set[str]]) -> dict[str, str]:
    """Return for each module the one it becomes: the first of its circle."""
    reach = {name: _reachable(name, graph) for name in graph}
    return {
        name: min(
            [name, *(other for other in reach[name] if name in reach.get(other, ()))]
        )
        for name in graph
    }


def _reachable(start: str, graph: dict[str, set[str]]) -> set[str]:
    """Return the modules that can be reached from one."""
    seen: set[str] = set()
    left = list(graph[start])
    while left:
        name = left.pop()
        if name not in seen:
            seen.add(name)
            left.extend(graph[name])
    return seen
