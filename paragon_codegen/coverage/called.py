"""Which operations, parameters and answers have an example at all."""

from __future__ import annotations

from collections.abc import Mapping

from paragon_codegen.coverage.calls import Call, media_of
from paragon_codegen.coverage.graph import Graph
from paragon_codegen.coverage.ledger import Goal, Ledger
from paragon_codegen.diagnostics import quote
from paragon_codegen.loader import Node
from paragon_codegen.nodes import Identity

__all__ = ["Shown", "expect_calls"]

_VALUES = ("value", "dataValue", "serializedValue")


def expect_calls(calls: list[Call], ledger: Ledger) -> None:
    """Expect of examples that each operation is called and answers."""
    for call in calls:
        what = f"how {call.name} is called"
        ledger.expect(Goal("operations", what, call.node.key_location), call.node)
        for each in call.parameters:
            what = f"the parameter {quote(each.value.get('name'))} of {call.name}"
            ledger.expect(Goal("parameters", what, each.location), each)
        for status, name, media in call.answers:
            what = f"the answer {status} of {call.name} as {name}"
            goal = Goal("answers", what, media.key_location)
            ledger.expect(goal, call.node, f"{status} {name}")


class Shown:
    """Knows what has an example of its own, or a schema that has one."""

    def __init__(self, graph: Graph, schemas: Mapping[Identity, Node]) -> None:
        """Begin with the first example of each schema that has one."""
        self._graph = graph
        self._schemas = schemas

    def note(self, calls: list[Call], ledger: Ledger) -> None:
        """Note what operations, parameters and answers show."""
        for call in calls:
            seen = [(each, self._by(each)) for each in call.parameters]
            for each, found in seen:
                if found is not None:
                    ledger.show("parameters", each, "", found)
            needed = [by for each, by in seen if each.value.get("required") is True]
            needed.extend(map(self._by, call.bodies))
            if None not in needed:
                witness = next(filter(None, needed), call.node)
                ledger.show("operations", call.node, "", witness)
            for status, name, media in call.answers:
                found = self._by(media)
                if found is not None:
                    ledger.show("answers", call.node, f"{status} {name}", found)

    def _by(self, holder: Node) -> Node | None:
        """The example that shows a parameter or a media type."""
        own = holder.get("example")
        if own is not None:
            return own
        named = holder.get("examples")
        for _, member in named.items() if named is not None else ():
            written = self._graph.follow(member)
            if written is not None and self._is_there(written):
                return member
        schema = holder.get("schema")
        if schema is not None and schema.identity in self._schemas:
            return self._schemas[schema.identity]
        return next(filter(None, map(self._by, media_of(holder))), None)

    def _is_there(self, example: Node) -> bool:
        """Whether an example has a value; one that is a file has to be there."""
        if any(key in example for key in _VALUES):
            return True
        address = example.value.get("externalValue") if example.is_mapping else None
        if not isinstance(address, str):
            return False
        if "://" in address:
            return True
        folder = example.file.path.parent
        try:
            return (folder / address).is_file()
        except ValueError:
            return False
