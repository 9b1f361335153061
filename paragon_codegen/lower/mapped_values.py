"""Values of a `mapping` that the schema which they lead to can never have."""

from __future__ import annotations

from paragon_codegen.diagnostics import Diagnostics, did_you_mean, quote
from paragon_codegen.loader import Node

__all__ = ["is_contradicted"]


def is_contradicted(
    value: object,
    mapped: Node,
    member: Node,
    allowed: tuple[object, ...],
    diagnostics: Diagnostics,
    *,
    strict: bool,
) -> bool:
    """Tell whether a value can never come with the schema that it is mapped to.

    In a document of others such a value is left out, with a warning: the values that
    the schema itself has stand for it then. An enum of several values may grow, so
    there is nothing wrong with one more.

    Args:
        value: The value that stands for the schema.
        mapped: What the value leads to, in the mapping.
        member: The schema's member that tells the variants apart.
        allowed: The values that this allows.
        diagnostics: Gets what is wrong.
        strict: Whether the document is written for this tool.
    """
    if any(type(each) is type(value) and each == value for each in allowed):
        return False
    if not strict and len(allowed) > 1:
        return False
    place = member.location
    listed = " or ".join(map(quote, allowed[:10]))
    message = (
        f"the discriminator value {quote(value)} leads to a schema that only allows "
        f"{listed} there ({place.path}:{place.line}:{place.column})"
    )
    if strict:
        texts = [each for each in allowed if isinstance(each, str)]
        hint = did_you_mean(str(value), texts) or "write the same value in both places"
        diagnostics.error(mapped.key_location, message, hint)
    else:
        hint = f"it is left out: {listed} stands for the schema"
        diagnostics.warning(mapped.key_location, message, hint)
    return True
