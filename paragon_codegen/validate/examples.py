"""Examples inside of the document: each fits the schema it stands beside."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from paragon_codegen.diagnostics import Severity
from paragon_codegen.loader import BadReference, Document, Node
from paragon_codegen.media_types import is_json
from paragon_codegen.validate.bundle import Bundle
from paragon_codegen.validate.engine import Failure, InvalidSchema, Validator
from paragon_codegen.validate.survey import Survey

# One wrong example of a thousand elements has, in truth, one mistake.
_PER_EXAMPLE = 5
_KEPT = 200
# Each failure holds the value that does not fit: so many examples are checked at a time.
_TOGETHER = 8
_WRONG_DEFAULT = "callers are told that the server takes it: correct it, or the schema"


@dataclass(frozen=True, slots=True)
class Example:
    """A value and the schema it belongs to.

    Attributes:
        optional: members whose absence is no mistake here, because they are read-only in
            a request or write-only in a response.
    """

    value: Node
    schema: Any
    optional: frozenset[str] = frozenset()


def check_inline_examples(survey: Survey, bundle: Bundle, severity: Severity) -> None:
    """Check the examples of media types, parameters, headers and schemas."""
    examples = [*_of_media_types(survey, bundle), *_of_schemas(survey, bundle)]
    say = survey.report if severity is Severity.ERROR else survey.remark
    for example, failures in failures_of(examples, bundle, survey, severity):
        default = _last(example.value) == "default"
        what, hint = ("default", _WRONG_DEFAULT) if default else ("example", "")
        for failure in islice(failures, _PER_EXAMPLE):
            message = f"the {what} does not fit its schema: {failure.message}"
            say(descend(example.value, failure.path), message, hint)


def failures_of(
    examples: list[Example], bundle: Bundle, survey: Survey, severity: Severity
) -> Iterator[tuple[Example, list[Failure]]]:
    """Every example with the ways in which it does not fit, those that fit included.

    One validator checks them all: compiling the schemas is what costs.
    """
    if not examples:
        return
    schema = bundle.schema()
    schema["properties"] = {
        str(index): example.schema for index, example in enumerate(examples)
    }
    try:
        validator = Validator(schema)
    except InvalidSchema as error:
        _report_schema(error, bundle, survey, severity)
        return
    for start in range(0, len(examples), _TOGETHER):
        some = dict(enumerate(examples[start : start + _TOGETHER], start))
        found = _found(validator, some)
        for index, example in some.items():
            failures = [_inside(failure) for failure in found.get(str(index), ())]
            yield example, [f for f in failures if not _excused(f, example)]


def _found(
    validator: Validator, examples: dict[int, Example]
) -> dict[str, list[Failure]]:
    """The first ways in which each of some examples does not fit, by its number."""
    found: dict[str, list[Failure]] = {}
    values = {str(index): example.value.value for index, example in examples.items()}
    for failure in validator.failures(values):
        number = str(failure.path[0]) if failure.path else next(iter(values))
        listed = found.setdefault(number, [])
        if len(listed) < _KEPT:
            listed.append(failure)
    return found


def _inside(failure: Failure) -> Failure:
    """The failure as seen from the example, not from the mapping of all of them."""
    places = frozenset(place[1:] for place in failure.places)
    return Failure(
        failure.path[1:], failure.keyword, failure.message, failure.member, places
    )


def _excused(failure: Failure, example: Example) -> bool:
    return failure.keyword == "required" and failure.member in example.optional


def _report_schema(
    error: InvalidSchema, bundle: Bundle, survey: Survey, severity: Severity
) -> None:
    message = f"no example can be checked, this is no JSON Schema: {error.message}"
    place = bundle.place(str(error.path[1])) if len(error.path) > 1 else None
    where = (
        descend(place, error.path[2:]) if place is not None else survey.document.root
    )
    if severity is Severity.ERROR:
        survey.report(where, message)
    else:
        survey.remark(where, message)


def descend(node: Node, path: tuple[str | int, ...]) -> Node:
    """The node at a path below `node`, or the deepest one that exists on the way."""
    for step in path:
        try:
            node = node[step]
        except (KeyError, IndexError):
            break
    return node


def _of_media_types(survey: Survey, bundle: Bundle) -> Iterator[Example]:
    read_only = _names_with("readOnly", survey)
    write_only = _names_with("writeOnly", survey)
    for name in ("MediaType", "Parameter", "Header"):
        for node in survey.objects[name]:
            schema = node.get("schema")
            if schema is None or ("example" not in node and "examples" not in node):
                continue
            if name == "MediaType" and not is_json(_last(node)):
                continue
            request = name == "Parameter" or "requestBody" in map(str, node.pointer)
            translated = bundle.add(schema)
            for value in values_of(node, survey.document):
                yield Example(value, translated, read_only if request else write_only)


def _last(node: Node) -> str:
    """The last step of a place; empty for the root of a file."""
    return str(node.pointer[-1]) if node.pointer else ""


def values_of(node: Node, document: Document) -> Iterator[Node]:
    """Yield the examples of a media type, a parameter or a header, as data."""
    example = node.get("example")
    if example is not None:
        yield example
    named = node.get("examples")
    for _, member in named.items() if named is not None else ():
        try:
            written = document.resolve(member)
        except BadReference:
            continue
        for key in ("value", "dataValue"):
            value = written.get(key)
            if value is not None:
                yield value


def _of_schemas(survey: Survey, bundle: Bundle) -> Iterator[Example]:
    optional = _names_with("readOnly", survey) | _names_with("writeOnly", survey)
    for node in survey.objects["Schema"]:
        if not node.is_mapping or ("$ref" in node and survey.version == "3.0"):
            continue
        values = _schema_examples(node)
        if values:
            translated = bundle.add(node)
            for value in values:
                yield Example(value, translated, optional)


def _schema_examples(node: Node) -> list[Node]:
    values = [
        value for key in ("example", "default") if (value := node.get(key)) is not None
    ]
    listed = node.get("examples")
    return [*values, *listed.elements()] if listed is not None else values


def _names_with(keyword: str, survey: Survey) -> frozenset[str]:
    return frozenset(
        str(node.pointer[-1])
        for node in survey.objects["Schema"]
        if node.is_mapping and node.value.get(keyword) is True and node.pointer
    )
