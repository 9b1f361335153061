"""Infinity and not-a-number: YAML has them, JSON has not, and no answer can hold one."""

from __future__ import annotations

from collections.abc import Iterator

from paragon_codegen.data import is_list, is_mapping
from paragon_codegen.loader import Node
from paragon_codegen.validate.survey import Survey

__all__ = ["check_finite", "leave_out_examples"]

_EXAMPLES = ("example", "examples", "value", "dataValue")
_MESSAGE = "infinity and not-a-number have no JSON form"


def leave_out_examples(holder: Node, survey: Survey) -> None:
    """Leave examples out that have such a number in them, with a warning.

    Args:
        holder: what has examples: a schema, a media type, a parameter, an Example Object.
        survey: gets the warning.
    """
    if survey.strict or not (holder.file.not_finite and holder.is_mapping):
        return
    for key in _EXAMPLES:
        example = holder.get(key)
        number = next(_numbers(example), None) if example is not None else None
        # Examples with names are objects of their own.
        if (
            example is None
            or number is None
            or (key == "examples" and example.is_mapping)
        ):
            continue
        survey.remark(number, _MESSAGE, "the example is left out")
        kept = [each for each in example.elements() if not any(_numbers(each))]
        if kept:
            survey.document.put(example, [each.value for each in kept])
        else:
            survey.document.remove(example)


def check_finite(survey: Survey) -> None:
    """Report such numbers wherever they are still left; nothing else meets one."""
    for file in survey.document.files:
        if file.not_finite:
            for number in list(_numbers(Node(file.data, file))):
                survey.report(
                    number, _MESSAGE, "put it in quotes if it is meant as text"
                )
                survey.document.put(number, 0)


def _numbers(node: Node) -> Iterator[Node]:
    """Yield the places of such numbers in a value; what aliases repeat only once."""
    seen: set[int] = set()
    left = [node]
    while left:
        place = left.pop()
        value = place.value
        # The difference of any other number and itself is zero.
        if isinstance(value, float) and value - value != 0:
            yield place
        if id(value) in seen:
            continue
        if is_mapping(value) or is_list(value):
            seen.add(id(value))
            inner = [each for _, each in place.items()] if is_mapping(value) else []
            left += reversed([*inner, *place.elements()])
