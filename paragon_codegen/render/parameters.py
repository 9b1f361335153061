"""Parameters: how arguments travel in path, query, headers and cookies."""

from __future__ import annotations

from dataclasses import dataclass

from paragon_codegen import ir

from .text import Text
from .types import Types

__all__ = ["ParameterView", "SegmentView", "in_path", "parameters"]


@dataclass(frozen=True, slots=True)
class SegmentView:
    """A parameter of the path.

    Attributes:
        wire: Its name in the template.
        value: Expression of its value, as JSON data.
        remainder: Whether it may hold slashes.
        several: Whether it may be a list or an object.
        style: OpenAPI's, empty for the usual one.
        explode: OpenAPI's flag for arrays and objects.
    """

    wire: Text
    value: str
    remainder: bool
    several: bool
    style: Text
    explode: bool


@dataclass(frozen=True, slots=True)
class ParameterView:
    """A parameter of the query, of the headers or of the cookies.

    Attributes:
        wire: Its name.
        value: Expression of its value, as JSON data.
        several: Whether it may be a list or an object.
        style: OpenAPI's, empty for the usual one of its place.
        explode: OpenAPI's flag; None where it is as usual.
        allow_reserved: Whether reserved characters stay as they are.
        null: Whether null may be among its values.
    """

    wire: Text
    value: str
    several: bool
    style: Text
    explode: bool | None
    allow_reserved: bool
    null: bool


def in_path(operation: ir.Operation, types: Types) -> tuple[Text | SegmentView, ...]:
    """Return the path: text and parameters in turn."""
    return tuple(
        (
            Text(piece)
            if isinstance(piece, str)
            else SegmentView(
                wire=Text(piece.wire),
                value=_value(operation, piece, types),
                remainder=piece.multi_segment,
                several=_may_be_several(operation, piece, types),
                style=Text("" if piece.style == "simple" else piece.style),
                explode=piece.explode,
            )
        )
        for piece in operation.path
    )


def parameters(
    operation: ir.Operation, place: str, types: Types
) -> tuple[ParameterView, ...]:
    """Return the parameters of ``query``, ``header`` or ``cookie``."""
    return tuple(
        _view(operation, each, types)
        for each in operation.parameters
        if each.location == place
    )


def _view(
    operation: ir.Operation, parameter: ir.Parameter, types: Types
) -> ParameterView:
    """Return the view of a parameter; what is as usual is not said."""
    usually_exploded = parameter.location != "header"
    style = parameter.style if parameter.location == "query" else "form"
    unusual = parameter.explode != usually_exploded
    argument = _argument(operation, parameter.name)
    return ParameterView(
        wire=Text(parameter.wire),
        value=_value(operation, parameter, types),
        several=_may_be_several(operation, parameter, types),
        style=Text("" if style == "form" else style),
        explode=parameter.explode if unusual else None,
        allow_reserved=parameter.allow_reserved and parameter.location == "query",
        null=not parameter.content_type and _may_be_null(argument.type),
    )


def _value(operation: ir.Operation, parameter: ir.Parameter, types: Types) -> str:
    """Return the expression of a parameter's value, as JSON data."""
    argument = _argument(operation, parameter.name)
    optional = not argument.required and not argument.default
    value = types.argument(argument.type, parameter.name, optional=optional)
    if parameter.content_type:
        value = f"{types.runtime('parameters', 'json_text')}({value})"
    return value


def _argument(operation: ir.Operation, name: str) -> ir.Argument:
    """Return the argument that feeds a parameter."""
    return next(each for each in operation.arguments if each.name == name)


def _may_be_several(
    operation: ir.Operation, parameter: ir.Parameter, types: Types
) -> bool:
    """Tell whether a list or an object may be the value of a parameter."""
    type_ = _argument(operation, parameter.name).type
    if type_ is None or parameter.content_type:
        return False
    match types.bare(type_):
        case ir.ScalarType() | ir.FormatType() | ir.LiteralType() | ir.NeverType():
            return False
        case ir.Named() as named:
            return named.kind != "enum"
        case _:
            return True


def _may_be_null(type_: ir.Type | None) -> bool:
    """Tell whether null may be among the values of a type."""
    if type_ is None or isinstance(type_, ir.AnyType) or type_.nullable:
        return True
    return isinstance(type_, ir.Named) and type_.kind in ("union", "alias")
