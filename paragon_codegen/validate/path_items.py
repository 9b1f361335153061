"""Path items that stand in two places: fields beside a `$ref`, and those behind it."""

from __future__ import annotations

from typing import Any

from paragon_codegen.data import is_list
from paragon_codegen.loader import Node
from paragon_codegen.nodes import Elsewhere
from paragon_codegen.validate.survey import Survey

__all__ = ["join"]

_WORDS = ("summary", "description")


def join(node: Node, survey: Survey) -> None:
    """Put the fields behind the reference of a path item beside those that it has itself.

    Where both have a field, OpenAPI leaves open which one counts: parameters do in both.

    Args:
        node: a path item whose reference leads somewhere.
        survey: gets a warning for each field that both have.
    """
    found = _behind(node, survey)
    del node.value["$ref"]
    for key, member in found.items():
        own = node.get(key)
        if own is None:
            node.value[key] = _elsewhere(member)
        elif key == "parameters" and is_list(own.value) and is_list(member.value):
            _tell(own, "both are read", survey)
            node.value[key] = [*own.value, *map(_elsewhere, member.elements())]
        elif key not in _WORDS:
            _tell(own, "this one is read", survey)


def _behind(node: Node, survey: Survey) -> dict[str, Node]:
    """Return the fields of all path items that references lead to, the nearest ones."""
    found: dict[str, Node] = {}
    while node.ref is not None:
        node = survey.document.target(node)
        for key, member in node.items():
            found.setdefault(key, member)
    found.pop("$ref", None)
    return found


def _elsewhere(node: Node) -> Any:
    return Elsewhere(node) if node.is_mapping or node.is_sequence else node.value


def _tell(own: Node, hint: str, survey: Survey) -> None:
    what = f"`{own.pointer[-1]}`"
    message = f"{what} stands here and behind the reference of this path item"
    survey.remark_key(own, message, hint)
