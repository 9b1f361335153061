"""Standard output and error, where they may be closed, full, or read by nobody any more."""

# Only these at the top: the no-op check must start as fast as Python itself.
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO


class Unheard(Exception):
    """Standard output cannot be written; the text says why."""


def open_closed() -> None:
    """Let what is said on a closed stream go nowhere, as `>/dev/null` does."""
    for name in ("stdin", "stdout", "stderr"):  # in the order of their numbers
        if getattr(sys, name) is None:
            number = os.open(os.devnull, os.O_RDWR)
            mode = "r" if name == "stdin" else "w"
            setattr(sys, name, os.fdopen(number, mode, encoding="utf-8"))


def write(text: str) -> None:
    """Write to standard output, at once: who reads along reads each line in its time.

    Raises:
        Unheard: It cannot be written.
        BrokenPipeError: Whoever read it has gone.
    """
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as error:
        _silence(sys.stdout)
        if isinstance(error, BrokenPipeError):
            raise
        raise Unheard(error.strerror or str(error)) from None


def complain(text: str) -> None:
    """Write to standard error; where nobody can be told, the exit code is left."""
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except OSError:
        _silence(sys.stderr)


def _silence(stream: "TextIO") -> None:
    """Let go of what a stream could not write: Python would complain at its exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
