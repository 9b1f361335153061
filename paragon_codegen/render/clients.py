"""Client classes and their groups of operations: ready-made lines."""

from __future__ import annotations

from dataclasses import dataclass

from paragon_codegen import ir
from paragon_codegen.imports import Imports
from paragon_codegen.naming import constant_name

from .arguments import parameters, passed
from .builders import builder_names
from .flavours import Flavour
from .literals import docstring, literal, prose
from .printer import bracketed, call, indented
from .results import result_annotation
from .types import Index, Types

__all__ = ["ClientView", "ClientsView", "GroupView", "MethodView", "clients_view"]


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method that runs one operation."""

    signature: list[str]
    doc: list[str]
    body: list[str]


@dataclass(frozen=True, slots=True)
class GroupView:
    """A class of methods."""

    name: str
    attribute: str
    raw: str
    doc: list[str]
    methods: list[MethodView]


@dataclass(frozen=True, slots=True)
class ClientView:
    """The client class itself."""

    name: str
    base: str
    doc: list[str]
    signature: list[str]
    constructor_doc: list[str]
    constructor: list[str]
    help: list[str]
    errors: list[str]
    with_credentials: list[str]
    groups: list[GroupView]
    methods: list[MethodView]
    raw: str


@dataclass(frozen=True, slots=True)
class ClientsView:
    """A module of one flavour."""

    doc: list[str]
    imports: list[str]
    exports: list[str]
    owner: str
    owner_module: str
    groups: list[GroupView]
    client: ClientView | None


def clients_view(package: ir.Package, index: Index, flavour: Flavour) -> ClientsView:
    """Return the lines of one flavour's module."""
    return _Writer(package, index, flavour).view()


class _Writer:
    """Writes the module of one flavour."""

    def __init__(self, package: ir.Package, index: Index, flavour: Flavour) -> None:
        self._package = package
        self._client = package.client
        self._flavour = flavour
        self._imports = Imports()
        self._types = Types(index, self._imports, models=".models.", own="")
        self._names = builder_names(package.client)
        sync = flavour.prefix.removesuffix("Raw")
        self._owner = f"{sync}{package.client.name}"

    def _runtime(self, module: str, name: str) -> str:
        return self._imports.add(f"._runtime.{module}", name)

    def view(self) -> ClientsView:
        """Return the lines of the module."""
        groups = [self._group(each) for each in self._client.groups if each.attribute]
        flat = [each for each in self._client.groups if not each.attribute]
        methods = [self._method(one) for each in flat for one in each.operations]
        client = None if self._flavour.raw else self._client_view(groups, methods)
        owner_module = self._owner_module()
        if self._flavour.raw and methods:
            groups.append(self._flat_raw(methods))
        exports = [each.name for each in groups]
        if self._client.groups:
            self._imports.add(".", "operations")
        return ClientsView(
            doc=docstring(_MODULE_DOCS[self._flavour.module], 0),
            imports=list(self._imports.lines()),
            exports=sorted(
                literal(n) for n in [*exports, *([self._owner] if client else [])]
            ),
            owner=self._owner,
            owner_module=owner_module,
            groups=groups,
            client=client,
        )

    def _owner_module(self) -> str:
        """Return where the client's class is, when that is another module."""
        if not self._flavour.raw:
            return ""
        self._types.typing("TYPE_CHECKING")
        return "async_client" if self._flavour.asynchronous else "client"

    # -- groups ---------------------------------------------------------------

    def _class_name(self, prefix: str, flavour_prefix: str) -> str:
        stem = prefix if prefix.endswith("Api") else f"{prefix}Api"
        return f"{flavour_prefix}{stem}"

    def _raw_class(self, prefix: str) -> str:
        """Import the raw class of a group, where the flavour is not raw itself."""
        if self._flavour.raw:
            return ""
        name = self._class_name(prefix, f"{self._flavour.prefix}Raw")
        module = "async_raw" if self._flavour.asynchronous else "raw"
        return self._imports.add(f".{module}", name)

    def _group(self, group: ir.Group) -> GroupView:
        doc = group.doc or "Operations of the API, one method for each."
        return GroupView(
            name=self._class_name(group.prefix, self._flavour.prefix),
            attribute=group.attribute,
            raw=self._raw_class(group.prefix),
            doc=docstring(_RAW_DOC if self._flavour.raw else doc, 4),
            methods=[self._method(each) for each in group.operations],
        )

    def _flat_raw(self, methods: list[MethodView]) -> GroupView:
        """Return the raw twin of the methods that stand on the client itself."""
        name = self._class_name("", self._flavour.prefix)
        return GroupView(name, "", "", docstring(_RAW_DOC, 4), methods)

    # -- methods --------------------------------------------------------------

    def _method(self, operation: ir.Operation) -> MethodView:
        result = result_annotation(operation.results, self._types)
        if self._flavour.raw:
            result = f"{self._runtime('response', 'RawResponse')}[{result}]"
        listed = parameters(operation, self._types, self._imports, hoisted=False)
        builder = f"operations.{self._names[id(operation)]}("
        arguments = passed(operation)
        head = f"return {self._flavour.run}("
        one = f"{builder}{', '.join(arguments)})"
        inner = call(builder, arguments, ")", 12)
        body = [f"{head}{one})"]
        if len(body[0]) + 8 > 88:
            body = [head, *(f"    {line}" for line in inner), ")"]
        return MethodView(
            signature=call(
                f"{self._flavour.define} {operation.name}(",
                ["self", *listed],
                f") -> {result}:",
                4,
            ),
            doc=self._method_doc(operation),
            body=body,
        )

    def _method_doc(self, operation: ir.Operation) -> list[str]:
        if self._flavour.raw:
            return docstring(f"Return the response of `{operation.name}`.", 8)
        title = operation.summary or f"{operation.method} {operation.template}"
        text = title.rstrip(".") + "."
        if operation.doc and operation.doc.strip() != operation.summary.strip():
            text += f"\n\n{operation.doc}"
        return docstring(text, 8, more=_method_notes(operation))

    # -- the client -------------------------------------------------------------

    def _client_view(
        self, groups: list[GroupView], methods: list[MethodView]
    ) -> ClientView:
        client = self._client
        kind = self._flavour.client_base
        self._imports.add(".hosts", "Hosts")
        self._runtime("client", kind)
        flat_raw = self._raw_class("") if methods else ""
        return ClientView(
            name=self._owner,
            base=kind,
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
            groups=groups,
            methods=methods,
            raw=flat_raw,
        )

    def _client_doc(self) -> str:
        kind = "an asynchronous" if self._flavour.asynchronous else "a synchronous"
        title = self._package.title or self._package.name
        return f"{title}: {kind} client. Use it as a context manager, or close it."

    def _constructor(self) -> list[str]:
        """Return the parameters of the constructor."""
        unset = " | None = None"
        fixed = [
            f"{each.name}: {self._types.annotation(each.type or ir.AnyType())}{unset}"
            for each in self._client.hoisted
        ]
        source = self._source()
        secrets = [
            f"{name}: {'str' if each.kind == 'basic' else source}{unset}"
            for each in self._client.security
            for name in each.arguments
        ]
        http = "AsyncHttpClient" if self._flavour.asynchronous else "HttpClient"
        mapping = self._imports.add("collections.abc", "Mapping")
        timeout = self._runtime("options", "Timeout")
        default = self._runtime("options", "DEFAULT_TIMEOUT")
        return [
            "self",
            "*",
            *fixed,
            *secrets,
            f"hosts: Hosts{unset}",
            f"base_url: str{unset}",
            f"timeout: float | {timeout} = {default}",
            "max_retries: int = 2",
            f"headers: {mapping}[str, str]{unset}",
            f"http_client: {self._runtime('transport', http)}{unset}",
        ]

    def _source(self) -> str:
        """Import the type of a token argument, where there is one."""
        if all(each.kind == "basic" for each in self._client.security):
            return ""
        word = "AsyncTokenSource" if self._flavour.asynchronous else "TokenSource"
        return self._runtime("credentials", word)

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
        return _argument_lines([*lines, *_COMMON_ARGUMENTS], 8)

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
            helper = self._runtime("settings", "required_setting")
            listed = [
                literal(argument.name),
                argument.name,
                literal(self._variable(argument.name)),
            ]
            lines += call(f"self.{argument.name} = {helper}(", listed, ")", 8)
        options = self._runtime("settings", "call_options")
        return lines + call(
            "super().__init__(",
            [
                "hosts=Hosts.chosen(hosts, base_url)",
                *(["credentials=credentials"] if table else []),
                f"options={options}(timeout, max_retries, headers)",
                "http_client=http_client",
            ],
            ")",
            8,
        )

    def _with_credentials(self) -> list[str]:
        """Return the method that makes a copy for somebody else."""
        user = [
            each for each in self._client.security if each.wire == self._client.user
        ]
        schemes = user or self._client.security
        if not schemes:
            return []
        self._types.typing("Self")
        source = self._source()
        listed = [
            f"{name}: {'str' if each.kind == 'basic' else source}"
            + ("" if user else " | None = None")
            for each in schemes
            for name in each.arguments
        ]
        name = "with_user" if user else "with_credentials"
        helper = self._runtime("settings", "given")
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
            f"    return self._copy(credentials={helper}(credentials))",
        ]

    def _credential(self, scheme: ir.SecurityScheme) -> str:
        """Return the entry of a credential in a dict display."""
        variables = [literal(self._variable(name)) for name in scheme.arguments]
        if scheme.kind == "basic":
            helper = self._runtime("settings", "basic_credential")
            listed = [*scheme.arguments, *variables]
        elif scheme.kind == "bearer":
            helper = self._runtime("settings", "bearer_credential")
            listed = [literal(scheme.arguments[0]), scheme.arguments[0], *variables]
        else:
            helper = self._runtime("settings", "key_credential")
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
            self._runtime("response", "ErrorFields")
        return [f"{name}=({literal(value)},)" for name, value in found]


_RAW_DOC = "The same methods; each returns the response as it came, of any status."
_MODULE_DOCS = {
    "client": "The synchronous client.",
    "async_client": "The asynchronous client.",
    "raw": "Methods that return responses as they came, synchronous.",
    "async_raw": "Methods that return responses as they came, asynchronous.",
}
_COPY_DOC = {
    "with_user": "Return a copy for another user of yours; it shares the connections.",
    "with_credentials": "Return a copy with other credentials; it shares the connections.",
}
_COMMON_ARGUMENTS = [
    ("hosts", "Addresses of the services."),
    ("base_url", "Address of the main service, in place of the one in `hosts`."),
    ("timeout", "Seconds for a whole call, or limits for each phase."),
    ("max_retries", "Attempts after the first one."),
    ("headers", "Headers sent with every call."),
    ("http_client", "Moves the bytes in place of a connection pool of its own."),
]


def _method_notes(operation: ir.Operation) -> list[str]:
    """Return the lines that follow a method's description."""
    notes: list[str] = []
    described = [
        (each.name, each.doc)
        for each in operation.arguments
        if each.doc and not each.hoisted
    ]
    if described:
        notes += _argument_lines(described, 8)
    ends: list[str] = []
    if operation.undocumented:
        ends.append(
            "The vendor does not document this call: it may change unannounced."
        )
    if operation.deprecated:
        ends.append("Deprecated.")
    if operation.link:
        ends.append(f"Source: {prose(operation.link)}")
    if notes and ends:
        notes.append("")
    return notes + ends


def _argument_lines(described: list[tuple[str, str]], indent: int) -> list[str]:
    """Return the ``Args`` section of a docstring."""
    lines = ["Args:"]
    for name, text in described:
        first, *others = docstring(f"{name}: {' '.join(text.split())}", indent + 8)
        body = [first.removeprefix('"""'), *others]
        if body[-1] == '"""':
            body.pop()
        body[-1] = body[-1].removesuffix('"""').rstrip()
        lines.append(f"    {body[0]}")
        lines += [f"        {line}" for line in body[1:]]
    return lines
