"""The client class: its constructor, credentials and settings."""

from __future__ import annotations

from dataclasses import dataclass

from paragon_codegen import ir
from paragon_codegen.naming import constant_name

from .common_arguments import (
    COMMON_ARGUMENTS,
    common_parameters,
    options_argument,
)
from .context import Context
from .flavours import Flavour
from .literals import docstring, literal
from .printer import bracketed, call, indented
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

    def view(self) -> ClientView:
        """Return the lines of the class, without its methods."""
        client = self._client
        self._context.imports.add(".hosts", "Hosts")
        if self._client.security or self._error_fields():
            self._context.types.typing("ClassVar")
        return ClientView(
            name=self._name,
            base=self._base(),
            doc=docstring(self._client_doc(), 4),
            signature=call("def __init__(", self._constructor(), ") -> None:", 4),
            constructor_doc=docstring(
                "Set up the client; nothing is sent yet.",
                8,
                more=self._constructor_notes(),
            ),
            constructor=self._constructor_body(),
            help=[
                f"{literal(each.wire)}: {literal(self._credential_help(each))}"
                for each in client.security
            ],
            errors=self._error_fields(),
            with_credentials=self._with_credentials(),
        )

    def _base(self) -> str:
        """Import the class of the runtime; it may have the name of this class."""
        if self._package.sdk is not None:
            name = f"{self._flavour.prefix}{SDK_CLASS}"
            module = "async_sdk" if self._flavour.asynchronous else "sdk"
            return self._context.imports.add(f".{module}", name)
        base = self._flavour.client_base
        if base != self._name:
            return self._context.runtime("client", base)
        self._context.runtime("client", f"{base} as Base{base}")
        return f"Base{base}"

    def _client_doc(self) -> str:
        kind = "an asynchronous" if self._flavour.asynchronous else "a synchronous"
        title = self._package.title or self._package.name
        return f"{title}: {kind} client. Use it as a context manager, or close it."

    def _constructor(self) -> list[str]:
        """Return the parameters of the constructor."""
        unset = " | None = None"
        fixed = [
            f"{each.name}: {self._context.types.annotation(each.type or ir.AnyType())}{unset}"
            for each in self._client.hoisted
        ]
        source = self._source()
        secrets = [
            f"{name}: {'str' if each.kind == 'basic' else source}{unset}"
            for each in self._client.security
            for name in each.arguments
        ]
        return [
            "self",
            "*",
            *fixed,
            *secrets,
            *common_parameters(self._context, self._flavour),
        ]

    def _source(self) -> str:
        """Import the type of a token argument, where there is one."""
        if all(each.kind == "basic" for each in self._client.security):
            return ""
        word = "AsyncTokenSource" if self._flavour.asynchronous else "TokenSource"
        return self._context.runtime("credentials", word)

    def _variable(self, name: str) -> str:
        """Return the environment variable that stands in for an argument."""
        prefix = self._client.environment_prefix
        return f"{prefix}_{constant_name(name)}" if prefix else ""

    def _credential_help(self, scheme: ir.SecurityScheme) -> str:
        """Return how to give a credential, for messages."""
        names = " and ".join(f"{name}=" for name in scheme.arguments)
        variables = " and ".join(
            self._variable(name) for name in scheme.arguments if self._variable(name)
        )
        return f"{names} (or {variables} in the environment)" if variables else names

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
            variable = self._variable(name)
            default = f" Default: `{variable}` of the environment." if variable else ""
            lines.append((name, text.strip().rstrip(".") + "." + default))
        return argument_lines([*lines, *COMMON_ARGUMENTS], 8)

    def _constructor_body(self) -> list[str]:
        """Return the statements of the constructor."""
        lines: list[str] = []
        table: list[str] = []
        secrets: list[str] = []
        for scheme in self._client.security:
            table.append(self._credential(scheme))
            secrets.extend(scheme.arguments)
        if table:
            lines += call("credentials = {", table, "}", 8)
            lines += [
                "# No error below may show a secret among the locals of its traceback.",
                f"del {', '.join(secrets)}",
            ]
        for argument in self._client.hoisted:
            helper = self._context.runtime("settings", "required_setting")
            listed = [
                literal(argument.name),
                argument.name,
                literal(self._variable(argument.name)),
            ]
            lines += call(f"self.{argument.name} = {helper}(", listed, ")", 8)
        return (
            lines
            + self._session()
            + call(
                "super().__init__(",
                [
                    "hosts=Hosts.chosen(hosts, base_url)",
                    *(["credentials=credentials"] if table else []),
                    options_argument(self._context),
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

    def _with_credentials(self) -> list[str]:
        """Return the method that makes a copy for somebody else."""
        user = [
            each for each in self._client.security if each.wire == self._client.user
        ]
        schemes = user or self._client.security
        if not schemes:
            return []
        self._context.types.typing("Self")
        source = self._source()
        listed = [
            f"{name}: {'str' if each.kind == 'basic' else source}"
            + ("" if user else " | None = None")
            for each in schemes
            for name in each.arguments
        ]
        name = "with_user" if user else "with_credentials"
        helper = self._context.runtime("settings", "given")
        table = [self._credential(each) for each in schemes]
        return [
            *call(
                f"def {name}(",
                ["self", *([] if user else ["*"]), *listed],
                ") -> Self:",
                4,
            ),
            f'    """{_COPY_DOC[name]}"""',
            *indented(call("credentials = {", table, "}", 8)),
            *indented(self._copied(f"self._copy(credentials={helper}(credentials))")),
        ]

    def _copied(self, expression: str) -> list[str]:
        """Return the statements that return a copy, with a session of its own."""
        if self._package.sdk is None:
            return [f"return {expression}"]
        return [
            f"copy = {expression}",
            "copy.session = self.session.for_another_user()",
            "return copy",
        ]

    def _credential(self, scheme: ir.SecurityScheme) -> str:
        """Return the entry of a credential in a dict display."""
        variables = [literal(self._variable(name)) for name in scheme.arguments]
        if scheme.kind == "basic":
            helper = self._context.runtime("settings", "basic_credential")
            listed = [*scheme.arguments, *variables]
        elif scheme.kind == "bearer":
            helper = self._context.runtime("settings", "bearer_credential")
            listed = [literal(scheme.arguments[0]), scheme.arguments[0], *variables]
        else:
            helper = self._context.runtime("settings", "key_credential")
            place = [literal(scheme.location), literal(scheme.parameter)]
            listed = [
                *place,
                literal(scheme.arguments[0]),
                scheme.arguments[0],
                *variables,
            ]
        opened = bracketed(
            f"{literal(scheme.wire)}: {helper}(", ", ".join(listed), ")", 13
        )
        return "\n".join(opened)

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


_COPY_DOC = {
    "with_user": "Return a copy for another user of yours; it shares the connections.",
    "with_credentials": "Return a copy with other credentials; it shares the connections.",
}
