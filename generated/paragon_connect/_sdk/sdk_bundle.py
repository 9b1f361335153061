# Copied by paragon-codegen from behaviour sdk_bundle.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""The vendor's JavaScript SDK as a file of this machine; nothing is ever fetched.

Source: https://www.npmjs.com/package/@useparagon/connect
"""

from __future__ import annotations

import hashlib
import json
import os
import warnings
from collections.abc import Iterator
from os import PathLike
from pathlib import Path
from typing import Any, Final, TypeAlias

from .portal_errors import SdkBundleError

__all__ = ["VARIABLE", "VERSION", "BundlePath", "find_bundle"]

BundlePath: TypeAlias = str | PathLike[str]
"""A file: `ConnectSDK.js` of the vendor's npm package."""

VARIABLE: Final = "PARAGON_CONNECT_SDK"
"""The variable of the environment that names the file."""

VERSION: Final = "2.4.0"
"""The version that this package was tried with."""

_KNOWN: Final = {
    "5541b5ea04e4d2dc279665b6689ec0c8856e2b532c11a00bbef6dc7139f3e03e": VERSION,
}
_FETCHED: Final = Path("_connect_sdk", "ConnectSDK.js")
_INSTALLED: Final = Path("node_modules/@useparagon/connect/dist/src/ConnectSDK.js")
_LARGEST: Final = 20_000_000
_MARKS: Final = (b"module.exports", b"authenticate", b"ExternalFilePicker")
_HELP: Final = (
    "name it with sdk_bundle= or the variable PARAGON_CONNECT_SDK, put it beside this "
    "package with `paragon-codegen fetch-sdk`, or `npm install @useparagon/connect`"
)


def find_bundle(given: BundlePath | None = None) -> bytes:
    """Return the vendor's bundle.

    It is what was named, else what the environment names, else what `paragon-codegen
    fetch-sdk` put beside this package, else an npm installation around the working
    folder. Another version than the known one is used with a warning.

    Args:
        given: The file, where the program names one.

    Raises:
        SdkBundleError: There is none, or it is something else; says what to do.
    """
    named = os.environ.get(VARIABLE) if given is None else given
    if named is not None:
        return _checked(_path(named))
    for path in _usual():
        if path.is_file():
            return _checked(path)
    raise SdkBundleError(f"the page needs the vendor's ConnectSDK.js: {_HELP}")


def _path(named: BundlePath) -> Path:
    """Return the path that was named."""
    try:
        return Path(named)
    except TypeError:
        kind = type(named).__name__
    raise SdkBundleError(f"sdk_bundle must be a path, not {kind}")


def _usual() -> Iterator[Path]:
    """Yield where the file may be when nobody named it."""
    package = Path(__file__).parent.parent
    yield package / _FETCHED
    yield package.parent / _FETCHED
    here = Path.cwd()
    for folder in (here, *here.parents):
        yield folder / _INSTALLED


def _checked(path: Path) -> bytes:
    """Return what a file holds, if it is the vendor's SDK."""
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise SdkBundleError(f"cannot read {str(path)!r}: {reason}; {_HELP}") from None
    digest = hashlib.sha256(content).hexdigest()
    if digest in _KNOWN:
        return content
    if len(content) > _LARGEST or not all(mark in content for mark in _MARKS):
        raise SdkBundleError(
            f"{str(path)!r} is not the vendor's ConnectSDK.js: {_HELP}"
        )
    warnings.warn(
        f"{str(path)!r} is {_version(path)} of the vendor's SDK, with the SHA-256 "
        f"{digest}; this package was tried with version {VERSION}",
        stacklevel=2,
    )
    return content


def _version(path: Path) -> str:
    """Return what the npm package around a file says that it is."""
    try:
        text = path.parents[2].joinpath("package.json").read_text("utf-8")
        found: Any = json.loads(text)["version"]
    except (OSError, ValueError, LookupError, TypeError):
        return "an unknown version"
    return f"version {found}"
