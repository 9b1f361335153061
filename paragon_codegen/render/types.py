"""Types as expressions that decode and encode their values."""

from __future__ import annotations

from paragon_codegen import ir

from .encoding import FORMATS, Encodings
from .expressions import items, members
from .literals import literal

__all__ = ["Types"]


class Types(Encodings):
    """Writes types for one module, and collects what the module must import."""

    def decoding(self, type_: ir.Type, value: str) -> str:
        """Return an expression that decodes `value`, an expression of JSON data."""
        if self.takes_all(type_) and not self.allows_null(type_):
            return f"{self.codec('as_value')}({value})"
        bare = self._decoding(type_, value)
        plain = bare == value or isinstance(type_, ir.ScalarType)
        return (
            f"None if {value} is None else {bare}"
            if type_.nullable and not plain
            else bare
        )

    def _decoding(self, type_: ir.Type, value: str) -> str:
        match type_:
            case ir.AnyType():
                return value
            case ir.NeverType():
                return f"{self.codec('as_never')}({value})"
            case ir.ListType() | ir.MapType():
                helper = "as_list" if isinstance(type_, ir.ListType) else "as_dict"
                source = f"{self.codec(helper)}({value})"
                each = self.decoding_each(type_, source)
                return each or source
            case ir.LikelyType():
                if self._is_kept(type_.type):
                    return value
                decoder = self.decoder_of(type_.type)
                return f"{self.codec('as_likely')}({value}, {decoder})"
            case ir.TupleType():
                decoders = ", ".join(map(self.decoder_of, type_.items))
                return f"{self.codec('as_tuple')}({value}, {decoders})"
            case ir.FormatType():
                return f"{self.reader(type_)}({value})"
            case ir.LiteralType() | ir.ScalarType():
                return self._decoding_plain(type_, value)
            case ir.Named():
                return self._decoding_named(type_, value)

    def _decoding_named(self, named: ir.Named, value: str) -> str:
        """Return the expression for a declaration; an alias may be what it stands for."""
        if self.takes_all(named):
            return value
        bare = self.bare(named)
        if bare is not named:
            return self._decoding(bare, value)
        return f"{self._function(named)}({value})"

    def allows_null(self, type_: ir.Type) -> bool:
        """Tell whether null is one of the values of a type."""
        if type_.nullable or isinstance(type_, ir.AnyType | ir.LikelyType):
            return True
        if not isinstance(type_, ir.Named):
            return False
        declaration = self._index[type_.name]
        return isinstance(declaration, ir.Alias) and self.allows_null(declaration.type)

    def takes_all(self, type_: ir.Type) -> bool:
        """Tell whether a declaration is any JSON value, null aside, left as it is."""
        if not isinstance(type_, ir.Named):
            return False
        declaration = self._index[type_.name]
        if isinstance(declaration, ir.Alias):
            return isinstance(declaration.type, ir.AnyType)
        if not isinstance(declaration, ir.Union) or declaration.discriminator:
            return False
        kinds: set[str] = set()
        for each in declaration.variants:
            match each:
                case ir.ScalarType():
                    kinds.update(each.kinds)
                case ir.ListType(item=ir.AnyType()):
                    kinds.add("list")
                case ir.MapType(value=ir.AnyType()):
                    kinds.add("dict")
                case _:
                    return False
        return kinds >= {"str", "float", "bool", "list", "dict"}

    def _function(self, named: ir.Named) -> str:
        """Return the function that decodes a declaration."""
        if named.kind in ("model", "enum"):
            return f"{self.name(named)}.decode"
        return self.decoder(named)

    def decoding_each(self, type_: ir.ListType | ir.MapType, value: str) -> str:
        """Return the comprehension that decodes items, nothing when none is needed.

        Args:
            type_: A list or a map.
            value: An expression that is known to be one.
        """
        if isinstance(type_, ir.ListType):
            item = self._decoding_item(type_.item, "item")
            return "" if item == "item" else items(item, value)
        member = self._decoding_item(type_.value, "member")
        key = f"{self.name(type_.key)}.lookup(key, key)" if type_.key else "key"
        plain = member == "member" and key == "key"
        return "" if plain else members(member, value, key)

    def _decoding_item(self, type_: ir.Type, name: str) -> str:
        """Return the expression for an item; plain scalars are spared a call."""
        expression = self.decoding(type_, name)
        match type_:
            case ir.ScalarType(kinds=(kind,)):
                return f"({name} if type({name}) is {kind} else {expression})"
            case _:
                return expression

    def _decoding_plain(self, type_: ir.LiteralType | ir.ScalarType, value: str) -> str:
        if isinstance(type_, ir.LiteralType):
            values = ", ".join(literal(each) for each in type_.values)
            return f"{self.codec('as_literal')}({value}, {values})"
        if not type_.kinds:
            # Not `as_null`: type checkers refuse to use what only returns None.
            return f"{self.codec('as_literal')}({value}, None)"
        if len(type_.kinds) == 1 and not type_.nullable:
            return f"{self.codec(f'as_{type_.kinds[0]}')}({value})"
        kinds = [*type_.kinds, *self._null(type_)]
        return f"{self.codec('as_scalar')}({value}, {', '.join(kinds)})"

    def _null(self, type_: ir.Type) -> list[str]:
        return [self._imports.add("types", "NoneType")] if type_.nullable else []

    def decoder_of(self, type_: ir.Type) -> str:
        """Return an expression of a function that decodes a type."""
        if type_.nullable and not _takes_null(type_):
            bare = self._decoder_of(type_)
            return f"{self.codec('or_none')}({bare})"
        return self._decoder_of(type_)

    def _decoder_of(self, type_: ir.Type) -> str:
        match type_:
            case ir.AnyType() | ir.NeverType():
                anything = isinstance(type_, ir.AnyType)
                return self.codec("as_any" if anything else "as_never")
            case ir.ListType() | ir.MapType() | ir.TupleType():
                return self._decoder_of_each(type_)
            case ir.LikelyType():
                if self._is_kept(type_.type):
                    return self.codec("as_any")
                return f"{self.codec('likely')}({self.decoder_of(type_.type)})"
            case ir.FormatType():
                return self.reader(type_)
            case ir.LiteralType():
                values = ", ".join(literal(each) for each in type_.values)
                return f"{self.codec('literal_of')}({values})"
            case ir.ScalarType():
                if len(type_.kinds) < 2:
                    return self.codec(f"as_{''.join(type_.kinds) or 'null'}")
                return f"{self.codec('scalar_of')}({', '.join(type_.kinds)})"
            case ir.Named():
                function = self._function(type_)
                waits = type_.name in self.later
                return f"lambda value: {function}(value)" if waits else function

    def _decoder_of_each(self, type_: ir.ListType | ir.MapType | ir.TupleType) -> str:
        """Return an expression of a function that decodes items or members."""
        helper, parts = "list_of", ir.within(type_)
        if isinstance(type_, ir.TupleType):
            helper = "tuple_of"
        elif isinstance(type_, ir.MapType):
            helper, parts = "map_of", (type_.value,)
            if type_.key is not None:
                helper, parts = "map_by", (type_.key, type_.value)
        return f"{self.codec(helper)}({', '.join(map(self.decoder_of, parts))})"

    def _is_kept(self, type_: ir.Type) -> bool:
        """Tell whether a value that fits a type stays as it is."""
        return isinstance(self.bare(type_), ir.ScalarType | ir.LiteralType | ir.AnyType)

    def reader(self, type_: ir.FormatType) -> str:
        """Return the function that reads a text with a format."""
        module, word = FORMATS[type_.format]
        return self.runtime(module, f"as_{word}")

    def waits(self, type_: ir.Type) -> bool:
        """Tell whether a type has a part that comes later in the module."""
        return bool(self.waiting([type_]))


def _takes_null(type_: ir.Type) -> bool:
    """Tell whether the decoder of a type takes null without further ado."""
    return isinstance(type_, ir.AnyType | ir.LikelyType) or type_ == ir.ScalarType(
        (), nullable=True
    )
