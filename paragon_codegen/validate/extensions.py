"""The `x-` keys that this tool knows: they stand where they may and have sensible values."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from paragon_codegen.data import is_list
from paragon_codegen.diagnostics import did_you_mean, quote
from paragon_codegen.loader import Node
from paragon_codegen.validate.engine import Validator
from paragon_codegen.validate.near import is_near_miss
from paragon_codegen.validate.objects import OBJECTS
from paragon_codegen.validate.pagination import pagination_slips
from paragon_codegen.validate.shared_credentials import shared_slip
from paragon_codegen.validate.survey import Survey
from paragon_codegen.validate.webhook_signature import check_webhook_signature

_SCHEMA = Path(__file__).parent.parent / "extensions.schema.json"


@cache
def known_extensions() -> dict[str, Any]:
    """The entries of `extensions.schema.json`, by key."""
    definitions: dict[str, Any] = json.loads(_SCHEMA.read_text("utf-8"))["$defs"]
    return {key: value for key, value in definitions.items() if key.startswith("x-")}


@cache
def _validator(key: str) -> Validator:
    schema = json.loads(_SCHEMA.read_text("utf-8"))
    return Validator({"$defs": schema["$defs"], "$ref": f"#/$defs/{key}"})


def check_extensions(survey: Survey) -> None:
    """Check every known `x-` key of the document; unknown ones are left alone."""
    known = known_extensions()
    for owner, name in survey.extensions:
        for key, node in list(owner.items()):
            if key in known:
                _check(node, key, name, survey)
            elif key.startswith("x-") and is_near_miss(key, known):
                hint = did_you_mean(key, known)
                survey.remark_key(
                    node, f"{quote(key)} is not known; it is ignored", hint
                )


def _check(node: Node, key: str, name: str, survey: Survey) -> None:
    rule = known_extensions()[key]
    # A document of somebody else's may have most of our keys for reasons of its own.
    slip = survey.diagnostics.error if rule.get("x-severe") else survey.slip
    if name not in rule["x-on"]:
        places = " or ".join(OBJECTS[place].title for place in rule["x-on"])
        slip(
            node.key_location,
            f"`{key}` does not belong here ({OBJECTS[name].title} Object)",
            f"it belongs here: {places} Object",
        )
        return
    fits = True
    for failure in _validator(key).failures(node.value):
        fits = False
        place = _descend(node, failure.path)
        message = f"`{key}`: {failure.message}"
        slip(place.location, message, _example(key, rule))
    if fits:
        _check_meaning(node, key, survey)
    elif key in ("x-pagination", "x-credential-of"):
        _ignore(node)


def _example(key: str, rule: Any) -> str:
    return f"for example `{key}: {json.dumps(rule['x-example'])}`"


def _descend(node: Node, path: tuple[str | int, ...]) -> Node:
    for step in path:
        node = node[step]
    return node


def _check_meaning(node: Node, key: str, survey: Survey) -> None:
    """Check what no schema can say: how a key agrees with what stands around it."""
    owner = _owner(node)
    if key == "x-enum-varnames":
        values = owner.value.get("enum")
        if not is_list(values) or len(values) != len(node.value):
            found = len(values) if is_list(values) else 0
            survey.slip(
                node.location,
                f"{len(node.value)} names for {found} values",
                "one for each `enum` value",
            )
    elif key == "x-multi-segment" and owner.value.get("in") != "path":
        survey.slip(node.key_location, "only a path parameter has segments")
    elif key == "x-python-type" and "string" not in _types(owner):
        survey.slip(
            node.key_location, f"`{key}` says what a text becomes; this is none"
        )
    elif key == "x-client":
        _check_hoisted(node, survey)
    elif key == "x-pagination":
        _check_pagination(node, survey)
    elif key == "x-credential-of":
        _check_shared(node, survey)
    elif key == "x-webhook-signature":
        check_webhook_signature(node, survey)


def _check_pagination(node: Node, survey: Survey) -> None:
    """Check which keys there are; what they lead to is known when there are types."""
    slips = list(pagination_slips(node))
    for slip in slips:
        survey.slip(*slip)
    if slips:
        _ignore(node)


def _check_shared(node: Node, survey: Survey) -> None:
    """Check that a security scheme can use the credential of another one."""
    slip = shared_slip(node, _owner(node), survey)
    if slip:
        survey.slip(node.location, *slip)
        _ignore(node)


def _ignore(node: Node) -> None:
    """Leave a key out that is wrong: nobody is to read it."""
    _owner(node).value.pop(node.pointer[-1], None)


def _types(owner: Node) -> list[Any]:
    """Return the types of a schema; `string` where it says none."""
    written = owner.value.get("type", "string")
    return written if is_list(written) else [written]


def _owner(node: Node) -> Node:
    place = Node(node.file.data, node.file)
    for step in node.pointer[:-1]:
        place = place[step]
    return place


def _check_hoisted(node: Node, survey: Survey) -> None:
    names = {
        str(parameter.value.get("name"))
        for parameter in survey.objects["Parameter"]
        if parameter.value.get("in") == "path"
    }
    hoisted = node.get("parameters")
    for element in hoisted.elements() if hoisted is not None else ():
        if element.value not in names:
            survey.report(
                element,
                f"no path has the parameter {quote(element.value)}",
                did_you_mean(str(element.value), names),
            )


def check_multi_segment(path: str, parameter: Node, survey: Survey) -> None:
    """Check that a parameter of several segments ends its path."""
    if parameter.value.get("x-multi-segment") is True:
        name = str(parameter.value.get("name"))
        if not path.endswith(f"{{{name}}}"):
            survey.slip(
                parameter["x-multi-segment"].key_location,
                f"{quote(name)} must be the last part of {quote(path)}",
                "what follows it could not be told from it",
            )
