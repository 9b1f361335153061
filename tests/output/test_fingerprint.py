"""The no-op check: remembered only when it is sure, forgotten at the smallest change."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from paragon_codegen import cache, fingerprint

WORDS = ["generate", "--check"]
SAID = ("all is well\n", "but for this\n")


def age(folder: Path) -> None:
    """Wait until what was just written counts as old."""
    for path in [*folder.rglob("*")]:
        assert path.lstat().st_ctime_ns <= time.time_ns()
    time.sleep(fingerprint.TICK_NS / 1e9 + 0.01)


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A spec, a package and the place of a file that does not exist."""
    # The clock of this file system ticks often enough for a test.
    monkeypatch.setattr(fingerprint, "TICK_NS", 50_000_000)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "spec" / "examples").mkdir(parents=True)
    (tmp_path / "spec" / "openapi.yaml").write_text("one")
    (tmp_path / "out" / "models").mkdir(parents=True)
    (tmp_path / "out" / "models" / "a.py").write_text("two")
    age(tmp_path)
    return tmp_path


def remember(tree: Path, *, started: int | None = None) -> None:
    """Keep that the check of `tree` passed."""
    names = ["pyproject.toml", "spec/openapi.yaml", "spec/examples", "out"]
    paths = [str(tree / name) for name in names]
    fingerprint.remember(WORDS, paths, SAID, started or time.time_ns())


def test_nothing_changed_means_the_same_answer(tree: Path) -> None:
    assert fingerprint.verified(WORDS) is None
    remember(tree)
    assert fingerprint.verified(WORDS) == SAID


def replace_keeping_times(tree: Path) -> None:
    """The attack on every check that trusts sizes and times of writing."""
    path = tree / "out" / "models" / "a.py"
    known = path.stat()
    path.write_text("TWO")
    os.utime(path, ns=(known.st_atime_ns, known.st_mtime_ns))
    assert path.stat().st_size == known.st_size
    assert path.stat().st_mtime_ns == known.st_mtime_ns


CHANGES: dict[str, Callable[[Path], object]] = {
    "spec": lambda tree: (tree / "spec/openapi.yaml").write_text("new"),
    "spec gone": lambda tree: (tree / "spec/openapi.yaml").unlink(),
    "example": lambda tree: (tree / "spec/examples/new.json").write_text(""),
    "output": lambda tree: (tree / "out/models/a.py").write_text("longer than before"),
    "output of the same size and time": replace_keeping_times,
    "output gone": lambda tree: (tree / "out/models/a.py").unlink(),
    "output renamed": lambda tree: (tree / "out/models/a.py").rename(tree / "out/b.py"),
    "file added": lambda tree: (tree / "out/empty.py").touch(),
    "configuration": lambda tree: (tree / "pyproject.toml").write_text(""),
    "link to a folder": lambda tree: (tree / "out/link").symlink_to(tree),
    "pipe": lambda tree: os.mkfifo(tree / "out/pipe"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_any_change_needs_the_full_check(tree: Path, change: str) -> None:
    remember(tree)
    CHANGES[change](tree)
    assert fingerprint.verified(WORDS) is None


def test_a_copy_with_new_times_is_known_by_its_content(tree: Path) -> None:
    remember(tree)
    for path in tree.rglob("*.*"):
        path.write_bytes(path.read_bytes())
    assert fingerprint.verified(WORDS) == SAID


def test_bytecode_does_not_count(tree: Path) -> None:
    (tree / "out" / "__pycache__").mkdir()
    age(tree)
    remember(tree)
    (tree / "out" / "__pycache__" / "a.pyc").touch()
    assert fingerprint.verified(WORDS) == SAID


@pytest.mark.parametrize("words", [["generate"], ["--check", "generate"], []])
def test_another_command_line_asks_anew(tree: Path, words: list[str]) -> None:
    remember(tree)
    assert fingerprint.verified(words) is None


def test_another_working_folder_asks_anew(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    remember(tree)
    monkeypatch.chdir(tree / "spec")
    assert fingerprint.verified(WORDS) is None


def test_another_library_asks_anew(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    remember(tree)
    monkeypatch.setattr(cache, "environment", lambda: b"ruff 1")
    assert fingerprint.verified(WORDS) is None


def test_the_environment_names_the_libraries_and_their_versions() -> None:
    from importlib.metadata import version

    named = cache.environment().decode().lower()
    assert f"ruff-{version('ruff')}.dist-info" in named
    assert sys.version.lower() in named


def test_what_changed_during_the_check_is_not_remembered(tree: Path) -> None:
    started = time.time_ns()
    time.sleep(0.06)
    (tree / "out" / "models" / "a.py").write_text("changed meanwhile")
    remember(tree, started=started)
    assert fingerprint.verified(WORDS) is None


def test_what_changed_just_before_the_check_is_not_remembered(tree: Path) -> None:
    (tree / "out" / "models" / "a.py").write_text("fresh")
    remember(tree)
    assert fingerprint.verified(WORDS) is None


@pytest.mark.parametrize(
    "stamp", [b"", b"\0", b"\0\0", b"\xff\0\xfe\0x\0y", b"a\0b\0c\0d"]
)
def test_a_damaged_stamp_is_ignored(tree: Path, own_cache: Path, stamp: bytes) -> None:
    remember(tree)
    (path,) = (own_cache / "paragon-codegen" / "checks").iterdir()
    path.write_bytes(stamp)
    assert fingerprint.verified(WORDS) is None


def test_the_stamp_lies_in_the_users_cache_only(tree: Path, own_cache: Path) -> None:
    before = sorted(tree.rglob("*"))
    remember(tree)
    assert sorted(tree.rglob("*")) == before
    assert len(list(own_cache.rglob("checks/*"))) == 1


def test_nothing_heavy_is_imported_for_the_answer() -> None:
    code = (
        "import sys, site; before = set(sys.modules);"
        "from paragon_codegen import cli, fingerprint; fingerprint.verified([]);"
        "print(*sorted(set(sys.modules) - before))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    ours = {name for name in done.stdout.split() if name.startswith("paragon_codegen")}
    assert set(done.stdout.split()) - ours == {"_blake2"}
    assert ours == {
        "paragon_codegen",
        *(
            f"paragon_codegen.{name}"
            for name in ("cache", "cli", "fingerprint", "resources", "streams")
        ),
    }
