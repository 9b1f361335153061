"""Templates filled in: what they are given, and what is said when one is wrong."""

from __future__ import annotations

from functools import cache
from os.path import isfile
from pathlib import Path
from traceback import walk_tb

from paragon_codegen.imports import Imports
from paragon_codegen.overlay import Overlay
from paragon_codegen.resources import find

from .environment import Environment, environment, mistake
from .names import Module, Modules

__all__ = ["TemplateError", "Templates"]


class TemplateError(Exception):
    """A template cannot be filled in.

    Attributes:
        message: What is wrong.
        path: The template's file.
        line: Where in it, from 1.
    """

    def __init__(self, message: str, path: Path, line: int) -> None:
        """Say what is wrong, and where."""
        super().__init__(f"{path}:{line}: {message}")
        self.message = message
        self.path = path
        self.line = line


@cache
def _usual(ours: Path) -> Environment:
    """Return the environment without an overlay: what is our own does not change."""
    return environment(ours)


class Templates:
    """The templates of one run."""

    def __init__(self, overlay: Overlay) -> None:
        """Take templates from the tool, and from the user's folder before that."""
        self._ours = Path(find("templates"))
        self._own = overlay.folder
        self._environment = (
            _usual(self._ours)
            if overlay.folder is None
            else environment(self._ours, overlay.folder)
        )

    def fill(
        self,
        name: str,
        module: object,
        imports: Imports,
        *,
        up: str = ".",
        **more: object,
    ) -> str:
        """Return a template filled in, ending in exactly one line break.

        Args:
            name: Of the template.
            module: The view of what it emits.
            imports: Gets what the template names.
            up: What leads from the module to the package: ``.``, or ``..``.
            more: Further variables.

        Raises:
            TemplateError: It is wrong.
        """
        given = {
            "module": module,
            "imports": imports,
            "library": Modules(imports, ""),
            "runtime": Modules(imports, f"{up}_runtime.", runtime=True),
            "modules": Modules(imports, up),
            "package": Module(imports, up),
            **more,
        }
        try:
            # A module may have 20 MB: what it was made of goes before it is put together.
            parts = list(self._environment.get_template(name).generate(given))
        except Exception as error:
            raise self._explained(error, name) from error
        text = "".join(parts)
        parts.clear()
        text = text.rstrip("\n")
        return f"{text}\n"

    def error(self, name: str, message: str) -> TemplateError:
        """Return what is wrong with a template as a whole."""
        return TemplateError(message, self._path(name), 1)

    def _explained(self, error: Exception, name: str) -> TemplateError:
        """Return what is wrong with a template, and where."""
        path, line = self._place(error, name)
        message, file, number = mistake(error)
        return TemplateError(message, Path(file) if file else path, number or line)

    def _place(self, error: Exception, name: str) -> tuple[Path, int]:
        """Return the line of a template that an error comes from."""
        found = self._path(name), 1
        for frame, line in walk_tb(error.__traceback__):
            path = Path(frame.f_code.co_filename)
            if path.suffix == ".jinja":  # Jinja puts its own frames into the traceback
                found = path, line
        return found

    def _path(self, name: str) -> Path:
        """Return where a template is, or would be."""
        ours = self._ours / name
        if self._own is None:
            return ours
        theirs = self._own / name
        return ours if isfile(ours) and not isfile(theirs) else theirs
