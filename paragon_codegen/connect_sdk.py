"""The vendor's SDK for browsers: one version of it, fetched when a person asks for it."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from paragon_codegen import swap
from paragon_codegen.download import FetchError
from paragon_codegen.npm import Registry, tarball
from paragon_codegen.tarballs import BadTarball, read
from paragon_codegen.write import WriteError

__all__ = ["CONNECT", "FOLDER", "Pin", "fetch", "is_there", "put"]

FOLDER = "_connect_sdk"
"""Folder of a package that holds the files; the generator leaves it alone."""

_LARGEST = 16_000_000
_LARGEST_UNPACKED = 64_000_000


@dataclass(frozen=True, slots=True)
class Pin:
    """One version of a package, known to the byte.

    Attributes:
        package: its name in the registry.
        version: its version.
        integrity: SHA-512 of its archive, as npm writes it.
        files: what is wanted of it: by its name here, its name in the archive and the
            SHA-256 of its content.
    """

    package: str
    version: str
    integrity: str
    files: Mapping[str, tuple[str, str]]


CONNECT = Pin(
    package="@useparagon/connect",
    version="2.4.0",
    integrity="sha512-sVyDIY4Yv4B0xqf7lhWGFYLNZ43FO3ZecHkigJfN3anJ5dTuFur/4y0JG+AswJRBlKhv6GamCptt1bCEZSQ7MQ==",
    files={
        "ConnectSDK.js": (
            "package/dist/src/ConnectSDK.js",
            "5541b5ea04e4d2dc279665b6689ec0c8856e2b532c11a00bbef6dc7139f3e03e",
        ),
        "ConnectSDK.js.LICENSE.txt": (
            "package/dist/src/ConnectSDK.js.LICENSE.txt",
            "ec42bcd3a0e65e5828522e80b4e7e4f2d765b773405476c8b44d61289dfad315",
        ),
        "LICENSE": (
            "package/LICENSE",
            "ac6d12f5ee8a24ca95c0267fc86202496941f0630455647a168ec090929157bd",
        ),
    },
)
"""What runs in the page of the Connect Portal, with the licences that go with it (MIT)."""


def fetch(pin: Pin, registry: Registry) -> dict[str, bytes]:
    """Return the files of a package, of which every byte is as it was when it was pinned.

    Nothing of the archive is looked at before it is known to be that one.

    Raises:
        FetchError: it cannot be had, or is another one.
    """
    archive = tarball(registry, pin.package, pin.version, _LARGEST)
    _check(pin, registry, archive)
    try:
        members = [member for member, _ in pin.files.values()]
        content = read(archive, members, _LARGEST_UNPACKED)
    except BadTarball as error:
        raise FetchError(f"{_called(pin)} of {registry.url}: {error}") from None
    files = {name: content[member] for name, (member, _) in pin.files.items()}
    for name, (_, known) in pin.files.items():
        if hashlib.sha256(files[name]).hexdigest() != known:
            raise FetchError(f"{name} of {_called(pin)} is not the file that is known")
    return files


def is_there(pin: Pin, folder: Path) -> bool:
    """Whether a folder has all the files already, and each is right."""
    try:
        return all(
            hashlib.sha256((folder / name).read_bytes()).hexdigest() == known
            for name, (_, known) in pin.files.items()
        )
    except OSError:
        return False


def put(folder: Path, files: Mapping[str, bytes]) -> None:
    """Make a folder hold exactly these files, whole or not at all.

    Raises:
        WriteError: something else is there, or the disk failed; all is as it was.
    """
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with swap.locked(folder):
            swap.recover(folder)
            _refuse_others(folder, files)
            _replace(folder, files)
    except OSError as error:
        raise WriteError(
            f"{folder} was left as it is: {error.strerror or error}"
        ) from error


def _check(pin: Pin, registry: Registry, archive: bytes) -> None:
    digest = base64.b64encode(hashlib.sha512(archive).digest()).decode()
    if f"sha512-{digest}" != pin.integrity:
        raise FetchError(
            f"{registry.url} has another {_called(pin)} than is known: sha512-{digest}, "
            f"not {pin.integrity}. Nothing was written; ask whoever runs that registry"
        )


def _called(pin: Pin) -> str:
    return f"{pin.package} {pin.version}"


def _refuse_others(folder: Path, files: Mapping[str, bytes]) -> None:
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise WriteError(f"{folder} was left as it is: it is no folder")
    there = os.listdir(folder) if folder.exists() else []
    if others := sorted(set(there) - files.keys()):
        raise WriteError(
            f"{folder} was left as it is: it holds {others[0]}; name another folder"
        )


def _replace(folder: Path, files: Mapping[str, bytes]) -> None:
    new = swap.staging(folder)
    try:
        new.mkdir()
        for name, content in files.items():
            (new / name).write_bytes(content)
        if not swap.move_in(folder):
            swap.replace(folder)
    finally:
        # All is right by now; what cannot be deleted is the next run's first concern.
        with contextlib.suppress(OSError):
            swap.remove(new)
