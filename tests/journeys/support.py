"""Running commands the way a person at a terminal does."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Done:
    """A command that has ended."""

    code: int
    out: str
    err: str


def run(
    *words: str | Path,
    folder: Path,
    only: Mapping[str, str] | None = None,
    **variables: str | Path,
) -> Done:
    """Run a command.

    Args:
        words: The command.
        folder: Where it runs.
        only: Environment in place of this one.
        variables: Further variables of the environment.
    """
    given = {name: str(value) for name, value in variables.items()}
    done = subprocess.run(
        [str(word) for word in words],
        cwd=folder,
        env={**(os.environ if only is None else only), **given},
        capture_output=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        timeout=300,
    )
    return Done(done.returncode, done.stdout, done.stderr)


@dataclass(frozen=True)
class Repository:
    """A copy of the repository to try things in."""

    folder: Path
    cache: Path

    def generator(self, *words: str) -> Done:
        """Run the copy's own generator."""
        command = (sys.executable, "-m", "paragon_codegen", *words)
        return run(*command, folder=self.folder, XDG_CACHE_HOME=self.cache)

    def python(self, code: str, *words: str) -> Done:
        """Run code that sees the copy's generated package."""
        path = self.folder / "generated"
        return run(sys.executable, "-c", code, *words, folder=path, PYTHONPATH=path)

    def contents(self) -> dict[str, str]:
        """Return a digest of each file by path."""
        return {
            path.relative_to(self.folder).as_posix(): _digest(path)
            for path in self.folder.rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        }


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def replace_once(path: Path, old: str, new: str) -> int:
    """Replace the first occurrence of a text and return its line."""
    before, found, after = path.read_text("utf-8").partition(old)
    assert found, f"{old!r} is not in {path}"
    path.write_text(f"{before}{new}{after}", "utf-8")
    return before.count("\n") + 1
