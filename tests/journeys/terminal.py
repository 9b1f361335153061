"""A terminal: a shell that takes one command after the other, and serves meanwhile."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Self

__all__ = ["Terminal"]

_END = "-- the command has ended with"
_VARIABLES = "import json, os; print(json.dumps(dict(os.environ)))"


class Terminal:
    """A shell. What it exports stays, as it does for a person; a context manager.

    Args:
        folder: Where it begins.
        variables: Its environment.
    """

    def __init__(self, folder: Path, variables: Mapping[str, str]) -> None:
        self._folder = folder
        self._started = 0
        self._shell = subprocess.Popen(
            ["sh"],
            cwd=folder,
            env=dict(variables),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            start_new_session=True,  # so that what it started can be ended with it
        )

    def run(self, command: str) -> str:
        """Run a command that is to succeed, and return what it printed."""
        self._type(f"{{ {command}\n}} </dev/null\nprintf '\\n{_END} %s\\n' $?")
        assert self._shell.stdout
        lines: list[str] = []
        for line in self._shell.stdout:
            if line.startswith(_END):
                output = "".join(lines)[:-1]
                assert line == f"{_END} 0\n", f"{command}\n{output}"
                return output
            lines.append(line)
        raise AssertionError(f"the shell has ended\n{''.join(lines)}")

    def serve(self, command: str, port: int, until: Callable[[str], bool]) -> None:
        """Start a command that runs until it is ended.

        Args:
            command: The command.
            port: Its `PORT`.
            until: Tells of the output so far whether it is complete.
        """
        self._started += 1
        file = self._folder / f"output-{self._started}.txt"
        self._type(
            f"PORT={port} PYTHONUNBUFFERED=1 {command} >{file} 2>&1 </dev/null &"
        )
        deadline = time.monotonic() + 60
        while not (file.exists() and until(file.read_text("utf-8"))):
            shown = file.read_text("utf-8") if file.exists() else ""
            assert time.monotonic() < deadline, f"{command}\n{shown}"
            time.sleep(0.05)

    def variables(self) -> dict[str, str]:
        """Return its environment."""
        found: dict[str, str] = json.loads(
            self.run(f"{sys.executable} -c '{_VARIABLES}'")
        )
        return found

    def _type(self, text: str) -> None:
        assert self._shell.stdin
        self._shell.stdin.write(f"{text}\n")
        self._shell.stdin.flush()

    def __enter__(self) -> Self:
        """Return it."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it, and end what it started."""
        os.killpg(self._shell.pid, signal.SIGKILL)
        assert self._shell.stdin
        assert self._shell.stdout
        self._shell.stdin.close()
        self._shell.stdout.close()
        self._shell.wait()
