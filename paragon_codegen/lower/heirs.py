"""Heirs: schemas that put a base with a discriminator into their `allOf`.

Such a base lists no alternatives: whoever refers to it gets one of its heirs.
https://spec.openapis.org/oas/v3.1.1.html#models-with-polymorphism-support
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from paragon_codegen.loader import BadReference, Document, Node

from .parts import Part, Parts, Place, place_of

__all__ = ["Heirs"]


class Heirs:
    """The bases of a document, their heirs, and the values that stand for these."""

    def __init__(self, document: Document) -> None:
        """Look at the components of `document`."""
        self._document = document

    def of(self, base: Node) -> tuple[Node, ...]:
        """Return the heirs of a base, those of heirs as well; nothing for others."""
        return self._heirs.get(place_of(base), ())

    def base_among(self, parts: Parts) -> Part | None:
        """Return the base of a conjunction that stands for one of its heirs."""
        return next(
            (part for part in parts if not part.plain and self.of(part.node)), None
        )

    def is_heir(self, node: Node, base: Node) -> bool:
        """Tell whether a schema is one of the heirs of a base."""
        place = place_of(node)
        return any(place_of(each) == place for each in self.of(base))

    def is_possible(self, base: Node) -> bool:
        """Tell whether a value stands for the base itself."""
        place = place_of(base)
        mapped = any(place_of(each) == place for _, each in self._mapped(base))
        return mapped or place in self._tags

    def tag(self, parts: Parts) -> tuple[str, str] | None:
        """Return the member that tells an heir apart and the one value that it has.

        Args:
            parts: An expansion, its base first.

        Returns:
            Wire name and value; None for what is no heir, or has several values.
        """
        found: tuple[str, str] | None = None
        for part in parts:
            for wire, value in self._tags.get(place_of(part.node), ()):
                found = (wire, value)
        return found

    @cached_property
    def _components(self) -> dict[str, Node]:
        """The component schemas of the root document."""
        components = self._document.root.get("components")
        schemas = components.get("schemas") if components is not None else None
        return dict(schemas.items()) if schemas is not None else {}

    @cached_property
    def _heirs(self) -> dict[Place, tuple[Node, ...]]:
        """Every base that has heirs, with them."""
        children: dict[Place, list[Node]] = {}
        for node in self._components.values():
            for parent in self._parents(node):
                children.setdefault(place_of(parent), []).append(node)
        found: dict[Place, tuple[Node, ...]] = {}
        for base in self._components.values():
            if _is_base(base):
                heirs = {place_of(each): each for each in _below(base, children)}
                if heirs:
                    heirs |= {place_of(each): each for _, each in self._mapped(base)}
                heirs.pop(place_of(base), None)
                found[place_of(base)] = tuple(heirs.values())
        return found

    @cached_property
    def _tags(self) -> dict[Place, list[tuple[str, str]]]:
        """The wire name and the value of each heir that has exactly one."""
        found: dict[Place, list[tuple[str, str]]] = {}
        for base in self._components.values():
            heirs = self.of(base)
            if not heirs:
                continue
            wire = str(base.value["discriminator"].get("propertyName"))
            values: dict[Place, list[str]] = {}
            for value, target in self._mapped(base):
                values.setdefault(place_of(target), []).append(value)
            for heir in heirs:
                place = place_of(heir)
                mapped = values.get(place) or [str(heir.pointer[-1])]
                if len(mapped) == 1:
                    found.setdefault(place, []).append((wire, mapped[0]))
        return found

    def _parents(self, node: Node) -> Iterator[Node]:
        """Yield the components that a schema puts into its `allOf`."""
        left = [node]
        while left:
            listed = left.pop().get("allOf")
            for element in listed.elements() if listed is not None else ():
                if element.ref is None:
                    left.append(element)
                    continue
                try:
                    yield self._document.resolve(element)
                except BadReference:
                    continue

    def _mapped(self, base: Node) -> Iterator[tuple[str, Node]]:
        """Yield the values of the mapping of a base, with the schemas."""
        mapping = base["discriminator"].get("mapping")
        for value, target in mapping.items() if mapping is not None else ():
            text = str(target.value)
            if text in self._components:
                yield value, self._components[text]
                continue
            try:
                link = Node({"$ref": text}, target.file, target.pointer)
                yield value, self._document.resolve(link)
            except BadReference:
                continue


def _is_base(node: Node) -> bool:
    """Tell whether a schema has a discriminator and no alternatives of its own."""
    discriminator = node.get("discriminator")
    return (
        discriminator is not None
        and discriminator.is_mapping
        and "oneOf" not in node.value
        and "anyOf" not in node.value
    )


def _below(base: Node, children: dict[Place, list[Node]]) -> Iterator[Node]:
    """Yield children, their children, and so on; each once."""
    seen = {place_of(base)}
    left = [base]
    while left:
        for child in children.get(place_of(left.pop(0)), ()):
            if place_of(child) not in seen:
                seen.add(place_of(child))
                left.append(child)
                yield child
