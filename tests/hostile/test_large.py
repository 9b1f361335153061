"""Large documents: time grows with their size and no faster, and memory has an end.

The bounds are twice what is needed, so that they say something and a slow machine fails
none of them: time is that of the processor, and compared with a smaller document's.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.hostile import large

REPOSITORY = Path(__file__).parents[2]
# A process counts as no smaller than the one that started it: a small one does.
MEASURE = """
import json, resource, subprocess, sys
done = subprocess.run(sys.argv[1:], capture_output=True, text=True)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
said = json.loads(done.stdout) if done.returncode == 0 else done.stderr
print(json.dumps([used.ru_utime + used.ru_stime, used.ru_maxrss, said]))
"""
MEGABYTE = 2**20 if sys.platform == "darwin" else 2**10
"""Units of `ru_maxrss` in a megabyte."""
PACKAGE = """
import large.client, large.operations, large.models
for name in large.models.__all__:
    getattr(large.models, name)
print(len(large.operations.__all__))
"""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a package cost.

    Attributes:
        seconds: Of the processor, those of the formatter included.
        megabytes: Of memory, at most.
        operations: How many the package has.
        models: How many it has.
        warnings: How many things in the document are doubtful.
        folder: Where the package is.
    """

    seconds: float
    megabytes: float
    operations: int
    models: int
    warnings: int
    folder: Path


def cost(folder: Path, operations: int, megabytes: float = 0.0) -> Cost:
    """Generate the package of a document in a process of its own."""
    folder.mkdir()
    spec = folder / "spec.json"
    spec.write_text(json.dumps(large.document(operations, megabytes)))
    assert spec.stat().st_size >= megabytes * 0.99e6
    words = ["generate", str(spec), "--out", str(folder / "large"), "--format", "json"]
    tool = [sys.executable, "-m", "paragon_codegen", *words]
    run = python(["-c", MEASURE, *tool], REPOSITORY, XDG_CACHE_HOME=str(folder / "c"))
    seconds, peak, said = json.loads(run)
    assert isinstance(said, dict), said
    counts = (said["operations"], said["models"], len(said["diagnostics"]))
    return Cost(seconds, peak / MEGABYTE, *counts, folder)


def python(words: list[str], path: Path, **variables: str) -> str:
    """Run Python with a folder on its path; return what it prints."""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(path), **variables}
    command = [sys.executable, *words]
    return subprocess.run(
        command, env=environment, capture_output=True, text=True, check=True
    ).stdout


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Cost:
    """What 100 operations and 300 schemas cost."""
    return cost(tmp_path_factory.mktemp("large") / "small", 100)


@pytest.fixture(scope="module")
def usual(tmp_path_factory: pytest.TempPathFactory) -> Cost:
    """What 400 operations and 1,200 schemas cost."""
    return cost(tmp_path_factory.mktemp("large") / "usual", 400)


def test_g14_time_grows_with_the_document(small: Cost, usual: Cost) -> None:
    assert usual.operations == 4 * small.operations == 400
    assert usual.models >= 1200
    assert usual.seconds / small.seconds < 6
    assert usual.megabytes < 180
    assert (small.warnings, usual.warnings) == (0, 0)


def test_g14_thirteen_megabytes(usual: Cost, tmp_path: Path) -> None:
    """Large documents are large by their examples, which are checked and left out."""
    found = cost(tmp_path / "examples", 400, megabytes=13)
    assert found.operations == usual.operations
    assert found.models == usual.models
    assert found.warnings == 0
    assert found.seconds / usual.seconds < 4
    assert found.megabytes < 320


def test_g14_a_large_package_can_be_imported(usual: Cost) -> None:
    assert python(["-c", PACKAGE], usual.folder) == "400\n"
