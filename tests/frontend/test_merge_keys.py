"""Merge keys of YAML 1.1: members that are written once and taken over by others."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from paragon_codegen.positions import Limits
from paragon_codegen.yaml_reader import read_yaml, yaml_positions
from tests.frontend.support import findings, read

MERGED: dict[str, tuple[str, Any]] = {
    "one": ("{<<: *p, c: 3}", {"a": 1, "b": {"d": 2}, "c": 3}),
    "own members win": ("{a: 9, <<: *p}", {"a": 9, "b": {"d": 2}}),
    "wherever they stand": ("{<<: *p, a: 9}", {"b": {"d": 2}, "a": 9}),
    "the earlier of a list": ("{<<: [*q, *p]}", {"a": 5, "e": 6, "b": {"d": 2}}),
    "a mapping written there": ("{<<: {a: 7, e: 8}}", {"a": 7, "e": 8}),
    "an alias of a list": ("{<<: *l}", {"a": 5, "e": 6, "b": {"d": 2}}),
    "a merge in a merge": ("{<<: {<<: *p, a: 0}}", {"b": {"d": 2}, "a": 0}),
    "nothing": ("{<<: [], a: 1}", {"a": 1}),
    "in quotes": ("{'<<': *q}", {"<<": {"a": 5, "e": 6}}),
    "beside one in quotes": ("{'<<': 1, <<: *q}", {"<<": 1, "a": 5, "e": 6}),
    "as a value": ("{a: <<}", {"a": "<<"}),
    "an anchor on the key": ("{&k <<: {}, b: *k}", {"b": "<<"}),
}


@pytest.mark.parametrize("name", MERGED)
def test_merge_keys_take_over_what_is_not_there(name: str) -> None:
    text, expected = MERGED[name]
    shared = "p: &p {a: 1, b: {d: 2}}\nq: &q {a: 5, e: 6}\nl: &l [*q, *p]\n"
    data, duplicates = read_yaml(f"{shared}x: {text}\n", Limits())
    assert (data["x"], list(data["x"])) == (expected, list(expected))
    assert data["p"] == {"a": 1, "b": {"d": 2}}
    assert not duplicates


def test_in_json_a_merge_key_is_a_key_like_any_other(tmp_path: Path) -> None:
    document, _ = read(tmp_path, '{"<<": {"a": 1}}', "spec.json")
    assert document.root.value == {"<<": {"a": 1}}


def test_merged_members_stand_where_they_were_written() -> None:
    text = "p: &p\n  a: 1\n  b: [2]\nq: {b: 3, <<: [*p, {c: 4}]}\n"
    positions = yaml_positions(text)
    places = {key: positions.value(("q", key)) for key in "abc"}
    assert places == {"a": (2, 6), "b": (4, 8), "c": (4, 24)}
    assert {key: positions.key(("q", key)) for key in "abc"} == {
        "a": (2, 3),
        "b": (4, 5),
        "c": (4, 21),
    }
    assert yaml_positions(text.replace("b: 3, ", "")).value(("q", "b", 0)) == (3, 7)


def test_a_tag_may_say_that_a_key_is_merged() -> None:
    text = "a: &a {x: 1}\nb: {!!merge <<: *a, y: 2}\nc: {!!str <<: *a}\n"
    data, _ = read_yaml(text, Limits())
    assert data["b"] == {"x": 1, "y": 2}
    assert data["c"] == {"<<": {"x": 1}}
    assert yaml_positions(text).value(("b", "x")) == (1, 11)


def test_keys_written_twice_are_refused_beside_a_merge(tmp_path: Path) -> None:
    text = "a: &a {x: 1}\nb: {<<: *a, x: 2, x: 3}\nc: {<<: *a, <<: *a}\n"
    assert findings(tmp_path, text) == (
        'spec.yaml:2:19: error: the key "x" is written twice\n'
        "    hint: it is first written in line 2\n"
        'spec.yaml:3:13: error: the key "<<" is written twice\n'
        "    hint: it is first written in line 3\n"
    )


REFUSED = {
    "a text": ("a: &a x\nc:\n  <<: *a\n", "3:3: error: only mappings can be merged"),
    "nothing": ("a:\n  <<:\n", "2:3: error: only mappings can be merged"),
    "lists": ("a: {<<: [{b: 1}, []]}\n", "1:5: error: only mappings can be merged"),
    "itself": ("a: &a {<<: *a}\n", "1:12: error: the alias stands inside"),
    "a text, tagged": ("!!merge <<: x\n", "1:1: error: only mappings can be merged"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_merged_is_refused(name: str, tmp_path: Path) -> None:
    text, expected = REFUSED[name]
    found = findings(tmp_path, text)
    assert found.startswith(f"spec.yaml:{expected}")
    assert found.count("error:") == 1


def _merges(link: str, length: int = 5000) -> str:
    """Mappings of which each takes over the one before."""
    first = "x0: &x0 {a: 1}\n"
    return first + "".join(
        f"x{i}: &x{i} {{{link.replace('@', f'*x{i - 1}')}, k{i}: 1}}\n"
        for i in range(1, length)
    )


_MANY = ", ".join(f"k{i}: 1" for i in range(5000))

TOO_MUCH = {
    "chain": _merges("<<: @"),
    "doubling": _merges("<<: [@, @]"),
    "nested": "a: " + "{<<: " * 90 + "{" + _MANY + "}" + "}" * 90,
    "laughing": _merges("<<: {m: @, n: @, o: @}"),
}


@pytest.mark.parametrize("name", TOO_MUCH)
def test_merges_that_multiply_are_stopped(name: str, tmp_path: Path) -> None:
    found = findings(tmp_path, TOO_MUCH[name])
    assert "error: the aliases stand for too much" in found


def test_a_chain_of_a_hundred_is_none_of_these(tmp_path: Path) -> None:
    document, _ = read(tmp_path, _merges("<<: @", 100))
    assert len(document.root["x99"].value) == 100
