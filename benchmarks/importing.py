"""What an import costs a program, against Python that imports nothing."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

from benchmarks.measure import Command, Effort, processes
from benchmarks.report import Figure, Table, rows
from benchmarks.tools import PYTHON, REPOSITORY, Workshop, optional

_BARE = "python -c pass"
_PYTHON = "dataclasses, re and typing (of Python itself)"
_US = "import paragon_connect"
_CLIENT = "Paragon (the client's class)"
_MODELS = "every model of paragon_connect"
_MODELS_EACH = 120


def run(workshop: Workshop, effort: Effort) -> Iterator[Table]:
    """Time imports in fresh processes."""
    model_modules, models = _ours()
    statements = {
        _BARE: "pass",
        _PYTHON: "import dataclasses, re, typing",
        _US: "import paragon_connect",
        _CLIENT: "from paragon_connect import Paragon",
        _MODELS: f"import {', '.join(model_modules)}",
    }
    notes = {
        _PYTHON: "what classes such as the client's cannot do without",
        _US: "loads nothing but names",
        _MODELS: f"{models} models",
    }
    for name, module in _alternatives(workshop).items():
        if optional(module) is not None:
            statements[name] = f"import {module}"
    commands = {
        name: Command(
            [PYTHON, "-c", statement],
            environment={"PYTHONPATH": _path(workshop)},
        )
        for name, statement in statements.items()
    }
    samples = processes(commands, effort.processes)
    bare = samples[_BARE]
    over = samples[_MODELS].beyond(bare) * 1e3 * _MODELS_EACH / models
    client = samples[_CLIENT].beyond(bare) * 1e3
    figures = [
        Figure("import paragon_connect", 1.15, samples[_US].over(bare)),
        Figure("the client's class, imported", 30.0, client, "ms"),
        Figure(f"all models imported, per {_MODELS_EACH} models", 30.0, over, "ms"),
    ]
    yield Table("Import, as a whole process", rows(samples, _BARE, notes), figures)


def _path(workshop: Workshop) -> str:
    return f"{workshop.folder}:{REPOSITORY / 'generated'}"


def _ours() -> tuple[list[str], int]:
    """Return every module with models, and how many models they hold."""
    package = importlib.import_module("paragon_connect.models")
    base = importlib.import_module("paragon_connect._runtime.model").Model
    names = [
        f"{package.__name__}.{found.name}"
        for found in pkgutil.iter_modules(package.__path__)
    ]
    models = 0
    for name in names:
        for value in vars(importlib.import_module(name)).values():
            ours = isinstance(value, type) and value.__module__ == name
            models += ours and issubclass(value, base)
    return names, models


def _alternatives(workshop: Workshop) -> dict[str, str | None]:
    package = workshop.openapi_client
    return {
        "the same as pydantic models": workshop.module("pydantic_v2.BaseModel"),
        "the same as msgspec Structs": workshop.module("msgspec.Struct"),
        "the same as plain dataclasses": workshop.module("dataclasses.dataclass"),
        "openapi-python-client's models": package and f"{package}.models",
    }
