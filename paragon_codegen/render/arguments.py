"""Arguments: what methods and builders take, and what they return."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from paragon_codegen import ir

from .annotations import split_union
from .literals import literal
from .prose import WIDTH
from .said import said_of
from .text import Text
from .types import Types

__all__ = [
    "ArgumentView",
    "Declared",
    "arguments",
    "declared",
    "overloads",
    "result_annotation",
]

_PLAIN: dict[str, str] = {"text": "str", "bytes": "bytes", "none": "None"}


@dataclass(frozen=True, slots=True)
class ArgumentView:
    """An argument of a method.

    Attributes:
        name: The argument.
        annotation: Its type.
        default: Expression of its default, empty where it must be given.
        positional: Whether it may stand without its name.
        hoisted: Whether the client holds it: methods do not take it.
        doc: What it means.
    """

    name: str
    annotation: str
    default: str
    positional: bool
    hoisted: bool
    doc: Text


class Declared(Protocol):
    """What stands in a signature: an argument, or a member of a model."""

    @property
    def name(self) -> str:
        """The argument."""
        ...

    @property
    def annotation(self) -> str:
        """Its type."""
        ...

    @property
    def default(self) -> str:
        """Expression of its default, empty without one."""
        ...


def declared(argument: Declared, columns: int) -> str:
    """Return an argument as a signature has it.

    A union that is too long for its line is put into parentheses: so black has it,
    and the formatter then breaks it as black does.

    Args:
        argument: The argument.
        columns: Where it stands when it has a line of its own.
    """
    default = f" = {argument.default}" if argument.default else ""
    text = f"{argument.name}: {argument.annotation}{default}"
    long = columns + len(text) + 1 > WIDTH
    if long and len(split_union(argument.annotation)) > 1:
        return f"{argument.name}: ({argument.annotation}){default}"
    return text


def arguments(
    operation: ir.Operation, types: Types, *, asynchronous: bool
) -> tuple[ArgumentView, ...]:
    """Return the arguments of an operation: path first, the others by keyword.

    Args:
        operation: The operation.
        types: Writes the annotations.
        asynchronous: Whether what only an async client sends is taken.
    """
    views = [_view(each, types, asynchronous) for each in operation.arguments]
    return tuple(sorted(views, key=lambda each: not each.positional))


def overloads(
    operation: ir.Operation, types: Types, *, asynchronous: bool
) -> tuple[tuple[ArgumentView, ...], ...]:
    """Return the ways to call an operation, where its body can be given in several.

    Each has the arguments of one body and not those of the others. A body that may be
    left out may be so in the first of them, and must be given in the others.

    Args:
        operation: The operation.
        types: Writes the annotations.
        asynchronous: Whether what only an async client sends is taken.
    """
    if len(operation.bodies) < 2:
        return ()
    taken = [{body.argument, body.content_type_from} for body in operation.bodies]
    found: list[tuple[ArgumentView, ...]] = []
    for body, own in zip(operation.bodies, taken, strict=True):
        others = set[str]().union(*taken) - own
        needed = body.required or bool(found)
        given = tuple(
            (
                replace(each, required=each.required or needed)
                if each.name == body.argument
                else each
            )
            for each in operation.arguments
            if each.name not in others
        )
        way = replace(operation, arguments=given)
        found.append(arguments(way, types, asynchronous=asynchronous))
    return tuple(found)


def _view(argument: ir.Argument, types: Types, asynchronous: bool) -> ArgumentView:
    """Return the view of an argument."""
    default = "" if argument.required else types.unset("UNSET")
    if argument.default is not None:
        default = literal(argument.default)
    optional = not argument.required and argument.default is None
    if argument.special:
        annotation = _special(argument.special, types, asynchronous)
        if not argument.required:
            annotation += f" | {types.unset('Unset')}"
    else:
        assert argument.type is not None
        annotation = types.annotation(argument.type, optional=optional)
    return ArgumentView(
        argument.name,
        annotation,
        default,
        argument.positional,
        argument.hoisted,
        Text(said_of(argument)),
    )


def _special(kind: ir.Special, types: Types, asynchronous: bool) -> str:
    """Return the annotation of what is no JSON value."""
    match kind:
        case "file":
            return (
                f"{_source(types, asynchronous)} | {types.runtime('multipart', 'File')}"
            )
        case "files":
            each = (
                f"{_source(types, asynchronous)} | {types.runtime('multipart', 'File')}"
            )
            return f"{types.library('collections.abc', 'Sequence')}[{each}]"
        case "parts":
            sequence = types.library("collections.abc", "Sequence")
            return f"{sequence}[{types.runtime('multipart', 'Part')}]"
        case "headers":
            return f"{types.library('collections.abc', 'Mapping')}[str, str]"
        case "bytes":
            return _source(types, asynchronous)
        case _:
            return "str"


def _source(types: Types, asynchronous: bool) -> str:
    """Return the annotation of bytes that may come from a file or an iterator."""
    kind = "AsyncByteSource" if asynchronous else "ByteSource"
    return types.runtime("sources", kind)


def result_annotation(results: Sequence[ir.Result], types: Types) -> str:
    """Return the annotation of what a call returns, None last."""
    names = [
        _PLAIN[each] if isinstance(each, str) else types.annotation(each)
        for each in results
    ]
    if "Any" in names:
        return "Any"
    ordered = sorted(dict.fromkeys(names), key=lambda name: name == "None")
    return " | ".join(ordered)
