"""Whether nothing changed since a check that passed; asked before anything is imported.

A stamp lies in the user's cache, never in a repository. It says: with these very
inputs and outputs, the full check found the folder up to date and said this text.

Two questions are asked, the cheap one first. The marks of a file (inode, size, and the
times of its last write and last change) cannot stay the same when its content changes,
because the kernel alone sets the change time; a copy or a checkout alters them
without need, and then the content itself decides. Times that are too fresh to tell two
writes apart are not trusted, nor are marks where a system has no change time.
"""

# Only `os` here: the no-op check must start as fast as Python itself.
import os
import sys
from _blake2 import blake2b

from paragon_codegen import cache, resources

_KIND = "checks"
_KEEP = 200
# File systems take times from a clock that ticks, some only every two seconds.
TICK_NS = 2_000_000_000
# Elsewhere `st_ctime` is the time of creation.
_HAS_CHANGE_TIME = sys.platform != "win32"

# Every file that a result depends on, with what the system knows of it; None: absent.
_Survey = dict[str, os.stat_result | None]


class _UnknownError(Exception):
    """What a result depends on cannot be told."""


def verified(arguments: list[str]) -> str | None:
    """What a passed check with these arguments said, if nothing changed since; else None."""
    stamp = cache.load(_KIND, _name(arguments))
    if stamp is None:
        return None
    try:
        parts = stamp.decode("utf-8", "surrogateescape").split("\0")
        marks, content, said, *paths = parts
        survey = _survey(paths)
        if _HAS_CHANGE_TIME and marks == _marks(survey):
            return said
        return said if content == _content(survey) else None
    except (OSError, ValueError, _UnknownError):
        return None


def remember(
    arguments: list[str], paths: list[str], said: str, started_ns: int
) -> None:
    """Keep that a check with these arguments passed, if it is sure what was checked.

    Args:
        arguments: of the command line.
        paths: every file and folder whose content, or absence, the result depends on.
        said: what it printed.
        started_ns: when it began, by `time.time_ns`. If anything was written later or
            just before, nothing is kept.
    """
    paths = [os.path.abspath(path) for path in paths]
    try:
        survey = _survey(paths)
        digest = _content(survey)
    except (OSError, _UnknownError):
        return
    known = [stat for stat in survey.values() if stat is not None]
    newest = max((max(stat.st_mtime_ns, stat.st_ctime_ns) for stat in known), default=0)
    if newest >= started_ns - TICK_NS:
        return
    stamp = "\0".join([_marks(survey), digest, said, *paths])
    cache.store(_KIND, _name(arguments), stamp.encode("utf-8", "surrogateescape"))
    cache.prune(_KIND, _KEEP)


def _name(arguments: list[str]) -> str:
    return cache.key(*map(os.fsencode, [os.getcwd(), *arguments]))


def _survey(paths: list[str]) -> _Survey:
    """The files at and below `paths`, and the tool's own, always in the same order."""
    survey: _Survey = {}
    for path in [resources.PACKAGE, resources.find("templates"), *paths]:
        if os.path.isdir(path):
            _walk(path, survey)
        else:
            survey[path] = os.stat(path) if os.path.exists(path) else None
    return dict(sorted(survey.items()))


def _walk(folder: str, survey: _Survey) -> None:
    with os.scandir(folder) as entries:
        for entry in entries:
            if not entry.is_dir():
                survey[entry.path] = entry.stat()
            elif entry.is_symlink():
                raise _UnknownError(entry.path)
            elif entry.name != "__pycache__":
                _walk(entry.path, survey)


def _marks(survey: _Survey) -> str:
    """One hash over what the system knows of the files, and over the surroundings."""
    state = blake2b(cache.environment(), digest_size=32)
    for path, stat in survey.items():
        known = stat and (stat.st_ino, stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns)
        state.update(f"{path}\0{known}\0".encode("utf-8", "surrogateescape"))
    return state.hexdigest()


def _content(survey: _Survey) -> str:
    """One hash over all that the files hold, and over the surroundings."""
    state = blake2b(cache.environment(), digest_size=32)
    for path, stat in survey.items():
        content = None if stat is None else _read(path)
        size = None if content is None else len(content)
        state.update(f"{path}\0{size}\0".encode("utf-8", "surrogateescape"))
        state.update(content or b"")
    return state.hexdigest()


def _read(path: str) -> bytes:
    if not os.path.isfile(path):
        raise _UnknownError(path)
    with open(path, "rb", buffering=0) as file:
        return file.read()
