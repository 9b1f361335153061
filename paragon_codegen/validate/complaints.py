"""What is said of a place where something else should stand."""

from __future__ import annotations

import re

from paragon_codegen.diagnostics import did_you_mean, quote
from paragon_codegen.loader import Node
from paragon_codegen.validate.kinds import MapOf, Rule, in_words
from paragon_codegen.validate.near import is_near_miss
from paragon_codegen.validate.spellings import holds_operation, written_as
from paragon_codegen.validate.survey import Survey
from paragon_codegen.validate.versions import UNSUPPORTED

__all__ = ["misplaced", "missing", "refused_key", "unexpected", "unknown"]

# No server can send these.
_NO_STATUS = re.compile("[6-9][0-9]{2}|[1-9][0-9]{3,}")
_EXAMPLE = "a mapping (Example Object)"
_WORDS = ("description", "summary", "examples")


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
    elif node.value == [] and "mapping" in expected and not survey.strict:
        # PHP writes an empty mapping so.
        survey.remark(node, message, "read as an empty mapping")
        survey.document.put(node, {})
    elif last in _WORDS or expected == _EXAMPLE:
        survey.slip(node.location, message)
    else:
        hint = "put it in quotes" if expected == "a string" else ""
        survey.report(node, message, hint)


def unknown(node: Node, name: str, key: str, rule: Rule, survey: Survey) -> None:
    """Report a field that an object does not have, or warn that it is ignored.

    Args:
        node: what stands under the key.
        name: the object, by its key in `OBJECTS`.
        key: the name of the field.
        rule: the fields that the object has.
        survey: gets the mistake.
    """
    if key == "$ref":
        misplaced(node, survey)
        return
    message = f"{quote(key)} is not a field of the {rule.title} Object"
    meant = survey.strict or survey.version == "3.2"
    if name == "PathItem" and holds_operation(node):
        hint = "an operation stands under its method, in lower case"
        survey.report_key(node, f"{quote(key)} is no method", hint)
    elif (name, key) in UNSUPPORTED and meant:
        hint = "it comes with OpenAPI 3.2, and is not read"
        survey.report_key(node, message, hint)
    elif is_near_miss(key, rule.fields):
        survey.report_key(node, message, did_you_mean(key, rule.fields))
    else:
        hint = "it is ignored; keys of your own begin with `x-`"
        survey.remark_key(node, message, hint)


def refused_key(
    node: Node, key: str, others: MapOf, rule: Rule, survey: Survey
) -> bool:
    """Report a key that is not as those of its mapping have to be.

    Args:
        node: what stands under the key.
        key: a path, a status, a method.
        others: what may stand there.
        rule: the object that has the key.
        survey: gets the mistake, or how the key is read.

    Returns:
        Whether nothing can be made of it.
    """
    if others.keys is None or others.keys.fullmatch(key):
        return False
    message = f"{quote(key)} must be {others.expected} ({rule.title} Object)"
    meant = next(filter(others.keys.fullmatch, written_as(key, node)), "")
    if meant and not survey.strict:
        survey.remark_key(node, message, f"read as {quote(meant)}")
        return False
    if rule.title == "Responses" and _NO_STATUS.fullmatch(key) and not survey.strict:
        survey.remark_key(node, message, "it is left out")
        survey.document.remove(node)
        return True
    survey.report_key(node, message, f"write {quote(meant)}" if meant else "")
    return True
