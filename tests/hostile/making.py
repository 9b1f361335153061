"""Packages of the documents in this folder, and what nothing in a document may change."""

from __future__ import annotations

import functools
import re
from pathlib import Path

from paragon_codegen import pipeline
from paragon_codegen.diagnostics import Diagnostic, Diagnostics, SpecError
from paragon_codegen.render.names import runtime_names
from paragon_codegen.skip import Skipped
from tests.hostile import inspection
from tests.hostile.loading import loaded
from tests.hostile.places import DOCUMENTS

__all__ = ["generated", "inspect"]


def generated(
    document: str, text: str, folder: Path, skipped: Skipped | None = None
) -> dict[str, str] | None:
    """Return the package of a document.

    Args:
        document: Name of the template that the document was made of.
        text: The document, as JSON.
        folder: Gets the document.
        skipped: Parts to leave out.

    Returns:
        None when the document is refused; then every reason names a place.
    """
    spec = folder / "spec.json"
    spec.write_text(text)
    behaviour = DOCUMENTS[document].behaviour
    try:
        own = (behaviour, pipeline.NO_OVERLAY)
        built = pipeline.build(spec, "hostile", Diagnostics(), *own, skipped=skipped)
        return built.files
    except SpecError as error:
        found = error.diagnostics
    assert all(map(_is_located, found))
    if skipped is not None and skipped.grow(found):
        return generated(document, text, folder, skipped)
    return None


def _is_located(diagnostic: Diagnostic) -> bool:
    location = diagnostic.location
    shown = diagnostic.message.isprintable() and diagnostic.hint.isprintable()
    return location is not None and location.path.endswith("spec.json") and shown


@functools.cache
def clean(document: str) -> dict[str, str]:
    """Return the package of a template with its harmless words."""
    files = generated(document, DOCUMENTS[document].written({}), Path.cwd())
    assert files is not None, document
    return files


@functools.cache
def foreign(document: str) -> frozenset[str]:
    """Return what the package of a template uses without defining it."""
    return frozenset(inspection.foreign_names(clean(document)))


@functools.cache
def known(document: str) -> frozenset[str]:
    """Return the names that are not the template's own."""
    return frozenset(each.rpartition(":")[2].lstrip(".") for each in foreign(document))


def inspect(
    document: str, files: dict[str, str], folder: Path, *, same: bool = True
) -> None:
    """Make sure that a package holds no code that the harmless one has not.

    Args:
        document: Name of the template that the package's document was made of.
        files: The package.
        folder: Where to import it.
        same: Whether every statement must be the same, but for values and own names;
            otherwise the names of others and the kinds of nodes are those of all
            harmless packages together, and what the runtime exports.
    """
    paths = inspection.PATH
    assert [path for path in files if not paths.fullmatch(path)] == []
    assert inspection.raw_characters(files) == set()
    if same:
        usual = clean(document)
        assert inspection.difference(files, usual, known(document)) == ""
        assert inspection.foreign_names(files) <= foreign(document)
    else:
        names = inspection.foreign_names(files).difference(*map(foreign, DOCUMENTS))
        assert [name for name in names if not _is_exported(name)] == []
        assert inspection.kinds(files) <= _usual_kinds()
    loaded(files, folder)


def _is_exported(name: str) -> bool:
    """Tell whether the runtime exports a name that a module imports."""
    found = re.fullmatch(r"\.+_runtime\.(\w+):(\w+)", name)
    return found is not None and found[2] in runtime_names(found[1])


@functools.cache
def _usual_kinds() -> set[str]:
    """Return the kinds of nodes that the harmless packages are made of."""
    return set().union(*(inspection.kinds(clean(each)) for each in DOCUMENTS))
