"""A package folder appears whole or not at all, and only the tool's own files change."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from paragon_codegen import manifest, swap
from paragon_codegen.origin import Origin
from paragon_codegen.plan import (
    NotOurs,
    Plan,
    Tree,
    WriteError,
    encode,
    examine,
    plan,
    read_tree,
)

__all__ = ["NotOurs", "Plan", "WriteError", "plan", "restore", "save", "write"]


def write(
    target: Path,
    files: Mapping[str, str],
    *,
    adopt: bool = False,
    origin: Origin = manifest.NOWHERE,
) -> Plan:
    """Make `target` hold exactly `files` beside the files that are not the tool's.

    The new tree is built beside the folder and takes its place in one step: whatever
    happens, the folder holds the old tree or the new one. Files that are right already
    keep their inode and times, and nothing is touched when all of them are.

    Args:
        target: the package folder; folders above it are made when missing.
        files: text by POSIX path relative to the folder.
        adopt: take over a folder that this tool did not make, replacing the files
            that stand where the package's own belong.
        origin: where the package comes from; the manifest says it.

    Returns:
        What was done.

    Raises:
        NotOurs: the folder has to be adopted first.
        WriteError: refused, or the disk failed. The folder is as it was.
    """
    contents = encode(files)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with swap.locked(target):
            swap.recover(target)
            return _write(target, contents, adopt, origin)
    except OSError as error:
        raise _failure(target, error) from error


def restore(target: Path) -> None:
    """Bring back a folder that a killed run left moved away; else do nothing.

    Raises:
        WriteError: it cannot be brought back.
    """
    if swap.interrupted(target):
        try:
            with swap.locked(target):
                swap.recover(target)
        except OSError as error:
            raise _failure(target, error) from error


def _refuse(target: Path, planned: Plan, adopt: bool) -> None:
    if planned.blocked:
        raise WriteError(f"{target} was left as it is: {planned.blocked}")
    if planned.not_ours and not adopt:
        raise NotOurs(f"{target} was left as it is: {planned.not_ours}")


def _failure(target: Path, error: OSError) -> WriteError:
    return WriteError(f"{target} was left as it is: {error.strerror or error}")


def _write(
    target: Path, contents: Mapping[str, bytes], adopt: bool, origin: Origin
) -> Plan:
    """Replace what differs, while nobody else writes."""
    planned, tree = examine(target, contents, origin)
    _refuse(target, planned, adopt)
    if planned.up_to_date:
        return planned
    existed = target.exists()
    new = swap.staging(target)
    try:
        whole = {**contents, manifest.NAME: manifest.dump(contents, origin)}
        _stage(target, new, whole, tree, planned)
        moved = swap.move_in(target)
        # A file saved by somebody while we were building would be lost with the old tree.
        if existed and read_tree(new if moved else target).marks != tree.marks:
            if moved:
                swap.move_in(target)
            raise WriteError(f"{target} changed meanwhile and was left so; run again")
        if not moved:
            swap.replace(target)
    finally:
        # The folder is right by now; what cannot be deleted is the next run's first concern.
        with contextlib.suppress(OSError):
            swap.remove(new)
    return planned


def _stage(
    target: Path, new: Path, files: Mapping[str, bytes], tree: Tree, planned: Plan
) -> None:
    """Build the complete new tree in `new`: what stays is linked, what differs written."""
    kept = [*planned.unchanged, *planned.foreign]
    if not planned.manifest_differs:
        kept.append(manifest.NAME)
    folders = {up for path in [*files, *kept] for up in manifest.parents(path)}
    folders |= tree.empty_folders
    folders |= {up for path in tree.empty_folders for up in manifest.parents(path)}
    new.mkdir()
    for folder in sorted(folders):
        (new / folder).mkdir()
    for path in kept:
        _link(target / path, new / path)
    for path in files.keys() - set(kept):
        with (new / path).open("xb") as file:
            file.write(files[path])
    for folder in folders & tree.folders.keys():
        (new / folder).chmod(tree.folders[folder].st_mode & 0o7777)
    if target.exists():
        shutil.copymode(target, new)


def _link(source: Path, copy: Path) -> None:
    """The same file under a second name: it keeps its inode, times and attributes.

    Copied where links cannot be made. A mounted folder is never copied: it would
    be emptied together with the old tree.
    """
    try:
        os.link(source, copy, follow_symlinks=False)
    except OSError as error:
        if error.errno == errno.EXDEV:
            raise OSError(errno.EXDEV, f"{source.name} lies on another disk") from None
        shutil.copy2(source, copy, follow_symlinks=False)


def save(path: Path, text: str) -> None:
    """Write one file, whole or not at all.

    Raises:
        WriteError: it cannot be written; what was there stays.
    """
    new = path.with_name(f".{path.name}.paragon-codegen-new")
    try:
        new.write_text(text, "utf-8", newline="\n")
        os.replace(new, path)
    except (OSError, ValueError) as error:
        with contextlib.suppress(OSError, ValueError):
            new.unlink(missing_ok=True)
        reason = error.strerror if isinstance(error, OSError) else "it is no path"
        raise WriteError(f"{path} cannot be written: {reason}") from None
