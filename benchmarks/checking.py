"""`generate --check` with nothing to do, against Python that does nothing."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Iterator
from dataclasses import replace

from benchmarks import tools
from benchmarks.documents import SPEC
from benchmarks.generating import ours
from benchmarks.measure import Command, Effort, processes
from benchmarks.report import Figure, Table, rows
from benchmarks.tools import PYTHON, Workshop

_BARE = "python -c pass"
_US = "paragon-codegen generate --check"
# Times of files are not trusted before they are two seconds old.
_SETTLE = 2.5


def run(workshop: Workshop, effort: Effort) -> Iterator[Table]:
    """Time the check of a package that is up to date, in a copy of our spec."""
    folder = workshop.folder / "checked"
    folder.mkdir()
    spec = shutil.copytree(SPEC.parent, folder / "spec") / SPEC.name
    write = ours(spec, folder)
    behaviour = str(spec.parent / "sdk" / "behaviour")
    write = replace(write, words=[*write.words, "--behaviour", behaviour])
    check = Command([*write.words, "--check"], folder, write.environment)
    write.before()
    _do(write)
    time.sleep(_SETTLE)
    _do(check)
    commands = {_BARE: Command([PYTHON, "-c", "pass"], folder), _US: check}
    samples = processes(commands, effort.processes)
    figures = [
        Figure(
            "generate --check, nothing to do", 1.3, samples[_US].over(samples[_BARE])
        )
    ]
    yield Table("Check with nothing to do", rows(samples, _BARE), figures)


def _do(command: Command) -> None:
    subprocess.run(
        command.words,
        cwd=command.folder,
        env={**tools.environment(), **command.environment},
        check=True,
        capture_output=True,
    )
