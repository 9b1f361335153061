# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""What pydantic asks of models and enums: how they are read, written and described.

Their hooks lead here when a pydantic model, a `TypeAdapter` or FastAPI meets one of
them. What they read and write is the form on the wire, as `from_dict` and `to_dict` do.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from enum import Enum
from functools import partial
from typing import Any, cast

from .attribute_docs import attribute_docs
from .explain import problems_of
from .hints import Described, Tagged
from .json_paths import Place
from .json_words import name_of
from .mismatch import MISFIT
from .pydantic_parts import core, core_schemas
from .pydantic_shapes import Shapes

__all__ = ["class_schema"]

_Read = Callable[[Any, Callable[[Any], Any]], Any]
"""Reads a value; the second argument reads it as pydantic's own schema says."""


def class_schema(cls: type) -> Any:
    """Return the schema of a model or an enum for pydantic, and all that it refers to."""
    schemas: Any = core_schemas()
    waiting: list[Any] = [cls]
    found: dict[Any, Any] = {}

    def refer(other: type) -> Any:
        waiting.append(other)
        return schemas.definition_reference_schema(_name(other))

    shapes = Shapes(refer)
    while waiting:
        each = waiting.pop()
        if each in found:
            continue
        read: Any
        write: Callable[[Any], Any]
        if issubclass(each, Enum):
            read, shape, write = _enum_reader(each), shapes.enum(each), _enum_writer
        else:
            read, shape, write = _reader(each), shapes.members(each), _writer(each)
        # The name that pydantic shows for a variant of a union.
        read.__name__ = read.__qualname__ = each.__name__
        found[each] = schemas.no_info_wrap_validator_function(
            read,
            shape,
            ref=_name(each),
            metadata={"pydantic_js_functions": [partial(_described, each)]},
            serialization=schemas.plain_serializer_function_ser_schema(write),
        )
    return schemas.definitions_schema(
        schemas.definition_reference_schema(_name(cls)), list(found.values())
    )


def _name(cls: type) -> str:
    """Return the name of a class's schema, as pydantic makes them."""
    return f"{cls.__module__}.{cls.__qualname__}:{id(cls)}"


def _described(cls: type, schema: Any, handler: Any) -> Any:
    """Return the JSON Schema of a class, with what its docstrings say."""
    found = handler(schema)
    target = handler.resolve_ref_schema(found)
    target["title"] = cls.__name__
    if cls.__doc__:
        target["description"] = inspect.cleandoc(cls.__doc__)
    if issubclass(cls, Described):
        members, docs = target["properties"], attribute_docs(cls)
        for name, wire in cls.__slots__.items():
            members[wire].pop("title", None)  # made of the name, which says as much
            if name in docs:
                members[wire].setdefault("description", docs[name])
    return found


def _enum_reader(cls: type[Enum]) -> _Read:
    """Return what reads a value of an enum that may grow."""
    pydantic = core()
    decode: Callable[[Any], Any] = cast("Any", cls).decode

    def read(value: Any, _: Callable[[Any], Any]) -> Any:
        if isinstance(value, cls):
            return value
        try:
            return decode(value)
        except MISFIT:
            expected = "a string" if issubclass(cls, str) else "an integer"
        message = f"expected {expected}, got {name_of(value)}"
        raise pydantic.PydanticCustomError("misfit", message)

    return read


def _enum_writer(value: Any) -> Any:
    """Return a value of an enum, or one that was added to it later, as JSON data."""
    if isinstance(value, Enum):
        return value.value
    if type(value) in (str, int):
        return value
    raise core().PydanticSerializationUnexpectedValue


def _reader(cls: type[Described]) -> _Read:
    """Return what reads a model, or JSON data of one."""
    unions = tuple(_unions_of(cls))
    decode: Callable[[Any], Any] = cast("Any", cls).decode

    def read(value: Any, count: Callable[[Any], Any]) -> Any:
        if isinstance(value, cls):
            return value
        data = dict(cast("Any", value)) if isinstance(value, Mapping) else value
        other = _told(unions, cls, data)
        if other:
            raise _error(cls, data, [other])
        try:
            found = decode(data)
        except MISFIT as error:
            misfit = error
        else:
            # A union around it takes the variant that knows most of the members.
            with suppress(ValueError):
                count(data)
            return found
        raise _error(cls, data, problems_of(cls, data, misfit))

    return read


def _writer(cls: type[Described]) -> Callable[[Any], Any]:
    """Return what writes a model as JSON data."""
    pydantic = core()

    def write(value: Any) -> Any:
        if not isinstance(value, cls):
            raise pydantic.PydanticSerializationUnexpectedValue
        return cast("Any", value).to_dict()

    return write


def _unions_of(cls: type[Described]) -> Iterator[type[Tagged]]:
    """Yield the unions that a model is a variant of, if a member tells these apart."""
    waiting: list[type[Tagged]] = [Tagged]
    while waiting:
        union = waiting.pop()
        waiting += union.__subclasses__()
        if union is cls or cls in union.variants.values():
            yield union


def _told(
    unions: tuple[type[Tagged], ...], cls: type[Described], data: Any
) -> tuple[Place, str] | None:
    """Return what is wrong when the member that tells variants apart means another.

    Pydantic tries every variant of a union by itself, so each has to know its tag.
    """
    if data.__class__ is not dict:
        return None
    other: tuple[Place, str] | None = None
    for union in unions:
        tag = data.get(union.tag)
        if isinstance(tag, (str, int, float)):
            meant = union.variants.get(tag, union)
            if meant is cls:
                return None
            other = (union.tag,), f"stands for {meant.__name__}, not for {cls.__name__}"
    return other


def _error(cls: type, data: Any, problems: list[tuple[Place, str]]) -> Exception:
    """Return pydantic's error for data that does not fit."""
    pydantic = core()
    details = [
        {
            "type": pydantic.PydanticCustomError("misfit", message),
            "loc": place,
            "input": _value_at(data, place),
        }
        for place, message in problems
    ]
    error: Exception = pydantic.ValidationError.from_exception_data(
        cls.__name__, details
    )
    return error


def _value_at(data: Any, place: Place) -> Any:
    """Return the value at a place in JSON data."""
    for step in place:
        data = data[step]
    return data
