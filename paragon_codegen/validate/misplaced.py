"""References where OpenAPI allows none: what they lead to stands in their place."""

from __future__ import annotations

from collections.abc import Callable

from paragon_codegen.loader import BadReference, Node
from paragon_codegen.validate import strays
from paragon_codegen.validate.kinds import TEXT, Kind, Object, Value
from paragon_codegen.validate.survey import Survey

__all__ = ["WITH_SIBLINGS", "may_refer", "replaced"]

WITH_SIBLINGS = ("PathItem", "Schema")
"""Objects in which what stands beside `$ref` counts."""

_MEDIA_TYPE = Object("MediaType")


def may_refer(kind: Kind) -> bool:
    """Whether a `$ref` may stand in a place, or means nothing there."""
    match kind:
        case Object():
            return kind.reference or kind.name in WITH_SIBLINGS
        case Value():
            return kind.accepts({})
        case _:
            return False


def replaced(
    node: Node, kind: Kind, kind_of: Callable[[Node], str | None], survey: Survey
) -> Node | None:
    """What a misplaced reference leads to; it stands there from now on.

    Args:
        node: the reference.
        kind: what should stand there.
        kind_of: tells what a place is, as far as it is known.
        survey: gets the mistake, or how it is read.

    Returns:
        The node itself where it cannot be replaced; `None` when a mistake was reported.
    """
    fine = kind == _MEDIA_TYPE and survey.version == "3.2"
    if len(node.value) > 1 or not node.pointer or (survey.strict and not fine):
        return node
    if kind is TEXT and strays.text_left_out(node, survey):
        return None
    try:
        target = survey.document.resolve(node)
    except BadReference:
        return None
    found = kind_of(target)
    if kind == _MEDIA_TYPE and found in (None, "Schema"):
        schema = strays.redirected(node, "MediaType", target, survey)
        if schema is not None:
            return schema
    if isinstance(kind, Object) and found not in (None, kind.name):
        return node
    if _is_some_text(target, kind):
        return node
    if not fine:
        survey.remark_key(
            node["$ref"],
            "a reference cannot stand here",
            "read as if what it leads to were written here",
        )
    return survey.document.replace(node)


def _is_some_text(target: Node, kind: Kind) -> bool:
    """Tell a file that is no YAML at all: it would be read as one string."""
    plain = not (target.pointer or target.is_mapping or target.is_sequence)
    return plain and not (kind is TEXT and target.file.is_text)
