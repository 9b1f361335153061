"""Request bodies: which arguments hold them and how they become bytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from paragon_codegen import ir
from paragon_codegen.loader import Node
from paragon_codegen.naming import Scope, snake_name

from .encodings import encodings, is_text
from .media import body_kind, is_binary, sent_as
from .names import Hint
from .parts import Part, Parts
from .schemas import Schemas
from .texts import own_text
from .void import is_void, leave_out

__all__ = ["MOST_MEMBERS", "Bodies"]

_ARGUMENTS: dict[ir.BodyKind, str] = {
    "json": "body",
    "text": "text",
    "bytes": "content",
    "form": "form",
    "multipart": "parts",
}


MOST_MEMBERS = 12
"""A body of more members is one argument: the model says more than so long a call."""


class Bodies:
    """The request bodies of one operation and the arguments that hold them."""

    def __init__(self, schemas: Schemas, scope: Scope, hint: Hint) -> None:
        """Prepare to read a request body.

        Args:
            schemas: Gives the types.
            scope: Argument names of the operation, those of parameters taken.
            hint: Name of the operation.
        """
        self._schemas = schemas
        self._scope = scope
        self._hint = hint / "request"
        self.arguments: list[ir.Argument] = []
        self.bodies: list[ir.Body] = []
        self._encodings: dict[str, ir.Encoding] = {}

    def read(self, node: Node | None) -> None:
        """Take a request body; of several media types of a kind, the first."""
        if node is None:
            return
        body = self._schemas.document.resolve(node)
        if node.ref is not None:
            self._hint = self._schemas.homes.hint(body, self._hint, "request body")
        required = body.value.get("required") is True
        content = body.get("content")
        kinds: dict[ir.BodyKind, tuple[str, Node]] = {}
        void: list[Node] = []
        for media_type, media in content.items() if content is not None else ():
            if is_void(media.get("schema"), self._schemas.document):
                void.append(media)
                continue
            kind = body_kind(media_type, media.get("schema"), self._schemas.shapes)
            kinds.setdefault(kind, (sent_as(kind, media_type), media))
        for media in void:
            needed = required and not kinds
            leave_out(media, "this body", self._schemas.diagnostics, required=needed)
        single = len(kinds) == 1
        for kind, (media_type, media) in kinds.items():
            schema = media.written.get("schema")
            self._encodings = encodings(media, kind)
            if single and schema is not None and self._spread(kind, schema, required):
                continue
            self._whole(kind, media_type, schema, body, required and single)
        self.bodies = [replace(each, required=required) for each in self.bodies]
        if single and self.bodies and not self.bodies[0].content_type:
            media_type = next(iter(kinds.values()))[0]
            self.bodies = [replace(self.bodies[0], content_type=media_type)]

    def _whole(
        self,
        kind: ir.BodyKind,
        media_type: str,
        schema: Node | None,
        body: Node,
        required: bool,
    ) -> None:
        """Take a body that one argument holds."""
        words = own_text(body, "x-name") if kind == "json" else ""
        name = self._scope.claim(snake_name(words or _ARGUMENTS[kind]))
        type_: ir.Type | None = None
        if kind in ("json", "form"):
            anything: ir.Type = ir.AnyType()
            type_ = (
                self._schemas.type_at(schema, self._hint)
                if schema is not None
                else anything
            )
        doc = own_text(body)
        self.arguments.append(
            ir.Argument(name, type_, required, doc=doc, special=_SPECIAL.get(kind, ""))
        )
        choice = ""
        if kind == "bytes":
            media_type = media_type or "application/octet-stream"
            choice = self._chosen(media_type)
        self.bodies.append(
            ir.Body(
                kind,
                media_type,
                type_,
                required,
                name,
                content_type_from=choice,
                encodings=tuple(self._encodings.items()),
            )
        )

    def _chosen(self, media_type: str) -> str:
        """Take an argument for the media type of bytes, and return its name."""
        name = self._scope.claim("content_type")
        text, doc = ir.ScalarType(("str",)), "Media type of `content`."
        self.arguments.append(
            ir.Argument(name, text, False, doc=doc, default=media_type)
        )
        return name

    def _spread(self, kind: ir.BodyKind, schema: Node, required: bool) -> bool:
        """Take a body whose members are arguments, if that is possible."""
        if kind not in ("json", "form", "multipart"):
            return False
        shape = self._schemas.shapes.of((Part(schema),))
        free = any(
            part.node.value.get("additionalProperties", False) is not False
            for part in shape.parts
        )
        if shape.kind != "object" or shape.nullable or (free and kind == "json"):
            return False
        named = self._schemas.type_at(schema, self._hint)
        self._schemas.finish()
        model = self._schemas.declarations.get(getattr(named, "name", ""))
        if not isinstance(model, ir.Model) or not isinstance(named, ir.Named):
            return False
        if not self._has_room(model, kind, required):
            return False
        self.bodies.append(
            ir.Body(
                kind,
                "",
                named,
                required,
                model=named,
                members=self._members(model, shape.parts, kind, required),
                constants=_constants(model),
                encodings=tuple(self._encodings.items()),
                needed=() if required else _needed(model),
            )
        )
        return True

    def _has_room(self, model: ir.Model, kind: ir.BodyKind, required: bool) -> bool:
        """Tell whether the members of a model can stand among the arguments.

        Where the body may be left out as a whole, none of them may be required. Parts
        with files have no model that could be given in their place.
        """
        if any(self._scope.taken(field.name) for field in model.fields):
            return False
        if kind == "multipart":
            return True
        given = [field for field in model.fields if not _is_constant(field)]
        few = len(given) <= MOST_MEMBERS
        return few and (required or not any(field.required for field in model.fields))

    def _members(
        self, model: ir.Model, parts: Parts, kind: ir.BodyKind, required: bool
    ) -> tuple[tuple[str, str, str], ...]:
        """Take an argument for each member that has more than one value."""
        members: list[tuple[str, str, str]] = []
        for field in model.fields:
            if _is_constant(field):
                continue
            name = self._scope.claim(field.name)
            members.append((name, field.name, field.wire))
            special = self._special(field, parts) if kind == "multipart" else ""
            type_ = None if special else field.type
            must = field.required and required and field.preset is None
            self.arguments.append(
                ir.Argument(
                    name,
                    type_,
                    must,
                    doc=field.doc,
                    special=special,
                    default=field.preset,
                    bounds=field.bounds,
                    absent=field.absent,
                    deprecated=field.deprecated,
                )
            )
        return tuple(members)

    def _files(self, wire: str, parts: Parts) -> ir.Special:
        """Tell whether a member of a multipart body is a file, or a list of files."""
        shapes = self._schemas.shapes
        for member in _named(wire, (part.node.get("properties") for part in parts)):
            shape = shapes.of((Part(member),))
            if _is_binary(shape.parts):
                return "file"
            for items in _named("items", (part.node for part in shape.parts)):
                if _is_binary(shapes.of((Part(items),)).parts):
                    return "files"
        return ""

    def _special(self, field: ir.Field, parts: Parts) -> ir.Special:
        """Tell what a part of a multipart body holds when that is no JSON value."""
        files = self._files(field.wire, parts)
        return files or ("text" if is_text(self._encodings.get(field.wire)) else "")


def _is_constant(field: ir.Field) -> bool:
    """Tell whether a member is always sent, and always the same."""
    return field.constant is not None and field.required


def _constants(model: ir.Model) -> tuple[tuple[str, str | int | float | bool], ...]:
    """Return wire name and value of the members that can be nothing else."""
    return tuple(
        (field.wire, field.constant)
        for field in model.fields
        if field.constant is not None and field.required
    )


def _needed(model: ir.Model) -> tuple[str, ...]:
    """Return the wire names of the members that a body cannot do without."""
    return tuple(
        field.wire
        for field in model.fields
        if field.required and not _is_constant(field)
    )


_SPECIAL: dict[ir.BodyKind, ir.Special] = {
    "text": "text",
    "bytes": "bytes",
    "multipart": "parts",
}


def _named(key: str, holders: Iterable[Node | None]) -> Iterator[Node]:
    """Yield what mappings have under a key."""
    for holder in holders:
        found = holder.get(key) if holder is not None else None
        if found is not None:
            yield found


def _is_binary(parts: Parts) -> bool:
    """Tell whether schemas that hold together describe bytes."""
    return any(is_binary(part.node) for part in parts)
