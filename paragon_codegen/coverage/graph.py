"""How the schemas of a document lead on to one another, for walks without end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from paragon_codegen.data import is_list
from paragon_codegen.loader import BadReference, Document, Node
from paragon_codegen.mappings import linked

__all__ = ["Graph", "types_of"]

_WITHIN = ("items", "additionalProperties", "unevaluatedProperties", "unevaluatedItems")
_NAMED = ("properties", "patternProperties")


class Graph:
    """The schemas of a document, as one finds them from any of them."""

    def __init__(self, document: Document) -> None:
        """Look at a document that passed validation."""
        self._document = document
        version = document.root.get("openapi")
        self._old = version is not None and str(version.value).startswith("3.0")

    def follow(self, node: Node) -> Node | None:
        """What a place refers to, any number of hops; None where that is nothing."""
        try:
            return self._document.resolve(node)
        except BadReference:
            return None

    def parts(self, schema: Node) -> Iterator[Node]:
        """Yield the schemas that a value of this one has to fit as well."""
        if schema.ref is not None:
            try:
                yield self._document.target(schema)
            except BadReference:
                return
        if not self.ends(schema):
            yield from _elements(schema, "allOf")

    def ends(self, schema: Node) -> bool:
        """Whether a reference is all that counts here, as in OpenAPI 3.0."""
        return self._old and schema.ref is not None

    def alternatives(self, schema: Node) -> Iterator[list[Node]]:
        """Yield the branches of each union that the schema is."""
        for keyword in ("oneOf", "anyOf"):
            branches = list(_elements(schema, keyword))
            if branches and not self.ends(schema):
                yield branches

    def consequences(self, schema: Node) -> Iterator[Node]:
        """Yield what a value has to fit if it fits `if`, and if it does not."""
        if "if" in schema and not self.ends(schema):
            yield from (each for key in ("then", "else") if (each := schema.get(key)))

    def heirs(self, schema: Node) -> dict[str, Node]:
        """What a discriminator without alternatives beside it leads to, by its values."""
        discriminator = schema.get("discriminator")
        if discriminator is None or "oneOf" in schema or "anyOf" in schema:
            return {}
        found: dict[str, Node] = {}
        mapping = discriminator.get("mapping")
        for value, written in mapping.items() if mapping is not None else ():
            heir = self.follow(linked(self._document, written))
            if heir is not None and heir.is_mapping:
                found[value] = heir
        return found

    def is_vocabulary(self, branches: list[Node]) -> bool:
        """Whether a union is a list of texts that may grow: all are texts, one lists some."""
        found = [each for b in branches if (each := self.follow(b)) and each.is_mapping]
        texts = all(types_of(each) <= {"string", "null"} for each in found)
        listed = [each for each in found if "enum" in each or "const" in each]
        return texts and bool(listed) and all(types_of(each) for each in found)

    def reach(self, roots: Iterable[Node]) -> Iterator[Node]:
        """Yield every schema that values of these can come to, each once."""
        seen: set[object] = set()
        queue = list(roots)
        while queue:
            schema = queue.pop()
            if schema.identity in seen or not schema.is_mapping:
                continue
            seen.add(schema.identity)
            yield schema
            queue.extend(self.parts(schema))
            if not self.ends(schema):
                queue.extend(self._below(schema))

    def _below(self, schema: Node) -> Iterator[Node]:
        for branches in self.alternatives(schema):
            yield from branches
        yield from self.heirs(schema).values()
        yield from _elements(schema, "prefixItems")
        yield from self.consequences(schema)
        for keyword in _WITHIN:
            inner = schema.get(keyword)
            if inner is not None:
                yield inner
        for keyword in (*_NAMED, "dependentSchemas"):
            named = schema.get(keyword)
            yield from (each for _, each in named.items()) if named is not None else ()


def types_of(schema: Node) -> set[str]:
    """The types that a schema names; empty when it names none."""
    written = schema.value.get("type") if schema.is_mapping else None
    if isinstance(written, str):
        return {written}
    return set(map(str, written)) if is_list(written) else set()


def _elements(schema: Node, key: str) -> Iterator[Node]:
    listed = schema.get(key)
    if listed is not None:
        yield from listed.elements()
