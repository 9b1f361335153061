"""The stages in order: from a document to a package folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from paragon_codegen import layout
from paragon_codegen.diagnostics import Diagnostic, Diagnostics
from paragon_codegen.write import Plan, diff, plan, restore, write

if TYPE_CHECKING:
    from paragon_codegen.ir import Package
    from paragon_codegen.loader import Document


@dataclass(frozen=True, slots=True)
class Stats:
    """How much a package holds."""

    operations: int
    models: int


@dataclass(frozen=True, slots=True)
class Built:
    """A package as text, before anything is written.

    Attributes:
        files: text by POSIX path relative to the package folder.
        stats: how much it holds.
        warnings: what is doubtful in the document.
        inputs: every file and folder that the result depends on, beside the tool.
    """

    files: dict[str, str]
    stats: Stats
    warnings: tuple[Diagnostic, ...]
    inputs: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """A package and what became of it, or would become of it, on disk."""

    built: Built
    plan: Plan
    diff: str = ""


def validate(spec: Path, diagnostics: Diagnostics) -> Document:
    """Read a document and report every mistake in it.

    Args:
        spec: the root file of the document.
        diagnostics: gets the mistakes and the warnings.

    Raises:
        SpecError: the document has mistakes.
    """
    # Each stage is imported when it is reached: a wrong path should not cost a second.
    from paragon_codegen import loader, validate

    document = loader.load(spec, diagnostics)
    diagnostics.raise_if_errors()
    validate.validate(document, diagnostics)
    diagnostics.raise_if_errors()
    return document


def build(
    spec: Path,
    package_name: str,
    diagnostics: Diagnostics,
    behaviour: Path | None = None,
) -> Built:
    """The text of every file of the package; touches nothing.

    Args:
        spec: the root file of the document.
        package_name: the import name of the package.
        diagnostics: gets the mistakes and the warnings.
        behaviour: the folder of the Python behind the document's `x-sdk-methods`.

    Raises:
        SpecError: the document has mistakes.
        BadCodeError: a bug in the generator.
    """
    document = validate(spec, diagnostics)
    from paragon_codegen import behaviours, lower, render

    known = None
    if behaviour is not None:
        known = behaviours.load_behaviours(behaviour, diagnostics)
        diagnostics.raise_if_errors()
    package = lower.lower(document, package_name, diagnostics, known)
    diagnostics.raise_if_errors()
    files = _finished(render.render(package, render.Templates()))
    return Built(
        files, _count(package), diagnostics.items, _inputs(spec, document, behaviour)
    )


def generate(
    spec: Path,
    out: Path,
    diagnostics: Diagnostics,
    *,
    behaviour: Path | None = None,
    adopt: bool = False,
) -> Outcome:
    """Write the package of `spec` to the folder `out`, whole or not at all.

    Args:
        spec: the root file of the document.
        out: the package folder; its name is the import name.
        diagnostics: gets the mistakes and the warnings.
        behaviour: the folder of the Python behind the document's `x-sdk-methods`.
        adopt: take over a folder that this tool did not make.

    Raises:
        SpecError: the document has mistakes.
        WriteError: the folder cannot be written; it is as it was.
        BadCodeError: a bug in the generator.
    """
    built = build(spec, out.name, diagnostics, behaviour)
    return Outcome(built, write(out, built.files, adopt=adopt))


def check(
    spec: Path, out: Path, diagnostics: Diagnostics, *, behaviour: Path | None = None
) -> Outcome:
    """Compare the package of `spec` with the folder `out` and change nothing in it.

    Raises:
        SpecError: the document has mistakes.
        WriteError: the folder cannot be read.
        BadCodeError: a bug in the generator.
    """
    restore(out)
    built = build(spec, out.name, diagnostics, behaviour)
    return Outcome(built, plan(out, built.files), diff(out, built.files))


def _finished(files: dict[str, str]) -> dict[str, str]:
    """Every file as it goes to the disk; what was copied goes there as it is."""
    emitted = {path: text for path, text in files.items() if _is_emitted(path)}
    finished = files | layout.lay_out(emitted)
    for path, text in finished.items():
        if path.endswith(".py"):
            layout.check(text, path)
    return dict(sorted(finished.items()))


def _is_emitted(path: str) -> bool:
    """Whether a template wrote a file, and not a person."""
    return path.endswith(".py") and not path.startswith(("_runtime/", "_sdk/"))


def _count(package: Package) -> Stats:
    return Stats(
        operations=sum(1 for _ in package.client.operations()),
        models=sum(1 for _ in package.declarations()),
    )


def _inputs(spec: Path, document: Document, behaviour: Path | None) -> tuple[Path, ...]:
    """The files that were read, and the examples, where a new file counts too."""
    # Under the name that was given: a link may lead elsewhere tomorrow.
    folder = document.folder if spec.is_symlink() else spec.parent
    examples = folder / "examples"
    read = (folder / file.relative for file in document.files)
    own = (behaviour,) if behaviour is not None else ()
    return (spec, *(p for p in read if not p.is_relative_to(examples)), examples, *own)
