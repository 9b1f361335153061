"""Ways from an answer to its members: JSON pointers, followed through models."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from paragon_codegen import ir
from paragon_codegen.diagnostics import did_you_mean, quote
from paragon_codegen.loader import Node
from paragon_codegen.references import unescape

__all__ = ["Refusal", "Ways", "bare", "listed"]

Index = Mapping[str, ir.Declaration]


class Refusal(Exception):
    """Something is not as pagination needs it.

    Attributes:
        node: Where it is written.
        message: What is wrong.
        hint: What to write instead.
    """

    def __init__(self, node: Node, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.node = node
        self.message = message
        self.hint = hint


class Ways:
    """Ways into the answer of one operation.

    Args:
        operation: Its answer is gone into.
        index: Every declaration by name.
        place: Where the mistakes are that no pointer makes.

    Raises:
        Refusal: It has no answer that is JSON, or several.
    """

    def __init__(self, operation: ir.Operation, index: Index, place: Node) -> None:
        """Look at the answer."""
        found = [each for each in operation.results if each != "none"]
        if len(found) != 1 or isinstance(found[0], str):
            hint = "describe one success, as JSON"
            raise Refusal(place, "there is not one answer that holds the items", hint)
        self._root = found[0]
        self._index = index
        self._certain = "none" not in operation.results and not self._root.nullable
        self._envelope = next(
            (each.envelope for each in operation.responses if each.envelope), ""
        )

    def to(self, node: Node) -> tuple[ir.Way, ir.Type]:
        """Return the way to what a pointer means, and the type of it, null aside.

        Raises:
            Refusal: It leads nowhere, or into what has no described members.
        """
        pointer = str(node.value)
        left = [unescape(each) for each in pointer.split("/")[1:]]
        if self._envelope and left[:1] != [self._envelope]:
            hint = f"the result is what stands under /{self._envelope} (`x-envelope`)"
            raise Refusal(node, f"{quote(pointer)} is no part of the result", hint)
        if self._envelope:
            del left[0]
        type_ = bare(self._root, self._index)
        members: list[ir.Member] = []
        for token in left:
            field = self._field(type_, token, node)
            found = bare(field.type, self._index)
            certain = field.required and not (field.type.nullable or found.nullable)
            members.append(ir.Member(field.name, certain))
            type_ = found
        return ir.Way(self._certain, tuple(members)), replace(type_, nullable=False)

    def _field(self, type_: ir.Type, token: str, node: Node) -> ir.Field:
        """Return a member of a model."""
        pointer = quote(str(node.value))
        model = self._index[type_.name] if isinstance(type_, ir.Named) else None
        if not isinstance(model, ir.Model):
            message = (
                f"{pointer} leads through what is no object with described members"
            )
            raise Refusal(
                node, message, f"{quote(token)} has to be one of `properties`"
            )
        known = {each.wire: each for each in model.fields}
        if token not in known:
            hint = did_you_mean(token, known) or f"it has {listed(known)}"
            message = f"{pointer} leads nowhere: there is no member {quote(token)}"
            raise Refusal(node, message, hint)
        return known[token]


def bare(type_: ir.Type, index: Index) -> ir.Type:
    """Return what a type is once aliases are followed; null stays a part of it."""
    nullable = type_.nullable
    while isinstance(type_, ir.Named):
        declaration = index[type_.name]
        if not isinstance(declaration, ir.Alias):
            break
        type_ = declaration.type
        nullable = nullable or type_.nullable
    return replace(type_, nullable=nullable)


def listed(names: Iterable[str]) -> str:
    """Return names for a hint; not more than fit."""
    return ", ".join(quote(each) for each in list(names)[:8]) or "no members"
