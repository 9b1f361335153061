"""Just enough of the Language Server Protocol to ask pyright what can follow a text."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

__all__ = ["completions"]

_SERVER = [sys.executable, "-m", "pyright.langserver", "--stdio"]


def completions(folder: Path, texts: Mapping[str, str]) -> dict[str, set[str]]:
    """Return what pyright offers at the end of each text.

    Args:
        folder: The project that the texts are part of.
        texts: Python by the name of a file, which need not exist.
    """
    with subprocess.Popen(
        _SERVER, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        try:
            return _Client(process).ask(folder, texts)
        finally:
            process.kill()


class _Client:
    """One side of the conversation."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdin
        assert process.stdout
        self._to, self._from = process.stdin, process.stdout
        self._asked = 0

    def ask(self, folder: Path, texts: Mapping[str, str]) -> dict[str, set[str]]:
        """Begin, open each text, and ask what follows it."""
        root = {"uri": folder.as_uri(), "name": folder.name}
        self._request(
            "initialize",
            {"processId": None, "capabilities": {}, "workspaceFolders": [root]},
        )
        self._send({"method": "initialized", "params": {}})
        found: dict[str, set[str]] = {}
        for name, text in texts.items():
            uri = (folder / name).as_uri()
            opened = {"uri": uri, "languageId": "python", "version": 1, "text": text}
            self._send(
                {"method": "textDocument/didOpen", "params": {"textDocument": opened}}
            )
            lines = text.split("\n")
            place = {"line": len(lines) - 1, "character": len(lines[-1])}
            answer = self._request(
                "textDocument/completion",
                {"textDocument": {"uri": uri}, "position": place},
            )
            items = answer["items"] if isinstance(answer, dict) else answer or []
            found[name] = {item["label"] for item in items}
        return found

    def _request(self, method: str, params: dict[str, Any]) -> Any:
        """Ask, and answer what the server wants to know until it says its result."""
        self._asked += 1
        self._send({"id": self._asked, "method": method, "params": params})
        while True:
            message = self._receive()
            if "method" not in message and message.get("id") == self._asked:
                assert "error" not in message, message
                return message["result"]
            if "id" in message:
                wanted = message.get("params") or {}
                nothing = [None] * len(wanted.get("items", []))
                self._send({"id": message["id"], "result": nothing or None})

    def _send(self, message: dict[str, Any]) -> None:
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._to.write(b"Content-Length: %d\r\n\r\n%b" % (len(content), content))
        self._to.flush()

    def _receive(self) -> dict[str, Any]:
        length = 0
        while line := self._from.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        assert length, "the server has ended"
        message: dict[str, Any] = json.loads(self._from.read(length))
        return message
