"""Hostile settings: whoever controls `pyproject.toml` gets an answer, and runs nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from paragon_codegen import cli, config
from tests.hostile import strings

SPEC = {
    "openapi": "3.1.0",
    "info": {"title": "Settings", "version": "1"},
    "paths": {"/": {"get": {"operationId": "get", "responses": {}}}},
}
VALUES = (*strings.CONTROLS, *strings.CORPUS[::6], *strings.NAMES[::12], "x" * 400)
PATHS = ("spec", "root", "out", "behaviour", "templates")
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def project(workshop: Path) -> Path:
    """A folder with a document, a folder of behaviours and one of templates."""
    (workshop / "spec.json").write_text(json.dumps(SPEC))
    for name in ("behaviour", "templates"):
        (workshop / name).mkdir()
    (workshop / "templates" / "own.jinja").write_text('"""A module."""\n')
    return workshop


def ends(words: list[str], folder: Path, capture: Capture) -> int:
    """Run the command and return its exit code; whatever it says can be shown."""
    code = cli.main(words)
    said, complaints = capture.readouterr()
    assert "internal error" not in complaints
    assert all(line.isprintable() for line in (said + complaints).split("\n"))
    assert code in (0, 1, 2)
    # Nothing but the package, and folders above it that the settings name.
    assert not (folder.parent / "evil").exists()
    return code


def settings(folder: Path, **table: object) -> None:
    """Write the settings; JSON strings and tables of strings are TOML as well."""
    written = {"spec": "spec.json", "out": "made/package", **table}
    lines = [f"{key} = {toml(value)}" for key, value in written.items()]
    text = "\n".join(["[tool.paragon-codegen]", *lines])
    (folder / "pyproject.toml").write_text(text, "utf-8")


def toml(value: object) -> str:
    """Return a string, or a table of strings, as TOML."""
    if isinstance(value, dict):
        pairs = (f"{toml(key)} = {toml(each)}" for key, each in value.items())
        return f"{{{', '.join(pairs)}}}"
    return json.dumps(value).replace("\x7f", "\\u007f")


@pytest.mark.parametrize("key", PATHS)
def test_any_text_where_a_path_stands(key: str, project: Path, capsys: Capture) -> None:
    codes: set[int] = set()
    for value in VALUES:
        settings(project, **{key: f"within/{value}"})
        codes.add(ends(["generate"], project, capsys))
    assert 2 in codes


@pytest.mark.parametrize("option", ["--root", "--out", "--behaviour", "--templates"])
def test_any_text_as_an_option(option: str, project: Path, capsys: Capture) -> None:
    settings(project)
    codes = {
        ends(["generate", option, f"within/{value}"], project, capsys)
        for value in VALUES
    }
    assert 2 in codes


def test_any_text_as_a_module_or_a_template(project: Path, capsys: Capture) -> None:
    for value in VALUES:
        for modules in ({value: "own.jinja"}, {"own.py": value}):
            settings(project, templates="templates", modules=modules)
            code = ends(["generate"], project, capsys)
            assert code or value == "own.py"


def test_any_text_as_a_format_or_its_type(project: Path, capsys: Capture) -> None:
    codes: set[int] = set()
    for value in VALUES:
        settings(project, formats=value)
        assert ends(["generate"], project, capsys) == 2
        settings(project, formats={"date": value})
        assert ends(["generate"], project, capsys) == 2
        settings(project, formats={value: "date"})
        codes.add(ends(["generate"], project, capsys))
    assert 0 in codes


def test_any_text_in_what_is_asked_of_examples(project: Path, capsys: Capture) -> None:
    for value in VALUES:
        for asked in (value, {value: "100"}, {"members": value}):
            settings(project, coverage=asked)
            assert ends(["coverage"], project, capsys) == 2
        assert ends(["coverage", "--minimum", f"{value}=1"], project, capsys) == 2
    settings(project)
    for value in VALUES:
        ends(["coverage", "--html", f"within/{value}"], project, capsys)


def test_every_setting_is_tried_here() -> None:
    every = {*PATHS, "modules", "formats", "coverage", "strict", "skip-unsupported"}
    assert set(config.KEYS) == every


NAMES = ("my-notes", "a b", "class", "x;import os", 'x"); (', "1a", "\u00e4", "a\nb")


@pytest.mark.parametrize("name", NAMES)
def test_a_behaviour_that_no_module_can_be_called(
    name: str, project: Path, capsys: Capture
) -> None:
    """Names of behaviours are code; `from . import class` is none."""
    (project / "behaviour" / f"{name}.py").write_text('"""A module."""\n')
    settings(project, behaviour="behaviour")
    assert cli.main(["generate"]) == 1
    complaints = capsys.readouterr().err
    assert "is not the name of a module" in complaints
    assert not (project / "made").exists()


def test_what_lies_beside_behaviours_is_none(project: Path, capsys: Capture) -> None:
    folder = project / "behaviour"
    (folder / ".things.py").write_text("no Python")
    (folder / "folder.py").mkdir()
    (folder / "notes.txt").write_text("no Python")
    settings(project, behaviour="behaviour")
    assert ends(["generate"], project, capsys) == 0


@pytest.mark.parametrize("text", ["\0", "x = (" + "-" * 100_000 + "1)", "\udcff"])
def test_what_python_cannot_read_is_told(
    text: str, project: Path, capsys: Capture
) -> None:
    (project / "behaviour" / "things.py").write_bytes(
        text.encode("utf-8", "surrogateescape")
    )
    (project / "behaviour" / "gone.py").symlink_to(project / "nowhere.py")
    settings(project, behaviour="behaviour")
    assert cli.main(["generate"]) == 1
    assert capsys.readouterr().err.count("Python cannot read this") == 2


def test_a_mistake_in_a_behaviour_is_told_with_its_place(
    project: Path, capsys: Capture
) -> None:
    (project / "behaviour" / "things.py").write_text("x = 1\ndef f(:\n    pass\n")
    settings(project, behaviour="behaviour")
    assert cli.main(["generate"]) == 1
    told = capsys.readouterr().err
    assert "things.py:2:7: error: Python cannot read this: invalid syntax" in told
    assert "hint: behaviours are copied" in told
