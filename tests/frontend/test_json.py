"""JSON files are read exactly, within bounds, and every mistake has a place."""

from __future__ import annotations

import json
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paragon_codegen.json_reader import json_positions, read_json
from paragon_codegen.positions import Limits, Unreadable
from tests.frontend.support import findings

# From 3.13 on, Python points at the comma and not at what it did not expect after it.
AFTER_COMMA = "1:8" if sys.version_info >= (3, 13) else "2:1"
REFUSED = {
    "empty": ("", "1:1: error: not valid JSON: Expecting value"),
    "comma": ('{"a": 1,\n}', f"{AFTER_COMMA}: error: not valid JSON"),
    "comment": ('{"a": 1} // x', "1:10: error: not valid JSON: Extra data"),
    "nan": ('{"a":\n NaN}', "2:2: error: not valid JSON: NaN"),
    "infinity": ('{"a": [-Infinity]}', "1:8: error: not valid JSON: -Infinity"),
    "overflow": ('{"a": 1e999}', "1:7: error: not valid JSON: the number is too large"),
    "digits": (
        '{"a":' + "9" * 5000 + "}",
        "1:6: error: not valid JSON: the number has",
    ),
    "surrogate": ('{"a":\n"\\ud800"}', "2:1: error: half of a surrogate pair"),
    "surrogate key": ('{"\\udc00": 1}', "1:2: error: half of a surrogate pair"),
    "deep": ("[" * 100_000, "1:101: error: nested deeper than 100 levels"),
    "deep and whole": (
        "[" * 200 + "]" * 200,
        "1:101: error: nested deeper than 100 levels",
    ),
    "text": ('"x"', "1:1: error: an OpenAPI document is a mapping"),
    "raw line break": ('{"a": "x\ny"}', "1:9: error: not valid JSON: Invalid control"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_mistakes_are_located(name: str, tmp_path: Path) -> None:
    text, expected = REFUSED[name]
    found = findings(tmp_path, text, "spec.json")
    assert found.startswith(f"spec.json:{expected}")
    assert found.count("error:") == 1


_COMMENTS = "JSON has no comments; YAML has, in a file that ends in .yaml"
HINTS = {
    "": "the file is empty",
    " \n": "the file is empty",
    '{"a": 1,\n}': "the comma before it is one too many",
    '{"a": [1, 2, ]}': "the comma before it is one too many",
    "{'a': 1}": "texts stand in double quotes",
    "{\"a\": 'b'}": "texts stand in double quotes",
    '{\n// x\n"a": 1}': _COMMENTS,
    '{"a": /* x */ 1}': _COMMENTS,
    '{"a": 1 # x\n}': _COMMENTS,
    '{"a": True}': "JSON has true, false and null",
    '{"a": None}': "JSON has true, false and null",
    '{"a": [{"b": "["},\n{"c": 1}, {"d": 2}': 'the "[" of line 1 is not closed',
    '{"a":\n{"b": 1': 'the "{" of line 2 is not closed',
    '{"a": "b\n}': r"within a text, write a line break as \n and a tab as \t",
    '{"a": "b': "the text is not closed",
    '{"a": "C:\\dir"}': r"within a text, write a backslash as \\",
    '{"a": 1\n"b": 2}': "is a comma missing in front of it?",
    '{"a" 1}': "is a colon missing in front of it?",
    '{"a": 1}}': "the document ends before this; it is one value",
    "<!doctype html>": "this is markup: was a page saved in place of the document?",
}


@pytest.mark.parametrize("text", HINTS)
def test_a_usual_slip_has_a_hint(text: str, tmp_path: Path) -> None:
    found = findings(tmp_path, text, "spec.json")
    assert f"    hint: {HINTS[text]}\n" in found
    assert found.count("error:") == 1


@given(st.text(alphabet='{}[]",:1a\\\n', max_size=12))
def test_any_text_is_read_or_refused(text: str) -> None:
    """No other exception comes out of it."""
    with suppress(Unreadable):
        read_json(text, Limits())


def test_duplicate_keys_are_all_reported_with_both_places(tmp_path: Path) -> None:
    text = '{"a": {"x": 1, "x": 2},\n "b": [\n  {"\\u0079": 1, "y": 2}],\n "a": 3}'
    assert findings(tmp_path, text, "spec.json") == (
        'spec.json:1:16: error: the key "x" is written twice\n'
        "    hint: it is first written in line 1\n"
        'spec.json:3:17: error: the key "y" is written twice\n'
        "    hint: it is first written in line 3\n"
        'spec.json:4:2: error: the key "a" is written twice\n'
        "    hint: it is first written in line 1\n"
    )


def test_whole_surrogate_pairs_and_big_integers_are_exact() -> None:
    data, _ = read_json(
        '{"a": "\\ud83d\\ude00", "b": 12345678901234567890123}', Limits()
    )
    assert data == {"a": "😀", "b": 12345678901234567890123}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(st.text(max_size=9), inner, max_size=4),
    max_leaves=15,
)


@given(JSON, st.sampled_from([None, 1, "\t"]), st.booleans())
def test_what_json_writes_is_read_and_found(
    value: Any, indent: int | str | None, ascii_only: bool
) -> None:
    text = json.dumps([value], indent=indent, ensure_ascii=ascii_only)
    data, twice = read_json(text, Limits())
    assert data == [value]
    assert not twice
    line, column = json_positions(text).value((0,))
    rest = "\n".join(text.split("\n")[line - 1 :])[column - 1 :]
    assert rest[0] == json.dumps(value)[0]
