"""SDK methods: from `x-sdk-methods` to the methods of the client."""

from __future__ import annotations

from collections.abc import Iterator

from paragon_codegen import ir
from paragon_codegen.behaviours import Behaviours, Function
from paragon_codegen.diagnostics import Location, did_you_mean, quote
from paragon_codegen.loader import BadReference, Node
from paragon_codegen.naming import Scope, snake_name
from paragon_codegen.reserved import (
    ARGUMENTS,
    CLASSES,
    ERRORS,
    EXPORTS,
    IMPORTED,
    MODULES,
    SDK_CLASS,
    SDK_HELPERS,
)

from .names import Hint
from .schemas import Schemas
from .surface import Surface
from .texts import link_at, own_text

__all__ = ["build_sdk"]

_KINDS: dict[str, ir.BehaviourKind] = {
    "steps": "steps",
    "items": "items",
    "dialog": "dialog",
    "plain": "plain",
}


def build_sdk(
    schemas: Schemas,
    behaviours: Behaviours | None,
    surface: Surface,
) -> ir.Sdk | None:
    """Return the SDK methods of the document, None when it has none.

    Args:
        schemas: Gives the types.
        behaviours: The Python that carries the methods out.
        surface: Gives the names.
    """
    node = schemas.document.root.get("x-sdk-methods")
    if node is None:
        return None
    if behaviours is None:
        schemas.diagnostics.error(
            node.key_location,
            "these methods need the Python that carries them out",
            "name its folder: --behaviour DIR, or `behaviour` in pyproject.toml",
        )
        return None
    return _Builder(schemas, behaviours, surface).build(node)


class _Builder:
    """Builds the methods of one document."""

    def __init__(
        self, schemas: Schemas, behaviours: Behaviours, surface: Surface
    ) -> None:
        self._schemas = schemas
        self._diagnostics = schemas.diagnostics
        self._behaviours = behaviours
        self._surface = surface
        self._errors: set[str] = set(ERRORS)

    def build(self, node: Node) -> ir.Sdk:
        """Return everything below `x-sdk-methods`."""
        for module in sorted(self._surface.modules & SDK_HELPERS):
            self._refuse(node.key_location, module, "the module")
        exports = tuple(self._exports(node))
        self._errors |= {each.name for each in exports}
        return ir.Sdk(
            state=self._state(node["state"]),
            groups=tuple(self._groups(node)),
            exports=exports,
            files=self._behaviours.files,
            assets=self._behaviours.assets,
        )

    def _exports(self, node: Node) -> Iterator[ir.Behaviour]:
        """Yield what the package exports; each name once, and none of its own."""
        listed = node.get("exports")
        client = self._surface.client
        taken = EXPORTS | MODULES | {client, f"Async{client}", f"{client}Error"}
        for each in listed.elements() if listed is not None else ():
            place = self._place(each)
            if place.name in taken:
                self._diagnostics.error(
                    each, f"the package exports {quote(place.name)} already"
                )
            taken |= {place.name}
            yield place

    def _state(self, node: Node) -> ir.Behaviour:
        """Return the class of the state, which no import may hide."""
        place = self._place(node)
        if place.name in IMPORTED | CLASSES | {SDK_CLASS, f"Async{SDK_CLASS}"}:
            self._refuse(node.location, place.name, "the class")
        return place

    def _refuse(self, where: Location, name: str, kind: str) -> None:
        """Report a name that nothing of the behaviours can have."""
        self._diagnostics.error(
            where,
            f"the package uses the name {quote(name)} itself",
            f"call {kind} something else",
        )

    def _groups(self, node: Node) -> Iterator[ir.SdkGroup]:
        """Yield the client's own methods, then group by group."""
        written, described = node["methods"], node.get("groups")
        for names in self._surface.sdk:
            word = names.word
            group = described.get(word) if described is not None and word else None
            of = group.get("of") if group is not None else None
            yield ir.SdkGroup(
                attribute=names.attribute,
                classes=names.classes,
                doc=own_text(group) if group is not None else "",
                made_of=self._place(of) if of is not None else None,
                methods=tuple(
                    method
                    for wire, name in names.methods.items()
                    for method in self._method(wire, name, written[wire])
                ),
            )

    def _method(self, wire: str, name: str, written: Node) -> Iterator[ir.SdkMethod]:
        """Yield the method, or nothing when a reference in it leads nowhere."""
        try:
            node = self._schemas.document.resolve(written)
            hint = Hint(wire, self._schemas.names.module(node))
            parameters = tuple(self._parameters(node, hint))
            overloads = tuple(self._overloads(node, hint))
        except BadReference:
            return
        result = node.get("result")
        place = node.get("behaviour")
        assert place is not None
        method = ir.SdkMethod(
            name=name,
            wire=wire,
            parameters=parameters,
            result=self._result(node, hint),
            behaviour=self._place(place),
            kind=_KINDS[own_text(node, "kind") or "steps"],
            overloads=overloads,
            errors=tuple(
                (name, self._behaviours.docs.get(name, ""))
                for name in self._names(node, "errors", self._errors)
            ),
            events=tuple(self._names(node, "events", None)),
            summary=own_text(node, "summary"),
            doc=own_text(node),
            result_doc=own_text(result) if result is not None else "",
            link=link_at(node),
        )
        self._check(method, place)
        yield method

    # -- parts of a method ----------------------------------------------------

    def _parameters(
        self, node: Node, hint: Hint, *, required: bool = False
    ) -> Iterator[ir.SdkParameter]:
        """Yield the parameters: positional ones, then those given by keyword.

        Args:
            node: The method, or one way to call it.
            hint: What to call inline types.
            required: Whether all of them must be given.
        """
        scope = Scope(ARGUMENTS)
        listed = node.get("parameters")
        found = [
            self._parameter(self._schemas.document.resolve(each), scope, hint, required)
            for each in (listed.elements() if listed is not None else ())
        ]
        yield from sorted(found, key=lambda each: not each.positional)

    def _parameter(
        self, node: Node, scope: Scope, hint: Hint, required: bool
    ) -> ir.SdkParameter:
        wire = own_text(node, "name")
        required = node.value.get("required", required) is True
        type_ = self._type(node, hint / wire)
        other = node.get("asyncType")
        default = node.get("default")
        return ir.SdkParameter(
            name=scope.claim(snake_name(wire)),
            type=type_,
            async_type=type_ if other is None else self._place(other),
            required=required,
            positional=node.value.get("positional", required) is True,
            default=(
                _default(node.get("schema"))
                if default is None
                else self._place(default)
            ),
            selects=node.value.get("selects") is True,
            doc=own_text(node),
        )

    def _overloads(self, node: Node, hint: Hint) -> Iterator[ir.SdkOverload]:
        listed = node.get("overloads")
        for each in listed.elements() if listed is not None else ():
            yield ir.SdkOverload(
                tuple(self._parameters(each, hint, required=True)),
                self._result(each, hint),
            )

    def _result(self, node: Node, hint: Hint) -> ir.SdkType | None:
        result = node.get("result")
        return None if result is None else self._type(result, hint / "result")

    def _type(self, node: Node, hint: Hint) -> ir.SdkType:
        """Return the type of a parameter or of a result."""
        group = node.get("makes")
        if group is not None:
            return self._made(group)
        place = node.get("type")
        if place is not None:
            return self._place(place)
        return self._schemas.type_at(node["schema"], hint)

    def _made(self, node: Node) -> ir.Made:
        """Return the classes of a group that a method makes."""
        word = str(node.value)
        return ir.Made(
            next(each.classes for each in self._surface.sdk if each.word == word)
        )

    def _place(self, node: Node) -> ir.Behaviour:
        """Return a name of the behaviours, checked to be there."""
        text = str(node.value)
        if text not in self._behaviours.names:
            self._diagnostics.error(
                node,
                f"there is no {quote(text)} in {self._behaviours.folder}",
                did_you_mean(text, self._behaviours.names),
            )
        module, _, name = text.partition(".")
        return ir.Behaviour(module, name)

    def _names(self, node: Node, key: str, known: set[str] | None) -> Iterator[str]:
        """Yield a list of names, checked to be among `known`."""
        listed = node.get(key)
        for each in listed.elements() if listed is not None else ():
            name = str(each.value)
            if known is not None and name not in known:
                hint = did_you_mean(name, known) or "list it in `exports`"
                self._diagnostics.error(
                    each, f"the package exports no {quote(name)}", hint
                )
            yield name

    def _check(self, method: ir.SdkMethod, place: Node) -> None:
        """Check that the function behind a method fits it."""
        text = str(place.value)
        if text not in self._behaviours.names:
            return
        function = self._behaviours.functions.get(text)
        problem = "is no function" if function is None else _problem(method, function)
        if problem:
            self._diagnostics.error(place, f"{quote(place.value)} {problem}")


def _problem(method: ir.SdkMethod, function: Function) -> str:
    """Return what keeps a function from carrying a method out, if anything does."""
    given = {each.name for each in method.parameters}
    if unknown := given - set(function.parameters):
        return f"has no parameter {', '.join(sorted(unknown))}"
    if missing := set(function.required) - given:
        return f"needs {', '.join(sorted(missing))}, which the method does not have"
    order = tuple(each.name for each in method.parameters if each.positional)
    if order != function.parameters[: len(order)]:
        return f"must take {', '.join(order)} right after the client, in this order"
    if isinstance(method.result, ir.Made) and method.kind != "plain":
        return "makes a group, so the method must be of kind plain"
    if function.kind != method.kind:
        return f"is of kind {function.kind}, the method of kind {method.kind}"
    return ""


def _default(schema: Node | None) -> str | int | float | bool | None:
    """Return the default of a schema, if it is plain."""
    found = schema.value.get("default") if schema is not None else None
    return found if isinstance(found, str | int | float | bool) else None
