"""A registry of npm's on this machine, which answers as it is told and remembers who asked."""

from __future__ import annotations

import gzip
import io
import json
import tarfile
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, Self

__all__ = ["Registry", "packed"]

ABOUT = "/@useparagon%2Fconnect"
ARCHIVE = "/@useparagon/connect/-/connect-2.4.0.tgz"


class Registry:
    """The registry, on a port of its own until it is closed.

    Args:
        archive: the archive that it has of the package.

    Attributes:
        asked: What was asked for, with the key that came along.
        answers: Status and content in place of the usual ones, by path.
        tarball: Where it says that the archive is; its own place unless set.
    """

    def __init__(self, archive: bytes = b"") -> None:
        self.asked: list[tuple[str, str | None]] = []
        self.archive = archive
        self.answers: dict[str, tuple[int, bytes]] = {}
        self.tarball: Any = None
        self.redirect = ""
        handler = type("_Handler", (_Handler,), {"registry": self})
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._thread = Thread(target=self._http.serve_forever, args=(0.02,))
        self._thread.start()

    @property
    def host(self) -> str:
        """Host and port."""
        return f"127.0.0.1:{self._http.server_port}"

    @property
    def url(self) -> str:
        """Address."""
        return f"http://{self.host}/"

    def answer(self, path: str) -> tuple[int, bytes]:
        """Return status and content for a path."""
        if path in self.answers:
            return self.answers[path]
        if path == ABOUT:
            place = self.tarball or f"http://{self.host}{ARCHIVE}"
            version: dict[str, Any] = {"dist": {"tarball": place}}
            return 200, json.dumps({"versions": {"2.4.0": version}}).encode()
        return (200, self.archive) if path == ARCHIVE else (404, b"")

    def __enter__(self) -> Self:
        """Return the registry, which answers already."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()


class _Handler(BaseHTTPRequestHandler):
    registry: Registry

    def do_GET(self) -> None:
        self.registry.asked.append((self.path, self.headers["Authorization"]))
        status, content = self.registry.answer(self.path)
        if status == 302:
            self.send_response(302)
            self.send_header("Location", content.decode())
            content = b""
        else:
            self.send_response(status)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_request(self, code: object = "-", size: object = "-") -> None:
        """Stay silent."""


def packed(files: Mapping[str, bytes], *more: tuple[tarfile.TarInfo, bytes]) -> bytes:
    """Return an archive of plain files, and of further members just as they are."""
    plain = io.BytesIO()
    with tarfile.open(fileobj=plain, mode="w") as tar:
        for name, content in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content))
        for member, content in more:
            tar.addfile(member, io.BytesIO(content))
    return gzip.compress(plain.getvalue(), mtime=0)
