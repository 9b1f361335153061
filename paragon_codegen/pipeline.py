"""The stages in order: from a document to a package folder."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from paragon_codegen import emission, manifest, memory
from paragon_codegen.diagnostics import Diagnostic, Diagnostics, SpecError
from paragon_codegen.origin import GENERATOR, LONGEST, Origin, Recipe
from paragon_codegen.overlay import Overlay
from paragon_codegen.patch import diff
from paragon_codegen.skip import Skipped
from paragon_codegen.write import Plan, plan, restore, write

if TYPE_CHECKING:
    from paragon_codegen.ir import Package
    from paragon_codegen.loader import Document

NO_OVERLAY = Overlay()

Formats = tuple[tuple[str, str], ...]
"""Pairs of a format and a type of Python's; `*` is every format that is not named."""


@dataclass(frozen=True, slots=True)
class Source:
    """What a package is made from.

    Attributes:
        spec: the root file of the document.
        behaviour: the folder of the Python behind the document's `x-sdk-methods`.
        overlay: templates that take the place of the tool's own, or come on top.
        strict: whether a warning refuses the document.
        skip: whether what cannot be generated is left out.
        root: the folder that all files of the document are in; by default that of
            `spec`.
        formats: types of Python's by format, where they are not the usual ones.
        recipe: how a later run is told all this, if it can be; the package remembers it.
    """

    spec: Path
    behaviour: Path | None = None
    overlay: Overlay = NO_OVERLAY
    strict: bool = False
    skip: bool = False
    root: Path | None = None
    formats: Formats = ()
    recipe: Recipe | None = None


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
        version: `info.version` of the document.
        warnings: what is doubtful in the document.
        inputs: every file and folder that the result depends on, beside the tool.
        skipped: what of the document was left out, and why.
    """

    files: dict[str, str]
    stats: Stats
    version: str
    warnings: tuple[Diagnostic, ...]
    inputs: tuple[Path, ...]
    skipped: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """A package and what became of it, or would become of it, on disk.

    Attributes:
        built: the package.
        plan: what was done, or would be.
        diff: what would change.
        made_by: the other version of the generator that made the folder, if one did;
            empty, if the folder does not name it.
    """

    built: Built
    plan: Plan
    diff: str = ""
    made_by: str | None = None


def validate(
    spec: Path,
    diagnostics: Diagnostics,
    *,
    root: Path | None = None,
    skipped: Skipped | None = None,
) -> Document:
    """Read a document and report every mistake in it.

    Args:
        spec: the root file of the document.
        diagnostics: gets the mistakes and the warnings.
        root: the folder that all files of the document are in; by default that of
            `spec`.
        skipped: parts of the document to leave out.

    Raises:
        SpecError: the document has mistakes.
    """
    # Each stage is imported when it is reached: a wrong path should not cost a second.
    from paragon_codegen import loader, validate

    document = loader.load(spec, diagnostics, folder=root)
    diagnostics.raise_if_errors()
    if skipped is not None:
        skipped.leave_out(document)
    kinds = None if skipped is None else skipped.kinds
    validate.validate(document, diagnostics, kinds=kinds)
    diagnostics.raise_if_errors()
    return document


def understand(
    spec: Path,
    package_name: str,
    diagnostics: Diagnostics,
    behaviour: Path | None = None,
    *,
    root: Path | None = None,
    skipped: Skipped | None = None,
    formats: Formats = (),
) -> tuple[Document, Package]:
    """A document and what its package contains: all that can refuse a document.

    Args:
        spec: the root file of the document.
        package_name: the import name of the package.
        diagnostics: gets the mistakes and the warnings.
        behaviour: the folder of the Python behind the document's `x-sdk-methods`.
        root: as for `validate`.
        skipped: parts of the document to leave out.
        formats: as `Source` has them.

    Raises:
        SpecError: the document has mistakes.
    """
    document = validate(spec, diagnostics, root=root, skipped=skipped)
    memory.tidy()
    from paragon_codegen import behaviours, lower

    known = None
    if behaviour is not None:
        known = behaviours.load_behaviours(behaviour, diagnostics)
        diagnostics.raise_if_errors()
    package = lower.lower(
        document, package_name, diagnostics, known, formats=dict(formats)
    )
    diagnostics.raise_if_errors()
    return document, package


def build(
    spec: Path,
    package_name: str,
    diagnostics: Diagnostics,
    behaviour: Path | None = None,
    overlay: Overlay = NO_OVERLAY,
    *,
    root: Path | None = None,
    skipped: Skipped | None = None,
    formats: Formats = (),
) -> Built:
    """The text of every file of the package; touches nothing.

    Args:
        spec: the root file of the document.
        package_name: the import name of the package.
        diagnostics: gets the mistakes and the warnings.
        behaviour: the folder of the Python behind the document's `x-sdk-methods`.
        overlay: templates that take the place of the tool's own, or come on top.
        root: as for `validate`.
        skipped: parts of the document to leave out.
        formats: as `Source` has them.

    Raises:
        SpecError: the document or a template has mistakes.
        BadCodeError: a bug in the generator.
    """
    document, package = understand(
        spec,
        package_name,
        diagnostics,
        behaviour,
        root=root,
        skipped=skipped,
        formats=formats,
    )
    own = [each for each in (behaviour, overlay.folder) if each is not None]
    inputs = _inputs(spec, document, own)
    # Nothing more is said of the document: it goes before the modules are made.
    del document
    diagnostics.forget_sources()
    if skipped is not None:
        skipped.forget()
    memory.tidy()
    files = emission.emit(package, spec.name, overlay, diagnostics)
    return Built(files, _count(package), package.version, diagnostics.items, inputs)


def generate(source: Source, out: Path, *, adopt: bool = False) -> Outcome:
    """Write the package of `source` to the folder `out`, whole or not at all.

    Args:
        source: what the package is made from.
        out: the package folder; its name is the import name.
        adopt: take over a folder that this tool did not make.

    Raises:
        SpecError: the document or a template has mistakes.
        WriteError: the folder cannot be written; it is as it was.
        BadCodeError: a bug in the generator.
    """
    built = _built(source, out.name)
    origin = _origin(built, source.recipe)
    return Outcome(built, write(out, built.files, adopt=adopt, origin=origin))


def check(source: Source, out: Path) -> Outcome:
    """Compare the package of `source` with the folder `out` and change nothing in it.

    Raises:
        SpecError: the document or a template has mistakes.
        WriteError: the folder cannot be read.
        BadCodeError: a bug in the generator.
    """
    restore(out)
    built = _built(source, out.name)
    known = manifest.read_origin(out)
    # The same package is up to date, wherever the document lay when it was made.
    origin = _origin(built, known.recipe or source.recipe)
    planned = plan(out, built.files, origin)
    ours = (out / manifest.NAME).is_file()
    made_by = known.generator if ours and known.generator != GENERATOR else None
    return Outcome(built, planned, diff(out, built.files, origin), made_by)


def _origin(built: Built, recipe: Recipe | None) -> Origin:
    """Where a package comes from, as its manifest says it."""
    return Origin(GENERATOR, built.version[:LONGEST], recipe)


def _built(source: Source, name: str) -> Built:
    """The package, of all that can be generated if some of it may be left out."""
    skipped = Skipped() if source.skip else None
    while True:
        diagnostics = Diagnostics(strict=source.strict)
        try:
            built = build(
                source.spec,
                name,
                diagnostics,
                source.behaviour,
                source.overlay,
                root=source.root,
                skipped=skipped,
                formats=source.formats,
            )
        except SpecError as error:
            if skipped is None or not skipped.grow(error.diagnostics):
                raise
        else:
            left_out = skipped.diagnostics if skipped else ()
            return replace(built, skipped=left_out)
        memory.tidy()


def _count(package: Package) -> Stats:
    return Stats(
        operations=sum(1 for _ in package.client.operations()),
        models=sum(1 for _ in package.declarations()),
    )


def _inputs(spec: Path, document: Document, own: list[Path]) -> tuple[Path, ...]:
    """The files that were read, and the folders where a new file counts too."""
    # Under the name that was given: a link may lead elsewhere tomorrow.
    real = spec.is_symlink() or document.root.file.path.parent != document.folder
    folder = document.folder if real else spec.parent
    read = [folder / file.relative for file in document.files]
    examples = read[0].parent / "examples"
    return (spec, *(p for p in read if not p.is_relative_to(examples)), examples, *own)
