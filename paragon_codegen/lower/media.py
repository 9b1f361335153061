"""Media types: what kind of body one is."""

from __future__ import annotations

from typing import Literal

from paragon_codegen import ir
from paragon_codegen.loader import Node

from .parts import Part
from .shapes import Shapes

__all__ = ["answer_kind", "body_kind", "has_body", "is_binary", "is_json", "sent_as"]

_VAGUE = frozenset({"", "*", "*/*", "application/*", "text/*", "text/plain"})
"""What frameworks write where they do not know: the schema says more."""
_SEQUENCES = frozenset(
    f"application/{name}"
    for name in (
        *("jsonl", "x-jsonl", "jsonlines", "x-jsonlines", "ndjson", "x-ndjson"),
        *("json-seq", "x-json-stream", "stream+json"),
    )
)
_BODILESS = frozenset({"204", "205", "304"})


def _essence(media_type: str) -> str:
    """Return a media type without its parameters."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Tell whether documents of a media type are JSON."""
    essence = _essence(media_type)
    return essence in ("application/json", "text/json") or essence.endswith("+json")


def _is_range(media_type: str) -> bool:
    """Tell whether a media type stands for many, or for none."""
    return "*" in media_type or not media_type.strip()


def sent_as(kind: ir.BodyKind, media_type: str) -> str:
    """Return the media type that a body is sent with: a range is none."""
    if not _is_range(media_type):
        return media_type.strip()
    return {"json": "application/json", "text": "text/plain"}.get(kind, "")


def body_kind(media_type: str, schema: Node | None, shapes: Shapes) -> ir.BodyKind:
    """Return how a request body is written.

    Args:
        media_type: As the document has it.
        schema: What the body is.
        shapes: Looks at the schema.

    Raises:
        BadReference: A reference of the schema leads nowhere.
    """
    essence = _essence(media_type)
    if essence == "application/x-www-form-urlencoded":
        return "form"
    if essence == "multipart/form-data":
        return "multipart"
    return _kind(media_type, schema, shapes)


def answer_kind(media_type: str, schema: Node | None, shapes: Shapes) -> ir.AnswerKind:
    """Return how an answer is read; arguments and errors are as for `body_kind`."""
    essence = _essence(media_type)
    if essence == "text/event-stream":
        return "events"
    if essence in _SEQUENCES or essence.endswith("+json-seq"):
        return "items"
    return _kind(media_type, schema, shapes)


def has_body(method: str, status: str) -> bool:
    """Tell whether an answer can have a body at all, whatever is documented.

    https://www.rfc-editor.org/rfc/rfc9110#section-6.4.1

    Args:
        method: Of the request, as it is sent.
        status: As the document has it.
    """
    return method != "HEAD" and status not in _BODILESS and status[:1] != "1"


def is_binary(schema: Node) -> bool:
    """Tell whether a schema describes bytes."""
    return schema.value.get("format") == "binary" or "contentMediaType" in schema


_Kind = Literal["json", "text", "bytes"]


def _kind(media_type: str, schema: Node | None, shapes: Shapes) -> _Kind:
    """Return what a body is that is no form."""
    if is_json(media_type):
        return "json"
    essence = _essence(media_type)
    if essence in _VAGUE and schema is not None:
        found = _suggested(schema, shapes)
        if found is not None:
            return found
    return "text" if essence.startswith("text/") else "bytes"


def _suggested(schema: Node, shapes: Shapes) -> _Kind | None:
    """Return what a schema says of a body whose media type says nothing."""
    shape = shapes.of((Part(schema),))
    if shape.kind in ("any", "null"):
        return None
    texts = shape.scalars == ("str",) or (
        shape.values and all(isinstance(value, str) for value in shape.values)
    )
    if not texts:
        return "json"
    formats = {part.node.value.get("format") for part in shape.parts}
    binary = any(is_binary(part.node) for part in shape.parts)
    return "bytes" if binary or "byte" in formats else "text"
