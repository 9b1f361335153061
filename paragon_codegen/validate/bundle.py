"""All schemas of a document as one JSON Schema (draft 2020-12)."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any
from urllib.parse import quote as percent

from paragon_codegen.data import is_mapping
from paragon_codegen.loader import BadReference, Document, Node
from paragon_codegen.mappings import linked
from paragon_codegen.nodes import Identity
from paragon_codegen.references import escape
from paragon_codegen.validate.engine import is_pattern
from paragon_codegen.validate.keywords import KEYWORDS, SCHEMA_EXTENSIONS
from paragon_codegen.validate.legacy import modernise

DIALECT = "https://json-schema.org/draft/2020-12/schema"

# No component is called so: names have no blanks.
_LOST = "not found"

# They would change what a local reference means.
_LEFT_OUT = frozenset(
    ("$id", "$anchor", "$dynamicAnchor", "$dynamicRef", "$schema", "$vocabulary")
)
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")


def bundle_schemas(document: Document) -> dict[str, Any]:
    """The component schemas of a document, and all they refer to, as one JSON Schema.

    References across files become local ones, OpenAPI 3.0 spellings (`nullable`, boolean
    `exclusiveMinimum`) those of draft 2020-12. Discriminators and `x-` keys stay; the
    mappings of discriminators lead to the new places.

    Args:
        document: a document that passed validation.

    Returns:
        `{"$schema": …, "$defs": {name: schema}}`. Component schemas keep their names; other
        targets are named after the last step of their place.
    """
    bundle = Bundle(document)
    bundle.add_components()
    return bundle.schema()


class Bundle:
    """A bundle that grows by the schemas that are added to it."""

    def __init__(self, document: Document) -> None:
        self._document = document
        version = document.root.get("openapi")
        self._old = version is not None and str(version.value).startswith("3.0")
        self._names: dict[Identity, str] = {}
        self._nodes: dict[str, Node] = {}
        self._defs: dict[str, Any] = {}
        self._taken: Counter[str] = Counter()
        self._queue: list[tuple[str, Node]] = []

    def add_components(self) -> None:
        """Add every schema under `components`, by its name."""
        components = self._document.root.get("components")
        schemas = components.get("schemas") if components is not None else None
        listed = dict(schemas.items()) if schemas is not None else {}
        # A definition keeps its name before another name for it can take it.
        for name, node in listed.items():
            if node.ref is None:
                self._name(name, node)
        for name, node in listed.items():
            if node.ref is not None:
                self._alias(name, node)
        self._finish()

    def schema(self) -> dict[str, Any]:
        """The bundle so far."""
        return {"$schema": DIALECT, "$defs": self._defs}

    def place(self, name: str) -> Node | None:
        """Where the schema with this name in `$defs` is written."""
        return self._nodes.get(name)

    def reference(self, name: str) -> str:
        """The reference that leads to a name in `$defs`."""
        return _local(name)

    def add(self, node: Node) -> Any:
        """A schema for use beside `$defs`; what it refers to is added to the bundle."""
        if node.identity in self._names:
            return {"$ref": _local(self._names[node.identity])}
        schema = self._translate(node)
        self._finish()
        return schema

    def _finish(self) -> None:
        while self._queue:
            name, node = self._queue.pop()
            self._defs[name] = self._translate(node)

    def _alias(self, name: str, node: Node) -> None:
        try:
            end = self._end(node)
        except BadReference:
            self._defs[name] = True
            return
        if end.identity == node.identity or end.identity in self._names:
            self._name(name, node)
        else:
            self._name(name, end)

    def _end(self, node: Node) -> Node:
        """Where a chain of references that say nothing else ends.

        Raises:
            BadReference: it does not end; this has been reported.
        """
        if "$ref" in node and len(node.value) == 1:
            self._document.resolve(node)  # refuses circles and endless chains
        while node.ref is not None and len(node.value) == 1:
            node = self._document.target(node)
        return node

    def _name(self, name: str, node: Node) -> str:
        self._names[node.identity] = name
        self._nodes[name] = node
        self._defs[name] = (
            True  # holds the place, so that the order is that of the names
        )
        self._queue.append((name, node))
        return name

    def _reference(self, node: Node) -> str:
        target = self._end(self._document.target(node))
        name = self._names.get(target.identity)
        return _local(name or self._name(self._free_name(target), target))

    def _free_name(self, node: Node) -> str:
        steps = [str(step) for step in node.pointer] or [node.file.path.stem]
        while len(steps) > 1 and steps[-1].isdecimal():
            steps[-2:] = [f"{steps[-2]}_{steps[-1]}"]
        wanted = name = _UNSAFE.sub("_", steps[-1]) or "schema"
        while name in self._nodes:
            self._taken[wanted] += 1
            name = f"{wanted}_{self._taken[wanted] + 1}"
        return name

    def _translate(self, node: Node) -> Any:
        if not node.is_mapping:
            return node.value is not False
        if node.ref is not None and self._old:
            return {"$ref": self._target_of(node)}
        schema: dict[str, Any] = {}
        for key, member in node.items():
            keyword = KEYWORDS.get(key)
            if key == "$ref":
                schema[key] = self._target_of(node)
            elif key == "discriminator":
                schema[key] = self._discriminator(member)
            elif keyword is None:
                nested = key in SCHEMA_EXTENSIONS
                schema[key] = self._translate(member) if nested else member.value
            elif key not in _LEFT_OUT and keyword.accepts(member.value):
                schema[key] = (
                    self._below(member, key) if keyword.below else member.value
                )
        if "required" in schema:
            schema["required"] = list(dict.fromkeys(schema["required"]))
        if "pattern" in schema and not is_pattern(schema["pattern"]):
            del schema["pattern"]
        return modernise(schema)

    def _below(self, node: Node, name: str) -> Any:
        if KEYWORDS[name].below == "schema":
            return self._translate(node)
        if name == "patternProperties":
            members = [(key, each) for key, each in node.items() if is_pattern(key)]
            return {key: self._translate(member) for key, member in members}
        if node.is_mapping:
            return {key: self._translate(member) for key, member in node.items()}
        return [self._translate(element) for element in node.elements()]

    def _target_of(self, node: Node) -> str:
        try:
            return self._reference(node)
        except BadReference:
            return _local(self._anything())

    def _anything(self) -> str:
        """A schema for what a reported reference fails to lead to: any value fits."""
        self._defs.setdefault(_LOST, True)
        return _LOST

    def _discriminator(self, node: Node) -> Any:
        mapping = node.get("mapping")
        if mapping is None or not mapping.is_mapping:
            return node.value
        targets: dict[str, Any] = {}
        for key, member in mapping.items():
            if not isinstance(member.value, str):
                continue
            try:
                target = self._end(linked(self._document, member))
            except BadReference:
                continue
            name = self._names.get(target.identity)
            targets[key] = _local(name or self._name(self._free_name(target), target))
        return (
            {**node.value, "mapping": targets} if is_mapping(node.value) else node.value
        )


def _local(name: str) -> str:
    return f"#/$defs/{percent(escape(name), safe='~')}"
