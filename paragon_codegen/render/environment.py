"""The one Jinja environment: where templates come from, and what they may write."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from jinja2 import (
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateNotFound,
    TemplateSyntaxError,
)

from paragon_codegen.naming import snake_name

from .arguments import declared
from .literals import literal
from .prose import comment, docstring, prose
from .text import Text

__all__ = ["Environment", "environment", "mistake"]

_CODE = (str, int, Text, StrictUndefined)
"""What may be written: the last two raise what there is to say."""
_ORIGINAL = "!"
"""In front of a template's name: ours, whatever takes its place (as Sphinx has it)."""


def environment(ours: Path, overlay: Path | None = None) -> Environment:
    """Return the environment for templates.

    Args:
        ours: The folder of the tool's own templates.
        overlay: A folder whose templates take the place of ours of the same name.
    """
    made = Environment(
        loader=_Folders(ours, overlay),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
        auto_reload=False,
        finalize=_written,
    )
    filters: dict[str, Callable[..., Any]] = made.filters
    filters |= {
        "at": _at,
        "comment": comment,
        "declared": declared,
        "docstring": docstring,
        "identifier": _identifier,
        "literal": _literal,
        "prose": prose,
    }
    return made


def mistake(error: Exception) -> tuple[str, str | None, int | None]:
    """Return what an error of Jinja says, and file and line as far as it knows them."""
    if isinstance(error, TemplateSyntaxError):
        return error.message or "wrong syntax", error.filename, error.lineno
    if isinstance(error, TemplateNotFound):
        return f"there is no template {error.name!r}", None, None
    return str(error) or type(error).__name__, None, None


class _Folders(FileSystemLoader):
    """The overlay before our own templates; ``!name`` is always our own."""

    def __init__(self, ours: Path, overlay: Path | None) -> None:
        super().__init__([ours] if overlay is None else [overlay, ours])
        self._ours = FileSystemLoader(ours)

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        """Return text, path and freshness of a template."""
        if template.startswith(_ORIGINAL):
            return self._ours.get_source(environment, template.removeprefix(_ORIGINAL))
        return super().get_source(environment, template)


def _written(value: object) -> object:
    """Return what is written; only names, expressions and numbers are code."""
    if isinstance(value, _CODE):
        return value
    raise TypeError(f"this writes a {type(value).__name__}, which is no code")


def _at(code: str, columns: int) -> str:
    """Return statements moved to their column, without the line break at their end."""
    pad = " " * columns
    lines = code.rstrip("\n").split("\n")
    return "\n".join(pad + line if line else "" for line in lines)


def _identifier(text: Text | str) -> str:
    """Return a name that Python accepts."""
    return snake_name(text.value if isinstance(text, Text) else text)


def _literal(value: Text | str | int | float | bool | None) -> str:
    """Return the source of a constant."""
    return literal(value.value if isinstance(value, Text) else value)
