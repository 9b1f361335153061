"""Breaks a copy of the repository and sees which tests notice."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.breaking.entry import Break

__all__ = ["Copy", "Verdict"]

ROOT = Path(__file__).parent.parent.parent
_FOLDERS = ("paragon_codegen", "templates", "spec", "generated", "examples", "tests")
_FILES = ("pyproject.toml", "Makefile", "README.md", "LICENSE")
_OUTCOME = re.compile(r"^(?:FAILED|ERROR) (tests/\S+?\.py)((?:::\w+)*)", re.MULTILINE)
_LONGEST = 600


@dataclass(frozen=True)
class Verdict:
    """What came of a break.

    Attributes:
        failed: names of the tests that noticed.
        problem: empty when each of the tests that must notice did.
    """

    broken: Break
    failed: tuple[str, ...]
    problem: str


class Copy:
    """A copy of the repository in a folder of its own, whole again after each break."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        leave = shutil.ignore_patterns("__pycache__", "node_modules")
        for name in _FOLDERS:
            shutil.copytree(ROOT / name, folder / name, ignore=leave)
        for name in _FILES:
            shutil.copy2(ROOT / name, folder / name)

    def judge(self, broken: Break) -> Verdict:
        """Break a promise, run the tests that must notice, and mend it again."""
        originals: dict[Path, str] = {}
        try:
            for place, old, new in broken.changes():
                path = self._folder / place
                text = path.read_text("utf-8")
                originals.setdefault(path, text)
                if old not in text:
                    return Verdict(broken, (), f"{place} does not hold the text")
                path.write_text(text.replace(old, new), "utf-8")
            return self._verdict(broken)
        finally:
            for path, text in originals.items():
                path.write_text(text, "utf-8")

    def _verdict(self, broken: Break) -> Verdict:
        """Run the tests and see which failed."""
        report = self._run(broken.tests)
        found = {f"{path}{name}" for path, name in _OUTCOME.findall(report)}
        missed = [test for test in broken.tests if test not in found]
        problem = "" if not missed else f"not noticed by {', '.join(missed)}"
        if "no tests ran" in report or "ERROR collecting" in report:
            problem = f"the tests do not run: {report[-500:]}"
        return Verdict(broken, tuple(sorted(found)), problem)

    def _run(self, tests: tuple[str, ...]) -> str:
        """Run tests in the copy; returns what pytest says."""
        folders = (self._folder, self._folder / "generated", self._folder / "examples")
        paths = os.pathsep.join(map(str, folders))
        command = [sys.executable, "-m", "pytest", "-q", "-rfE", "--tb=no"]
        try:
            done = subprocess.run(
                [*command, "-p", "no:cacheprovider", *tests],
                cwd=self._folder,
                env={**os.environ, "PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": "1"},
                capture_output=True,
                text=True,
                timeout=_LONGEST,
            )
        except subprocess.TimeoutExpired:
            return "no tests ran to their end"
        return done.stdout + done.stderr
