"""The operations of a document, with all that can have examples."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from paragon_codegen.coverage.graph import Graph
from paragon_codegen.data import is_mapping
from paragon_codegen.loader import Document, Node
from paragon_codegen.methods import operations_of

__all__ = ["Call", "Calls", "media_of"]


@dataclass(frozen=True, slots=True)
class Call:
    """An operation, references followed.

    Attributes:
        name: its id, or method and path.
        node: where it stands.
        parameters: those of its path item too.
        bodies: the media types of its request.
        answers: the media types of its answers, each after its status and its name,
            for where a reference led to it, its place has no name.
        headers: those of its answers.
    """

    name: str
    node: Node
    parameters: tuple[Node, ...]
    bodies: tuple[Node, ...]
    answers: tuple[tuple[str, str, Node], ...]
    headers: tuple[Node, ...]

    def holders(self) -> Iterator[Node]:
        """Yield all that has a schema and can have examples."""
        yield from self.bodies
        yield from (media for _, _, media in self.answers)
        for each in (*self.parameters, *self.headers):
            yield each
            yield from media_of(each)


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
            tuple(media_of(body)) if body is not None else (),
            tuple((status, *each) for status, it in answers for each in _content(it)),
            tuple(h for _, it in answers for _, h in self._members(it, "headers")),
        )

    def _members(self, owner: Node, key: str) -> Iterator[tuple[str, Node]]:
        named = owner.get(key)
        for name, node in named.items() if named is not None else ():
            found = self._graph.follow(node)
            if found is not None and found.is_mapping:
                yield name, found


def media_of(holder: Node) -> Iterator[Node]:
    """Yield the media types of a body, an answer or a parameter."""
    yield from (media for _, media in _content(holder))


def _content(holder: Node) -> Iterator[tuple[str, Node]]:
    content = holder.get("content")
    for name, media in content.items() if content is not None else ():
        if is_mapping(media.value):
            yield name, media
