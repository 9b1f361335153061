"""Heirs: schemas that put a base with a discriminator into their `allOf`.

Such a base lists no alternatives: whoever refers to it gets one of its heirs.
https://spec.openapis.org/oas/v3.1.1.html#models-with-polymorphism-support
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from paragon_codegen.loader import BadReference, Document, Node
from paragon_codegen.mappings import linked
from paragon_codegen.nodes import Identity

from .parts import Part, Parts

__all__ = ["Heirs"]


class Heirs:
    """The bases of a document, their heirs, and the values that stand for these."""

    def __init__(self, document: Document) -> None:
        """Look at the components of `document`."""
        self._document = document

    def of(self, base: Node) -> tuple[Node, ...]:
        """Return the heirs of a base, those of heirs as well; nothing for others."""
        heirs = self._heirs.get(base.plain.identity, ())
        if not base.writing:
            return heirs
        split = self._document.split
        return tuple(each.written if each.identity in split else each for each in heirs)

    def base_among(self, parts: Parts) -> Part | None:
        """Return the base of a conjunction that stands for one of its heirs."""
        return next(
            (part for part in parts if not part.plain and self.of(part.node)), None
        )

    def has(self, node: Node) -> bool:
        """Tell whether a schema is an heir: it is one though it adds nothing."""
        return node.plain.identity in self._all

    def is_possible(self, base: Node) -> bool:
        """Tell whether a value stands for the base itself."""
        place = base.plain.identity
        mapped = any(each.identity == place for _, each in self._mapped(base.plain))
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
            for wire, value in self._tags.get(part.node.plain.identity, ()):
                found = (wire, value)
        return found

    @cached_property
    def _components(self) -> dict[str, Node]:
        """The component schemas of the root document."""
        components = self._document.root.get("components")
        schemas = components.get("schemas") if components is not None else None
        return dict(schemas.items()) if schemas is not None else {}

    @cached_property
    def _heirs(self) -> dict[Identity, tuple[Node, ...]]:
        """Every base that has heirs, with them."""
        children: dict[Identity, list[Node]] = {}
        for node in self._components.values():
            for parent in self._parents(node):
                children.setdefault(parent.identity, []).append(node)
        found: dict[Identity, tuple[Node, ...]] = {}
        for base in self._components.values():
            if _is_base(base):
                heirs = {each.identity: each for each in _below(base, children)}
                if heirs:
                    heirs |= {each.identity: each for _, each in self._mapped(base)}
                heirs.pop(base.identity, None)
                found[base.identity] = tuple(heirs.values())
        return found

    @cached_property
    def _all(self) -> frozenset[Identity]:
        """Every heir of any base."""
        return frozenset(
            each.identity for heirs in self._heirs.values() for each in heirs
        )

    @cached_property
    def _tags(self) -> dict[Identity, list[tuple[str, str]]]:
        """The wire name and the value of each heir that has exactly one."""
        found: dict[Identity, list[tuple[str, str]]] = {}
        for base in self._components.values():
            heirs = self.of(base)
            if not heirs:
                continue
            wire = str(base.value["discriminator"].get("propertyName"))
            values: dict[Identity, list[str]] = {}
            for value, target in self._mapped(base):
                values.setdefault(target.identity, []).append(value)
            for heir in heirs:
                place = heir.identity
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
            try:
                yield value, self._document.resolve(linked(self._document, target))
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


def _below(base: Node, children: dict[Identity, list[Node]]) -> Iterator[Node]:
    """Yield children, their children, and so on; each once."""
    seen = {base.identity}
    left = [base]
    while left:
        for child in children.get(left.pop(0).identity, ()):
            if child.identity not in seen:
                seen.add(child.identity)
                left.append(child)
                yield child
