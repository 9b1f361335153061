"""SDK methods: typed faces of behaviours."""

from __future__ import annotations

from dataclasses import dataclass

from paragon_codegen import ir
from paragon_codegen.imports import Imports
from paragon_codegen.reserved import SDK_CLASS

from .annotations import Index
from .arguments import ArgumentView
from .flavours import Flavour
from .literals import literal
from .prose import Documentation
from .sdk_prose import method_documentation
from .text import Text
from .types import Types

__all__ = [
    "OverloadView",
    "SdkGroupView",
    "SdkMethodView",
    "SdkModuleView",
    "sdk_module_view",
]


@dataclass(frozen=True, slots=True)
class OverloadView:
    """One way to call a method.

    Attributes:
        arguments: What it takes then.
        result: Annotation of what it gives.
    """

    arguments: tuple[ArgumentView, ...]
    result: str


@dataclass(frozen=True, slots=True)
class SdkMethodView:
    """A method.

    Attributes:
        name: The method.
        wire: The vendor's name.
        kind: How the behaviour is carried out: ``steps``, ``items``, ``dialog`` or
            ``plain``.
        waits: Whether it is a coroutine.
        wraps: Expression of the class that carries a dialog out, or that holds the
            methods of what this one makes; empty for other methods.
        overloads: The ways to call it, where there are several.
        arguments: What it takes.
        result: Annotation of what it gives.
        returns: Whether it gives anything.
        behaviour: Expression of the function behind it.
        documentation: What is said of it.
    """

    name: str
    wire: Text
    kind: ir.BehaviourKind
    waits: bool
    wraps: str
    overloads: tuple[OverloadView, ...]
    arguments: tuple[ArgumentView, ...]
    result: str
    returns: bool
    behaviour: str
    documentation: Documentation


@dataclass(frozen=True, slots=True)
class SdkGroupView:
    """A class of methods under one attribute of the client.

    Attributes:
        name: The class.
        attribute: The property that leads to it; empty where a method makes it.
        made_of: Annotation of what its behaviours get in place of the client, where a
            method makes it.
        documentation: What is said of it.
        methods: In the order of the document.
    """

    name: str
    attribute: str
    made_of: str
    documentation: Documentation
    methods: tuple[SdkMethodView, ...]


@dataclass(frozen=True, slots=True)
class SdkModuleView:
    """A module of one flavour.

    Attributes:
        documentation: What is said of it.
        exports: Sorted names.
        name: The class of the methods on the client itself.
        base: Its base class.
        hoisted: Attributes of the client that behaviours read: names and types.
        state: Class of what behaviours remember.
        methods: Those on the client itself.
        groups: Those below attributes of it.
    """

    documentation: Documentation
    exports: tuple[str, ...]
    name: str
    base: str
    hoisted: tuple[tuple[str, str], ...]
    state: str
    methods: tuple[SdkMethodView, ...]
    groups: tuple[SdkGroupView, ...]


def sdk_module_view(
    package: ir.Package, index: Index, imports: Imports, flavour: Flavour
) -> SdkModuleView:
    """Return the view of one flavour's module; what it names is imported."""
    assert package.sdk is not None
    return _Viewer(package.client, package.sdk, index, imports, flavour).view()


class _Viewer:
    """Views the module of one flavour."""

    def __init__(
        self,
        client: ir.Client,
        sdk: ir.Sdk,
        index: Index,
        imports: Imports,
        flavour: Flavour,
    ) -> None:
        self._client = client
        self._sdk = sdk
        self._index = index
        self._imports = imports
        self._flavour = flavour
        self._types = Types(index, imports)

    def view(self) -> SdkModuleView:
        """Return the view of the module."""
        flavour, sdk = self._flavour, self._sdk
        name = f"{flavour.client_prefix}{SDK_CLASS}"
        groups = tuple(self._group(each) for each in sdk.groups if each.classes)
        flat = [each for each in sdk.groups if not each.classes]
        kind = "asynchronous" if flavour.asynchronous else "synchronous"
        return SdkModuleView(
            documentation=Documentation(Text(f"The methods of the SDK, {kind}.")),
            exports=tuple(sorted([name, *(each.name for each in groups)])),
            name=name,
            base=self._types.runtime(*flavour.runtime_client("sdk")),
            hoisted=tuple(
                (each.name, self._types.annotation(each.type or ir.AnyType()))
                for each in self._client.hoisted
            ),
            state=self._place(sdk.state),
            methods=tuple(self._method(one) for each in flat for one in each.methods),
            groups=groups,
        )

    def _group(self, group: ir.SdkGroup) -> SdkGroupView:
        """Return the view of a group."""
        return SdkGroupView(
            name=group.classes[self._flavour.sdk_module],
            attribute=group.attribute,
            made_of=self._place(group.made_of) if group.made_of else "",
            documentation=Documentation(Text(group.doc or "Methods of the SDK.")),
            methods=tuple(self._method(each) for each in group.methods),
        )

    # -- methods --------------------------------------------------------------

    def _method(self, method: ir.SdkMethod) -> SdkMethodView:
        """Return the view of a method."""
        return SdkMethodView(
            name=method.name,
            wire=Text(method.wire),
            kind=method.kind,
            waits=self._flavour.asynchronous and method.kind == "steps",
            wraps=self._wraps(method),
            overloads=tuple(
                OverloadView(
                    self._arguments(each.parameters), self._result(method, each.result)
                )
                for each in method.overloads
            ),
            arguments=self._arguments(method.parameters),
            result=self._result(method, method.result),
            returns=method.result is not None,
            behaviour=self._place(method.behaviour),
            documentation=method_documentation(method),
        )

    def _wraps(self, method: ir.SdkMethod) -> str:
        """Return the class that the result of the behaviour is handed to, if any."""
        if method.kind == "dialog":
            return self._types.runtime(*self._flavour.window)
        if isinstance(method.result, ir.Made):
            return method.result.classes[self._flavour.sdk_module]
        return ""

    def _result(self, method: ir.SdkMethod, result: ir.SdkType | None) -> str:
        """Return the annotation of a result; many results are an iterator."""
        annotation = "None" if result is None else self._annotation(result)
        if method.kind == "dialog":
            return f"{self._types.runtime(*self._flavour.window)}[{annotation}]"
        if method.kind != "items":
            return annotation
        name = "AsyncIterator" if self._flavour.asynchronous else "Iterator"
        return f"{self._types.library('collections.abc', name)}[{annotation}]"

    def _arguments(
        self, parameters: tuple[ir.SdkParameter, ...]
    ) -> tuple[ArgumentView, ...]:
        """Return the arguments as a function lists them."""
        listed = sorted(parameters, key=lambda each: not each.positional)
        return tuple(map(self._argument, listed))

    def _argument(self, parameter: ir.SdkParameter) -> ArgumentView:
        """Return the view of an argument."""
        waits = self._flavour.asynchronous
        annotation = self._accepted(parameter.async_type if waits else parameter.type)
        default = ""
        if not parameter.required and parameter.selects:
            annotation += f" | {self._types.unset('Unset')}"
            default = self._types.unset("UNSET")
        elif not parameter.required:
            default = self._default(parameter)
            nullable = annotation == "Any" or annotation.endswith("None")
            if parameter.default is None and not nullable:
                annotation += " | None"
        return ArgumentView(
            parameter.name,
            annotation,
            default,
            parameter.positional,
            hoisted=False,
            doc=Text(parameter.doc),
        )

    def _default(self, parameter: ir.SdkParameter) -> str:
        """Return what a parameter is when it is not given."""
        default = parameter.default
        return (
            self._place(default)
            if isinstance(default, ir.Behaviour)
            else literal(default)
        )

    # -- types ----------------------------------------------------------------

    def _annotation(self, type_: ir.SdkType) -> str:
        if isinstance(type_, ir.Behaviour):
            return self._place(type_)
        if isinstance(type_, ir.Made):
            return type_.classes[self._flavour.sdk_module]
        return self._types.annotation(type_)

    def _accepted(self, type_: ir.SdkType) -> str:
        """Return the annotation of an argument: any mapping, any sequence will do."""
        if isinstance(type_, ir.Behaviour | ir.Made):
            return self._annotation(type_)
        match self._unaliased(type_):
            case ir.MapType(value=value):
                name = self._types.library("collections.abc", "Mapping")
                return f"{name}[str, {self._types.annotation(value)}]"
            case ir.ListType(item=item):
                name = self._types.library("collections.abc", "Sequence")
                return f"{name}[{self._types.annotation(item)}]"
            case _:
                return self._types.annotation(type_)

    def _unaliased(self, type_: ir.Type) -> ir.Type:
        """Return what an alias of a map or a list stands for."""
        while isinstance(type_, ir.Named) and not type_.nullable:
            declaration = self._index[type_.name]
            if not isinstance(declaration, ir.Alias):
                break
            type_ = declaration.type
        return type_

    def _place(self, place: ir.Behaviour) -> str:
        """Import the module of a behaviour and return the expression of it."""
        return f"{self._imports.add('.', '_sdk')}.{place.module}.{place.name}"
