"""What is asked of one document: its package is whole, imports, has every operation, is typed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks import tools
from benchmarks.real_reading import Endpoint, endpoint, operations

__all__ = ["STEPS", "Limits", "Outcome", "check", "check_types"]

STEPS = ("whole", "importable", "every operation", "typed")
"""What a package is asked for, in order; the first that fails ends it."""

_PROBE = Path(__file__).with_name("real_probe.py")
_TYPES = ["--strict", "--no-error-summary", "--config-file=", "--no-color-output"]


@dataclass(frozen=True, slots=True)
class Limits:
    """What a process may use.

    Attributes:
        seconds: until it is stopped.
        megabytes: of memory.
    """

    seconds: float = 300.0
    megabytes: int = 4096


@dataclass(slots=True)
class Outcome:
    """What became of a document.

    Attributes:
        document: its path below the folder.
        operations: that it describes; None where it cannot be read.
        seconds: that the generator took.
        failed: the step that it did not pass, or nothing.
        reason: the first thing that was said of it.
        errors: everything that the generator refused.
        warnings: how often the generator warned.
    """

    document: str
    operations: int | None = None
    seconds: float = 0.0
    failed: str = ""
    reason: str = ""
    errors: list[str] = field(default_factory=list[str])
    warnings: int = 0

    def fail(self, step: str, reason: str) -> None:
        """Note a step that was not passed."""
        self.failed, self.reason = step, reason

    @property
    def result(self) -> str:
        """For people, in a line."""
        return f"not {self.failed}: {self.reason}" if self.failed else "passed"


@dataclass(frozen=True, slots=True)
class _Ended:
    """A process that has ended: a code of None says that it was stopped."""

    code: int | None
    out: str
    errors: str

    def reason(self, limits: Limits) -> str:
        """Return why it failed."""
        if self.code is None:
            return f"not done after {limits.seconds:g} s"
        lines = (self.errors.strip() or self.out.strip()).splitlines()
        return lines[-1] if lines else f"exit code {self.code}"


def check(folder: Path, document: Path, out: Path, limits: Limits) -> Outcome:
    """Generate the package of a document, import it, and count its operations.

    Args:
        folder: that the document's path begins in.
        document: the root file.
        out: gets the package; its last part is the package's name.
        limits: of each process.
    """
    outcome = Outcome(str(document))
    described = _described(folder / document, outcome)
    if _generate(folder, document, out, limits, outcome):
        words = [sys.executable, str(_PROBE), str(out.parent), out.name]
        ended = _run(words, out.parent, limits)
        if ended.code == 0:
            _compare(described, json.loads(ended.out), outcome)
        else:
            outcome.fail("importable", ended.reason(limits))
    return outcome


def check_types(
    packages: Mapping[str, Outcome], folder: Path, cache: Path, limits: Limits
) -> None:
    """Run `mypy --strict` on several packages at once, and note what it says of each.

    Args:
        packages: names of packages, and their documents.
        folder: contains the packages.
        cache: what mypy keeps from run to run.
        limits: of the process, for each package.
    """
    together = Limits(limits.seconds * len(packages), limits.megabytes)
    words = [sys.executable, "-m", "mypy", *_TYPES, f"--cache-dir={cache}"]
    for name in packages:
        words += ["-p", name]
    ended = _run(words, folder, together, {"MYPYPATH": str(folder)})
    lines = ended.out.splitlines()
    for name, outcome in packages.items():
        mine = [line for line in lines if line.startswith(f"{name}/")]
        if mine:
            outcome.fail("typed", mine[0])
        elif ended.code not in (0, 1):  # it says nothing of any package
            outcome.fail("typed", ended.reason(together))


def _described(document: Path, outcome: Outcome) -> Counter[Endpoint] | None:
    try:
        found = operations(document)
    except (OSError, ValueError, LookupError, TypeError) as error:
        outcome.reason = f"not counted: {error!r}"
        return None
    outcome.operations = found.total()
    return found


def _generate(
    folder: Path, document: Path, out: Path, limits: Limits, outcome: Outcome
) -> bool:
    """Run the generator; return whether there is a package."""
    words = [*tools.ours(document, out), "--root", ".", "--format", "json"]
    started = time.perf_counter()
    cache = {"XDG_CACHE_HOME": str(out.with_suffix(".cache"))}
    ended = _run(words, folder, limits, cache)
    outcome.seconds = time.perf_counter() - started
    try:
        found: list[dict[str, Any]] = json.loads(ended.out)["diagnostics"]
    except ValueError:
        found = []
    errors = [each for each in found if each["severity"] == "error"]
    outcome.errors = [_line(each) for each in errors]
    outcome.warnings = len(found) - len(errors)
    if ended.code != 0:
        outcome.fail("whole", (outcome.errors or [ended.reason(limits)])[0])
    return ended.code == 0


def _compare(
    described: Counter[Endpoint] | None, built: list[list[str]], outcome: Outcome
) -> None:
    """Note the operations that are described and not built, or built only."""
    if described is None:
        outcome.failed = "every operation"
        return
    found = Counter(endpoint(method, path) for method, path in built)
    missing, made_up = described - found, found - described
    for words, those in (("is missing", missing), ("is not described", made_up)):
        if those:
            method, path = min(those)
            more = f", and {those.total() - 1} more" if those.total() > 1 else ""
            outcome.fail("every operation", f"{method} {path} {words}{more}")
            return


def _line(found: Mapping[str, Any]) -> str:
    return "{path}:{line}:{column}: {message}".format_map(found)


def _run(
    words: Sequence[str],
    folder: Path,
    limits: Limits,
    variables: Mapping[str, str] | None = None,
) -> _Ended:
    """Run a command within limits, and wait until it has ended."""
    limited = f'ulimit -v {limits.megabytes * 1024}; exec "$@"'
    process = subprocess.Popen(
        ["sh", "-c", limited, "sh", *words],
        cwd=folder,
        env={**os.environ, **(variables or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
    )
    try:
        out, errors = process.communicate(timeout=limits.seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        return _Ended(None, "", "")
    return _Ended(process.returncode, out, errors)
