"""Credentials of a client class: arguments, environment variables, copies."""

from __future__ import annotations

from collections.abc import Iterable

from paragon_codegen import ir
from paragon_codegen.naming import constant_name

from .context import Context
from .flavours import Flavour
from .literals import docstring, literal
from .printer import bracketed, call, indented

__all__ = ["Credentials"]


class Credentials:
    """Writes what a client class has for its security schemes."""

    def __init__(self, client: ir.Client, context: Context, flavour: Flavour) -> None:
        """Write for one client, into the module of `context`."""
        self._client = client
        self._context = context
        self._flavour = flavour

    def arguments(
        self, schemes: Iterable[ir.SecurityScheme], default: str
    ) -> list[str]:
        """Return the parameters that take the credentials of some schemes.

        Args:
            schemes: The schemes.
            default: What follows their types, empty where they are required.
        """
        source = self._source()
        return [
            f"{name}: {'str' if each.kind == 'basic' else source}{default}"
            for each in schemes
            for name in each.arguments
        ]

    def _source(self) -> str:
        """Import the type of a token argument, where there is one."""
        if all(each.kind == "basic" for each in self._client.security):
            return ""
        word = "AsyncTokenSource" if self._flavour.asynchronous else "TokenSource"
        return self._context.runtime("credentials", word)

    def variable(self, name: str) -> str:
        """Return the environment variable that stands in for an argument."""
        prefix = self._client.environment_prefix
        return f"{prefix}_{constant_name(name)}" if prefix else ""

    def help(self, scheme: ir.SecurityScheme) -> str:
        """Return how to give a credential, for messages."""
        names = " and ".join(f"{name}=" for name in scheme.arguments)
        variables = " and ".join(
            self.variable(name) for name in scheme.arguments if self.variable(name)
        )
        return f"{names} (or {variables} in the environment)" if variables else names

    def copies(self, session: bool) -> list[str]:
        """Return the method that makes a copy for somebody else, if there can be one.

        Args:
            session: Whether the client has a session of its user.
        """
        user = [
            each for each in self._client.security if each.wire == self._client.user
        ]
        schemes = user or self._client.security
        if not schemes:
            return []
        self._context.types.typing("Self")
        unset = f" | {self._context.types.unset('Unset')} = {self._context.unset}"
        listed = self.arguments(schemes, "" if user else unset)
        secrets = [name for each in schemes for name in each.arguments]
        name = "with_user" if user else "with_credentials"
        table = [self.entry(each, environment=False) for each in schemes]
        helper = self._context.runtime("settings", "all_given" if user else "given")
        return [
            *call(
                f"def {name}(",
                ["self", *([] if user else ["*"]), *listed],
                ") -> Self:",
                4,
            ),
            *indented(docstring(_COPY_DOC[name], 8, more=_COPY_NOTES[name])),
            *indented(call("credentials = {", table, "}", 8)),
            f"    del {', '.join(secrets)}",
            *indented(
                _copied(f"self._copy(credentials={helper}(credentials))", session)
            ),
        ]

    def entry(self, scheme: ir.SecurityScheme, *, environment: bool = True) -> str:
        """Return the entry of a credential in a dict display.

        Args:
            scheme: Its scheme.
            environment: Whether a variable counts where the argument is absent.
        """
        variables = [
            literal(self.variable(name) if environment else "")
            for name in scheme.arguments
        ]
        if scheme.kind == "basic":
            helper = self._context.runtime("settings", "basic_credential")
            listed = [
                part
                for name, variable in zip(scheme.arguments, variables, strict=True)
                for part in (literal(name), name, variable)
            ]
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


def _copied(expression: str, session: bool) -> list[str]:
    """Return the statements that return a copy, with a session of its own."""
    if not session:
        return [f"return {expression}"]
    return [
        f"copy = {expression}",
        "copy.session = self.session.for_another_user()",
        "return copy",
    ]


_COPY_DOC = {
    "with_user": "Return a copy for another user of yours; it shares the connections.",
    "with_credentials": "Return a copy with other credentials; it shares the connections.",
}
_COPY_NOTES = {
    "with_user": [
        "Raises:",
        "    ConfigurationError: The credential is None or empty: neither this user's",
        "        nor that of the environment stands in for it.",
    ],
    "with_credentials": [
        "What is absent stays as it is.",
        "",
        "Raises:",
        "    ConfigurationError: A credential is None or empty: nothing stands in for",
        "        it.",
    ],
}
