"""Examples: each fits its schema, each invalid one fails where it says, none is missing."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import jsonschema_rs
import pytest

from tests.spec.document import (
    EXAMPLES,
    Operation,
    Place,
    invalid_examples,
    operations,
    schemas,
    valid_examples,
    validator,
    validator_in,
)

STEP = re.compile(r"\.([^.\[\]]+)|\[([0-9]+)\]")

Steps = tuple[str | int, ...]

each_operation = pytest.mark.parametrize("operation", operations(), ids=lambda o: o.id)


def _name(file: Path) -> str:
    return file.relative_to(EXAMPLES).with_suffix("").as_posix()


@pytest.mark.parametrize("file", valid_examples(), ids=_name)
def test_valid_example_fits(file: Path) -> None:
    validator(file.parent.name).validate(json.loads(file.read_text("utf-8")))


@pytest.mark.parametrize("file", invalid_examples(), ids=_name)
def test_invalid_example_fails_at_its_path(file: Path) -> None:
    case = json.loads(file.read_text("utf-8"))
    assert case.keys() == {"path", "reason", "decodes", "payload"}
    assert isinstance(case["decodes"], bool)
    assert case["reason"].strip()
    assert not STEP.sub("", case["path"].removeprefix("$"))
    expected = tuple(n or int(i) for n, i in STEP.findall(case["path"]))
    errors = validator(file.parents[1].name).iter_errors(case["payload"])
    assert expected in {place for error in errors for place in _places(error)}


def _places(error: jsonschema_rs.ValidationError) -> Iterator[Steps]:
    """Yield every place that an error is about, alternatives looked into."""
    yield tuple(error.instance_path)
    for branch in getattr(error.kind, "context", None) or ():
        for inner in branch:
            yield from _places(inner)


def test_invalid_examples_belong_to_schemas() -> None:
    assert {file.parents[1].name for file in invalid_examples()} <= schemas().keys()


@each_operation
def test_inline_examples_fit(operation: Operation) -> None:
    checked = 0
    for media in _media_types(operation):
        check = validator_in(media.file, media.value["schema"])
        for name, example in media.members("examples"):
            checked += 1
            if "externalValue" in example.value:
                file = example.file.parent / example.value["externalValue"]
                assert file.read_bytes(), f"{name}: there is nothing in {file}"
                continue
            problems = list(check.iter_errors(example.value["value"]))
            assert not problems, (name, problems)
    assert checked >= 2, "an operation shows at least how it fails"


def _media_types(operation: Operation) -> Iterator[Place]:
    holders = [answer for _, answer in operation.place.members("responses")]
    body = operation.place.get("requestBody")
    for holder in [*holders, *([body] if body else []), *operation.parameters]:
        for _, media in holder.members("content"):
            yield media
