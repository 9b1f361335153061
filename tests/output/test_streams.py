"""What becomes of what is said when nobody can read it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = f"{sys.executable} -m paragon_codegen"
COMMANDS = {
    "generate": "generate",
    "check": "generate --check",
    "validate as JSON": "validate --format json",
    "help": "--help",
    "version": "--version",
}
CLOSED = (">&-", "2>&-", "<&- >&- 2>&-", "2>/dev/full")
every_command = pytest.mark.parametrize("name", COMMANDS)


def shell(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a line of a shell."""
    return subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env={**os.environ, "XDG_CACHE_HOME": str(folder / "cache")},
        capture_output=True,
        text=True,
        check=False,
    )


@every_command
def test_a_closed_stream_is_ignored(project: Path, name: str) -> None:
    assert shell(f"{COMMAND} generate", project).returncode == 0
    for closed in CLOSED:
        done = shell(f"{COMMAND} {COMMANDS[name]} {closed}", project)
        assert (done.returncode, done.stderr) == (0, ""), closed


def test_what_is_wrong_still_has_its_code(project: Path) -> None:
    for closed in CLOSED:
        done = shell(f"{COMMAND} generate --check {closed}", project)
        assert done.returncode == 1, closed
        done = shell(f"{COMMAND} validate nowhere.yaml {closed}", project)
        assert done.returncode == 2, closed


@every_command
def test_a_full_output_is_said_with_a_code_of_its_own(project: Path, name: str) -> None:
    assert shell(f"{COMMAND} generate", project).returncode == 0
    done = shell(f"{COMMAND} {COMMANDS[name]} >/dev/full", project)
    reason = "standard output cannot be written: No space left on device"
    told = f"paragon-codegen: {reason}; what it should say is lost\n"
    assert (done.returncode, done.stderr) == (74, told)
    unbuffered = f"PYTHONUNBUFFERED={'' if 'PYTHONUNBUFFERED' in os.environ else 1}"
    both = ">/dev/full 2>/dev/full"
    done = shell(f"{unbuffered} {COMMAND} {COMMANDS[name]} {both}", project)
    assert (done.returncode, done.stderr) == (74, "")


def test_a_reader_that_has_gone_is_no_wrong_document(project: Path) -> None:
    spec = project / "spec" / "openapi.yaml"
    spec.write_text(spec.read_text() + "x-long: [1]\n")
    line = f"{COMMAND} generate --format json | :; echo ${{PIPESTATUS[0]}}"
    done = shell(line, project)
    assert (done.stdout, done.stderr) == ("141\n", "")
