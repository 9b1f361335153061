"""Builders: names in the module that describes calls, given when all models have theirs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from paragon_codegen import ir
from paragon_codegen.naming import Scope, constant_name, decoder_name
from paragon_codegen.reserved import BUILDERS, IMPORTED

__all__ = ["renamed_models", "with_builders"]


def with_builders(
    client: ir.Client, declarations: Iterable[ir.Declaration]
) -> ir.Client:
    """Return the client, each of its operations with the names of its builder.

    Methods are distinct within a group only, so that the group goes in front where
    two groups have a method of the same name.

    Args:
        client: The client.
        declarations: What the module may import the decoders of.
    """
    decoders = {
        decoder_name(each.name)
        for each in declarations
        if isinstance(each, ir.Union | ir.Alias)
    }
    seen = Counter(operation.name for operation in client.operations())
    functions, tables = Scope(BUILDERS | decoders), Scope()

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


def renamed_models(
    declarations: Iterable[ir.Declaration], taken: Iterable[str]
) -> Mapping[str, str]:
    """Return what modules of calls name the models that they cannot name as they are.

    Args:
        declarations: The models.
        taken: Names of the classes of the package that are no models.
    """
    names = [each.name for each in declarations]
    scope = Scope(IMPORTED.union(names, taken))
    return {name: scope.claim(f"{name}Model") for name in names if name in IMPORTED}
