"""What a package contains: the meaning of a document, in frozen dataclasses.

Wire names stand beside Python names. Nothing here knows how the document was
written or how the text will look.
"""

from .declarations import (
    Alias,
    Declaration,
    Discriminator,
    Enum,
    EnumMember,
    Field,
    Model,
    Module,
    Union,
)
from .operations import (
    AnswerKind,
    Argument,
    Body,
    BodyKind,
    Group,
    Operation,
    Parameter,
    Plain,
    Response,
    Result,
    Special,
)
from .package import (
    Client,
    Environment,
    ErrorMembers,
    Host,
    Package,
    SecurityScheme,
    Variable,
)
from .types import (
    AnyType,
    ListType,
    Literals,
    LiteralType,
    MapType,
    Named,
    Scalar,
    ScalarType,
    Type,
)

__all__ = [
    "Alias",
    "AnswerKind",
    "AnyType",
    "Argument",
    "Body",
    "BodyKind",
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
    "Literals",
    "MapType",
    "Model",
    "Module",
    "Named",
    "Operation",
    "Package",
    "Parameter",
    "Plain",
    "Response",
    "Result",
    "Scalar",
    "ScalarType",
    "SecurityScheme",
    "Special",
    "Type",
    "Union",
    "Variable",
]
