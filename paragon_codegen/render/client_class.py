"""The client class: what its constructor and its copies take."""

from __future__ import annotations

from dataclasses import dataclass

from paragon_codegen import ir
from paragon_codegen.imports import Imports
from paragon_codegen.reserved import SDK_CLASS

from .arguments import ArgumentView
from .credentials import (
    CredentialView,
    SharedCredentialView,
    credentials,
    setting,
    shared_credentials,
    variable,
)
from .flavours import ClientKind, Flavour
from .prose import Documentation
from .runtime import opens_streams
from .text import Text
from .types import Types

__all__ = ["ClientView", "HoistedView", "client_view"]


@dataclass(frozen=True, slots=True)
class HoistedView:
    """A path parameter that the constructor takes.

    Attributes:
        name: The argument, and the attribute.
        variable: Of the environment, which stands in for it; empty without one.
        doc: What it means.
    """

    name: str
    variable: str
    doc: Text


@dataclass(frozen=True, slots=True)
class ClientView:
    """The client class.

    Attributes:
        name: The class.
        bases: Its base classes.
        documentation: What is said of it.
        hoisted: Path parameters that the constructor takes.
        credentials: For each security scheme that has one of its own.
        shared: The other schemes.
        copied: The credentials that a copy can be given.
        copy_arguments: The arguments that take them.
        user: Whether such a copy is that of another user.
        errors: Where the body of an error holds what: names and paths.
        state: Class of what SDK methods remember, empty without them.
    """

    name: str
    bases: tuple[str, ...]
    documentation: Documentation
    hoisted: tuple[HoistedView, ...]
    credentials: tuple[CredentialView, ...]
    shared: tuple[SharedCredentialView, ...]
    copied: tuple[CredentialView, ...]
    copy_arguments: tuple[ArgumentView, ...]
    user: bool
    errors: tuple[tuple[str, Text], ...]
    state: str


def client_view(
    package: ir.Package, types: Types, imports: Imports, flavour: Flavour, name: str
) -> ClientView:
    """Return the view of the class `name`; what it names is imported."""
    client = package.client
    kind = "an asynchronous" if flavour.asynchronous else "a synchronous"
    title = package.title or package.name
    text = f"{title}: {kind} client. Use it as a context manager, or close it."
    views = credentials(client, types, asynchronous=flavour.asynchronous)
    user = tuple(each for each in views if each.wire.value == client.user)
    return ClientView(
        name=name,
        bases=_bases(package, types, imports, flavour, name),
        documentation=Documentation(Text(text)),
        hoisted=tuple(_hoisted(client, each) for each in client.hoisted),
        credentials=views,
        shared=shared_credentials(client),
        copied=user or views,
        copy_arguments=_copy_arguments(user or views, types, user=bool(user)),
        user=bool(user),
        errors=_errors(client.errors),
        state=_state(package, imports),
    )


def _bases(
    package: ir.Package, types: Types, imports: Imports, flavour: Flavour, name: str
) -> tuple[str, ...]:
    """Import what the class derives from: no more of the runtime than it needs."""
    bases: list[str] = []
    if package.sdk is not None:
        methods = f"{flavour.client_prefix}{SDK_CLASS}"
        bases.append(imports.add(f".{flavour.sdk_module}", methods))
    if opens_streams(package):
        bases.append(_runtime_client("streaming", types, flavour, name))
    return tuple(bases) or (_runtime_client("plain", types, flavour, name),)


def _runtime_client(kind: ClientKind, types: Types, flavour: Flavour, name: str) -> str:
    """Import a class of the runtime; it may have the name of this class."""
    module, base = flavour.runtime_client(kind)
    if base != name:
        return types.runtime(module, base)
    types.runtime(module, f"{base} as Base{base}")
    return f"Base{base}"


def _state(package: ir.Package, imports: Imports) -> str:
    """Import the class of what the SDK's methods remember."""
    if package.sdk is None:
        return ""
    state = package.sdk.state
    return f"{imports.add('.', '_sdk')}.{state.module}.{state.name}"


def _hoisted(client: ir.Client, argument: ir.Argument) -> HoistedView:
    """Return the view of a path parameter that the constructor takes."""
    stand_in = variable(client, argument.name)
    doc = setting(argument.doc or "Part of every path.", stand_in)
    return HoistedView(argument.name, stand_in, doc)


def _copy_arguments(
    copied: tuple[CredentialView, ...], types: Types, *, user: bool
) -> tuple[ArgumentView, ...]:
    """Return the arguments of the method that makes a copy for somebody else."""
    unset = "" if user else f" | {types.unset('Unset')}"
    return tuple(
        ArgumentView(
            name=each.name,
            annotation=f"{each.annotation}{unset}",
            default="" if user else types.unset("UNSET"),
            positional=user,
            hoisted=False,
            doc=each.doc,
        )
        for credential in copied
        for each in credential.arguments
    )


def _errors(members: ir.ErrorMembers) -> tuple[tuple[str, Text], ...]:
    """Return where the body of an error holds what, as far as that is known."""
    known = {
        "message": members.message,
        "code": members.code,
        "request_id": members.request_id,
    }
    return tuple((name, Text(path)) for name, path in known.items() if path)
