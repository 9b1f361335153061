"""Parameters: what travels in the path, the query, headers and cookies."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal, cast
from urllib.parse import quote

from paragon_codegen import ir
from paragon_codegen.loader import BadReference, Node
from paragon_codegen.naming import Scope, snake_name

from .names import Hint
from .schemas import Schemas
from .texts import own_text

__all__ = ["Parameters", "fixed_query", "split_path"]

_VARIABLE = re.compile(r"\{([^{}]*)\}")

_Location = Literal["path", "query", "header", "cookie"]
_PATH_SAFE = "/:@!$&'()*+,;=~%"
_QUERY_SAFE = "/:@!$'()*,;~%"
_STYLES: dict[str, str] = {
    "path": "simple",
    "query": "form",
    "header": "simple",
    "cookie": "form",
}
# OpenAPI: parameters of these names are ignored, the client sets the headers.
_OWN_HEADERS = frozenset({"accept", "content-type", "authorization"})


class Parameters:
    """The parameters of one operation and the arguments that feed them."""

    def __init__(
        self, schemas: Schemas, scope: Scope, hoisted: dict[str, str], hint: Hint
    ) -> None:
        """Prepare to read parameters.

        Args:
            schemas: Gives the types.
            scope: Argument names of the operation.
            hoisted: Wire names of path parameters that the client holds, with
                the names of their arguments.
            hint: Name of the operation.
        """
        self._schemas = schemas
        self._scope = scope
        self._hoisted = hoisted
        self._hint = hint
        self.arguments: list[ir.Argument] = []
        self.parameters: list[ir.Parameter] = []

    def read(self, nodes: Iterable[Node]) -> None:
        """Take the parameters, those of the path first, in the document's order."""
        found = [self._schemas.document.resolve(node) for node in nodes]
        merged = {(node.value["name"], node.value["in"]): node for node in found}
        ordered = sorted(merged.values(), key=lambda node: node.value["in"] != "path")
        for node in ordered:
            if node.value["in"] == "header" and (
                str(node.value["name"]).lower() in _OWN_HEADERS
            ):
                continue
            self._take(node)

    def read_undeclared(self, template: str, node: Node) -> None:
        """Take the parameters that only the path names, as strings.

        Args:
            template: The path.
            node: The operation.
        """
        declared = {each.wire for each in self.parameters if each.location == "path"}
        for name in dict.fromkeys(_VARIABLE.findall(re.split(r"[?#]", template)[0])):
            if name not in declared:
                said = {"name": name, "in": "path", "schema": {"type": "string"}}
                self._take(Node(said, node.file, (*node.pointer, "parameters", name)))

    def _take(self, node: Node) -> None:
        """Take one parameter and its argument."""
        wire = str(node.value["name"])
        location = cast(_Location, node.value["in"])
        hoisted = location == "path" and wire in self._hoisted
        words = own_text(node, "x-name") or wire
        name = self._hoisted[wire] if hoisted else self._scope.claim(snake_name(words))
        required = location == "path" or node.value.get("required") is True
        type_, content_type = self._type(node, words)
        if hoisted:
            type_ = ir.ScalarType(("str",))
        self.parameters.append(_parameter(node, name, wire, location, content_type))
        self.arguments.append(
            ir.Argument(
                name=name,
                type=type_,
                required=required,
                positional=location == "path",
                hoisted=hoisted,
                doc=own_text(node),
            )
        )

    def _type(self, node: Node, words: str) -> tuple[ir.Type, str]:
        """Return the type of a parameter, and its media type if it has one."""
        hint = self._hint / words
        schema = node.get("schema")
        if schema is not None:
            return self._schemas.type_at(schema, hint), ""
        content = node.get("content")
        for media_type, media in content.items() if content is not None else ():
            schema = media.get("schema")
            if schema is None:
                return ir.AnyType(), media_type
            return self._schemas.type_at(schema, hint), media_type
        return ir.AnyType(), ""


def _parameter(
    node: Node, name: str, wire: str, location: _Location, content_type: str
) -> ir.Parameter:
    """Return the parameter that a node describes."""
    style = own_text(node, "style") or _STYLES[location]
    explode = node.value.get("explode", style in ("form", "deepObject"))
    return ir.Parameter(
        name=name,
        wire=wire,
        location=location,
        style=style,
        explode=explode is True,
        allow_reserved=node.value.get("allowReserved") is True,
        multi_segment=node.value.get("x-multi-segment") is True,
        content_type=content_type,
    )


def fixed_query(template: str) -> tuple[tuple[str, str], ...]:
    """Return the query that is part of a path template, as some documents have it."""
    query = template.partition("#")[0].partition("?")[2]
    pairs = [pair.partition("=") for pair in query.split("&") if pair]
    return tuple(
        (_encoded(name, _QUERY_SAFE), _encoded(value, _QUERY_SAFE))
        for name, _, value in pairs
    )


def _encoded(text: str, safe: str) -> str:
    """Percent-encode literal text of a template; what is encoded stays so."""
    return quote(re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", text), safe=safe)


def split_path(
    template: str, parameters: Iterable[ir.Parameter]
) -> tuple[str | ir.Parameter, ...]:
    """Split a path template at its parameters.

    Raises:
        BadReference: A parameter of the template is not declared.
    """
    known = {each.wire: each for each in parameters if each.location == "path"}
    pieces: list[str | ir.Parameter] = []
    path = re.split(r"[?#]", template, maxsplit=1)[0]
    for index, piece in enumerate(_VARIABLE.split(path)):
        if index % 2 == 0:
            if piece:
                pieces.append(_encoded(piece, _PATH_SAFE))
        elif piece in known:
            pieces.append(known[piece])
        else:
            raise BadReference(piece)
    return tuple(pieces)
