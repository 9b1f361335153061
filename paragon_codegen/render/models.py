"""Modules of models: ready-made lines for the templates."""

from __future__ import annotations

from dataclasses import dataclass, replace

from paragon_codegen import ir
from paragon_codegen.imports import Imports
from paragon_codegen.naming import decoder_name

from .aliases import AliasView, EnumView, alias_view, enum_view, union_view
from .annotations import Index
from .literals import docstring, literal
from .members import decode_member, encode_entry, encode_member
from .printer import Comprehension, annotated, assigned, call, comprehended, indented
from .sections import link_text
from .types import Types

__all__ = ["FieldView", "ModelView", "ModuleView", "module_view"]


@dataclass(frozen=True, slots=True)
class FieldView:
    """An annotated attribute and what is said of it."""

    declaration: list[str]
    doc: list[str]


@dataclass(frozen=True, slots=True)
class ModelView:
    """A model class."""

    kind = "model"
    name: str
    base: str
    doc: list[str]
    fields: list[FieldView]
    slots: list[str]
    signature: list[str]
    assignments: list[str]
    decode: list[str]
    encode: list[str]


View = ModelView | EnumView | AliasView


@dataclass(frozen=True, slots=True)
class ModuleView:
    """A module of models."""

    doc: list[str]
    imports: list[str]
    exports: list[str]
    declarations: list[View]


def module_view(module: ir.Module, index: Index) -> ModuleView:
    """Return the lines of one module."""
    imports = Imports()
    types = Types(index, imports, models=".", own=module.name)
    types.later = {
        each.name
        for each in module.declarations
        if isinstance(each, ir.Union | ir.Alias)
    }
    views: list[View] = []
    for each in module.declarations:
        views.append(_view(each, types))
        types.later.discard(each.name)
    names = sorted(
        [each.name for each in module.declarations]
        + [decoder_name(view.name) for view in views if _has_decoder(view)]
    )
    return ModuleView(
        doc=docstring(f"Models of the `{module.name}` part of the API.", 0),
        imports=list(imports.lines()),
        exports=[literal(name) for name in names],
        declarations=views,
    )


def _has_decoder(view: View) -> bool:
    return isinstance(view, AliasView) and bool(view.decoder)


def _view(declaration: ir.Declaration, types: Types) -> View:
    match declaration:
        case ir.Model():
            return _model(declaration, types)
        case ir.Enum():
            return enum_view(declaration, types)
        case ir.Union():
            return union_view(declaration, types)
        case ir.Alias():
            return alias_view(declaration, types)


# --- models ------------------------------------------------------------------


def _model(model: ir.Model, types: Types) -> ModelView:
    types.base("model")
    any_ = types.typing("Any")
    types.typing("Self")
    extra = types.annotation(_extra_type(model))
    slots = [f"{literal(each.name)}: {literal(each.wire)}" for each in model.fields]
    return ModelView(
        name=model.name,
        base=types.base("UnknownVariant" if model.unknown else "Model"),
        doc=docstring(
            model.doc or f"The `{model.name}` schema.",
            4,
            more=_class_notes(model, types),
        ),
        fields=[
            *[_field(each, types) for each in model.fields],
            *_extra_field(model, extra),
        ],
        slots=call("__slots__ = {", slots, "}", 4),
        signature=call(
            "def __init__(", _parameters(model, extra, types), ") -> None:", 4
        ),
        assignments=[
            line
            for each in model.fields
            for line in assigned(f"self.{each.name} = ", each.name, 8)
        ]
        + [
            "self.extra = {} if extra is None else extra",
        ],
        decode=_decode(model, types),
        encode=_encode(model, types, any_),
    )


def _class_notes(model: ir.Model, types: Types) -> list[str]:
    """Return what a class says of itself after its description."""
    notes: list[str] = []
    if model.yields is not None:
        notes.append(f"The user's answer is a `{types.mention(model.yields)}`.")
    if model.deprecated:
        notes.append("Deprecated.")
    if model.link:
        notes.append(f"Source: {link_text(model.link)}")
    return notes


def _field(field: ir.Field, types: Types) -> FieldView:
    annotation = types.annotation(field.type, optional=not field.required)
    notes = [field.doc] if field.doc else []
    if field.default:
        notes.append(f"Default: {field.default}.")
    if field.deprecated:
        notes.append("Deprecated.")
    text = "\n\n".join(notes) if len(field.doc) > 60 else " ".join(notes)
    return FieldView(
        declaration=annotated(field.name, annotation, "", 4),
        doc=docstring(text, 4) if text else [],
    )


def _extra_type(model: ir.Model) -> ir.MapType:
    """Return the type of `extra`: it also keeps nulls that the document does not allow."""
    return ir.MapType(replace(model.additional, nullable=True))


def _extra_field(model: ir.Model, extra: str) -> list[FieldView]:
    """Return the attribute for other members, where the document types them."""
    if isinstance(model.additional, ir.AnyType):
        return []
    return [FieldView([f"extra: {extra}"], docstring("All other members.", 4))]


def _parameters(model: ir.Model, extra: str, types: Types) -> list[str]:
    """Return the parameters of the constructor."""
    parameters = ["self", "*"]
    for field in model.fields:
        annotation = types.annotation(field.type, optional=not field.required)
        default = ""
        if not field.required:
            default = f" = {types.unset('UNSET')}"
        elif field.constant is not None:
            default = f" = {literal(field.constant)}"
        lines = annotated(field.name, annotation, default, 8, ",")
        parameters.append("\n".join(lines).removesuffix(","))
    return [*parameters, f"extra: {extra} | None = None"]


def _decode(model: ir.Model, types: Types) -> list[str]:
    """Return the body of ``decode``."""
    required = sum(each.required for each in model.fields)
    optional = len(model.fields) - required
    lines = [f"self = {types.base('new')}(cls)"]
    if not required:
        # Other classes stumble over the first member of what is no object.
        types.base("Mismatch")
        lines = ["if data.__class__ is not dict:", "    raise Mismatch", *lines]
    if optional:
        lines.append(f"known = {required}")
    for field in model.fields:
        lines += decode_member(field, types)
    count = "known" if optional else str(required)
    return [*lines, *_decode_extra(model, count, types), "return self"]


def _decode_extra(model: ir.Model, count: str, types: Types) -> list[str]:
    """Return the statements that keep the members without a name of their own.

    Args:
        model: The model.
        count: Expression of how many members have been found by name.
        types: Writes types.
    """
    others = f"{types.base('unknown_members')}(data, self, {count})"
    if isinstance(model.additional, ir.AnyType):
        return [f"self.extra = {{}} if len(data) == {count} else {others}"]
    member = types.decoding(_extra_type(model).value, "member")
    if member == "member":
        return [f"self.extra = {{}} if len(data) == {count} else {others}"]
    each = Comprehension("{}", f"key: {member}", f"for key, member in {others}.items()")
    return [
        "self.extra = {}",
        f"if len(data) != {count}:",
        *indented(comprehended("self.extra = ", each, 12)),
    ]


def _encode(model: ir.Model, types: Types, any_: str) -> list[str]:
    """Return the body of ``to_dict``: where names meet, the known member counts."""
    required = [each for each in model.fields if each.required]
    entries = [encode_entry(each, types) for each in required]
    lines = call(f"data: dict[str, {any_}] = {{", entries, "}", 8)
    for field in model.fields:
        if not field.required:
            lines += encode_member(field, types)
    # A display without `**` is faster, and mostly there is nothing else.
    extra = types.encoding_each(_extra_type(model), "self.extra")
    if extra is None:
        return [*lines, "return {**self.extra, **data} if self.extra else data"]
    return [
        *lines,
        "if self.extra:",
        *indented(comprehended("extra = ", extra, 12)),
        "    return {**extra, **data}",
        "return data",
    ]
