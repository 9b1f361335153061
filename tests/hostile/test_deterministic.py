"""The same document gives the same bytes, whatever the machine is like."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile import strings
from tests.hostile.places import PLACES, written

REPOSITORY = Path(__file__).parents[2]
SETTINGS: dict[str, dict[str, str]] = {
    "hash seed 1": {"PYTHONHASHSEED": "1"},
    "no locale": {"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0"},
    "C locale, not coerced": {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"},
    # Where i is not the small letter of I; harmless where that locale is missing.
    "Turkish": {"LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"},
    "far east": {"TZ": "Pacific/Kiritimati"},
    "optimized": {"PYTHONOPTIMIZE": "2"},
    "no home": {"HOME": "", "XDG_CACHE_HOME": ""},
}


def generate(folder: Path, document: str, settings: dict[str, str]) -> dict[str, bytes]:
    """Run the command in a process of its own; return every file that it wrote.

    The way from the package to the document is the same in every folder.
    """
    (folder / "deeper").mkdir()
    (folder / "deeper" / "spec.json").write_text(document)
    base = {"PATH": os.environ["PATH"], "PYTHONPATH": str(REPOSITORY)}
    base.update(PYTHONHASHSEED="0", LANG="C.UTF-8", XDG_CACHE_HOME=str(folder / "c"))
    command = [sys.executable, "-m", "paragon_codegen", "generate"]
    run = subprocess.run(
        [*command, "deeper/spec.json", "--out", "made/package"],
        cwd=folder,
        env={**base, **settings},
        capture_output=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    made = folder / "made"
    assert {path.name for path in made.iterdir()} == {"package"}
    return {
        path.relative_to(made).as_posix(): path.read_bytes()
        for path in made.rglob("*")
        if path.is_file()
    }


@pytest.fixture(scope="module")
def usual(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, dict[str, bytes]]:
    """Return a document full of letters from everywhere, and its package."""
    folder = tmp_path_factory.mktemp("usual")
    free = set(PLACES) - {"member.pattern"}
    odd = [each for each in PLACES if each in free and each[:6] in ("member", "schema")]
    names = dict(zip(odd, strings.NAMES[::-1], strict=False))
    document = written(
        {
            **names,
            "tag.name": "I\u0130I\u0131i",
            "info.title": "stra\xdfe \ufb01 \u0130",
        }
    )
    return document, generate(folder, document, {})


@pytest.mark.parametrize("settings", SETTINGS)
def test_the_same_bytes(
    settings: str, usual: tuple[str, dict[str, bytes]], tmp_path: Path
) -> None:
    document, expected = usual
    folder = tmp_path / "another folder ünd name"
    folder.mkdir()
    assert generate(folder, document, SETTINGS[settings]) == expected


def test_nothing_of_the_machine_is_in_the_output(
    usual: tuple[str, dict[str, bytes]],
) -> None:
    _, files = usual
    text = b"\n".join(files.values())
    for trace in (
        str(REPOSITORY),
        str(Path.home()),
        sys.version.split()[0],
        os.sep * 2,
    ):
        assert trace.encode() not in text or len(trace) < 5
