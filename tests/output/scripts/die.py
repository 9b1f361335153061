"""Die at each system call of a write in turn, and see what folder is left.

Arguments: a scratch folder, and `exchange`, `rename` or `replace`: what the system can
do with folders. Forks one child for each
moment; the child ends without any clean-up, as a killed process does.
"""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

from paragon_codegen import swap
from paragon_codegen.write import restore, write

EVENTS = ("open", "os.", "shutil.", "ctypes.")
OLD = {"a.py": "old\n", "m/b.py": "old\n", "same.py": "same\n", "gone/c.py": "old\n"}
NEW = {"a.py": "new\n", "m/b.py": "new\n", "same.py": "same\n", "n/d.py": "new\n"}
MINE = {"mine.txt": "mine\n", "m/mine.txt": "mine\n"}
SURVIVED = 17


def die_at(moment: int) -> None:
    """End this process at the given event that touches files."""
    left = [moment]

    def count(event: str, _: tuple[object, ...]) -> None:
        if event.startswith(EVENTS):
            left[0] -= 1
            if left[0] < 0:
                os._exit(0)

    sys.addaudithook(count)


def content(target: Path) -> dict[str, str]:
    """Every file but the manifest."""
    return {
        path.relative_to(target).as_posix(): path.read_text()
        for path in target.rglob("*")
        if path.is_file() and path.name[0] != "."
    }


def write_and_die(target: Path, moment: int) -> bool:
    """Whether the write ended before its time came."""
    child = os.fork()
    if child == 0:
        die_at(moment)
        write(target, NEW)
        os._exit(SURVIVED)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == SURVIVED


def cannot(one: Path, other: Path) -> bool:
    """A system that cannot exchange folders."""
    return False


def refuse(one: Path, other: Path) -> bool:
    """A file system that cannot move this folder at all."""
    raise OSError(errno.EXDEV, "in a lower layer")


def main(scratch: Path, how: str) -> int:
    """Try every moment; the exit code says whether the folder was always whole."""
    if how != "exchange":
        swap._exchange = {"rename": cannot, "replace": refuse}[how]
    for moment in range(10_000):
        target = scratch / str(moment) / "client"
        write(target, OLD)
        for path, text in MINE.items():
            (target / path).write_text(text)
        survived = write_and_die(target, moment)
        if how != "exchange":
            restore(target)
        states = ({**OLD, **MINE}, {**NEW, **MINE})
        if content(target) not in states[survived:]:
            print(f"torn at moment {moment}: {content(target)}")
            return 1
        write(target, NEW)
        if content(target) != states[1] or os.listdir(target.parent) != ["client"]:
            print(f"not mended after moment {moment}: {os.listdir(target.parent)}")
            return 1
        if survived:
            print(moment)
            return 0
    return 1


sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
