"""Small documents, and what the front end says about them."""

from __future__ import annotations

from pathlib import Path

from paragon_codegen.diagnostics import Diagnostics, Severity, SpecError, as_text
from paragon_codegen.loader import Document, Limits, load
from paragon_codegen.validate import validate

HEAD = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\n'
"""Two lines; what a test adds begins in line 3."""


def write(folder: Path, text: str | bytes, name: str = "spec.yaml") -> Path:
    """Write a file below `folder`; text goes out byte for byte, without changed line ends."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def read(
    folder: Path,
    text: str | bytes,
    name: str = "spec.yaml",
    limits: Limits | None = None,
) -> tuple[Document, Diagnostics]:
    """Load a document of one file."""
    diagnostics = Diagnostics()
    path = write(folder, text, name)
    return load(path, diagnostics, limits=limits or Limits()), diagnostics


def findings(
    folder: Path,
    text: str | bytes,
    name: str = "spec.yaml",
    *,
    excerpts: bool = False,
    examples: Severity | None = None,
    limits: Limits | None = None,
) -> str:
    """Everything the loader and the validator say about a document, as people read it.

    The paths are those of the files in `folder`.
    """
    diagnostics = Diagnostics()
    path = write(folder, text, name)
    try:
        document = load(path, diagnostics, limits=limits or Limits())
        validate(document, diagnostics, examples=examples)
    except SpecError as error:
        return as_text(error.diagnostics, excerpts=excerpts).replace(f"{folder}/", "")
    text_form = as_text(diagnostics.items, excerpts=excerpts)
    return text_form.replace(f"{folder}/", "")
