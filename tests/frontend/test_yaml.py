"""YAML is read with the values of YAML 1.2, within bounds, and refused where it is doubtful."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from paragon_codegen import yaml_reader
from paragon_codegen.positions import Limits, Unreadable
from paragon_codegen.yaml_reader import read_yaml, yaml_positions
from tests.frontend.support import findings

SCALARS: dict[str, Any] = {
    "on": "on",
    "no": "no",
    "Yes": "Yes",
    "y": "y",
    "true": True,
    "False": False,
    "tRue": "tRue",
    "null": None,
    "~": None,
    "": None,
    "nullable": "nullable",
    "010": 10,
    "0o17": 15,
    "0x1F": 31,
    "-0x1F": "-0x1F",
    "0b11": "0b11",
    "1_000": "1_000",
    "+5": 5,
    "123456789012345678901234567890": 123456789012345678901234567890,
    "1.5": 1.5,
    ".5": 0.5,
    "1.": 1.0,
    "1e3": 1000.0,
    "1.2.3": "1.2.3",
    "3.1.0": "3.1.0",
    "1:30": "1:30",
    "2020-01-01": "2020-01-01",
    "2020-01-01T00:00:00Z": "2020-01-01T00:00:00Z",
    ".": ".",
    "=": "=",
    "'010'": "010",
    '"null"': "null",
    "'true'": "true",
}


@pytest.mark.parametrize("text", SCALARS)
def test_scalars_have_the_values_of_yaml_1_2(text: str) -> None:
    data, _ = read_yaml(f"a: {text}\n", Limits())
    assert data == {"a": SCALARS[text]}
    assert type(data["a"]) is type(SCALARS[text])


def test_keys_stay_as_written() -> None:
    text = "200: a\ntrue: b\nnull: c\n1.0: d\n010: e\n~: f\non: g\n'x': h\n"
    data, _ = read_yaml(text, Limits())
    assert list(data) == ["200", "true", "null", "1.0", "010", "~", "on", "x"]


def test_block_scalars_and_line_ends() -> None:
    data, _ = read_yaml("a: |\r\n  x\r\n  y\r\nb: >-\r\n  p\r\n  q\r\n", Limits())
    assert data == {"a": "x\ny\n", "b": "p q"}


def test_line_breaks_of_yaml_1_1_are_characters() -> None:
    text = 'a: x\x85y\nb: "p\u2028q"\nc: |\n  l\u2029m\n\ue000: \ue001\n'
    data, _ = read_yaml(text, Limits())
    assert data == {
        "a": "x\x85y",
        "b": "p\u2028q",
        "c": "l\u2029m\n",
        "\ue000": "\ue001",
    }


def test_aliases_stand_for_their_anchor_and_have_its_place() -> None:
    text = "a: &x {p: [1, 2]}\nb: *x\n"
    data, _ = read_yaml(text, Limits())
    assert data == {"a": {"p": [1, 2]}, "b": {"p": [1, 2]}}
    positions = yaml_positions(text)
    assert positions.value(("b", "p", 1)) == positions.value(("a", "p", 1)) == (1, 15)
    assert positions.key(("b",)) == (2, 1)


TAGGED: dict[str, Any] = {
    "!!str 1.0": "1.0",
    "!!str": "",
    "!<tag:yaml.org,2002:str> true": "true",
    "!!int '3'": 3,
    "!!float 3": 3.0,
    "!!bool 'true'": True,
    "!!null ''": None,
    "!!map {!!str a: !!seq [1]}": {"a": [1]},
}


@pytest.mark.parametrize("text", TAGGED)
def test_tags_of_the_core_schema_say_what_a_value_is(text: str) -> None:
    data, _ = read_yaml(f"a: {text}\n", Limits())
    assert data == {"a": TAGGED[text]}
    assert type(data["a"]) is type(TAGGED[text])
    assert yaml_positions(f"a: {text}\n").value(("a",))[0] == 1


REFUSED = {
    "tag": ("a: !x '1'\n", "1:4: error: of YAML's tags only those of its core schema"),
    "no value of a tag": ("a: !!int x\n", "1:4: error: this is no value of the tag"),
    "tag of a list": ("a: !!seq x\n", "1:4: error: the tag `!!seq` cannot stand here"),
    "tag of a text": ("a: !!str [x]\n", "1:4: error: the tag `!!str` cannot stand"),
    "tag of a key": ("!!int 1: x\n", "1:1: error: the tag `!!int` cannot stand here"),
    "python tag": (
        "a: !!python/object/apply:os.system [x]\n",
        "1:4: error: of YAML's tags only those of its core schema are accepted",
    ),
    "tag of a mapping": ("!x\na: 1\n", "1:1: error: of YAML's tags only those"),
    "list as key": ("[a]: 1\n", "1:1: error: a key must be a plain or quoted string"),
    "alias as key": ("a: &a x\n*a : 1\n", "2:1: error: a key must be"),
    "unknown alias": ("a: *b\n", "1:4: error: the alias has no anchor before it"),
    "alias of itself": ("a: &a [*a]\n", "1:8: error: the alias stands inside"),
    "two documents": ("a: 1\n---\nb: 1\n", "2:1: error: a second YAML document"),
    "empty": ("", "1:1: error: the file is empty"),
    "overflow": ("a: 1e999\n", "1:4: error: the number is too large"),
    "digits": ("a: " + "9" * 5000, "1:4: error: the number has more than 1000 digits"),
    "tab": ("a:\n\tb: 1\n", "2:1: error: not valid YAML"),
    "unclosed": ("a: [1,\nb\n", "3:1: error: not valid YAML"),
    "control": ("a: \x07\n", "1:4: error: not valid YAML: control characters"),
    "scalar": ("x", "1:1: error: an OpenAPI document is a mapping"),
    "list": ("- a\n", "1:1: error: an OpenAPI document is a mapping"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_doubtful_yaml_is_refused_where_it_stands(name: str, tmp_path: Path) -> None:
    text, expected = REFUSED[name]
    found = findings(tmp_path, text)
    assert found.startswith(f"spec.yaml:{expected}")
    assert found.count("error:") == 1


def test_duplicate_keys_are_all_reported_with_both_places(tmp_path: Path) -> None:
    text = "a: 1\nb:\n  c: 1\n  'c': 2\n  a: 1\na: 3\nd: [{x: 1, x: 2}]\n"
    assert findings(tmp_path, text) == (
        'spec.yaml:4:3: error: the key "c" is written twice\n'
        "    hint: it is first written in line 3\n"
        'spec.yaml:6:1: error: the key "a" is written twice\n'
        "    hint: it is first written in line 1\n"
        'spec.yaml:7:12: error: the key "x" is written twice\n'
        "    hint: it is first written in line 7\n"
    )


BAD_BYTES = {
    "latin": ("a: 1\nb: ü".encode("latin-1"), "2:4: error: not valid UTF-8"),
    "utf16": ("a: 1".encode("utf-16"), "1:1: error: not valid UTF-8"),
    "cut": ("a: ü".encode()[:-1], "1:4: error: not valid UTF-8"),
}


@pytest.mark.parametrize("name", BAD_BYTES)
def test_wrong_encodings_are_located(name: str, tmp_path: Path) -> None:
    content, expected = BAD_BYTES[name]
    assert findings(tmp_path, content).startswith(f"spec.yaml:{expected}\n")


def test_byte_order_mark_and_line_ends_change_nothing(tmp_path: Path) -> None:
    text = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npahts: {}\n"
    plain = findings(tmp_path, text, excerpts=True)
    assert "spec.yaml:3:1: error" in plain
    assert findings(tmp_path, "\ufeff" + text, excerpts=True) == plain
    assert findings(tmp_path, text.replace("\n", "\r\n"), excerpts=True) == plain


def test_without_the_c_parser_the_same_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "a: &x [on, 010, &y {b: 'c'}]\nd: *x\ne: |\n  f\ng: {<<: *y, '<<': 1}\n"
    data, places = read_yaml(text, Limits()), yaml_positions(text)
    monkeypatch.setattr(yaml_reader, "_LOADER", yaml.SafeLoader)
    again = yaml_positions(text)
    assert read_yaml(text, Limits()) == data
    for pointer, _ in _walk(data[0], ()):
        assert again.value(pointer) == places.value(pointer)
    for broken in ("a: [", "a: \x07", "a: !x b", "a: 1\n---\n", "a: *b"):
        with pytest.raises(Unreadable):
            read_yaml(broken, Limits())


def _laughs() -> str:
    lines = ["a: &a [x,x,x,x,x,x,x,x,x]"]
    for one, two in zip("abcdefghij", "bcdefghijk", strict=True):
        lines.append(f"{two}: &{two} [{','.join([f'*{one}'] * 9)}]")
    return "\n".join(lines)


TOO_MUCH = {
    "billion laughs": (_laughs(), "the aliases stand for too much"),
    "quadratic": (
        "a: &a [" + "x," * 9000 + "]\nb: [" + "*a," * 9000 + "]",
        "the aliases",
    ),
    "aliases": ("a: &a 1\nb: [" + "*a," * 20_000 + "]", "more than 10000 aliases"),
    "flow": ("[" * 100_000, "nested deeper than 100 levels"),
    "flow mapping": ("{a: " * 100_000, "nested deeper than 100 levels"),
    "block": ("- " * 100_000, "nested deeper than 100 levels"),
    "indented": ("\n".join(" " * i + "a:" for i in range(999)), "nested deeper"),
}


@pytest.mark.parametrize("name", TOO_MUCH)
def test_what_grows_without_bound_is_stopped(name: str, tmp_path: Path) -> None:
    text, expected = TOO_MUCH[name]
    assert f"error: {expected}" in findings(tmp_path, text)


def test_size_is_bounded_in_bytes_and_values(tmp_path: Path) -> None:
    text = "a: [" + "1," * 100 + "]"
    assert "larger than 50 bytes" in findings(
        tmp_path, text, limits=Limits(file_bytes=50)
    )
    assert "more than 50 values" in findings(tmp_path, text, limits=Limits(nodes=50))


# A byte order mark inside of a text, and what is no character, is not YAML.
TEXT = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Cn"], exclude_characters="\ufeff")
)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXT,
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(
        st.text(st.characters(categories=["L", "N"]), max_size=9), inner, max_size=4
    ),
    max_leaves=15,
)


@given(JSON)
def test_json_text_means_the_same_as_yaml(value: Any) -> None:
    text = json.dumps({"root": value}, ensure_ascii=False)
    data, _ = read_yaml(text, Limits())
    assert json.dumps(data) == json.dumps({"root": value})


@given(JSON)
def test_positions_point_at_the_values(value: Any) -> None:
    text = json.dumps({"root": value}, ensure_ascii=False, indent=1)
    lines = text.split("\n")
    positions = yaml_positions(text)
    for pointer, member in _walk({"root": value}, ()):
        line, column = positions.value(pointer)
        rest = "\n".join([lines[line - 1][column - 1 :], *lines[line:]])
        begin = json.dumps(member, ensure_ascii=False, indent=1)
        assert rest[0] == begin[0]
        if not isinstance(member, dict | list):
            assert rest.startswith(begin.split("\n")[0])


Pointer = tuple[str | int, ...]


def _walk(value: Any, pointer: Pointer) -> list[tuple[Pointer, Any]]:
    found = [(pointer, value)]
    if isinstance(value, dict):
        for key, member in value.items():
            found.extend(_walk(member, (*pointer, key)))
    if isinstance(value, list):
        for index, member in enumerate(value):
            found.extend(_walk(member, (*pointer, index)))
    return found


@pytest.mark.parametrize(
    ("text", "spot"),
    [
        ("a:\n\tb: 1\n", (2, 1)),
        ("a:\n  b:\n  \t- 1\n", (3, 3)),
        ("a:\r\n\tb: 1\r\n", (2, 1)),
    ],
)
def test_a_tab_in_the_indentation_is_called_so(
    text: str, spot: tuple[int, int]
) -> None:
    with pytest.raises(Unreadable) as caught:
        read_yaml(text, Limits())
    assert (caught.value.spot, caught.value.hint) == (
        spot,
        "YAML is indented with spaces",
    )
    assert "a tab in the indentation" in caught.value.message
