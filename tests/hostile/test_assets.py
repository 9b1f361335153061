"""Names and contents of files beside behaviours: copied as they are, or told with a place."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from paragon_codegen.behaviour_assets import load_assets
from paragon_codegen.diagnostics import Diagnostics
from paragon_codegen.manifest import check_path
from tests.hostile import strings

GOOD = ("page.html", "connect-sdk.js", "a.b.c.txt", "_x.css", "READ_ME.md", "1.txt")
BAD = (
    *("README", "a b.txt", "code.py", "code.PYC", "code.pyi", "lib.so", "con.txt"),
    *("NUL.html", "\u00e4.txt", "a\nb.txt", "-rf.txt", "a..txt", "a.txt.", "a\\b.txt"),
    *("$HOME.txt", "a;b.txt", "a.txt~", f"{'a' * 200}.txt", "\u202egnp.html"),
)


def tried(folder: Path) -> tuple[dict[str, str], list[str]]:
    """Return what is copied, and what is told."""
    diagnostics = Diagnostics()
    found = dict(load_assets(folder, diagnostics))
    told: list[str] = []
    for each in diagnostics.items:
        assert each.location is not None
        assert "assets" in each.location.path
        told.append(each.message)
    return found, told


def put(folder: Path, name: str, content: bytes = b"text") -> None:
    """Write a file of `assets`."""
    (folder / "assets").mkdir(exist_ok=True)
    (folder / "assets" / name).write_bytes(content)


@pytest.mark.parametrize("name", GOOD)
def test_a_plain_name_stays(name: str, tmp_path: Path) -> None:
    put(tmp_path, name)
    assert tried(tmp_path) == ({name: "text"}, [])


@pytest.mark.parametrize("name", BAD)
def test_a_name_that_is_not_the_same_everywhere_is_refused(
    name: str, tmp_path: Path
) -> None:
    put(tmp_path, name)
    found, (told,) = tried(tmp_path)
    assert (found, "not the name of a file" in told) == ({}, True)


def test_whatever_is_copied_can_be_written(tmp_path: Path) -> None:
    for name in (*strings.CORPUS, *strings.NAMES):
        usual = name.isprintable() and "/" not in name and len(name.encode()) < 200
        if usual:
            put(tmp_path, f"{name}.txt")
    found, told = tried(tmp_path)
    assert len(found) > 10
    assert len(told) > 10
    for name in found:
        check_path(f"_sdk/assets/{name}")


def test_names_that_differ_only_in_case_are_one_on_some_disks(tmp_path: Path) -> None:
    put(tmp_path, "page.html")
    put(tmp_path, "Page.html")
    if len(os.listdir(tmp_path / "assets")) == 2:
        assert tried(tmp_path)[1] == ['"Page.html" and "page.html" differ only in case']


@pytest.mark.parametrize("content", [b"\xff", b"\xed\xa0\x80", b"x" * (2**20 + 1)])
def test_what_is_no_text_or_too_much_is_refused(content: bytes, tmp_path: Path) -> None:
    put(tmp_path, "page.html", content)
    found, told = tried(tmp_path)
    assert (found, len(told)) == ({}, 1)


def test_what_is_no_file_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    folder = tmp_path / "assets"
    (folder / "inner.d").mkdir(parents=True)
    os.mkfifo(folder / "pipe.txt")
    (folder / "gone.txt").symlink_to(tmp_path / "nowhere")
    (folder / ".hidden").mkdir()
    found, told = tried(tmp_path)
    assert (found, len(told)) == ({}, 3)


def test_without_the_folder_there_is_nothing(tmp_path: Path) -> None:
    assert tried(tmp_path) == ({}, [])
