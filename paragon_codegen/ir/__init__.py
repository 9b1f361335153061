"""What a package contains: the meaning of a document, in frozen dataclasses.

Wire names stand beside Python names. Nothing here knows how the document was
written or how the text will look.
"""

from .types import (
    AnyType,
    ListType,
    LiteralType,
    Literals,
    MapType,
    Named,
    Scalar,
    ScalarType,
    Type,
)
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
    Argument,
    Body,
    BodyKind,
    Group,
    Operation,
    Parameter,
    Response,
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

__all__ = [
    "Alias",
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
    "Response",
    "Scalar",
    "ScalarType",
    "SecurityScheme",
    "Type",
    "Union",
    "Variable",
]
