"""From the meaning of a document to finished files: rendered, laid out, compiled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from paragon_codegen import layout, preamble
from paragon_codegen.diagnostics import Diagnostics, Location, SpecError
from paragon_codegen.overlay import Overlay

if TYPE_CHECKING:
    from paragon_codegen.ir import Package


def emit(
    package: Package, document: str, overlay: Overlay, diagnostics: Diagnostics
) -> dict[str, str]:
    """The text of every file of a package, by its path within it.

    Args:
        package: what to emit.
        document: name of the file that it comes from, as each file says it.
        overlay: templates that take the place of the tool's own, or come on top.
        diagnostics: gets what is wrong with them.

    Raises:
        SpecError: a template of the user's has a mistake.
        BadCodeError: a bug in the generator.
    """
    from paragon_codegen import render

    try:
        files = _finished(render.render(package, overlay))
    except render.TemplateError as error:
        raise _refused(
            diagnostics, str(error.path), _lines(error.path), error.line, error.message
        ) from error
    except layout.BadCodeError as error:
        if overlay.folder is None or not _is_emitted(error.path):
            raise
        message = f"no valid Python: {error.message}"
        lines = error.text.split("\n")
        hint = f"a template in {overlay.folder} wrote this line, or one before it"
        raise _refused(
            diagnostics, error.path, lines, error.line, message, hint
        ) from error
    # Above what is laid out: these lines tell formatters to leave the file alone.
    for path in files:
        files[path] = preamble.headed(path, files[path], document)
    return files


def _finished(files: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Every file as it goes to the disk: what a template wrote laid out, all compiled.

    Nothing is done to the runtime, which is the same in every package.
    """
    copied: dict[str, str] = {}
    emitted = layout.lay_out(_emitted(files, copied))
    return dict(sorted((copied | emitted).items()))


def _emitted(
    files: Iterable[tuple[str, str]], copied: dict[str, str]
) -> Iterator[tuple[str, str]]:
    """What templates wrote, one after the other; the other files are put into `copied`."""
    for path, text in files:
        if _is_emitted(path):
            yield path, text
        else:
            if path.startswith("_sdk/") and path.endswith(".py"):
                layout.check(text, path)
            copied[path] = text
        del text


def _is_emitted(path: str) -> bool:
    """Whether a template wrote a file, and not a person."""
    copied = path.startswith(("_runtime/", "_sdk/")) and path != "_sdk/__init__.py"
    return path.endswith(".py") and not copied


def _lines(path: Path) -> list[str]:
    """The lines of a template, none when it cannot be read."""
    try:
        return path.read_text("utf-8").split("\n")
    except (OSError, ValueError):
        return []


def _refused(
    diagnostics: Diagnostics,
    path: str,
    lines: list[str],
    line: int,
    message: str,
    hint: str = "",
) -> SpecError:
    """The refusal of a template, with the line that is wrong."""
    if lines:
        diagnostics.add_source(path, lambda number: lines[number - 1])
    diagnostics.error(Location(path, line, 1), message, hint)
    return SpecError(diagnostics.items)
