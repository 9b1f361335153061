"""docs/guarantees.md: complete, and every test that it names is there."""

from __future__ import annotations

import ast
import functools
import re
from pathlib import Path

import pytest

from tests.breaking.entry import Break
from tests.breaking.page import PAGE, with_rows
from tests.breaking.table import BREAKS
from tests.faults.table import FAULTS

ROOT = Path(__file__).parent.parent
GENERATOR = [f"G{number}" for number in range(1, 16)]
CLIENT = [f"C{number}" for number in range(1, 20)]


@functools.cache
def sections() -> dict[str, str]:
    """Return the text below each guarantee's heading, by its number."""
    parts = re.split(r"^### ([GC]\d+) .*$", PAGE.read_text("utf-8"), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def named(text: str) -> list[str]:
    """Return the tests that a text names."""
    return re.findall(r"`(tests/[\w/]+\.py(?:::\w+)?)`", text)


@functools.cache
def functions(path: str) -> frozenset[str]:
    """Return the tests of a module, without running it."""
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return frozenset(n.name for n in ast.walk(tree) if isinstance(n, kinds))


def test_every_guarantee_is_there_once_and_in_order() -> None:
    assert list(sections()) == GENERATOR + CLIENT


@pytest.mark.parametrize("guarantee", GENERATOR + CLIENT)
def test_its_tests_are_there(guarantee: str) -> None:
    tests = named(sections()[guarantee])
    assert tests, "a promise that no test keeps"
    for test in tests:
        path, _, name = test.partition("::")
        assert (ROOT / path).is_file(), path
        assert name in functions(path), test


def test_the_rows_say_how_each_test_was_seen_failing() -> None:
    assert with_rows(PAGE.read_text("utf-8")) == PAGE.read_text("utf-8")
    assert {broken.guarantee for broken in BREAKS} == set(CLIENT)


@pytest.mark.parametrize("broken", BREAKS, ids=[broken.how for broken in BREAKS])
def test_what_is_broken_is_there(broken: Break) -> None:
    """`make breaking` does it and runs the tests; here only the text is looked for."""
    for place, old, _ in broken.changes():
        assert old in (ROOT / place).read_text("utf-8"), broken.how


def test_every_test_that_is_named_for_a_guarantee_stands_there() -> None:
    listed = {name for text in sections().values() for name in named(text)}
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        place = path.relative_to(ROOT).as_posix()
        for name in functions(place):
            if re.match(r"test_[cg]\d\d_", name) and "would_notice" not in name:
                assert f"{place}::{name}" in listed


def test_every_rule_of_the_matrix_is_a_guarantee() -> None:
    assert {fault.rule for fault in FAULTS} <= set(CLIENT)
