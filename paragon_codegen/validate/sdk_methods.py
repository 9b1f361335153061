"""SDK methods: what no table of fields can say about them."""

from __future__ import annotations

import re

from paragon_codegen.diagnostics import did_you_mean, quote
from paragon_codegen.loader import Node
from paragon_codegen.validate.survey import Survey

__all__ = ["check_sdk_methods"]

_KINDS = ("steps", "items", "dialog", "plain")
_PLACE = re.compile(r"[a-z][a-z0-9_]*\.[A-Za-z][A-Za-z0-9_]*")
_PLACE_HINT = "write the module and the name in it, such as `workflows.enable`"


def check_sdk_methods(survey: Survey) -> None:
    """Check names, types and kinds of everything below `x-sdk-methods`."""
    for node in survey.objects["SdkMethods"]:
        _check_place(node.get("state"), survey)
        exports = node.get("exports")
        for each in exports.elements() if exports is not None else ():
            _check_place(each, survey)
        _check_groups(node, survey)
    for node in survey.objects["SdkMethod"]:
        _check_place(node.get("behaviour"), survey)
        _check_kind(node.get("kind"), survey)
    for node in survey.objects["SdkParameter"]:
        _check_type(node, survey)
        _check_place(node.get("asyncType"), survey)
        _check_place(node.get("default"), survey)
    for node in survey.objects["SdkResult"]:
        if "makes" not in node:
            _check_type(node, survey)
        elif "schema" in node or "type" in node:
            survey.report(node, "has a type beside `makes`", "give one of them")


def _check_place(node: Node | None, survey: Survey) -> None:
    """Check the name of something in the folder of behaviours."""
    if node is None or not isinstance(node.value, str):
        return
    if not _PLACE.fullmatch(node.value):
        survey.report(node, f"{quote(node.value)} names nothing", _PLACE_HINT)


def _check_kind(node: Node | None, survey: Survey) -> None:
    if node is not None and node.value not in _KINDS:
        hint = did_you_mean(str(node.value), _KINDS) or f"one of {', '.join(_KINDS)}"
        survey.report(node, f"there is no kind {quote(node.value)}", hint)


def _check_type(node: Node, survey: Survey) -> None:
    """Check that a value has one type: a schema, or a name of the behaviours."""
    _check_place(node.get("type"), survey)
    found = [key for key in ("schema", "type") if key in node]
    if len(found) != 1:
        message = "has both `schema` and `type`" if found else "has no type"
        survey.report(
            node, message, "give `schema`, or `type` for what JSON cannot express"
        )


def _check_groups(node: Node, survey: Survey) -> None:
    """Check that every method of a group has its group, and the other way round."""
    methods, groups = node.get("methods"), node.get("groups")
    declared = dict(groups.items()) if groups is not None else {}
    made = {name for name, group in declared.items() if "of" in group}
    for each in declared.values():
        _check_place(each.get("of"), survey)
    used: set[str] = set()
    for name, method in methods.items() if methods is not None else ():
        group, dot, _ = name.rpartition(".")
        used.add(group)
        if dot and group not in declared:
            hint = did_you_mean(group, declared) or f"describe it: groups: {group}: …"
            survey.report_key(method, f"there is no group {quote(group)}", hint)
    for result in survey.objects["SdkResult"]:
        _check_made(result.get("makes"), made, survey)
    for name, group_node in declared.items():
        if name not in used:
            survey.remark_key(group_node, f"group {quote(name)} has no methods")


def _check_made(node: Node | None, made: set[str], survey: Survey) -> None:
    """Check that what a method makes is a group that says what it is made of."""
    if node is not None and node.value not in made:
        survey.report(
            node,
            f"{quote(node.value)} is no group that a method makes",
            did_you_mean(str(node.value), made) or "give the group an `of`",
        )
