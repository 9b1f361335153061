"""Which operation of an OpenAPI document a request calls."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from paragon_codegen.loader import Document, Node
from stand_in.messages import Refused

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True)
class Route:
    """A path with one method: how it is recognized, and what the document says of it."""

    method: str
    template: str
    pattern: re.Pattern[str]
    operation: Node
    parameters: list[Node]
    needs: frozenset[str] = frozenset()  # query parameters that tell it from others


class Routes:
    """The paths and methods of a document.

    Args:
        document: The document.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._routes = list(self._find_routes())
        # The most specific path first: `/pets/mine` before `/pets/{petId}`.
        self._routes.sort(key=lambda route: route.template.replace("{", "\x7f"))

    def find(
        self, method: str, path: str, query: Mapping[str, list[str]]
    ) -> tuple[Route, dict[str, str]]:
        """Return the route of a request, and what stands in its path, still encoded.

        Args:
            method: In small letters.
            path: Still encoded.
            query: By name.

        Raises:
            Refused: There is none; says what there is.
        """
        others: set[str] = set()
        for route in self._routes:
            if match := route.pattern.fullmatch(path):
                if route.method == method and route.needs <= query.keys():
                    parts = match.groups(default="")
                    values = zip(_names(route.template), parts, strict=True)
                    return route, dict(values)
                others.add(route.method.upper())
        if others:
            raise Refused(405, f"{path} takes {', '.join(sorted(others))}")
        raise Refused(404, f"the spec has no path {path}")

    def of_path(self, path: str) -> list[Route]:
        """Return the routes that a path has, of any method."""
        return [route for route in self._routes if route.pattern.fullmatch(path)]

    def _find_routes(self) -> Iterator[Route]:
        for template, reference in self._document.root["paths"].items():
            item = self._document.resolve(reference)
            for method in METHODS:
                if operation := item.get(method):
                    for further in elements(operation, "x-alternatives"):
                        route = self._one_route(template, method, item, further)
                        yield replace(route, needs=_needed_in_query(route))
                    yield self._one_route(template, method, item, operation)

    def _one_route(
        self, template: str, method: str, item: Node, operation: Node
    ) -> Route:
        parameters = self._parameters(item, operation)
        pattern = _pattern(template, parameters)
        return Route(method, template, pattern, operation, parameters)

    def _parameters(self, item: Node, operation: Node) -> list[Node]:
        """Return the parameters of an operation; its own replace those of its path."""
        found: dict[tuple[str, str], Node] = {}
        for level in (item, operation):
            for entry in elements(level, "parameters"):
                parameter = self._document.resolve(entry)
                key = parameter["in"].value, parameter["name"].value
                found[key] = parameter
        return list(found.values())


def members(node: Node, key: str) -> Iterator[tuple[str, Node]]:
    """Yield the members of a mapping that may be absent."""
    mapping = node.get(key)
    return mapping.items() if mapping else iter(())


def elements(node: Node, key: str) -> Iterator[Node]:
    """Yield the elements of a list that may be absent."""
    found = node.get(key)
    return found.elements() if found else iter(())


def _names(template: str) -> list[str]:
    return re.findall(r"\{(.+?)\}", template)


def _needed_in_query(route: Route) -> frozenset[str]:
    """Return the query parameters that a request must have."""
    return frozenset(
        parameter["name"].value
        for parameter in route.parameters
        if parameter["in"].value == "query" and "required" in parameter
    )


def _pattern(template: str, parameters: list[Node]) -> re.Pattern[str]:
    """Return the expression that a path has to match as a whole."""
    several = {p["name"].value for p in parameters if p.value.get("x-multi-segment")}
    parts = re.split(r"\{(.+?)\}", template)
    for index, part in enumerate(parts):
        name = index % 2 == 1
        parts[index] = "([^/]+)" if name else re.escape(part)
        if part in several:  # it may be empty, and then lacks the slash before it
            parts[index - 1] = parts[index - 1].removesuffix("/")
            parts[index] = "(?:/(.*))?"
    return re.compile("".join(parts))
