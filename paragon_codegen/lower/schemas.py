"""Schemas → types and declarations."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace

from paragon_codegen import ir
from paragon_codegen.diagnostics import Diagnostics
from paragon_codegen.loader import BadReference, Document, Node

from .docs import doc_of, link_of
from .enums import enum
from .models import ModelBuilder
from .names import Hint, Names
from .parts import Part, Parts, Shape
from .shapes import Shapes
from .unions import UnionBuilder

__all__ = ["Schemas"]


@dataclass(frozen=True, slots=True)
class _Pending:
    """A declaration whose name is out but whose body is still unread."""

    build: Callable[[], ir.Declaration]


class Schemas:
    """Turns schemas into types; what needs a class is declared along the way.

    Bodies are read from a queue, not by recursion: schemas may refer to each
    other in any way and to any depth.
    """

    def __init__(self, document: Document, diagnostics: Diagnostics) -> None:
        """Read schemas of `document`; mistakes go to `diagnostics`."""
        self.document = document
        self.diagnostics = diagnostics
        self.names = Names(document)
        self.shapes = Shapes(document, diagnostics)
        self.declarations: dict[str, ir.Declaration] = {}
        self._known: dict[object, ir.Type] = {}
        self._read: dict[object, ir.Type] = {}
        self._order: dict[str, tuple[int, ...]] = {}
        self._queue: deque[_Pending] = deque()
        self._models = ModelBuilder(self)
        self._unions = UnionBuilder(self)

    def declare_components(self) -> None:
        """Declare every component schema, used or not."""
        for node in self.names.components:
            try:
                self.type_of((Part(node),), Hint("", self.names.module(node)))
            except BadReference:
                continue
        for name, node in self.names.aliases:
            target = self.type_of((Part(node),), Hint("", self.names.module(node)))
            module = self.names.module(node)
            self.declarations[name] = ir.Alias(name, module, target)
        self.finish()

    def finish(self) -> None:
        """Read the bodies of everything declared so far."""
        while self._queue:
            pending = self._queue.popleft()
            try:
                declaration = pending.build()
            except BadReference:
                continue
            self.declarations[declaration.name] = declaration

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
        named = self._named(parts)
        if named is None:
            return self._build(self.shapes.of(parts), hint, None)
        target, nullable = named
        known = self._known.get(target.identity)
        if known is None:
            known = self._declare(target, hint)
        return replace(known, nullable=True) if nullable else known

    def _named(self, parts: Parts) -> tuple[Node, bool] | None:
        """Return the schema that `parts` amount to, if it has a name elsewhere."""
        if len(parts) != 1 or parts[0].expanded or not parts[0].node.is_mapping:
            return None
        node = found = parts[0].node
        nullable = outside = False
        while node.is_mapping:
            link = _only_link(node) if self.shapes.annotates(node) else None
            if link is None:
                named = found is not parts[0].node or self.names.component(found)
                return (found, outside) if named else None
            nullable = nullable or node.value.get("nullable") is True
            node = link
            # What only stands inside of an `allOf` has no name of its own.
            if link.ref is not None:
                node = found = self.document.target(link)
                outside = nullable
        return None

    def _declare(self, target: Node, hint: Hint) -> ir.Type:
        """Return the type of a schema that others refer to."""
        name = self.names.component(target)
        words = name or (str(target.pointer[-1]) if target.pointer else hint.text)
        here = Hint(words, self.names.module(target), hint.owner)
        shape = self.shapes.of((Part(target),))
        return self._build(shape, here, target, name)

    def _build(
        self, shape: Shape, hint: Hint, target: Node | None, name: str | None = None
    ) -> ir.Type:
        """Return the type of a shape, declaring it if it needs a name."""
        if shape.only and name is None:
            alone = self.type_of(shape.only, hint)
            return replace(alone, nullable=shape.nullable or alone.nullable)
        kind = "alias" if shape.only else shape.kind
        if kind == "null":
            # `None | None` is no type: null is written out wherever it is used.
            if name is not None:
                self._alias(shape, hint, None, name)
            return ir.ScalarType((), nullable=True)
        if kind in ("object", "enum", "union"):
            return self._declared(shape, hint, target, name)
        shared = name is not None or (target is not None and kind in ("list", "map"))
        if shared:
            return self._alias(shape, hint, target, name)
        return self._inline(shape, hint)

    def _inline(self, shape: Shape, hint: Hint) -> ir.Type:
        """Return a type that stands where it is used."""
        match shape.kind:
            case "scalar" | "null":
                return ir.ScalarType(shape.scalars, shape.nullable)
            case "literal":
                return ir.LiteralType(tuple(shape.values), shape.nullable)
            case "list":
                return ir.ListType(self._models.item(shape, hint), shape.nullable)
            case "map":
                return ir.MapType(self._models.additional(shape, hint), shape.nullable)
            case _:
                return ir.AnyType()

    def _alias(
        self, shape: Shape, hint: Hint, target: Node | None, name: str | None
    ) -> ir.Type:
        """Declare a name for a type that needs no class."""
        free = self.claim(hint, name)
        named = ir.Named(free, "alias", shape.nullable)
        self._remember(target, named)

        def build() -> ir.Declaration:
            here = Hint(hint.text, hint.module, owner=free)
            found = (
                self.type_of(shape.only, here)
                if shape.only
                else self._inline(shape, here)
            )
            bare = replace(found, nullable=False)
            return ir.Alias(free, hint.module, bare, doc_of(shape), link_of(shape))

        self._queue.append(_Pending(build))
        return named

    def _declared(
        self, shape: Shape, hint: Hint, target: Node | None, name: str | None
    ) -> ir.Type:
        """Declare a model, an enum or a union."""
        free = self.claim(hint, name)
        here = Hint(free, hint.module, owner=free)
        if shape.kind == "enum":
            self.declarations[free] = enum(shape, here, doc_of(shape), link_of(shape))
            named = ir.Named(free, "enum", shape.nullable)
            self._remember(target, named)
            return named
        union = shape.kind == "union"
        named = ir.Named(free, "union" if union else "model", shape.nullable)
        self._remember(target, named)
        builder = self._unions.build if union else self._models.build
        self._queue.append(_Pending(lambda: builder(shape, here)))
        return named

    def claim(self, hint: Hint, name: str | None = None) -> str:
        """Return the name of a new declaration, and note its place: parts after owners."""
        free = name or self.names.claim(hint.text)
        owner = () if name else self._order.get(hint.owner, ())
        self._order[free] = (*owner, len(self._order))
        return free

    def ordered(self) -> list[ir.Declaration]:
        """Return all declarations in the order of the document."""
        last = (len(self._order),)
        return sorted(
            self.declarations.values(),
            key=lambda each: self._order.get(each.name, last),
        )

    def _remember(self, target: Node | None, named: ir.Type) -> None:
        if target is not None:
            self._known[target.identity] = named


def _only_link(node: Node) -> Node | None:
    """Return the one schema that `node` passes on: a `$ref`, or `allOf` of one."""
    if node.ref is not None:
        return node
    conjuncts = node.get("allOf")
    if conjuncts is not None and len(conjuncts.value) == 1:
        others = {key for key in node.value if not key.startswith("x-")}
        if others <= {"allOf", "description", "title", "nullable", "default"}:
            return conjuncts[0]
    return None
