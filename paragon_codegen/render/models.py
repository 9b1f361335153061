"""Models: classes, their members, and the modules that hold them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, Literal

from paragon_codegen import ir

from .decoding import Decoding, decoding
from .expressions import grouped
from .literals import literal
from .prose import Documentation
from .said import said_of
from .text import Text
from .types import Types

__all__ = ["MemberView", "ModelView", "model_view"]

_FOLLOWED: Final = 30
"""Through as many members pyright follows a name, with much to spare."""


@dataclass(frozen=True, slots=True)
class MemberView:
    """A member of a model.

    Attributes:
        name: The attribute.
        wire: Its name on the wire.
        annotation: Its type, with `Unset` where it may be absent.
        default: Expression of the constructor's default, empty without one.
        documentation: What is said of it, if anything.
        required: Whether an answer must hold it.
        nulls: Whether null is one of its values.
        decoding: How it is decoded.
        encoded: Expression that encodes the attribute.
        entry: The same for an entry of a dict.
    """

    name: str
    wire: Text
    annotation: str
    default: str
    documentation: Documentation | None
    required: bool
    nulls: bool
    decoding: Decoding
    encoded: str
    entry: str

    @property
    def assigns_value(self) -> bool:
        """Whether `value` becomes what stands in the answer while it is decoded."""
        asked = not (self.required or self.nulls)
        return asked or self.decoding.form not in ("kept", "decoded")


@dataclass(frozen=True, slots=True)
class ModelView:
    """A model.

    Attributes:
        kind: Its template in ``partials/``.
        name: The class.
        base: Its base class in the runtime.
        documentation: What is said of it.
        members: In the order of the document.
        extra: Type of `extra`, which holds members without a name.
        extra_typed: Whether the document says what they are.
        extra_decoded: Expression that decodes ``member``, one of them; empty when
            they stay as they are.
        extra_encoded: Expression that encodes all of them; empty as before.
    """

    kind: Literal["model"]
    name: str
    base: str
    documentation: Documentation
    members: tuple[MemberView, ...]
    extra: str
    extra_typed: bool
    extra_decoded: str
    extra_encoded: str

    @property
    def required(self) -> tuple[MemberView, ...]:
        """The members that an answer must hold."""
        return tuple(each for each in self.members if each.required)

    @property
    def optional(self) -> tuple[MemberView, ...]:
        """The members that may be absent."""
        return tuple(each for each in self.members if not each.required)

    @property
    def is_wide(self) -> bool:
        """Whether decoding writes down the types of what it assigns for each member.

        Pyright follows a name through so many branches, and knows no type after that.
        """
        return sum(each.assigns_value for each in self.members) > _FOLLOWED


def model_view(model: ir.Model, types: Types) -> ModelView:
    """Return the view of a model."""
    additional = model.additional
    if not isinstance(additional, ir.LikelyType):
        # Nulls that the document does not allow are kept there as well.
        additional = replace(additional, nullable=True)
    extra = ir.MapType(additional)
    decoded = types.decoding(extra.value, "member")
    return ModelView(
        kind="model",
        name=model.name,
        base=types.base("UnknownVariant" if model.unknown else "Model"),
        documentation=Documentation(
            Text(model.doc or f"The `{model.name}` schema."),
            notes=_notes(model, types),
        ),
        members=tuple(_member(each, types) for each in model.fields),
        extra=types.annotation(extra),
        extra_typed=not isinstance(model.additional, ir.AnyType),
        extra_decoded="" if decoded == "member" else grouped(decoded),
        extra_encoded=types.encoding_each(extra, "self.extra"),
    )


def _notes(model: ir.Model, types: Types) -> tuple[Text, ...]:
    """Return what a class says of itself after its description."""
    notes = [_need(name, others) for name, others in model.needs]
    if model.yields is not None:
        notes.append(f"The user's answer is a `{types.mention(model.yields)}`.")
    if model.deprecated:
        notes.append("Deprecated.")
    if model.link:
        notes.append(f"Source: {model.link}")
    return tuple(map(Text, notes))


def _need(name: str, others: tuple[str, ...]) -> str:
    """Return which members must be there where another one is."""
    *first, last = [f"`{each}`" for each in others]
    listed = f"{', '.join(first)} and {last}" if first else last
    return f"Where `{name}` is given, {listed} must be, too."


def _member(field: ir.Field, types: Types) -> MemberView:
    """Return the view of a member."""
    default = ""
    if field.preset is not None:
        default = literal(field.preset)
    elif not field.required:
        default = types.unset("UNSET")
    elif field.constant is not None:
        default = literal(field.constant)
    text = said_of(field, apart=True)
    encoded = types.encoding(field.type, f"self.{field.name}")
    return MemberView(
        name=field.name,
        wire=Text(field.wire),
        annotation=types.annotation(field.type, optional=not field.required),
        default=default,
        documentation=Documentation(Text(text)) if text else None,
        required=field.required,
        nulls=types.allows_null(field.type),
        decoding=decoding(field, types),
        encoded=encoded,
        entry=grouped(encoded),
    )
