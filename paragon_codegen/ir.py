"""What a package contains: the meaning of a document, in frozen dataclasses.

Wire names stand beside Python names. Nothing here knows how the document was
written or how the text will look.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

__all__ = [
    "Alias",
    "AnyType",
    "Argument",
    "Body",
    "Client",
    "Declaration",
    "Discriminator",
    "Enum",
    "EnumMember",
    "Environment",
    "ErrorMembers",
    "Field",
    "Group",
    "Host",
    "ListType",
    "LiteralType",
    "MapType",
    "Model",
    "Module",
    "Named",
    "Operation",
    "Package",
    "Parameter",
    "Response",
    "Scalar",
    "ScalarType",
    "SecurityScheme",
    "Type",
    "Union",
    "Variable",
]

Scalar = Literal["str", "int", "float", "bool"]
Literals = tuple[str | int | float | bool, ...]


# --- types at the place where they are used -------------------------------


@dataclass(frozen=True, slots=True)
class AnyType:
    """Any JSON value; null is one of them."""

    nullable: bool = False


@dataclass(frozen=True, slots=True)
class ScalarType:
    """One or several of the JSON scalars; no kind at all means only null."""

    kinds: tuple[Scalar, ...]
    nullable: bool = False


@dataclass(frozen=True, slots=True)
class LiteralType:
    """One of a few constant values."""

    values: Literals
    nullable: bool = False


@dataclass(frozen=True, slots=True)
class ListType:
    """A JSON array."""

    item: Type
    nullable: bool = False


@dataclass(frozen=True, slots=True)
class MapType:
    """A JSON object whose member names are data."""

    value: Type
    nullable: bool = False


@dataclass(frozen=True, slots=True)
class Named:
    """A declaration of the package, used by name."""

    name: str
    module: str
    kind: Literal["model", "enum", "union", "alias"]
    nullable: bool = False


Type = AnyType | ScalarType | LiteralType | ListType | MapType | Named


# --- declarations ----------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Field:
    """A member of a model.

    Attributes:
        name: Python name.
        wire: Name on the wire.
        type: Type of a value that is there.
        required: False when the member may be absent.
        constant: The one value that the member may have, as of a discriminator.
        doc: What the member means, as the document says it.
        default: What the document says happens when the member is absent, as text.
    """

    name: str
    wire: str
    type: Type
    required: bool
    constant: str | int | float | bool | None = None
    doc: str = ""
    default: str = ""
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Model:
    """A JSON object with known members.

    Attributes:
        name: Class name.
        module: Module of the package that holds it.
        fields: Members, required ones first.
        additional: Type of the members that the document does not name.
        doc: Description, with the page it comes from.
        yields: Type of the value that a user's answer to this input has.
    """

    name: str
    module: str
    fields: tuple[Field, ...]
    additional: Type = AnyType()
    doc: str = ""
    link: str = ""
    yields: Type | None = None
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class EnumMember:
    """A known value of an enum."""

    name: str
    value: str | int


@dataclass(frozen=True, slots=True)
class Enum:
    """Known values of a string or an integer; others are kept as they are."""

    name: str
    module: str
    base: Literal["str", "int"]
    members: tuple[EnumMember, ...]
    doc: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Discriminator:
    """The member that tells the variants of a union apart.

    Attributes:
        wire: Name of the member on the wire.
        mapping: Pairs of a value and the variant that it stands for.
        unknown: The model that keeps a variant nobody knows yet.
    """

    wire: str
    mapping: tuple[tuple[str, Named], ...]
    unknown: Named


@dataclass(frozen=True, slots=True)
class Union:
    """One of several types; with a discriminator, one of several models."""

    name: str
    module: str
    variants: tuple[Type, ...]
    discriminator: Discriminator | None = None
    doc: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Alias:
    """A name for a type that needs no class of its own."""

    name: str
    module: str
    type: Type
    doc: str = ""
    link: str = ""


Declaration = Model | Enum | Union | Alias


@dataclass(frozen=True, slots=True)
class Module:
    """A module of models: declarations in an order in which they can be read."""

    name: str
    doc: str
    declarations: tuple[Declaration, ...]
    uses: tuple[str, ...]


# --- operations ------------------------------------------------------------


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
    """

    name: str
    type: Type | None
    required: bool
    positional: bool = False
    hoisted: bool = False
    doc: str = ""
    special: Literal["", "bytes", "text", "headers", "form"] = ""


BodyKind = Literal["json", "text", "bytes", "form", "multipart"]


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
        members: Pairs of argument and member of `model`.
    """

    kind: BodyKind
    content_type: str
    type: Type | None
    required: bool
    argument: str = ""
    model: Named | None = None
    members: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Response:
    """The meaning of one kind of answer.

    Attributes:
        status: ``"200"``, ``"2XX"`` or ``"default"``.
        content_type: Media type or range; empty when there is no content.
        kind: How the bytes are read.
        type: Type of a JSON answer.
        envelope: Member that wraps the result, if it is there.
    """

    status: str
    content_type: str
    kind: Literal["json", "text", "bytes", "none"]
    type: Type | None = None
    envelope: str = ""


@dataclass(frozen=True, slots=True)
class Operation:
    """One call.

    Attributes:
        name: Python name of the method.
        wire: The operation id, or what stands in for it.
        path: Template split at its parameters: text, parameter, text, …
    """

    name: str
    wire: str
    method: str
    path: tuple[str | Parameter, ...]
    template: str
    host: str
    arguments: tuple[Argument, ...]
    parameters: tuple[Parameter, ...]
    bodies: tuple[Body, ...]
    responses: tuple[Response, ...]
    result: tuple[Type | Literal["bytes", "text", "none"], ...]
    security: tuple[tuple[str, ...], ...]
    summary: str = ""
    doc: str = ""
    link: str = ""
    undocumented: bool = False
    deprecated: bool = False
    passthrough: bool = False

    @property
    def body(self) -> Body | None:
        """The body, when there is exactly one way to send it."""
        return self.bodies[0] if len(self.bodies) == 1 else None


@dataclass(frozen=True, slots=True)
class Group:
    """Operations that stand together under one attribute of the client.

    Attributes:
        attribute: Name of the attribute; empty for the client itself.
        prefix: Class prefix, as in ``CredentialsApi``.
    """

    attribute: str
    prefix: str
    doc: str
    operations: tuple[Operation, ...]


# --- client ----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Variable:
    """A variable of a server address."""

    name: str
    wire: str
    default: str
    enum: tuple[str, ...] = ()
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Host:
    """A service that operations are sent to."""

    name: str
    url: str
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Environment:
    """Another place where the same services stand.

    Attributes:
        urls: Pairs of a host and its address, split at variables: literal
            text at even places, names of variables at odd ones.
    """

    name: str
    variables: tuple[Variable, ...]
    urls: tuple[tuple[str, tuple[str, ...]], ...]
    doc: str = ""


@dataclass(frozen=True, slots=True)
class SecurityScheme:
    """A way to prove who is calling.

    Attributes:
        wire: Key of the scheme in the document.
        arguments: Constructor arguments that hold the credential.
        parameter: Name of the header, query parameter or cookie of an API key.
    """

    wire: str
    kind: Literal["bearer", "basic", "apiKey"]
    arguments: tuple[str, ...]
    location: Literal["", "header", "query", "cookie"] = ""
    parameter: str = ""
    doc: str = ""


@dataclass(frozen=True, slots=True)
class ErrorMembers:
    """Where the error body holds what an error shows: dotted member paths."""

    message: str = ""
    code: str = ""
    request_id: str = ""


@dataclass(frozen=True, slots=True)
class Client:
    """The client class of the package.

    Attributes:
        name: ``Paragon`` gives ``Paragon`` and ``AsyncParagon``.
        environment_prefix: ``PARAGON`` lets ``PARAGON_PROJECT_ID`` fill in.
        hoisted: Path parameters that the constructor takes.
    """

    name: str
    environment_prefix: str
    hoisted: tuple[Argument, ...]
    hosts: tuple[Host, ...]
    environments: tuple[Environment, ...]
    security: tuple[SecurityScheme, ...]
    errors: ErrorMembers
    groups: tuple[Group, ...]

    def operations(self) -> Iterator[Operation]:
        """Yield every operation, group by group."""
        for group in self.groups:
            yield from group.operations


@dataclass(frozen=True, slots=True)
class Package:
    """Everything that is rendered."""

    name: str
    title: str
    version: str
    doc: str
    modules: tuple[Module, ...]
    client: Client

    def declarations(self) -> Iterator[Declaration]:
        """Yield every declaration, module by module."""
        for module in self.modules:
            yield from module.declarations
