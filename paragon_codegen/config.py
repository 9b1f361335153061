"""What to read and where to write: arguments, `pyproject.toml`, or the bundled spec."""

from __future__ import annotations

import keyword
import os
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from paragon_codegen import resources
from paragon_codegen.coverage.wanted import NOTHING, Wanted, mistake_in, wanted
from paragon_codegen.data import is_mapping
from paragon_codegen.diagnostics import did_you_mean
from paragon_codegen.named import no_file
from paragon_codegen.overlay import Overlay

_FILE = "pyproject.toml"
_TABLE = "paragon-codegen"
_MODULE = re.compile(r"([a-z_][a-z0-9_]*/)*[a-z_][a-z0-9_]*\.py")
_PATHS = ("spec", "root", "out", "behaviour", "templates")
_FLAGS = ("strict", "skip-unsupported")
KEYS = (*_PATHS, *_FLAGS, "modules", "formats", "coverage")


class UsageError(Exception):
    """The command was not called as it can be; the text says what to write."""


@dataclass(frozen=True, slots=True)
class Config:
    """`[tool.paragon-codegen]` of the nearest `pyproject.toml`.

    Attributes:
        spec: root file of the document, if named.
        root: folder that all files of the document are in, if named.
        out: package folder, if named.
        behaviour: folder of the Python behind SDK methods, if named.
        templates: folder of templates of the user's own, if named.
        modules: paths of additional modules, and the templates that emit them.
        formats: types of Python's by format, where they are not the usual ones; `*` is
            every format that is not named.
        strict: whether a warning about a document refuses it.
        skip: whether what cannot be generated is left out.
        coverage: what is asked of the document's examples.
        asked: every place where the file was looked for, down to the one that was read.
    """

    spec: Path | None = None
    root: Path | None = None
    out: Path | None = None
    behaviour: Path | None = None
    templates: Path | None = None
    modules: tuple[tuple[str, str], ...] = ()
    formats: tuple[tuple[str, str], ...] = ()
    strict: bool = False
    skip: bool = False
    coverage: Wanted = NOTHING
    asked: tuple[Path, ...] = ()


def load(start: Path) -> Config:
    """Read the nearest `pyproject.toml` at or above the folder `start`.

    Raises:
        UsageError: it cannot be read, or the table has unknown or wrong entries.
    """
    start = Path(os.path.abspath(start))
    asked: list[Path] = []
    for folder in (start, *start.parents):
        asked.append(folder / _FILE)
        if asked[-1].is_file():
            table = _table(asked[-1])
            paths = {key: shown(folder / table[key]) for key in _PATHS if key in table}
            modules = tuple(table.get("modules", {}).items())
            strict, skip = (table.get(flag, False) for flag in _FLAGS)
            formats = table.get("formats", {})
            return Config(
                **paths,
                modules=modules,
                formats=(
                    (("*", formats),) if formats == "str" else tuple(formats.items())
                ),
                strict=strict,
                skip=skip,
                coverage=wanted(table.get("coverage", {})),
                asked=tuple(asked),
            )
    return Config(asked=tuple(asked))


def choose_spec(given: str | None, config: Config) -> Path:
    """The document to read.

    Raises:
        UsageError: there is no such file.
    """
    bundled = Path(resources.find("spec"), "openapi.yaml")
    spec = Path(given) if given else config.spec or shown(bundled)
    if not os.path.isfile(spec):
        raise UsageError(no_file(given or str(spec)))
    return spec


def choose_root(given: str | None, spec: Path, config: Config) -> Path | None:
    """The folder that all files of the document are in; None: that of `spec`.

    Raises:
        UsageError: there is no such folder, or `spec` is not in it.
    """
    chosen: Path | None = None
    if given:
        chosen = shown(Path(given))
    elif config.root and config.spec and same(spec, config.spec):
        chosen = config.root
    if chosen is None:
        return None
    if not chosen.is_dir():
        raise UsageError(f"there is no folder {chosen}")
    if not Path(os.path.realpath(spec)).is_relative_to(os.path.realpath(chosen)):
        raise UsageError(f"{spec} is not in {chosen}, the folder of all its files")
    return Path() if same(chosen, Path()) else chosen


def choose_out(given: str | None, spec: Path, config: Config) -> Path:
    """The package folder to write.

    The configured folder belongs to the configured document: another document never
    replaces what is there.

    Raises:
        UsageError: none is named, or its name cannot be imported.
    """
    chosen = given or config.out
    if not chosen:
        raise UsageError(
            f"say where: --out DIR, or `out` in [tool.{_TABLE}] of {_FILE}"
        )
    if not given and config.spec and not same(spec, config.spec):
        raise UsageError(
            f"{chosen} is the place of {config.spec}: name another, --out DIR"
        )
    out = shown(Path(chosen))
    if not (out.name.isascii() and out.name.isidentifier()) or keyword.iskeyword(
        out.name
    ):
        raise UsageError(
            f"the last part of {out} must be a name that Python can import"
        )
    return out


def choose_behaviour(given: str | None, spec: Path, config: Config) -> Path | None:
    """The folder of the Python behind SDK methods, None when none is named.

    A document cannot name it: whoever generates from somebody else's document gets
    nobody's code along with it.

    Raises:
        UsageError: there is no such folder.
    """
    bundled = Path(resources.find("spec"))
    chosen: Path | None = None
    if given:
        chosen = Path(given)
    elif config.behaviour and config.spec and same(spec, config.spec):
        chosen = config.behaviour
    elif same(spec, bundled / "openapi.yaml"):
        chosen = shown(bundled / "sdk" / "behaviour")
    if chosen is not None and not os.path.isdir(chosen):
        raise UsageError(f"there is no folder {chosen}")
    return chosen


def choose_overlay(given: str | None, config: Config) -> Overlay:
    """The templates of the user's own.

    They are a house's style, and so they hold for every document.

    Raises:
        UsageError: there is no such folder, or modules are named without one.
    """
    folder = Path(given) if given else config.templates
    if folder is not None and not os.path.isdir(folder):
        raise UsageError(f"there is no folder {folder}")
    if folder is None and config.modules:
        raise UsageError(
            f"modules in [tool.{_TABLE}] of {_FILE} need a folder of templates: "
            "--templates DIR, or `templates`"
        )
    return Overlay(folder, config.modules)


def shown(path: Path) -> Path:
    """The path as people should see it: short when it lies below the working folder."""
    absolute = Path(os.path.abspath(path))
    here = Path.cwd()
    inside = absolute != here and absolute.is_relative_to(here)
    return absolute.relative_to(here) if inside else absolute


def same(one: Path, other: Path) -> bool:
    """Whether two paths lead to the same place."""
    return os.path.realpath(one) == os.path.realpath(other)


def _table(path: Path) -> dict[str, Any]:
    """The checked entries of our table in the file `path`; empty without one."""
    where = f"[tool.{_TABLE}] in {shown(path)}"
    try:
        tools: Any = tomllib.loads(path.read_text("utf-8")).get("tool")
    except (OSError, ValueError, RecursionError) as error:
        raise UsageError(f"{shown(path)} cannot be read: {error}") from None
    table: Any = tools.get(_TABLE) if is_mapping(tools) else None
    if table is None:
        return {}
    if not is_mapping(table):
        raise UsageError(f"{where} must be a table")
    for key, value in table.items():
        _check_entry(key, value, where)
    return table


def _check_entry(key: str, value: object, where: str) -> None:
    """Make sure that an entry is known and has a value that makes sense.

    Raises:
        UsageError: it has not.
    """
    if key not in KEYS:
        raise UsageError(f"{where}: unknown entry {key!r} {did_you_mean(key, KEYS)}")
    if key == "modules":
        _check_modules(value, where)
    elif key == "formats":
        _check_formats(value, where)
    elif key == "coverage":
        _check_coverage(value, where)
    elif key in _FLAGS:
        if not isinstance(value, bool):
            raise UsageError(f"{where}: {key} must be true or false")
    elif not isinstance(value, str) or not value:
        raise UsageError(f"{where}: {key} must be a path in quotes")


def _check_coverage(value: object, where: str) -> None:
    """Make sure that what is asked of the examples makes sense.

    Raises:
        UsageError: it does not.
    """
    mistake = mistake_in(value)
    if mistake:
        raise UsageError(f"{where}: {mistake}")


def _check_formats(value: object, where: str) -> None:
    """Make sure that each format has a type of Python's.

    Raises:
        UsageError: one of them has none.
    """
    if value == "str":
        return
    # Read only where it is asked for: most runs need no IR to see that nothing changed.
    from paragon_codegen.ir import Format

    known = ("str", *get_args(Format))
    if not is_mapping(value):
        raise UsageError(
            f'{where}: formats must be "str", or a table: {{"date-time" = "str"}}'
        )
    for name, type_ in value.items():
        if name == "*" and type_ != "str":
            raise UsageError(f'{where}: formats["*"] can only be "str"')
        if type_ not in known:
            hint = did_you_mean(str(type_), known) or f"one of {', '.join(known)}"
            raise UsageError(
                f"{where}: formats[{name!r}] must be a type of Python's: {hint}"
            )


def _check_modules(value: object, where: str) -> None:
    """Make sure that additional modules are named, each with a template.

    Raises:
        UsageError: one of them is not.
    """
    if not is_mapping(value):
        raise UsageError(
            f'{where}: modules must be a table: {{"names.py" = "TEMPLATE"}}'
        )
    for path, template in value.items():
        if not _MODULE.fullmatch(path) or path.startswith(("_runtime/", "_sdk/")):
            raise UsageError(
                f"{where}: {path!r} is no path of a module, as `names.py` is"
            )
        if not isinstance(template, str) or not template:
            raise UsageError(f"{where}: modules.{path} must be a template's name")
