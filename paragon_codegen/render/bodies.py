"""Request bodies: the arguments that make them, and how."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from paragon_codegen import ir

from .literals import literal
from .text import Text
from .types import Types

__all__ = ["BodyView", "EncodingView", "PartView", "bodies"]

Arguments = dict[str, ir.Argument]
"""The arguments of an operation, by name."""


@dataclass(frozen=True, slots=True)
class PartView:
    """A part of a multipart body.

    Attributes:
        wire: Its name.
        kind: ``file``, ``files`` or ``field``.
        value: Expression of a field's JSON data; the argument that holds files.
        content_type: Media type, where the document says one.
    """

    wire: Text
    kind: Literal["field", "file", "files"]
    value: str
    content_type: Text


@dataclass(frozen=True, slots=True)
class EncodingView:
    """How a member of a form is written that is not written as usual.

    Attributes:
        wire: Name of the member.
        style: OpenAPI's style; empty where it is JSON text.
        explode: OpenAPI's flag for arrays and objects.
        allow_reserved: Whether reserved characters stay as they are.
    """

    wire: Text
    style: Text
    explode: bool
    allow_reserved: bool


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
        encodings: Members of a form that are not written as usual.
        needed: Parts that an optional multipart body cannot do without.
    """

    kind: ir.BodyKind
    required: bool
    argument: str
    value: str
    media_type: str
    model: str
    members: tuple[tuple[str, str], ...]
    parts: tuple[PartView, ...]
    encodings: tuple[EncodingView, ...]
    needed: tuple[Text, ...]


def bodies(operation: ir.Operation, types: Types) -> tuple[BodyView, ...]:
    """Return the ways to send the body of an operation."""
    arguments = {each.name: each for each in operation.arguments}
    return tuple(_view(each, arguments, types) for each in operation.bodies)


def _view(body: ir.Body, arguments: Arguments, types: Types) -> BodyView:
    """Return the view of a body."""
    spread = body.model is not None and body.kind != "multipart"
    return BodyView(
        kind=body.kind,
        required=body.required,
        argument=body.argument,
        value=_value(body, types),
        media_type=_media_type(body),
        model=types.name(body.model) if body.model is not None and spread else "",
        members=tuple((member, name) for name, member, _ in body.members),
        parts=() if body.argument else _parts(body, arguments, types),
        encodings=_encodings(body),
        needed=tuple(map(Text, body.needed)),
    )


def _value(body: ir.Body, types: Types) -> str:
    """Return the expression of what the argument for a whole body holds."""
    if body.model is not None or not body.argument:
        return body.argument
    if body.kind == "form":
        return f"{types.codec('to_json')}({body.argument})"
    if body.kind != "json":
        return body.argument
    if isinstance(body.type, ir.Named) and body.type.kind != "enum":
        written = types.runtime("arguments", "written_argument")
        name, hint = literal(body.argument), types.annotation(body.type)
        return f"{written}({name}, {body.argument}, {hint})"
    return types.argument(body.type, body.argument, optional=False)


def _media_type(body: ir.Body) -> str:
    """Return the expression of the media type, empty for the usual one."""
    usual = {"json": "application/json", "text": "text/plain"}
    if body.content_type_from:
        return body.content_type_from
    return (
        "" if usual.get(body.kind) == body.content_type else literal(body.content_type)
    )


def _encodings(body: ir.Body) -> tuple[EncodingView, ...]:
    """Return the members of a form that are not written as usual."""
    if body.kind != "form":
        return ()
    return tuple(
        EncodingView(Text(wire), Text(each.style), each.explode, each.allow_reserved)
        for wire, each in body.encodings
        if each.style or "json" in each.content_type
    )


def _parts(body: ir.Body, arguments: Arguments, types: Types) -> tuple[PartView, ...]:
    """Return the parts of a multipart body."""
    if body.kind != "multipart":
        return ()
    encodings = dict(body.encodings)

    def part(
        wire: str, kind: Literal["field", "file", "files"], value: str
    ) -> PartView:
        written = encodings.get(wire, ir.Encoding()).content_type
        return PartView(Text(wire), kind, value, Text(written))

    parts: list[PartView] = []
    for name, _, wire in body.members:
        argument = arguments[name]
        match argument.special:
            case "file" | "files" as kind:
                parts.append(part(wire, kind, name))
            case _:
                optional = not argument.required and not argument.default
                value = types.argument(argument.type, name, optional=optional)
                if value == name:
                    value = f"{types.codec('to_json')}({name})"
                parts.append(part(wire, "field", value))
    parts += [part(wire, "field", literal(value)) for wire, value in body.constants]
    return tuple(parts)
