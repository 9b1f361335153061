"""References that lead nowhere, or to something else, in documents of others.

What a reference most likely means, or what can go without it, is read with a warning:

- `\\` in a path is `/`;
- a name that differs only in its case and its separators is that name;
- a schema that is not there, or that leads to itself, may be any value;
- the answer of an error status, a header of an answer, a link, a callback and an example
  can be left out;
- a request body in the place of an answer stands for its content, a media type in the
  place of a schema for its schema, and a schema in the place of a media type is its schema;
- a parameter is one wherever it stands.

A mistyped reference, and one to a parameter or a body that is not there, is a mistake.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import quote as percent
from urllib.parse import unquote

from paragon_codegen.data import is_mapping
from paragon_codegen.diagnostics import quote
from paragon_codegen.loader import Node
from paragon_codegen.nodes import Elsewhere
from paragon_codegen.references import AbsentReference, escape, unescape
from paragon_codegen.resolution import Found
from paragon_codegen.validate.keywords import KEYWORDS
from paragon_codegen.validate.near import is_near_miss
from paragon_codegen.validate.objects import OBJECTS
from paragon_codegen.validate.survey import Similar, Survey

__all__ = ["is_parameter", "left_out", "mended", "redirected", "text_left_out"]

_SEPARATORS = re.compile(r"[-_.\s]")
_DISPENSABLE = ("Callback", "Example", "Header", "Link")
_BACKSLASH = "a reference has slashes between its steps, not backslashes"
_LEFT_OUT = "it is left out"
# Comparing every dangling reference of a huge document with every name takes minutes:
# after so many all that are left are mistakes.
_COMPARISONS = 300_000


def mended(node: Node, kind: str, survey: Survey) -> bool:
    """Mend a reference that leads nowhere, with a warning, where that loses nothing.

    Args:
        node: what has the reference; so may be what it leads to.
        kind: the object of OpenAPI that it should lead to.
        survey: gets the warning.

    Returns:
        Whether `node` has nothing to follow any more.
    """
    if survey.strict:
        return False
    _turned(node, survey)
    place = _end(node, survey)
    absence = None if place is None else survey.document.absence(place)
    if place is None or (absence is None and kind != "Schema"):
        return False
    if absence is not None and _respelled(place, absence, survey):
        return mended(node, kind, survey)
    if absence is not None and kind == "Response" and _bodiless(node, absence, survey):
        return True
    if absence is not None and _similar(absence, survey).mistyped:
        return False  # the hint names what is meant
    if kind == "Schema":
        _free(place, absence, survey)
        return "$ref" not in node
    return absence is not None and left_out(node, kind, absence.message, survey)


def left_out(node: Node, kind: str, reason: str, survey: Survey) -> bool:
    """Leave out what a request can do without, with a warning.

    Args:
        node: a member of a mapping.
        kind: the object of OpenAPI that should stand there.
        reason: what is wrong with it.
        survey: gets the warning.

    Returns:
        Whether it can be left out.
    """
    last = node.pointer[-1] if node.pointer else 0
    if kind == "Response" and node.pointer[:-1] == ("components", "responses"):
        survey.remark(node["$ref"], reason, "it counts where it is referred to")
        return True
    failure = kind == "Response" and str(last).startswith(("4", "5"))
    if not isinstance(last, str) or not (failure or kind in _DISPENSABLE):
        return False
    survey.remark(node["$ref"], reason, _LEFT_OUT)
    survey.document.remove(node)
    return True


def redirected(node: Node, kind: str, target: Node, survey: Survey) -> Node | None:
    """Read a reference to something else as what is plainly meant, with a warning.

    Args:
        node: what has the reference.
        kind: the object of OpenAPI that should stand there.
        target: what the reference leads to.
        survey: gets the warning.

    Returns:
        What stands there from now on; None when nothing else can be meant.
    """
    if survey.strict or not target.is_mapping:
        return None
    text, value = node.ref or "", target.value
    new, hint = None, ""
    if kind == "Response" and is_mapping(value.get("content")):
        new = {"description": "", "content": Elsewhere(target["content"])}
        hint = "read as if its content stood here"
    elif kind == "Schema" and is_mapping(value.get("schema")):
        new = {"$ref": text + ("/schema" if "#" in text else "#/schema")}
        hint = "read as a reference to its schema"
    elif kind == "MediaType" and _is_schema(target):
        new = {"schema": {"$ref": text}}
        hint = "read as its schema"
    if new is None:
        return None
    title = OBJECTS[kind].title
    survey.remark(node["$ref"], f"this is no reference to a {title} Object", hint)
    return survey.document.put(node, new)


def is_parameter(node: Node) -> bool:
    """Tell whether what stands among schemas is a parameter: it has a schema itself."""
    return is_mapping(node.value) and {"name", "in", "schema"} <= node.value.keys()


def _is_schema(node: Node) -> bool:
    """Tell a schema from a media type: they have no keywords in common but examples."""
    keys = node.value.keys() - {"example", "examples"}
    return (
        bool(keys & KEYWORDS.keys()) and not keys & OBJECTS["MediaType"].fields.keys()
    )


def text_left_out(node: Node, survey: Survey) -> bool:
    """Leave out a description or a summary that is a reference to nothing.

    Args:
        node: the text, a reference.
        survey: gets the warning.

    Returns:
        Whether it was left out.
    """
    absence = survey.document.absence(node)
    if absence is None or node.pointer[-1] not in ("description", "summary"):
        return False
    survey.remark(node["$ref"], absence.message, _LEFT_OUT)
    survey.document.remove(node)
    return True


def _turned(node: Node, survey: Survey) -> None:
    """Turn the separators of a path on Windows, with a warning."""
    text = node.ref or ""
    file, mark, fragment = text.partition("#")
    if "\\" not in file or file.startswith("\\") or ":" in file:
        return
    turned = file.replace("\\", "/") + mark + fragment
    survey.remark(node["$ref"], _BACKSLASH, f"read as {quote(turned)}")
    survey.document.put(node["$ref"], turned)


def _end(node: Node, survey: Survey) -> Node | None:
    """Return the last of a chain of references: it leads nowhere, or back to itself.

    None when the chain ends at something, or is longer than it may be.
    """
    place = node
    for _ in range(survey.document.limits.hops):
        found = survey.document.look(place)
        if isinstance(found, AbsentReference):
            return place
        if not isinstance(found, Found):
            return None
        if found.place.identity == place.identity:
            return place
        place = found.place
    return None


def _similar(absence: AbsentReference, survey: Survey) -> Similar:
    """Compare a name that is not there with those that are, once for all its uses."""
    if absence not in survey.similar:
        step, known = absence.step, absence.known
        survey.compared += len(known)
        found = Similar(mistyped=True)
        if survey.compared <= _COMPARISONS:
            found = Similar(_same(step, known), is_near_miss(step, known))
        survey.similar[absence] = found
    return survey.similar[absence]


def _bodiless(node: Node, absence: AbsentReference, survey: Survey) -> bool:
    """Read an answer that is not there as one without a body, if its status has none."""
    if node.pointer[-1:] not in (("204",), ("205",), ("304",)):
        return False
    survey.remark(node["$ref"], absence.message, "an answer of this status has no body")
    survey.document.put(node, {"description": ""})
    return True


def _respelled(place: Node, absence: AbsentReference, survey: Survey) -> bool:
    """Let a reference lead to the one name that is spelled otherwise."""
    names = _similar(absence, survey).names
    text = place.ref or ""
    file, _, fragment = text.partition("#")
    steps = fragment.split("/")
    at = [unescape(unquote(step)) for step in steps]
    if len(names) != 1 or absence.step not in at:
        return False
    steps[at.index(absence.step)] = percent(escape(names[0]), safe="~$")
    hint = f"read as {quote(names[0])}"
    survey.remark(place["$ref"], absence.message, hint)
    survey.document.put(place["$ref"], f"{file}#{'/'.join(steps)}")
    return True


def _same(word: str, known: Iterable[str]) -> tuple[str, ...]:
    folded = _SEPARATORS.sub("", word).casefold()
    return tuple(
        name for name in known if _SEPARATORS.sub("", name).casefold() == folded != ""
    )


def _free(place: Node, absence: AbsentReference | None, survey: Survey) -> None:
    """Free a schema of its reference: any value will do then."""
    message = absence.message if absence else "the reference leads to itself"
    hint = f"{absence.hint} " if absence and absence.hint else ""
    survey.remark(place["$ref"], message, f"{hint}any value will do here")
    del place.value["$ref"]
