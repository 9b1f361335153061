"""Follows references and opens `allOf`: what holds together at one place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from paragon_codegen.diagnostics import Diagnostics
from paragon_codegen.loader import BadReference, Document, Node
from paragon_codegen.nodes import Identity

from .budget import Budget
from .heirs import Heirs
from .keywords import NOTHING
from .parts import Part, Parts

__all__ = ["Expansion"]

_Flat = dict[tuple[Identity, str], Part]


class Expansion:
    """Expands the conjunctions of one document."""

    def __init__(
        self, document: Document, diagnostics: Diagnostics, steps: Budget
    ) -> None:
        """Expand schemas of `document`; mistakes go to `diagnostics`."""
        self._document = document
        self._diagnostics = diagnostics
        self._steps = steps
        self._known: dict[object, Parts] = {}
        self._closed: dict[tuple[Identity, bool, str], Part] = {}
        self._variants: dict[Identity, frozenset[Identity]] = {}
        self.heirs = Heirs(document)
        version = document.root.get("openapi")
        self.siblings_count = version is None or not str(version.value).startswith(
            "3.0"
        )

    def of(self, parts: Parts) -> Parts:
        """Return `parts` with every reference followed and every `allOf` opened.

        A schema that is reached on several ways is there once. What an `allOf`
        puts together comes before what stands around it.

        Raises:
            BadReference: A reference leads nowhere, or an `allOf` into itself; it has
                been reported.
        """
        key = tuple(
            (part.place, part.expanded, part.plain, part.only) for part in parts
        )
        if key not in self._known:
            flat: _Flat = {}
            for part in parts:
                self._open(part, flat)
            self._known[key] = tuple(flat.values())
        return self._known[key]

    def _open(self, start: Part, flat: _Flat) -> None:
        """Put a part and all that it leads to into `flat`."""
        trail: set[Identity] = set()
        stack: list[tuple[Part | None, Iterator[Part]]] = [(None, iter((start,)))]
        while stack:
            owner, inner = stack[-1]
            part = next(inner, None)
            if part is not None:
                if self._is_new(part, trail, flat):
                    trail.add(part.place)
                    stack.append((part, self._inside(part)))
                continue
            stack.pop()
            if owner is not None:
                self._close(owner, trail, flat)

    def _is_new(self, part: Part, trail: set[Identity], flat: _Flat) -> bool:
        """Tell whether a part has to be opened; what is open already is put down."""
        node = part.node
        self._steps.spend(node)
        if node.value is True:
            return False
        place = part.place
        if not node.is_mapping:
            nothing = Node(NOTHING, node.file, node.pointer, writing=node.writing)
            flat[place, part.only] = replace(part, node=nothing, expanded=True)
            return False
        if part.expanded:
            flat.setdefault((place, part.only), part)
            return False
        if place in trail:
            self._diagnostics.error(
                node, "allOf leads back to this schema", "break the circle"
            )
            raise BadReference("allOf")
        return (place, part.only) not in flat

    def _inside(self, part: Part) -> Iterator[Part]:
        """Yield what a part puts together."""
        if part.node.ref is not None:
            yield Part(self._document.target(part.node), False, part.plain, part.only)
            if not self.siblings_count:
                return
        conjuncts = part.node.get("allOf")
        if conjuncts is not None:
            for element in conjuncts.elements():
                yield Part(element, False, part.plain, part.only)

    def _close(self, part: Part, trail: set[Identity], flat: _Flat) -> None:
        """Put down a part after all that it puts together."""
        place = part.place
        if part.node.ref is None or self.siblings_count:
            plain = part.plain or self._leads_back(part.node, trail)
            # One object for each: long chains hold the same parts a thousand times.
            closed = self._closed.get((place, plain, part.only))
            if closed is None:
                closed = replace(part, expanded=True, plain=plain)
                self._closed[place, plain, part.only] = closed
            flat[place, part.only] = closed
        trail.remove(place)

    def _leads_back(self, node: Node, trail: set[Identity]) -> bool:
        """Tell whether a union has a variant that is being put together from it.

        A base says of an heir nothing more by listing its heirs.
        """
        variants = self._variants_of(node)
        if node.identity in variants:
            self._diagnostics.warning(
                node, "the alternatives lead back to this schema", "any value will do"
            )
        return not variants.isdisjoint(trail)

    def _variants_of(self, node: Node) -> frozenset[Identity]:
        """Return the variants of a union, those of unions among them as well.

        The union itself does not count as a variant of its own.
        """
        start = node.identity
        if start not in self._variants:
            left, found = [node], set[Identity]()
            while left:
                union = left.pop()
                for element in (*_alternatives_of(union), *self.heirs.of(union)):
                    self._steps.spend(element)
                    variant = self._document.resolve(element)
                    itself = union is node and variant.identity == start
                    if variant.identity not in found and not itself:
                        found.add(variant.identity)
                        left.append(variant)
            self._variants[start] = frozenset(found)
        return self._variants[start]


def _alternatives_of(node: Node) -> Iterator[Node]:
    """Yield the variants of a schema, those of an inline `allOf` as well."""
    left = [node]
    while left:
        place = left.pop()
        for key in ("oneOf", "anyOf", "allOf"):
            found = place.get(key)
            listed = list(found.elements()) if found is not None else []
            if key != "allOf":
                yield from listed
            left += [each for each in listed if key == "allOf" and each.ref is None]
