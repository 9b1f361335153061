"""Security: how a client proves who is calling."""

from __future__ import annotations

from paragon_codegen import ir
from paragon_codegen.diagnostics import Diagnostics
from paragon_codegen.loader import Document, Node
from paragon_codegen.naming import Scope, snake_name

from .texts import own_text

__all__ = ["requirements", "security_schemes"]


def security_schemes(
    document: Document, scope: Scope, diagnostics: Diagnostics
) -> tuple[ir.SecurityScheme, ...]:
    """Return the schemes of the document.

    Args:
        document: The document.
        scope: Names of the constructor's arguments.
        diagnostics: Gets a warning for a scheme that no argument can serve.
    """
    components = document.root.get("components")
    written = components.get("securitySchemes") if components is not None else None
    found: list[ir.SecurityScheme] = []
    for key, node in written.items() if written is not None else ():
        scheme = _scheme(key, document.resolve(node), scope)
        if scheme is None:
            diagnostics.warning(
                node,
                f"the security scheme {key!r} is left to the HTTP client",
                "pass an http_client that is set up for it",
            )
        else:
            found.append(scheme)
    return tuple(found)


def _scheme(key: str, node: Node, scope: Scope) -> ir.SecurityScheme | None:
    """Return one scheme, None when no header or parameter carries it."""
    kind = own_text(node, "type")
    doc = own_text(node)
    words = own_text(node, "x-name")
    if kind == "apiKey":
        name = scope.claim(snake_name(words or "api_key"))
        wire = own_text(node, "name")
        match own_text(node, "in"):
            case "header" | "query" | "cookie" as location:
                return ir.SecurityScheme(key, "apiKey", (name,), location, wire, doc)
            case _:
                return None
    if kind == "http" and own_text(node, "scheme").lower() == "basic":
        names = (scope.claim("username"), scope.claim("password"))
        return ir.SecurityScheme(key, "basic", names, doc=doc)
    bearer = kind == "http" and own_text(node, "scheme").lower() == "bearer"
    if bearer or kind in ("oauth2", "openIdConnect"):
        name = scope.claim(snake_name(words or "token"))
        return ir.SecurityScheme(key, "bearer", (name,), doc=doc)
    return None


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
