"""Modules of models: classes, enums, unions and aliases in the order of their need."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from paragon_codegen import ir
from paragon_codegen.imports import Imports
from paragon_codegen.naming import decoder_name

from .annotations import Index, stand_in_name
from .models import ModelView, model_view
from .prose import Documentation
from .text import Text
from .types import Types

__all__ = [
    "AliasView",
    "EnumView",
    "ModelsModuleView",
    "UnionView",
    "ValueView",
    "models_module_view",
]


@dataclass(frozen=True, slots=True)
class ValueView:
    """A known value of an enum.

    Attributes:
        name: The member of the class.
        value: The value on the wire.
        documentation: What is said of it, if anything.
    """

    name: str
    value: Text | int
    documentation: Documentation | None


@dataclass(frozen=True, slots=True)
class EnumView:
    """An enum, open to values that come later.

    Attributes:
        kind: Its template in ``partials/``.
        name: The class.
        base: Its base class in the runtime.
        documentation: What is said of it.
        values: The known ones.
    """

    kind: Literal["enum"]
    name: str
    base: str
    documentation: Documentation
    values: tuple[ValueView, ...]


@dataclass(frozen=True, slots=True)
class AliasView:
    """Another name for a type.

    Attributes:
        kind: Its template in ``partials/``.
        name: The name.
        types: The alternatives that it stands for, each an annotation.
        waits: Stand-ins for what comes later in the module, and the names they
            stand for; then `evaluated` is what the name is at run time.
        evaluated: The alternatives with stand-ins.
        documentation: What is said of it.
        decoder: Name of the function that decodes it.
        decoded_by: Expression of that function.
    """

    kind: Literal["alias"]
    name: str
    types: tuple[str, ...]
    waits: tuple[tuple[str, str], ...]
    evaluated: tuple[str, ...]
    documentation: Documentation
    decoder: str
    decoded_by: str


@dataclass(frozen=True, slots=True)
class UnionView:
    """One of several types.

    Attributes:
        kind: Its template in ``partials/``.
        name: The name.
        types: The alternatives, each an annotation.
        waits: Stand-ins for what comes later in the module, and what they stand for.
        evaluated: The alternatives with stand-ins, where there are some.
        documentation: What is said of it.
        decoder: Name of the function that decodes it.
        decoders: Expressions of the functions that decode the variants; none with a
            discriminator.
        discriminator: The member on the wire that tells models apart, if one does.
        mapping: Its values, and the models.
        unknown: The model of values that come later.
    """

    kind: Literal["union"]
    name: str
    types: tuple[str, ...]
    waits: tuple[tuple[str, str], ...]
    evaluated: tuple[str, ...]
    documentation: Documentation
    decoder: str
    decoders: tuple[str, ...]
    discriminator: Text | None
    mapping: tuple[tuple[Text | int | float | bool, str], ...]
    unknown: str


DeclarationView = ModelView | EnumView | UnionView | AliasView


@dataclass(frozen=True, slots=True)
class ModelsModuleView:
    """A module of models.

    Attributes:
        name: Of the module.
        documentation: What is said of it.
        declarations: In an order in which they can be read.
        exports: Sorted names.
    """

    name: str
    documentation: Documentation
    declarations: tuple[DeclarationView, ...]
    exports: tuple[str, ...]


def models_module_view(
    module: ir.Module, index: Index, imports: Imports
) -> ModelsModuleView:
    """Return the view of a module; what it names is imported."""
    types = Types(index, imports, own=module.name)
    types.later = {
        each.name
        for each in module.declarations
        if isinstance(each, ir.Union | ir.Alias)
    }
    views: list[DeclarationView] = []
    exports: list[str] = []
    for each in module.declarations:
        views.append(_view(each, types))
        exports.append(each.name)
        if isinstance(each, ir.Union | ir.Alias):
            exports.append(decoder_name(each.name))
        types.later.discard(each.name)
    text = f"Models of the `{module.name}` part of the API."
    return ModelsModuleView(
        module.name, Documentation(Text(text)), tuple(views), tuple(sorted(exports))
    )


def _view(declaration: ir.Declaration, types: Types) -> DeclarationView:
    match declaration:
        case ir.Model():
            return model_view(declaration, types)
        case ir.Enum():
            return _enum(declaration, types)
        case ir.Union():
            return _union(declaration, types)
        case ir.Alias():
            return _alias(declaration, types)


def _documentation(text: str, link: str) -> Documentation:
    """Return what is said of a declaration."""
    notes = (Text(f"Source: {link}"),) if link else ()
    return Documentation(Text(text), notes=notes)


def _enum(enum: ir.Enum, types: Types) -> EnumView:
    """Return the view of an enum."""
    return EnumView(
        kind="enum",
        name=enum.name,
        base=types.base("OpenStrEnum" if enum.base == "str" else "OpenIntEnum"),
        documentation=_documentation(
            enum.doc or f"Known values of `{enum.name}`.", enum.link
        ),
        values=tuple(
            ValueView(
                each.name,
                Text(each.value) if isinstance(each.value, str) else each.value,
                Documentation(Text(each.doc)) if each.doc else None,
            )
            for each in enum.members
        ),
    )


def _alternatives(
    parts: tuple[ir.Type, ...], types: Types
) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...], tuple[str, ...]]:
    """Return the annotations of alternatives, what waits, and them with stand-ins."""
    waiting = [(stand_in_name(each), each) for each in types.waiting(parts)]
    written = types.alternatives(parts)
    evaluated = types.alternatives(parts, evaluated=True) if waiting else []
    return tuple(written), tuple(waiting), tuple(evaluated)


def _union(union: ir.Union, types: Types) -> UnionView:
    """Return the view of a union."""
    named, waits, evaluated = _alternatives(union.variants, types)
    text = union.doc or f"One of several forms of `{union.name}`."
    decoders: tuple[str, ...] = ()
    mapping: tuple[tuple[Text | int | float | bool, str], ...] = ()
    wire: Text | None = None
    unknown = ""
    if union.discriminator is None:
        decoders = tuple(types.decoder_of(each) for each in union.variants)
    else:
        wire = Text(union.discriminator.wire)
        unknown = types.name(union.discriminator.unknown)
        mapping = tuple(
            (Text(value) if isinstance(value, str) else value, types.name(variant))
            for value, variant in union.discriminator.mapping
        )
    return UnionView(
        kind="union",
        name=union.name,
        types=named,
        waits=waits,
        evaluated=evaluated,
        documentation=_documentation(text, union.link),
        decoder=decoder_name(union.name),
        decoders=decoders,
        discriminator=wire,
        mapping=mapping,
        unknown=unknown,
    )


def _alias(alias: ir.Alias, types: Types) -> AliasView:
    """Return the view of an alias."""
    named, waits, evaluated = _alternatives((alias.type,), types)
    text = alias.doc or f"Another name for `{types.annotation(alias.type)}`."
    return AliasView(
        kind="alias",
        name=alias.name,
        types=named,
        waits=waits,
        evaluated=evaluated,
        documentation=_documentation(text, alias.link),
        decoder=decoder_name(alias.name),
        decoded_by=types.decoder_of(alias.type),
    )
