"""Lists and objects within lists and objects, where a style has no or several ways to write them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from paragon_codegen.data import is_list, is_mapping
from paragon_codegen.loader import BadReference, Node
from paragon_codegen.media_types import FORM, essence
from paragon_codegen.nodes import Identity
from paragon_codegen.validate.members import members
from paragon_codegen.validate.survey import Survey

__all__ = ["check_nested"]

_STYLE = ("style", "explode", "allowReserved")
_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}
_ALTERNATIVES = ("oneOf", "anyOf")
_NUMBERED = "each item has its number: `{name}[0][…]=…`"
_REPEATED = "the name is repeated: `{name}=…&{name}=…`"
_JSON = "describe the parameter by `content` with `application/json`"
_OTHERWISE = {
    "query": f"give it `style: deepObject`, or {_JSON}",
    "form": "give it `style: deepObject`, or `contentType: application/json` alone",
}
_IN_WORDS = {"array": "a list", "object": "an object"}


def check_nested(survey: Survey) -> None:
    """Warn of values that OpenAPI does not say how to write, or that nothing can write."""
    check = _Check(survey)
    for parameter in survey.objects["Parameter"]:
        schema = parameter.get("schema")
        place = parameter.value.get("in")
        known = isinstance(place, str) and place in _STYLES
        if schema is not None and "content" not in parameter and known:
            name = str(parameter.value.get("name"))
            check.written(parameter, schema, _STYLES[place], name, place)
    for body in survey.objects["RequestBody"]:
        content = body.get("content")
        for media_type, media in content.items() if content is not None else ():
            if essence(media_type) == FORM:
                check.form(media)


class _Check:
    """Looks at each schema once, however many values it describes."""

    def __init__(self, survey: Survey) -> None:
        self._survey = survey
        self._seen: set[Identity] = set()

    def form(self, media: Node) -> None:
        """Check the members of a form that have a style."""
        encoding, schema = media.get("encoding"), media.get("schema")
        if encoding is None or schema is None:
            return
        known = members(schema, self._survey.document).named
        for name, said in encoding.items():
            if name in known and any(key in said for key in _STYLE):
                self.written(said, known[name], "form", name, "form")

    def written(
        self, holder: Node, schema: Node, style: str, name: str, place: str
    ) -> None:
        """Check a value, and what says how it is written.

        Args:
            holder: a parameter, or the encoding of a member of a form.
            schema: what the value is.
            style: the one that counts where the holder has none.
            name: what the value is called.
            place: `in` of the parameter, or `form`.
        """
        style = str(holder.value.get("style") or style)
        if style != "deepObject":
            explode = holder.value.get("explode", style == "form") is True
            self._flat(holder, schema, place, style, explode=explode)
            return
        if self._kind(schema) == "array":
            objects = any(self._kind(each) == "object" for each in self._items(schema))
            message = "OpenAPI does not say how `deepObject` writes a list"
            hint = (_NUMBERED if objects else _REPEATED).format(name=name)
            self._survey.remark_key(holder["style"], message, hint)
            self._deep(self._items(schema))
        else:
            self._deep(iter([schema]))

    def _deep(self, schemas: Iterator[Node]) -> None:
        """Warn of lists of objects within an object."""
        left = list(schemas)
        while left:
            schema = left.pop()
            if schema.identity in self._seen:
                continue
            self._seen.add(schema.identity)
            items = schema.get("items")
            if items is not None and self._kind(items) == "object":
                message = (
                    "OpenAPI does not say how `deepObject` writes a list of objects"
                )
                self._survey.remark(schema, message, _NUMBERED.format(name="…"))
            left += [items] if items is not None else []
            left += _own_members(schema)
            left += self._parts(schema, *_ALTERNATIVES)

    def _flat(
        self, holder: Node, schema: Node, place: str, style: str, *, explode: bool
    ) -> None:
        """Warn of what no caller can send: commas and the like part scalars only."""
        outer = self._kind(schema)
        if outer == "array":
            inner = set(map(self._kind, self._items(schema)))
        else:
            inner = set(
                self._inner(schema, lists=explode and place in ("query", "form"))
            )
        for kind in sorted(inner & _IN_WORDS.keys()):
            what = f"{_IN_WORDS[kind]} within {_IN_WORDS.get(outer, 'an object')}"
            message = f"the style `{style}` has no way to write {what}"
            hint = f"a call with such a value fails: {_OTHERWISE.get(place, _JSON)}"
            self._survey.remark(holder, message, hint)

    def _inner(self, schema: Node, *, lists: bool) -> Iterator[str]:
        """Yield what the members of an object are, without lists that can be written."""
        for each in self._all(schema):
            for member in _own_members(each):
                kind = self._kind(member)
                scalars = not any(map(self._kind, self._items(member)))
                if not (lists and kind == "array" and scalars):
                    yield kind

    def _kind(self, schema: Node) -> str:
        """Tell a list and an object from the rest, as far as a first look tells."""
        for each in self._all(schema):
            types = each.value.get("type")
            named = (
                [name for name in types if name != "null"]
                if is_list(types)
                else [types]
            )
            if named in (["object"], ["array"]):
                return str(named[0])
        return ""

    def _items(self, schema: Node) -> Iterator[Node]:
        """Yield what the items of a list are, in any of its alternatives."""
        for each in self._all(schema, *_ALTERNATIVES):
            items = each.get("items")
            if items is not None and items.is_mapping:
                yield items

    def _all(self, schema: Node, *further: str) -> Iterator[Node]:
        """Yield a schema and what it is put together of, references followed."""
        left, seen = [schema], set[Identity]()
        while left:
            node = left.pop()
            if not node.is_mapping or node.identity in seen:
                continue
            seen.add(node.identity)
            yield node
            left += self._parts(node, *further)

    def _parts(self, schema: Node, *further: str) -> Iterator[Node]:
        """Yield what one schema is put together of."""
        for key in ("allOf", *further):
            listed = schema.get(key)
            yield from listed.elements() if listed is not None else ()
        if schema.ref is not None:
            with suppress(BadReference):  # reported where it stands
                yield self._survey.document.target(schema)


def _own_members(schema: Node) -> Iterator[Node]:
    """Yield the schemas of the members that one schema names, and of all others."""
    properties = schema.get("properties")
    for _, member in properties.items() if properties is not None else ():
        yield member
    others = schema.get("additionalProperties")
    if others is not None and is_mapping(others.value):
        yield others
