"""SDK methods: typed faces of behaviours, ready-made lines."""

from __future__ import annotations

from dataclasses import dataclass

from paragon_codegen import ir

from .annotations import Index
from .context import Context
from .flavours import Flavour
from .literals import docstring, literal, prose
from .printer import annotated, call
from .sections import argument_lines

__all__ = ["SDK_CLASS", "SdkGroupView", "SdkMethodView", "SdkView", "sdk_view"]

SDK_CLASS = "SdkMethods"
"""Class of the methods that stand on the client itself."""


@dataclass(frozen=True, slots=True)
class SdkMethodView:
    """A method: the ways to call it, and itself."""

    overloads: list[list[str]]
    signature: list[str]
    doc: list[str]
    body: list[str]


@dataclass(frozen=True, slots=True)
class SdkGroupView:
    """A class of methods under one attribute of the client."""

    name: str
    attribute: str
    doc: list[str]
    methods: list[SdkMethodView]


@dataclass(frozen=True, slots=True)
class SdkView:
    """A module of one flavour."""

    doc: list[str]
    imports: list[str]
    exports: list[str]
    name: str
    base: str
    class_doc: list[str]
    attributes: list[str]
    groups: list[SdkGroupView]
    methods: list[SdkMethodView]


def sdk_view(package: ir.Package, index: Index, flavour: Flavour) -> SdkView:
    """Return the lines of one flavour's module."""
    assert package.sdk is not None
    return _Writer(package.client, package.sdk, index, flavour).view()


class _Writer:
    """Writes the module of one flavour."""

    def __init__(
        self, client: ir.Client, sdk: ir.Sdk, index: Index, flavour: Flavour
    ) -> None:
        self._client = client
        self._sdk = sdk
        self._index = index
        self._flavour = flavour
        self._context = Context(index)
        self._prefix = flavour.prefix

    def view(self) -> SdkView:
        """Return the lines of the module."""
        name = f"{self._prefix}{SDK_CLASS}"
        groups = [self._group(each) for each in self._sdk.groups if each.attribute]
        methods = [
            self._method(one, "self")
            for each in self._sdk.groups
            if not each.attribute
            for one in each.methods
        ]
        base = self._context.runtime(*self._flavour.runtime_client("sdk"))
        attributes = self._attributes()
        kind = "asynchronous" if self._flavour.asynchronous else "synchronous"
        return SdkView(
            doc=docstring(f"The methods of the SDK, {kind}.", 0),
            imports=list(self._context.imports.lines()),
            exports=sorted(literal(n) for n in [name, *(each.name for each in groups)]),
            name=name,
            base=base,
            class_doc=docstring(_CLASS_DOC, 4),
            attributes=attributes,
            groups=groups,
            methods=methods,
        )

    def _attributes(self) -> list[str]:
        """Return the attributes that the behaviours find on the client."""
        lines = [
            f"{each.name}: {self._context.types.annotation(each.type or ir.AnyType())}"
            for each in self._client.hoisted
        ]
        state = self._sdk.state
        self._context.imports.add(f"._sdk.{state.module}", state.name)
        return [*lines, f"session: {state.name}", _SESSION_DOC]

    def _group(self, group: ir.SdkGroup) -> SdkGroupView:
        doc = group.doc or "Methods of the SDK."
        return SdkGroupView(
            name=f"{self._prefix}{group.prefix}",
            attribute=group.attribute,
            doc=docstring(doc, 4),
            methods=[self._method(each, "self._client") for each in group.methods],
        )

    # -- methods --------------------------------------------------------------

    def _method(self, method: ir.SdkMethod, client: str) -> SdkMethodView:
        overloads = [self._overload(method, each) for each in method.overloads]
        if overloads:
            self._context.types.typing("overload")
        return SdkMethodView(
            overloads=overloads,
            signature=self._signature(
                method, self._parameters(method.parameters), method.result
            ),
            doc=self._doc(method),
            body=self._body(method, client),
        )

    def _overload(self, method: ir.SdkMethod, overload: ir.SdkOverload) -> list[str]:
        """Return the signature of one way to call a method, with its empty body."""
        lines = self._signature(
            method, self._parameters(overload.parameters), overload.result
        )
        return [*lines[:-1], f"{lines[-1]} ..."]

    def _signature(
        self, method: ir.SdkMethod, parameters: list[str], result: ir.SdkType | None
    ) -> list[str]:
        annotation = self._result(method, result)
        coroutine = self._flavour.asynchronous and method.kind == "steps"
        define = "async def" if coroutine else "def"
        head = f"{define} {method.name}("
        return call(head, ["self", *parameters], f") -> {annotation}:", 4)

    def _result(self, method: ir.SdkMethod, result: ir.SdkType | None) -> str:
        """Return the annotation of a result; many results are an iterator."""
        annotation = "None" if result is None else self._annotation(result)
        if method.kind != "items":
            return annotation
        name = "AsyncIterator" if self._flavour.asynchronous else "Iterator"
        return f"{self._context.imports.add('collections.abc', name)}[{annotation}]"

    def _parameters(self, listed: tuple[ir.SdkParameter, ...]) -> list[str]:
        """Return the parameters as a function lists them."""
        positional = [self._parameter(each) for each in listed if each.positional]
        keyword = [self._parameter(each) for each in listed if not each.positional]
        return [*positional, "*", *keyword] if keyword else positional

    def _parameter(self, parameter: ir.SdkParameter) -> str:
        asynchronous = self._flavour.asynchronous
        type_ = parameter.async_type if asynchronous else parameter.type
        annotation = self._accepted(type_)
        default = ""
        if not parameter.required and parameter.selects:
            annotation += f" | {self._context.types.unset('Unset')}"
            default = f" = {self._context.unset}"
        elif not parameter.required:
            default = f" = {self._default(parameter)}"
            nullable = annotation == "Any" or annotation.endswith("None")
            if parameter.default is None and not nullable:
                annotation += " | None"
        lines = annotated(parameter.name, annotation, default, 8, ",")
        # The tail stands for the comma; it counts, but it is not part of the item.
        return "\n".join(lines).removesuffix(",")

    def _default(self, parameter: ir.SdkParameter) -> str:
        """Return what a parameter is when it is not given."""
        default = parameter.default
        if isinstance(default, ir.Behaviour):
            return f"{self._module(default.module)}.{default.name}"
        return literal(default)

    def _body(self, method: ir.SdkMethod, client: str) -> list[str]:
        """Return the statement that hands the behaviour to the client."""
        place = method.behaviour
        target = f"{self._module(place.module)}.{place.name}("
        passed = [
            each.name if each.positional else f"{each.name}={each.name}"
            for each in method.parameters
        ]
        if method.kind == "plain":
            head = "" if method.result is None else "return "
            return call(f"{head}{target}", [client, *passed], ")", 8)
        run = f"{client}.{'iterate' if method.kind == 'items' else 'run'}("
        waits = self._flavour.asynchronous and method.kind == "steps"
        head = f"return {'await ' if waits else ''}{run}"
        one = f"{head}{target}{', '.join([client, *passed])}))"
        if len(one) + 8 <= 88:
            return [one]
        inner = call(target, [client, *passed], ")", 12)
        return [head, *(f"    {line}" for line in inner), ")"]

    # -- types ----------------------------------------------------------------

    def _annotation(self, type_: ir.SdkType) -> str:
        if isinstance(type_, ir.Behaviour):
            return self._place(type_)
        return self._context.types.annotation(type_)

    def _accepted(self, type_: ir.SdkType) -> str:
        """Return the annotation of an argument: any mapping, any sequence will do."""
        if isinstance(type_, ir.Behaviour):
            return self._place(type_)
        bare = self._unaliased(type_)
        abstract = self._context.imports.add
        if isinstance(bare, ir.MapType):
            name = abstract("collections.abc", "Mapping")
            return f"{name}[str, {self._context.types.annotation(bare.value)}]"
        if isinstance(bare, ir.ListType):
            name = abstract("collections.abc", "Sequence")
            return f"{name}[{self._context.types.annotation(bare.item)}]"
        return self._context.types.annotation(type_)

    def _unaliased(self, type_: ir.Type) -> ir.Type:
        """Return what an alias of a map or a list stands for."""
        while isinstance(type_, ir.Named) and not type_.nullable:
            declaration = self._index[type_.name]
            if not isinstance(declaration, ir.Alias):
                break
            type_ = declaration.type
        return type_

    def _place(self, place: ir.Behaviour) -> str:
        return f"{self._module(place.module)}.{place.name}"

    def _module(self, module: str) -> str:
        """Import a module of behaviours."""
        return self._context.imports.add("._sdk", module)

    # -- documentation ----------------------------------------------------------

    def _doc(self, method: ir.SdkMethod) -> list[str]:
        text = method.summary.rstrip(".") + "."
        if method.doc:
            text += f"\n\n{method.doc}"
        return docstring(text, 8, more=_notes(method))


_SESSION_DOC = '"""What the methods remember; `with_options` shares it."""'
_CLASS_DOC = "What the vendor's SDK does, under its names in snake case."


def _notes(method: ir.SdkMethod) -> list[str]:
    """Return the sections that follow a method's description."""
    sections: list[list[str]] = []
    described = [(each.name, each.doc) for each in method.parameters if each.doc]
    if described:
        sections.append(argument_lines(described, 8))
    if method.result_doc:
        sections.append(_section("Returns", method.result_doc))
    if method.errors:
        sections.append(["Raises:", *argument_lines(list(method.errors), 8)[1:]])
    if method.events:
        sections.append(_section("Emits", ", ".join(method.events)))
    if method.link:
        sections.append([f"Source: {prose(method.link)}"])
    notes: list[str] = []
    for section in sections:
        notes += ["", *section] if notes else section
    return notes


def _section(title: str, text: str) -> list[str]:
    """Return a section of running text."""
    lines = docstring(" ".join(text.split()), 12)
    lines[0] = lines[0].removeprefix('"""')
    if lines[-1] == '"""':
        lines.pop()
    lines[-1] = lines[-1].removesuffix('"""').rstrip()
    return [f"{title}:", *(f"    {line}" for line in lines)]
