"""Streams: what the data of a server-sent event is, and an item of a sequence of JSON.

The documents of OpenAPI 3.0 and 3.1 say it in three ways: the schema of the answer
describes the data of an event, which most do, or the event with its fields, or there is
`itemSchema`, which comes from OpenAPI 3.2 and describes the event. Of a sequence the
schema describes the item, or all of them as an array.
"""

from __future__ import annotations

from paragon_codegen import ir
from paragon_codegen.loader import BadReference, Node
from paragon_codegen.media_types import is_json

from .names import Hint
from .parts import Part, Parts, Shape
from .schemas import Schemas
from .texts import own_text

__all__ = ["event_data", "item_type"]

_FIELDS = frozenset({"comment", "data", "event", "id", "retry"})


def event_data(media: Node, schemas: Schemas, hint: Hint) -> ir.Type | None:
    """Return the type that the JSON data of an event has; None where it is text.

    Args:
        media: The media type object of ``text/event-stream``.
        schemas: Gives the types.
        hint: What to call a type that needs a name of its own.
    """
    schema = media.get("itemSchema") or media.get("schema")
    if schema is None:
        return None
    try:
        shape = schemas.shapes.of((Part(schema),))
        fields = _fields(shape.parts)
        if shape.kind != "object" or not fields or not fields.keys() <= _FIELDS:
            return _decoded(schema, shape, schemas, hint)
        data = fields.get("data")
        if data is None:
            return None
        return _content(data, schemas, hint)
    except BadReference:
        return None


def item_type(media: Node, schemas: Schemas, hint: Hint) -> ir.Type:
    """Return the type of the values that stand one after the other in an answer.

    Args:
        media: The media type object of a sequence of JSON.
        schemas: Gives the types.
        hint: What to call a type that needs a name of its own.
    """
    item, schema = media.get("itemSchema"), media.get("schema")
    if item is not None or schema is None:
        return ir.AnyType() if item is None else schemas.type_at(item, hint)
    shape = schemas.shapes.of((Part(schema),))
    if shape.kind != "list":
        return schemas.type_at(schema, hint)
    found = (part.node.get("items") for part in shape.parts)
    item = next((each for each in found if each is not None), None)
    return ir.AnyType() if item is None else schemas.type_at(item, hint)


def _fields(parts: Parts) -> dict[str, Node]:
    """Return the properties of an object."""
    found: dict[str, Node] = {}
    for part in parts:
        properties = part.node.get("properties")
        found |= dict(properties.items()) if properties is not None else {}
    return found


def _content(data: Node, schemas: Schemas, hint: Hint) -> ir.Type | None:
    """Return the type of what stands in the field `data` of an event."""
    shape = schemas.shapes.of((Part(data),))
    for part in shape.parts:
        content = part.node.get("contentSchema")
        if content is not None:
            return schemas.type_at(content, hint)
        if is_json(own_text(part.node, "contentMediaType")):
            return ir.AnyType()
    return _decoded(data, shape, schemas, hint)


def _decoded(
    schema: Node, shape: Shape, schemas: Schemas, hint: Hint
) -> ir.Type | None:
    """Return the type of JSON data, None where the schema describes text."""
    text = shape.kind == "any" or (shape.kind == "scalar" and shape.scalars == ("str",))
    if text or (shape.values and all(isinstance(each, str) for each in shape.values)):
        return None
    return schemas.type_at(schema, hint)
