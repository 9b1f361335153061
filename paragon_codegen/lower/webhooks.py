"""Webhooks: what the API sends, and which member tells one event from another."""

from __future__ import annotations

from collections.abc import Mapping

from paragon_codegen import ir
from paragon_codegen.loader import BadReference, Node

from .media import body_kind
from .names import Hint
from .schemas import Schemas
from .signatures import signature
from .sites import Site, webhook_sites
from .unions import MOST_VARIANTS

__all__ = ["WebhookBuilder"]

Tag = str | int | float | bool
_Tags = Mapping[str, tuple[tuple[Tag, ir.Type], ...]]
"""Members that have constants, with what each of these stands for."""


class WebhookBuilder:
    """Builds the webhooks of one document."""

    def __init__(self, schemas: Schemas) -> None:
        """Read the bodies; their classes are there when `schemas` has finished."""
        self._schemas = schemas
        found = [
            type_
            for site in webhook_sites(schemas.document)
            if (type_ := self._body(site)) is not None
        ]
        self._events = tuple(dict.fromkeys(found))
        if len(self._events) > MOST_VARIANTS:
            self._refuse()

    def build(self) -> ir.Webhooks | None:
        """Return the webhooks, None when there are none."""
        if not self._events:
            return None
        kinds, told = _kinds({each: self._tags(each) for each in self._events})
        root = self._schemas.document.root
        said = root.get("x-webhook-signature")
        return ir.Webhooks(
            events=self._events,
            kinds=kinds,
            # A union keeps by itself what it does not know.
            others=tuple(
                each
                for each in self._events
                if each not in told or self._is_union(each)
            ),
            signature=signature(said),
        )

    def _body(self, site: Site) -> ir.Type | None:
        """Return what a webhook sends, None if that is no JSON; that is reported."""
        schemas = self._schemas
        written = site.node.get("requestBody")
        try:
            body = schemas.document.resolve(written) if written is not None else None
            content = body.get("content") if body is not None else None
            for media_type, media in content.items() if content is not None else ():
                schema = media.get("schema")
                kind = body_kind(media_type, schema, schemas.shapes)
                if schema is None or kind != "json":
                    continue
                module = schemas.names.module(schema)
                found = schemas.type_at(schema, Hint(f"{site.id} event", module))
                if not isinstance(found, ir.AnyType | ir.NeverType):
                    return found
        except BadReference:
            return None
        self._leave_out(site, written)
        return None

    def _refuse(self) -> None:
        """Report that there are more events than one value can be one of."""
        self._schemas.diagnostics.error(
            self._schemas.document.root["webhooks"].key_location,
            f"an event is one of {len(self._events):,} here: more than "
            f"{MOST_VARIANTS:,} are too many for Python's compiler",
            "let several of them share a schema",
        )

    def _leave_out(self, site: Site, body: Node | None) -> None:
        """Report a webhook that nothing can be read of."""
        self._schemas.diagnostics.warning(
            (body or site.node).key_location,
            "this webhook sends no JSON that is described: it has no type",
            "what it sends is an `UnknownEvent`",
        )

    def _is_union(self, type_: ir.Type) -> bool:
        """Tell whether a type is a union that a discriminator tells apart."""
        found = self._declaration(type_)
        return isinstance(found, ir.Union) and found.discriminator is not None

    def _declaration(self, type_: ir.Type) -> ir.Declaration | None:
        """Return what a type refers to, through any number of aliases."""
        found: ir.Declaration | None = None
        while isinstance(type_, ir.Named):
            found = self._schemas.declarations.get(type_.name)
            type_ = found.type if isinstance(found, ir.Alias) else ir.AnyType()
        return found

    def _tags(self, type_: ir.Type) -> _Tags:
        """Return the members by which an event can be told from others."""
        found = self._declaration(type_)
        if isinstance(found, ir.Union) and found.discriminator is not None:
            return {found.discriminator.wire: found.discriminator.mapping}
        if not isinstance(found, ir.Model):
            return {}
        return {
            field.wire: tuple((value, type_) for value in values)
            for field in found.fields
            if field.required and (values := self._constants(field))
        }

    def _constants(self, field: ir.Field) -> tuple[Tag, ...]:
        """Return the few values that a member may have, none if it may have any."""
        if field.constant is not None:
            return (field.constant,)
        if isinstance(field.type, ir.LiteralType):
            return field.type.values
        found = self._declaration(field.type)
        if isinstance(found, ir.Enum):
            return tuple(each.value for each in found.members)
        return ()


def _kinds(
    tags: Mapping[ir.Type, _Tags],
) -> tuple[tuple[ir.EventKinds, ...], set[ir.Type]]:
    """Return the members that tell events apart, and the events that are told.

    The member that most events have comes first.
    """
    users: dict[str, list[ir.Type]] = {}
    for each, own in tags.items():
        for wire in own:
            users.setdefault(wire, []).append(each)
    kinds: list[ir.EventKinds] = []
    told: set[ir.Type] = set()
    for wire in sorted(users, key=lambda wire: -len(users[wire])):
        left = [each for each in users[wire] if each not in told]
        pairs = tuple(pair for each in left for pair in tags[each][wire])
        if pairs and _are_distinct([value for value, _ in pairs]):
            told.update(left)
            kinds.append(ir.EventKinds(wire, pairs))
    return tuple(kinds), told


def _are_distinct(values: list[Tag]) -> bool:
    """Tell whether no two constants are the same; for Python True is 1."""
    kinds = {type(value) for value in values}
    mixed = bool in kinds and len(kinds) > 1
    return not mixed and len(set(values)) == len(values)
