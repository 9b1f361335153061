"""Types as annotations, and the imports that they need."""

from __future__ import annotations

import re
from collections.abc import Iterable

from paragon_codegen import ir
from paragon_codegen.imports import Imports
from paragon_codegen.naming import decoder_name, respelled

from .literals import literal

__all__ = ["Annotations", "Index", "split_union", "stand_in_name"]

_PIECE = re.compile(
    r'"[^"\\]*+(?:\\.[^"\\]*+)*"?+|\'[^\'\\]*+(?:\\.[^\'\\]*+)*\'?+'
    r'| \| |[][]|[^][|"\' ]+|.'
)
"""A string, a bar between alternatives, a bracket, or anything else."""


def stand_in_name(name: str) -> str:
    """Return the name of what stands for a type that comes later."""
    return f"_later_{respelled(name)}"


class Index:
    """Declarations by name, and where a module finds them."""

    def __init__(self, package: ir.Package) -> None:
        """Index the declarations of `package`."""
        self._by_name = {each.name: each for each in package.declarations()}
        self.models = "_models" if "models" in _names(package) else "models"
        """What modules that are none of models call the package of models."""

    def __contains__(self, name: str) -> bool:
        """Tell whether there is a declaration of that name."""
        return name in self._by_name

    def __getitem__(self, name: str) -> ir.Declaration:
        """Return the declaration of that name."""
        return self._by_name[name]


class Annotations:
    """Writes types for one module, and collects what the module must import."""

    def __init__(self, index: Index, imports: Imports, own: str = "") -> None:
        """Write for one module.

        Args:
            index: The declarations of the package.
            imports: Gets the imports of the module.
            own: The module of the models that is being written, empty elsewhere.
        """
        self._index = index
        self._imports = imports
        self._own = own
        self._runtime = ".._runtime." if own else "._runtime."
        self.later: set[str] = set()
        """Unions and aliases that come later in the module: not to be evaluated yet."""
        self._stand_in = False

    # -- names ---------------------------------------------------------------

    def codec(self, name: str) -> str:
        """Import a helper of the codec."""
        return self.runtime("codec", name)

    def base(self, name: str) -> str:
        """Import a name of the models' base."""
        return self.runtime("model", name)

    def unset(self, name: str) -> str:
        """Import `UNSET` or `Unset`."""
        return self.runtime("unset", name)

    def typing(self, name: str) -> str:
        """Import a name of `typing`."""
        return self._imports.add("typing", name)

    def library(self, module: str, name: str) -> str:
        """Import a name of the standard library."""
        return self._imports.add(module, name)

    def runtime(self, module: str, name: str) -> str:
        """Import a name of the runtime."""
        return self._imports.add(f"{self._runtime}{module}", name)

    def name(self, named: ir.Named) -> str:
        """Import a declaration."""
        return self._place(named, named.name)

    def decoder(self, named: ir.Named) -> str:
        """Import the function that decodes a union or an alias."""
        return self._place(named, decoder_name(named.name))

    def _place(self, named: ir.Named, name: str) -> str:
        if not self._own:
            # The package of models loads one when it is asked for, so that who only
            # names a client does not wait for any.
            models = self._index.models
            self._imports.add(
                ".", "models" if models == "models" else f"models as {models}"
            )
            return f"{models}.{name}"
        module = self._index[named.name].module
        return name if module == self._own else self._imports.add(f".{module}", name)

    # -- annotations -----------------------------------------------------------

    def annotation(self, type_: ir.Type, *, optional: bool = False) -> str:
        """Return the annotation of a type; with `Unset` when it is optional."""
        parts = [self._bare(type_)]
        free = isinstance(type_, ir.AnyType | ir.LikelyType)
        if type_.nullable and not free and parts != ["None"]:
            parts.append("None")
        if optional:
            parts.append(self.unset("Unset"))
        return " | ".join(parts)

    def enum_base(self, named: ir.Named) -> str:
        """Return the type of an enum's values."""
        declaration = self._index[named.name]
        return declaration.base if isinstance(declaration, ir.Enum) else "str"

    def mention(self, type_: ir.Type) -> str:
        """Return the annotation of a type for prose: nothing is imported for it."""
        aside = Annotations(self._index, Imports(), self._own)
        return aside.annotation(type_)

    def alternatives(
        self, parts: Iterable[ir.Type], *, evaluated: bool = False
    ) -> list[str]:
        """Return the annotations of a union's parts, each alternative once.

        Args:
            parts: The variants.
            evaluated: Stand-ins take the place of what comes later.
        """
        self._stand_in = evaluated
        written = [self.annotation(each) for each in parts]
        self._stand_in = False
        return list(
            dict.fromkeys(each for text in written for each in split_union(text))
        )

    def waiting(self, parts: Iterable[ir.Type]) -> list[str]:
        """Return the names in a union's parts that come later in the module."""
        found: list[str] = []
        for each in parts:
            found += [n.name for n in ir.named_in(each) if n.name in self.later]
        return list(dict.fromkeys(found))

    def _bare(self, type_: ir.Type) -> str:
        match type_:
            case ir.AnyType() | ir.NeverType():
                return self.typing("Any" if isinstance(type_, ir.AnyType) else "Never")
            case ir.ScalarType():
                return self._scalar(type_)
            case ir.FormatType():
                return self._format(type_.format)
            case ir.LiteralType():
                return self._literal(type_.values)
            case ir.ListType():
                return f"list[{self.annotation(type_.item)}]"
            case ir.TupleType():
                return f"tuple[{', '.join(map(self.annotation, type_.items))}]"
            case ir.MapType():
                key = self.annotation(type_.key) if type_.key else "str"
                return f"dict[{key}, {self.annotation(type_.value)}]"
            case ir.LikelyType():
                return f"{self.annotation(type_.type)} | {self.typing('Any')}"
            case ir.Named():
                return self._named(type_)

    def _scalar(self, type_: ir.ScalarType) -> str:
        """Return the kinds of a scalar, after the values that are known."""
        known = tuple(each for each in type_.known if not isinstance(each, float))
        parts = [self._literal(known)] if known else []
        return " | ".join([*parts, *type_.kinds]) or "None"

    def _literal(self, values: ir.Literals) -> str:
        """Return a `Literal`; floats cannot stand in one."""
        if any(isinstance(value, float) for value in values):
            return "float"
        self.typing("Literal")
        return f"Literal[{', '.join(literal(value) for value in values)}]"

    def _format(self, format_: ir.Format) -> str:
        """Return the type of a text with a format, imported."""
        match format_:
            case "datetime" | "date" | "time" | "timedelta":
                return f"{self._imports.add_module('datetime', 'dt')}.{format_}"
            case "moment":
                module = self._imports.add_module("datetime", "dt")
                return f"{module}.date | {module}.datetime"
            case "UUID" | "Decimal":
                module = "uuid" if format_ == "UUID" else "decimal"
                if format_ not in self._index:
                    return self._imports.add(module, format_)
                self._imports.add(module, f"{format_} as _{format_}")
                return f"_{format_}"
            case "int":
                return self.runtime("numerals", "IntegerText")
            case "bytes":
                return "bytes"

    def _named(self, named: ir.Named) -> str:
        if self._stand_in and named.name in self.later:
            return stand_in_name(named.name)
        name = self.name(named)
        declaration = self._index[named.name]
        return (
            f"{name} | {declaration.base}" if isinstance(declaration, ir.Enum) else name
        )


def _names(package: ir.Package) -> set[str]:
    """Return what stands in one scope with the names of modules that calls need."""
    client = package.client
    names = {each.attribute for each in client.groups}
    names |= {each.name for each in client.hoisted}
    names |= {name for each in client.security for name in each.arguments}
    for operation in client.operations():
        names |= {operation.name, operation.builder}
        names |= {each.name for each in operation.arguments}
    if package.sdk is not None:
        names |= {each.attribute for each in package.sdk.groups}
        for method in package.sdk.methods():
            names |= {method.name, *(each.name for each in method.parameters)}
    return names


def split_union(annotation: str) -> list[str]:
    """Split a union at the bars that neither bracket nor string encloses."""
    parts: list[list[str]] = [[]]
    depth = 0
    for piece in _PIECE.findall(annotation):
        depth += (piece == "[") - (piece == "]")
        if piece == " | " and not depth:
            parts.append([])
        else:
            parts[-1].append(piece)
    return ["".join(each) for each in parts]
