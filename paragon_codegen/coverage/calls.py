"""The operations of a document, and what an example can show of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from paragon_codegen.coverage.graph import Graph
from paragon_codegen.coverage.ledger import Goal, Ledger
from paragon_codegen.data import is_mapping
from paragon_codegen.diagnostics import quote
from paragon_codegen.loader import Document, Node
from paragon_codegen.methods import operations_of
from paragon_codegen.nodes import Identity

__all__ = ["Call", "Calls", "expect_calls", "show_calls"]

_WRITTEN = ("example", "examples")


@dataclass(frozen=True, slots=True)
class Call:
    """An operation, references followed.

    Attributes:
        name: its id, or method and path.
        node: where it stands.
        parameters: those of its path item too.
        bodies: the media types of its request.
        answers: the media types of its answers, each with its status.
        headers: those of its answers.
    """

    name: str
    node: Node
    parameters: tuple[Node, ...]
    bodies: tuple[Node, ...]
    answers: tuple[tuple[str, Node], ...]
    headers: tuple[Node, ...]

    def holders(self) -> Iterator[Node]:
        """Yield all that has a schema and can have examples."""
        yield from self.bodies
        yield from (media for _, media in self.answers)
        for each in (*self.parameters, *self.headers):
            yield each
            yield from _media(each)


class Calls:
    """Finds the operations of a document, of its webhooks too."""

    def __init__(self, document: Document, graph: Graph) -> None:
        """Look at a document that passed validation."""
        self._root = document.root
        self._graph = graph

    def __iter__(self) -> Iterator[Call]:
        """Yield every operation, those of `x-alternatives` among them."""
        for key in ("paths", "webhooks"):
            for path, item in self._members(self._root, key):
                for method, operation in operations_of(item):
                    yield self._call(f"{method} {path}", operation, item)
                    further = operation.get("x-alternatives")
                    for each in further.elements() if further is not None else ():
                        yield self._call(f"{method} {path}", each, item)

    def _call(self, name: str, operation: Node, item: Node) -> Call:
        written = operation.value.get("operationId")
        parameters: dict[object, Node] = {}
        for owner in (item, operation):
            listed = owner.get("parameters")
            for each in listed.elements() if listed is not None else ():
                found = self._graph.follow(each)
                if found is not None and found.is_mapping:
                    parameters[found.value.get("name"), found.value.get("in")] = found
        answers = list(self._members(operation, "responses"))
        body = operation.get("requestBody")
        body = self._graph.follow(body) if body is not None else None
        return Call(
            written if isinstance(written, str) else name,
            operation,
            tuple(parameters.values()),
            tuple(_media(body)) if body is not None else (),
            tuple((status, each) for status, it in answers for each in _media(it)),
            tuple(h for _, it in answers for _, h in self._members(it, "headers")),
        )

    def _members(self, owner: Node, key: str) -> Iterator[tuple[str, Node]]:
        named = owner.get(key)
        for name, node in named.items() if named is not None else ():
            found = self._graph.follow(node)
            if found is not None and found.is_mapping:
                yield name, found


def expect_calls(calls: list[Call], ledger: Ledger) -> None:
    """Expect of examples that each operation is called and answers."""
    for call in calls:
        what = f"how {call.name} is called"
        ledger.expect(Goal("operations", what, call.node.key_location), call.node)
        for each in call.parameters:
            what = f"the parameter {quote(each.value.get('name'))} of {call.name}"
            ledger.expect(Goal("parameters", what, each.location), each)
        for status, media in call.answers:
            what = f"the answer {status} of {call.name} as {media.pointer[-1]}"
            goal = Goal("answers", what, media.key_location)
            ledger.expect(goal, call.node, _answer(status, media))


def show_calls(calls: list[Call], ledger: Ledger, shown: dict[Identity, Node]) -> None:
    """Note which operations, parameters and answers have examples.

    Args:
        calls: the operations.
        ledger: knows what is expected.
        shown: the first example of each schema that has one.
    """

    def witness(holder: Node) -> Node | None:
        found = (holder.get(key) for key in _WRITTEN)
        own = next((each for each in found if each is not None and each.value != {}), None)
        if own is None and (schema := holder.get("schema")) is not None:
            own = shown.get(schema.identity)
        return own or next(filter(None, map(witness, _media(holder))), None)

    for call in calls:
        seen = [(each, witness(each)) for each in call.parameters]
        for each, found in seen:
            if found is not None:
                ledger.show("parameters", each, "", found)
        needed = [found for each, found in seen if each.value.get("required") is True]
        needed.extend(map(witness, call.bodies))
        if None not in needed:
            ledger.show("operations", call.node, "", next(filter(None, needed), call.node))
        for status, media in call.answers:
            found = witness(media)
            if found is not None:
                ledger.show("answers", call.node, _answer(status, media), found)


def _answer(status: str, media: Node) -> str:
    return f"{status} {media.pointer[-1]}"


def _media(holder: Node) -> Iterator[Node]:
    """The media types of a body, an answer or a parameter."""
    content = holder.get("content")
    for _, media in content.items() if content is not None else ():
        if is_mapping(media.value):
            yield media
