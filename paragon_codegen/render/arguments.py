"""Arguments of methods and builders."""

from __future__ import annotations

from paragon_codegen import ir

from .context import Context
from .literals import literal
from .printer import annotated

__all__ = ["parameters", "passed"]


def _annotation(argument: ir.Argument, context: Context) -> str:
    """Return the annotation of an argument."""
    if argument.special:
        text = _special(argument.special, context)
        return text if argument.required else f"{text} | {context.types.unset('Unset')}"
    assert argument.type is not None
    optional = not argument.required and not argument.default
    return context.types.annotation(argument.type, optional=optional)


def _special(kind: ir.Special, context: Context) -> str:
    """Return the annotation of what is no JSON value."""
    match kind:
        case "file":
            return f"{_source(context)} | {context.runtime('multipart', 'File')}"
        case "files":
            sequence = context.imports.add("collections.abc", "Sequence")
            return f"{sequence}[{_source(context)} | {context.runtime('multipart', 'File')}]"
        case "parts":
            sequence = context.imports.add("collections.abc", "Sequence")
            return f"{sequence}[{context.runtime('multipart', 'Part')}]"
        case "headers":
            return f"{context.imports.add('collections.abc', 'Mapping')}[str, str]"
        case "bytes":
            return _source(context)
        case _:
            return "str"


def _source(context: Context) -> str:
    """Return the annotation of bytes that may come from a file or an iterator."""
    kind = "AsyncByteSource" if context.asynchronous else "ByteSource"
    return context.runtime("sources", kind)


def parameters(
    operation: ir.Operation, context: Context, indent: int, *, hoisted: bool
) -> list[str]:
    """Return the parameters of a function: path first, the others by keyword.

    Args:
        operation: The operation.
        context: The module that is being written.
        indent: Columns in front of a parameter that has a line of its own.
        hoisted: Whether what the client holds is a parameter as well.
    """
    positional: list[str] = []
    keyword: list[str] = []
    for argument in operation.arguments:
        if argument.hoisted and not hoisted:
            continue
        annotation = _annotation(argument, context)
        default = "" if argument.required else f" = {context.unset}"
        if argument.default:
            default = f" = {literal(argument.default)}"
        # The tail stands for the comma; it counts, but it is not part of the item.
        lines = annotated(argument.name, annotation, default, indent, ",")
        line = "\n".join(lines).removesuffix(",")
        (positional if argument.positional else keyword).append(line)
    return [*positional, "*", *keyword] if keyword else positional


def passed(operation: ir.Operation, client: str) -> list[str]:
    """Return the arguments with which a method calls the builder.

    Args:
        operation: The operation.
        client: The expression of the client that holds the hoisted ones.
    """
    listed: list[str] = []
    for argument in operation.arguments:
        value = f"{client}.{argument.name}" if argument.hoisted else argument.name
        listed.append(value if argument.positional else f"{argument.name}={value}")
    return listed
