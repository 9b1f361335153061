"""Whether nothing changed since a check that passed; asked before anything is imported.

A stamp lies in the user's cache, never in a repository. It says: with these very
inputs and outputs, the full check found the folder up to date and said this text.

Two questions are asked, the cheap one first. The marks of a file or folder (inode and
change time) cannot stay the same when its content changes: the kernel alone sets the
change time, whatever a program does to the others. A copy or a checkout alters marks
without need, and then the content itself decides. Marks too fresh to tell two writes
apart are not trusted, nor are any where a system has no change time.
"""

# Only `os` here: the no-op check must start as fast as Python itself.
import os
import sys
import time
from _blake2 import blake2b

from paragon_codegen import cache, resources

_KIND = "checks"
_KEEP = 200
# File systems take times from a clock that ticks, some only every two seconds.
TICK_NS = 2_000_000_000
# Elsewhere `st_ctime` is the time of creation.
_HAS_CHANGE_TIME = sys.platform != "win32"

# What a result depends on, with what the system knows of it; None: it is absent.
_Survey = dict[str, os.stat_result | None]
Said = tuple[str, str]
"""What a check printed: the text on standard output, and that on standard error."""
# No text holds it: what cannot be printed is said as an escape.
_AND = "\1"


class _UnknownError(Exception):
    """What a result depends on cannot be told."""


def verified(arguments: list[str]) -> Said | None:
    """What a passed check with these arguments said, if nothing changed since; else None."""
    stamp = cache.load(_KIND, _name(arguments))
    if stamp is None:
        return None
    try:
        head, _, listing = stamp.decode("utf-8", "surrogateescape").partition("\0\0")
        marks, content, words, *roots = head.split("\0")
        out, _, err = words.partition(_AND)
        said = (out, err)
        if _HAS_CHANGE_TIME and marks == _marks(listing.split("\0")):
            return said
        now = time.time_ns()
        survey = _survey(roots)
        if content != _content(survey):
            return None
        _keep(arguments, roots, said, survey, now)
    except (OSError, ValueError, _UnknownError):
        return None
    return said


def remember(
    arguments: list[str], roots: list[str], said: Said, started_ns: int
) -> None:
    """Keep that a check with these arguments passed, if it is sure what was checked.

    Args:
        arguments: of the command line.
        roots: every file and folder whose content, or absence, the result depends on.
        said: what it printed: the outcome, and the warnings.
        started_ns: when it began, by `time.time_ns`. If anything was written later or
            just before, nothing is kept.
    """
    roots = [os.path.abspath(path) for path in roots]
    try:
        _keep(arguments, roots, said, _survey(roots), started_ns)
    except (OSError, _UnknownError):
        return


def _keep(
    arguments: list[str], roots: list[str], said: Said, survey: _Survey, since_ns: int
) -> None:
    known = [stat for stat in survey.values() if stat is not None]
    newest = max(max(stat.st_mtime_ns, stat.st_ctime_ns) for stat in known)
    if newest >= since_ns - TICK_NS:
        return
    head = "\0".join([_marks(list(survey)), _content(survey), _AND.join(said), *roots])
    stamp = head + "\0\0" + "\0".join(survey)
    cache.store(_KIND, _name(arguments), stamp.encode("utf-8", "surrogateescape"))
    cache.prune(_KIND, _KEEP)


def _name(arguments: list[str]) -> str:
    return cache.key(*map(os.fsencode, [os.getcwd(), *arguments]))


def _marks(paths: list[str]) -> str:
    """One hash over what the system knows of the paths, and over the surroundings."""
    marks: list[int] = []
    for path in paths:
        try:
            known = os.stat(path)
        except OSError:
            marks.append(0)
        else:
            marks.append(known.st_ctime_ns)
            marks.append(known.st_ino)
    return blake2b(cache.environment() + repr(marks).encode()).hexdigest()


def _survey(roots: list[str]) -> _Survey:
    """Everything at and below `roots`, and the tool's own, always in the same order."""
    survey: _Survey = {}
    for path in [resources.PACKAGE, resources.find("templates"), *roots]:
        survey[path] = os.stat(path) if os.path.exists(path) else None
        if os.path.isdir(path):
            _walk(path, survey)
    return dict(sorted(survey.items()))


def _walk(folder: str, survey: _Survey) -> None:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir() and entry.is_symlink():
                raise _UnknownError(entry.path)
            if entry.name == "__pycache__":
                continue
            survey[entry.path] = entry.stat()
            if entry.is_dir():
                _walk(entry.path, survey)


def _content(survey: _Survey) -> str:
    """One hash over all that the files hold, and over the surroundings."""
    state = blake2b(cache.environment())
    for path, stat in survey.items():
        content = None if stat is None or os.path.isdir(path) else _read(path)
        size = None if content is None else len(content)
        state.update(f"{path}\0{size}\0".encode("utf-8", "surrogateescape"))
        state.update(content or b"")
    return state.hexdigest()


def _read(path: str) -> bytes:
    if not os.path.isfile(path):
        raise _UnknownError(path)
    with open(path, "rb", buffering=0) as file:
        return file.read()
