"""Types as source code: annotations, decoding and encoding expressions."""

from __future__ import annotations

from collections.abc import Iterable

from paragon_codegen import ir
from paragon_codegen.imports import Imports
from paragon_codegen.naming import snake_name

from .literals import literal
from .printer import Comprehension, split

__all__ = ["Index", "Types", "decoder_name", "stand_in_name"]

# Names that modules other than the models use for the runtime. A model of the
# same name is imported there under another one.
_TAKEN = frozenset(
    """Answers AsyncClient AsyncHttpClient AsyncTokenSource Bytes ErrorFields File Hosts
    HttpClient Json Mapping Operation Part RawResponse Sequence SyncClient Text Timeout
    TokenSource""".split()
)


def decoder_name(name: str) -> str:
    """Return the name of the function that decodes a union or an alias."""
    return f"decode_{snake_name(name)}"


def stand_in_name(name: str) -> str:
    """Return the name of what stands for a type that comes later."""
    return f"_later_{snake_name(name)}"


class Index:
    """Declarations by name, and where a module finds them."""

    def __init__(self, package: ir.Package) -> None:
        """Index the declarations of `package`."""
        self._by_name = {each.name: each for each in package.declarations()}

    def __contains__(self, name: str) -> bool:
        """Tell whether there is a declaration of that name."""
        return name in self._by_name

    def __getitem__(self, name: str) -> ir.Declaration:
        """Return the declaration of that name."""
        return self._by_name[name]


class Types:
    """Writes types for one module, and collects what the module must import."""

    def __init__(self, index: Index, imports: Imports, models: str, own: str) -> None:
        """Write for one module.

        Args:
            index: The declarations of the package.
            imports: Gets the imports of the module.
            models: Import path of the models, such as ``"."`` or ``".models."``.
            own: The module of the models that is being written, empty elsewhere.
        """
        self._index = index
        self._imports = imports
        self._models = models
        self._own = own
        self._runtime = ".._runtime." if own else "._runtime."
        self.later: set[str] = set()
        """Unions and aliases that come later in the module: not to be evaluated yet."""
        self._stand_in = False

    # -- names ---------------------------------------------------------------

    def codec(self, name: str) -> str:
        """Import a helper of the codec."""
        return self._imports.add(f"{self._runtime}codec", name)

    def base(self, name: str) -> str:
        """Import a name of the models' base."""
        return self._imports.add(f"{self._runtime}model", name)

    def unset(self, name: str) -> str:
        """Import `UNSET` or `Unset`."""
        return self._imports.add(f"{self._runtime}unset", name)

    def typing(self, name: str) -> str:
        """Import a name of `typing`."""
        return self._imports.add("typing", name)

    def name(self, named: ir.Named) -> str:
        """Import a declaration."""
        return self._place(named, named.name)

    def decoder(self, named: ir.Named) -> str:
        """Import the function that decodes a union or an alias."""
        return self._place(named, decoder_name(named.name))

    def _place(self, named: ir.Named, name: str) -> str:
        module = self._index[named.name].module
        if module == self._own:
            return name
        if not self._own and name in _TAKEN:
            other = f"{name}Model"
            while other in self._index:
                other = f"{other}_"
            self._imports.add(f"{self._models}{module}", f"{name} as {other}")
            return other
        return self._imports.add(f"{self._models}{module}", name)

    # -- annotations -----------------------------------------------------------

    def annotation(self, type_: ir.Type, *, optional: bool = False) -> str:
        """Return the annotation of a type; with `Unset` when it is optional."""
        parts = [self._bare(type_)]
        if type_.nullable and not isinstance(type_, ir.AnyType) and parts != ["None"]:
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
        aside = Types(self._index, Imports(), self._models, self._own)
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
        return list(dict.fromkeys(each for text in written for each in split(text)))

    def waiting(self, parts: Iterable[ir.Type]) -> list[str]:
        """Return the names in a union's parts that come later in the module."""
        found: list[str] = []
        for each in parts:
            match each:
                case ir.ListType():
                    found += self.waiting([each.item])
                case ir.MapType():
                    found += self.waiting([each.value])
                case ir.Named() if each.name in self.later:
                    found.append(each.name)
                case _:
                    pass
        return list(dict.fromkeys(found))

    def _bare(self, type_: ir.Type) -> str:
        match type_:
            case ir.AnyType():
                return self.typing("Any")
            case ir.ScalarType():
                return " | ".join(type_.kinds) or "None"
            case ir.LiteralType():
                return self._literal(type_.values)
            case ir.ListType():
                return f"list[{self.annotation(type_.item)}]"
            case ir.MapType():
                return f"dict[str, {self.annotation(type_.value)}]"
            case ir.Named():
                return self._named(type_)

    def _literal(self, values: ir.Literals) -> str:
        """Return a `Literal`; floats cannot stand in one."""
        if any(isinstance(value, float) for value in values):
            return "float"
        self.typing("Literal")
        return f"Literal[{', '.join(literal(value) for value in values)}]"

    def _named(self, named: ir.Named) -> str:
        if self._stand_in and named.name in self.later:
            return stand_in_name(named.name)
        name = self.name(named)
        declaration = self._index[named.name]
        return (
            f"{name} | {declaration.base}" if isinstance(declaration, ir.Enum) else name
        )

    # -- decoding ----------------------------------------------------------------

    def decoding(self, type_: ir.Type, value: str) -> str:
        """Return an expression that decodes `value`, an expression of JSON data."""
        bare = self._decoding(type_, value)
        if not type_.nullable or isinstance(type_, ir.AnyType | ir.ScalarType):
            return bare
        return f"None if {value} is None else {bare}"

    def _decoding(self, type_: ir.Type, value: str) -> str:
        match type_:
            case ir.AnyType():
                return value
            case ir.ListType() | ir.MapType():
                helper = "as_list" if isinstance(type_, ir.ListType) else "as_dict"
                source = f"{self.codec(helper)}({value})"
                each = self.decoding_each(type_, source)
                return source if each is None else str(each)
            case ir.LiteralType() | ir.ScalarType():
                return self._decoding_plain(type_, value)
            case ir.Named() if self._takes_all(type_):
                return value
            case ir.Named():
                return f"{self._function(type_)}({value})"

    def _takes_all(self, named: ir.Named) -> bool:
        """Tell whether a declaration is any JSON value at all, left as it is."""
        declaration = self._index[named.name]
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

    def decoding_each(
        self, type_: ir.ListType | ir.MapType, value: str
    ) -> Comprehension | None:
        """Return the comprehension that decodes items, None when none is needed.

        Args:
            type_: A list or a map.
            value: An expression that is known to be one.
        """
        if isinstance(type_, ir.ListType):
            item = self._decoding_item(type_.item, "item")
            if item == "item":
                return None
            return Comprehension("[]", item, f"for item in {value}")
        member = self._decoding_item(type_.value, "member")
        if member == "member":
            return None
        clause = f"for key, member in {value}.items()"
        return Comprehension("{}", f"key: {member}", clause)

    def _decoding_item(self, type_: ir.Type, name: str) -> str:
        """Return the expression for an item; plain scalars are spared a call."""
        expression = self.decoding(type_, name)
        match type_:
            case ir.ScalarType(kinds=(kind,), nullable=False) if kind != "float":
                return f"{name} if type({name}) is {kind} else {expression}"
            case _:
                return expression

    def _decoding_plain(self, type_: ir.LiteralType | ir.ScalarType, value: str) -> str:
        if isinstance(type_, ir.LiteralType):
            values = ", ".join(literal(each) for each in type_.values)
            return f"{self.codec('as_literal')}({value}, {values})"
        if not type_.kinds:
            return f"{self.codec('as_null')}({value})"
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
            case ir.AnyType():
                return self.codec("as_any")
            case ir.ListType():
                return f"{self.codec('list_of')}({self.decoder_of(type_.item)})"
            case ir.MapType():
                return f"{self.codec('map_of')}({self.decoder_of(type_.value)})"
            case ir.LiteralType():
                return f"lambda value: {self._decoding_plain(type_, 'value')}"
            case ir.ScalarType():
                if len(type_.kinds) < 2:
                    return self.codec(f"as_{''.join(type_.kinds) or 'null'}")
                kinds = ", ".join(type_.kinds)
                return f"lambda value: {self.codec('as_scalar')}(value, {kinds})"
            case ir.Named() if type_.name in self.later:
                return f"lambda value: {self._function(type_)}(value)"
            case ir.Named():
                return self._function(type_)

    def waits(self, type_: ir.Type) -> bool:
        """Tell whether a type has a part that comes later in the module."""
        return bool(self.waiting([type_]))

    # -- encoding ------------------------------------------------------------------

    def encoding(self, type_: ir.Type, value: str) -> str:
        """Return an expression that encodes `value`, an expression of a member."""
        bare = self._encoding(type_, value)
        if bare == value or not type_.nullable:
            return bare
        return f"None if {value} is None else {bare}"

    def _encoding(self, type_: ir.Type, value: str) -> str:
        match type_:
            case ir.ListType() | ir.MapType():
                each = self.encoding_each(type_, value)
                return value if each is None else str(each)
            case ir.Named():
                return self._encoding_named(type_, value)
            case _:
                return value

    def encoding_each(self, type_: ir.Type, value: str) -> Comprehension | None:
        """Return the comprehension that encodes items, None when none is needed."""
        if isinstance(type_, ir.ListType):
            item = self.encoding(type_.item, "item")
            if item != "item":
                return Comprehension("[]", item, f"for item in {value}")
        if isinstance(type_, ir.MapType):
            member = self.encoding(type_.value, "member")
            if member != "member":
                clause = f"for key, member in {value}.items()"
                return Comprehension("{}", f"key: {member}", clause)
        return None

    def _encoding_named(self, named: ir.Named, value: str) -> str:
        declaration = self._index[named.name]
        match declaration:
            case ir.Enum():
                return f"{declaration.base}({value})"
            case ir.Model():
                return f"{value}.to_dict()"
            case ir.Union() if _all_models(declaration.variants):
                return f"{value}.to_dict()"
            case ir.Union():
                return f"{self.codec('to_json')}({value})"
            case ir.Alias() if _has_names(declaration.type):
                return f"{self.codec('to_json')}({value})"
            case ir.Alias():
                return value


def _all_models(variants: Iterable[ir.Type]) -> bool:
    return all(
        isinstance(each, ir.Named) and each.kind == "model" and not each.nullable
        for each in variants
    )


def _takes_null(type_: ir.Type) -> bool:
    """Tell whether the decoder of a type takes null without further ado."""
    return isinstance(type_, ir.AnyType) or type_ == ir.ScalarType((), nullable=True)


def _has_names(type_: ir.Type) -> bool:
    """Tell whether a type refers to a declaration, which may have to be encoded."""
    match type_:
        case ir.ListType():
            return _has_names(type_.item)
        case ir.MapType():
            return _has_names(type_.value)
        case _:
            return isinstance(type_, ir.Named)
