"""The client: its constructor, its hosts and its groups of operations."""

from __future__ import annotations

from paragon_codegen import ir
from paragon_codegen.diagnostics import Diagnostics
from paragon_codegen.loader import Node
from paragon_codegen.naming import Scope, class_name, constant_name, snake_name
from paragon_codegen.reserved import CLIENT, CONSTRUCTOR, METHODS

from .hosts import Hosts
from .names import client_name
from .operations import OperationBuilder, Site, sites
from .schemas import Schemas
from .security import security_schemes
from .texts import own_text

__all__ = ["build_client"]


def build_client(schemas: Schemas, diagnostics: Diagnostics) -> ir.Client:
    """Return the client of the document."""
    root = schemas.document.root
    settings = root.get("x-client")
    name = own_text(settings, "name") if settings is not None else ""
    scope = Scope(CONSTRUCTOR)
    found = list(sites(schemas))
    hoisted = _hoisted(settings, found, schemas, scope)
    hosts = Hosts(schemas.document)
    builder = OperationBuilder(
        schemas, hosts, {wire: argument.name for wire, argument in hoisted.items()}
    )
    groups = _groups(settings, root, found, builder)
    return ir.Client(
        name=client_name(schemas.document),
        environment_prefix=constant_name(name) if name else "",
        hoisted=tuple(hoisted.values()),
        hosts=hosts.hosts(),
        other_servers=tuple(hosts.others),
        environments=hosts.environments(),
        security=security_schemes(schemas.document, scope, diagnostics),
        user=own_text(settings, "user") if settings is not None else "",
        errors=_errors(settings),
        groups=groups,
    )


def _hoisted(
    settings: Node | None, found: list[Site], schemas: Schemas, scope: Scope
) -> dict[str, ir.Argument]:
    """Return the path parameters that the constructor takes, by wire name."""
    listed = settings.get("parameters") if settings is not None else None
    wires = [str(each.value) for each in listed.elements()] if listed else []
    hoisted: dict[str, ir.Argument] = {}
    for wire in wires:
        node = _path_parameter(wire, found, schemas)
        hoisted[wire] = ir.Argument(
            name=scope.claim(snake_name(wire)),
            type=ir.ScalarType(("str",)),
            required=True,
            hoisted=True,
            doc=own_text(node) if node is not None else "",
        )
    return hoisted


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


def _groups(
    settings: Node | None, root: Node, found: list[Site], builder: OperationBuilder
) -> tuple[ir.Group, ...]:
    """Return the operations in their groups.

    `x-client.operations` says where they stand; without it they are grouped
    by tag where they have tags.
    """
    style = own_text(settings, "operations") if settings is not None else ""
    tagged: dict[str, list[Site]] = {}
    for site in found:
        word = {"flat": "", "api": "api"}.get(style, site.tag)
        tagged.setdefault(word, []).append(site)
    scope = Scope(CLIENT)
    classes = Scope()
    groups: list[ir.Group] = []
    for word, members in tagged.items():
        names = Scope(METHODS)
        built = [builder.build(site, names) for site in members]
        groups.append(
            ir.Group(
                attribute=(
                    scope.claim(snake_name(word, fallback="group")) if word else ""
                ),
                prefix=(
                    classes.claim(class_name(word, fallback="Group")) if word else ""
                ),
                doc=_tag_doc(root, word),
                operations=tuple(each for each in built if each is not None),
            )
        )
    return tuple(groups)


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
