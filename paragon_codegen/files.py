"""The files of a document: each is read once, within one folder and up to a size."""

from __future__ import annotations

import os
from pathlib import Path

from paragon_codegen.diagnostics import Diagnostics, quote
from paragon_codegen.positions import Limits
from paragon_codegen.references import (
    AbsentReference,
    RefusedReference,
    confine,
    similar_file,
)
from paragon_codegen.source import SourceFile

__all__ = ["Files"]


class Files:
    """What has been read so far. Of what is wrong with a file, diagnostics are told.

    Attributes:
        folder: no file is outside of it.
        all: every file, by its path relative to the folder, in order of first use.
        linked: the root and what references lead to; the others are data, such as
            examples, and a schema in them is none of the document's.
        withheld: files that count as absent.
    """

    def __init__(
        self, folder: Path, shown: Path, diagnostics: Diagnostics, limits: Limits
    ) -> None:
        """Read files of a folder.

        Args:
            folder: symbolic links resolved.
            shown: the folder as shown to people.
            diagnostics: gets what is wrong with a file.
            limits: bounds on what the files may cost.
        """
        self.folder = folder
        self.all: dict[str, SourceFile] = {}
        self.linked: dict[str, SourceFile] = {}
        self.withheld: frozenset[str] = frozenset()
        self._shown = shown
        self._diagnostics = diagnostics
        self._limits = limits

    def root(self, real: Path, shown: str) -> SourceFile:
        """Read the root file of the document."""
        relative = real.relative_to(self.folder).as_posix()
        file = self.linked[relative] = self._read(real, relative, shown)
        return file

    def follow(self, base: SourceFile, path: str) -> SourceFile:
        """The file at a path that is relative to another file.

        Raises:
            RefusedReference: there is none, or it cannot be used.
        """
        real, name = confine(self.folder, base.relative, path)
        if name in self.withheld:
            raise AbsentReference(f"the file {quote(name)} is left out")
        if name not in self.all:
            if not os.path.isfile(real):
                message = f"there is no file {quote(name)}"
                raise AbsentReference(message, similar_file(real))
            self._read(real, name, self.shown(name))
        found = self.all[name]
        if found.mistakes:
            # They have been reported where they stand; the reference itself is fine.
            raise RefusedReference("")
        self.linked[name] = found
        return found

    def open(self, relative: str) -> SourceFile:
        """The file at a path relative to the folder, whether references lead to it or not.

        Raises:
            RefusedReference: it is outside of the folder.
        """
        real, name = confine(self.folder, "", relative)
        return self.all.get(name) or self._read(real, name, self.shown(name))

    def shown(self, relative: str) -> str:
        """A path relative to the folder, as people see it in messages."""
        return str(self._shown / relative)

    def _read(self, path: Path, relative: str, shown: str) -> SourceFile:
        file = self.all[relative] = SourceFile(path, shown, relative, self._limits)
        self._diagnostics.add_source(shown, file.line)
        for mistake in file.mistakes:
            place = file.at(mistake.spot)
            self._diagnostics.error(place, mistake.message, mistake.hint)
        most = self._limits.total_bytes
        if sum(len(every.content) for every in self.all.values()) > most:
            message = f"all files together are larger than {most} bytes"
            self._diagnostics.error(file.at((1, 1)), message)
            self._diagnostics.raise_if_errors()
        return file
