"""Members that a schema names only under a condition: they have no attribute."""

from __future__ import annotations

from collections.abc import Iterator

from paragon_codegen.diagnostics import quote
from paragon_codegen.loader import Node
from paragon_codegen.nodes import Identity
from paragon_codegen.validate.members import members
from paragon_codegen.validate.survey import Survey

__all__ = ["check_branches"]

_LISTS = ("allOf", "oneOf", "anyOf")
_DEPENDENT = "dependentSchemas"
_SHOWN = 3


def check_branches(survey: Survey) -> None:
    """Warn of what `then`, `else` and `dependentSchemas` alone give a name."""
    schemas = [node for node in survey.objects["Schema"] if node.is_mapping]
    if not any(any(_conditions(node)) for node in schemas):
        return
    inner = {each.identity for node in schemas for each in _within(node)}
    for node in schemas:
        if node.identity not in inner:
            _check(node, survey)


def _check(schema: Node, survey: Survey) -> None:
    """Warn of the branches of a schema, and of those that are a part of it."""
    known: dict[str, Node] | None = None
    left, seen = [schema], set[Identity]()
    while left:
        node = left.pop()
        if node.identity in seen or not node.is_mapping:
            continue
        seen.add(node.identity)
        left += _within(node)
        for keyword, branch in _conditions(node):
            if known is None:
                known = members(schema, survey.document).named
            found = members(branch, survey.document).named
            names = [name for name in found if name not in known]
            if names:
                _tell(branch, keyword, names, survey)


def _tell(branch: Node, keyword: str, names: list[str], survey: Survey) -> None:
    shown = ", ".join(map(quote, names[:_SHOWN]))
    more = " and others" if len(names) > _SHOWN else ""
    survey.remark_key(
        branch,
        f"`{keyword}` is not read: it alone names {shown}{more}",
        "name them under `properties`, too; otherwise they are in `extra`",
    )


def _conditions(node: Node) -> Iterator[tuple[str, Node]]:
    """Yield the schemas in a schema that hold on a condition, with their keywords."""
    for key in ("then", "else") if "if" in node else ():
        found = node.get(key)
        if found is not None:
            yield key, found
    dependent = node.get(_DEPENDENT)
    for _, each in dependent.items() if dependent is not None else ():
        yield _DEPENDENT, each


def _within(node: Node) -> Iterator[Node]:
    """Yield the schemas that are a part of a schema and stand in it."""
    yield from (each for _, each in _conditions(node))
    for key in _LISTS:
        listed = node.get(key)
        yield from listed.elements() if listed is not None else ()
