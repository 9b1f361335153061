"""Every benchmark runs and compares something; how fast things are is not asked here."""

from __future__ import annotations

import json
import math

from benchmarks.__main__ import BENCHMARKS, measure
from benchmarks.measure import TINY
from benchmarks.report import Table, as_json, as_text


def test_every_benchmark_yields_finite_ratios() -> None:
    found: dict[str, list[Table]] = {name: [] for name in BENCHMARKS}
    for name, table in measure([], TINY):
        found[name].append(table)
    tables = [table for each in found.values() for table in each]
    for name in BENCHMARKS:
        assert sum(len(table.rows) for table in found[name]) >= 2, name
    for table in tables:
        assert table.figures, table.title
        numbers = [(row.seconds, row.ratio, row.best) for row in table.rows]
        assert all(math.isfinite(n) and n > 0 for each in numbers for n in each), table
        assert all(math.isfinite(figure.value) for figure in table.figures), table
    listed = json.loads(as_json(tables))["benchmarks"]
    assert [each["title"] for each in listed] == [table.title for table in tables]
    text = as_text(tables)
    assert all(figure.what in text for table in tables for figure in table.figures)
