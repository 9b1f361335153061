"""What is named on the command line, and is not what it should be."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from paragon_codegen import cli

Capture = pytest.CaptureFixture[str]
NAMED = {
    "https://pets.example.com/openapi.yaml": (
        "read from files alone: curl --fail --location --output openapi.yaml "
        "https://pets.example.com/openapi.yaml"
    ),
    "-": "not read from standard input: put it into a file",
    "spec": "spec is a folder: name the document's root file in it",
    "pipe": "pipe is no file but a pipe or a device: put the document into a file",
    "nowhere.yaml": "there is no file nowhere.yaml",
}


@pytest.mark.parametrize("name", NAMED)
@pytest.mark.parametrize("command", ["validate", "coverage"])
def test_what_is_no_document_is_told(
    project: Path, capsys: Capture, name: str, command: str
) -> None:
    os.mkfifo(project / "pipe")
    assert cli.main([command, name]) == 2
    assert NAMED[name] in capsys.readouterr().err


def test_a_package_named_like_a_module_of_python_is_warned_of(
    project: Path, capsys: Capture
) -> None:
    spec = "spec/openapi.yaml"
    assert cli.main(["generate", spec, "--out", "json"]) == 0
    told = capsys.readouterr().err
    assert "warning: json is a module of Python's own" in told
    assert "--out json_client" in told
    (project / "app").mkdir()
    (project / "app" / "__init__.py").touch()
    assert cli.main(["generate", spec, "--out", "app/json"]) == 0
    assert capsys.readouterr().err == ""


def test_a_line_that_is_no_text_stays_short(project: Path, capsys: Capture) -> None:
    text = "openapi: 3.1.0 # " + "wide " * 99
    (project / "wide.yaml").write_bytes(text.encode("utf-16-be"))
    assert cli.main(["validate", "wide.yaml"]) == 1
    told = capsys.readouterr().err
    assert "wide.yaml:1:" in told
    assert max(map(len, told.splitlines())) < 180
