"""What a write would change in a package folder, found out by reading only."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from paragon_codegen import manifest, swap
from paragon_codegen.origin import Origin

_BYTECODE = "__pycache__"
# Inode, time and size: enough to notice that somebody wrote to a file meanwhile.
Mark = tuple[int, int, int]


class WriteError(Exception):
    """The folder was left as it is; the text says why and what to do about it."""


class NotOurs(WriteError):
    """The folder, or a file in it, was not made by this tool and would be replaced."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a write would do; all paths are relative to the package folder and sorted.

    Attributes:
        added: files that do not exist yet.
        changed: files whose text differs.
        unchanged: files that are right already and are not touched.
        stale: files of an earlier run that are no longer part of the package.
        foreign: files that are not the tool's and stay.
        edited: those of `changed` and `stale` that somebody edited since the last
            run. They are replaced all the same (version control keeps their text),
            but a person should hear of it.
        manifest_differs: whether the manifest is missing or not as it should be.
        blocked: why the folder cannot be written at all; empty when it can.
        not_ours: why the folder is written only when it is to be adopted, or empty.
    """

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    stale: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()
    manifest_differs: bool = True
    blocked: str = ""
    not_ours: str = ""

    @property
    def up_to_date(self) -> bool:
        """Whether a write would change nothing."""
        return not (
            self.added
            or self.changed
            or self.stale
            or self.manifest_differs
            or self.blocked
        )


@dataclass(slots=True)
class Tree:
    """A folder as it is on disk, bytecode caches left out.

    Attributes:
        files: everything that is not a folder, links included, by relative path.
        folders: every folder below the top, by relative path.
    """

    files: dict[str, os.stat_result] = field(default_factory=dict[str, os.stat_result])
    folders: dict[str, os.stat_result] = field(
        default_factory=dict[str, os.stat_result]
    )

    @property
    def marks(self) -> dict[str, Mark]:
        """What to compare to notice a change."""
        return {
            path: (known.st_ino, known.st_mtime_ns, known.st_size)
            for path, known in self.files.items()
        }

    @property
    def empty_folders(self) -> set[str]:
        """Folders with nothing in them; they are somebody's, since we make none."""
        paths = [*self.files, *self.folders]
        return self.folders.keys() - {
            up for path in paths for up in manifest.parents(path)
        }

    def holds(self, path: str) -> bool:
        """Whether there is a regular file at `path`."""
        return path in self.files and stat.S_ISREG(self.files[path].st_mode)


def read_tree(target: Path) -> Tree:
    """Everything in `target`; an empty tree when it does not exist."""
    tree = Tree()
    pending = [""] if target.exists() else []
    while pending:
        folder = pending.pop()
        with os.scandir(target / folder) as entries:
            for entry in entries:
                path = f"{folder}/{entry.name}" if folder else entry.name
                if not entry.is_dir(follow_symlinks=False):
                    tree.files[path] = os.lstat(entry.path)
                elif entry.name != _BYTECODE:
                    tree.folders[path] = os.lstat(entry.path)
                    pending.append(path)
    return tree


def encode(files: Mapping[str, str]) -> dict[str, bytes]:
    """The bytes that go to disk: UTF-8, and line ends as they are in the text.

    Raises:
        WriteError: a path is not allowed, or a text is not Unicode.
    """
    try:
        manifest.check_paths(files)
        return {path: text.encode() for path, text in files.items()}
    except ValueError as error:
        raise WriteError(f"{error}; nothing was written") from None


def plan(
    target: Path, files: Mapping[str, str], origin: Origin = manifest.NOWHERE
) -> Plan:
    """What `write` would do, without touching anything.

    Args:
        target: the package folder.
        files: text by POSIX path relative to the folder.
        origin: where the package comes from.

    Raises:
        WriteError: a path of `files` is not allowed, or the folder cannot be read.
    """
    contents = encode(files)
    if not target.parent.is_dir():
        return examine(target, contents, origin)[0]
    try:
        with swap.locked(target):
            return examine(target, contents, origin)[0]
    except OSError as error:
        raise WriteError(f"cannot read {target}: {error.strerror or error}") from error


def examine(
    target: Path, files: Mapping[str, bytes], origin: Origin = manifest.NOWHERE
) -> tuple[Plan, Tree]:
    """The plan for `target`, and the state it was made for."""
    if target.is_symlink():
        why = "it is a symbolic link; name the folder it points to"
        return Plan(blocked=why), Tree()
    if target.exists() and not target.is_dir():
        return Plan(blocked="it is a file, not a folder"), Tree()
    tree = read_tree(target)
    return _compare(target, files, tree, origin), tree


def _compare(
    target: Path, files: Mapping[str, bytes], tree: Tree, origin: Origin
) -> Plan:
    record = _read(target, tree, [manifest.NAME]).get(manifest.NAME)
    try:
        owned = {} if record is None else manifest.parse(record)
    except manifest.BadManifest as error:
        return Plan(blocked=f"{error}; restore it, or delete it and adopt the folder")
    found = _read(target, tree, {*files, *owned})
    changed = [p for p in files if p in found and found[p] != files[p]]
    stale = [p for p in owned if p in found and p not in files]
    foreign = tree.files.keys() - found.keys()
    if record is not None:
        foreign -= {manifest.NAME}
    return Plan(
        added=tuple(sorted(files.keys() - found.keys())),
        changed=tuple(sorted(changed)),
        unchanged=tuple(sorted(p for p in files if found.get(p) == files[p])),
        stale=tuple(sorted(stale)),
        foreign=tuple(sorted(foreign)),
        edited=tuple(
            path
            for path in sorted([*changed, *stale])
            if path in owned and manifest.fingerprint(found[path]) != owned[path]
        ),
        manifest_differs=record != manifest.dump(files, origin),
        blocked=_in_the_way(files, foreign, tree.empty_folders),
        not_ours=_not_ours(tree, record, [p for p in changed if p not in owned]),
    )


def _read(target: Path, tree: Tree, paths: Iterable[str]) -> dict[str, bytes]:
    """The content of those `paths` that are regular files."""
    return {path: (target / path).read_bytes() for path in paths if tree.holds(path)}


def _in_the_way(files: Mapping[str, bytes], foreign: set[str], empty: set[str]) -> str:
    """What stands where a file or folder of ours must stand and is of another kind."""
    ours = {*files, manifest.NAME}
    folders = {up for path in files for up in manifest.parents(path)}
    theirs = {up for path in foreign for up in manifest.parents(path)} | empty
    for path in sorted((foreign & (ours | folders)) | (theirs & ours)):
        kind = "folder" if path in folders else "file"
        return f"{path!r} in it is not a plain {kind}; move it away"
    return ""


def _not_ours(tree: Tree, record: bytes | None, unowned: list[str]) -> str:
    if record is None and (tree.files or tree.folders):
        return f"it is not empty, and has no {manifest.NAME}: another hand made it"
    if unowned:
        return f"{', '.join(sorted(unowned))} in it would be replaced, made by another hand"
    return ""
