"""Schemas that are another one under a new description."""

from __future__ import annotations

from dataclasses import dataclass

from paragon_codegen.loader import Document, Node
from paragon_codegen.nodes import Identity

from .conjunctions import adds_nothing, meaning
from .keywords import ANNOTATIONS
from .names import Names
from .parts import Part, Parts
from .shapes import Shapes

__all__ = ["Link", "Links"]

# A component that says more than this beside its `allOf` is a definition.
_WORDS = frozenset({"allOf", "description", "title", "nullable", "default"})


@dataclass(frozen=True, slots=True)
class Link:
    """A schema that has a name elsewhere.

    Attributes:
        target: The schema with the name.
        nullable: Whether null is allowed; None when the target alone says so.
    """

    target: Node
    nullable: bool | None


class Links:
    """Finds what the schemas of one document only pass on."""

    def __init__(self, document: Document, names: Names, shapes: Shapes) -> None:
        """Follow the references of `document` to what has one of the `names`."""
        self._document = document
        self._names = names
        self._shapes = shapes

    def find(self, parts: Parts) -> Link | None:
        """Return the schema that `parts` amount to, if it has a name elsewhere.

        Raises:
            BadReference: A reference leads nowhere; it has been reported.
        """
        part, *others = parts
        if others or part.expanded or part.plain or not part.node.is_mapping:
            return None
        node = part.node
        found = node if self._names.component(node) else None
        nullable = typed = False
        outside = (False, False)
        seen: set[Identity] = set()
        while (following := self._next(node)) is not None:
            if node.identity in seen:
                return None
            seen.add(node.identity)
            nullable = nullable or _allows_null(node)
            typed = typed or "type" in node.value
            # What only stands inside of an `allOf` has no name of its own.
            if node.ref is not None:
                found, outside = following, (nullable, typed)
            node = following
        if found is None:
            return None
        nullable, typed = outside
        exactly = self._shapes.of(parts).nullable if typed else (nullable or None)
        return Link(found, exactly)

    def _next(self, node: Node) -> Node | None:
        """Return the one schema that `node` passes on, if it says nothing more."""
        if not node.is_mapping:
            return None
        ignored = node.ref is not None and not self._shapes.siblings_count
        inner = [] if ignored else [each for each in _conjuncts(node) if _counts(each)]
        if node.ref is not None:
            inner.append(self._document.target(node))
        if len(inner) != 1 or self._shapes.heirs.has(node):
            return None
        if self._names.component(node):
            return inner[0] if _is_described(node) else None
        if ignored or not meaning(node):
            return inner[0]
        others = self._shapes.expand((Part(inner[0]),))
        return inner[0] if adds_nothing(Part(node), others) else None


def _conjuncts(node: Node) -> list[Node]:
    """Return the schemas in the `allOf` of one."""
    listed = node.get("allOf")
    return list(listed.elements()) if listed is not None else []


def _counts(element: Node) -> bool:
    """Tell whether an element of `allOf` says more than words."""
    if not element.is_mapping:
        return element.value is not True
    return "$ref" in element or "allOf" in element or bool(meaning(element))


def _is_described(node: Node) -> bool:
    """Tell whether a component is another schema in other words."""
    keys = {key for key in node.value if not key.startswith("x-")}
    return keys <= (_WORDS if node.ref is None else ANNOTATIONS)


def _allows_null(node: Node) -> bool:
    """Tell whether a link adds null, beside its `allOf` or in words within it."""
    places = [node, *(each for each in _conjuncts(node) if not _counts(each))]
    return any(
        each.is_mapping and each.value.get("nullable") is True for each in places
    )
