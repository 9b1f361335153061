"""Operations: what one call sends and what its answers mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from .pagination import Pagination
from .types import Named, Type

__all__ = [
    "AnswerKind",
    "Argument",
    "Body",
    "BodyKind",
    "Encoding",
    "Group",
    "Operation",
    "Parameter",
    "Plain",
    "Response",
    "Result",
    "Special",
]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter on the wire.

    Attributes:
        name: Python name of the argument that feeds it.
        wire: Name on the wire.
        location: Where it travels.
        style: OpenAPI's serialization style.
        explode: OpenAPI's flag for arrays and objects.
        allow_reserved: Reserved characters of a query stay as they are.
        multi_segment: A path parameter that may hold slashes.
        content_type: Set when the value travels as a document of that type.
    """

    name: str
    wire: str
    location: Literal["path", "query", "header", "cookie"]
    style: str
    explode: bool
    allow_reserved: bool = False
    multi_segment: bool = False
    content_type: str = ""


Special = Literal["", "bytes", "text", "headers", "file", "files", "parts"]


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a method.

    Attributes:
        name: Python name.
        type: What it accepts.
        required: Whether it must be given.
        positional: Whether it may stand without its name.
        hoisted: Whether the constructor of the client gives it.
        doc: What it means.
        special: What it accepts when that is no JSON value.
        default: The text or the number that it has when it is not given.
        bounds: What a value may be beside its type, in words.
        absent: What the document says happens when it is not given, as text.
        deprecated: Whether nobody should give it any more.
    """

    name: str
    type: Type | None
    required: bool
    positional: bool = False
    hoisted: bool = False
    doc: str = ""
    special: Special = ""
    default: str | int | None = None
    bounds: str = ""
    absent: str = ""
    deprecated: bool = False


BodyKind = Literal["json", "text", "bytes", "form", "multipart"]
Plain = Literal["text", "bytes", "none"]
AnswerKind = Literal["json", "events", "items"] | Plain
Result = Type | Plain


@dataclass(frozen=True, slots=True)
class Encoding:
    """How one member of a form or a multipart body is written.

    Attributes:
        style: OpenAPI's serialization style; empty where the type decides.
        explode: OpenAPI's flag for arrays and objects, where there is a style.
        allow_reserved: Reserved characters stay as they are.
        content_type: Media type of the member; empty for the usual one.
    """

    style: str = ""
    explode: bool = False
    allow_reserved: bool = False
    content_type: str = ""


@dataclass(frozen=True, slots=True)
class Body:
    """One way to send a request body.

    Attributes:
        kind: How the value becomes bytes.
        content_type: The media type sent.
        type: Type of the value; None for raw bytes.
        argument: Name of the argument that holds the whole value; empty when
            the members of `model` are arguments of their own.
        model: The model whose members are arguments.
        members: For each of them the argument, the member's Python name and
            its wire name.
        constants: Wire name and value of the members that can be nothing else.
        content_type_from: Argument that gives the media type.
        encodings: Wire names of members that are not written as usual, and how.
        needed: Wire names of the parts that an optional multipart body needs.
    """

    kind: BodyKind
    content_type: str
    type: Type | None
    required: bool
    argument: str = ""
    model: Named | None = None
    members: tuple[tuple[str, str, str], ...] = ()
    constants: tuple[tuple[str, str | int | float | bool], ...] = ()
    content_type_from: str = ""
    encodings: tuple[tuple[str, Encoding], ...] = ()
    needed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Response:
    """The meaning of one kind of answer.

    Attributes:
        status: ``"200"``, ``"2XX"`` or ``"default"``.
        content_type: Media type or range; empty when there is no content.
        kind: How the bytes are read.
        type: Type of a JSON answer, of the JSON data of an event, or of an item.
        envelope: Member that wraps the result, if it is there.
        empty: Whether an empty body is None where JSON is promised, not an error.
    """

    status: str
    content_type: str
    kind: AnswerKind
    type: Type | None = None
    envelope: str = ""
    empty: bool = False


@dataclass(frozen=True, slots=True)
class Operation:
    """One call.

    Attributes:
        name: Python name of the method.
        wire: The operation id, or what stands in for it.
        path: Template split at its parameters: text, parameter, text, …
        fixed_query: Encoded names and values that every call sends.
        once: Whether no answer is a reason to send it again.
        events: What the data of an event, or an item, can be where an answer can be
            read as a stream, nothing where it cannot.
        builder: Name of the function that describes the call.
        table: Name of the constant beside it that holds its answers.
        pagination: How its list is gone through, where it comes in pages.
    """

    name: str
    wire: str
    method: str
    path: tuple[str | Parameter, ...]
    template: str
    fixed_query: tuple[tuple[str, str], ...]
    host: str
    arguments: tuple[Argument, ...]
    parameters: tuple[Parameter, ...]
    bodies: tuple[Body, ...]
    responses: tuple[Response, ...]
    results: tuple[Result, ...]
    security: tuple[tuple[str, ...], ...]
    summary: str = ""
    doc: str = ""
    link: str = ""
    undocumented: bool = False
    deprecated: bool = False
    passthrough: bool = False
    once: bool = False
    events: tuple[Result, ...] = ()
    builder: str = ""
    table: str = ""
    pagination: Pagination | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """Operations that stand together under one attribute of the client.

    Attributes:
        attribute: Name of the attribute; empty for the client itself.
        classes: Names of its classes, as in ``RawCredentialsApi``, by module.
    """

    attribute: str
    classes: Mapping[str, str]
    doc: str
    operations: tuple[Operation, ...]
