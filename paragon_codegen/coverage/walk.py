"""Examples beside their schemas: what of the schemas each of them shows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from paragon_codegen.coverage.graph import Graph, types_of
from paragon_codegen.coverage.judge import Judge
from paragon_codegen.coverage.ledger import Ledger, aspect_of
from paragon_codegen.coverage.samples import Sample
from paragon_codegen.data import is_list, is_mapping
from paragon_codegen.loader import Node
from paragon_codegen.nodes import Identity

__all__ = ["Path", "Walk"]

Path = tuple[str | int, ...]
_Place = tuple[Any, Node, Path]
# So many places are tried until the lack of a member is refused in one.
_TRIED = 12


class Walk:
    """Goes through examples and notes what they show.

    Attributes:
        holders: where members stand that schemas require: the schema and the member, with
            samples and the way to the object in them.
    """

    def __init__(self, ledger: Ledger, graph: Graph, judge: Judge) -> None:
        """Begin; the judge knows every schema that is come to."""
        self._ledger = ledger
        self._graph = graph
        self._judge = judge
        self._knows: dict[Identity, frozenset[str]] = {}
        self.holders: dict[tuple[Identity, str], list[tuple[Node, Sample, Path]]]
        self.holders = defaultdict(list)

    def go(self, sample: Sample) -> None:
        """Note all that one example shows."""
        queue: list[_Place] = [(sample.value.value, sample.schema, ())]
        while queue:
            value, schema, path = queue.pop()
            applying = self._applying(value, schema, sample)
            for each in applying:
                self._note(value, each, path, sample)
                queue.extend(_inner(value, each, path, self._judge))

    def _applying(self, value: Any, schema: Node, sample: Sample) -> list[Node]:
        """Every schema that says something of a value in the place of one of them."""
        found: dict[Identity, Node] = {}
        queue = [schema]
        while queue:
            each = queue.pop()
            if not each.is_mapping or each.identity in found:
                continue
            found[each.identity] = each
            queue.extend(self._graph.parts(each))
            if not self._graph.ends(each):
                queue.extend(self._chosen(value, each, sample))
        return [each for each in found.values() if not self._graph.ends(each)]

    def _chosen(self, value: Any, schema: Node, sample: Sample) -> Iterator[Node]:
        """The alternatives and the consequences that a value has chosen."""
        for branches in self._graph.alternatives(schema):
            fitting = [each for each in branches if self._judge.fits(value, each)]
            if fitting:
                # Of several the one that knows most of what is there, as decoders choose.
                best = max(fitting, key=lambda each: self._known(value, each))
                self._ledger.show("variants", best, "", sample.value)
                yield best
        if not is_mapping(value):
            return
        heir = self._graph.heirs(schema).get(_tag(value, schema))
        if heir is not None:
            self._ledger.show("variants", heir, "", sample.value)
            yield heir
        yield from (
            each for name, each in _named(schema, "dependentSchemas") if name in value
        )
        condition = schema.get("if")
        if condition is not None:
            met = self._judge.fits(value, condition)
            inner = schema.get("then" if met else "else")
            yield from [inner] if inner is not None else []

    def _known(self, value: Any, schema: Node) -> int:
        """How many members of a value a schema names."""
        if not is_mapping(value):
            return 0
        names = self._knows.get(schema.identity)
        if names is None:
            names = frozenset(self._names(schema))
            self._knows[schema.identity] = names
        return len(names & value.keys())

    def _names(self, schema: Node) -> Iterator[str]:
        seen: set[Identity] = set()
        queue = [schema]
        while queue:
            each = queue.pop()
            if each.is_mapping and each.identity not in seen:
                seen.add(each.identity)
                yield from (name for name, _ in _named(each, "properties"))
                queue.extend(self._graph.parts(each))

    def _note(self, value: Any, schema: Node, path: Path, sample: Sample) -> None:
        """Note what a value shows of one schema that it fits."""
        witness, show = sample.value, self._ledger.show
        if "enum" in schema:
            show("values", schema, aspect_of(value), witness)
        show("variants", schema, _type(value, types_of(schema)), witness)
        if isinstance(value, bool):
            show("booleans", schema, "true" if value else "false", witness)
        elif is_list(value):
            show("arrays", schema, "filled" if value else "empty", witness)
        elif is_mapping(value):
            self._note_members(value, schema, path, sample)

    def _note_members(
        self, value: dict[str, Any], schema: Node, path: Path, sample: Sample
    ) -> None:
        for name, member in _named(schema, "properties"):
            if name in value:
                null = "null" if value[name] is None else "value"
                self._ledger.show("members", member, "", sample.value)
                self._ledger.show("nulls", member, null, sample.value)
        required = schema.value.get("required")
        for name in required if is_list(required) else ():
            if isinstance(name, str) and name in value:
                places = self.holders[schema.identity, name]
                if len(places) < _TRIED:
                    places.append((schema, sample, path))


def _inner(value: Any, schema: Node, path: Path, judge: Judge) -> Iterator[_Place]:
    """What stands within a value, with the schemas that it has to fit there."""
    if is_mapping(value):
        named = dict(_named(schema, "properties"))
        patterns = [each for _, each in _named(schema, "patternProperties")]
        for name, member in value.items():
            own = named.get(name)
            # Patterns are not tried: they may be costly, and what fits tells as much.
            likely = [each for each in patterns if judge.fits(member, each)]
            for each in [own] if own is not None else likely or _others(schema):
                yield member, each, (*path, name)
    elif is_list(value):
        prefix = schema.get("prefixItems")
        first = list(prefix.elements()) if prefix is not None else []
        rest = schema.get("items") or schema.get("unevaluatedItems")
        for index, item in enumerate(value):
            own = first[index] if index < len(first) else rest
            if own is not None:
                yield item, own, (*path, index)


def _tag(value: dict[str, Any], schema: Node) -> str:
    """What the member that tells heirs apart says."""
    discriminator = schema.get("discriminator")
    name = discriminator.get("propertyName") if discriminator is not None else None
    return str(value.get(str(name.value))) if name is not None else ""


def _others(schema: Node) -> list[Node]:
    """What is said of members that are not named."""
    found = (
        schema.get(each) for each in ("additionalProperties", "unevaluatedProperties")
    )
    return [each for each in found if each is not None]


def _named(schema: Node, key: str) -> Iterator[tuple[str, Node]]:
    named = schema.get(key)
    yield from named.items() if named is not None else ()


def _type(value: Any, types: set[str]) -> str:
    """Which of some types a value has."""
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int) and "integer" in types:
        return "integer"
    if isinstance(value, (int, float)):
        return "number"
    if isinstance(value, str):
        return "string"
    return "array" if is_list(value) else "object" if is_mapping(value) else "null"
