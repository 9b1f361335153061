"""Large documents: processor time grows with the document, memory stays bounded."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from benchmarks.documents import save, synthetic

MIB = 2**20
# Linux counts in KiB, macOS in bytes.
RSS_UNIT = 1 if sys.platform == "darwin" else 1024


@dataclass(frozen=True)
class Cost:
    """What a run of the command has cost.

    Attributes:
        seconds: of processor time, which others on the machine do not lengthen much.
        memory: the most that was held at once, in bytes.
    """

    seconds: float
    memory: int


def cost(document: Path, out: Path) -> Cost:
    """Generate the package of a document in a process of its own."""
    words = ["-m", "paragon_codegen", "generate", str(document), "--out", str(out)]
    environment = {**os.environ, "XDG_CACHE_HOME": str(out.parent / "cache")}
    process = os.posix_spawn(
        sys.executable, [sys.executable, "-I", *words], environment
    )
    _, status, usage = os.wait4(process, 0)
    assert os.waitstatus_to_exitcode(status) == 0
    assert (out / "client.py").is_file()
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss * RSS_UNIT)


def test_time_grows_with_the_number_of_operations(tmp_path: Path) -> None:
    costs = {
        count: cost(
            save(synthetic(count), tmp_path / f"of_{count}.json"),
            tmp_path / f"of_{count}",
        )
        for count in (300, 1200)
    }
    # 1,200 operations and as many schemas; four times as many must not cost much more
    # than four times as much.
    assert costs[1200].seconds < 6 * costs[300].seconds
    assert costs[1200].seconds < 60
    assert costs[1200].memory < 600 * MIB


@pytest.mark.parametrize("megabytes", [13.0])
def test_a_document_of_many_megabytes(tmp_path: Path, megabytes: float) -> None:
    document = save(synthetic(400, megabytes), tmp_path / "large.json")
    assert document.stat().st_size > 12.5e6
    found = cost(document, tmp_path / "large")
    assert found.seconds < 60
    assert found.memory < 600 * MIB
