"""Directions: what a request has in another form than an answer.

A request neither asks for nor sends what is `readOnly`; an answer may lack what is
`writeOnly`. https://spec.openapis.org/oas/v3.0.4.html#fixed-fields-20
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from paragon_codegen.data import collections, is_list, is_mapping
from paragon_codegen.loader import BadReference, Document, Node
from paragon_codegen.nodes import Identity

from .heirs import Heirs
from .parts import Parts
from .sites import sites

__all__ = ["Directions"]

_INNER = (
    *("items", "unevaluatedItems", "additionalProperties", "unevaluatedProperties"),
    *("not", "then", "else"),
)
_LISTS = ("allOf", "oneOf", "anyOf", "prefixItems")
_MAPS = ("properties", "patternProperties", "dependentSchemas")


@dataclass(frozen=True, slots=True)
class _Found:
    """What stands in a schema, references not followed.

    Attributes:
        differs: Whether one of its members is not the same in both directions.
        targets: What its references lead to, heirs among them.
    """

    differs: bool
    targets: tuple[Node, ...]


class Directions:
    """The schemas of a document that are not the same in requests and answers."""

    def __init__(self, document: Document, heirs: Heirs) -> None:
        """Look at the schemas of `document`; its references lead accordingly."""
        self._document = document
        self._heirs = heirs
        self._known: dict[Identity, _Found] = {}
        self._differing: dict[Identity, bool] = {}
        # Most documents have neither keyword.
        self._any = any(
            b"readOnly" in file.content or b"writeOnly" in file.content
            for file in document.files
        )
        document.split = self._split() if self._any else frozenset()

    @cached_property
    def only_written(self) -> frozenset[Identity]:
        """What has two forms, and no answer that has it."""
        if not self._document.split:
            return frozenset()
        read = self._reached(self._schemas_of_answers())
        written = self._reached(self._schemas_of_requests())
        return (written - read) & self._document.split

    def settled(self, parts: Parts) -> Parts:
        """Return schemas of a request, as answers have them where both are the same."""
        if not any(part.node.writing for part in parts):
            return parts
        return tuple(
            part if self._differs(part.node) else replace(part, node=part.node.plain)
            for part in parts
        )

    def is_void(self, member: Node) -> bool:
        """Tell whether a request does not have a member."""
        return member.writing and self._says(member, "readOnly")

    def may_lack(self, member: Node) -> bool:
        """Tell whether an answer may lack a member, even if it is required."""
        return not member.writing and self._any and self._says(member, "writeOnly")

    def _differs(self, node: Node) -> bool:
        """Tell whether a schema is not the same in both directions."""
        if not self._any:
            return False
        place = node.plain.identity
        if place not in self._differing:
            found = self._look(node.plain)
            targets = {each.identity for each in found.targets}
            split = not targets.isdisjoint(self._document.split)
            self._differing[place] = found.differs or split
        return self._differing[place]

    def _split(self) -> frozenset[Identity]:
        """Return the targets of references that are not the same in both directions."""
        users: dict[Identity, set[Identity]] = {}
        found: set[Identity] = set()
        starts = [
            *self._components(),
            *self._schemas_of_answers(),
            *self._schemas_of_requests(),
        ]
        for node in self._walk(starts):
            looked = self._look(node)
            if looked.differs:
                found.add(node.identity)
            for target in looked.targets:
                users.setdefault(target.identity, set()).add(node.identity)
        left = list(found)
        while left:
            further = users.get(left.pop(), set()) - found
            found |= further
            left += further
        return frozenset(found)

    def _walk(self, starts: Iterable[Node]) -> Iterator[Node]:
        """Yield schemas and what their references lead to, each once."""
        left, seen = list(starts), set[Identity]()
        while left:
            node = left.pop()
            if node.identity not in seen:
                seen.add(node.identity)
                yield node
                left += self._look(node).targets

    def _reached(self, starts: Iterable[Node]) -> frozenset[Identity]:
        """Return everything that schemas and their references lead to."""
        return frozenset(node.identity for node in self._walk(starts))

    def _look(self, schema: Node) -> _Found:
        """Return what stands in a schema."""
        if schema.identity not in self._known:
            differs, targets, left = False, list[Node](), [schema]
            while left:
                node = left.pop()
                if not node.is_mapping:
                    continue
                targets += self._linked(node)
                targets += self._heirs.of(node)
                differs = differs or self._is_directed(node)
                left += _inner(node)
            self._known[schema.identity] = _Found(differs, tuple(targets))
        return self._known[schema.identity]

    def _linked(self, node: Node) -> list[Node]:
        """Return what the reference of a schema leads to, if it has one."""
        if node.ref is None:
            return []
        try:
            return [self._document.target(node)]
        except BadReference:
            return []  # reported; it is refused where its type is asked for

    def _is_directed(self, schema: Node) -> bool:
        """Tell whether a member of a schema is not the same in both directions."""
        members = schema.get("properties")
        return any(
            self._says(member, "readOnly")
            or (name in self._required and self._says(member, "writeOnly"))
            for name, member in (members.items() if members is not None else ())
        )

    @cached_property
    def _required(self) -> frozenset[str]:
        """The names of all members that are required anywhere."""
        left: list[Any] = [file.data for file in self._document.files]
        found: set[str] = set()
        while left:
            value = left.pop()
            if is_mapping(value) and is_list(value.get("required")):
                found.update(map(str, value["required"]))
            left += collections(value)
        return frozenset(found)

    def _says(self, member: Node, keyword: str) -> bool:
        """Tell whether a member has a keyword: beside a reference or behind it."""
        left, seen = [member], set[Identity]()
        while left:
            node = left.pop()
            if not node.is_mapping or node.identity in seen:
                continue
            seen.add(node.identity)
            if node.value.get(keyword) is True:
                return True
            left += self._linked(node)
            conjuncts = node.get("allOf")
            left += conjuncts.elements() if conjuncts is not None else ()
        return False

    def _components(self) -> Iterator[Node]:
        components = self._document.root.get("components")
        schemas = components.get("schemas") if components is not None else None
        for _, node in schemas.items() if schemas is not None else ():
            yield node

    def _schemas_of_answers(self) -> Iterator[Node]:
        for site in sites(self._document):
            responses = site.node.get("responses")
            for _, response in responses.items() if responses is not None else ():
                yield from self._schemas_of_content(response)

    def _schemas_of_requests(self) -> Iterator[Node]:
        for site in sites(self._document):
            for parameter in site.parameters():
                yield from self._schemas_of_content(parameter)
            body = site.node.get("requestBody")
            if body is not None:
                yield from self._schemas_of_content(body)

    def _schemas_of_content(self, written: Node) -> Iterator[Node]:
        """Yield the schemas of a parameter, or of the media types of a body."""
        try:
            holder = self._document.resolve(written)
        except BadReference:
            return
        schema, content = holder.get("schema"), holder.get("content")
        if schema is not None:
            yield schema
        for _, media in content.items() if content is not None else ():
            for key in ("schema", "itemSchema"):
                schema = media.get(key)
                if schema is not None:
                    yield schema


def _inner(node: Node) -> Iterator[Node]:
    """Yield the schemas within a schema."""
    for key in _INNER:
        found = node.get(key)
        if found is not None:
            yield found
    for key in _LISTS:
        listed = node.get(key)
        yield from listed.elements() if listed is not None else ()
    for key in _MAPS:
        members = node.get(key)
        for _, member in members.items() if members is not None else ():
            yield member
