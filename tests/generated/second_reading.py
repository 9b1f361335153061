"""How datamodel-code-generator reads the spec, and how we do, in one vocabulary.

A reading is, for each schema, its members (wire name → requiredness and type) or its
type. Types are sets of words: `str`, `null`, `any`, `enum` for values that are listed,
`=value` for a constant, `?name` for a class that keeps unknown variants, the name of a
model, and `list` and `dict` with what they hold. The member `*` stands for those that
the schema does not name.
"""

from __future__ import annotations

import ast
import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from datamodel_code_generator import generate
from datamodel_code_generator.enums import DataModelType, InputFileType
from datamodel_code_generator.format import PythonVersion

from paragon_codegen import ir
from paragon_codegen.behaviours import load_behaviours
from paragon_codegen.diagnostics import Diagnostics
from paragon_codegen.lower import lower
from tests.generated.decoders import SPEC, bundle, components, document

Kind = frozenset[Any]

_WORDS = {"str": "str", "int": "int", "float": "float", "bool": "bool", "Any": "any"}
_FORMATS = {
    "AwareDatetime": "datetime",
    # An address goes on as it came: models hold the text.
    "AnyUrl": "str",
    **{name: name for name in ("date", "time", "timedelta", "UUID", "Decimal")},
}
OTHERS = "*"


@dataclass(frozen=True)
class Member:
    """A member of an object, as someone reads it."""

    required: bool
    type: Kind


Reading = dict[str, dict[str, Member] | Kind]


@cache
def ours() -> Reading:
    """Return our reading of every component schema."""
    diagnostics = Diagnostics()
    known = load_behaviours(SPEC.parent / "sdk" / "behaviour", diagnostics)
    package = lower(document(), "paragon_connect", diagnostics, known)
    declared = {each.name: each for each in package.declarations()}
    return {name: _Ours(declared).read(name) for name in components()}


class _Ours:
    """Puts our IR into words."""

    def __init__(self, declared: dict[str, ir.Declaration]) -> None:
        self._declared = declared
        self._open: set[str] = set()

    def read(self, name: str) -> dict[str, Member] | Kind:
        """Return the reading of one declaration."""
        found = self._declared[name]
        if isinstance(found, ir.Model):
            members = {OTHERS: Member(False, self.type(found.additional))}
            for each in found.fields:
                members[each.wire] = Member(each.required, self.type(each.type))
            return members
        return self._declaration(found)

    def type(self, type_: ir.Type) -> Kind:
        """Return the words for a type."""
        null = {"null"} if type_.nullable else set()
        match type_:
            case ir.AnyType() | ir.NeverType():
                anything = isinstance(type_, ir.AnyType)
                return frozenset({"any"} if anything else {"never", *null})
            case ir.ScalarType(kinds=kinds):
                return frozenset({*kinds, *null})
            case ir.FormatType(format=format_):
                return frozenset({format_, *null})
            case ir.LiteralType(values=values):
                return frozenset({*(f"={value!r}" for value in values), *null})
            case ir.ListType(item=item):
                return frozenset({("list", self.type(item)), *null})
            case ir.TupleType(items=items):
                return frozenset({("tuple", *map(self.type, items)), *null})
            case ir.MapType(value=value):
                return frozenset({("dict", self.type(value)), *null})
            case ir.LikelyType():
                return self.type(type_.type) | {"any"}
            case ir.Named(name=name):
                return self._declaration(self._declared[name]) | null

    def _declaration(self, found: ir.Declaration) -> Kind:
        if isinstance(found, ir.Model):
            return frozenset({f"?{found.name}" if found.unknown else found.name})
        if isinstance(found, ir.Enum):
            return frozenset({"enum", found.base})
        if found.name in self._open:
            return frozenset({found.name})
        self._open.add(found.name)
        parts = found.variants if isinstance(found, ir.Union) else (found.type,)
        words = frozenset().union(*(self.type(part) for part in parts))
        self._open.remove(found.name)
        return words


@cache
def theirs() -> Reading:
    """Return datamodel-code-generator's reading of every component schema."""
    text = json.dumps(bundle()).replace("#/$defs/", "#/components/schemas/")
    whole = {
        "openapi": "3.1.0",
        "info": {"title": "All", "version": "1"},
        "paths": {},
        "components": {"schemas": _plain(json.loads(text)["$defs"])},
    }
    code = generate(
        json.dumps(whole),
        input_file_type=InputFileType.OpenAPI,
        output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=PythonVersion.PY_311,
        strict_nullable=True,
        use_missing_sentinel=True,
        disable_timestamp=True,
        formatters=[],
    )
    nodes = ast.parse(str(code)).body
    classes = {node.name: node for node in nodes if isinstance(node, ast.ClassDef)}
    return {name: _Theirs(classes).read(name) for name in components()}


def _plain(value: Any) -> Any:
    """Return schemas without keys of our own."""
    if isinstance(value, dict):
        return {k: _plain(v) for k, v in value.items() if not k.startswith("x-")}
    return [_plain(each) for each in value] if isinstance(value, list) else value


class _Theirs:
    """Puts the classes that it writes into words, without running them."""

    def __init__(self, classes: dict[str, ast.ClassDef]) -> None:
        self._classes = classes
        self._open: set[str] = set()

    def read(self, name: str) -> dict[str, Member] | Kind:
        """Return the reading of one class."""
        node = self._classes[name]
        if self._kind(node) != "BaseModel":
            return self._declared(name)
        members = self._members(node)
        if members.keys() == {OTHERS}:  # what has no name but in the data is a map
            return frozenset({("dict", members[OTHERS].type)})
        return members

    def _kind(self, node: ast.ClassDef) -> str:
        """Return `BaseModel`, `RootModel` or the class of an enum."""
        for base in node.bases:
            match base:
                case ast.Name(id=name) if name in self._classes:
                    return self._kind(self._classes[name])
                case ast.Name(id=name) | ast.Subscript(value=ast.Name(id=name)):
                    return name
                case _:
                    pass
        raise AssertionError(ast.unparse(node))

    def _members(self, node: ast.ClassDef) -> dict[str, Member]:
        found: dict[str, Member] = {}
        for base in node.bases:
            if isinstance(base, ast.Name) and base.id in self._classes:
                found |= self._members(self._classes[base.id])
        for each in node.body:
            match each:
                case ast.Assign(
                    targets=[ast.Name(id="__annotations__")],
                    value=ast.Dict(values=[ast.Subscript(slice=ast.Tuple(elts=held))]),
                ):
                    found[OTHERS] = Member(False, self._type(held[1]))
                case ast.Assign() if "extra='allow'" in ast.unparse(each):
                    found[OTHERS] = Member(False, frozenset({"any"}))
                case _:
                    pass
            if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name):
                wire, required = _field(each.target.id, each.value)
                found[wire] = Member(required, self._type(each.annotation))
        return found

    def _type(self, node: ast.expr) -> Kind:
        """Return the words for an annotation."""
        match node:
            case ast.Name(id=name) if name in _WORDS:
                return frozenset({_WORDS[name]})
            case ast.Name(id="MISSING"):
                return frozenset()
            case ast.Name(id=name) if name in _FORMATS:
                return frozenset({_FORMATS[name]})
            case ast.Name(id=name):
                return self._declared(name)
            case ast.Constant(value=None):
                return frozenset({"null"})
            case ast.Constant(value=str(name)):
                return self._type(ast.parse(name, mode="eval").body)
            case ast.BinOp(left=left, right=right):
                return self._type(left) | self._type(right)
            case ast.Subscript(value=ast.Name(id=name), slice=inner):
                return self._generic(name, inner)
            case ast.Call(func=ast.Name(id="constr")):
                # Text with a shortest length: models hold whatever text came.
                return frozenset({_WORDS["str"]})
            case _:
                raise AssertionError(ast.unparse(node))

    def _generic(self, name: str, inner: ast.expr) -> Kind:
        parts = inner.elts if isinstance(inner, ast.Tuple) else [inner]
        match name:
            case "Literal":
                return frozenset(f"={ast.literal_eval(part)!r}" for part in parts)
            case "Union" | "Optional":
                null: Kind = frozenset({"null"} if name == "Optional" else ())
                return null.union(*(self._type(part) for part in parts))
            case "Annotated":
                return self._type(parts[0])
            case "list" | "List":
                return frozenset({("list", self._type(parts[0]))})
            case "dict" | "Dict":
                return frozenset({("dict", self._type(parts[1]))})
            case _:
                raise AssertionError(name)

    def _declared(self, name: str) -> Kind:
        node = self._classes[name]
        kind = self._kind(node)
        if kind == "BaseModel":
            return frozenset({name})
        if "Enum" in kind:
            return frozenset({"enum"})
        if name in self._open:
            return frozenset({name})
        self._open.add(name)
        words = self._type(_root(node))
        self._open.remove(name)
        return words


def _root(node: ast.ClassDef) -> ast.expr:
    """Return the annotation of the value of a root model."""
    return next(
        each.annotation
        for each in node.body
        if isinstance(each, ast.AnnAssign) and ast.unparse(each.target) == "root"
    )


def _field(name: str, value: ast.expr | None) -> tuple[str, bool]:
    """Return the wire name of a member, and whether it has to be there."""
    if not isinstance(value, ast.Call):
        return name, value is None
    first = value.args[0] if value.args else None
    required = first is None or ast.unparse(first) == "..."
    for keyword in value.keywords:
        if keyword.arg == "alias":
            name = ast.literal_eval(keyword.value)
        required = required and keyword.arg not in ("default", "default_factory")
    return name, required
