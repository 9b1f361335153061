"""Types as expressions that encode their values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from paragon_codegen import ir
from paragon_codegen.imports import Imports

from .annotations import Annotations
from .expressions import grouped, items, members

__all__ = ["FORMATS", "Encodings"]

FORMATS: dict[ir.Format, tuple[str, str]] = {
    "datetime": ("dates", "datetime"),
    "date": ("dates", "date"),
    "moment": ("dates", "moment"),
    "time": ("dates", "time"),
    "timedelta": ("durations", "duration"),
    "UUID": ("uuids", "uuid"),
    "Decimal": ("numerals", "decimal"),
    "int": ("numerals", "integer"),
    "bytes": ("base64_data", "base64"),
}
"""Modules of the runtime that read and write texts with a format, and words of theirs."""
_SHORT = 400
"""Characters of values that are written out in place of a name for them."""


class Encodings(Annotations):
    """Writes encoders for one module, and collects what the module must import."""

    def bare(self, type_: ir.Type) -> ir.Type:
        """Return what an alias stands for, if that is short and has no alias in it."""
        if not isinstance(type_, ir.Named) or type_.kind != "alias":
            return type_
        declaration = self._index[type_.name]
        if not isinstance(declaration, ir.Alias) or _nests(declaration.type):
            return type_
        if _is_long(declaration.type):
            return type_
        return replace(declaration.type, nullable=type_.nullable)

    def encoding(self, type_: ir.Type, value: str) -> str:
        """Return an expression that encodes `value`, an expression of a member."""
        bare = self._encoding(type_, value)
        if bare == value or not type_.nullable:
            return bare
        return f"None if {value} is None else {bare}"

    def argument(self, type_: ir.Type | None, value: str, *, optional: bool) -> str:
        """Return an expression of what an argument holds, as JSON data.

        Args:
            type_: Its type; None where the caller made text of it.
            value: The argument.
            optional: Whether it may be `UNSET`, which stays.
        """
        if type_ is None or self._is_plain(type_):
            return value
        if not self._has_format(type_):
            return f"{self.codec('to_json')}({value})"
        kept = [f"{value} is {self.unset('UNSET')}"] if optional else []
        kept += [f"{value} is None"] if type_.nullable else []
        encoded = self._encoding(type_, value)
        return f"({value} if {' or '.join(kept)} else {encoded})" if kept else encoded

    def _is_plain(self, type_: ir.Type) -> bool:
        """Tell whether values of a type are JSON data already, or enums."""
        if isinstance(type_, ir.Named) and type_.kind == "enum":
            return True
        if isinstance(type_, ir.AnyType):
            return False
        aside = Encodings(self._index, Imports(), self._own)
        return aside.encoding(type_, "value") == "value"

    def _has_format(self, type_: ir.Type) -> bool:
        """Tell whether a type is made of texts with a format."""
        bare = self.bare(type_)
        return isinstance(bare, ir.FormatType) or any(
            map(self._has_format, ir.within(bare))
        )

    def _encoding(self, type_: ir.Type, value: str) -> str:
        match type_:
            case ir.ListType() | ir.MapType():
                each = self.encoding_each(type_, value)
                return each or value
            case ir.TupleType():
                return self._encoding_tuple(type_, value)
            case ir.LikelyType() if self.encoding(type_.type, value) != value:
                return f"{self.codec('to_json')}({value})"
            case ir.FormatType():
                return f"{self.writer(type_)}({value})"
            case ir.Named():
                return self._encoding_named(type_, value)
            case _:
                return value

    def _encoding_tuple(self, type_: ir.TupleType, value: str) -> str:
        """Return the list of a tuple's items."""
        items = [
            grouped(self.encoding(each, f"{value}[{index}]"))
            for index, each in enumerate(type_.items)
        ]
        return f"[{', '.join(items)}]"

    def encoding_each(self, type_: ir.ListType | ir.MapType, value: str) -> str:
        """Return the comprehension that encodes items, nothing when none is needed."""
        if isinstance(type_, ir.ListType):
            item = self.encoding(type_.item, "item")
            return "" if item == "item" else items(item, value)
        member = self.encoding(type_.value, "member")
        key = f"{self.codec('enum_text')}(key)" if type_.key else "key"
        plain = member == "member" and key == "key"
        return "" if plain else members(member, value, key)

    def _encoding_named(self, named: ir.Named, value: str) -> str:
        declaration = self._index[named.name]
        match declaration:
            case ir.Enum():
                writer = "enum_text" if declaration.base == "str" else "enum_number"
                return f"{self.codec(writer)}({value})"
            case ir.Model():
                return f"{value}.to_dict()"
            case ir.Union() if _all_models(declaration.variants):
                return f"{value}.to_dict()"
            case ir.Union():
                return f"{self.codec('to_json')}({value})"
            case ir.Alias() if _nests(declaration.type):
                return f"{self.codec('to_json')}({value})"
            case ir.Alias():
                return grouped(self.encoding(declaration.type, value))

    def writer(self, type_: ir.FormatType) -> str:
        """Return the function that writes the text of a value."""
        module, word = FORMATS[type_.format]
        return self.runtime(module, f"{word}_text")


def _is_long(type_: ir.Type) -> bool:
    """Tell whether a type lists values that should not stand wherever it is used."""
    match type_:
        case ir.LiteralType():
            values = type_.values
        case ir.ScalarType():
            values = type_.known
        case _:
            values = ()
    return sum(len(each) for each in values if isinstance(each, str)) > _SHORT


def _all_models(variants: Iterable[ir.Type]) -> bool:
    return all(
        isinstance(each, ir.Named) and each.kind == "model" and not each.nullable
        for each in variants
    )


def _nests(type_: ir.Type) -> bool:
    """Tell whether a type refers to an alias or a union, perhaps to itself."""
    if isinstance(type_, ir.Named):
        return type_.kind in ("alias", "union")
    return any(map(_nests, ir.within(type_)))
