"""Path items that stand in two places: fields beside a `$ref`, and those behind it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from paragon_codegen.loader import BadReference, Node
from paragon_codegen.nodes import Elsewhere
from paragon_codegen.validate.survey import Survey

__all__ = ["join"]

_WORDS = ("summary", "description")
_PARAMETERS = "parameters"


def join(node: Node, survey: Survey) -> None:
    """Put the fields behind the reference of a path item beside those that it has itself.

    Where both have a field, OpenAPI leaves open which one counts: the nearest does. Of
    parameters all count, and of two with the same name and place the nearest.

    Args:
        node: a path item whose reference leads somewhere.
        survey: gets a warning for each field that both have.
    """
    behind = list(_behind(node, survey))
    del node.value["$ref"]
    for place in behind:
        for key, member in place.items():
            if key != "$ref":
                _put(node, key, member, survey)


def _behind(node: Node, survey: Survey) -> Iterator[Node]:
    """Yield the path items that references lead to, one after the other."""
    while node.ref is not None:
        node = survey.document.target(node)
        yield node


def _put(node: Node, key: str, member: Node, survey: Survey) -> None:
    """Put a field into a path item, unless it is there."""
    own = node.get(key)
    if own is None:
        node.value[key] = _elsewhere(member)
    elif key == _PARAMETERS and own.is_sequence and member.is_sequence:
        _tell(own, "both are read", survey)
        known = {_named(each, survey) for each in own.elements()}
        others = [
            each for each in member.elements() if _named(each, survey) not in known
        ]
        node.value[key] = [*map(_elsewhere, (*own.elements(), *others))]
    elif key not in _WORDS:
        _tell(own, "this one is read", survey)


def _named(parameter: Node, survey: Survey) -> tuple[str, str] | None:
    """Return name and place of a parameter; None where a reference leads nowhere."""
    try:
        found = survey.document.resolve(parameter)
    except BadReference:
        return None
    if not found.is_mapping:
        return None
    return str(found.value.get("name")), str(found.value.get("in"))


def _elsewhere(node: Node) -> Any:
    return Elsewhere(node) if node.is_mapping or node.is_sequence else node.value


def _tell(own: Node, hint: str, survey: Survey) -> None:
    what = f"`{own.pointer[-1]}`"
    message = f"{what} stands here and behind the reference of this path item"
    survey.remark_key(own, message, hint)
