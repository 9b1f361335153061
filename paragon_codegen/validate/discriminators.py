"""Discriminators: each value leads to a schema that is one of the variants."""

from __future__ import annotations

from paragon_codegen.diagnostics import quote
from paragon_codegen.loader import BadReference, Node
from paragon_codegen.mappings import linked
from paragon_codegen.nodes import Identity
from paragon_codegen.references import AbsentReference
from paragon_codegen.validate.detours import tell_detour
from paragon_codegen.validate.survey import Survey


def check_discriminators(survey: Survey) -> None:
    """Check that every discriminator picks among variants that exist."""
    for node in survey.objects["Discriminator"]:
        mapping = node.get("mapping")
        if mapping is not None:
            _check_mapping(mapping, _owner(node), survey)


def _owner(node: Node) -> Node:
    """The schema that a discriminator stands in."""
    place = Node(node.file.data, node.file)
    for step in node.pointer[:-1]:
        place = place[step]
    return place


def _check_mapping(mapping: Node, owner: Node, survey: Survey) -> None:
    variants = _variants(owner, survey)
    for value, target in list(mapping.items()):
        if not isinstance(target.value, str):
            continue
        if not survey.strict and not _leads_somewhere(target, survey):
            _leave_out(
                mapping, value, f"nothing stands at {quote(target.value)}", survey
            )
            continue
        try:
            link = linked(survey.document, target)
            place = survey.document.resolve(link)
        except BadReference:
            continue
        tell_detour(link, target, survey)
        if variants and place.identity not in variants:
            message = (
                f"the discriminator value {quote(value)} leads to a schema that is not"
                " among the variants"
            )
            if survey.strict:
                hint = "add it to the `oneOf` beside the discriminator"
                survey.report(target, message, hint)
            else:
                _leave_out(mapping, value, message, survey)


def _leads_somewhere(target: Node, survey: Survey) -> bool:
    """Whether something stands where a value of a mapping leads."""
    found = survey.document.look(linked(survey.document, target))
    return not isinstance(found, AbsentReference)


def _leave_out(mapping: Node, value: str, message: str, survey: Survey) -> None:
    """Take a value out of a mapping, with a warning."""
    survey.remark(mapping[value], message, "it is left out")
    del mapping.value[value]


def _variants(owner: Node, survey: Survey) -> set[Identity]:
    """Where the variants of a union are; both ends of a chain of references count."""
    found: set[Identity] = set()
    for key in ("oneOf", "anyOf"):
        listed = owner.get(key)
        for element in listed.elements() if listed is not None else ():
            if element.ref is None:
                found.add(element.identity)
                continue
            try:
                target = survey.document.target(element)
                found.update(
                    (target.identity, survey.document.resolve(target).identity)
                )
            except BadReference:
                return set()
    return found
