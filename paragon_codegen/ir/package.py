"""The client and the package as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from .declarations import Declaration, Module
from .operations import Argument, Group, Operation
from .sdk import Sdk
from .webhooks import Webhooks

__all__ = [
    "Client",
    "Environment",
    "ErrorMembers",
    "Host",
    "Package",
    "SchemeKind",
    "SecurityScheme",
    "Variable",
]


@dataclass(frozen=True, slots=True)
class Variable:
    """A variable of a server address.

    Attributes:
        label: What stands in front of a host name in the address that people have of
            an instance; empty without one.
    """

    name: str
    wire: str
    default: str
    doc: str = ""
    label: str = ""


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


SchemeKind = Literal["bearer", "basic", "apiKey"]


@dataclass(frozen=True, slots=True)
class SecurityScheme:
    """A way to prove who is calling.

    Attributes:
        wire: Key of the scheme in the document.
        arguments: Constructor arguments that hold the credential.
        parameter: Name of the header, query parameter or cookie of an API key.
        shares: Key of the scheme whose credential it uses; it has no arguments then.
    """

    wire: str
    kind: SchemeKind
    arguments: tuple[str, ...]
    location: Literal["", "header", "query", "cookie"] = ""
    parameter: str = ""
    doc: str = ""
    shares: str = ""


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
        user: The security scheme that stands for a user of the caller's, if any.
        other_servers: Further addresses of the same service, to choose from.
    """

    name: str
    environment_prefix: str
    hoisted: tuple[Argument, ...]
    hosts: tuple[Host, ...]
    other_servers: tuple[str, ...]
    environments: tuple[Environment, ...]
    security: tuple[SecurityScheme, ...]
    user: str
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
    sdk: Sdk | None = None
    webhooks: Webhooks | None = None

    def declarations(self) -> Iterator[Declaration]:
        """Yield every declaration, module by module."""
        for module in self.modules:
            yield from module.declarations
