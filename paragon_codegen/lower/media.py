"""Media types: what kind of body one is."""

from __future__ import annotations

from typing import Literal

from paragon_codegen import ir
from paragon_codegen.loader import Node
from paragon_codegen.media_types import (
    EVENTS,
    FORM,
    PARTS,
    essence,
    is_json,
    is_range,
    is_sequence,
)

from .parts import Part
from .shapes import Shapes
from .texts import own_text

__all__ = ["answer_kind", "body_kind", "has_body", "is_binary", "sent_as"]

_VAGUE = frozenset({"", "*", "*/*", "application/*", "text/*", "text/plain"})
"""What frameworks write where they do not know: the schema says more."""
_IDENTITY = frozenset({"", "7bit", "8bit", "binary"})
"""Encodings of RFC 2045 that leave bytes as they are."""
_BODILESS = frozenset({"204", "205", "304"})


def sent_as(kind: ir.BodyKind, media_type: str) -> str:
    """Return the media type that a body is sent with: a range is none."""
    if not is_range(media_type):
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
    forms: dict[str, ir.BodyKind] = {FORM: "form", PARTS: "multipart"}
    found = forms.get(essence(media_type))
    return found or _kind(media_type, schema, shapes)


def answer_kind(media_type: str, schema: Node | None, shapes: Shapes) -> ir.AnswerKind:
    """Return how an answer is read; arguments and errors are as for `body_kind`."""
    if essence(media_type) == EVENTS:
        return "events"
    if is_sequence(media_type):
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
    """Tell whether a schema describes bytes, and not a text that stands for them."""
    if own_text(schema, "format") == "binary":
        return True
    return "contentMediaType" in schema and not _is_encoded(schema)


def _is_encoded(schema: Node) -> bool:
    """Tell whether a schema describes text that stands for bytes, such as base64."""
    encoding = own_text(schema, "contentEncoding").lower()
    return encoding not in _IDENTITY or own_text(schema, "format") == "byte"


_Kind = Literal["json", "text", "bytes"]


def _kind(media_type: str, schema: Node | None, shapes: Shapes) -> _Kind:
    """Return what a body is that is no form."""
    if is_json(media_type):
        return "json"
    name = essence(media_type)
    if name in _VAGUE and schema is not None:
        found = _suggested(schema, shapes)
        if found is not None:
            return found
    return "text" if name.startswith("text/") else "bytes"


def _suggested(schema: Node, shapes: Shapes) -> _Kind | None:
    """Return what a schema says of a body whose media type says nothing."""
    shape = shapes.of((Part(schema),))
    if shape.kind in ("any", "never", "null"):
        return None
    texts = shape.scalars == ("str",) or (
        shape.values and all(isinstance(value, str) for value in shape.values)
    )
    if not texts:
        return "json"
    nodes = [part.node for part in shape.parts]
    binary = any(is_binary(node) or _is_encoded(node) for node in nodes)
    return "bytes" if binary else "text"
