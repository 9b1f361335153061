"""The DevTools protocol over a pipe: commands to a Chromium, and what it tells by itself.

A pipe needs no port, no WebSocket and no package: Chromium reads from file descriptor 3 and
writes to 4, each message is JSON with a zero byte behind it.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Any, Final

__all__ = ["DevTools", "Listener", "ProtocolError"]

_ENOUGH: Final = 15.0
# Starts the program with the two ends of the pipes as its descriptors 3 and 4.
_START: Final = """
import os, sys
os.dup2(int(sys.argv[1]), 3)
os.dup2(int(sys.argv[2]), 4)
os.execvp(sys.argv[3], sys.argv[3:])
"""

Listener = Callable[[str, dict[str, Any], str], None]
"""Is told the name of an event, its parameters, and the id of its session."""


class ProtocolError(Exception):
    """Chromium refused a command, or is gone."""


class DevTools:
    """A running Chromium, seen from outside.

    Args:
        command: the program and its arguments.
        listener: is told every event, in a thread of its own, which must not wait.
    """

    def __init__(self, command: Sequence[str], listener: Listener) -> None:
        self._listener = listener
        self._lock = threading.Lock()
        self._last = 0
        self._open: dict[int, Future[dict[str, Any]]] = {}
        theirs_in, self._out = _pipe()
        self._in, theirs_out = _pipe()
        start = [sys.executable, "-c", _START, str(theirs_in), str(theirs_out)]
        self._process = subprocess.Popen(
            [*start, *command],
            pass_fds=(theirs_in, theirs_out),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        os.close(theirs_in)
        os.close(theirs_out)
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def post(
        self, method: str, session: str = "", **parameters: Any
    ) -> Future[dict[str, Any]]:
        """Send a command without waiting for its answer."""
        answer = Future[dict[str, Any]]()
        with self._lock:
            self._last += 1
            message: dict[str, Any] = {"id": self._last, "method": method}
            message |= {"params": parameters}
            if session:
                message["sessionId"] = session
            self._open[self._last] = answer
            try:
                _write(self._out, json.dumps(message).encode() + b"\0")
            except OSError:
                del self._open[self._last]
                answer.set_exception(ProtocolError(f"{method}: Chromium is gone"))
        return answer

    def send(self, method: str, session: str = "", **parameters: Any) -> dict[str, Any]:
        """Send a command and return its result.

        Raises:
            ProtocolError: it was refused.
            TimeoutError: no answer came.
        """
        return self.post(method, session, **parameters).result(_ENOUGH)

    def close(self) -> None:
        """End the browser."""
        with contextlib.suppress(ProtocolError, TimeoutError):
            self.send("Browser.close")
        try:
            self._process.wait(_ENOUGH)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        os.close(self._out)
        self._thread.join()

    def _read(self) -> None:
        rest = b""
        while piece := os.read(self._in, 1 << 16):
            *messages, rest = (rest + piece).split(b"\0")
            for each in messages:
                self._take(json.loads(each))
        os.close(self._in)
        with self._lock:
            waiting, self._open = list(self._open.values()), {}
        for answer in waiting:
            answer.set_exception(ProtocolError("Chromium is gone"))

    def _take(self, message: dict[str, Any]) -> None:
        if "id" not in message:
            session = message.get("sessionId", "")
            self._listener(message["method"], message["params"], session)
            return
        with self._lock:
            answer = self._open.pop(message["id"], None)
        if answer is None:
            return
        if "error" in message:
            answer.set_exception(ProtocolError(message["error"]["message"]))
        else:
            answer.set_result(message["result"])


def _pipe() -> tuple[int, int]:
    """Return a pipe whose ends are neither 3 nor 4, which they would replace."""
    ends = os.pipe()
    moved = [fcntl.fcntl(each, fcntl.F_DUPFD_CLOEXEC, 10) for each in ends]
    for each in ends:
        os.close(each)
    return moved[0], moved[1]


def _write(descriptor: int, data: bytes) -> None:
    while data:
        data = data[os.write(descriptor, data) :]
