"""What people call a schema: by the component that it is, or stands in."""

from __future__ import annotations

from paragon_codegen.coverage.graph import Graph
from paragon_codegen.loader import Document, Node
from paragon_codegen.references import as_pointer

__all__ = ["Labels"]

_SIGNS = {"items": "[]", "additionalProperties": "{}", "patternProperties": "{}"}
_SILENT = {"allOf", "anyOf", "oneOf", "then", "else"}


class Labels:
    """Names of schemas: `User`, `User.meta`, `User.resources[]`."""

    def __init__(self, document: Document, graph: Graph) -> None:
        """Read the names of all components."""
        components = document.root.get("components")
        schemas = components.get("schemas") if components is not None else None
        self._names: dict[object, str] = {}
        for name, listed in schemas.items() if schemas is not None else ():
            target = graph.follow(listed)
            if target is not None:
                self._names.setdefault(listed.identity, name)
                self._names.setdefault(target.identity, name)

    @property
    def names(self) -> frozenset[str]:
        """The names of all components."""
        return frozenset(self._names.values())

    def of(self, schema: Node) -> str:
        """The name of a schema, by the nearest component around it, else by its place."""
        for end in range(len(schema.pointer), -1, -1):
            around = Node(None, schema.file, schema.pointer[:end])
            name = self._names.get(around.identity)
            if name is not None:
                return name + _way(schema.pointer[end:])
        return as_pointer(schema.pointer) or schema.file.shown


def _way(steps: tuple[str | int, ...]) -> str:
    """The way from a component to what stands in it, as one writes it in code."""
    text, rest = "", list(steps)
    while rest:
        step = rest.pop(0)
        if step == "properties" and rest:
            text += f".{rest.pop(0)}"
        elif step in _SILENT or isinstance(step, int):
            continue
        else:
            text += _SIGNS.get(str(step), "")
            if step == "patternProperties" and rest:
                rest.pop(0)
    return text
