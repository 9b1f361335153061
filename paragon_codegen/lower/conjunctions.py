"""When two conjunctions are one and the same, however they were put together."""

from __future__ import annotations

from paragon_codegen.data import is_list
from paragon_codegen.loader import Node
from paragon_codegen.nodes import Identity

from .heirs import Heirs
from .keywords import allowed_types, forbids_all, implied_types
from .parts import Part, Parts

__all__ = ["Conjunction", "adds_nothing", "essential", "identified", "meaning"]

# What is read of a schema when its type is made; the rest describes or narrows
# values that are of the type anyhow.
_MEANT = frozenset("""type properties required additionalProperties patternProperties
    unevaluatedProperties propertyNames then else dependentSchemas
    items prefixItems unevaluatedItems enum const oneOf anyOf discriminator x-yields x-enum-varnames
    format contentEncoding x-python-type""".split())
# Of a number they describe how large it may be.
_OF_TEXT = frozenset({"format", "contentEncoding", "x-python-type"})
# These may say once more what the others say already.
_OTHERS = frozenset({"additionalProperties", "unevaluatedProperties"})
_REPEATABLE = frozenset({"type", "properties", "required"}) | _OTHERS

Conjunction = frozenset[tuple[Identity, bool, str]]
"""Places of schemas that hold together. A document has a bounded number of them."""


def meaning(node: Node) -> set[str]:
    """Return the keywords of a schema that its type depends on, `allOf` aside."""
    found = {key for key in node.value if key in _MEANT}
    if not found.isdisjoint(_OF_TEXT) and not _may_be_text(node):
        found -= _OF_TEXT
    return found | {"not"} if forbids_all(node.value) else found


def _may_be_text(node: Node) -> bool:
    """Tell whether the types that a schema writes leave room for text."""
    written = node.value.get("type", "string")
    return "string" in (written if is_list(written) else (written,))


def essential(flat: Parts, heirs: Heirs) -> Parts:
    """Return the parts without those that say nothing which the others do not say.

    Args:
        flat: Parts of an expansion.
        heirs: An heir says who it is, though it adds nothing.
    """
    left = [part for part in flat if meaning(part.node)]
    for part in [each for each in reversed(left) if _may_repeat(each.node)]:
        others = tuple(each for each in left if each is not part)
        if others and adds_nothing(part, others):
            left.remove(part)
    named = [part for part in flat if part not in left and heirs.has(part.node)]
    return (*left, *named)


def identified(parts: Parts) -> Conjunction:
    """Return what a conjunction of essential parts is known by."""
    return frozenset(
        (part.place, part.plain and _has_union(part.node), part.only) for part in parts
    )


def adds_nothing(part: Part, others: Parts) -> bool:
    """Tell whether a type stays the same when a part is left out.

    Args:
        part: A schema; its `allOf` and its `$ref` do not count.
        others: What else holds, expanded.
    """
    node = part.node
    if not _may_repeat(node):
        return False
    if not _required(part) <= {name for each in others for name in _required(each)}:
        return False
    if any(_has_union(each.node) and not each.plain for each in others):
        return node.value.get("type") in (None, "object")
    return _types(others) == _types((*others, part))


def _may_repeat(node: Node) -> bool:
    """Tell whether all that a schema says may have been said before."""
    if not meaning(node) <= _REPEATABLE or node.value.get("properties"):
        return False
    others = [each for key in _OTHERS if (each := node.get(key))]
    return not any(each.is_mapping and each.value for each in others)


def _types(flat: Parts) -> frozenset[str] | None:
    """Return the types that are left, null aside: it is told apart elsewhere."""
    found = allowed_types(flat)
    if found is None:
        found = implied_types(flat)
    return None if found is None else found - {"null"}


def _required(part: Part) -> set[str]:
    """Return the members that a schema requires."""
    names = part.node.get("required")
    return (
        {str(each.value) for each in names.elements()} if names is not None else set()
    )


def _has_union(node: Node) -> bool:
    """Tell whether a schema may stand for others: by listing them, or as their base."""
    return not node.value.keys().isdisjoint(("oneOf", "anyOf", "discriminator"))
