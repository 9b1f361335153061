"""The command that fetches the vendor's SDK: where it goes, and what is said of it."""

from __future__ import annotations

import os
from pathlib import Path

from paragon_codegen import connect_sdk, manifest, npm, remembered
from paragon_codegen.config import Config, UsageError, shown
from paragon_codegen.connect_sdk import CONNECT, FOLDER
from paragon_codegen.console import Console
from paragon_codegen.download import FetchError
from paragon_codegen.write import WriteError

__all__ = ["run"]

GOOD, BAD = 0, 1


def run(
    console: Console, folder: str | None, registry: str | None, settings: Config
) -> int:
    """Fetch the SDK into a folder, unless all of it is there already.

    Args:
        console: where it is said what happened.
        folder: where its files go; else into the package of this project.
        registry: address of the registry; else that of npm's settings.
        settings: the configuration of the project.

    Returns:
        The exit code.

    Raises:
        UsageError: it is not clear where the files are to go.
    """
    target = shown(Path(folder)) if folder else _package(settings) / FOLDER
    there = connect_sdk.is_there(CONNECT, target)
    try:
        if not there:
            scope = CONNECT.package.partition("/")[0]
            known = npm.configured(scope, Path.cwd(), os.environ, registry)
            console.note(f"asking {known.url} for {CONNECT.package} {CONNECT.version}")
            connect_sdk.put(target, connect_sdk.fetch(CONNECT, known))
    except (FetchError, WriteError) as error:
        console.failure(str(error))
        return BAD
    done = "is there already" if there else "was fetched, with its licences (MIT)"
    console.say(f"{target}: {CONNECT.package} {CONNECT.version} {done}")
    console.result(
        ok=True,
        out=str(target),
        package=CONNECT.package,
        version=CONNECT.version,
        fetched=not there,
        files=sorted(CONNECT.files),
    )
    return GOOD


def _package(settings: Config) -> Path:
    """The package folder that is configured, or the only one below the working folder.

    Raises:
        UsageError: there is none, or more than one.
    """
    found = [settings.out] if settings.out else remembered.folders(Path.cwd())
    if len(found) == 1 and (found[0] / manifest.NAME).is_file():
        return found[0]
    raise UsageError(
        f"{len(found)} packages are here: say where the files go, "
        f"paragon-codegen fetch-sdk DIR/{FOLDER}"
        if len(found) > 1
        else "there is no package here yet: generate it first, or say where the files "
        "go, paragon-codegen fetch-sdk FOLDER"
    )
