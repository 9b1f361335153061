"""Parameters: what travels in the path, the query, headers and cookies."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Literal, cast
from urllib.parse import quote

from paragon_codegen import ir
from paragon_codegen.loader import BadReference, Node
from paragon_codegen.naming import Scope, snake_name, told_apart
from paragon_codegen.nodes import Identity
from paragon_codegen.path_templates import Agreement, agreed

from .bounds import bounds_of
from .docs import default_of
from .media import body_kind
from .names import Hint
from .parts import Part
from .schemas import Schemas
from .security import Place, place_of, placed_keys
from .sites import Site
from .texts import own_text
from .void import leave_out

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
_KEPT = ("name", "description", "schema", "content", "x-name")
"""What a parameter keeps when it travels in the path after all."""
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
        self._words: dict[str, str] = {}
        self._shared: set[Identity] = set()
        self.arguments: list[ir.Argument] = []
        self.parameters: list[ir.Parameter] = []

    def read(self, site: Site) -> str:
        """Take the parameters, those of the path first, in the document's order.

        What only the path names is a string; what is declared for no place in the path
        is left out, and so is a key that the client sends by itself.

        Returns:
            The path, with the names of the parameters.
        """
        written = list(site.parameters())
        found = [self._schemas.document.resolve(node) for node in written]
        self._shared = {
            node.identity
            for reference, node in zip(written, found, strict=True)
            if reference.ref is not None
        }
        merged = {(node.value["name"], node.value["in"]): node for node in found}
        ordered = sorted(merged.values(), key=lambda node: node.value["in"] != "path")
        agreement = agreed(
            site.template,
            [str(name) for name, location in merged if location == "path"],
        )
        missing = {name: _undeclared(name, site, ordered) for name in agreement.missing}
        keys = placed_keys(self._schemas.document, site.node)
        self._words = told_apart(map(_words, (*ordered, *missing.values())))
        for node in ordered:
            moved = node.value["in"] != "path" and node.value["name"] in missing
            if not (moved or _is_left_out(node, agreement, keys)):
                self._take(node, agreement)
        for node in missing.values():
            self._take(node, agreement)
        return agreement.template

    def _take(self, node: Node, agreement: Agreement) -> None:
        """Take one parameter and its argument."""
        wire = str(node.value["name"])
        location = cast(_Location, node.value["in"])
        hoisted = location == "path" and wire in self._hoisted
        words = _words(node)
        required = location == "path" or node.value.get("required") is True
        type_, content_type = self._type(node, words)
        if isinstance(type_, ir.NeverType):
            what, diagnostics = f"the parameter `{wire}`", self._schemas.diagnostics
            leave_out(node, what, diagnostics, required=required)
            return
        if hoisted:
            name, type_ = self._hoisted[wire], ir.ScalarType(("str",))
        else:
            name = self._scope.claim(snake_name(self._words[words]))
        parameter = _parameter(node, name, wire, location, content_type)
        if location == "path" and wire in agreement.multi_segment:
            parameter = replace(parameter, multi_segment=True)
        self.parameters.append(parameter)
        schemas = [each for each in (node.get("schema"),) if each and each.is_mapping]
        self.arguments.append(
            ir.Argument(
                name=name,
                type=type_,
                required=required,
                positional=location == "path",
                hoisted=hoisted,
                doc=own_text(node),
                bounds=bounds_of(schemas, self._schemas.document),
                absent=next(map(default_of, filter(_has_default, schemas)), ""),
                deprecated=node.value.get("deprecated") is True,
            )
        )

    def _type(self, node: Node, words: str) -> tuple[ir.Type, str]:
        """Return the type of a parameter, and its media type if it has one."""
        hint = self._hint.member(words)
        if node.identity in self._shared:
            hint = self._schemas.homes.hint(node, hint, "parameter")
        node = node.written
        schema = node.get("schema")
        if schema is not None:
            return self._schemas.type_at(schema, hint), ""
        content = node.get("content")
        for media_type, media in content.items() if content is not None else ():
            schema = media.get("schema")
            if body_kind(media_type, schema, self._schemas.shapes) != "json":
                return self._text(schema, hint), ""
            if schema is None:
                return ir.AnyType(), media_type
            return self._schemas.type_at(schema, hint), media_type
        return ir.AnyType(), ""

    def _text(self, schema: Node | None, hint: Hint) -> ir.Type:
        """Return the type of a document that is no JSON: text, which the caller makes."""
        if schema is not None:
            kind = self._schemas.shapes.of((Part(schema),)).kind
            if kind in ("scalar", "literal", "enum"):
                return self._schemas.type_at(schema, hint)
        return ir.ScalarType(("str",))


def _has_default(schema: Node) -> bool:
    """Tell whether a schema says what happens where nothing is sent."""
    return "default" in schema


def _words(node: Node) -> str:
    """Return what the document calls a parameter."""
    return own_text(node, "x-name") or str(node.value["name"])


def _undeclared(name: str, site: Site, declared: list[Node]) -> Node:
    """Return a parameter that only the path names: a string, unless it stands elsewhere."""
    for node in declared:
        if node.value["name"] == name:
            kept = {key: node.value[key] for key in _KEPT if key in node}
            return Node({**kept, "in": "path"}, node.file, node.pointer)
    said = {"name": name, "in": "path", "schema": {"type": "string"}}
    place = (*site.node.pointer, "parameters", name)
    return Node(said, site.node.file, place)


def _is_left_out(node: Node, agreement: Agreement, keys: frozenset[Place]) -> bool:
    """Tell whether a parameter travels nowhere, or is set by the client itself."""
    name = str(node.value["name"])
    if place_of(node.value["in"], name) in keys:
        return True
    if node.value["in"] == "header":
        return name.lower() in _OWN_HEADERS
    return node.value["in"] == "path" and name in agreement.unused


def _parameter(
    node: Node, name: str, wire: str, location: _Location, content_type: str
) -> ir.Parameter:
    """Return the parameter that a node describes."""
    # What stands beside `content` says nothing of how its one text is written.
    said: dict[str, Any] = node.value if "content" not in node else {}
    style = str(said.get("style") or _STYLES[location])
    explode = said.get("explode", style in ("form", "deepObject"))
    return ir.Parameter(
        name=name,
        wire=wire,
        location=location,
        style=style,
        explode=explode is True,
        allow_reserved=said.get("allowReserved") is True,
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
