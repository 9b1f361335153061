"""The client class: its constructor, credentials and settings."""

from __future__ import annotations

from dataclasses import dataclass

from paragon_codegen import ir

from .common_arguments import (
    COMMON_ARGUMENTS,
    common_parameters,
    options_argument,
)
from .context import Context
from .credentials import Credentials
from .flavours import ClientKind, Flavour
from .literals import docstring, literal
from .printer import call
from .runtime import opens_streams
from .sdk import SDK_CLASS
from .sections import argument_lines

__all__ = ["ClientView", "Constructor"]


@dataclass(frozen=True, slots=True)
class ClientView:
    """The client class: everything but its methods."""

    name: str
    base: str
    doc: list[str]
    signature: list[str]
    constructor_doc: list[str]
    constructor: list[str]
    help: list[str]
    errors: list[str]
    with_credentials: list[str]


class Constructor:
    """Writes the client class of one flavour."""

    def __init__(
        self, package: ir.Package, context: Context, flavour: Flavour, name: str
    ) -> None:
        """Write the class `name` into the module of `context`."""
        self._package = package
        self._client = package.client
        self._context = context
        self._flavour = flavour
        self._name = name
        self._credentials = Credentials(package.client, context, flavour)

    def view(self) -> ClientView:
        """Return the lines of the class, without its methods."""
        client = self._client
        self._context.imports.add(".hosts", "Hosts")
        if self._client.security or self._error_fields():
            self._context.types.typing("ClassVar")
        return ClientView(
            name=self._name,
            base=", ".join(self._bases()),
            doc=docstring(self._client_doc(), 4),
            signature=call("def __init__(", self._constructor(), ") -> None:", 4),
            constructor_doc=docstring(
                "Set up the client; nothing is sent yet.",
                8,
                more=self._constructor_notes(),
            ),
            constructor=self._constructor_body(),
            help=[
                f"{literal(each.wire)}: {literal(self._credentials.help(each))}"
                for each in client.security
            ],
            errors=self._error_fields(),
            with_credentials=self._credentials.copies(self._package.sdk is not None),
        )

    def _bases(self) -> list[str]:
        """Import what the class derives from: no more of the runtime than it needs."""
        bases: list[str] = []
        if self._package.sdk is not None:
            name = f"{self._flavour.prefix}{SDK_CLASS}"
            module = "async_sdk" if self._flavour.asynchronous else "sdk"
            bases.append(self._context.imports.add(f".{module}", name))
        if opens_streams(self._package):
            bases.append(self._runtime_client("streaming"))
        return bases or [self._runtime_client("plain")]

    def _runtime_client(self, kind: ClientKind) -> str:
        """Import a class of the runtime; it may have the name of this class."""
        module, base = self._flavour.runtime_client(kind)
        if base != self._name:
            return self._context.runtime(module, base)
        self._context.runtime(module, f"{base} as Base{base}")
        return f"Base{base}"

    def _client_doc(self) -> str:
        kind = "an asynchronous" if self._flavour.asynchronous else "a synchronous"
        title = self._package.title or self._package.name
        return f"{title}: {kind} client. Use it as a context manager, or close it."

    def _constructor(self) -> list[str]:
        """Return the parameters of the constructor."""
        unset = f" | {self._context.types.unset('Unset')} = {self._context.unset}"
        fixed = [f"{each.name}: str{unset}" for each in self._client.hoisted]
        return [
            "self",
            "*",
            *fixed,
            *self._credentials.arguments(self._client.security, unset),
            *common_parameters(self._context, self._flavour),
        ]

    def _constructor_notes(self) -> list[str]:
        """Return the lines on the arguments of the constructor."""
        notes: list[tuple[str, str]] = []
        for argument in self._client.hoisted:
            notes.append((argument.name, argument.doc or "Part of every path."))
        for scheme in self._client.security:
            for name in scheme.arguments:
                notes.append((name, scheme.doc or "The credential."))
        lines: list[tuple[str, str]] = []
        for name, text in notes:
            variable = self._credentials.variable(name)
            default = f" Default: `{variable}` of the environment." if variable else ""
            lines.append((name, text.strip().rstrip(".") + "." + default))
        return argument_lines([*lines, *COMMON_ARGUMENTS], 8)

    def _constructor_body(self) -> list[str]:
        """Return the statements of the constructor."""
        lines: list[str] = []
        table: list[str] = []
        secrets: list[str] = []
        for scheme in self._client.security:
            table.append(self._credentials.entry(scheme))
            secrets.extend(scheme.arguments)
        if table:
            lines += call("credentials = {", table, "}", 8)
        sealed = self._context.runtime("sealed", "Sealed")
        lines += [
            f"sealed_headers, sealed_proxy = {sealed}(headers), {sealed}(proxy)",
            "# No error below may show a secret among the locals of its traceback.",
            f"del {', '.join([*secrets, 'headers', 'proxy'])}",
        ]
        for argument in self._client.hoisted:
            helper = self._context.runtime("settings", "required_setting")
            listed = [
                literal(argument.name),
                argument.name,
                literal(self._credentials.variable(argument.name)),
            ]
            lines += call(f"self.{argument.name} = {helper}(", listed, ")", 8)
        proxy = self._context.runtime("proxies", "chosen_proxy")
        return (
            lines
            + self._session()
            + call(
                "super().__init__(",
                [
                    "hosts=Hosts.chosen(hosts, base_url)",
                    *(["credentials=credentials"] if table else []),
                    options_argument(self._context),
                    "limits=limits",
                    f"proxy={proxy}(sealed_proxy)",
                    "http_client=http_client",
                ],
                ")",
                8,
            )
        )

    def _session(self) -> list[str]:
        """Return the statement that makes the session of an SDK, if there is one."""
        if self._package.sdk is None:
            return []
        state = self._package.sdk.state
        self._context.imports.add(f"._sdk.{state.module}", state.name)
        return [f"self.session = {state.name}()"]

    def _error_fields(self) -> list[str]:
        """Return the arguments that say where error bodies hold what."""
        errors = self._client.errors
        found = [
            (name, value)
            for name, value in (
                ("message", errors.message),
                ("code", errors.code),
                ("request_id", errors.request_id),
            )
            if value
        ]
        if found:
            self._context.runtime("response", "ErrorFields")
        return [f"{name}=({literal(value)},)" for name, value in found]
