"""The form of models as pydantic's own schemas: what JSON Schemas of them are made of.

Nothing is validated by these, so a place where several readings fit costs nothing:
the models decode.
"""

from __future__ import annotations

import types
from collections.abc import Callable
from enum import Enum
from typing import Annotated, Any, Final, Literal, Union, cast, get_args, get_origin

from .explain import hints_of, opened, stood_for
from .formats import READERS
from .hints import Described, Formatted
from .json_words import is_model
from .pydantic_parts import core_schemas
from .unset import Unset

__all__ = ["Shapes"]

_SCALARS: Final[dict[object, str]] = {
    str: "str_schema",
    int: "int_schema",
    float: "float_schema",
    bool: "bool_schema",
    type(None): "none_schema",
}
_AS_TEXT: Final = frozenset({"Decimal", "bytes"})
"""Formats that JSON Schema would describe as something else than their text."""


class Shapes:
    """Makes schemas of pydantic's from the type hints of models.

    Args:
        refer: Returns a reference to the schema of a model or an enum.
    """

    def __init__(self, refer: Callable[[type], Any]) -> None:
        self._schemas: Any = core_schemas()
        self._refer = refer
        self._open: list[object] = []

    def members(self, cls: type[Described]) -> Any:
        """Return the schema of a model's members, by their wire names."""
        hints = hints_of(cls)
        _, extra = get_args(hints["extra"])
        fields = {
            wire: self._schemas.typed_dict_field(
                self._unread(self.of(hints[name])),
                required=Unset not in get_args(hints[name]),
            )
            for name, wire in cls.__slots__.items()
        }
        return self._schemas.typed_dict_schema(
            fields,
            cls_name=cls.__name__,
            extra_behavior="allow",
            extras_schema=None if extra is Any else self._unread(self.of(extra)),
        )

    def enum(self, cls: type[Enum]) -> Any:
        """Return the schema of an enum: its values, or others of their type."""
        known = self._schemas.literal_schema([each.value for each in cls])
        return self._schemas.union_schema([known, self.of(_value_type(cls))])

    def of(self, hint: Any) -> Any:
        """Return the schema of a type; one that contains itself is any value there."""
        if isinstance(hint, type) and get_origin(hint) is None:
            return self._plain(hint)
        if hint in self._open:
            return self._schemas.any_schema()
        self._open.append(hint)
        try:
            return self._composed(hint, get_origin(hint), get_args(hint))
        finally:
            self._open.pop()

    def _composed(self, hint: Any, origin: Any, inner: tuple[Any, ...]) -> Any:
        """Return the schema of a type that is made of others."""
        if origin is Annotated:
            text = any(isinstance(mark, Formatted) for mark in inner)
            return self._schemas.str_schema() if text else self.of(stood_for(hint))
        if origin in (Union, types.UnionType):
            return self._union(opened(hint))
        if origin is Literal:
            return self._schemas.literal_schema(list(inner))
        if origin is list:
            return self._schemas.list_schema(self.of(inner[0]))
        if origin is tuple:
            return self._schemas.tuple_schema([self.of(each) for each in inner])
        if origin is dict:
            return self._schemas.dict_schema(values_schema=self.of(inner[1]))
        return self._schemas.any_schema()

    def _plain(self, hint: type) -> Any:
        """Return the schema of a class."""
        if hint in READERS:
            name = "str" if hint.__name__ in _AS_TEXT else hint.__name__.lower()
            return getattr(self._schemas, f"{name}_schema")()
        if is_model(hint) or issubclass(hint, Enum):
            return self._refer(hint)
        return getattr(
            self._schemas, _SCALARS.get(cast("object", hint), "any_schema")
        )()

    def _union(self, alternatives: tuple[Any, ...]) -> Any:
        """Return the schema of a union; an enum allows other values by itself."""
        if Any in alternatives:
            return self._schemas.any_schema()
        covered = {_value_type(each) for each in alternatives}
        others = [each for each in alternatives if each not in covered]
        choices = [self.of(each) for each in others if each is not type(None)]
        if not choices:
            return self._schemas.none_schema()
        schema = (
            choices[0] if len(choices) == 1 else self._schemas.union_schema(choices)
        )
        nullable = len(choices) < len(others)
        return self._schemas.nullable_schema(schema) if nullable else schema

    def _unread(self, schema: Any) -> Any:
        """Return a schema that is described as the given one, and takes any value."""
        return self._schemas.no_info_wrap_validator_function(_kept, schema)


def _value_type(hint: Any) -> type | None:
    """Return the type of an enum's values, None for what is no enum."""
    if not (isinstance(hint, type) and issubclass(hint, Enum)):
        return None
    return str if issubclass(hint, str) else int


def _kept(value: Any, _: object) -> Any:
    return value
