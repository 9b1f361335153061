"""Run again whenever the document changes."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

_INTERVAL = 0.2
_ENDINGS = (".yaml", ".yml", ".json", ".toml", ".py", ".jinja")
_Marks = dict[str, tuple[int, int, int]]


def watch(
    folders: list[Path], run: Callable[[], object], *, rounds: int | None = None
) -> None:
    """Call `run` now and after every change, until the process is interrupted.

    Looks at times and sizes a few times a second, which works on every file system, and
    waits until an editor or a checkout has finished writing.

    Args:
        folders: where the document and what belongs to it lie.
        run: what to do; it reports its failures itself.
        rounds: how often to call it at most; for ever when None.
    """
    done = 0
    before: _Marks | None = None
    while rounds is None or done < rounds:
        marks = _settled(folders)
        if marks != before:
            before = marks
            run()
            done += 1
        else:
            time.sleep(_INTERVAL)


def _settled(folders: list[Path]) -> _Marks:
    """The state of the files as soon as it stays the same for a moment."""
    marks = dict(_marks(folders))
    while True:
        time.sleep(_INTERVAL / 2)
        now = dict(_marks(folders))
        if now == marks:
            return now
        marks = now


def _marks(folders: list[Path]) -> Iterator[tuple[str, tuple[int, int, int]]]:
    for folder in folders:
        for parent, below, names in os.walk(folder):
            # Hidden folders and installed packages hold no documents of anybody's own.
            below[:] = [b for b in below if b[0] != "." and b != "node_modules"]
            for name in names:
                path = os.path.join(parent, name)
                if name.endswith(_ENDINGS) and os.path.exists(path):
                    known = os.stat(path)
                    yield path, (known.st_ino, known.st_mtime_ns, known.st_size)
