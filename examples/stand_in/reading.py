"""What the parameters of a request say, by their schemas.

A text alone does not tell what it was: `5` may be a number or a text. So the readings
that a schema allows are tried one after the other, and the first that fits it counts.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from paragon_codegen.data import is_mapping
from paragon_codegen.loader import Document, Node
from stand_in.routes import elements, members
from stand_in.written import Sent, Written, style_of, written

__all__ = ["IGNORED", "Reader"]

IGNORED = frozenset({"accept", "content-type", "authorization"})
"""Headers that a client sets by itself: OpenAPI ignores parameters of these names."""

_NUMBERS = frozenset({"number", "integer", "boolean"})
_SCALARS = _NUMBERS | {"string", "null"}
_EVERY = _SCALARS | {"array", "object"}
_KINDS: dict[type, str] = {
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    type(None): "null",
    list: "array",
    dict: "object",
}


class Reader:
    """Reads parameters.

    Args:
        document: Where their schemas stand.
        fits: Whether a value fits a schema.
    """

    def __init__(self, document: Document, fits: Callable[[Node, Any], bool]) -> None:
        self._document = document
        self._fits = fits

    def readings(
        self, parameter: Node, others: list[Node], sent: Sent
    ) -> Iterator[tuple[Node | None, Any]]:
        """Yield what a parameter may be with the schema of it; nothing if it is missing.

        Those that are likely come first. There is no schema where any text will do.

        Args:
            parameter: The parameter.
            others: Those of the same operation.
            sent: What the request has.
        """
        found = written(parameter, sent, self._claimed(parameter, others, sent))
        if schema := parameter.get("schema"):
            for value in self._values(schema, found):
                yield schema, value
        for media_type, media in members(parameter, "content"):
            for text in found.wholes[:1]:
                yield from self._document_in(text, media_type, media.get("schema"))

    def takes(self, parameter: Node, key: str) -> bool:
        """Whether a name in the query is one of a parameter, or of a member of it."""
        name: str = parameter["name"].value
        if self.is_spread(parameter):
            return key in self._named(parameter)
        if style_of(parameter)[0] == "deepObject" and key.startswith(f"{name}["):
            return True
        return key == name

    def is_spread(self, parameter: Node) -> bool:
        """Whether a parameter may stand there as the members of an object."""
        schema = parameter.get("schema")
        if schema is None or parameter["in"].value not in ("query", "cookie"):
            return False
        is_object = "object" in self._kinds(schema)
        return is_object and style_of(parameter) == ("form", True)

    def _named(self, parameter: Node) -> set[str]:
        """Return the members that a parameter's schema names."""
        branches = self._branches(parameter.get("schema"))
        return {key for each in branches for key, _ in members(each, "properties")}

    def _claimed(self, parameter: Node, others: list[Node], sent: Sent) -> set[str]:
        """Return the names in the place of a parameter that are not its members."""
        if not self.is_spread(parameter):
            return set()
        place, named = parameter["in"].value, self._named(parameter)
        # There are cookies in a browser that no document speaks of.
        if place == "cookie" and named:
            return {key for key, _ in sent.cookies if key not in named}
        beside = [x for x in others if x is not parameter and x["in"].value == place]
        keys = {key for key, _ in (sent.query if place == "query" else sent.cookies)}
        claimed = {key for key in keys if any(self.takes(x, key) for x in beside)}
        return claimed - named

    def _kinds(self, schema: Node) -> frozenset[str]:
        """Return the JSON types of the values of a schema; all where it names none."""
        found: set[str] = set()
        for branch in self._branches(schema):
            named: str | list[str] = branch.value.get("type", [])
            found |= {named} if isinstance(named, str) else set(named)
            if "const" in branch:
                found.add(_KINDS[type(branch["const"].value)])
            found |= {_KINDS[type(each.value)] for each in elements(branch, "enum")}
            found |= {"array"} if "items" in branch else set()
            found |= {"object"} if "properties" in branch else set()
        return frozenset(found) or _EVERY

    def _document_in(
        self, text: str, media_type: str, schema: Node | None
    ) -> Iterator[tuple[Node | None, Any]]:
        """Yield what a text of a media type may be."""
        kind = media_type.partition(";")[0].strip().lower()
        if kind == "*/*" or kind.endswith(("/json", "+json")):
            value = _json(text)
            yield schema, text if value is None else value[0]
        elif schema and self._kinds(schema) <= _SCALARS:
            for value in self._scalars(schema, text):
                yield schema, value
        else:
            yield None, text

    def _values(self, schema: Node | None, found: Written) -> Iterator[Any]:
        """Yield what texts may be."""
        kinds = _EVERY if schema is None else self._kinds(schema)
        if kinds & _SCALARS and len(found.wholes) == 1:
            yield from self._scalars(schema, found.wholes[0])
        if "array" in kinds and found.parts:
            yield self._list(schema, [Written([text]) for text in found.parts])
        if "array" in kinds and _are_numbered(found.members):
            yield self._list(schema, [*map(_within, found.members.values())])
        if "object" in kinds and found.members:
            yield self._object(schema, found.members)
        if len(found.wholes) > 1 and kinds <= _SCALARS:
            yield found.wholes  # one value, given twice: it fits nothing

    def _scalars(self, schema: Node | None, text: str) -> Iterator[Any]:
        """Yield the readings of one text: as it stands first, where it may be text."""
        kinds = _EVERY if schema is None else self._kinds(schema)
        if "string" in kinds:
            yield text
        value = _json(text) if kinds & _NUMBERS else None
        if value is not None and isinstance(value[0], bool | int | float):
            yield value[0]
        if "null" in kinds and not text:
            yield None
        yield text

    def _likely(self, schema: Node | None, found: Written) -> Any:
        """Return the first reading that fits, else the first."""
        values = list(self._values(schema, found))
        fitting = (x for x in values if schema is None or self._fits(schema, x))
        return next(fitting, values[0] if values else None)

    def _list(self, schema: Node | None, items: list[Written]) -> list[Any]:
        """Return a list of what its items are written as."""
        return [self._item(schema, *each) for each in enumerate(items)]

    def _item(self, schema: Node | None, index: int, found: Written) -> Any:
        """Return an item of a list."""
        within: Node | None = None
        for branch in self._branches(schema):
            listed = list(elements(branch, "prefixItems"))
            within = listed[index] if index < len(listed) else branch.get("items")
            if within:
                break
        return self._likely(within, found)

    def _object(self, schema: Node | None, found: dict[str, Any]) -> dict[str, Any]:
        """Return an object of the texts of its members."""
        value: dict[str, Any] = {}
        for key, texts in found.items():
            value[key] = self._likely(self._member(schema, key), _within(texts))
        return value

    def _member(self, schema: Node | None, key: str) -> Node | None:
        """Return the schema of a member."""
        branches = list(self._branches(schema))
        for branch in branches:
            if member := dict(members(branch, "properties")).get(key):
                return member
        found = (branch.get("additionalProperties") for branch in branches)
        return next((each for each in found if each and each.is_mapping), None)

    def _branches(self, schema: Node | None) -> Iterator[Node]:
        """Yield a schema and those that it is put together of."""
        waiting, known = [schema] if schema else [], set[object]()
        while waiting:
            branch = self._document.resolve(waiting.pop(0))
            if branch.identity not in known and branch.is_mapping:
                known.add(branch.identity)
                yield branch
                for key in ("allOf", "anyOf", "oneOf"):
                    waiting += elements(branch, key)


def _within(texts: Any) -> Written:
    """Return what a member is written as."""
    return Written(members=texts) if is_mapping(texts) else Written(texts, texts)


def _are_numbered(members: dict[str, Any]) -> bool:
    """Tell whether members are the items of a list, in their order."""
    return bool(members) and [*members] == [str(n) for n in range(len(members))]


def _json(text: str) -> tuple[Any] | None:
    """Return a value in JSON; None where it is none."""
    try:
        return (json.loads(text, parse_constant=_refuse),)
    except ValueError:
        return None


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is not JSON")
