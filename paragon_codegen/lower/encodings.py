"""Encodings: how single members of a form or a multipart body are written."""

from __future__ import annotations

from paragon_codegen import ir
from paragon_codegen.loader import Node
from paragon_codegen.media_types import is_json

__all__ = ["encodings", "is_text"]

_STYLE = ("style", "explode", "allowReserved")


def encodings(media: Node, kind: ir.BodyKind) -> dict[str, ir.Encoding]:
    """Return the encodings of a body, by the wire names of its members.

    https://spec.openapis.org/oas/v3.1.1.html#encoding-object

    Args:
        media: The Media Type Object.
        kind: How the body is written; only forms have encodings.
    """
    written = media.get("encoding")
    if written is None or kind not in ("form", "multipart"):
        return {}
    return {wire: _encoding(node, kind) for wire, node in written.items()}


def is_text(encoding: ir.Encoding | None) -> bool:
    """Tell whether a member of any type is text that the caller has made.

    Nothing here writes XML, or whatever else the document names, from JSON data.
    """
    written = encoding.content_type if encoding is not None else ""
    return bool(written) and not is_json(written)


def _encoding(node: Node, kind: ir.BodyKind) -> ir.Encoding:
    """Return one encoding; a style makes a media type void, as OpenAPI has it."""
    styled = kind == "form" and any(key in node for key in _STYLE)
    style = str(node.value.get("style", "form")) if styled else ""
    return ir.Encoding(
        style=style,
        explode=node.value.get("explode", style == "form") is True,
        allow_reserved=node.value.get("allowReserved") is True,
        content_type="" if styled else _first(str(node.value.get("contentType", ""))),
    )


def _first(content_type: str) -> str:
    """Return the first of several media types that is no range."""
    names = [each.strip() for each in content_type.split(",")]
    return next((each for each in names if each and "*" not in each), "")
