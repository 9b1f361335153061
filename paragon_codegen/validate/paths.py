"""Paths and their parameters: templates agree with what is declared, nothing twice."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from paragon_codegen.diagnostics import did_you_mean, quote
from paragon_codegen.loader import BadReference, Node
from paragon_codegen.methods import operations_of
from paragon_codegen.path_templates import agreed
from paragon_codegen.validate.extensions import check_multi_segment
from paragon_codegen.validate.survey import Survey

_NAME = re.compile(r"\{([^{}]*)\}")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}
# What says in Swagger 2.0 which values a parameter has, and here only in a schema.
_SAID = frozenset(("type", "items", "enum", "format", "default", "$ref"))
# Without `explode` both write a list with commas between the values.
_LISTS = ("simple", "form")
_WORDS = ("description", "example", "examples", "deprecated")
# The specification says that parameters of these names have no effect.
_SET_ELSEWHERE = ("accept", "content-type", "authorization")


def check_paths(survey: Survey) -> None:
    """Check every path, its operations and their parameters."""
    paths = survey.document.root.get("paths")
    templates: dict[str, Node] = {}
    for path, item in paths.items() if paths else ():
        if path.startswith("x-"):
            continue
        _check_template(path, item, survey)
        shape = _NAME.sub("{}", path)
        first = templates.setdefault(shape, item)
        if first is not item:
            survey.remark_key(
                item,
                f"{quote(path)} and {quote(str(first.pointer[-1]))} are the same path",
                "one of them can never be meant",
            )
        _check_item(path, item, survey)
    for parameter in survey.objects["Parameter"]:
        _check_parameter(parameter, survey)


def _check_template(path: str, item: Node, survey: Survey) -> None:
    if _CONTROL.search(path):
        survey.report_key(item, f"{quote(path)} holds a control character")
    rest = _NAME.sub("", path)
    if "{" in rest or "}" in rest:
        survey.report_key(item, f"{quote(path)} has a brace without its partner")
    names = _NAME.findall(path)
    for name in sorted(name for name, count in Counter(names).items() if count > 1):
        message = f"{quote(path)} has the parameter {quote(name)} twice"
        if survey.strict:
            survey.report_key(item, message)
        else:
            survey.remark_key(item, message, f"the second is read as {name}_2")
    if "?" in rest or "#" in rest:
        survey.remark_key(
            item,
            f"{quote(path)} has more than a path",
            "declare query parameters under `parameters`",
        )


def _check_item(path: str, item: Node, survey: Survey) -> None:
    item = _resolved(item, survey)
    shared = _parameters(item, survey)
    for _, operation in operations_of(item):
        own = _parameters(operation, survey)
        _check_declared(path, operation, {**shared, **own}, survey)


def _resolved(node: Node, survey: Survey) -> Node:
    try:
        return survey.document.resolve(node)
    except BadReference:
        return node


def _parameters(owner: Node, survey: Survey) -> dict[tuple[str, str], Node]:
    """The parameters of a list by name and place; one that is there twice is reported."""
    found: dict[tuple[str, str], Node] = {}
    for element in _elements(owner, "parameters"):
        parameter = _resolved(element, survey)
        if not parameter.is_mapping or not {"name", "in"} <= parameter.value.keys():
            continue
        key = (str(parameter.value["name"]), str(parameter.value["in"]))
        first = found.setdefault(key, parameter)
        if first is parameter:
            continue
        message = f"the {key[1]} parameter {quote(key[0])} is there twice"
        if _says(first) == _says(parameter):
            survey.remark(element, message, "the two are equal; remove one")
        else:
            place = first.location
            where = f"first in {place.path}, line {place.line}"
            if survey.strict:
                survey.report(element, message, where)
            else:
                survey.remark(element, message, f"{where}; the last one counts")
    return found


def _says(parameter: Node) -> dict[str, Any]:
    """What a parameter says of values; all else only describes it."""
    return {
        key: value
        for key, value in parameter.value.items()
        if key not in _WORDS and not key.startswith("x-")
    }


def _elements(owner: Node, key: str) -> Iterator[Node]:
    listed = owner.get(key)
    return listed.elements() if listed is not None else iter(())


def _check_declared(
    path: str,
    operation: Node,
    parameters: dict[tuple[str, str], Node],
    survey: Survey,
) -> None:
    declared = {
        name: node for (name, place), node in parameters.items() if place == "path"
    }
    for parameter in parameters.values():
        check_multi_segment(path, parameter, survey)
    if not survey.strict:
        path = _read_as_declared(path, operation, declared, survey)
    wanted = set(_NAME.findall(path))
    # Forgotten, or a slip: the name mistyped, or the parameter put in another place.
    in_path = _NAME.findall(re.split("[?#]", path, maxsplit=1)[0])
    others = {key[0] for key in parameters}
    for name in sorted(wanted - declared.keys()):
        message = f"the path parameter {quote(name)} is not declared"
        if survey.strict or name not in in_path:
            hint = "add it to `parameters` with `in: path`"
            if name in others:
                hint = "write `in: path` at the parameter of this name"
            hint = did_you_mean(name, declared) or hint
            survey.report_key(operation, message, hint)
        elif name in others:
            hint = "the parameter of this name is read as `in: path`"
            survey.remark_key(operation, message, hint)
        else:
            survey.remark_key(operation, message, "read as a string")
    for name in sorted(declared.keys() - wanted):
        message = (
            f"the path {quote(path)} has no place for the path parameter {quote(name)}"
        )
        if survey.strict:
            hint = did_you_mean(name, wanted) or f"write {{{name}}} in the path"
            survey.report(declared[name], message, hint)
        else:
            survey.remark(declared[name], message, "it is left out")


def _read_as_declared(
    path: str, operation: Node, declared: dict[str, Node], survey: Survey
) -> str:
    """The path with the names that are declared, where it is plain which is meant."""
    agreement = agreed(path, declared)
    for written, name in agreement.renamed:
        survey.remark_key(
            operation,
            f"the path has {quote(written)}, and the parameter {quote(name)} is declared",
            "read as the same",
        )
    return agreement.template


def _check_parameter(parameter: Node, survey: Survey) -> None:
    place = parameter.value.get("in")
    if not isinstance(place, str):
        return
    if place not in _STYLES:
        hint = "use `requestBody`" if place in ("body", "formData") else ""
        survey.report(
            parameter["in"],
            f"`in` must be path, query, header or cookie, found {quote(place)}",
            hint or did_you_mean(place, _STYLES),
        )
        return
    name = parameter.get("name")
    if place in ("header", "cookie") and name is not None:
        check_token(name, survey)
    _check_style(parameter, place, survey)
    _check_content(parameter, survey)
    if place == "path" and parameter.value.get("required") is not True:
        survey.remark(
            parameter, "a path parameter is always required", "write `required: true`"
        )
    if place == "header" and str(parameter.value.get("name")).lower() in _SET_ELSEWHERE:
        survey.remark(
            parameter,
            f"the header {parameter.value['name']} is no parameter",
            "it follows from the media types and the security schemes",
        )


def check_token(name: Node, survey: Survey) -> None:
    """Refuse the name of a header or a cookie that no request can have.

    https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2
    """
    if isinstance(name.value, str) and not _TOKEN.fullmatch(name.value):
        survey.report(name, f"{quote(name.value)} is no name of a header or a cookie")


def _check_style(parameter: Node, place: str, survey: Survey) -> None:
    style = parameter.get("style")
    if style is None or not isinstance(style.value, str):
        return
    usual, *_ = _STYLES[place]
    if not survey.strict and style.value in _LISTS and usual in _LISTS:
        if style.value != usual:
            message = f"a {place} parameter cannot have the style {quote(style.value)}"
            survey.remark(style, message, f"read as {usual}: values with commas")
            survey.document.put(style, usual)
            parameter.value.setdefault("explode", False)
        return
    if style.value not in _STYLES[place]:
        allowed = ", ".join(_STYLES[place])
        survey.report(
            style,
            f"a {place} parameter cannot have the style {quote(style.value)}",
            f"the styles for it: {allowed}",
        )


def _check_content(parameter: Node, survey: Survey) -> None:
    content = parameter.get("content")
    if content is None and "schema" not in parameter:
        message = "the parameter has neither `schema` nor `content`"
        said = sorted(_SAID & parameter.value.keys())
        if said:
            survey.report(parameter, message, f"put `{said[0]}` into a `schema`")
        elif survey.strict:
            hint = "write for example `schema: {type: string}`"
            survey.report(parameter, message, hint)
        else:
            survey.remark(parameter, message, "every value is allowed")
    if content is not None and content.is_mapping:
        if "schema" in parameter:
            survey.report(parameter, "the parameter has `schema` and `content`")
        if len(content.value) != 1:
            survey.report(
                content, "`content` of a parameter has exactly one media type"
            )
