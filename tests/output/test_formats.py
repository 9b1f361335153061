"""What texts with a format become: as usual, or as the configuration says."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from paragon_codegen import cli
from paragon_codegen.ir import Format
from paragon_codegen.validate.extensions import known_extensions

SPEC = """
openapi: 3.1.0
info: {title: T, version: "1"}
components:
  schemas:
    Event:
      type: object
      properties:
        at: {type: string, format: date-time}
        id: {type: string, format: uuid}
        own: {type: string, format: our-date}
        kept: {type: string, format: date, x-python-type: str}
"""
Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a folder with a document."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "openapi.yaml").write_text(SPEC)
    return tmp_path


def generated(formats: str) -> dict[str, str]:
    """Return the types of the members, as `formats` of the configuration has them."""
    table = "[tool.paragon-codegen]\nspec = 'openapi.yaml'\nout = 'pets'\n"
    Path("pyproject.toml").write_text(table + formats)
    assert cli.main(["generate"]) == 0
    lines = Path("pets/models/schemas.py").read_text().splitlines()
    pairs = [line.strip().split(": ") for line in lines if line.endswith(" | Unset")]
    return {name: type_.removesuffix(" | Unset") for name, type_ in pairs}


@pytest.mark.parametrize(
    ("formats", "at", "id_", "own"),
    [
        ("", "dt.datetime", "UUID", "str"),
        ("formats = 'str'", "str", "str", "str"),
        ("formats = {date-time = 'str'}", "str", "UUID", "str"),
        ("formats = {our-date = 'date'}", "dt.datetime", "UUID", "dt.date"),
        ("formats = {'*' = 'str', uuid = 'UUID'}", "str", "UUID", "str"),
        ("[tool.paragon-codegen.formats]\nuuid = 'str'", "dt.datetime", "str", "str"),
    ],
)
def test_the_configuration_chooses(formats: str, at: str, id_: str, own: str) -> None:
    assert generated(formats) == {"at": at, "id": id_, "own": own, "kept": "str"}


def test_a_change_of_the_configuration_is_noticed(capsys: Capture) -> None:
    generated("")
    assert cli.main(["generate", "--check"]) == 0
    pyproject = Path("pyproject.toml")
    pyproject.write_text(f"{pyproject.read_text()}formats = 'str'\n")
    assert cli.main(["generate", "--check"]) == 1
    assert "-    at: dt.datetime | Unset" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("formats", "message"),
    [
        ("'text'", 'formats must be "str", or a table: {"date-time" = "str"}'),
        ("3", 'formats must be "str", or a table: {"date-time" = "str"}'),
        (
            "{date-time = 'datetme'}",
            "formats['date-time'] must be a type of Python's: did you mean \"datetime\"?",
        ),
        (
            "{uuid = 4}",
            "formats['uuid'] must be a type of Python's: one of str, datetime,",
        ),
    ],
)
def test_what_is_no_type_is_wrong_usage(
    formats: str, message: str, capsys: Capture
) -> None:
    Path("pyproject.toml").write_text(f"[tool.paragon-codegen]\nformats = {formats}\n")
    assert cli.main(["generate", "openapi.yaml", "--out", "pets"]) == 2
    assert message in capsys.readouterr().err


@pytest.mark.parametrize(
    ("schema", "message"),
    [
        ("type: string, x-python-type: dict", "`x-python-type`: "),
        ("type: integer, x-python-type: str", "says what a text becomes; this is none"),
    ],
)
def test_a_wrong_type_for_python_is_told(
    schema: str, message: str, capsys: Capture
) -> None:
    Path("openapi.yaml").write_text(f"{SPEC}        wrong: {{{schema}}}\n")
    assert cli.main(["validate", "openapi.yaml"]) == 0
    said = capsys.readouterr().err
    assert "warning: " in said
    assert message in said
    assert cli.main(["validate", "openapi.yaml", "--strict"]) == 1


def test_all_lists_of_types_agree() -> None:
    schema = known_extensions()["x-python-type"]
    # A moment is what two formats of the document have in common.
    types = [each for each in get_args(Format) if each != "moment"]
    assert schema["enum"] == ["str", *types]
