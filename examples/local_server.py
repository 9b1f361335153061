"""A stand-in for Paragon on this machine: it answers from the spec, and judges by it.

Requests that do not fit the spec are refused with the spec's error body. It remembers
users, their accounts and settings, and what they switched on; calls that change nothing
are answered with the spec's own examples. Try it by hand, on another port with `--port`:

    .venv/bin/python examples/local_server.py

The token of a user is a JWT whose `sub` names the user; any other text stands for the
user of the demo, who has connected some accounts already.
"""

from __future__ import annotations

import json
import os
from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Callable, Iterator
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from pathlib import Path
from threading import Event, Thread
from typing import Self
from urllib.parse import parse_qs, urlsplit

from stand_in.answering import answer
from stand_in.connecting import SIGN_IN, install, sign_in
from stand_in.contract import Contract
from stand_in.cors import is_preflight, shared
from stand_in.messages import JSON, Refused, Reply, Request
from stand_in.portal import page
from stand_in.users import EXPIRED, User, token_for
from stand_in.world import World

__all__ = ["EXPIRED", "SPEC", "LocalServer"]

SPEC = Path(__file__).parent.parent / "spec" / "openapi.yaml"


class LocalServer:
    """The server, on a port of its own until it is closed.

    Args:
        spec: Root file of the document to answer from.
        port: Port of 127.0.0.1; 0 finds a free one.
        public_key: With which user tokens are checked, as PEM; without it every token
            is taken.

    Attributes:
        world: What it remembers; free to be looked at and changed.
    """

    def __init__(
        self, spec: Path = SPEC, *, port: int = 0, public_key: str | None = None
    ) -> None:
        self._contract = Contract(spec)
        self.world = World(self._contract, public_key)
        handler = type("_Handler", (_Handler,), {"answer": self._answer})
        self._http = ThreadingHTTPServer(("127.0.0.1", port), handler)
        self._http.daemon_threads = True
        self._numbers = count(1)
        self._thread = Thread(target=self._http.serve_forever, args=(0.05,))
        self._thread.start()

    @property
    def url(self) -> str:
        """Address of the server: that of every service."""
        return f"http://127.0.0.1:{self._http.server_port}"

    def token(self, user_id: str) -> str:
        """Return a user token; a new user has connected nothing yet."""
        return token_for(user_id)

    def connect(self, user_id: str, type_name: str) -> User:
        """Connect an account, as if a user had signed in; return what is known of the user."""
        user = self.world.users.setdefault(user_id, User(user_id))
        install(self.world, user, self.world.project.by_type(type_name), {}, {})
        return user

    def close(self) -> None:
        """Stop answering."""
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    def __enter__(self) -> Self:
        """Return the server, which is running already."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()

    def _answer(self, request: Request) -> Reply:
        url = urlsplit(request.target)
        if url.path == SIGN_IN:
            return self._sign_in(parse_qs(url.query), request)
        if portal := page(url.path, request):
            return portal
        return shared(request, self._answer_call(request))

    def _answer_call(self, request: Request) -> Reply:
        try:
            if is_preflight(request):
                return self._contract.preflight(request)
            return answer(self._contract, self.world, self._contract.check(request))
        except Refused as refused:
            return Reply(refused.status, "application/json", self._error(refused))

    def _sign_in(self, query: dict[str, list[str]], request: Request) -> Reply:
        cookies = SimpleCookie(request.headers.get("cookie", ""))
        found = {name: morsel.value for name, morsel in cookies.items()}
        with self.world.lock:
            return sign_in(self.world, query.get("state", [""])[0], found)

    def _error(self, refused: Refused) -> JSON:
        meta = {"requestId": f"local-{next(self._numbers)}"}
        body = {"message": refused.message, "status": refused.status, "meta": meta}
        return {**body, "code": refused.code} if refused.code else body


class _Handler(BaseHTTPRequestHandler):
    """One connection; the standard library's names."""

    protocol_version = "HTTP/1.1"
    # Head and body are two writes: the second must not wait for an ACK of the first.
    disable_nagle_algorithm = True
    answer: Callable[[Request], Reply]

    def _do(self) -> None:
        headers: dict[str, str] = {}
        for name, value in self.headers.items():  # what comes again is one list
            before = headers.get(name.lower())
            headers[name.lower()] = value if before is None else f"{before}, {value}"
        chunked = headers.get("transfer-encoding") == "chunked"
        length = int(headers.get("content-length", 0))
        body = b"".join(self._chunks()) if chunked else self.rfile.read(length)
        self._send(self.answer(Request(self.command, self.path, headers, body)))

    def _chunks(self) -> Iterator[bytes]:
        while size := int(self.rfile.readline(), 16):
            yield self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()

    def _send(self, reply: Reply) -> None:
        content = _content(reply)
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        if reply.media_type:
            self.send_header("Content-Type", reply.media_type)
        if reply.status != 204:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def __getattr__(self, name: str) -> Callable[[], None]:
        """Take every method, `do_GET` and so on: the spec is the judge of them."""
        if name.startswith("do_"):
            return self._do
        raise AttributeError(name)

    def log_request(self, code: object = "-", size: object = "-") -> None:
        """Stay silent: the examples have the screen."""


def _content(reply: Reply) -> bytes:
    """Return the payload as it travels."""
    if reply.media_type == "application/json":
        return json.dumps(reply.payload).encode()
    if isinstance(reply.payload, str):
        return reply.payload.encode()
    return reply.payload if isinstance(reply.payload, bytes) else b""


def main() -> None:
    """Run the server until Ctrl-C."""
    parser = ArgumentParser(description="A stand-in for Paragon on this machine.")
    usual = os.environ.get("PORT", "4010")
    text = "port of 127.0.0.1; 0 finds a free one (default: PORT of the environment, else 4010)"
    parser.add_argument("--port", type=_port, default=usual, metavar="N", help=text)
    port: int = parser.parse_args().port
    try:
        server = LocalServer(port=port)
    except OSError as error:
        parser.exit(1, f"port {port}: {error.strerror}; choose another one, --port N\n")
    with server:
        try:
            print(f"Paragon's stand-in listens on {server.url}; Ctrl-C ends it")
            Event().wait()
        except KeyboardInterrupt:
            print()


def _port(text: str) -> int:
    if text.isdecimal() and int(text) < 1 << 16:
        return int(text)
    raise ArgumentTypeError(f"{text!r} is no port: a number from 0 to 65535")


if __name__ == "__main__":
    main()
