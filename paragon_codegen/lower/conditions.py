"""Members that a schema names on a condition: `then`, `else` and `dependentSchemas`."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from paragon_codegen.loader import Document, Node
from paragon_codegen.nodes import Identity

from .budget import Budget
from .parts import Parts

__all__ = ["conditional_members", "dependencies"]

_LISTS = ("allOf", "oneOf", "anyOf")


def conditional_members(
    parts: Parts, document: Document, steps: Budget
) -> dict[str, list[Node]]:
    """Return the members that conditions name, each with all that they say of it.

    Args:
        parts: Schemas that hold together, expanded.
        document: The document that they stand in.
        steps: Pays for what is looked at.

    Raises:
        BadReference: A reference leads nowhere; it has been reported.
    """
    found: dict[str, list[Node]] = {}
    left = deque(each for part in parts for each in _branches(part.node))
    seen: set[Identity] = set()
    while left:
        node = left.popleft()
        if not node.is_mapping or node.identity in seen:
            continue
        seen.add(node.identity)
        steps.spend(node)
        properties = node.get("properties")
        for name, member in properties.items() if properties is not None else ():
            known = found.setdefault(name, [])
            if all(each.value != member.value for each in known):
                known.append(member)
        left += _inside(node, document)
    return found


def dependencies(parts: Parts, document: Document) -> dict[str, tuple[str, ...]]:
    """Return which members are required where another one is there.

    Args:
        parts: Schemas that hold together, expanded.
        document: The document that they stand in.

    Raises:
        BadReference: A reference leads nowhere; it has been reported.
    """
    found: dict[str, dict[str, None]] = {}
    for part in parts:
        listed = part.node.get("dependentRequired")
        pairs = list(listed.items()) if listed is not None else []
        schemas = part.node.get("dependentSchemas")
        for name, schema in schemas.items() if schemas is not None else ():
            required = (each.get("required") for each in _together(schema, document))
            pairs += [(name, each) for each in required if each is not None]
        for name, others in pairs:
            names = dict.fromkeys(str(each.value) for each in others.elements())
            found.setdefault(name, {}).update(names)
    return {name: tuple(others) for name, others in found.items() if others}


def _branches(node: Node) -> Iterator[Node]:
    """Yield the schemas in a schema that hold on a condition."""
    for key in ("then", "else") if "if" in node else ():
        branch = node.get(key)
        if branch is not None:
            yield branch
    dependent = node.get("dependentSchemas")
    for _, branch in dependent.items() if dependent is not None else ():
        yield branch


def _together(schema: Node, document: Document) -> Iterator[Node]:
    """Yield a schema with what its reference and its `allOf` put beside it."""
    left, seen = [schema], set[Identity]()
    while left:
        node = left.pop()
        if not node.is_mapping or node.identity in seen:
            continue
        seen.add(node.identity)
        yield node
        left += [document.target(node)] if node.ref is not None else []
        conjuncts = node.get("allOf")
        left += conjuncts.elements() if conjuncts is not None else ()


def _inside(node: Node, document: Document) -> Iterator[Node]:
    """Yield what a branch is made of."""
    if node.ref is not None:
        yield document.target(node)
    for key in _LISTS:
        listed = node.get(key)
        yield from listed.elements() if listed is not None else ()
    yield from _branches(node)
