"""What to make again where nobody says it: package folders, and what they remember.

A manifest may come with anybody's repository. It is believed only as far as it names
files within the project, and never where an option leads to code.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from paragon_codegen import manifest, resources
from paragon_codegen.config import Config, UsageError, same, shown
from paragon_codegen.origin import Recipe

__all__ = ["check", "folders", "recall", "recipe", "told"]

_PASSED_OVER = {"__pycache__", "node_modules", "site-packages"}
_MOST = 20_000
"""Folders that are looked into: a project has not that many, a disk may have."""


def folders(start: Path) -> list[Path]:
    """The package folders of this tool below `start`, sorted.

    Hidden folders, environments and installed packages are passed over.

    Raises:
        UsageError: there is too much to look through.
    """
    found: list[Path] = []
    for seen, (place, below, files) in enumerate(os.walk(start), 1):
        if seen > _MOST:
            raise UsageError(f"{start} is too large to look through: name --out DIR")
        if manifest.NAME in files:
            found.append(shown(Path(place)))
            below.clear()
        below[:] = [name for name in below if _is_looked_into(place, name)]
    return sorted(found)


def recall(out: Path, config: Config) -> Recipe | None:
    """What the folder `out` was made from; None where it does not say.

    What is configured for that very folder is said in the configuration.
    """
    known = manifest.read_origin(out).recipe
    return None if known and config.out and same(out, config.out) else known


def told(out: Path, known: Recipe) -> tuple[str, str | None]:
    """What a folder was made from, as the command line says it: SPEC and --root.

    Raises:
        UsageError: they are not in the project.
    """
    if known.bundled:
        return os.path.join(resources.find("spec"), "openapi.yaml"), None
    root = _within(out, known.root) if known.root else None
    return _within(out, known.spec), root


def check(out: Path, known: Recipe, options: Mapping[str, object]) -> None:
    """Make sure that an option that leads to code is named by a person once more.

    Args:
        out: the package folder.
        known: what it was made from.
        options: by flag, what the command line or the configuration says now.

    Raises:
        UsageError: one is not.
    """
    for flag in known.named:
        if options.get(flag, flag) is None:
            raise UsageError(
                f"{out} was made with {flag}, which has to be named again: it leads to code"
            )


def recipe(
    out: Path,
    spec: Path | None,
    root: Path | None,
    *,
    skip: bool,
    named: Mapping[str, object],
) -> Recipe | None:
    """What the folder `out` is to remember; None where that would hold here alone.

    Args:
        out: the package folder.
        spec: the root file of the document; None for the one of the generator.
        root: the folder of all its files, if named.
        skip: whether what cannot be generated is left out.
        named: options that lead to code, as the command line says them.
    """
    flags = tuple(flag for flag, value in named.items() if value)
    if spec is None:
        return Recipe(bundled=True, skip=skip, named=flags)
    project = _project(out)
    if project is None or not all(
        _inside(each, project) for each in (spec, root or spec)
    ):
        return None
    places = (_relative(spec, out), "" if root is None else _relative(root, out))
    return Recipe(*places, skip=skip, named=flags)


def _relative(path: Path, out: Path) -> str:
    """The way from a package folder to a path, the same on every system."""
    return Path(os.path.relpath(path, os.path.abspath(out))).as_posix()


def _within(out: Path, relative: str) -> str:
    """A file or folder that a manifest names, as it is shown.

    Raises:
        UsageError: it is not in the project.
    """
    place = Path(os.path.normpath(os.path.join(os.path.abspath(out), relative)))
    project = _project(out)
    if (
        not relative
        or "\0" in relative
        or project is None
        or not _inside(place, project)
    ):
        raise UsageError(
            f"{out} names {relative!r}, which is not in the project: say what it is made "
            f"from, paragon-codegen generate SPEC --out {out}"
        )
    return str(shown(place))


def _project(out: Path) -> Path | None:
    """The repository that a folder is in, or the working folder if it is in that."""
    absolute = Path(os.path.abspath(out))
    for folder in absolute.parents:
        if (folder / ".git").exists():
            return folder
    here = Path.cwd()
    return here if absolute.is_relative_to(here) else None


def _inside(path: Path, folder: Path) -> bool:
    """Whether a path leads into a folder, whatever links it goes through."""
    return Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder))


def _is_looked_into(place: str, name: str) -> bool:
    """Whether a folder may hold packages of the project's own."""
    if name.startswith(".") or name in _PASSED_OVER:
        return False
    return not os.path.exists(os.path.join(place, name, "pyvenv.cfg"))
