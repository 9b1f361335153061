"""Operations: one method for each path and HTTP method."""

from __future__ import annotations

from paragon_codegen import ir
from paragon_codegen.loader import BadReference
from paragon_codegen.naming import Scope
from paragon_codegen.reserved import ARGUMENTS

from .bodies import Bodies
from .hosts import Hosts
from .names import Hint
from .parameters import Parameters, fixed_query, split_path
from .responses import events, read_responses, results
from .schemas import Schemas
from .security import requirements
from .sites import Site
from .texts import link_at, own_text
from .weight import weight

__all__ = ["OperationBuilder"]


class OperationBuilder:
    """Builds the operations of one document."""

    def __init__(self, schemas: Schemas, hosts: Hosts, hoisted: dict[str, str]) -> None:
        """Prepare to build.

        Args:
            schemas: Gives the types.
            hosts: Gives the services that operations are sent to.
            hoisted: Wire names of path parameters that the client holds, with
                the names of their arguments.
        """
        self._schemas = schemas
        self._hosts = hosts
        self._hoisted = hoisted

    def build(self, site: Site, name: str) -> ir.Operation | None:
        """Return the operation, None when a reference in it leads nowhere.

        Args:
            site: Where the operation stands.
            name: What its method is called.
        """
        try:
            built = self._build(site, name)
        except BadReference:
            return None
        self._schemas.texts.spend(site.node, weight(built))
        return built

    def _build(self, site: Site, name: str) -> ir.Operation:
        node = site.node
        hint = Hint(site.id, self._schemas.names.module(node))
        names = Scope(ARGUMENTS | set(self._hoisted.values()))
        parameters = Parameters(self._schemas, names, self._hoisted, hint)
        template = parameters.read(site)
        bodies = Bodies(self._schemas, names, hint)
        bodies.read(node.get("requestBody"))
        passthrough = node.value.get("x-passthrough") is True
        arguments = [*parameters.arguments, *bodies.arguments]
        if passthrough:
            arguments.append(_headers(names))
        responses = read_responses(node, site.method, self._schemas, hint)
        return ir.Operation(
            name=name,
            wire=site.id,
            method=site.method,
            path=split_path(template, parameters.parameters),
            template=template,
            fixed_query=fixed_query(template),
            host=self._hosts.of(site.item, node),
            arguments=tuple(sorted(arguments, key=_rank)),
            parameters=tuple(parameters.parameters),
            bodies=tuple(bodies.bodies),
            responses=responses,
            results=results(responses),
            security=requirements(self._schemas.document.root, node),
            summary=own_text(node, "summary") or own_text(site.item, "summary"),
            doc=own_text(node) or own_text(site.item),
            link=link_at(node),
            undocumented=node.value.get("x-undocumented") is True,
            deprecated=node.value.get("deprecated") is True,
            passthrough=passthrough,
            once=node.value.get("x-once") is True,
            events=events(responses),
        )


def _rank(argument: ir.Argument) -> int:
    """Sort arguments: those of the path, those that must be given, the others."""
    if argument.positional:
        return 0
    return 1 if argument.required else 2


def _headers(scope: Scope) -> ir.Argument:
    """Return the argument for headers that a third party gets."""
    return ir.Argument(
        name=scope.claim("headers"),
        type=None,
        required=False,
        doc="Headers for the third party.",
        special="headers",
    )
