"""Expressions that make a request body of arguments."""

from __future__ import annotations

from paragon_codegen import ir

from .context import Context
from .literals import literal
from .printer import assigned, call

__all__ = ["body_expression"]


def body_expression(operation: ir.Operation, context: Context) -> str:
    """Return the expression of the body, empty when there is none."""
    bodies = operation.bodies
    if not bodies:
        return ""
    files = {each.name for each in operation.arguments if each.special == "file"}
    if len(bodies) == 1:
        return _one_body(context, bodies[0], files)
    choices = [
        f"None if {each.argument} is {context.unset}"
        f" else {_bytes_of(context, each, files)}"
        for each in bodies
    ]
    names = ", ".join(each.argument for each in bodies)
    required = f"required={literal(names)}" if bodies[0].required else ""
    helper = context.runtime("body", "chosen_body")
    listed = [each for each in [*choices, required] if each]
    return "\n".join(call(f"{helper}(", listed, ")", 8))


def _one_body(context: Context, body: ir.Body, files: set[str]) -> str:
    """Return the expression of the only kind of body."""
    if body.required or not body.argument:
        return _bytes_of(context, body, files)
    unset, given = context.unset, _bytes_of(context, body, files)
    expression = f"None if {body.argument} is {unset} else {given}"
    return "\n".join(assigned("", expression, 13))


def _bytes_of(context: Context, body: ir.Body, files: set[str]) -> str:
    """Return the expression that makes a body of its arguments.

    Args:
        context: The module that is being written.
        body: The body.
        files: The arguments that hold a file.
    """
    if body.kind == "multipart":
        return _multipart(context, body, files)
    if body.kind == "form":
        return _form(context, body)
    module = "upload" if body.kind == "bytes" else "body"
    helper = context.runtime(module, f"{body.kind}_body")
    if body.model is not None:
        return _spread(context, body, helper)
    value = body.argument
    if body.kind == "json" and body.type is not None:
        encoded = context.types.encoding(body.type, value)
        if encoded != value or isinstance(body.type, ir.AnyType):
            value = f"{context.codec('to_json')}({value})"
    return f"{helper}({value}{_media_type(body)})"


def _media_type(body: ir.Body) -> str:
    """Return the argument for the media type, empty for the usual one."""
    usual = {"json": "application/json", "text": "text/plain"}
    if body.content_type_from:
        return f", {body.content_type_from}"
    if usual.get(body.kind) == body.content_type:
        return ""
    return f", {literal(body.content_type)}"


def _spread(context: Context, body: ir.Body, helper: str) -> str:
    """Return the expression of a body whose members are arguments."""
    media_type = _media_type(body).removeprefix(", ")
    listed = [_model(context, body), *([media_type] if media_type else [])]
    if not body.required:
        helper = context.runtime("body", "optional_json_body")
    return "\n".join(call(f"{helper}(", listed, ")", 13))


def _model(context: Context, body: ir.Body) -> str:
    """Return the expression of the model that the arguments fill, as JSON data."""
    assert body.model is not None
    members = [f"{member}={name}" for name, member, _ in body.members]
    name = context.types.name(body.model)
    return "\n".join(call(f"{name}(", members, ").to_dict()", 13))


def _form(context: Context, body: ir.Body) -> str:
    """Return the expression of a form."""
    helper = context.runtime("form", "form_body")
    fields = context.runtime("form", "form_fields")
    if body.model is None:
        return f"{helper}({fields}({context.codec('to_json')}({body.argument})))"
    listed = "\n".join(call(f"{fields}(", [_model(context, body)], ")", 13))
    return "\n".join(call(f"{helper}(", [listed], ")", 13))


def _multipart(context: Context, body: ir.Body, files: set[str]) -> str:
    """Return the expression of a multipart body."""
    helper = context.runtime("multipart", "multipart_body")
    if body.argument:
        return f"{helper}({body.argument})"
    parts = [
        _file(context, name, wire) if name in files else _field(context, name, wire)
        for name, _, wire in body.members
    ]
    field = "field_parts"
    parts += [
        f"*{context.runtime('multipart', field)}({literal(wire)}, {literal(value)})"
        for wire, value in body.constants
    ]
    listed = "\n".join(call("[", parts, "]", 13))
    return "\n".join(call(f"{helper}(", [listed], ")", 13))


def _file(context: Context, name: str, wire: str) -> str:
    """Return the expression of a file in a multipart body."""
    return f"*{context.runtime('multipart', 'file_parts')}({literal(wire)}, {name})"


def _field(context: Context, name: str, wire: str) -> str:
    """Return the expression of a field of a multipart body."""
    helper = context.runtime("multipart", "field_parts")
    return f"*{helper}({literal(wire)}, {context.codec('to_json')}({name}))"
