"""A cold generator, as a whole process, on the same document as the others."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from benchmarks import tools
from benchmarks.documents import SPEC, save, synthetic
from benchmarks.measure import Command, Effort, processes
from benchmarks.report import Figure, Table, rows
from benchmarks.tools import Workshop

_US = "paragon-codegen"
_OPENAPI = "openapi-python-client"
_CLIENT = "datamodel-code-generator, client"
_MODELS = "datamodel-code-generator, pydantic models"
_OTHERS: dict[str, tuple[str, Callable[[Path, Path], list[str]]]] = {
    _OPENAPI: ("openapi-python-client", tools.openapi_python_client),
    _CLIENT: ("datamodel-codegen", tools.datamodel_client),
    _MODELS: (
        "datamodel-codegen",
        lambda document, out: tools.datamodel_codegen(document, out / "models.py"),
    ),
}
_NOTES = {
    _CLIENT: "fastest formatter",
    _MODELS: "no client; fastest formatter",
    f"{_US}, spec/": "all 33 operations, 26 YAML files, examples checked",
}


def run(workshop: Workshop, effort: Effort) -> Iterator[Table]:
    """Time generation of the Paragon spec, and of a made-up document."""
    large = save(synthetic(90), workshop.folder / "ninety.json")
    for title, document, name in (
        ("our spec (25 operations, 206 schemas)", workshop.document, "Paragon spec"),
        ("a document of 90 operations", large, "90 operations"),
    ):
        commands = dict(_commands(document, workshop))
        if document is workshop.document:
            commands[f"{_US}, spec/"] = ours(SPEC, workshop.folder)
        samples = processes(commands, effort.generations)
        figures = [
            Figure(
                f"generate {name}, over {other}", 0.6, samples[_US].over(samples[other])
            )
            for other in (_OPENAPI, _CLIENT)
            if other in samples
        ]
        yield Table(f"Generate: {title}", rows(samples, _US, _NOTES), figures)


def _commands(document: Path, workshop: Workshop) -> Iterator[tuple[str, Command]]:
    yield _US, ours(document, workshop.folder)
    for name, (command, words) in _OTHERS.items():
        if tools.installed(command):
            out = workshop.folder / "out" / re.sub(r"\W+", "_", name)
            out.mkdir(parents=True, exist_ok=True)
            yield (
                name,
                Command(
                    words(document, out),
                    workshop.folder,
                    tools.environment(),
                    before=partial(_empty, out),
                ),
            )


def ours(document: Path, folder: Path) -> Command:
    """Return the command that writes our package to a folder that is not there.

    Args:
        document: the root file.
        folder: gets the package, and what the tool remembers.
    """
    out = folder / "out" / "ours" / "our_client"
    cache = folder / "cache"

    def clear() -> None:
        shutil.rmtree(out.parent, ignore_errors=True)
        out.parent.mkdir(parents=True)
        shutil.rmtree(cache, ignore_errors=True)

    variables = {**tools.environment(), "XDG_CACHE_HOME": str(cache)}
    return Command(tools.ours(document, out), folder, variables, before=clear)


def _empty(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
