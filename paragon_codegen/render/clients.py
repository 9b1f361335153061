"""Client classes and their groups of operations: ready-made lines."""

from __future__ import annotations

from dataclasses import dataclass

from paragon_codegen import ir

from .annotations import Index
from .arguments import parameters, passed
from .builders import builder_names
from .constructors import ClientView, Constructor
from .context import Context
from .flavours import Flavour
from .literals import docstring, literal, prose
from .printer import call
from .results import result_annotation
from .sections import argument_lines

__all__ = ["ClientsView", "GroupView", "MethodView", "clients_view"]


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
class ClientsView:
    """A module of one flavour."""

    doc: list[str]
    imports: list[str]
    exports: list[str]
    owner: str
    owner_module: str
    groups: list[GroupView]
    client: ClientView | None
    methods: list[MethodView]
    raw: str


def clients_view(package: ir.Package, index: Index, flavour: Flavour) -> ClientsView:
    """Return the lines of one flavour's module."""
    return _Writer(package, index, flavour).view()


class _Writer:
    """Writes the module of one flavour."""

    def __init__(self, package: ir.Package, index: Index, flavour: Flavour) -> None:
        self._package = package
        self._client = package.client
        self._flavour = flavour
        self._context = Context(index)
        self._names = builder_names(package.client)
        sync = flavour.prefix.removesuffix("Raw")
        self._owner = f"{sync}{package.client.name}"

    def view(self) -> ClientsView:
        """Return the lines of the module."""
        groups = [self._group(each) for each in self._client.groups if each.attribute]
        flat = [each for each in self._client.groups if not each.attribute]
        holder = "self._client" if self._flavour.raw else "self"
        methods = [
            self._method(one, holder) for each in flat for one in each.operations
        ]
        client = self._client_view()
        owner_module = self._owner_module()
        raw = self._raw_class("") if methods else ""
        if self._flavour.raw and methods:
            groups.append(self._flat_raw(methods))
        exports = [each.name for each in groups]
        if any(each.operations for each in self._client.groups):
            self._context.imports.add(".", "operations")
        return ClientsView(
            doc=docstring(_MODULE_DOCS[self._flavour.module], 0),
            imports=list(self._context.imports.lines()),
            exports=sorted(
                literal(n) for n in [*exports, *([self._owner] if client else [])]
            ),
            owner=self._owner,
            owner_module=owner_module,
            groups=groups,
            client=client,
            methods=[] if self._flavour.raw else methods,
            raw=raw,
        )

    def _owner_module(self) -> str:
        """Return where the client's class is, when that is another module."""
        if not self._flavour.raw:
            return ""
        self._context.types.typing("TYPE_CHECKING")
        return "async_client" if self._flavour.asynchronous else "client"

    def _client_view(self) -> ClientView | None:
        """Return the client class, which stands in the modules that are not raw."""
        if self._flavour.raw:
            return None
        return Constructor(
            self._package, self._context, self._flavour, self._owner
        ).view()

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
        return self._context.imports.add(f".{module}", name)

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

    def _method(
        self, operation: ir.Operation, client: str = "self._client"
    ) -> MethodView:
        """Return a method; `client` is the expression of the client in it."""
        result = result_annotation(operation.results, self._context.types)
        if self._flavour.raw:
            result = f"{self._context.runtime('response', 'RawResponse')}[{result}]"
        listed = parameters(operation, self._context, 8, hoisted=False)
        builder = f"operations.{self._names[id(operation)]}("
        arguments = passed(operation, client)
        head = f"return {self._flavour.run(client)}("
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


_RAW_DOC = "The same methods; each returns the response as it came, of any status."
_MODULE_DOCS = {
    "client": "The synchronous client.",
    "async_client": "The asynchronous client.",
    "raw": "Methods that return responses as they came, synchronous.",
    "async_raw": "Methods that return responses as they came, asynchronous.",
}


def _method_notes(operation: ir.Operation) -> list[str]:
    """Return the lines that follow a method's description."""
    notes: list[str] = []
    described = [
        (each.name, each.doc)
        for each in operation.arguments
        if each.doc and not each.hoisted
    ]
    if described:
        notes += argument_lines(described, 8)
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
