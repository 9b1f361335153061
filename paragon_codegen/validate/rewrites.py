"""Schemas that say something in the words of another JSON Schema: rewritten to ours."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from paragon_codegen.data import is_mapping
from paragon_codegen.diagnostics import quote
from paragon_codegen.loader import Node
from paragon_codegen.references import Pointer
from paragon_codegen.resolution import local
from paragon_codegen.validate.dynamic import DynamicReferences
from paragon_codegen.validate.spellings import respell
from paragon_codegen.validate.survey import Survey

_RECURSIVE = "$recursiveRef"


class Rewrites:
    """Rewrites the schemas of a document: later stages know no reference but `$ref`."""

    def __init__(self, survey: Survey) -> None:
        self._survey = survey
        self._dynamic = DynamicReferences(survey)

    def of(self, node: Node) -> None:
        """Rewrite what one schema itself holds."""
        if not node.is_mapping:
            return
        respell(node, self._survey)
        if node.value.get(_RECURSIVE) == "#" and "$ref" not in node.value:
            _recursive(node, self._survey)
        self._dynamic.rewrite(node)

    def check(self) -> None:
        """Report what should not have been rewritten, once all references are known."""
        self._dynamic.check()


def _recursive(node: Node, survey: Survey) -> None:
    """Let `$recursiveRef` lead to the nearest schema around it that it can mean."""
    verb = "write" if survey.strict else "read as"
    for pointer, value in _around(node):
        if value.get("$recursiveAnchor") is True:
            message = f"`{_RECURSIVE}` is no longer part of JSON Schema"
            hint = f"{verb} a `$ref` to {quote(local(pointer))}"
            survey.slip(node[_RECURSIVE].location, message, hint)
            del node.value[_RECURSIVE]
            node.value["$ref"] = local(pointer)
            return


def _around(node: Node) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    """Yield the mappings that a place stands in, the nearest first, itself included."""
    value: Any = node.file.data
    found: list[tuple[Pointer, dict[str, Any]]] = []
    if is_mapping(value):
        found.append(((), value))
    for length, step in enumerate(node.pointer, 1):
        value = Node(value, node.file)[step].value
        if is_mapping(value):
            found.append((node.pointer[:length], value))
    yield from reversed(found)
