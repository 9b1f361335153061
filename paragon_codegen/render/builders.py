"""Operation builders: functions that describe one call, without I/O."""

from __future__ import annotations

from dataclasses import dataclass

from paragon_codegen import ir
from paragon_codegen.imports import Imports
from paragon_codegen.naming import constant_name

from .arguments import parameters
from .literals import docstring, literal
from .printer import assigned, bracketed, call
from .results import result_annotation
from .types import Index, Types

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
    imports = Imports()
    types = Types(index, imports, models=".models.", own="")
    names = builder_names(package.client)
    builders = [
        _Builder(types, imports, operation, names[id(operation)]).view()
        for operation in package.client.operations()
    ]
    return BuildersView(
        imports=list(imports.lines()),
        exports=sorted(literal(name) for name in names.values()),
        builders=builders,
    )


def builder_names(client: ir.Client) -> dict[int, str]:
    """Return the name of each operation's builder, by identity.

    Methods are distinct within a group only, so that the group goes in front
    where two groups have a method of the same name.
    """
    seen: dict[str, int] = {}
    for operation in client.operations():
        seen[operation.name] = seen.get(operation.name, 0) + 1
    names: dict[int, str] = {}
    taken: set[str] = set()
    for group in client.groups:
        for operation in group.operations:
            name = operation.name
            if seen[name] > 1 and group.attribute:
                name = f"{group.attribute}_{name}"
            while name in taken:
                name = f"{name}_"
            taken.add(name)
            names[id(operation)] = name
    return names


class _Builder:
    """Writes one builder."""

    def __init__(
        self, types: Types, imports: Imports, operation: ir.Operation, name: str
    ) -> None:
        self._types = types
        self._imports = imports
        self._operation = operation
        self._name = name

    def _runtime(self, module: str, name: str) -> str:
        return self._imports.add(f"._runtime.{module}", name)

    def view(self) -> BuilderView:
        """Return the lines of the builder."""
        operation = self._operation
        result = result_annotation(operation.results, self._types)
        self._runtime("operation", "Operation")
        self._runtime("answers", "Answers")
        table = f"_{constant_name(self._name)}"
        head = f"{table}: Answers[{result}] = Answers("
        tail = f") -> Operation[{result}]:"
        listed = parameters(operation, self._types, self._imports, hoisted=True)
        return BuilderView(
            answers=call(head, [self._answers()], ")", 0),
            signature=call(f"def {self._name}(", listed, tail, 0),
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
        body = self._body()
        if body:
            fields.append(f"body={body}")
        fields.append(f"answers={table}")
        if operation.security:
            alternatives = [_tuple(each) for each in operation.security]
            line = f"security={_tuple_of(alternatives)}"
            fields.append(line)
        if operation.passthrough:
            fields.append("passthrough=True")
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
            helper = self._runtime("parameters", "path_remainder")
            return f"{helper}({literal(parameter.wire)}, {value})"
        helper = self._runtime("parameters", "path_segment")
        options = (
            "" if parameter.style == "simple" else f", style={literal(parameter.style)}"
        )
        if parameter.explode:
            options += ", explode=True"
        return f"{helper}({literal(parameter.wire)}, {value}{options})"

    def _pairs(self, place: str) -> list[str]:
        """Return the expressions of the parameters of one place."""
        pairs: list[str] = []
        for parameter in self._operation.parameters:
            if parameter.location == place:
                helper = self._runtime("parameters", f"{place}_pairs")
                value = self._value(parameter)
                options = "".join(_options(parameter))
                listed = f"{literal(parameter.wire)}, {value}{options}"
                pairs.append("\n".join(bracketed(f"*{helper}(", listed, ")", 13)))
        free = [each for each in self._operation.arguments if each.special == "headers"]
        if place == "header" and free:
            helper = self._runtime("parameters", "free_headers")
            pairs.append(f"*{helper}({free[0].name})")
        return pairs

    def _value(self, parameter: ir.Parameter) -> str:
        """Return the expression of a parameter's value, as JSON data."""
        argument = self._argument(parameter.name)
        value = parameter.name
        if argument.type is not None and not self._plain(argument.type):
            value = f"{self._types.codec('to_json')}({value})"
        if parameter.content_type:
            value = f"{self._runtime('parameters', 'json_text')}({value})"
        return value

    def _plain(self, type_: ir.Type) -> bool:
        """Tell whether values of a type are JSON data already, or enums."""
        if isinstance(type_, ir.Named) and type_.kind == "enum":
            return True
        if isinstance(type_, ir.AnyType):
            return False
        return self._types.encoding(type_, "value") == "value"

    def _argument(self, name: str) -> ir.Argument:
        return next(each for each in self._operation.arguments if each.name == name)

    # -- bodies -----------------------------------------------------------------

    def _body(self) -> str:
        """Return the expression of the body, empty when there is none."""
        bodies = self._operation.bodies
        if not bodies:
            return ""
        if len(bodies) == 1:
            return self._one_body(bodies[0])
        choices = [
            f"None if {each.argument} is {self._types.unset('UNSET')}"
            f" else {self._bytes_of(each)}"
            for each in bodies
        ]
        names = ", ".join(each.argument for each in bodies)
        required = f"required={literal(names)}" if bodies[0].required else ""
        helper = self._runtime("body", "chosen_body")
        listed = [each for each in [*choices, required] if each]
        return "\n".join(call(f"{helper}(", listed, ")", 8))

    def _one_body(self, body: ir.Body) -> str:
        """Return the expression of the only kind of body."""
        if body.required or not body.argument:
            return self._bytes_of(body)
        unset = self._types.unset("UNSET")
        expression = f"None if {body.argument} is {unset} else {self._bytes_of(body)}"
        return "\n".join(assigned("", expression, 13))

    def _bytes_of(self, body: ir.Body) -> str:
        """Return the expression that makes a body of its arguments."""
        if body.kind == "multipart":
            return self._multipart(body)
        if body.kind == "form":
            return self._form(body)
        helper = self._runtime("body", f"{body.kind}_body")
        if body.model is not None:
            return self._spread(body, helper)
        value = body.argument
        if body.kind == "json" and body.type is not None:
            encoded = self._types.encoding(body.type, value)
            if encoded != value or isinstance(body.type, ir.AnyType):
                value = f"{self._types.codec('to_json')}({value})"
        return f"{helper}({value}{self._media_type(body)})"

    def _media_type(self, body: ir.Body) -> str:
        """Return the argument for the media type, empty for the usual one."""
        usual = {"json": "application/json", "text": "text/plain"}
        if body.content_type_from:
            return f", {body.content_type_from}"
        if usual.get(body.kind) == body.content_type:
            return ""
        return f", {literal(body.content_type)}"

    def _spread(self, body: ir.Body, helper: str) -> str:
        """Return the expression of a body whose members are arguments."""
        assert body.model is not None
        members = [f"{member}={name}" for name, member, _ in body.members]
        model = call(f"{self._types.name(body.model)}(", members, ").to_dict()", 13)
        media_type = self._media_type(body).removeprefix(", ")
        listed = ["\n".join(model), *([media_type] if media_type else [])]
        if not body.required:
            helper = self._runtime("body", "optional_json_body")
        return "\n".join(call(f"{helper}(", listed, ")", 13))

    def _form(self, body: ir.Body) -> str:
        """Return the expression of a form."""
        helper = self._runtime("body", "form_body")
        fields = self._runtime("body", "form_fields")
        if body.argument:
            return (
                f"{helper}({fields}({self._types.codec('to_json')}({body.argument})))"
            )
        pairs = [
            f"{literal(wire)}: {self._types.codec('to_json')}({name})"
            for name, _, wire in body.members
        ]
        table = call(f"{fields}({{", pairs, "})", 13)
        return "\n".join(call(f"{helper}(", ["\n".join(table)], ")", 13))

    def _multipart(self, body: ir.Body) -> str:
        """Return the expression of a multipart body."""
        helper = self._runtime("body", "multipart_body")
        if body.argument:
            return f"{helper}({body.argument})"
        field = self._runtime("body", "field_parts")
        parts = [
            f"*{field}({literal(wire)}, {self._types.codec('to_json')}({name}))"
            for name, _, wire in body.members
        ]
        listed = "\n".join(call("[", parts, "]", 13))
        return "\n".join(call(f"{helper}(", [listed], ")", 13))

    # -- answers -------------------------------------------------------------------

    def _answers(self) -> str:
        """Return the table of answers."""
        statuses: dict[str, list[str]] = {}
        for response in self._operation.responses:
            entries = statuses.setdefault(response.status, [])
            if response.kind != "none":
                reader = self._reader(response)
                entries.append(f"{literal(response.content_type)}: {reader}")
        entries = [
            "\n".join(call(f"{literal(status)}: {{", media, "}", 9))
            for status, media in statuses.items()
        ]
        return "\n".join(
            [
                "{",
                *(f"    {line}" for each in entries for line in f"{each},".split("\n")),
                "}",
            ]
        )

    def _reader(self, response: ir.Response) -> str:
        """Return the expression that reads one kind of answer."""
        if response.kind == "text":
            return f"{self._runtime('answers', 'Text')}()"
        if response.kind == "bytes" or response.type is None:
            return f"{self._runtime('answers', 'Bytes')}()"
        listed = [self._checked(response.type)]
        if response.envelope:
            listed.append(literal(response.envelope))
        head = f"{self._runtime('answers', 'Json')}("
        # The entry stands 12 columns in, behind the media type, before a comma.
        taken = 12 + len(literal(response.content_type)) + 3
        return "\n".join(call(head, listed, ")", taken))

    def _checked(self, type_: ir.Type) -> str:
        """Return a decoder whose errors say what is wrong and where."""
        if isinstance(type_, ir.Named) and type_.kind == "model" and not type_.nullable:
            return f"{self._types.name(type_)}.from_dict"
        if isinstance(type_, ir.AnyType):
            return self._types.codec("as_any")
        hint = self._types.annotation(type_)
        return (
            f"{self._types.codec('checked')}({self._types.decoder_of(type_)}, {hint})"
        )


def _options(parameter: ir.Parameter) -> list[str]:
    """Return the arguments for a style that is not the usual one."""
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
    return found


def _tuple(names: tuple[str, ...]) -> str:
    return _tuple_of([literal(name) for name in names])


def _tuple_of(items: list[str]) -> str:
    if len(items) == 1:
        return f"({items[0]},)"
    return f"({', '.join(items)})"
