"""Credentials: what the constructor of a client takes for each security scheme."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from paragon_codegen import ir
from paragon_codegen.naming import respelled

from .text import Text
from .types import Types

__all__ = [
    "CredentialArgumentView",
    "CredentialView",
    "SharedCredentialView",
    "credentials",
    "setting",
    "shared_credentials",
    "variable",
]


@dataclass(frozen=True, slots=True)
class CredentialArgumentView:
    """An argument that holds a credential, or a half of it.

    Attributes:
        name: The argument.
        annotation: What it takes.
        variable: Of the environment, which stands in for it; empty without one.
        doc: What it means.
    """

    name: str
    annotation: str
    variable: str
    doc: Text


@dataclass(frozen=True, slots=True)
class CredentialView:
    """A security scheme.

    Attributes:
        wire: Its key in the document.
        kind: ``bearer``, ``basic`` or ``apiKey``.
        location: Where a key travels.
        parameter: The name of a key there.
        arguments: What holds it.
        help: How to give it, for messages.
    """

    wire: Text
    kind: str
    location: Text
    parameter: Text
    arguments: tuple[CredentialArgumentView, ...]
    help: str


@dataclass(frozen=True, slots=True)
class SharedCredentialView:
    """A security scheme that uses the credential of another one.

    Attributes:
        wire: Its key in the document.
        scheme: The key of the other one.
        location: Where the credential travels.
        parameter: Its name there.
    """

    wire: Text
    scheme: Text
    location: Text
    parameter: Text


def credentials(
    client: ir.Client, types: Types, *, asynchronous: bool
) -> tuple[CredentialView, ...]:
    """Return the view of every security scheme that has a credential of its own."""
    return tuple(
        _view(client, each, types, asynchronous)
        for each in client.security
        if not each.shares
    )


def shared_credentials(client: ir.Client) -> tuple[SharedCredentialView, ...]:
    """Return the view of every security scheme that uses the credential of another."""
    return tuple(
        SharedCredentialView(
            Text(each.wire),
            Text(each.shares),
            Text(each.location),
            Text(each.parameter),
        )
        for each in client.security
        if each.shares
    )


def variable(client: ir.Client, name: str) -> str:
    """Return the variable of the environment that stands in for an argument."""
    prefix = client.environment_prefix
    return f"{prefix}_{respelled(name).upper()}" if prefix else ""


def setting(text: str, name: str) -> Text:
    """Return what is said of an argument that a variable `name` may stand in for."""
    default = f" Default: `{name}` of the environment." if name else ""
    return Text(text.strip().rstrip(".") + "." + default)


def _view(
    client: ir.Client, scheme: ir.SecurityScheme, types: Types, asynchronous: bool
) -> CredentialView:
    """Return the view of a security scheme."""
    annotation = "str"
    if scheme.kind != "basic":
        word = "AsyncTokenSource" if asynchronous else "TokenSource"
        annotation = types.runtime("credentials", word)
    taken = tuple(
        CredentialArgumentView(
            name,
            annotation,
            variable(client, name),
            setting(scheme.doc or usual, variable(client, name)),
        )
        for name, usual in zip(scheme.arguments, _usual(scheme), strict=True)
    )
    return CredentialView(
        wire=Text(scheme.wire),
        kind=scheme.kind,
        location=Text(scheme.location),
        parameter=Text(scheme.parameter),
        arguments=taken,
        help=_help(taken),
    )


def _usual(scheme: ir.SecurityScheme) -> tuple[str, ...]:
    """Return what the arguments of a scheme mean, where the document does not say it."""
    match scheme.kind:
        case "basic":
            return ("The user name.", "The password.")
        case "bearer":
            return ("The bearer token.",)
        case _:
            place = _PLACES[scheme.location]
            return (f"The key, sent in the {place} `{scheme.parameter}`.",)


_PLACES = {"header": "header", "query": "query parameter", "cookie": "cookie"}


def _help(taken: Iterable[CredentialArgumentView]) -> str:
    """Return how to give a credential, for messages."""
    names = " and ".join(f"{each.name}=" for each in taken)
    variables = " and ".join(each.variable for each in taken if each.variable)
    return f"{names} (or {variables} in the environment)" if variables else names
