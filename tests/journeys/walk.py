"""A walk through a page: every block runs as it stands there, from top to bottom.

Only ports are other ones: those of the page may be taken on the machine.
"""

from __future__ import annotations

import io
import re
import socket
from collections.abc import Callable, Mapping
from contextlib import redirect_stdout
from functools import partial
from pathlib import Path
from typing import Any

from tests.journeys.pages import Block, Said, blocks, promised, said
from tests.journeys.terminal import Terminal

__all__ = ["SERVERS", "Walk"]

SERVERS = {
    ".venv/bin/python examples/local_server.py": "4010",
    ".venv/bin/python examples/fastapi_backend.py": "8000",
    ".venv/bin/python examples/django_backend.py": "8000",
}
"""Commands that run until they are ended, and the port of each."""


class Walk:
    """One person's way through one page.

    Args:
        page: The page.
        terminals: Where the commands are typed: by the heading above them, `""` for all
            others.
        setenv: Sets a variable for the Python of the page.
        program: A file that the page shows in pieces.
    """

    def __init__(
        self,
        page: Path,
        terminals: Mapping[str, Terminal],
        setenv: Callable[[str, str], None],
        program: Path | None = None,
    ) -> None:
        self._page = page
        self._setenv = setenv
        self._terminals = terminals
        self._program = program.read_text("utf-8") if program else ""
        self._ports = {port: free_port() for port in set(SERVERS.values())}
        self._names: dict[str, Any] = {}
        self.printed: dict[str, str] = {}
        """What each command printed."""

    def go(self) -> None:
        """Run all blocks."""
        for block in blocks(self._page):
            if block.language in ("sh", "console"):
                self._type(block)
            elif block.language == "python" and block.text not in self._program:
                self._execute(block)

    def _type(self, block: Block) -> None:
        terminal = self._terminals.get(block.section, self._terminals[""])
        for each in said(block):
            command, shown = self._here(each.command), each
            if each.command in SERVERS:
                port = self._ports[SERVERS[each.command]]
                terminal.serve(command, port, partial(self._shows, shown))
            else:
                output = terminal.run(command)
                self.printed[each.command] = output
                assert self._shows(shown, output), output
        for name, text in terminal.variables().items():
            if name.startswith("PARAGON_"):
                self._setenv(name, text)

    def _shows(self, said: Said, output: str) -> bool:
        """Tell whether an output is what the page shows of a command."""
        return said.fits(self._there(output))

    def _execute(self, block: Block) -> None:
        code = "\n" * block.line + self._here(block.text)
        with redirect_stdout(io.StringIO()) as output:
            own = compile(code, str(self._page), "exec", dont_inherit=True)
            exec(own, self._names)
        assert self._there(output.getvalue()).splitlines() == promised(block.text)

    def _here(self, text: str) -> str:
        """Return a text of the page with the ports of this walk."""
        for port, free in self._ports.items():
            text = re.sub(rf"\b127\.0\.0\.1:{port}\b", f"127.0.0.1:{free}", text)
        return text

    def _there(self, text: str) -> str:
        """Return an output with the ports of the page."""
        for port, free in self._ports.items():
            text = re.sub(rf"\b127\.0\.0\.1:{free}\b", f"127.0.0.1:{port}", text)
        return text


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as found:
        port: int = found.getsockname()[1]
        return port
