"""What is said of a place where something else should stand."""

from __future__ import annotations

from paragon_codegen.loader import Node
from paragon_codegen.validate.kinds import Rule, in_words
from paragon_codegen.validate.survey import Survey

__all__ = ["misplaced", "missing", "unexpected"]

_WORDS = ("description", "summary")


def missing(node: Node, rule: Rule, survey: Survey) -> None:
    """Report the fields that an object does not have."""
    for key in rule.required:
        if key not in node:
            survey.report(node, f"`{key}` is missing ({rule.title} Object)")
    for key in rule.expected:
        if key not in node and "$ref" not in node:
            survey.remark(node, f"`{key}` is missing ({rule.title} Object)")


def misplaced(node: Node, survey: Survey) -> None:
    """Report a reference where none can stand."""
    survey.report_key(
        node,
        "a reference cannot stand here",
        "write the referenced text here, or bundle the document with a tool first",
    )


def unexpected(node: Node, expected: str, survey: Survey) -> None:
    """Report a value of the wrong kind; `expected` is the right one in words."""
    if "$ref" in node:
        misplaced(node["$ref"], survey)
        return
    last = node.pointer[-1] if node.pointer else "document"
    what = "this element" if isinstance(last, int) else f"`{last}`"
    message = f"{what} must be {expected}, found {in_words(node.value)}"
    if node.value is None and expected != "a mapping":
        survey.remark(node, message, "leave the key out")
    elif last in _WORDS:
        survey.slip(node.location, message)
    else:
        hint = "put it in quotes" if expected == "a string" else ""
        survey.report(node, message, hint)
