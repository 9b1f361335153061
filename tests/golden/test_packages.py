"""What holds for the package of every case: well formed, typed, deterministic."""

from __future__ import annotations

import ast
import inspect
import json
import os
import re
import subprocess
import sys
import typing
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

import pytest

from paragon_codegen import cli, pipeline
from paragon_codegen.diagnostics import Diagnostics
from tests.golden.support import (
    Case,
    body,
    imported,
    names,
    packages,
    with_shared_runtime,
)

PACKAGES = packages()
REPOSITORY = Path(__file__).parents[2]
for_every_package = pytest.mark.parametrize("case", PACKAGES, ids=names(PACKAGES))


@for_every_package
def test_it_imports_and_every_hint_resolves(case: Case, importable: Path) -> None:
    package = imported(case, importable)
    modules = [
        module
        for name, module in list(sys.modules.items())
        if name.startswith(f"{package.__name__}.")
        and "._runtime" not in name
        and not name.endswith("._sdk")
    ]
    for module in [package, *modules]:
        _resolve(module)


def _resolve(module: ModuleType) -> None:
    """Look up every exported name and the hints of everything defined in a module."""
    for name in module.__all__:
        assert hasattr(module, name)
    for value in vars(module).values():
        if getattr(value, "__module__", None) != module.__name__:
            continue
        if inspect.isclass(value):
            typing.get_type_hints(value)
            for member in vars(value).values():
                _resolve_member(member)
        elif isinstance(value, FunctionType):
            typing.get_type_hints(value)


def _resolve_member(member: object) -> None:
    """Look up the hints of a method, also of one within a property or a class method."""
    if isinstance(member, property):
        member = member.fget
    if isinstance(member, classmethod | staticmethod):
        member = member.__func__
    if isinstance(member, FunctionType):
        typing.get_type_hints(member)


@for_every_package
def test_it_is_the_same_a_second_time(case: Case) -> None:
    again = pipeline.build(case.spec, case.name, Diagnostics(), case.behaviour).files
    assert again == case.files()
    assert list(again) == list(case.files())


@for_every_package
def test_the_asynchronous_twin_differs_in_await_only(case: Case) -> None:
    """So the goldens need not keep the twins."""
    files = case.files()
    twins = {"client.py", "raw.py", "sdk.py", "streaming.py"}
    for name in twins & files.keys():
        twin = _without_flavour(files[f"async_{name}"])
        assert twin == _without_flavour(files[name])


def _without_flavour(text: str) -> list[str]:
    """Return the statements of a module without what sets the flavours apart."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = "" if " " in node.value else _plain(node.value)
        elif isinstance(node, ast.ImportFrom):
            node.names.sort(key=lambda alias: _plain(alias.name))
    plain = re.sub(r"\bawait |\basync (?=def )", "", ast.unparse(tree))
    return sorted(line for line in _plain(plain).split("\n") if line.strip())


def _plain(text: str) -> str:
    """Return a text with the names of the synchronous flavour."""
    text = re.sub(
        r"\b(from \.+(?:_runtime\.)?|\")async_(?=client|pager|raw|sdk|stream|windows)",
        r"\1",
        text,
    )
    text = re.sub(r"\b_?async_(?=(?:client|raw|streaming)\b)", _private, text)
    return re.sub(r"Async|Sync|Base(?=\w*Client)| as \w*Client$", "", text, flags=re.M)


def _private(found: re.Match[str]) -> str:
    """Return what is left of `async_`, in front of a module's name."""
    return "_" if found.group().startswith("_") else ""


def put_together(folder: Path) -> None:
    """Write all packages; they share the runtime, which is the same text for all."""
    for case in PACKAGES:
        for path, text in case.own_files().items():
            target = folder / "packages" / case.name / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(with_shared_runtime(text).encode())


def test_mypy_finds_nothing(tmp_path: Path) -> None:
    """One run for all."""
    put_together(tmp_path)
    environment = {**os.environ, "MYPYPATH": f"{REPOSITORY}{os.pathsep}{tmp_path}"}
    options = ["--strict", "--no-error-summary", "--config-file="]
    cache = ["--cache-dir", str(REPOSITORY / ".mypy_cache" / "golden")]
    run = subprocess.run(
        [sys.executable, "-m", "mypy", *options, *cache, "-p", "packages"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.stdout, run.stderr, run.returncode) == ("", "", 0)


def test_pyright_finds_nothing(tmp_path: Path) -> None:
    """One run for all, and for a model of more members than pyright follows a name."""
    put_together(tmp_path)
    document = tmp_path / "wide.json"
    kinds: list[Any] = ["string", "array", ["integer", "null"]]
    members = {f"m{n}": {"type": kinds[n % 3]} for n in range(120)}
    wide: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": "Wide", "version": "1"},
        "paths": {},
        "components": {"schemas": {"Wide": {"type": "object", "properties": members}}},
    }
    document.write_text(json.dumps(wide), "utf-8")
    assert cli.main(["generate", str(document), "--out", str(tmp_path / "wide")]) == 0
    settings = {
        "typeCheckingMode": "strict",
        "include": ["packages", "wide/models"],
        "extraPaths": [str(REPOSITORY), str(tmp_path)],
    }
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "pyright", "--pythonpath", sys.executable],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_black_changes_nothing(tmp_path: Path) -> None:
    """Whatever stands above a module tells black to look away: it goes first."""
    for case in PACKAGES:
        for path, text in case.own_files().items():
            target = tmp_path / case.name / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(body(text).encode())
    run = subprocess.run(
        [sys.executable, "-m", "black", "--check", "--diff", "--quiet", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.stdout, run.returncode) == ("", 0)


@pytest.mark.parametrize("name", ["async_client", "async_raw", "client", "raw"])
def test_any_module_may_come_first(name: str, importable: Path) -> None:
    """The client and other forms of its methods name each other."""
    package = imported(Case("path_parameters"), importable)
    code = (
        f"import typing, {package.__name__}.{name} as module; "
        "groups = [each for key, each in vars(module).items() if key[-3:] == 'Api']; "
        "[typing.get_type_hints(each.__init__)['client'] for each in groups]"
    )
    run = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(importable)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.stderr == ""
