"""`$dynamicRef`: read as `$ref` where it leads to one schema, wherever it is reached from.

https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.3.2
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from urllib.parse import unquote

from paragon_codegen.anchors import Resource
from paragon_codegen.data import is_list
from paragon_codegen.diagnostics import quote
from paragon_codegen.loader import Node
from paragon_codegen.resolution import Found
from paragon_codegen.validate.survey import Survey

__all__ = ["DynamicReferences"]

_COMPONENTS = ("components", "schemas")
# Whoever has more ways than these through the schemas is refused without proof.
_STEPS = 1_000_000

_Users = dict[Resource, set[Resource]]
"""For each resource, those that refer into it."""


@dataclass(frozen=True, slots=True)
class _Reference:
    """A `$dynamicRef` that was rewritten: its text, the schema it stands in, its place."""

    text: str
    node: Node
    place: Node


class DynamicReferences:
    """The dynamic references of a document.

    Such a reference leads to the outermost resource with that `$dynamicAnchor` on the
    way to it. Where no resource that has the anchor leads to it, apart from the one that
    it names, that is always the same.
    """

    def __init__(self, survey: Survey) -> None:
        self._survey = survey
        self._found: list[_Reference] = []
        self._steps = 0
        # An alias has one schema in several places; it is rewritten in the first.
        self._rewritten: dict[int, str] = {}

    def rewrite(self, node: Node) -> None:
        """Make the `$dynamicRef` of a schema, a mapping, a `$ref`."""
        if self._survey.version == "3.0":
            return
        value, place = node.value, node
        text = self._rewritten.get(id(value))
        if text is None and isinstance(value.get("$dynamicRef"), str):
            place = node["$dynamicRef"]
            text = self._rewritten[id(value)] = value.pop("$dynamicRef")
            beside = value.get("allOf", [])
            if "$ref" not in value:
                value["$ref"] = text
            elif is_list(beside):
                value["allOf"] = [*beside, {"$ref": text}]
        if text is not None:
            self._found.append(_Reference(text, node, place))

    def check(self) -> None:
        """Report those that lead to different schemas, once all references are known."""
        if not self._found:
            return
        users = self._users()
        for reference in self._found:
            other = self._other(reference, users)
            if other is not None:
                location = other.file.locate(other.pointer)
                self._survey.report(
                    reference.place,
                    f"{quote(reference.text)} means another schema for what comes from "
                    f"{location.path}:{location.line}, which has this `$dynamicAnchor`, too",
                    "write a `$ref`, and a schema of its own for each of the meanings",
                )

    def _other(self, reference: _Reference, users: _Users) -> Resource | None:
        """A resource that gives a reference another meaning, if there is one."""
        document, node = self._survey.document, reference.node
        name = unquote(reference.text.partition("#")[2])
        found = document.look(Node({"$ref": reference.text}, node.file, node.pointer))
        if not isinstance(found, Found):
            return None
        meant = document.resource(found.place)
        all_ = document.dynamic(name)
        if name not in meant.dynamic or len(all_) == 1:
            return None
        left, seen = [document.resource(node)], set[Resource]()
        while left:
            resource = left.pop()
            if resource in seen:
                continue
            seen.add(resource)
            self._steps += 1
            if resource is not meant and name in resource.dynamic:
                return resource
            if self._steps > _STEPS:
                return next(each for each in all_ if each is not meant)
            left += users[resource]
            left += _applied_in(resource)
        return None

    def _users(self) -> _Users:
        document = self._survey.document
        users: _Users = defaultdict(set)
        for node in self._survey.objects["Schema"]:
            found = document.look(node)
            if isinstance(found, Found):
                users[document.resource(found.place)].add(document.resource(node))
        return users


def _applied_in(resource: Resource) -> list[Resource]:
    """The resource that a schema is a part of; definitions count where they are used."""
    outer = resource.outer
    if outer is None:
        return []
    steps = resource.pointer[len(outer.pointer) :]
    return [] if "$defs" in steps or steps[:2] == _COMPONENTS else [outer]
