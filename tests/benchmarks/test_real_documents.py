"""The measure of other people's documents tells good ones from bad ones."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from benchmarks.real_documents import main, summary
from benchmarks.real_reading import documents, endpoint, operations
from benchmarks.real_steps import Limits, Outcome, check, check_types

GOOD = """\
openapi: 3.0.3
info: {title: Good, version: "1"}
paths:
  "/users/{userId}?view=all":
    get:
      parameters: [{name: userId, in: path, required: true, schema: {type: string}}]
      responses: {"204": {description: Done.}}
  /users:
    x-note: no operation
    post: {operationId: add, responses: {"204": {description: Done.}}}
"""
REFUSED = """\
openapi: 3.1.0
info: {title: Refused, version: "1"}
paths:
  /a: {get: {responses: {"200": {$ref: "#/components/responses/Nope"}}}}
components: {responses: {Nop: {description: Done.}}}
"""
SEVERAL_FILES = """\
{"openapi": "3.1.0", "info": {"title": "Parts", "version": "1"},
 "paths": {"/things": {"$ref": "parts/things.yaml#/~1things"}}}
"""
LATER = """\
openapi: 3.2.0
paths:
  x-note: {get: {}}
  no/slash: {query: {}, additionalOperations: {LINK: {}}, summary: Odd.}
"""
PART = """\
/things:
  get: {operationId: list, responses: {"204": {description: Done.}}}
  delete: {operationId: clear, responses: {"204": {description: Done.}}}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A good document, a refused one, one of several files, and what is no document."""
    (tmp_path / "b" / "parts").mkdir(parents=True)
    (tmp_path / "good.yaml").write_text(GOOD)
    (tmp_path / "refused.yml").write_text(REFUSED)
    (tmp_path / "b" / "root.json").write_text(SEVERAL_FILES)
    (tmp_path / "b" / "parts" / "things.yaml").write_text(PART)
    (tmp_path / "openapi.txt").write_text(GOOD)
    (tmp_path / "old.yaml").write_text('swagger: "2.0"\npaths: {}\n')
    return tmp_path


def test_the_roots_of_a_folder_are_found_unless_it_names_them(folder: Path) -> None:
    found = [Path("b/root.json"), Path("good.yaml"), Path("refused.yml")]
    assert documents(folder) == found
    (folder / "documents.txt").write_text("refused.yml\ngood.yaml\n")
    assert documents(folder) == [Path("refused.yml"), Path("good.yaml")]


def test_operations_are_counted_by_method_and_path(folder: Path) -> None:
    assert operations(folder / "good.yaml") == Counter(
        [("GET", "/users/{}"), ("POST", "/users")]
    )
    assert operations(folder / "b" / "root.json") == Counter(
        [("GET", "/things"), ("DELETE", "/things")]
    )
    (folder / "later.yaml").write_text(LATER)
    assert operations(folder / "later.yaml") == Counter(
        [("QUERY", "/no/slash"), ("LINK", "/no/slash")]
    )
    assert endpoint("get", "/a/:id/b:c") == endpoint("GET", "/a/{other}/b:c")


def test_documents_are_generated_and_refused(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "found.json"
    assert main([str(folder), "--no-types", "--json", str(target)]) == 0
    found = {each["document"]: each for each in json.loads(target.read_text())}
    assert [found[name]["failed"] for name in found] == ["", "", "whole"]
    assert [found[name]["operations"] for name in found] == [2, 2, 1]
    place, message = found["refused.yml"]["reason"].split(": ", 1)
    assert (place, "Nope" in message) == ("refused.yml:4:40", True)
    printed = capsys.readouterr().out
    assert f"  refused.yml\n    {place}: {message}\n" in printed
    assert "whole               2   66.7 %" in printed


def test_an_operation_that_is_not_built_is_missed(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    described = Counter([("GET", "/users/{}"), ("POST", "/users"), ("PUT", "/users")])
    monkeypatch.setattr("benchmarks.real_steps.operations", lambda _: described)
    outcome = check(folder, Path("good.yaml"), tmp_path / "out" / "good", Limits())
    assert (outcome.failed, outcome.reason) == (
        "every operation",
        "PUT /users is missing",
    )


def test_a_package_that_does_not_import_is_told(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    probe = tmp_path / "probe.py"
    probe.write_text("raise ImportError('no such module')\n")
    monkeypatch.setattr("benchmarks.real_steps._PROBE", probe)
    outcome = check(folder, Path("good.yaml"), tmp_path / "out" / "good", Limits())
    assert outcome.result == "not importable: ImportError: no such module"


def test_a_generator_that_takes_too_long_is_stopped(
    folder: Path, tmp_path: Path
) -> None:
    limits = Limits(seconds=0.01)
    outcome = check(folder, Path("good.yaml"), tmp_path / "out" / "good", limits)
    assert outcome.result == "not whole: not done after 0.01 s"


def test_what_mypy_says_goes_to_the_package_that_it_is_about(tmp_path: Path) -> None:
    for name, text in (("package_1", "a: int = 1\n"), ("package_11", "a: int = ''\n")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text(text)
    packages = {"package_1": Outcome("one"), "package_11": Outcome("eleven")}
    check_types(packages, tmp_path, tmp_path / "cache", Limits())
    assert packages["package_1"].failed == ""
    assert packages["package_11"].failed == "typed"
    assert packages["package_11"].reason.startswith("package_11/__init__.py:1: error:")
    assert "typed               1   50.0 %" in summary(list(packages.values()))
