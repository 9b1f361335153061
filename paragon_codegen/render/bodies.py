"""Request bodies: the arguments that make them, and how."""

from __future__ import annotations

from dataclasses import dataclass

from paragon_codegen import ir

from .literals import literal
from .text import Text
from .types import Types

__all__ = ["BodyView", "PartView", "bodies"]


@dataclass(frozen=True, slots=True)
class PartView:
    """A part of a multipart body.

    Attributes:
        wire: Its name.
        file: The argument that holds a file, or files; empty for a field.
        value: Expression of a field's JSON data; empty for a file.
    """

    wire: Text
    file: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class BodyView:
    """One way to send a body.

    Attributes:
        kind: ``json``, ``text``, ``bytes``, ``form`` or ``multipart``.
        required: Whether a body must be sent.
        argument: The argument that holds the whole; empty when members are arguments.
        value: Expression of what it holds, as JSON data where it is no text or bytes.
        media_type: Expression of the media type, empty for the usual one.
        model: The model that the arguments fill, if they do.
        members: Its attributes, and the arguments.
        parts: Of a multipart body.
    """

    kind: ir.BodyKind
    required: bool
    argument: str
    value: str
    media_type: str
    model: str
    members: tuple[tuple[str, str], ...]
    parts: tuple[PartView, ...]


def bodies(operation: ir.Operation, types: Types) -> tuple[BodyView, ...]:
    """Return the ways to send the body of an operation."""
    files = {each.name for each in operation.arguments if each.special == "file"}
    return tuple(_view(each, files, types) for each in operation.bodies)


def _view(body: ir.Body, files: set[str], types: Types) -> BodyView:
    """Return the view of a body; `files` are the arguments that hold one."""
    spread = body.model is not None and body.kind != "multipart"
    return BodyView(
        kind=body.kind,
        required=body.required,
        argument=body.argument,
        value=_value(body, types),
        media_type=_media_type(body),
        model=types.name(body.model) if body.model is not None and spread else "",
        members=tuple((member, name) for name, member, _ in body.members),
        parts=() if body.argument else _parts(body, files, types),
    )


def _value(body: ir.Body, types: Types) -> str:
    """Return the expression of what the argument for a whole body holds."""
    if body.model is not None or not body.argument:
        return body.argument
    if body.kind == "form":
        return f"{types.codec('to_json')}({body.argument})"
    if body.kind == "json" and body.type is not None:
        encoded = types.encoding(body.type, body.argument)
        if encoded != body.argument or isinstance(body.type, ir.AnyType):
            return f"{types.codec('to_json')}({body.argument})"
    return body.argument


def _media_type(body: ir.Body) -> str:
    """Return the expression of the media type, empty for the usual one."""
    usual = {"json": "application/json", "text": "text/plain"}
    if body.content_type_from:
        return body.content_type_from
    return (
        "" if usual.get(body.kind) == body.content_type else literal(body.content_type)
    )


def _parts(body: ir.Body, files: set[str], types: Types) -> tuple[PartView, ...]:
    """Return the parts of a multipart body."""
    if body.kind != "multipart":
        return ()
    parts = [
        (
            PartView(Text(wire), file=name)
            if name in files
            else PartView(Text(wire), value=f"{types.codec('to_json')}({name})")
        )
        for name, _, wire in body.members
    ]
    parts += [
        PartView(Text(wire), value=literal(value)) for wire, value in body.constants
    ]
    return tuple(parts)
