"""`--strict`: what is read with a warning is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from paragon_codegen import cli

DOUBTFUL = """
openapi: 3.0.3
info: {title: T, version: "1"}
paths:
  /pets/{petId}:
    get:
      parameters: [{name: pet_id, in: path, required: true, schema: {type: int}}]
      responses: {"204": {description: Done.}}
"""


@pytest.fixture
def doubtful(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with a document that is read with two warnings."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "openapi.yaml").write_text(DOUBTFUL)
    return tmp_path


@pytest.mark.parametrize("command", ["generate", "validate"])
def test_warnings_refuse_the_document(
    doubtful: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    out = ["--out", "pets"] if command == "generate" else []
    assert cli.main([command, "openapi.yaml", *out, "--strict"]) == 1
    said = capsys.readouterr().err
    assert said.count("error:") == 2
    assert "read as the same" in said
    assert not (doubtful / "pets").exists()
    assert cli.main([command, "openapi.yaml", *out]) == 0
    assert capsys.readouterr().err.count("warning:") == 2


def test_it_can_be_configured(
    doubtful: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = "[tool.paragon-codegen]\nspec = 'openapi.yaml'\nout = 'pets'\nstrict = "
    (doubtful / "pyproject.toml").write_text(f"{table}true\n")
    assert cli.main(["generate", "--format", "json"]) == 1
    assert json.loads(capsys.readouterr().out)["ok"] is False
    (doubtful / "pyproject.toml").write_text(f"{table}'yes'\n")
    assert cli.main(["generate"]) == 2
    assert "strict must be true or false" in capsys.readouterr().err


def test_the_check_is_as_strict(doubtful: Path) -> None:
    words = ["generate", "openapi.yaml", "--out", "pets"]
    assert cli.main(words) == 0
    assert cli.main([*words, "--check"]) == 0
    assert cli.main([*words, "--check", "--strict"]) == 1
