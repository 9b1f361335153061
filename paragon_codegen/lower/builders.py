"""Builders: names in the module that describes calls."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from paragon_codegen import ir
from paragon_codegen.naming import Scope, constant_name
from paragon_codegen.reserved import BUILDERS

__all__ = ["with_builders"]


def with_builders(client: ir.Client) -> ir.Client:
    """Return the client, each of its operations with the names of its builder.

    Methods are distinct within a group only, so that the group goes in front where
    two groups have a method of the same name.
    """
    seen = Counter(operation.name for operation in client.operations())
    functions, tables = Scope(BUILDERS), Scope()

    def named(group: ir.Group, operation: ir.Operation) -> ir.Operation:
        twice = seen[operation.name] > 1 and group.attribute
        prefix = f"{group.attribute}_" if twice else ""
        builder = functions.claim(f"{prefix}{operation.name}")
        table = f"_{tables.claim(constant_name(builder))}"
        return replace(operation, builder=builder, table=table)

    groups = (
        replace(group, operations=tuple(named(group, one) for one in group.operations))
        for group in client.groups
    )
    return replace(client, groups=tuple(groups))
