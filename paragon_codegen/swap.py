"""A whole folder takes another's place in one step, even when the process dies midway."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sys
from collections.abc import Generator
from pathlib import Path

_AT_FDCWD = -100
_EXCHANGE = 2
_MAC_SWAP = 2
_CANNOT = (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EPERM)


def staging(target: Path) -> Path:
    """Where the new tree is built: beside the target, on the same file system."""
    return target.with_name(f".{target.name}.paragon-codegen-new")


def previous(target: Path) -> Path:
    """Where the old tree waits while the new one moves in, if they cannot be exchanged."""
    return target.with_name(f".{target.name}.paragon-codegen-old")


def following(target: Path) -> Path:
    """Where a complete new tree waits while the old one, which cannot move, is deleted."""
    return target.with_name(f".{target.name}.paragon-codegen-next")


@contextlib.contextmanager
def locked(target: Path) -> Generator[None]:
    """Only one process at a time writes below the folder that holds `target`.

    The lock is on that folder itself: the system lifts it when the process ends,
    however it ends, and no lock file stays behind.
    """
    if sys.platform == "win32":
        with _lock_file(target):
            yield
        return
    import fcntl

    descriptor = os.open(target.parent, os.O_RDONLY)
    try:
        # Some network file systems know no locks on folders; there the swap alone protects.
        with contextlib.suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


if sys.platform == "win32":

    @contextlib.contextmanager
    def _lock_file(target: Path) -> Generator[None]:
        """Windows cannot lock a folder: a file beside the target, deleted on close."""
        import msvcrt

        path = target.with_name(f".{target.name}.paragon-codegen-lock")
        with path.open("w") as file:
            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
            yield


def recover(target: Path) -> None:
    """Tidy up after a process that was killed; call it with the lock held.

    A complete new tree takes its place at last, or an old one that was moved away comes
    back. What was half built or half deleted lies under the staging name and goes.
    """
    if os.path.lexists(following(target)):
        replace(target)
    if interrupted(target):
        previous(target).rename(target)
    remove(staging(target))
    if os.path.lexists(previous(target)):
        previous(target).rename(staging(target))
        remove(staging(target))


def interrupted(target: Path) -> bool:
    """Whether a killed process left `target` absent or in parts, for `recover` to mend."""
    moved = os.path.lexists(previous(target)) and not os.path.lexists(target)
    return moved or os.path.lexists(following(target))


def remove(folder: Path) -> None:
    """Delete a tree of ours if it is there; a link is deleted as a link."""
    if folder.is_symlink():
        folder.unlink()
    elif folder.exists():
        # A folder may have been write-protected, and links never lead out of the tree.
        for path, _, _ in os.walk(folder):
            Path(path).chmod(0o700)
        shutil.rmtree(folder)


def move_in(target: Path) -> bool:
    """Put the staged tree in the place of `target`; an old tree is staged instead.

    Doing it twice undoes it. Where the system cannot exchange two folders in one
    step, `target` is absent for an instant; `recover` mends a death in that instant.

    Returns:
        False, with nothing done, where `target` cannot move at all: a folder from
        the lower layers of a container's file system.
    """
    new, old = staging(target), previous(target)
    try:
        if not os.path.lexists(target):
            new.rename(target)
        elif not _exchange(new, target):
            target.rename(old)
            new.rename(target)
            old.rename(new)
    except OSError as error:
        if error.errno != errno.EXDEV or os.path.lexists(old):
            raise
        return False
    return True


def replace(target: Path) -> None:
    """Delete `target` and put the staged tree in its place, where `move_in` cannot.

    From the first deletion on, a death is mended by `recover`, which goes on.
    """
    if not os.path.lexists(following(target)):
        staging(target).rename(following(target))
    remove(target)
    following(target).rename(target)


def _exchange(one: Path, other: Path) -> bool:
    """Swap two folders in a single step; False where the system cannot do that."""
    import ctypes

    paths = os.fsencode(one), os.fsencode(other)
    arguments: tuple[bytes | int, ...]
    if sys.platform == "linux":
        name, flag = "renameat2", _EXCHANGE
        arguments = (_AT_FDCWD, paths[0], _AT_FDCWD, paths[1])
    elif sys.platform == "darwin":
        name, flag, arguments = "renamex_np", _MAC_SWAP, paths
    else:
        return False
    function = getattr(ctypes.CDLL(None, use_errno=True), name, None)
    if function is None:
        return False
    if function(*arguments, ctypes.c_uint(flag)) == 0:
        return True
    if ctypes.get_errno() in _CANNOT:
        return False
    raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(other))
