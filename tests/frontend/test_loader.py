"""Documents and nodes: what a place knows about itself."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from paragon_codegen import yaml_reader
from paragon_codegen.diagnostics import Diagnostics, Location, SpecError
from paragon_codegen.loader import Limits, load
from tests.frontend.support import findings, read, write

TEXT = """\
openapi: 3.1.0
paths:
  /a/{b~c}:
    get:
      tags: [x, y]
      200: &r {k: 1}
      300: *r
"""


def test_nodes_know_value_place_and_identity(tmp_path: Path) -> None:
    document, _ = read(tmp_path, TEXT)
    operation = document.root["paths"]["/a/{b~c}"]["get"]
    tag = operation["tags"][1]
    shown = f"{tmp_path}/spec.yaml"
    assert tag.value == "y"
    assert tag.pointer == ("paths", "/a/{b~c}", "get", "tags", 1)
    assert tag.identity == ("spec.yaml", ("paths", "/a/{b~c}", "get", "tags", 1), False)
    assert tag.location == tag.key_location == Location(shown, 5, 17)
    assert operation.location == Location(shown, 5, 7)
    assert operation.key_location == Location(shown, 4, 5)
    assert operation["300"]["k"].location == Location(shown, 6, 19)
    assert operation["300"].key_location == Location(shown, 7, 7)
    assert document.root.location == document.root.key_location == Location(shown, 1, 1)


def test_nodes_give_their_members(tmp_path: Path) -> None:
    document, _ = read(tmp_path, TEXT)
    root = document.root
    assert [key for key, _ in root.items()] == ["openapi", "paths"]
    tags = root["paths"]["/a/{b~c}"]["get"]["tags"]
    assert [tag.value for tag in tags.elements()] == ["x", "y"]
    assert (root.is_mapping, root.is_sequence) == (True, False)
    assert (tags.is_mapping, tags.is_sequence) == (False, True)
    assert root.get("x") is None
    assert ("x" in root, "paths" in root) == (False, True)
    assert list(root["openapi"].items()) == []
    assert list(root["openapi"].elements()) == []
    with pytest.raises(KeyError):
        root["openapi"]["x"]
    with pytest.raises(IndexError):
        tags[2]


def test_a_reference_is_a_string(tmp_path: Path) -> None:
    document, _ = read(tmp_path, "a: {$ref: '#/b'}\nb: {$ref: {type: string}}\n")
    assert document.root["a"].ref == "#/b"
    assert document.root["b"].ref is None
    assert document.resolve(document.root["a"]).pointer == ("b",)


def test_places_cost_nothing_until_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    passes: list[str] = []
    positions = yaml_reader.yaml_positions

    def counted(text: str) -> object:
        passes.append(text)
        return positions(text)

    monkeypatch.setattr(yaml_reader, "yaml_positions", counted)
    document, _ = read(tmp_path, TEXT)
    list(document.root["paths"].items())
    assert passes == []
    assert document.root["paths"].location.line == 3
    assert document.root["openapi"].location.line == 1
    assert len(passes) == 1


def test_files_that_cannot_be_read_are_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    (tmp_path / "folder.yaml").mkdir()
    for name, message in {
        "absent.yaml": "no such file",
        "pipe.yaml": "not a regular file",
        "folder.yaml": "not a regular file",
        "nul\0.yaml": "cannot be read",
        "x" * 300: "cannot be read",
    }.items():
        with pytest.raises(SpecError, match=message):
            load(tmp_path / name, Diagnostics())


def test_all_files_together_are_bounded(tmp_path: Path) -> None:
    for name in "abc":
        write(tmp_path, "x: {type: string}\n" + "#" * 1000, f"{name}.yaml")
    text = (
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents:\n  schemas:\n"
        + "".join(f"    {n}: {{$ref: '{n}.yaml#/x'}}\n" for n in "abc")
    )
    assert "larger" not in findings(tmp_path, text)
    found = findings(tmp_path, text, limits=Limits(total_bytes=2500))
    assert "all files together are larger than 2500 bytes" in found


def test_the_root_may_be_a_symbolic_link(tmp_path: Path) -> None:
    write(tmp_path / "real", "a: {$ref: 'b.yaml'}\n")
    write(tmp_path / "real", "c: 1\n", "b.yaml")
    os.symlink(tmp_path / "real" / "spec.yaml", tmp_path / "spec.yaml")
    document = load(tmp_path / "spec.yaml", Diagnostics())
    assert document.folder == (tmp_path / "real").resolve()
    assert document.resolve(document.root["a"]).value == {"c": 1}
