"""One whole tree at any moment: killed, out of space, or beside another run."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from paragon_codegen import manifest
from paragon_codegen.write import plan, write

SCRIPTS = Path(__file__).parent / "scripts"
KILLS = 30


def start(script: str, *arguments: object) -> subprocess.Popen[str]:
    """A script of this folder in a process of its own."""
    return subprocess.Popen(
        [sys.executable, str(SCRIPTS / script), *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, "PYTHONPATH": os.getcwd()},
    )


def whole_generation(target: Path) -> int:
    """The generation that every file in the folder belongs to; fails on a mixture."""
    owned = manifest.parse((target / manifest.NAME).read_bytes())
    found = {
        path.relative_to(target).as_posix(): path.read_bytes()
        for path in target.rglob("*")
        if path.is_file() and path.name not in (manifest.NAME, "mine.txt")
    }
    assert {path: manifest.fingerprint(text) for path, text in found.items()} == owned
    assert len(found) == 40
    (number,) = {text.split()[0] for text in found.values()}
    return int(number)


@pytest.mark.parametrize("how", ["exchange", "rename", "replace"])
def test_death_at_any_system_call_leaves_a_whole_tree(tmp_path: Path, how: str) -> None:
    process = start("die.py", tmp_path, how)
    said, _ = process.communicate(timeout=120)
    assert process.returncode == 0, said
    # The write was really interrupted, over and over.
    assert int(said) > 40


def test_sigkill_at_random_moments_leaves_a_whole_tree(tmp_path: Path) -> None:
    target, chance = tmp_path / "client", random.Random(7)
    seen: set[int] = set()
    for kill in range(KILLS):
        process = start("write_forever.py", target, kill * 1000, 0)
        before = (target / manifest.NAME).stat().st_mtime_ns if target.exists() else 0
        deadline = time.monotonic() + 30
        while (
            not target.exists() or (target / manifest.NAME).stat().st_mtime_ns == before
        ):
            assert process.poll() is None
            assert time.monotonic() < deadline
        time.sleep(chance.uniform(0, 0.03))
        process.send_signal(signal.SIGKILL)
        process.communicate()
        seen.add(whole_generation(target))
        if kill == 0:
            (target / "mine.txt").write_text("mine")
        assert (target / "mine.txt").read_text() == "mine"
    assert len(seen) == KILLS
    write(target, {"a.py": ""})
    assert os.listdir(tmp_path) == ["client"]


def test_concurrent_runs_leave_the_tree_of_one_of_them(tmp_path: Path) -> None:
    target = tmp_path / "client"
    processes = [start("write_forever.py", target, 1000 * n, 20) for n in range(4)]
    # Whoever only looks sees whole trees too.
    while any(process.poll() is None for process in processes):
        seen = plan(target, {"a.py": ""})
        assert len(seen.stale) in (0, 40)
        assert seen.edited == ()
    said = [process.communicate(timeout=120)[0] for process in processes]
    assert [process.returncode for process in processes] == [0] * 4, said
    assert whole_generation(target) % 1000 == 19
    assert os.listdir(tmp_path) == ["client"]


FULL = """
import resource, sys
from pathlib import Path
from paragon_codegen.write import WriteError, write
target, small = Path(sys.argv[1]), {"a.py": "old\\n"}
write(target, small)
if sys.argv[2] == "limit":
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
try:
    write(target, {"b.py": "x", "a.py": "new\\n", "z.py": "x" * 400_000})
except WriteError as error:
    print(error)
"""


def test_a_full_disk_leaves_the_old_tree(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", str(disk)]
    # Without the right to mount, a limit on the size of files ends the same write.
    mounted = os.geteuid() == 0 and subprocess.run(mount, check=False).returncode == 0
    try:
        target = disk / "client"
        done = subprocess.run(
            [sys.executable, "-c", FULL, str(target), "" if mounted else "limit"],
            capture_output=True,
            text=True,
            env={**os.environ, "PYTHONPATH": os.getcwd()},
            check=True,
        )
        reason = "No space left" if mounted else "File too large"
        assert reason in done.stdout
        assert "left as it is" in done.stdout
        assert sorted(os.listdir(target)) == [manifest.NAME, "a.py"]
        assert (target / "a.py").read_text() == "old\n"
        assert os.listdir(disk) == ["client"]
    finally:
        if mounted:
            subprocess.run(["umount", str(disk)], check=True)
