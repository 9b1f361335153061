"""docs/security.md: every module and test that it names is there."""

from __future__ import annotations

import re
from pathlib import Path

from tests.test_guarantees import CLIENT, functions, named

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "security.md").read_text("utf-8")


def test_every_test_that_it_names_is_there() -> None:
    tests = named(PAGE)
    assert len(tests) > 15
    for test in tests:
        path, _, name = test.partition("::")
        assert name in functions(path), test


def test_every_module_that_it_names_is_there() -> None:
    modules = set(re.findall(r"`((?:\w+/)?\w+\.py)`", PAGE)) - {"hosts.py"}
    assert len(modules) > 10
    for module in modules:
        assert (ROOT / "paragon_codegen" / module).is_file(), module


def test_every_guarantee_that_it_names_is_there() -> None:
    rows = set(re.findall(r"\b(C\d+)\b", PAGE))
    assert rows
    assert rows <= set(CLIENT)


def test_who_looks_for_it_finds_it() -> None:
    for page in ("README.md", "docs/guarantees.md"):
        assert "security.md" in (ROOT / page).read_text("utf-8"), page
