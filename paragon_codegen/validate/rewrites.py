"""Schemas that say something in the words of another JSON Schema: rewritten to ours."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote as percent
from urllib.parse import unquote

from paragon_codegen.data import is_list, is_mapping
from paragon_codegen.diagnostics import quote
from paragon_codegen.loader import Node
from paragon_codegen.references import Pointer, as_pointer, unescape
from paragon_codegen.validate.spellings import respell
from paragon_codegen.validate.survey import Survey

_DEFINITIONS = "#/$defs/"
_RECURSIVE = "$recursiveRef"


class Rewrites:
    """Rewrites schemas: later stages see no references but JSON pointers."""

    def __init__(self, survey: Survey) -> None:
        self._survey = survey
        self._verb = "write" if survey.strict else "read as"
        self._anchors: dict[str, dict[str, list[Pointer]]] = {}

    def of(self, node: Node) -> None:
        """Rewrite what one schema itself holds."""
        if not node.is_mapping:
            return
        value = node.value
        respell(node, self._survey)
        if value.get(_RECURSIVE) == "#" and "$ref" not in value:
            self._recursive(node)
        if isinstance(value.get("$ref"), str):
            self._rewrite(node, "$ref")
        discriminator = node.get("discriminator")
        mapping = discriminator.get("mapping") if discriminator is not None else None
        for key, member in mapping.items() if mapping is not None else ():
            if mapping is not None and isinstance(member.value, str):
                self._rewrite(mapping, key)

    def _rewrite(self, holder: Node, key: str) -> None:
        """Rewrite the reference that stands under a key."""
        text = holder.value[key]
        if text.startswith(_DEFINITIONS):
            self._definition(holder, key, unquote(text[len(_DEFINITIONS) :]))
        elif text.startswith("#") and text[1:2] not in ("", "/"):
            places = self._places(holder).get(unquote(text[1:]), [])
            if len(places) == 1:
                holder.value[key] = _local(places[0])

    def _definition(self, holder: Node, key: str, rest: str) -> None:
        """Let a reference to `$defs` lead to those of the schema around it."""
        name = unescape(rest.partition("/")[0])
        for pointer, value in _around(holder):
            definitions = value.get("$defs")
            if not (is_mapping(definitions) and name in definitions):
                continue
            if pointer:
                text = holder.value[key]
                there = _local(pointer) + text[1:]
                message = f"the document itself has no {quote(text)}"
                hint = f"{self._verb} {quote(there)}, which stands around it"
                self._survey.slip(holder[key].location, message, hint)
                holder.value[key] = there
            return

    def _recursive(self, node: Node) -> None:
        """Let `$recursiveRef` lead to the nearest schema around it that it can mean."""
        for pointer, value in _around(node):
            if value.get("$recursiveAnchor") is True:
                message = f"`{_RECURSIVE}` is no longer part of JSON Schema"
                hint = f"{self._verb} a `$ref` to {quote(_local(pointer))}"
                self._survey.slip(node[_RECURSIVE].location, message, hint)
                del node.value[_RECURSIVE]
                node.value["$ref"] = _local(pointer)
                return

    def _places(self, node: Node) -> dict[str, list[Pointer]]:
        """Return where the anchors of a file are."""
        file = node.file
        if file.relative not in self._anchors:
            found: defaultdict[str, list[Pointer]] = defaultdict(list)
            left: list[tuple[Pointer, Any]] = [((), file.data)]
            while left:
                pointer, value = left.pop()
                if is_mapping(value):
                    if isinstance(value.get("$anchor"), str):
                        found[value["$anchor"]].append(pointer)
                    left += [((*pointer, key), each) for key, each in value.items()]
                elif is_list(value):
                    left += [((*pointer, at), each) for at, each in enumerate(value)]
            self._anchors[file.relative] = found
        return self._anchors[file.relative]


def _around(node: Node) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    """Yield the mappings that a place stands in, the nearest first, itself included."""
    value: Any = node.file.data
    found: list[tuple[Pointer, dict[str, Any]]] = []
    if is_mapping(value):
        found.append(((), value))
    for length, step in enumerate(node.pointer, 1):
        value = Node(value, node.file)[step].value
        if is_mapping(value):
            found.append((node.pointer[:length], value))
    yield from reversed(found)


def _local(pointer: Pointer) -> str:
    return "#" + percent(as_pointer(pointer), safe="/~$")
