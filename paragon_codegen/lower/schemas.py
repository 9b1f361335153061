"""Schemas → types and declarations."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Literal

from paragon_codegen import ir
from paragon_codegen.diagnostics import Diagnostics
from paragon_codegen.loader import BadReference, Document, Node

from .aliases import alias, with_null
from .arrays import ArrayBuilder
from .budget import DECLARATIONS, TEXTS, Budget
from .conjunctions import essential, identified
from .directions import Directions
from .docs import doc_of, link_of
from .enums import enum
from .formats import USUAL, Formats
from .homes import Homes
from .links import Link, Links
from .maps import MapBuilder
from .models import ModelBuilder
from .names import Hint, Names
from .parts import Part, Parts, Shape
from .shapes import Shapes
from .texts import own_text
from .unions import UnionBuilder
from .uses import Use
from .weight import weight

__all__ = ["Schemas"]


class Schemas:
    """Turns schemas into types; what needs a class is declared along the way.

    Bodies are read from a queue, not by recursion: schemas may refer to each
    other in any way and to any depth.
    """

    def __init__(
        self,
        document: Document,
        diagnostics: Diagnostics,
        taken: Iterable[str] = (),
        formats: Formats = USUAL,
    ) -> None:
        """Read schemas of `document`; mistakes go to `diagnostics`.

        Args:
            document: The document.
            diagnostics: Gets the mistakes.
            taken: Names of classes that no declaration may have.
            formats: What texts with a format become.
        """
        self.document = document
        self.diagnostics = diagnostics
        self.shapes = Shapes(document, diagnostics, formats)
        self.directions = Directions(document, self.shapes.heirs)
        self.names = Names(document, taken, self.directions.only_written)
        self.declarations: dict[str, ir.Declaration] = {}
        self.made = Budget(document, diagnostics, DECLARATIONS)
        self.homes = Homes(document, self.names)
        self.texts = Budget(document, diagnostics, TEXTS)
        self._links = Links(document, self.names, self.shapes)
        self._known: dict[object, ir.Type] = {}
        self._open: dict[object, ir.Named | None] = {}
        self._read: dict[object, ir.Type] = {}
        self._order: dict[str, tuple[int, ...]] = {}
        self.alone: dict[str, str] = {}
        self.places: dict[str, Node] = {}
        self._queue: deque[Callable[[], ir.Declaration]] = deque()
        self._arrays = ArrayBuilder(self)
        self._maps = MapBuilder(self)
        self._models = ModelBuilder(self)
        self._unions = UnionBuilder(self)

    def declare_components(self) -> None:
        """Declare every component schema, used or not."""
        for node in self.names.components:
            self._component(node, self.names.component(node) or "")
        for name, node in self.names.aliases:
            self._component(node, name)
        self.finish()

    def _component(self, node: Node, name: str) -> None:
        """Declare one component; what has a class already is there under `name` too."""
        module = self.names.module(node)
        try:
            found = self.type_of((Part(node),), Hint("", module))
        except BadReference:
            return
        if name not in self._order:
            own = self.names.component(node) == name
            words = (own_text(node) or own_text(node, "title")) if own else ""
            self.declarations[name] = ir.Alias(name, module, found, words)
            self._order[name] = (len(self._order),)
            self.places[name] = node

    def finish(self) -> None:
        """Read the bodies of everything declared so far."""
        while self._queue:
            build = self._queue.popleft()
            try:
                declaration = build()
            except BadReference:
                continue
            self.declarations[declaration.name] = declaration
            self.texts.spend(self.places[declaration.name], weight(declaration))

    def type_at(self, node: Node, hint: Hint) -> ir.Type:
        """Return the type of one schema; any JSON value when it is unreadable."""
        if node.identity not in self._read:
            try:
                self._read[node.identity] = self.type_of((Part(node),), hint)
            except BadReference:
                self._read[node.identity] = ir.AnyType()
        return self._read[node.identity]

    def type_of(self, parts: Parts, hint: Hint) -> ir.Type:
        """Return the type of a conjunction of schemas.

        Args:
            parts: The schemas that hold together.
            hint: What to call the type if it needs a name of its own.

        Raises:
            BadReference: A reference leads nowhere; it has been reported.
        """
        self.shapes.steps.spend(parts[-1].node)
        parts = self.directions.settled(parts)
        link = self._links.find(parts)
        return self._linked(link, hint) if link else self._combined(parts, hint)

    def _linked(self, link: Link, hint: Hint) -> ir.Type:
        """Return the type of a schema that has a name elsewhere."""
        known = self._at(link.target, hint)
        nullable = known.nullable if link.nullable is None else link.nullable
        return replace(known, nullable=nullable)

    def _combined(self, parts: Parts, hint: Hint) -> ir.Type:
        """Return the type of schemas that hold together: the same one each time."""
        shape = self.shapes.of(parts)
        said = essential(self.shapes.expand(parts), self.shapes.heirs)
        key = identified(said)
        known = self._known.get(key) if key else None
        if known is None:
            known = self._component_alone(said, hint)
        if known is None:
            known = self._build(shape, Use(hint, key))
        return with_null(known, shape)

    def _component_alone(self, said: Parts, hint: Hint) -> ir.Type | None:
        """Return the type of a component, if all that is said is that."""
        alone = len(said) == 1 and not (said[0].plain or said[0].only)
        named = alone and self.names.component(said[0].node)
        return self._at(said[0].node, hint) if named else None

    def _at(self, target: Node, hint: Hint) -> ir.Type:
        """Return the type of a schema that others refer to."""
        known = self._known.get(target.identity)
        return self._declare(target, hint) if known is None else known

    def _declare(self, target: Node, hint: Hint) -> ir.Type:
        """Return the type of a schema that others refer to for the first time."""
        parts = (Part(target),)
        shape = self.shapes.of(parts)
        key = identified(essential(self.shapes.expand(parts), self.shapes.heirs))
        name = self.names.component(target)
        known = self._known.get(key) if key and name is None else None
        if known is not None:
            return with_null(known, shape)
        here = Hint(
            name or self.homes.words(target), self.names.module(target), hint.owner
        )
        found = self._build(shape, Use(here, target.identity, name, shared=True))
        if isinstance(found, ir.Named):
            # The same schemas, put together elsewhere, are this one.
            self._known.setdefault(key, found)
        return found

    def _build(self, shape: Shape, use: Use) -> ir.Type:
        """Return the type of a shape, declaring it if it needs a name."""
        name = use.name
        if shape.only and name is None:
            return self._nested(shape, use, lambda hint: self._alone(shape, hint))
        kind = "alias" if shape.only else shape.kind
        if kind in ("null", "never"):
            # `None | None` is no type: they are written out wherever they are used.
            if name is not None:
                self._alias(shape, replace(use, key=None))
            return self._inline(shape, use.hint)
        if kind in ("object", "enum", "union"):
            return self._declared(shape, use)
        if name is not None or (use.shared and kind in ("list", "map")):
            return self._alias(shape, use)
        return self._nested(shape, use, lambda hint: self._inline(shape, hint))

    def _alone(self, shape: Shape, hint: Hint) -> ir.Type:
        """Return the type of the one alternative that is left beside null."""
        alone = self.type_of(shape.only, hint)
        return replace(alone, nullable=shape.nullable or alone.nullable)

    def _nested(
        self, shape: Shape, use: Use, make: Callable[[Hint], ir.Type]
    ) -> ir.Type:
        """Return a type that stands where it is used, unless it is a part of itself.

        Such a type gets a name; it is the first that is asked for within.
        """
        key, hint = use.key, use.hint
        if key in self._open:
            named = self._open[key]
            if named is None:
                named = self._open[key] = ir.Named(self.claim(hint, shape), "alias")
            return named
        self._open[key] = None
        try:
            found = make(hint)
        finally:
            named = self._open.pop(key)
        if named is None:
            return found
        self.declarations[named.name] = alias(named.name, hint.module, found, shape)
        self._known[key] = named
        return replace(named, nullable=found.nullable)

    def _inline(self, shape: Shape, hint: Hint) -> ir.Type:
        """Return a type that stands where it is used."""
        match shape.kind:
            case "scalar" if shape.format is not None:
                return ir.FormatType(shape.format, shape.nullable)
            case "scalar" | "null":
                known = shape.values if len(shape.scalars) > 1 else ()
                return ir.ScalarType(shape.scalars, shape.nullable, tuple(known))
            case "never":
                return ir.NeverType()
            case "literal":
                return ir.LiteralType(tuple(shape.values), shape.nullable)
            case "list":
                return self._arrays.build(shape, hint)
            case "map":
                return self._maps.build(shape, hint)
            case _:
                return ir.AnyType()

    def _alias(self, shape: Shape, use: Use) -> ir.Type:
        """Declare a name for a type that needs no class."""
        free = self.claim(use.hint, shape, use.name)
        named = self._known[use.key] = ir.Named(free, "alias", shape.nullable)
        hint = Hint(use.hint.text, use.hint.module, owner=free)
        make = self._alone if shape.only else self._inline
        self._queue.append(lambda: alias(free, hint.module, make(shape, hint), shape))
        return named

    def _declared(self, shape: Shape, use: Use) -> ir.Type:
        """Declare a model, an enum or a union."""
        free = self.claim(use.hint, shape, use.name)
        here = Hint(free, use.hint.module, owner=free)
        if shape.kind == "enum":
            self._queue.append(lambda: enum(shape, here, doc_of(shape), link_of(shape)))
            kind: Literal["enum", "union", "model"] = "enum"
        elif shape.kind == "union":
            self._queue.append(lambda: self._unions.build(shape, here))
            kind = "union"
        else:
            self._queue.append(lambda: self._models.build(shape, here))
            kind = "model"
        named = self._known[use.key] = ir.Named(free, kind, shape.nullable)
        return named

    def claim(self, hint: Hint, shape: Shape, name: str | None = None) -> str:
        """Return the name of a new declaration, and note its place: parts after owners."""
        where = shape.parts[-1].node if shape.parts else self.document.root
        self.made.spend(where)
        free = name or self.names.claim(hint.text)
        if not name and hint.alone:
            self.alone[free] = hint.alone
        owner = () if name else self._order.get(hint.owner, ())
        self._order[free] = (*owner, len(self._order))
        self.places[free] = where
        return free

    def ordered(self) -> list[ir.Declaration]:
        """Return all declarations in the order of the document."""
        return sorted(
            self.declarations.values(),
            key=lambda each: self._order.get(each.name, (len(self._order),)),
        )
