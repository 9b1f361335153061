"""Operations: the functions that describe calls, and the answers that they expect."""

from __future__ import annotations

import re
from dataclasses import dataclass

from paragon_codegen import ir
from paragon_codegen.imports import Imports

from .annotations import Index
from .arguments import ArgumentView, arguments, result_annotation
from .bodies import BodyView, bodies
from .pagination import PagesView, pages_view
from .parameters import ParameterView, SegmentView, in_path, parameters
from .prose import Documentation
from .text import Text
from .types import Types

__all__ = [
    "AnswerView",
    "ContentView",
    "OperationView",
    "OperationsModuleView",
    "checked_decoder",
    "operations_module_view",
]

_DOC = """Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""


@dataclass(frozen=True, slots=True)
class ContentView:
    """One media type of an answer.

    Attributes:
        media_type: It, or a range.
        kind: ``json``, ``events``, ``items``, ``text`` or ``bytes``.
        decoder: Expression of the function that decodes the data, if there is one.
        envelope: Member that wraps the result, if there is one.
        empty: Whether an empty body is None.
    """

    media_type: Text
    kind: ir.AnswerKind
    decoder: str
    envelope: Text
    empty: bool


@dataclass(frozen=True, slots=True)
class AnswerView:
    """The answers of one status, or of a range.

    Attributes:
        status: ``200``, ``2XX`` or ``default``.
        contents: By media type.
    """

    status: Text
    contents: tuple[ContentView, ...]


@dataclass(frozen=True, slots=True)
class OperationView:
    """An operation.

    Attributes:
        name: The function that describes it.
        method_name: The method that runs it.
        table: Its table of answers.
        id: The operation id.
        method: Of HTTP.
        path: Text and parameters in turn.
        template: The path as the document has it.
        summary: In a line.
        documentation: The call in a line.
        host: The service that it is sent to.
        arguments: Path first, the others by keyword.
        fixed_query: Encoded names and values that every call sends.
        query: Parameters of the query.
        headers: Parameters that travel in headers.
        cookies: Parameters that travel in cookies.
        free_headers: The argument that holds further headers, if there is one.
        bodies: The ways to send a body.
        result: Annotation of what it returns.
        answers: By status.
        security: Alternatives; each names the schemes that it needs.
        passthrough: Whether a third party's answers are handed on.
        once: Whether no answer is a reason to send it again.
        pages: The function that describes its pages, where it has some.
    """

    name: str
    method_name: str
    table: str
    id: Text
    method: Text
    path: tuple[Text | SegmentView, ...]
    template: Text
    summary: Text
    documentation: Documentation
    host: Text
    arguments: tuple[ArgumentView, ...]
    fixed_query: tuple[tuple[Text, Text], ...]
    query: tuple[ParameterView, ...]
    headers: tuple[ParameterView, ...]
    cookies: tuple[ParameterView, ...]
    free_headers: str
    bodies: tuple[BodyView, ...]
    result: str
    answers: tuple[AnswerView, ...]
    security: tuple[tuple[Text, ...], ...]
    passthrough: bool
    once: bool
    pages: PagesView | None


@dataclass(frozen=True, slots=True)
class OperationsModuleView:
    """The module of operations.

    Attributes:
        documentation: What is said of it.
        exports: Sorted names.
        operations: In the order of the document.
    """

    documentation: Documentation
    exports: tuple[str, ...]
    operations: tuple[OperationView, ...]


def operations_module_view(
    package: ir.Package, index: Index, imports: Imports
) -> OperationsModuleView:
    """Return the view of the module; what it names is imported."""
    types = Types(index, imports)
    views = [_view(each, types) for each in package.client.operations()]
    pages = [each.pages.name for each in views if each.pages]
    exports = tuple(sorted([*(each.name for each in views), *pages]))
    return OperationsModuleView(Documentation(Text(_DOC)), exports, tuple(views))


def _view(operation: ir.Operation, types: Types) -> OperationView:
    """Return the view of an operation."""
    free = [each.name for each in operation.arguments if each.special == "headers"]
    return OperationView(
        name=operation.builder,
        method_name=operation.name,
        table=operation.table,
        id=Text(operation.wire),
        method=Text(operation.method),
        path=in_path(operation, types),
        template=Text(re.split(r"[?#]", operation.template, maxsplit=1)[0]),
        summary=Text(operation.summary),
        documentation=_documentation(operation),
        host=Text(operation.host),
        arguments=arguments(operation, types, asynchronous=True),
        fixed_query=tuple(
            (Text(key), Text(value)) for key, value in operation.fixed_query
        ),
        query=parameters(operation, "query", types),
        headers=parameters(operation, "header", types),
        cookies=parameters(operation, "cookie", types),
        free_headers=free[0] if free else "",
        bodies=bodies(operation, types),
        result=result_annotation(operation.results, types),
        answers=_answers(operation, types),
        security=tuple(tuple(map(Text, each)) for each in operation.security),
        passthrough=operation.passthrough,
        once=operation.once,
        pages=pages_view(operation, types),
    )


def _documentation(operation: ir.Operation) -> Documentation:
    """Return what is said of the function: the call in a line."""
    line = f"{operation.method} {operation.template}"
    return Documentation(
        Text(f"{line}: {operation.summary}" if operation.summary else line)
    )


def _answers(operation: ir.Operation, types: Types) -> tuple[AnswerView, ...]:
    """Return what each kind of answer means."""
    statuses: dict[str, list[ContentView]] = {}
    for response in operation.responses:
        contents = statuses.setdefault(response.status, [])
        if response.kind != "none":
            contents.append(_content(response, types))
    statuses |= _others(operation, statuses)
    return tuple(
        AnswerView(Text(status), tuple(contents))
        for status, contents in statuses.items()
    )


def _others(
    operation: ir.Operation, statuses: dict[str, list[ContentView]]
) -> dict[str, list[ContentView]]:
    """Return how any other success is read, where all that are described are one type.

    The runtime knows it where one success is described, or 200 is.
    """
    found = {status: each for status, each in statuses.items() if status[0] == "2"}
    alike = len(operation.results) == 1 and all(found.values())
    if len(found) < 2 or not alike or not found.keys().isdisjoint(("200", "2XX")):
        return {}
    contents = {each.media_type: each for many in found.values() for each in many}
    return {"2XX": list(contents.values())}


def _content(response: ir.Response, types: Types) -> ContentView:
    """Return how one media type is read."""
    kind, decoder = response.kind, ""
    if kind == "json" and response.type is None:
        kind = "bytes"
    if kind in ("json", "events", "items") and response.type is not None:
        decoder = checked_decoder(response.type, types)
    media_type, envelope = Text(response.content_type), Text(response.envelope)
    return ContentView(media_type, kind, decoder, envelope, response.empty)


def checked_decoder(type_: ir.Type, types: Types) -> str:
    """Return a decoder whose errors say what is wrong and where."""
    if isinstance(type_, ir.Named) and type_.kind == "model" and not type_.nullable:
        return f"{types.name(type_)}.from_dict"
    if isinstance(type_, ir.AnyType):
        return types.codec("as_any")
    hint = types.annotation(type_)
    return f"{types.codec('checked')}({types.decoder_of(type_)}, {hint})"
