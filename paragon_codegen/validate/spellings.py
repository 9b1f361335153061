"""Keywords of a schema as other tools and languages write them: what is meant is plain."""

from __future__ import annotations

from typing import Any

from paragon_codegen.data import is_list, is_mapping
from paragon_codegen.diagnostics import did_you_mean, quote
from paragon_codegen.loader import Node
from paragon_codegen.methods import FURTHER, METHODS
from paragon_codegen.validate.keywords import KEYWORDS, TYPES
from paragon_codegen.validate.kinds import FLAG, Kind
from paragon_codegen.validate.meant import listed, null_among_types
from paragon_codegen.validate.survey import Survey

__all__ = [
    "holds_operation",
    "respell",
    "unquoted",
    "with_content",
    "with_schema",
    "written_as",
]

_FLAGS = {"true": True, "false": False}
_BOOLEANS = ("nullable", "readOnly", "writeOnly", "deprecated", "uniqueItems")
_LISTS = ("required", "enum", "allOf", "anyOf", "oneOf")
_OF_SCHEMA = (
    *("type", "items", "enum", "format", "default", "pattern"),
    *("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"),
)
_MEANT: dict[str, tuple[str, str]] = {
    "int": ("integer", ""),
    "int32": ("integer", "int32"),
    **dict.fromkeys(("long", "int64"), ("integer", "int64")),
    **dict.fromkeys(("float", "double", "decimal"), ("number", "")),
    "bool": ("boolean", ""),
    **dict.fromkeys(("str", "text"), ("string", "")),
    **dict.fromkeys(("date", "date-time", "uuid", "uri", "email"), ("string", "=")),
    **dict.fromkeys(("dict", "map"), ("object", "")),
    "list": ("array", ""),
    "file": ("string", "binary"),
}
"""Names of types, and the type and the format that they stand for; `=` is the name itself."""

# Comparing every dangling reference of a huge document with every name takes minutes:
# after so many all that are left are mistakes.
_COMPARISONS = 300_000


def respell(node: Node, survey: Survey) -> None:
    """Put into OpenAPI's words what a schema plainly says in others, with a warning.

    A document with `x-client` is held to the words of OpenAPI.

    Args:
        node: the schema.
        survey: gets the warnings.
    """
    if survey.strict or not is_mapping(node.value):
        return
    if isinstance(node.value.get("type"), str):
        _type(node, survey)
    elif "type" in node.value:
        null_among_types(node, survey)
    for key in _BOOLEANS:
        written = node.value.get(key)
        if key in node.value and not isinstance(written, bool):
            unquoted(node[key], FLAG, survey)
    required = node.value.get("required")
    if isinstance(required, bool) or required in ("true", "false"):
        _required(node, survey)
    for key in _LISTS:
        listed(node, key, survey)
    _names_of_values(node)
    if is_list(node.value.get("items")) and "prefixItems" not in node.value:
        _say(
            node["items"],
            "`items` must be a schema, found a list",
            survey,
            "prefixItems",
        )
        node.value["prefixItems"] = node.value.pop("items")
    if is_mapping(node.value.get("properties")):
        _properties(node["properties"], survey)


def with_schema(node: Node, survey: Survey) -> None:
    """Put into a schema what Swagger 2.0 has in the parameter itself, with a warning.

    Args:
        node: a parameter, or what else has a schema.
        survey: gets the warning.
    """
    said = [key for key in _OF_SCHEMA if key in node.value]
    beside = {"schema", "content", "$ref"} & node.value.keys()
    if survey.strict or beside or not said or "in" not in node.value:
        return
    words = ", ".join(f"`{key}`" for key in said)
    message = "the parameter has neither `schema` nor `content`"
    survey.remark(node, message, f"read as if a schema had {words}")
    node.value["schema"] = {key: node.value.pop(key) for key in said}


def with_content(node: Node, survey: Survey) -> None:
    """Let a request body that does not say what it is be anything, with a warning.

    Args:
        node: a request body.
        survey: gets the warning.
    """
    if survey.strict or "content" in node.value or "$ref" in node.value:
        return
    message = "`content` is missing (Request Body Object)"
    survey.remark(node, message, "bytes of any type will do")
    node.value["content"] = {"*/*": {}}


def holds_operation(node: Node) -> bool:
    """Tell whether what stands under an unknown key of a path item is an operation."""
    return is_mapping(node.value) and not {"responses", "operationId"}.isdisjoint(
        node.value
    )


def written_as(key: str, node: Node) -> tuple[str, ...]:
    """What a key may be meant as: a status in lower case, a path without its slash."""
    methods = is_mapping(node.value) and {*METHODS, FURTHER, "$ref"} & node.value.keys()
    return (key.upper(), f"/{key}") if methods else (key.upper(),)


def unquoted(node: Node, kind: Kind, survey: Survey) -> bool:
    """Take a boolean out of its quotes, with a warning.

    Args:
        node: what stands in its place.
        kind: what should stand there.
        survey: gets the warning.

    Returns:
        Whether it was one.
    """
    text = node.value
    if kind is not FLAG or survey.strict or not isinstance(text, str):
        return False
    if text.lower() not in _FLAGS:
        return False
    message = f"`{node.pointer[-1]}` must be true or false, found {quote(text)}"
    _say(node, message, survey)
    survey.document.put(node, _FLAGS[text.lower()])
    return True


def _type(node: Node, survey: Survey) -> None:
    """Read the type of another language."""
    written: str = node.value["type"]
    lower = written.lower()
    if written in TYPES:
        return
    if lower == "any":
        _say(node["type"], _wrong(written), survey, "any value")
        del node.value["type"]
        return
    type_, format_ = (lower, "") if lower in TYPES else _MEANT.get(lower, ("", ""))
    if not type_ and not did_you_mean(written, TYPES):
        survey.remark(node["type"], _wrong(written), "it is ignored")
        del node.value["type"]
    if not type_:
        return
    format_ = lower if format_ == "=" else format_
    words = f"{type_} with the format {format_}" if format_ else type_
    _say(node["type"], _wrong(written), survey, words)
    node.value["type"] = type_
    if format_:
        node.value.setdefault("format", format_)


def _wrong(type_: str) -> str:
    return f"`type` must be one of {', '.join(TYPES)}, found {quote(type_)}"


def _required(node: Node, survey: Survey) -> None:
    """Take away the `required: true` of JSON Schema's third draft."""
    what = "a boolean" if isinstance(node.value["required"], bool) else "a string"
    survey.remark(
        node["required"],
        f"`required` must be a list of member names, found {what}",
        "it is ignored; name the member in the list of the object it belongs to",
    )
    del node.value["required"]


def _names_of_values(node: Node) -> None:
    """Let the names that NSwag gives the values of an enum be those that this tool reads.

    It is no warning: a list of another length is the other tool's own business.
    """
    names, values = node.value.get("x-enumNames"), node.value.get("enum")
    if not (is_list(names) and is_list(values)):
        return
    if len(names) == len(values) and all(isinstance(name, str) for name in names):
        node.value.setdefault("x-enum-varnames", names)


def _properties(properties: Node, survey: Survey) -> None:
    """Tell of keywords that slipped a level: they are members now."""
    for name, member in properties.items():
        if isinstance(member.value, bool) and name in KEYWORDS:
            which = "may be there" if member.value else "may not be there"
            survey.remark_key(
                member,
                f"{quote(name)} is a keyword, and stands among the properties",
                f"read as a member that {which}; the keyword stands beside `properties`",
            )


def _say(node: Node, message: str, survey: Survey, meant: Any = "") -> None:
    survey.remark(node, message, f"read as {meant}" if meant else "read without quotes")
