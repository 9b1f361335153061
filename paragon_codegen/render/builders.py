"""Operation builders: functions that describe one call, without I/O."""

from __future__ import annotations

import re
from dataclasses import dataclass

from paragon_codegen import ir

from .annotations import Index
from .answers import answers_table
from .arguments import parameters
from .bodies import body_expression
from .context import Context
from .literals import docstring, literal
from .printer import bracketed, call, constructed
from .results import result_annotation

__all__ = ["BuilderView", "BuildersView", "builders_view"]


@dataclass(frozen=True, slots=True)
class BuilderView:
    """One builder and the table of its answers."""

    answers: list[str]
    signature: list[str]
    doc: list[str]
    body: list[str]


@dataclass(frozen=True, slots=True)
class BuildersView:
    """The module of builders."""

    imports: list[str]
    exports: list[str]
    builders: list[BuilderView]


def builders_view(package: ir.Package, index: Index) -> BuildersView:
    """Return the lines of ``operations.py``."""
    context = Context(index)
    operations = list(package.client.operations())
    builders = [_Builder(context, operation).view() for operation in operations]
    return BuildersView(
        imports=list(context.imports.lines()),
        exports=sorted(literal(each.builder) for each in operations),
        builders=builders,
    )


class _Builder:
    """Writes one builder."""

    def __init__(self, context: Context, operation: ir.Operation) -> None:
        self._context = context
        self._operation = operation

    def view(self) -> BuilderView:
        """Return the lines of the builder."""
        operation = self._operation
        result = result_annotation(operation.results, self._context.types)
        self._context.runtime("operation", "Operation")
        self._context.runtime("answers", "Answers")
        table = operation.table
        tail = f") -> Operation[{result}]:"
        listed = parameters(operation, self._context, 4, hoisted=True)
        return BuilderView(
            answers=constructed(
                table,
                "Answers",
                result,
                "Answers",
                [answers_table(operation, self._context)],
            ),
            signature=call(f"def {operation.builder}(", listed, tail, 0),
            doc=docstring(
                f"{operation.method} {operation.template}"
                + (f": {operation.summary}" if operation.summary else ""),
                4,
            ),
            body=call("return Operation(", self._fields(table), ")", 4),
        )

    def _fields(self, table: str) -> list[str]:
        """Return the arguments of ``Operation``."""
        operation = self._operation
        fields = [
            literal(operation.wire),
            literal(operation.method),
            self._path(),
            f"host={literal(operation.host)}",
        ]
        for place in ("query", "header", "cookie"):
            pairs = self._pairs(place)
            if pairs:
                word = {"query": "query", "header": "headers", "cookie": "cookies"}
                fields.append("\n".join(call(f"{word[place]}=[", pairs, "]", 9)))
        body = body_expression(operation, self._context)
        if body:
            fields.append(f"body={body}")
        fields.append(f"answers={table}")
        if operation.security:
            alternatives = [_tuple(each) for each in operation.security]
            line = f"security={_tuple_of(alternatives)}"
            fields.append(line)
        if operation.passthrough:
            fields.append("passthrough=True")
        fields.append(f"template={literal(_path_template(operation))}")
        return fields

    def _path(self) -> str:
        """Return the expression of the path."""
        pieces: list[str] = []
        for piece in self._operation.path:
            if isinstance(piece, str):
                pieces.append(literal(piece))
            else:
                pieces.append(self._segment(piece))
        line = " + ".join(pieces) or literal("/")
        if len(line) + 9 <= 88:
            return line
        return "\n".join([pieces[0], *(f"+ {piece}" for piece in pieces[1:])])

    def _segment(self, parameter: ir.Parameter) -> str:
        """Return the expression of a path parameter."""
        value = self._value(parameter)
        if parameter.multi_segment:
            helper = self._context.runtime("parameters", "path_remainder")
            return f"{helper}({literal(parameter.wire)}, {value})"
        helper = self._context.runtime("parameters", "path_segment")
        options = (
            "" if parameter.style == "simple" else f", style={literal(parameter.style)}"
        )
        if parameter.explode:
            options += ", explode=True"
        return f"{helper}({literal(parameter.wire)}, {value}{options})"

    def _pairs(self, place: str) -> list[str]:
        """Return the expressions of the parameters of one place."""
        pairs: list[str] = []
        if place == "query":
            pairs += [
                f"({literal(name)}, {literal(value)})"
                for name, value in self._operation.fixed_query
            ]
        for parameter in self._operation.parameters:
            if parameter.location == place:
                helper = self._context.runtime("parameters", f"{place}_pairs")
                value = self._value(parameter)
                argument = self._argument(parameter.name)
                options = "".join(_options(parameter, argument))
                listed = f"{literal(parameter.wire)}, {value}{options}"
                pairs.append("\n".join(bracketed(f"*{helper}(", listed, ")", 13)))
        free = [each for each in self._operation.arguments if each.special == "headers"]
        if place == "header" and free:
            helper = self._context.runtime("parameters", "free_headers")
            pairs.append(f"*{helper}({free[0].name})")
        return pairs

    def _value(self, parameter: ir.Parameter) -> str:
        """Return the expression of a parameter's value, as JSON data."""
        argument = self._argument(parameter.name)
        value = parameter.name
        if argument.type is not None and not self._plain(argument.type):
            value = f"{self._context.codec('to_json')}({value})"
        if parameter.content_type:
            value = f"{self._context.runtime('parameters', 'json_text')}({value})"
        return value

    def _plain(self, type_: ir.Type) -> bool:
        """Tell whether values of a type are JSON data already, or enums."""
        if isinstance(type_, ir.Named) and type_.kind == "enum":
            return True
        if isinstance(type_, ir.AnyType):
            return False
        return self._context.types.encoding(type_, "value") == "value"

    def _argument(self, name: str) -> ir.Argument:
        return next(each for each in self._operation.arguments if each.name == name)


def _options(parameter: ir.Parameter, argument: ir.Argument) -> list[str]:
    """Return the arguments for a style that is not the usual one, and for null."""
    found: list[str] = []
    if parameter.location == "query":
        if parameter.style != "form":
            found.append(f", style={literal(parameter.style)}")
        if not parameter.explode:
            found.append(", explode=False")
        if parameter.allow_reserved:
            found.append(", allow_reserved=True")
    elif parameter.location == "header" and parameter.explode:
        found.append(", explode=True")
    elif parameter.location == "cookie" and not parameter.explode:
        found.append(", explode=False")
    if not parameter.content_type and _may_be_null(argument.type):
        found.append(", null=True")
    return found


def _may_be_null(type_: ir.Type | None) -> bool:
    """Tell whether null may be among the values of a type."""
    if type_ is None or isinstance(type_, ir.AnyType) or type_.nullable:
        return True
    return isinstance(type_, ir.Named) and type_.kind in ("union", "alias")


def _path_template(operation: ir.Operation) -> str:
    """Return the path as the document has it, without a query."""
    return re.split(r"[?#]", operation.template, maxsplit=1)[0]


def _tuple(names: tuple[str, ...]) -> str:
    return _tuple_of([literal(name) for name in names])


def _tuple_of(items: list[str]) -> str:
    if len(items) == 1:
        return f"({items[0]},)"
    return f"({', '.join(items)})"
