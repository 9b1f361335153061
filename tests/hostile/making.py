"""Packages of the documents in this folder, and what nothing in a document may change."""

from __future__ import annotations

import functools
from pathlib import Path

from paragon_codegen import pipeline
from paragon_codegen.diagnostics import Diagnostic, Diagnostics, SpecError
from tests.hostile import inspection
from tests.hostile.loading import loaded
from tests.hostile.places import DOCUMENTS

__all__ = ["generated", "inspect"]


def generated(document: str, text: str, folder: Path) -> dict[str, str] | None:
    """Return the package of a document.

    Args:
        document: Name of the template that the document was made of.
        text: The document, as JSON.
        folder: Gets the document.

    Returns:
        None when the document is refused; then every reason names a place.
    """
    spec = folder / "spec.json"
    spec.write_text(text)
    behaviour = DOCUMENTS[document].behaviour
    try:
        return pipeline.build(spec, "hostile", Diagnostics(), behaviour).files
    except SpecError as error:
        found = error.diagnostics
    assert all(map(_is_located, found))
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
            harmless packages together.
    """
    paths = inspection.PATH
    assert [path for path in files if not paths.fullmatch(path)] == []
    assert inspection.raw_characters(files) == set()
    if same:
        usual = clean(document)
        assert inspection.difference(files, usual, known(document)) == ""
        assert inspection.foreign_names(files) <= foreign(document)
    else:
        assert inspection.foreign_names(files) <= set().union(*map(foreign, DOCUMENTS))
        assert inspection.kinds(files) <= _usual_kinds()
    loaded(files, folder)


@functools.cache
def _usual_kinds() -> set[str]:
    """Return the kinds of nodes that the harmless packages are made of."""
    return set().union(*(inspection.kinds(clean(each)) for each in DOCUMENTS))
