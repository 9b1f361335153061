"""Homes: what a schema is called that has no name, after the place where it stands."""

from __future__ import annotations

from functools import cached_property

from paragon_codegen.loader import BadReference, Document, Node
from paragon_codegen.methods import METHODS
from paragon_codegen.naming import class_name
from paragon_codegen.references import Pointer

from .names import Hint, Names
from .sites import sites, webhook_sites
from .texts import own_text

__all__ = ["Homes"]

# Keys of these mappings name what stands under them, whatever stands around.
_NAMING = frozenset(
    """$defs definitions dependentSchemas headers mediaTypes parameters requestBodies
    schemas""".split()
)
_MEMBERS = frozenset({"patternProperties", "properties"})
_STEPS = {
    **dict.fromkeys(("additionalProperties", "unevaluatedProperties"), "value"),
    **dict.fromkeys(("items", "unevaluatedItems"), "item"),
    "itemSchema": "event",
    "propertyNames": "key",
}
# Steps between what has a name and a schema, which say nothing.
_SILENT = frozenset("""allOf anyOf callbacks contains content else if not oneOf paths
    prefixItems responses schema then webhooks""".split())
_ALTERNATIVES = frozenset({"anyOf", "oneOf"})


class Homes:
    """Gives words for the schemas that references lead to.

    They are those that a schema gets when it is read where it stands, so that no name
    depends on who refers to it, or on who comes first.
    """

    def __init__(self, document: Document, names: Names) -> None:
        """Look at the places of `document`; components have their `names`."""
        self._document = document
        self._names = names

    def words(self, node: Node) -> str:
        """Return the words for a schema."""
        file = node.file
        words = [] if file is self._document.root.file else [file.path.stem]
        if not node.pointer:
            return file.path.stem
        place = Node(file.data, file, writing=node.writing)
        keys = ""  # the mapping whose keys are names, when one has just been entered
        for step in node.pointer:
            holder, place = place, place[step]
            name = self._names.words(place) or self._operation(place, words)
            if name:
                words, keys = [name], ""
            elif keys:
                words, keys = _named(words, keys, str(step)), ""
            else:
                words = self._stepped(words, holder, step)
                keys = str(step) if place.is_mapping and step in _KEYED else ""
        return " ".join(words)

    def hint(self, node: Node, hint: Hint, kind: str) -> Hint:
        """Return what to call the schemas of a component that operations share.

        Args:
            node: The component, or what else a reference leads to, be it a whole file.
            hint: What they would be called if it stood in the operation.
            kind: What it is, in words; they follow where a schema has the same name.
        """
        words = self.words(node)
        if not self._names.is_free(class_name(words)):
            words = f"{words} {kind}"
        return Hint(words, self._names.module(node), hint.owner, hint.alone)

    def _operation(self, place: Node, words: list[str]) -> str:
        """Return the id of an operation, also of one in another document."""
        known = self._operations.get((place.file.relative, place.pointer), "")
        method = str(place.pointer[-1])
        if known or "responses" not in place or method not in METHODS:
            return known
        return own_text(place, "operationId") or " ".join([method, *words[-1:]])

    def _stepped(self, words: list[str], holder: Node, step: str | int) -> list[str]:
        """Return the words after a step that is no name."""
        if isinstance(step, int):
            return [*words, *self._element(holder, step)]
        if step in _STEPS:
            return [*words, _STEPS[step]]
        if step == "requestBody":
            place = holder.file.relative, holder.pointer
            return [*words, "event" if place in self._received else "request"]
        if step == "components":
            return []
        return words if step in _SILENT or step in _KEYED else [step]

    def _element(self, holder: Node, index: int) -> list[str]:
        """Return the words for an element of a list."""
        keyword = holder.pointer[-1] if holder.pointer else ""
        place = holder[index]
        if keyword == "parameters":
            try:
                place = self._document.resolve(place)
            except BadReference:
                return []
            return [own_text(place, "x-name") or own_text(place, "name")]
        title = own_text(place, "title") if keyword in _ALTERNATIVES else ""
        return [title or str(index + 1)]

    @cached_property
    def _operations(self) -> dict[tuple[str, Pointer], str]:
        """The ids of the operations, by their places; of a path item that of the first."""
        found: dict[tuple[str, Pointer], str] = {}
        for site in (*sites(self._document), *webhook_sites(self._document)):
            for node in (site.node, site.item):
                found.setdefault((node.file.relative, node.pointer), site.id)
        return found

    @cached_property
    def _received(self) -> frozenset[tuple[str, Pointer]]:
        """The places of webhooks, whose bodies are events."""
        nodes = (site.node for site in webhook_sites(self._document))
        return frozenset((node.file.relative, node.pointer) for node in nodes)


_KEYED = _NAMING | _MEMBERS | {"responses", "content"}
"""Mappings whose keys are names."""


def _named(words: list[str], keys: str, name: str) -> list[str]:
    """Return the words after a key of a mapping of names."""
    if keys == "content":
        return words
    if keys == "responses" and words:
        return [*words, "response" if name[:1] == "2" else f"{name} error"]
    if keys in _MEMBERS:
        return [*words, name]
    suffix = {"requestBodies": "request", "responses": "response"}.get(keys, "")
    return [name, suffix] if not name.lower().endswith(suffix or name) else [name]
