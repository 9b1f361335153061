"""A package remembers what it was made from, and a hostile manifest leads nowhere."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.output.conftest import SPEC
from tests.output.test_cli import run

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project without configuration, with two documents, as the working folder."""
    folder = tmp_path / "place"
    (folder / "api").mkdir(parents=True)
    for name in ("pets", "cats"):
        text = SPEC.replace("getPet", f"get{name.title()}")
        (folder / "api" / f"{name}.yaml").write_text(text)
    monkeypatch.chdir(folder)
    return folder


def change(folder: Path, edit: Callable[[dict[str, Any]], object]) -> None:
    """Change what a manifest remembers."""
    path = folder / ".paragon-codegen.json"
    known = json.loads(path.read_text())
    edit(known)
    path.write_text(json.dumps(known, indent=2) + "\n")


def test_a_check_needs_no_words(place: Path, capsys: Capture) -> None:
    run("generate", "api/pets.yaml", "--out", "src/pets")
    run("generate", "--check")
    capsys.readouterr()
    text = (place / "api/pets.yaml").read_text()
    (place / "api/pets.yaml").write_text(text.replace("getPets", "findPets"))
    run("generate", "--check", expect=1)
    assert "src/pets is not up to date" in capsys.readouterr().err
    run("generate")
    assert "find_pets" in (place / "src/pets/client.py").read_text()
    run("generate", "--check")


def test_every_package_below_is_meant(place: Path, capsys: Capture) -> None:
    run("generate", "api/pets.yaml", "--out", "src/pets")
    run("generate", "api/cats.yaml", "--out", "src/deep/cats")
    for hidden in (".venv/lib", "node_modules", "lib/site-packages"):
        shutil.copytree(place / "src/pets", place / hidden / "pets")
    (place / "env").mkdir()
    (place / "env/pyvenv.cfg").touch()
    shutil.copytree(place / "src/pets", place / "env/pets")
    capsys.readouterr()
    run("generate", "--check")
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("src/deep/cats is up to date")
    assert second.startswith("src/pets is up to date")
    (place / "src/deep/cats/hosts.py").write_text("")
    run("generate", "--check", expect=1)
    assert "src/pets is up to date" in capsys.readouterr().out
    run("generate", "--watch", expect=2)
    assert "--watch takes one package of 2" in capsys.readouterr().err


def test_a_folder_is_made_again_from_what_it_was_made_from(place: Path) -> None:
    """Not from the document that comes with the tool, nor from the configured one."""
    run("generate", "api/pets.yaml", "--out", "src/pets")
    run("generate", "--out", "src/pets", "--check")
    (place / "pyproject.toml").write_text(
        '[tool.paragon-codegen]\nspec = "api/cats.yaml"\nout = "src/cats"\n'
    )
    run("generate", "--out", "src/pets", "--check")
    run("generate")
    assert "get_cats" in (place / "src/cats/client.py").read_text()
    # What is configured for a folder is said there, whatever it was made from.
    (place / "pyproject.toml").write_text(
        '[tool.paragon-codegen]\nspec = "api/pets.yaml"\nout = "src/cats"\n'
    )
    run("generate", "--out", "src/cats")
    assert "get_pets" in (place / "src/cats/client.py").read_text()


def test_all_that_matters_is_remembered(place: Path, capsys: Capture) -> None:
    pets = place / "api/pets.yaml"
    text = pets.read_text().replace(
        "properties:\n", "properties:\n        age: {$ref: '../shared.yaml#/Age'}\n"
    )
    pets.write_text(text + "    Bad: {type: strnig}\n")
    (place / "shared.yaml").write_text("Age: {type: integer}\n")
    options = ("--root", ".", "--skip-unsupported", "--out", "src/pets")
    run("generate", "api/pets.yaml", *options)
    known = json.loads((place / "src/pets/.paragon-codegen.json").read_text())
    assert known["made-from"] == {
        "spec": "../../api/pets.yaml",
        "root": "../..",
        "skip-unsupported": True,
    }
    assert known["document"] == "1"
    run("generate", "--check")
    assert "1 part left out" in capsys.readouterr().out


def test_it_holds_for_the_bundled_document(place: Path, capsys: Capture) -> None:
    run("generate", "--out", "src/paragon_connect")
    known = json.loads(
        (place / "src/paragon_connect/.paragon-codegen.json").read_text()
    )
    assert known["made-from"] == {"bundled": True}
    run("generate", "--check")
    assert "src/paragon_connect is up to date" in capsys.readouterr().out


def test_it_holds_wherever_the_project_lies_and_the_command_is_run(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (place / ".git").mkdir()
    run("generate", "api/pets.yaml", "--out", "src/pets")
    moved = place.rename(place.parent / "elsewhere")
    monkeypatch.chdir(moved / "src")
    run("generate", "--check")


def test_what_lies_outside_the_project_is_not_remembered(
    place: Path, capsys: Capture
) -> None:
    """The way there would hold on this machine only."""
    outside = place.parent / "outside.yaml"
    outside.write_text(SPEC)
    run("generate", str(outside), "--out", "src/pets")
    known = json.loads((place / "src/pets/.paragon-codegen.json").read_text())
    assert "made-from" not in known
    run("generate", str(outside), "--out", "src/pets", "--check")
    run("generate", "--check", expect=2)
    assert capsys.readouterr().err.endswith(
        "src/pets does not say what it was made from: name that once, "
        "paragon-codegen generate SPEC --out src/pets\n"
    )


def test_the_same_package_is_up_to_date_wherever_the_document_lay(place: Path) -> None:
    run("generate", "api/pets.yaml", "--out", "src/pets")
    (place / "other").mkdir()
    moved = shutil.move(place / "api/pets.yaml", place / "other/pets.yaml")
    run("generate", str(moved), "--out", "src/pets", "--check")
    run("generate", str(moved), "--out", "src/pets")
    run("generate", "--check")


HOSTILE = [
    {"spec": "../../../outside.yaml"},
    {"spec": "/etc/passwd"},
    {"spec": "../../link.yaml"},
    {"spec": "a\0b"},
    {"spec": "../../api/pets.yaml", "root": "/"},
    {"spec": "../../api/pets.yaml", "root": "../../.."},
    {"skip-unsupported": True},
]


@pytest.mark.parametrize("recipe", HOSTILE, ids=range(len(HOSTILE)))
def test_a_manifest_leads_out_of_no_project(
    place: Path, capsys: Capture, recipe: dict[str, Any]
) -> None:
    run("generate", "api/pets.yaml", "--out", "src/pets")
    (place.parent / "outside.yaml").write_text(SPEC)
    (place / "link.yaml").symlink_to(place.parent / "outside.yaml")
    change(place / "src/pets", lambda known: known.update({"made-from": recipe}))
    capsys.readouterr()
    run("generate", "--check", expect=2)
    said, complaints = capsys.readouterr()
    assert said == ""
    assert "which is not in the project" in complaints
    assert complaints.count("\n") == 1


UNREADABLE: list[Any] = [
    *(None, 3, "x", [], {}, {"spec": 3}, {"spec": "x" * 2000}, {"bundled": "yes"}),
    *({"spec": "a", "named": 3}, {"spec": "a", "named": [3]}, {"skip-unsupported": 1}),
]


@pytest.mark.parametrize("recipe", UNREADABLE, ids=range(len(UNREADABLE)))
def test_a_recipe_that_makes_no_sense_is_none(
    place: Path, capsys: Capture, recipe: object
) -> None:
    run("generate", "api/pets.yaml", "--out", "src/pets")
    change(place / "src/pets", lambda known: known.update({"made-from": recipe}))
    run("generate", "--check", expect=2)
    assert "does not say what it was made from" in capsys.readouterr().err


def test_no_manifest_brings_templates_along(place: Path, capsys: Capture) -> None:
    (place / "house").mkdir()
    (place / "house/hosts.py.jinja").write_text('{% extends "!hosts.py.jinja" %}')
    words = ("--templates", "house", "--out", "src/pets")
    run("generate", "api/pets.yaml", *words)
    run("generate", "--check", expect=2)
    assert "was made with --templates, which has to be named again" in (
        capsys.readouterr().err
    )
    run("generate", "--check", *words)
    (place / "pyproject.toml").write_text(
        '[tool.paragon-codegen]\ntemplates = "house"\n'
    )
    run("generate", "--check")


def test_a_manifest_of_old_is_taken_over(place: Path, capsys: Capture) -> None:
    """Nothing of the user's is lost, and it remembers from then on."""
    run("generate", "api/pets.yaml", "--out", "src/pets")
    (place / "src/pets/mine.py").write_text("mine = 1\n")

    def age(known: dict[str, Any]) -> None:
        for key in ("generator", "document", "made-from"):
            del known[key]

    change(place / "src/pets", age)
    run("generate", "--check", expect=2)
    assert "does not say what it was made from" in capsys.readouterr().err
    run("generate", "api/pets.yaml", "--out", "src/pets")
    assert (place / "src/pets/mine.py").read_text() == "mine = 1\n"
    run("generate", "--check")


def test_without_any_package_a_folder_has_to_be_named(
    place: Path, capsys: Capture
) -> None:
    run("generate", "--check", expect=2)
    assert "say where: --out DIR" in capsys.readouterr().err
