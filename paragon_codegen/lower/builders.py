"""Builders: names in the module that describes calls."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from paragon_codegen import ir
from paragon_codegen.naming import Scope, claim_together, constant_name
from paragon_codegen.reserved import BUILDERS

__all__ = ["with_builders"]

_Change = Callable[[ir.Group, ir.Operation], ir.Operation]


def with_builders(client: ir.Client) -> ir.Client:
    """Return the client, each of its operations with the names of its builders.

    Methods are distinct within a group only, so that the group goes in front where
    two groups have a method of the same name.
    """
    seen = Counter(operation.name for operation in client.operations())
    seen.update(each.pagination.name for each in client.operations() if each.pagination)
    functions, tables = Scope(BUILDERS), Scope()

    def prefixed(group: ir.Group, name: str) -> str:
        twice = seen[name] > 1 and group.attribute
        return f"{group.attribute}_{name}" if twice else name

    def named(group: ir.Group, operation: ir.Operation) -> ir.Operation:
        # The function of the pages calls it: none of the arguments may hide it.
        hiding = {each.name for each in operation.arguments if operation.pagination}
        places = [(functions, ""), (Scope(hiding), "")]
        builder = claim_together(prefixed(group, operation.name), places)
        table = f"_{tables.claim(constant_name(builder))}"
        return replace(operation, builder=builder, table=table)

    def paged(group: ir.Group, operation: ir.Operation) -> ir.Operation:
        pages = operation.pagination
        if pages is None:
            return operation
        builder = functions.claim(prefixed(group, pages.name))
        return replace(operation, pagination=replace(pages, builder=builder))

    return _changed(_changed(client, named), paged)


def _changed(client: ir.Client, change: _Change) -> ir.Client:
    """Return the client with other operations."""
    groups = (
        replace(group, operations=tuple(change(group, one) for one in group.operations))
        for group in client.groups
    )
    return replace(client, groups=tuple(groups))
