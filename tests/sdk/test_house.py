"""Rules of the house for behaviours: what they import, and what they leave alone."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path
from typing import get_args

import pytest
from paragon_connect._sdk.flow_state import Stage

from tests.journeys.methods_table import methods, python_name
from tests.sdk.hostile_calls import CALLS
from tests.spec.document import unions
from tests.test_architecture import LONGEST_MODULE, undocumented

FOLDER = Path(__file__).parents[2] / "spec" / "sdk" / "behaviour"
MODULES = {
    path.stem: ast.parse(path.read_text("utf-8")) for path in FOLDER.glob("*.py")
}
# Signing a token needs them, and nothing else does.
OPTIONAL = {"cryptography", "jwt"}
# A behaviour yields what it wants done; it neither waits nor talks to anybody itself.
FORBIDDEN = {"anyio", "asyncio", "http", "httpx2", "requests", "socket", "urllib3"}
DRIVERS = {
    "async_client",
    "base_client",
    "client",
    "connections",
    "drivers",
    "engine",
    "async_engine",
    "transport",
}
every_module = pytest.mark.parametrize("name", sorted(MODULES))


def imported(tree: ast.Module) -> Iterator[tuple[str, str, int]]:
    """Yield each import: module, name and number of dots."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, "", 0
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                yield node.module or "", alias.name, node.level


def neighbours(tree: ast.Module) -> set[str]:
    """Return the behaviours that a module imports."""
    found: set[str] = set()
    for module, name, level in imported(tree):
        if level == 1:
            found.add(module or name)
    return found


def test_they_import_each_other_without_a_circle() -> None:
    graph = {name: neighbours(tree) for name, tree in MODULES.items()}
    assert set(TopologicalSorter(graph).static_order()) >= set(graph)


@every_module
def test_they_do_no_io_of_their_own(name: str) -> None:
    for module, target, level in imported(MODULES[name]):
        top = module.partition(".")[0]
        if level == 0:
            assert top not in FORBIDDEN
            assert top in sys.stdlib_module_names | OPTIONAL, module
        elif level == 2 and top == "_runtime":
            assert (module.rpartition(".")[2] or target) not in DRIVERS
        assert (module, target) != ("time", "sleep")
    sleeps = re.findall(r"time\.sleep|\bprint\(", ast.unparse(MODULES[name]))
    assert not sleeps


def test_optional_packages_load_when_they_are_needed() -> None:
    for name, tree in MODULES.items():
        for node in tree.body:
            if isinstance(node, ast.Import | ast.ImportFrom):
                top = {m.partition(".")[0] for m, _, _ in imported(_module(node))}
                assert not top & OPTIONAL, name


def _module(statement: ast.stmt) -> ast.Module:
    return ast.Module(body=[statement], type_ignores=[])


@every_module
def test_everything_public_is_documented(name: str) -> None:
    assert list(undocumented(name, MODULES[name])) == []


def test_a_flow_knows_every_stage() -> None:
    known = {each.__name__ for each in get_args(Stage)}
    missing = set(unions()["InstallFlowStage"].values()) - known
    assert not missing, f"flow_state.py: add {missing} to Stage"


@every_module
def test_no_module_is_too_long(name: str) -> None:
    text = (FOLDER / f"{name}.py").read_text("utf-8")
    assert text.count("\n") <= LONGEST_MODULE


@every_module
def test_no_check_is_silenced(name: str) -> None:
    text = (FOLDER / f"{name}.py").read_text("utf-8")
    assert not re.search(r"#\s*(type:\s*ignore|pyright:|noqa|fmt:|pragma|mypy:)", text)


def test_every_method_is_called_where_answers_are_hostile() -> None:
    called = {name.partition(" ")[0] for name in CALLS}
    assert called == {python_name(name) for name in methods()} - {"configure_global"}
