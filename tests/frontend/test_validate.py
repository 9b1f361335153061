"""What is true of the validator as a whole."""

from __future__ import annotations

import json
import socket
from pathlib import Path

import jsonschema
import pytest

from paragon_codegen.diagnostics import Severity
from paragon_codegen.validate.engine import InvalidSchema, Validator, is_pattern
from paragon_codegen.validate.example_files import as_path, parse_path
from paragon_codegen.validate.extensions import known_extensions
from paragon_codegen.validate.keywords import (
    ANNOTATIONS,
    KEYWORDS,
    NARROWING,
    SINCE_3_1,
)
from paragon_codegen.validate.near import is_near_miss
from paragon_codegen.validate.objects import OBJECTS
from tests.frontend.support import HEAD, findings, write

WRONG_EXAMPLE = HEAD + "components: {schemas: {A: {type: integer, example: a}}}\n"


@pytest.mark.parametrize("severity", list(Severity))
def test_the_caller_decides_how_bad_a_wrong_example_is(
    severity: Severity, tmp_path: Path
) -> None:
    found = findings(tmp_path, WRONG_EXAMPLE, examples=severity)
    assert f"{severity}: the example does not fit its schema" in found


def test_of_many_examples_each_wrong_one_is_told(tmp_path: Path) -> None:
    """They are checked some at a time."""
    schemas = ", ".join(
        f"S{n}: {{type: integer, example: {'a' if n % 9 == 0 else n}}}"
        for n in range(100)
    )
    found = findings(tmp_path, HEAD + f"components: {{schemas: {{{schemas}}}}}\n")
    assert found.count("the example does not fit its schema") == 12


def test_what_an_example_holds_is_told_in_a_few_words(tmp_path: Path) -> None:
    example = "[" + "word, " * 5000 + "]"
    schema = f"{{type: integer, example: {example}}}"
    found = findings(tmp_path, HEAD + f"components: {{schemas: {{A: {schema}}}}}\n")
    assert "the example does not fit its schema" in found
    assert len(found) < 1000


def test_of_others_a_parameter_of_the_query_may_have_segments(tmp_path: Path) -> None:
    """GitHub's description says it of one that paths and queries share in name."""
    parameter = "{name: ref, in: query, x-multi-segment: true, schema: {type: string}}"
    text = HEAD + f"paths: {{}}\ncomponents: {{parameters: {{ref: {parameter}}}}}\n"
    assert "warning: only a path parameter has segments" in findings(tmp_path, text)
    strict = text + "x-client: {name: Shop}\n"
    assert "error: only a path parameter has segments" in findings(tmp_path, strict)


def test_excerpts_show_the_line_and_the_place(tmp_path: Path) -> None:
    assert findings(tmp_path, HEAD + "pahts: {}\npaths: {}\n", excerpts=True) == (
        'spec.yaml:3:1: error: "pahts" is not a field of the OpenAPI Object\n'
        "    pahts: {}\n"
        "    ^\n"
        '    hint: did you mean "paths"?\n'
    )


def test_the_schema_of_the_extensions_is_a_schema_and_its_examples_fit() -> None:
    for key, rule in known_extensions().items():
        jsonschema.Draft202012Validator.check_schema(rule)
        assert set(rule["x-on"]) <= set(OBJECTS), key
        assert rule["description"], key


def test_every_extension_refuses_something(tmp_path: Path) -> None:
    for key, rule in known_extensions().items():
        place = rule["x-on"][0]
        if place == "OpenAPI":
            client = "" if key == "x-client" else "x-client: {}\n"
            text = HEAD + f"paths: {{}}\n{client}{key}: [wrong]\n"
        elif place == "Schema":
            text = (
                HEAD + f"x-client: {{}}\ncomponents: {{schemas: {{A: {{{key}: 5}}}}}}\n"
            )
        else:
            continue
        assert f"error: `{key}`" in findings(tmp_path, text)


def test_the_tables_agree_with_each_other() -> None:
    assert set(KEYWORDS) >= ANNOTATIONS | NARROWING | SINCE_3_1
    for name, rule in OBJECTS.items():
        assert set(rule.required) | set(rule.expected) <= set(rule.fields), name


@pytest.mark.parametrize(
    ("word", "near"),
    [
        ("requried", True),
        ("propertes", True),
        ("Required", True),
        ("tpye", True),
        ("item", True),
        ("discription", True),
        ("key", False),
        ("id", False),
        ("optional", False),
        ("itemType", False),
        ("x", False),
        ("", False),
    ],
)
def test_slips_of_the_pen_are_told_from_own_words(word: str, near: bool) -> None:
    assert is_near_miss(word, KEYWORDS) is near


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("$", ()),
        ("$.a", ("a",)),
        ("$.options[0].id", ("options", 0, "id")),
        ("$[10][2]", (10, 2)),
        ("$.a-b.c d", ("a-b", "c d")),
        ("a", None),
        ("$a", None),
        ("$.a[x]", None),
        ("$..a", None),
        ("$.", None),
    ],
)
def test_paths_of_invalid_examples(
    text: str, steps: tuple[str | int, ...] | None
) -> None:
    assert parse_path(text) == steps
    if steps is not None:
        assert as_path(steps) == text


def test_the_engine_names_every_place_of_a_failure() -> None:
    schema = json.loads("""
        {"properties": {"pets": {"items": {"oneOf": [
            {"required": ["kind", "lives"], "properties": {"kind": {"const": "cat"}}},
            {"properties": {"kind": {"const": "dog"}, "legs": {"type": "integer"}}}]}}}}
    """)
    value = {"pets": [{"kind": "cat"}, {"kind": "dog", "legs": "4"}, {"kind": "cow"}]}
    missing, wrong, unknown = Validator(schema).failures(value)
    assert (missing.path, missing.member) == (("pets", 0), "lives")
    assert missing.places == {("pets", 0), ("pets", 0, "lives")}
    assert (wrong.path, wrong.member) == (("pets", 1, "legs"), None)
    assert ("pets", 2) in unknown.places


def test_the_engine_refuses_what_is_no_schema() -> None:
    with pytest.raises(InvalidSchema) as caught:
        Validator({"properties": {"a": {"type": "x"}}})
    assert caught.value.path[:2] == ("properties", "a")
    assert is_pattern("^[a-z]+$")
    assert not is_pattern("(")


def test_the_engine_reads_no_file_and_opens_no_connection(tmp_path: Path) -> None:
    outside = write(tmp_path, "{}", "outside.json")
    with pytest.raises(InvalidSchema):
        Validator({"$ref": outside.as_uri()})
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        with pytest.raises(InvalidSchema):
            Validator({"$ref": f"http://127.0.0.1:{port}/x.json"})
        server.setblocking(False)
        with pytest.raises(BlockingIOError):
            server.accept()


def test_a_costly_pattern_says_nothing_about_a_value() -> None:
    validator = Validator({"pattern": r"^(a|a)*(?=b)\1$"})
    assert not list(validator.failures("a" * 5000))
