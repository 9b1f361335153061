"""What a schema says that an example can show."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from paragon_codegen.coverage.graph import Graph, types_of
from paragon_codegen.coverage.judge import Judge
from paragon_codegen.coverage.labels import Labels
from paragon_codegen.coverage.ledger import Goal, Ledger, aspect_of
from paragon_codegen.data import is_list
from paragon_codegen.diagnostics import quote
from paragon_codegen.loader import Node

__all__ = ["Goals"]

# What fits none of these and null is no value of any kind.
_PROBES: tuple[Any, ...] = ("text", 1, True, [], {})


class Goals:
    """Reads schemas and puts into a ledger what they say."""

    def __init__(
        self,
        ledger: Ledger,
        graph: Graph,
        judge: Judge,
        labels: Labels,
        exempt: frozenset[str],
    ) -> None:
        """Begin.

        Args:
            ledger: gets the goals.
            graph: how schemas lead on.
            judge: knows every schema that will be read.
            labels: how schemas are called.
            exempt: vocabularies whose values need not be shown.
        """
        self._ledger = ledger
        self._graph = graph
        self._judge = judge
        self._labels = labels
        self._exempt = exempt
        self.vocabularies: set[str] = set()

    def read(self, schema: Node) -> None:
        """Expect of examples what this schema says, all but what stands within it."""
        if self._graph.ends(schema):
            return
        label = self._labels.of(schema)
        for name, member in _members(schema):
            self._expect("members", member, "", f"`{name}` of {label}")
            self._read_null(name, member, label)
        for name in _required(schema):
            what = f"that {label} is refused without `{name}`"
            self._expect("required", schema, name, what)
        self._read_unions(schema, label)
        self._read_values(schema, label)

    def _expect(self, kind: str, node: Node, aspect: str, what: str) -> None:
        self._ledger.expect(Goal(kind, what, node.key_location), node, aspect)

    def _read_null(self, name: str, member: Node, label: str) -> None:
        if not member.is_mapping or not self._judge.fits(None, member):
            return
        if all(self._judge.fits(probe, member) for probe in _PROBES):
            return
        self._expect("nulls", member, "null", f"`{name}` of {label} with null")
        self._expect("nulls", member, "value", f"`{name}` of {label} without null")

    def _read_unions(self, schema: Node, label: str) -> None:
        for branches in self._graph.alternatives(schema):
            real = [each for each in branches if types_of(each) != {"null"}]
            if len(real) < 2 or self._graph.is_vocabulary(branches):
                continue
            for number, branch in enumerate(real, 1):
                what = f"{_branch(branch, number)} as {label}"
                self._expect("variants", branch, "", what)
        for value, heir in self._graph.heirs(schema).items():
            what = f"the variant {quote(value)} of {label}"
            self._expect("variants", heir, "", what)
        types = types_of(schema) - {"null"}
        for name in sorted(types) if len(types) > 1 else ():
            self._expect("variants", schema, name, f"the type {name} for {label}")

    def _read_values(self, schema: Node, label: str) -> None:
        listed = schema.value.get("enum")
        types = types_of(schema)
        if is_list(listed):
            self.vocabularies.add(label)
            if label not in self._exempt:
                self._read_vocabulary(schema, label)
        elif "boolean" in types and "const" not in schema:
            for value in ("true", "false"):
                self._expect("booleans", schema, value, f"{value} for {label}")
        if "array" in types:
            if schema.value.get("maxItems") != 0:
                self._expect("arrays", schema, "filled", f"a filled list for {label}")
            if not schema.value.get("minItems"):
                self._expect("arrays", schema, "empty", f"an empty list for {label}")

    def _read_vocabulary(self, schema: Node, label: str) -> None:
        for written in schema["enum"].elements():
            if written.value is None:
                continue
            what = f"{quote(written.value)} of {label}"
            goal = Goal("values", what, written.location)
            self._ledger.expect(goal, schema, aspect_of(written.value))


def _members(schema: Node) -> Iterator[tuple[str, Node]]:
    """The members that an object may have; one that is `false` must not be there."""
    properties = schema.get("properties")
    for name, member in properties.items() if properties is not None else ():
        if member.value is not False:
            yield name, member


def _required(schema: Node) -> list[str]:
    written = schema.value.get("required")
    return (
        [each for each in written if isinstance(each, str)] if is_list(written) else []
    )


def _branch(branch: Node, number: int) -> str:
    """What to call an alternative."""
    if branch.ref is not None:
        return branch.ref.rpartition("/")[2]
    types = sorted(types_of(branch) - {"null"})
    return f"alternative {number} ({' or '.join(types) or 'any type'})"
