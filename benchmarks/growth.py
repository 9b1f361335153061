"""How time and memory grow with the document."""

from __future__ import annotations

import resource
from collections.abc import Iterator

from benchmarks import tools
from benchmarks.documents import save, synthetic
from benchmarks.generating import ours
from benchmarks.measure import Command, Effort, processes
from benchmarks.report import Figure, Row, Table
from benchmarks.tools import Workshop

_US = "paragon-codegen"
_OTHER = "openapi-python-client"


def run(workshop: Workshop, effort: Effort) -> Iterator[Table]:
    """Time small, large and very large documents."""
    yield _operations(workshop, effort)
    yield _megabytes(workshop, effort)


def _operations(workshop: Workshop, effort: Effort) -> Table:
    few, many = effort.operations
    commands = {
        f"{count} operations": ours(
            save(synthetic(count), workshop.folder / f"of_{count}.json"),
            workshop.folder,
        )
        for count in (few, many)
    }
    samples = processes(commands, effort.generations)
    small, large = samples.values()
    growth = large.over(small) * few / many
    best = large.best_over(small) * few / many
    rows = [
        Row(f"{few} operations", small.best, 1.0, 1.0, _memory(small.peak)),
        Row(f"{many} operations", large.best, growth, best, _memory(large.peak)),
    ]
    figure = Figure(f"time per operation, {many} over {few}", 1.0, growth)
    notes = ["The ratio is that of the times per operation: 1 is linear growth."]
    return Table("Growth with the number of operations", rows, [figure], notes)


def _megabytes(workshop: Workshop, effort: Effort) -> Table:
    count = effort.operations[1]
    document = save(synthetic(count, effort.megabytes), workshop.folder / "large.json")
    size = document.stat().st_size / 1e6
    commands = {_US: ours(document, workshop.folder)}
    if tools.installed(_OTHER):
        out = workshop.folder / "large_out"
        words = tools.openapi_python_client(document, out)
        commands[_OTHER] = Command(words, workshop.folder, tools.environment())
    samples = processes(commands, max(1, effort.generations // 3))
    mine = samples[_US]
    rows = [
        Row(
            name,
            each.best,
            each.over(mine),
            each.best_over(mine),
            _memory(each.peak),
        )
        for name, each in samples.items()
    ]
    figures = [
        Figure(f"a document of {size:.2g} MB: time", 15.0, mine.best, "s"),
        Figure(f"a document of {size:.2g} MB: memory", 600.0, mine.peak, "MB"),
    ]
    return Table(f"A document of {size:.2g} MB, {count} operations", rows, figures)


def _memory(megabytes: float) -> str:
    """Return a remark; a process counts as no smaller than the one that started it."""
    mine = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return f"{megabytes:.0f} MB" if megabytes > mine * 1.05 else "little memory"
