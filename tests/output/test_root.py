"""`--root`: the folder that all files of a document are in."""

from __future__ import annotations

from pathlib import Path

import pytest

from paragon_codegen import cli

Capture = pytest.CaptureFixture[str]

DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
servers: [{url: https://pets.example.com}]
paths:
  /pet:
    get:
      operationId: getPet
      responses:
        "200":
          description: The pet.
          content: {application/json: {schema: {$ref: ../schemas/pet.yaml}}}
"""


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A document in a folder beside that of its schemas, and a secret outside of both."""
    for folder in ("work/api", "work/schemas"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "work/api/openapi.yaml").write_text(DOCUMENT)
    pet = "type: object\nproperties: {name: {type: string}}\n"
    (tmp_path / "work/schemas/pet.yaml").write_text(pet)
    (tmp_path / "secret.yaml").write_text("type: string\ntitle: hidden\n")
    monkeypatch.chdir(tmp_path / "work")
    return tmp_path / "work"


def test_files_may_be_anywhere_in_it(tree: Path, capsys: Capture) -> None:
    words = ["generate", "api/openapi.yaml", "--out", "pets"]
    assert cli.main(words) == 1
    err = capsys.readouterr().err
    assert '"../schemas/pet.yaml" is outside of the document\'s folder' in err
    assert "`--root DIR` names the folder" in err
    assert cli.main([*words, "--root", "."]) == 0
    assert "name: str" in (tree / "pets/models/pet.py").read_text()
    assert cli.main([*words, "--root", ".", "--check"]) == 0
    (tree / "schemas/pet.yaml").write_text("type: object\n")
    assert cli.main([*words, "--root", ".", "--check"]) == 1
    assert cli.main(["validate", "api/openapi.yaml", "--root", str(tree)]) == 0


def test_nothing_outside_of_it_is_read(tree: Path, capsys: Capture) -> None:
    path = tree / "api/openapi.yaml"
    path.write_text(DOCUMENT.replace("../schemas/pet.yaml", "../../secret.yaml"))
    assert cli.main(["validate", str(path), "--root", "."]) == 1
    err = capsys.readouterr().err
    assert "outside of the document's folder" in err
    assert "hidden" not in err


@pytest.mark.parametrize(
    ("root", "message"),
    [("schemas", "is not in schemas, the folder of all"), ("none", "no folder none")],
)
def test_a_root_that_cannot_be(
    tree: Path, capsys: Capture, root: str, message: str
) -> None:
    assert cli.main(["validate", "api/openapi.yaml", "--root", root]) == 2
    assert message in capsys.readouterr().err


def test_it_can_be_configured(tree: Path) -> None:
    (tree / "pyproject.toml").write_text(
        "[tool.paragon-codegen]\n"
        "spec = 'api/openapi.yaml'\nroot = '.'\nout = 'pets'\n"
    )
    assert cli.main(["generate"]) == 0
    assert cli.main(["generate", "--check"]) == 0


@pytest.mark.parametrize("root", [".", "absolute"])
def test_mistakes_in_its_files_are_shown_from_here(
    tree: Path, capsys: Capture, root: str
) -> None:
    (tree / "schemas/pet.yaml").write_text("type: objct\n")
    given = str(tree) if root == "absolute" else root
    assert cli.main(["validate", "api/openapi.yaml", "--root", given]) == 1
    assert capsys.readouterr().err.startswith("schemas/pet.yaml:1:7: error: ")
