"""The client: its constructor, its hosts and its groups of operations."""

from __future__ import annotations

from collections.abc import Iterator

from paragon_codegen import ir
from paragon_codegen.diagnostics import Diagnostics
from paragon_codegen.loader import Node
from paragon_codegen.naming import constant_name

from .hosts import Hosts
from .operations import OperationBuilder
from .schemas import Schemas
from .security import security_schemes
from .sites import Site
from .surface import GroupNames, Surface
from .texts import own_text

__all__ = ["build_client"]


def build_client(
    schemas: Schemas, surface: Surface, diagnostics: Diagnostics
) -> ir.Client:
    """Return the client of the document.

    Args:
        schemas: Gives the types.
        surface: Gives the names.
        diagnostics: Gets what cannot be expressed.
    """
    root = schemas.document.root
    settings = root.get("x-client")
    name = own_text(settings, "name") if settings is not None else ""
    hosts = Hosts(schemas.document)
    builder = OperationBuilder(schemas, hosts, surface.hoisted)
    groups = tuple(_group(each, root, builder) for each in surface.groups)
    return ir.Client(
        name=surface.client,
        environment_prefix=constant_name(name) if name else "",
        hoisted=tuple(_hoisted(surface, schemas)),
        hosts=hosts.hosts(),
        other_servers=tuple(hosts.others),
        environments=hosts.environments(),
        security=security_schemes(schemas.document, surface.constructor, diagnostics),
        user=own_text(settings, "user") if settings is not None else "",
        errors=_errors(settings),
        groups=groups,
    )


def _hoisted(surface: Surface, schemas: Schemas) -> Iterator[ir.Argument]:
    """Yield the path parameters that the constructor takes."""
    for wire, name in surface.hoisted.items():
        node = _path_parameter(wire, surface.sites, schemas)
        yield ir.Argument(
            name=name,
            type=ir.ScalarType(("str",)),
            required=True,
            hoisted=True,
            doc=own_text(node) if node is not None else "",
        )


def _path_parameter(wire: str, found: list[Site], schemas: Schemas) -> Node | None:
    """Return the first path parameter of that name."""
    for site in found:
        for holder in (site.item, site.node):
            listed = holder.get("parameters")
            for written in listed.elements() if listed is not None else ():
                node = schemas.document.resolve(written)
                if node.value.get("in") == "path" and node.value.get("name") == wire:
                    return node
    return None


def _group(names: GroupNames, root: Node, builder: OperationBuilder) -> ir.Group:
    """Return the operations of one group, built."""
    built = [builder.build(site, name) for site, name in names.methods]
    return ir.Group(
        attribute=names.attribute,
        classes=names.classes,
        doc=_tag_doc(root, names.word),
        operations=tuple(each for each in built if each is not None),
    )


def _tag_doc(root: Node, tag: str) -> str:
    """Return what the document says about a tag."""
    listed = root.get("tags")
    for each in listed.elements() if listed is not None else ():
        if each.value.get("name") == tag:
            return own_text(each)
    return ""


def _errors(settings: Node | None) -> ir.ErrorMembers:
    """Return where error bodies hold what an error shows."""
    written = settings.get("errors") if settings is not None else None
    if written is None:
        return ir.ErrorMembers()
    return ir.ErrorMembers(
        message=own_text(written, "message"),
        code=own_text(written, "code"),
        request_id=own_text(written, "requestId"),
    )
