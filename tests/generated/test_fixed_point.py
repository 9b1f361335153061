"""The committed package is what the generator makes, wherever and however it runs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from paragon_codegen import manifest
from tests.generated.decoders import PACKAGE, REPOSITORY, SPEC

PLACES = [
    {"PYTHONHASHSEED": "0", "LC_ALL": "C", "TZ": "UTC"},
    {"PYTHONHASHSEED": "12345", "LC_ALL": "C.UTF-8", "TZ": "Pacific/Kiritimati"},
    {
        "PYTHONHASHSEED": "99",
        "LC_ALL": "tr_TR.UTF-8",
        "LANG": "ja_JP",
        "PYTHONUTF8": "0",
    },
]


def generate(folder: Path, place: dict[str, str]) -> Path:
    """Generate the package anew, working in a folder."""
    folder.mkdir()
    out = folder / "made" / "paragon_connect"
    command = [sys.executable, "-m", "paragon_codegen", "generate"]
    done = subprocess.run(
        [*command, os.path.relpath(SPEC, folder), "--out", str(out)],
        cwd=folder,
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "XDG_CACHE_HOME": str(folder / "cache"),
            "PYTHONPATH": str(REPOSITORY),
            **place,
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return out


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and "__pycache__" not in file.parts
    }


@pytest.mark.parametrize("number", range(len(PLACES)))
def test_the_output_is_the_same_everywhere(tmp_path: Path, number: int) -> None:
    made = contents(generate(tmp_path / f"ü {number}", PLACES[number]))
    committed = contents(PACKAGE)
    assert made.keys() == committed.keys()
    manifests = [json.loads(each.pop(manifest.NAME)) for each in (made, committed)]
    for each in manifests:  # a folder outside of the project remembers no place
        each.pop("made-from", None)
    assert manifests[0] == manifests[1]
    differing = [name for name in made if made[name] != committed[name]]
    assert differing == []


def test_generating_again_rewrites_nothing(tmp_path: Path) -> None:
    out = generate(tmp_path / "first", PLACES[0])
    before = {file: file.stat().st_mtime_ns for file in out.rglob("*.py")}
    assert before
    command = [sys.executable, "-m", "paragon_codegen", "generate", str(SPEC)]
    subprocess.run([*command, "--out", str(out)], cwd=REPOSITORY, check=True)
    assert {file: file.stat().st_mtime_ns for file in out.rglob("*.py")} == before


def test_no_file_says_where_or_when_it_was_made() -> None:
    for name, content in contents(PACKAGE).items():
        assert str(REPOSITORY).encode() not in content, name
        assert b"\r" not in content, name
        assert content.endswith(b"\n") or not content, name
