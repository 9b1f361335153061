"""Security: how a client proves who is calling."""

from __future__ import annotations

from collections import Counter

from paragon_codegen import ir
from paragon_codegen.diagnostics import Diagnostics
from paragon_codegen.loader import Document, Node
from paragon_codegen.naming import Scope, snake_name

from .texts import own_text

__all__ = ["Place", "place_of", "placed_keys", "requirements", "security_schemes"]

Place = tuple[str, str]
"""Where something travels, and its name there; a header in lower case."""

_WORDS: dict[ir.SchemeKind, str] = {"bearer": "token", "apiKey": "api_key", "basic": ""}
"""What the only scheme of a kind is called."""

_SHARES = "x-credential-of"


def security_schemes(
    document: Document, scope: Scope, diagnostics: Diagnostics
) -> tuple[ir.SecurityScheme, ...]:
    """Return the schemes of the document.

    The only one of its kind is called after the kind, several after what the document
    calls them.

    Args:
        document: The document.
        scope: Names of the constructor's arguments.
        diagnostics: Gets a warning for a scheme that no argument can serve.
    """
    nodes = _schemes(document)
    kinds: dict[str, ir.SchemeKind | None] = {
        key: _kind(node) for key, node in nodes.items()
    }
    alike = Counter(
        kinds[key]
        for key, node in nodes.items()
        if not own_text(node, "x-name") and not own_text(node, _SHARES)
    )
    found: list[ir.SecurityScheme] = []
    for key, node in nodes.items():
        kind = kinds[key]
        if kind is None:
            diagnostics.warning(
                node,
                f"the security scheme {key!r} is left to the HTTP client",
                "pass an http_client that is set up for it",
            )
            continue
        if own_text(node, _SHARES):
            found.append(_shared(key, kind, node))
            continue
        usual = _WORDS[kind] if alike[kind] < 2 else key
        words = own_text(node, "x-name") or usual
        found.append(_scheme(key, kind, node, words, scope))
    return tuple(found)


def _schemes(document: Document) -> dict[str, Node]:
    """Return the schemes as they are written, by their keys."""
    components = document.root.get("components")
    written = components.get("securitySchemes") if components is not None else None
    listed = written.items() if written is not None else ()
    return {key: document.resolve(node) for key, node in listed}


def _kind(node: Node) -> ir.SchemeKind | None:
    """Return the kind of a scheme, None when no header or parameter carries it."""
    match own_text(node, "type"):
        case "apiKey" if own_text(node, "in") in ("header", "query", "cookie"):
            return "apiKey"
        case "oauth2" | "openIdConnect":
            return "bearer"
        case "http":
            schemes: dict[str, ir.SchemeKind] = {"basic": "basic", "bearer": "bearer"}
            return schemes.get(own_text(node, "scheme").lower())
        case _:
            return None


def _scheme(
    key: str, kind: ir.SchemeKind, node: Node, words: str, scope: Scope
) -> ir.SecurityScheme:
    """Return one scheme, its arguments named by `words`."""
    halves = ("username", "password") if kind == "basic" else ("",)
    names = tuple(
        scope.claim(snake_name(" ".join(filter(None, (words, half)))))
        for half in halves
    )
    doc = own_text(node)
    match kind, own_text(node, "in"):
        case "apiKey", ("header" | "query" | "cookie") as location:
            wire = own_text(node, "name")
            return ir.SecurityScheme(key, kind, names, location, wire, doc)
        case _:
            return ir.SecurityScheme(key, kind, names, doc=doc)


def _shared(key: str, kind: ir.SchemeKind, node: Node) -> ir.SecurityScheme:
    """Return a scheme that uses the credential of another one."""
    match own_text(node, "in"):
        case "query" | "cookie" | "header" as location:
            wire, shares = own_text(node, "name"), own_text(node, _SHARES)
            return ir.SecurityScheme(key, kind, (), location, wire, shares=shares)
        case _:
            raise AssertionError("only an API key has the credential of another scheme")


def placed_keys(document: Document, operation: Node) -> frozenset[Place]:
    """Return where the keys travel that a client sends with every call of an operation.

    A parameter of that place and name is the key once more.
    """
    schemes = _schemes(document)
    ways = requirements(document.root, operation)
    # Nothing is sent where nothing at all comes first; later it is what lacks a key.
    if not ways or not ways[0]:
        return frozenset()
    always = set(ways[0]).intersection(*(way for way in ways if way))
    found = [schemes[key] for key in always if _kind(schemes[key]) == "apiKey"]
    return frozenset(
        place_of(own_text(node, "in"), own_text(node, "name")) for node in found
    )


def place_of(location: str, name: str) -> Place:
    """Return where something travels that is called `name` there."""
    return location, name.lower() if location == "header" else name


def requirements(root: Node, operation: Node) -> tuple[tuple[str, ...], ...]:
    """Return the alternatives of an operation: each a set of schemes that are defined."""
    written = operation.get("security") or root.get("security")
    if written is None:
        return ()
    components = root.get("components")
    schemes = components.get("securitySchemes") if components is not None else None
    known = {name for name, _ in schemes.items()} if schemes is not None else set[str]()
    return tuple(
        tuple(name for name in each.value if name in known)
        for each in written.elements()
    )
