"""Values of another kind that are plainly meant: a number for text, one for a list of one."""

from __future__ import annotations

from paragon_codegen.data import is_list, is_mapping
from paragon_codegen.diagnostics import quote
from paragon_codegen.loader import Node
from paragon_codegen.validate.kinds import TEXT, Kind, Object, in_words
from paragon_codegen.validate.survey import Survey
from paragon_codegen.validate.values import as_written

__all__ = ["as_list", "as_text", "listed", "null_among_types"]

_REQUIREMENT = Object("SecurityRequirement")
_NULLS = ("null", "Null", "NULL", "~")


def as_list(node: Node, item: Kind, survey: Survey) -> Node:
    """Read what stands in the place of a list as one, with a warning.

    An empty mapping is an empty list, as tools write it that do not tell them apart. One
    text or one security requirement is a list of one. A document with `x-client` has to say so.

    Args:
        node: what stands there.
        item: what the list is of.
        survey: gets the warning.

    Returns:
        The list; the node itself where something else is meant.
    """
    single = _is_single(node.value, item)
    if node.is_sequence or survey.strict or not (single or node.value == {}):
        return node
    # A whole file has no key that another value could be put under.
    return _read_as_list(node, "a list", survey) if node.pointer else node


def listed(schema: Node, key: str, survey: Survey) -> None:
    """Read the value of a keyword that has to be a list as one, with a warning.

    Args:
        schema: the schema, of a document without `x-client`.
        key: the keyword.
        survey: gets the warning.
    """
    value = schema.value.get(key)
    words = key in ("required", "enum")
    one = isinstance(value, str) if words else is_mapping(value)
    if value == {} or one:
        expected = "a list of member names" if key == "required" else "a list"
        _read_as_list(schema[key], expected, survey)


def as_text(node: Node, kind: Kind, survey: Survey) -> bool:
    """Read a number or a truth value where text is expected as it is written.

    Args:
        node: what stands there.
        kind: what should stand there.
        survey: gets the warning.

    Returns:
        Whether it was one.
    """
    text = None if survey.strict or kind is not TEXT else as_written(node)
    if text is None:
        return False
    last = node.pointer[-1]
    what = "this element" if isinstance(last, int) else f"`{last}`"
    message = f"{what} must be a string, found {in_words(node.value)}"
    survey.remark(node, message, f"read as {quote(text)}")
    survey.document.put(node, text)
    return True


def null_among_types(schema: Node, survey: Survey) -> None:
    """Read a `null` that lacks the quotes as the type of that name, with a warning.

    JSON has a null beside `type` where a tool had nothing to say: only in a list it is a type.

    Args:
        schema: the schema, of a document without `x-client`.
        survey: gets the warning.
    """
    types = schema.value["type"]
    if is_list(types) and None in types:
        named = ["null" if each is None else each for each in types]
        survey.remark(schema["type"], "`type` lists null, no word", 'read as "null"')
        schema.value["type"] = list(dict.fromkeys(map(str, named)))
    elif types is None and _is_yaml(schema):
        place = schema["type"].location
        line = schema.file.line(place.line)[place.column - 1 :]
        if line.startswith(_NULLS):
            survey.remark(schema["type"], "`type` is null, no word", 'read as "null"')
            schema.value["type"] = "null"


def _is_yaml(node: Node) -> bool:
    return node.file.path.suffix.lower() != ".json"


def _is_single(value: object, item: Kind) -> bool:
    """Tell whether a value can only be the one element of a list."""
    if item is TEXT:
        return isinstance(value, str)
    if item != _REQUIREMENT or not is_mapping(value):
        return False
    return bool(value) and all(map(is_list, value.values()))


def _read_as_list(node: Node, expected: str, survey: Survey) -> Node:
    message = f"`{node.pointer[-1]}` must be {expected}, found {in_words(node.value)}"
    if node.value == {}:
        survey.remark(node, message, "read as an empty list")
        return survey.document.put(node, [])
    survey.remark(node, message, "read as a list of one")
    return survey.document.put(node, [node.value])
