"""docs/security.md: every test and module that it names is there, and what it shows works."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from paragon_codegen import pipeline
from paragon_codegen.diagnostics import Diagnostics
from tests.test_guarantees import ROOT, functions, named

PAGE = ROOT / "docs" / "security.md"
TEXT = PAGE.read_text("utf-8")


def rows() -> list[list[str]]:
    """Return the rows of the tables that say what somebody cannot do."""
    lines = re.findall(r"^\| (.*) \|$", TEXT, re.MULTILINE)
    return [line.split(" | ") for line in lines if line[:6] != "cannot"]


def test_every_test_is_there() -> None:
    tests = named(TEXT)
    assert len(tests) > 40
    for test in tests:
        path, _, name = test.partition("::")
        assert (ROOT / path).is_file(), path
        assert name in functions(path), test


def test_every_module_and_file_is_there() -> None:
    paths = re.findall(r"`((?:paragon_codegen|requirements)/[\w./]+)`", TEXT)
    assert len(set(paths)) > 30
    assert [path for path in paths if not (ROOT / path).is_file()] == []


def test_every_row_names_a_test() -> None:
    found = rows()
    assert len(found) > 15
    for cannot, _, shown in found:
        assert named(shown), cannot


def package(folder: Path, **root: object) -> str:
    """Return the modules that are made for a document with one credential."""
    scheme = {"type": "apiKey", "in": "header", "name": "X-Key", "x-name": "secretKey"}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Somebody's", "version": "1"},
        "security": [{"key": []}],
        "paths": {"/": {"get": {"operationId": "get", "responses": {}}}},
        "components": {"securitySchemes": {"key": scheme}},
        **root,
    }
    spec = folder / "spec.json"
    spec.write_text(json.dumps(document))
    files = pipeline.build(spec, "package", Diagnostics()).files
    made = (text for path, text in files.items() if "_runtime" not in path)
    return " ".join(" ".join(made).split())


@pytest.mark.parametrize("name", ["Github", "Aws"])
def test_a_variable_of_the_environment_stands_in_the_docstring(
    name: str, tmp_path: Path
) -> None:
    """A document names it; whoever reads the constructor knows."""
    made = package(tmp_path, **{"x-client": {"name": name}})
    variable = f"{name.upper()}_SECRET_KEY"
    assert f"Default: `{variable}` of the environment" in made
    assert set(re.findall(rf"\b{name.upper()}_\w+", made)) == {variable}


def test_without_a_name_there_is_no_variable(tmp_path: Path) -> None:
    made = package(tmp_path)
    assert 'key_credential("header", "X-Key", "secret_key", secret_key, "")' in made
    assert "SECRET_KEY" not in made
