"""Which credential an operation wants, and where a request has it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from paragon_codegen.loader import Document, Node
from stand_in.messages import Refused, Request


class Credentials:
    """The security schemes of a document: bearer tokens, and keys in the query.

    Args:
        document: The document.
    """

    def __init__(self, document: Document) -> None:
        self._default = document.root.get("security")
        self._schemes = document.root["components"]["securitySchemes"]

    def token(
        self, operation: Node, request: Request, query: Mapping[str, list[str]]
    ) -> str:
        """Return the credential of a request, empty where the operation wants none.

        Raises:
            Refused: It has none of those that the operation takes.
        """
        refusals: list[str] = []
        for schemes in self._wanted(operation):
            given = [_given(scheme, request, query) for scheme in schemes]
            missing = [where for token, where in given if not token]
            if not missing:  # an operation may do without: that is an empty list
                return given[0][0] if given else ""
            refusals.append(" and ".join(missing))
        if refusals:
            raise Refused(401, f"{' or '.join(refusals)} is missing")
        return ""

    def keys(self, operation: Node) -> set[str]:
        """Return the names in the query that have credentials of an operation."""
        schemes = [scheme for each in self._wanted(operation) for scheme in each]
        return {name for scheme in schemes if (name := _key(scheme))}

    def _wanted(self, operation: Node) -> Iterator[list[Node]]:
        """Yield the schemes that go together; each of these lists is enough."""
        needed = operation.get("security") or self._default
        for each in needed.elements() if needed else ():
            yield [self._schemes[name] for name in each.value]


def _key(scheme: Node) -> str:
    """Return the name of a key in the query, empty for other schemes."""
    is_key = scheme["type"].value == "apiKey" and scheme["in"].value == "query"
    return str(scheme["name"].value) if is_key else ""


def _given(
    scheme: Node, request: Request, query: Mapping[str, list[str]]
) -> tuple[str, str]:
    """Return a credential, empty where there is none, and where it belongs."""
    if name := _key(scheme):
        return query.get(name, [""])[0], f"the query parameter {name}"
    return _bearer(request), "the header Authorization: Bearer …"


def _bearer(request: Request) -> str:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return token if scheme.lower() == "bearer" else ""
