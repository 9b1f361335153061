"""Which credential an operation wants, and where a request has it."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote, unquote_plus

from paragon_codegen.loader import Document, Node
from stand_in.messages import Refused, Request
from stand_in.written import Sent


class Credentials:
    """The security schemes of a document: bearer tokens, passwords, and keys anywhere.

    Args:
        document: The document.
    """

    def __init__(self, document: Document) -> None:
        self._default = document.root.get("security")
        components = document.root.get("components")
        written = components.get("securitySchemes") if components else None
        self._schemes = {
            name: document.resolve(scheme)
            for name, scheme in (written.items() if written else ())
        }

    def token(self, operation: Node, request: Request, sent: Sent) -> str:
        """Return the credential of a request, empty where the operation wants none.

        Raises:
            Refused: It has none of those that the operation takes.
        """
        refusals: list[str] = []
        for schemes in self._wanted(operation):
            given = [_given(scheme, request, sent) for scheme in schemes]
            missing = [where for token, where in given if not token]
            if not missing:  # an operation may do without: that is an empty list
                return given[0][0] if given else ""
            refusals.append(" and ".join(missing))
        if refusals:
            raise Refused(401, f"{' or '.join(refusals)} is missing")
        return ""

    def keys(self, operation: Node) -> set[str]:
        """Return the names of parameters that are credentials of an operation."""
        schemes = [scheme for each in self._wanted(operation) for scheme in each]
        return {name for scheme in schemes if (name := _key(scheme)[1])}

    def _wanted(self, operation: Node) -> Iterator[list[Node]]:
        """Yield the schemes that go together; each of these lists is enough."""
        needed = operation.get("security") or self._default
        for each in needed.elements() if needed else ():
            yield [self._schemes[name] for name in each.value]


def _key(scheme: Node) -> tuple[str, str]:
    """Return place and name of a key, empty for other schemes."""
    if scheme["type"].value != "apiKey":
        return "", ""
    return scheme["in"].value, scheme["name"].value


def _given(scheme: Node, request: Request, sent: Sent) -> tuple[str, str]:
    """Return a credential, empty where there is none, and where it belongs."""
    match _key(scheme):
        case "query", name:
            found = dict(reversed(sent.query)).get(name, "")
            return unquote_plus(found), f"the query parameter {name}"
        case "cookie", name:
            return unquote(dict(sent.cookies).get(name, "")), f"the cookie {name}"
        case "header", name:
            return request.headers.get(name.lower(), ""), f"the header {name}"
        case _:
            named = scheme.value.get("scheme", "bearer").capitalize()
            where = f"the header Authorization: {named} …"
            return _authorization(request, named.lower()), where


def _authorization(request: Request, wanted: str) -> str:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return token if scheme.lower() == wanted else ""
