"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, TypeAlias

from .._runtime.codec import (
    Decoder,
    as_float,
    as_int,
    as_str,
    later,
    list_of,
    map_of,
    to_json,
)
from .._runtime.model import (
    Mismatch,
    Model,
    UnknownVariant,
    model,
    new,
    unknown_members,
)
from .._runtime.unions import one_of, variants
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Expression",
    "Holder",
    "Husband",
    "JsonValue",
    "Leaf",
    "Nested",
    "NestedMap",
    "Sum",
    "Tree",
    "UnknownExpression",
    "Wife",
    "decode_expression",
    "decode_json_value",
    "decode_nested",
    "decode_nested_map",
]


@model
class Tree(Model):
    """The `Tree` schema."""

    value: str | Unset
    children: list[Tree] | Unset

    __slots__ = {
        "value": "value",
        "children": "children",
    }

    def __init__(
        self,
        *,
        value: str | Unset = UNSET,
        children: list[Tree] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.value = value
        self.children = children
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "value" in data and (value := data["value"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.value = value
        else:
            self.value = UNSET
        if "children" in data and (value := data["children"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.children = [Tree.decode(item) for item in value]
        else:
            self.children = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.value is not UNSET:
            data["value"] = self.value
        if self.children is not UNSET:
            data["children"] = [item.to_dict() for item in self.children]
        return {**self.extra, **data} if self.extra else data


@model
class Husband(Model):
    """The `Husband` schema."""

    wife: Wife | Unset

    __slots__ = {
        "wife": "wife",
    }

    def __init__(
        self,
        *,
        wife: Wife | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.wife = wife
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "wife" in data and (value := data["wife"]) is not None:
            known += 1
            self.wife = Wife.decode(value)
        else:
            self.wife = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.wife is not UNSET:
            data["wife"] = self.wife.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class Wife(Model):
    """The `Wife` schema."""

    husband: Husband | None | Unset

    __slots__ = {
        "husband": "husband",
    }

    def __init__(
        self,
        *,
        husband: Husband | None | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.husband = husband
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "husband" in data:
            known += 1
            value = data["husband"]
            if value is not None:
                value = Husband.decode(value)
            self.husband = value
        else:
            self.husband = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.husband is not UNSET:
            data["husband"] = None if self.husband is None else self.husband.to_dict()
        return {**self.extra, **data} if self.extra else data


_later_nested: Any = later(lambda: Nested)
if TYPE_CHECKING:
    Nested: TypeAlias = "list[Nested]"
    """Another name for `list[Nested]`."""
else:
    Nested = list[_later_nested]

decode_nested: Decoder[Nested] = list_of(lambda value: decode_nested(value))


_later_nested_map: Any = later(lambda: NestedMap)
if TYPE_CHECKING:
    NestedMap: TypeAlias = "dict[str, NestedMap]"
    """Another name for `dict[str, NestedMap]`."""
else:
    NestedMap = dict[str, _later_nested_map]

decode_nested_map: Decoder[NestedMap] = map_of(lambda value: decode_nested_map(value))


_later_json_value: Any = later(lambda: JsonValue)
if TYPE_CHECKING:
    JsonValue: TypeAlias = "str | float | list[JsonValue] | dict[str, JsonValue]"
    """One of several forms of `JsonValue`."""
else:
    JsonValue = str | float | list[_later_json_value] | dict[str, _later_json_value]

decode_json_value: Decoder[JsonValue] = one_of(
    as_str,
    as_float,
    list_of(lambda value: decode_json_value(value)),
    map_of(lambda value: decode_json_value(value)),
)


@model
class Leaf(Model):
    """The `Leaf` schema."""

    op: Literal["leaf"]
    n: int | Unset

    __slots__ = {
        "op": "op",
        "n": "n",
    }

    def __init__(
        self,
        *,
        op: Literal["leaf"] = "leaf",
        n: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.op = op
        self.n = n
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.op = value = data["op"]
        if value != "leaf":
            raise Mismatch
        if "n" in data and (value := data["n"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.n = value
        else:
            self.n = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "op": self.op,
        }
        if self.n is not UNSET:
            data["n"] = self.n
        return {**self.extra, **data} if self.extra else data


@model
class Sum(Model):
    """The `Sum` schema."""

    op: Literal["sum"]
    terms: list[Expression]

    __slots__ = {
        "op": "op",
        "terms": "terms",
    }

    def __init__(
        self,
        *,
        op: Literal["sum"] = "sum",
        terms: list[Expression],
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.op = op
        self.terms = terms
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.op = value = data["op"]
        if value != "sum":
            raise Mismatch
        value = data["terms"]
        if value.__class__ is not list:
            raise Mismatch
        self.terms = [decode_expression(item) for item in value]
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "op": self.op,
            "terms": [item.to_dict() for item in self.terms],
        }
        return {**self.extra, **data} if self.extra else data


@model
class UnknownExpression(UnknownVariant):
    """A variant of `Expression` that this version does not know. All its other members
    are in `extra`.
    """

    op: str
    """The value that no known variant has."""

    __slots__ = {
        "op": "op",
    }

    def __init__(
        self,
        *,
        op: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.op = op
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.op = value = data["op"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "op": self.op,
        }
        return {**self.extra, **data} if self.extra else data


Expression: TypeAlias = Leaf | Sum | UnknownExpression
"""One of several forms of `Expression`."""

decode_expression: Decoder[Expression] = variants(
    "op",
    {
        "leaf": Leaf,
        "sum": Sum,
    },
    UnknownExpression,
)


@model
class Holder(Model):
    """The `Holder` schema."""

    nested: Nested | Unset
    nested_map: NestedMap | Unset
    value: JsonValue | Unset
    expression: Expression | Unset

    __slots__ = {
        "nested": "nested",
        "nested_map": "nestedMap",
        "value": "value",
        "expression": "expression",
    }

    def __init__(
        self,
        *,
        nested: Nested | Unset = UNSET,
        nested_map: NestedMap | Unset = UNSET,
        value: JsonValue | Unset = UNSET,
        expression: Expression | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.nested = nested
        self.nested_map = nested_map
        self.value = value
        self.expression = expression
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "nested" in data and (value := data["nested"]) is not None:
            known += 1
            self.nested = decode_nested(value)
        else:
            self.nested = UNSET
        if "nestedMap" in data and (value := data["nestedMap"]) is not None:
            known += 1
            self.nested_map = decode_nested_map(value)
        else:
            self.nested_map = UNSET
        if "value" in data and (value := data["value"]) is not None:
            known += 1
            self.value = decode_json_value(value)
        else:
            self.value = UNSET
        if "expression" in data and (value := data["expression"]) is not None:
            known += 1
            self.expression = decode_expression(value)
        else:
            self.expression = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.nested is not UNSET:
            data["nested"] = to_json(self.nested)
        if self.nested_map is not UNSET:
            data["nestedMap"] = to_json(self.nested_map)
        if self.value is not UNSET:
            data["value"] = to_json(self.value)
        if self.expression is not UNSET:
            data["expression"] = self.expression.to_dict()
        return {**self.extra, **data} if self.extra else data
