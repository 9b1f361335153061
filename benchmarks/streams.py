"""Streams of 1 GB in processes of their own: bytes per second and the most memory."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.measure import Command, Effort, Samples, processes
from benchmarks.report import Figure, Table, rows
from benchmarks.tools import Workshop

_FOLDER = Path(__file__).parent
_DOWN = ("httpx2", "paragon_connect", "httpx2, asyncio", "paragon_connect, asyncio")
_UP = ("httpx2, a file", "paragon_connect, a path", "paragon_connect, a path, asyncio")


def run(workshop: Workshop, effort: Effort) -> Iterator[Table]:
    """Measure answers that are read, and files that are sent."""
    size = int(effort.stream_megabytes * 1e6)
    with _firehose(size) as url, tempfile.NamedTemporaryFile() as file:
        file.truncate(size)
        for title, cases in (("Read", _DOWN), ("Send", _UP)):
            commands = {
                name: Command(
                    (sys.executable, "flows.py", name, url, file.name, str(size)),
                    _FOLDER,
                )
                for name in cases
            }
            samples = processes(commands, effort.streams)
            peaks = {name: _peak(command) for name, command in commands.items()}
            yield _table(title, size, samples, peaks)


@contextmanager
def _firehose(size: int) -> Iterator[str]:
    """Run the server; yield its address."""
    with subprocess.Popen(
        [sys.executable, str(_FOLDER / "firehose.py"), str(size)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        process.communicate()


def _peak(command: Command) -> float:
    """Return the most memory that a process holds, in MB: it says so itself."""
    done = subprocess.run(
        command.words, cwd=command.folder, capture_output=True, text=True, check=True
    )
    return int(done.stdout) / 1024


def _table(
    verb: str, size: int, samples: dict[str, Samples], peaks: dict[str, float]
) -> Table:
    """Compare with the HTTP library in the same kind of process."""
    raw, *_ = samples
    figures: list[Figure] = []
    for name, each in samples.items():
        if name.startswith("httpx2"):
            continue
        peer = samples.get(name.replace("paragon_connect", "httpx2"), samples[raw])
        what = (
            f"{verb.lower()} a stream over httpx2: {name.partition(', ')[2] or 'sync'}"
        )
        figures.append(Figure(what, 1.1, each.over(peer)))
        figures.append(Figure(f"{what}, memory", 60.0, peaks[name], "MB"))
    notes = {
        name: f"{size / each.best / 1e6:.0f} MB/s; {peaks[name]:.0f} MB of memory at most"
        for name, each in samples.items()
    }
    told = ["Whole processes, with their imports."]
    return Table(f"{verb} {size / 1e6:g} MB", rows(samples, raw, notes), figures, told)
