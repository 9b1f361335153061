"""Client classes and their groups of operations: ready-made lines."""

from __future__ import annotations

from dataclasses import dataclass

from paragon_codegen import ir

from .annotations import Index
from .arguments import parameters, passed
from .constructors import ClientView, Constructor
from .context import Context
from .flavours import Flavour
from .literals import docstring, literal, prose
from .printer import call
from .results import result_annotation
from .sections import argument_lines

__all__ = ["ClientsView", "FormView", "GroupView", "MethodView", "clients_view"]


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method that runs one operation."""

    signature: list[str]
    doc: list[str]
    body: list[str]


@dataclass(frozen=True, slots=True)
class FormView:
    """A property that leads to another form of the same methods."""

    attribute: str
    name: str
    doc: str


@dataclass(frozen=True, slots=True)
class GroupView:
    """A class of methods."""

    name: str
    attribute: str
    forms: list[FormView]
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
    forms: list[FormView]


def clients_view(package: ir.Package, index: Index, flavour: Flavour) -> ClientsView:
    """Return the lines of one flavour's module."""
    return _Writer(package, index, flavour).view()


class _Writer:
    """Writes the module of one flavour."""

    def __init__(self, package: ir.Package, index: Index, flavour: Flavour) -> None:
        self._package = package
        self._client = package.client
        self._flavour = flavour
        self._context = Context(index, asynchronous=flavour.asynchronous)
        self._owner = f"{flavour.client_prefix}{package.client.name}"
        self._plain = flavour.form == "result"

    def view(self) -> ClientsView:
        """Return the lines of the module."""
        grouped = [each for each in self._client.groups if each.attribute]
        groups = [
            self._group(each) for each in grouped if self._of(each) or self._plain
        ]
        flat = [each for each in self._client.groups if not each.attribute]
        holder = "self" if self._plain else "self._client"
        methods = [self._method(one, holder) for each in flat for one in self._of(each)]
        client = self._client_view()
        owner_module = self._owner_module()
        forms = [form for each in flat for form in self._forms(each)]
        if methods and not self._plain:
            groups += [self._flat_group(each, methods) for each in flat]
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
            methods=methods if self._plain else [],
            forms=forms,
        )

    def _owner_module(self) -> str:
        """Return where the client's class is, when that is another module."""
        if self._plain:
            return ""
        self._context.types.typing("TYPE_CHECKING")
        return self._flavour.client_module

    def _client_view(self) -> ClientView | None:
        """Return the client class, which stands beside the plain methods."""
        if not self._plain:
            return None
        return Constructor(
            self._package, self._context, self._flavour, self._owner
        ).view()

    # -- groups ---------------------------------------------------------------

    def _of(self, group: ir.Group) -> list[ir.Operation]:
        """Return the operations of a group that have this form."""
        streaming = self._flavour.form == "streaming"
        return [each for each in group.operations if each.events or not streaming]

    def _forms(self, group: ir.Group) -> list[FormView]:
        """Import the other forms of plain methods."""
        if not group.operations or not self._plain:
            return []
        found = [FormView("with_raw_response", self._other(group, "raw"), _RAW_DOC)]
        if any(each.events for each in group.operations):
            name = self._other(group, "streaming")
            found.append(FormView("with_streaming_response", name, _STREAMING_DOC))
        return found

    def _other(self, group: ir.Group, form: str) -> str:
        """Import the class of another form of a group."""
        module = f"async_{form}" if self._flavour.asynchronous else form
        return self._context.imports.add(f".{module}", group.classes[module])

    def _group(self, group: ir.Group) -> GroupView:
        doc = group.doc or "Operations of the API, one method for each."
        return GroupView(
            name=group.classes[self._flavour.module],
            attribute=group.attribute,
            forms=self._forms(group),
            doc=docstring(_CLASS_DOCS.get(self._flavour.form, doc), 4),
            methods=[self._method(each) for each in self._of(group)],
        )

    def _flat_group(self, group: ir.Group, methods: list[MethodView]) -> GroupView:
        """Return another form of the methods that stand on the client itself."""
        name = group.classes[self._flavour.module]
        doc = docstring(_CLASS_DOCS[self._flavour.form], 4)
        return GroupView(name, "", [], doc, methods)

    # -- methods --------------------------------------------------------------

    def _method(
        self, operation: ir.Operation, client: str = "self._client"
    ) -> MethodView:
        """Return a method; `client` is the expression of the client in it."""
        result = self._result(operation)
        listed = parameters(operation, self._context, 8, hoisted=False)
        builder = f"operations.{operation.builder}("
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

    def _result(self, operation: ir.Operation) -> str:
        """Return the annotation of what a method gives."""
        context, waits = self._context, self._flavour.asynchronous
        result = result_annotation(operation.results, context.types)
        if self._plain:
            return result
        if self._flavour.form == "raw":
            return f"{context.runtime('response', 'RawResponse')}[{result}]"
        event = result_annotation(operation.events, context.types)
        kind, module = ("Async", "async_streamed") if waits else ("", "streamed")
        response = context.runtime(module, f"{kind}StreamedResponse")
        manager = context.imports.add("contextlib", f"Abstract{kind}ContextManager")
        return f"{manager}[{response}[{result}, {event}]]"

    def _method_doc(self, operation: ir.Operation) -> list[str]:
        if not self._plain:
            return docstring(_METHOD_DOCS[self._flavour.form] % operation.name, 8)
        title = operation.summary or f"{operation.method} {operation.template}"
        text = title.rstrip(".") + "."
        if operation.doc and operation.doc.strip() != operation.summary.strip():
            text += f"\n\n{operation.doc}"
        return docstring(text, 8, more=_method_notes(operation))


_RAW_DOC = "The same methods; each returns the response as it came, of any status."
_STREAMING_DOC = "The same methods; each opens its answer as a stream, in a `with`."
_CLASS_DOCS = {"raw": _RAW_DOC, "streaming": _STREAMING_DOC}
_METHOD_DOCS = {
    "raw": "Return the response of `%s`.",
    "streaming": "Open the answer of `%s` as a stream.",
}
_MODULE_DOCS = {
    "client": "The synchronous client.",
    "async_client": "The asynchronous client.",
    "raw": "Methods that return responses as they came, synchronous.",
    "async_raw": "Methods that return responses as they came, asynchronous.",
    "streaming": "Methods that open answers as streams, synchronous.",
    "async_streaming": "Methods that open answers as streams, asynchronous.",
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
