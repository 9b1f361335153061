"""Arguments of methods and builders."""

from __future__ import annotations

from paragon_codegen import ir
from paragon_codegen.imports import Imports

from .literals import literal
from .types import Types

__all__ = ["argument_annotation", "parameters", "passed"]


def argument_annotation(argument: ir.Argument, types: Types, imports: Imports) -> str:
    """Return the annotation of an argument."""
    if argument.special:
        text = _special(argument.special, imports)
        return text if argument.required else f"{text} | {types.unset('Unset')}"
    assert argument.type is not None
    optional = not argument.required and not argument.default
    return types.annotation(argument.type, optional=optional)


def _special(kind: ir.Special, imports: Imports) -> str:
    """Return the annotation of what is no JSON value."""
    match kind:
        case "file":
            return f"bytes | {imports.add('._runtime.body', 'File')}"
        case "parts":
            sequence = imports.add("collections.abc", "Sequence")
            return f"{sequence}[{imports.add('._runtime.body', 'Part')}]"
        case "headers":
            return f"{imports.add('collections.abc', 'Mapping')}[str, str]"
        case "bytes":
            return "bytes"
        case _:
            return "str"


def parameters(
    operation: ir.Operation, types: Types, imports: Imports, *, hoisted: bool
) -> list[str]:
    """Return the parameters of a function: path first, the others by keyword.

    Args:
        operation: The operation.
        types: Writes types.
        imports: Gets the imports.
        hoisted: Whether what the client holds is a parameter as well.
    """
    positional: list[str] = []
    keyword: list[str] = []
    for argument in operation.arguments:
        if argument.hoisted and not hoisted:
            continue
        annotation = argument_annotation(argument, types, imports)
        default = "" if argument.required else f" = {types.unset('UNSET')}"
        if argument.default:
            default = f" = {literal(argument.default)}"
        line = f"{argument.name}: {annotation}{default}"
        (positional if argument.positional else keyword).append(line)
    return [*positional, "*", *keyword] if keyword else positional


def passed(operation: ir.Operation) -> list[str]:
    """Return the arguments with which a method calls the builder."""
    listed: list[str] = []
    for argument in operation.arguments:
        value = f"self._client.{argument.name}" if argument.hoisted else argument.name
        listed.append(value if argument.positional else f"{argument.name}={value}")
    return listed
