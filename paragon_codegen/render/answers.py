"""Tables of answers: which reader turns which response into a result."""

from __future__ import annotations

from paragon_codegen import ir

from .context import Context
from .literals import literal
from .printer import call

__all__ = ["answers_table"]


def answers_table(operation: ir.Operation, context: Context) -> str:
    """Return the table of answers."""
    statuses: dict[str, list[str]] = {}
    for response in operation.responses:
        entries = statuses.setdefault(response.status, [])
        if response.kind != "none":
            reader = _reader(context, response)
            entries.append(f"{literal(response.content_type)}: {reader}")
    entries = [
        "\n".join(call(f"{literal(status)}: {{", media, "}", 9))
        for status, media in statuses.items()
    ]
    return "\n".join(
        [
            "{",
            *(f"    {line}" for each in entries for line in f"{each},".split("\n")),
            "}",
        ]
    )


def _reader(context: Context, response: ir.Response) -> str:
    """Return the expression that reads one kind of answer."""
    if response.kind == "events":
        decoder = [] if response.type is None else [_checked(context, response.type)]
        taken = 12 + len(literal(response.content_type)) + 3
        events = context.runtime("events", "Events")
        return "\n".join(call(f"{events}(", decoder, ")", taken))
    if response.kind == "text":
        return f"{context.runtime('answers', 'Text')}()"
    if response.kind == "bytes" or response.type is None:
        return f"{context.runtime('answers', 'Bytes')}()"
    listed = [_checked(context, response.type)]
    if response.envelope:
        listed.append(literal(response.envelope))
    head = f"{context.runtime('answers', 'Json')}("
    # The entry stands 12 columns in, behind the media type, before a comma.
    taken = 12 + len(literal(response.content_type)) + 3
    return "\n".join(call(head, listed, ")", taken))


def _checked(context: Context, type_: ir.Type) -> str:
    """Return a decoder whose errors say what is wrong and where."""
    if isinstance(type_, ir.Named) and type_.kind == "model" and not type_.nullable:
        return f"{context.types.name(type_)}.from_dict"
    if isinstance(type_, ir.AnyType):
        return context.codec("as_any")
    hint = context.types.annotation(type_)
    return f"{context.codec('checked')}({context.types.decoder_of(type_)}, {hint})"
