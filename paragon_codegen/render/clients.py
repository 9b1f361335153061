"""Clients: the class that people make, its groups, and the methods of every form."""

from __future__ import annotations

from dataclasses import dataclass

from paragon_codegen import ir
from paragon_codegen.imports import Imports

from .annotations import Index
from .arguments import (
    ArgumentView,
    arguments,
    overloads,
    result_annotation,
)
from .client_class import ClientView, client_view
from .flavours import Flavour
from .pagination import IteratorView, iterator_view
from .prose import Documentation, Section, first_sentence
from .said import said_of
from .text import Text
from .types import Types

__all__ = [
    "ClientsModuleView",
    "FormView",
    "GroupView",
    "MethodView",
    "clients_module_view",
]


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method that runs an operation.

    Attributes:
        name: The method.
        operation: The function that describes the operation.
        overloads: The arguments of each way to call it, where there are several.
        arguments: All of the operation; the method takes those that are not hoisted.
        result: Annotation of what it gives.
        documentation: What is said of it.
        iterator: The method that goes through its pages, where it has some.
    """

    name: str
    operation: str
    overloads: tuple[tuple[ArgumentView, ...], ...]
    arguments: tuple[ArgumentView, ...]
    result: str
    documentation: Documentation
    iterator: IteratorView | None


@dataclass(frozen=True, slots=True)
class FormView:
    """A property that leads to another form of the same methods.

    Attributes:
        attribute: The property.
        name: The class that holds the methods.
        documentation: What is said of it.
    """

    attribute: str
    name: str
    documentation: Documentation


@dataclass(frozen=True, slots=True)
class GroupView:
    """A class of methods.

    Attributes:
        name: The class.
        attribute: The client's property that leads to it; empty for other forms.
        summary: What is said of that property.
        forms: The other forms of its methods.
        documentation: What is said of it.
        methods: In the order of the document.
    """

    name: str
    attribute: str
    summary: Text
    forms: tuple[FormView, ...]
    documentation: Documentation
    methods: tuple[MethodView, ...]


@dataclass(frozen=True, slots=True)
class ClientsModuleView:
    """A module of one flavour.

    Attributes:
        documentation: What is said of it.
        exports: Sorted names.
        owner: The client's class, which groups hold.
        client: The class itself, where it stands in this module.
        forms: Other forms of the methods that stand on the client.
        methods: Those methods.
        groups: Classes of methods.
    """

    documentation: Documentation
    exports: tuple[str, ...]
    owner: str
    client: ClientView | None
    forms: tuple[FormView, ...]
    methods: tuple[MethodView, ...]
    groups: tuple[GroupView, ...]


def clients_module_view(
    package: ir.Package, index: Index, imports: Imports, flavour: Flavour
) -> ClientsModuleView:
    """Return the view of one flavour's module; what it names is imported."""
    return _Viewer(package, index, imports, flavour).view()


class _Viewer:
    """Views the module of one flavour."""

    def __init__(
        self, package: ir.Package, index: Index, imports: Imports, flavour: Flavour
    ) -> None:
        self._package = package
        self._client = package.client
        self._flavour = flavour
        self._imports = imports
        self._types = Types(index, imports)
        self._owner = f"{flavour.client_prefix}{package.client.name}"
        self._plain = flavour.form == "result"

    def view(self) -> ClientsModuleView:
        """Return the view of the module."""
        flat = [each for each in self._client.groups if not each.attribute]
        groups = [
            self._group(each)
            for each in self._client.groups
            if each.attribute and (self._plain or self._of(each))
        ]
        methods = tuple(self._method(one) for each in flat for one in self._of(each))
        client = None
        if self._plain:
            client = client_view(
                self._package, self._types, self._imports, self._flavour, self._owner
            )
        forms = tuple(form for each in flat for form in self._forms(each))
        if methods and not self._plain:
            groups += [self._flat_group(each, methods) for each in flat]
        names = [each.name for each in groups] + ([client.name] if client else [])
        owner = self._owner
        if not self._plain:
            owner = f"{self._module(self._flavour.client_module)}.{owner}"
        return ClientsModuleView(
            documentation=Documentation(Text(_MODULE_DOCS[self._flavour.module])),
            exports=tuple(sorted(names)),
            owner=owner,
            client=client,
            forms=forms,
            methods=methods if self._plain else (),
            groups=tuple(groups),
        )

    # -- groups -------------------------------------------------------------------

    def _of(self, group: ir.Group) -> list[ir.Operation]:
        """Return the operations of a group that have this form."""
        streaming = self._flavour.form == "streaming"
        return [each for each in group.operations if each.events or not streaming]

    def _forms(self, group: ir.Group) -> tuple[FormView, ...]:
        """Import the other forms of plain methods."""
        if not group.operations or not self._plain:
            return ()
        found = [self._form(group, "raw", "with_raw_response")]
        if any(each.events for each in group.operations):
            found.append(self._form(group, "streaming", "with_streaming_response"))
        return tuple(found)

    def _form(self, group: ir.Group, form: str, attribute: str) -> FormView:
        """Import the class of another form of a group."""
        module = f"async_{form}" if self._flavour.asynchronous else form
        name = f"{self._module(module)}.{group.classes[module]}"
        return FormView(attribute, name, Documentation(Text(_CLASS_DOCS[form])))

    def _module(self, name: str) -> str:
        """Import a module of the package; return what it is called here.

        The client and the other forms of its methods need each other. So they name the
        modules, which may still be on their way when one imports the other.
        """
        self._imports.add(".", f"{name} as _{name}")
        return f"_{name}"

    def _group(self, group: ir.Group) -> GroupView:
        doc = group.doc or "Operations of the API, one method for each."
        return GroupView(
            name=group.classes[self._flavour.module],
            attribute=group.attribute,
            summary=Text(first_sentence(doc)),
            forms=self._forms(group),
            documentation=Documentation(Text(_CLASS_DOCS.get(self._flavour.form, doc))),
            methods=tuple(self._method(each) for each in self._of(group)),
        )

    def _flat_group(
        self, group: ir.Group, methods: tuple[MethodView, ...]
    ) -> GroupView:
        """Return another form of the methods that stand on the client itself."""
        name = group.classes[self._flavour.module]
        doc = Documentation(Text(_CLASS_DOCS[self._flavour.form]))
        return GroupView(name, "", Text(""), (), doc, methods)

    # -- methods ------------------------------------------------------------------

    def _method(self, operation: ir.Operation) -> MethodView:
        """Return the view of a method."""
        waits = self._flavour.asynchronous
        return MethodView(
            name=operation.name,
            operation=operation.builder,
            overloads=overloads(operation, self._types, asynchronous=waits),
            arguments=arguments(operation, self._types, asynchronous=waits),
            result=self._result(operation),
            documentation=self._documentation(operation),
            iterator=iterator_view(operation, self._types, self._flavour),
        )

    def _result(self, operation: ir.Operation) -> str:
        """Return the annotation of what a method gives."""
        types, waits = self._types, self._flavour.asynchronous
        result = result_annotation(operation.results, types)
        if self._plain:
            return result
        if self._flavour.form == "raw":
            return f"{types.runtime('response', 'RawResponse')}[{result}]"
        event = result_annotation(operation.events, types)
        kind, module = ("Async", "async_streamed") if waits else ("", "streamed")
        response = types.runtime(module, f"{kind}StreamedResponse")
        manager = types.library("contextlib", f"Abstract{kind}ContextManager")
        return f"{manager}[{response}[{result}, {event}]]"

    def _documentation(self, operation: ir.Operation) -> Documentation:
        """Return what is said of a method."""
        if not self._plain:
            text = _METHOD_DOCS[self._flavour.form] % operation.name
            return Documentation(Text(text))
        title = operation.summary or f"{operation.method} {operation.template}"
        text = title.rstrip(".") + "."
        if operation.doc and operation.doc.strip() != operation.summary.strip():
            text += f"\n\n{operation.doc}"
        described = tuple(
            (each.name, Text(said))
            for each in operation.arguments
            if (said := said_of(each)) and not each.hoisted
        )
        sections = (Section("Args", described),) if described else ()
        return Documentation(Text(text), sections, _notes(operation))


_CLASS_DOCS = {
    "raw": "The same methods; each returns the response as it came, of any status.",
    "streaming": "The same methods; each opens its answer as a stream, in a `with`.",
}
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


def _notes(operation: ir.Operation) -> tuple[Text, ...]:
    """Return the lines at the end of a method's documentation."""
    notes: list[str] = []
    if operation.undocumented:
        notes.append(
            "The vendor does not document this call: it may change unannounced."
        )
    if operation.once:
        notes.append(
            "It is sent once: what it starts may have given the answer, so no answer is "
            "a reason to send it again."
        )
    if operation.deprecated:
        notes.append("Deprecated.")
    if operation.link:
        notes.append(f"Source: {operation.link}")
    return tuple(map(Text, notes))
