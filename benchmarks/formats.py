"""What a format costs: a text that becomes a value of Python's, and back."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from typing import Any, Final

from benchmarks.measure import Effort, Samples, calls
from benchmarks.report import Figure, Table, rows
from benchmarks.tools import Workshop

_MANY: Final = 100
_TEXT: Final = "text"
_DATE_TIME: Final = "date-time"
_READ_BY_PYTHON: Final = "datetime.fromisoformat"
_WRITTEN_BY_PYTHON: Final = "datetime.isoformat"
_TEXTS: Final = {
    _DATE_TIME: ("dates", "datetime", "2023-05-30T22:33:20.349Z"),
    "date-time, a whole second": ("dates", "datetime", "2023-05-30T22:33:20Z"),
    "date-time, another zone": ("dates", "datetime", "2023-05-30T22:33:20+02:00"),
    "date-time, nanoseconds": ("dates", "datetime", "2023-05-30T22:33:20.349000001Z"),
    "date": ("dates", "date", "2023-05-30"),
    "time": ("dates", "time", "22:33:20"),
    "duration": ("durations", "duration", "PT1H30M"),
    "uuid": ("uuids", "uuid", "a5e995c2-7709-43fd-9cdf-f759faa52497"),
    "decimal": ("numerals", "decimal", "1234.50"),
    "int64": ("numerals", "integer", "9007199254740993"),
    "byte": ("base64_data", "base64", "aGVsbG8gd29ybGQ="),
}


def run(workshop: Workshop, effort: Effort) -> Iterator[Table]:
    """Time reading and writing of each format, beside a text that stays text."""
    moment = datetime.fromisoformat(_TEXTS[_DATE_TIME][2])
    readers = {
        _TEXT: partial(_each, _runtime("codec").as_str, _TEXT),
        _READ_BY_PYTHON: partial(_each, datetime.fromisoformat, moment.isoformat()),
    }
    writers = {
        _TEXT: partial(_each, _itself, _TEXT),
        _WRITTEN_BY_PYTHON: partial(_each, datetime.isoformat, moment),
    }
    for name, (module, kind, text) in _TEXTS.items():
        read = getattr(_runtime(module), f"as_{kind}")
        readers[name] = partial(_each, read, text)
        write = getattr(_runtime(module), f"{kind}_text")
        writers[name] = partial(_each, write, read(text))
    yield _table("Read a format: text → value", readers, effort, _READ_BY_PYTHON)
    yield _table("Write a format: value → text", writers, effort, _WRITTEN_BY_PYTHON)


def _runtime(module: str) -> Any:
    return importlib.import_module(f"paragon_connect._runtime.{module}")


def _itself(value: object) -> object:
    """Return what is text already."""
    return value


def _each(function: Callable[[Any], object], value: object) -> None:
    """Call a function so many times that the loop costs little."""
    for _ in range(_MANY):
        function(value)


def _table(
    title: str, cases: dict[str, Callable[[], None]], effort: Effort, python: str
) -> Table:
    """Return a table of times for one value, a date-time compared with Python's way."""
    samples = {
        name: Samples([seconds / _MANY for seconds in sample.seconds])
        for name, sample in calls(cases, effort).items()
    }
    ours = samples[_DATE_TIME].over(samples[python])
    figure = Figure(f"a date-time over {python}", 4, ours)
    return Table(title, rows(samples, _TEXT), [figure])
