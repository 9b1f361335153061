"""A stand-in for Paragon on this machine: it answers from the spec, and judges by it.

Requests that do not fit the spec are refused with the spec's error body. Connected
accounts and metadata are remembered; everything else is answered with the first
example that the spec has for the operation. Try it by hand:

    .venv/bin/python examples/local_server.py
"""

from __future__ import annotations

import json
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from pathlib import Path
from threading import Event, Lock, Thread
from typing import Any, Self

from contract import Call, Contract, Refused, Request

SPEC = Path(__file__).parent.parent / "spec" / "openapi.yaml"
EXPIRED = "expired-token"
"""The one token that is answered with 401."""

Answer = tuple[int, str, Any]
"""Status, media type and payload; JSON payloads as plain data."""


class LocalServer:
    """The server, on a port of its own until it is closed.

    Args:
        spec: Root file of the document to answer from.
        port: Port of 127.0.0.1; 0 finds a free one.

    Attributes:
        state: What it remembers; free to be looked at and changed.
    """

    def __init__(self, spec: Path = SPEC, *, port: int = 0) -> None:
        self._contract = Contract(spec)
        self.state = State(self._contract)
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

    def _answer(self, request: Request) -> Answer:
        try:
            if request.headers.get("authorization", "").endswith(f" {EXPIRED}"):
                raise Refused(401, "the user token has expired")
            call = self._contract.check(request)
            status, media_type, payload = self._contract.example(call)
            if call.headers.get("x-paragon-use-raw-response"):
                payload = payload["output"]
            return status, media_type, self.state.answer(call, payload)
        except Refused as refused:
            meta = {"requestId": f"local-{next(self._numbers)}"}
            body = {"message": refused.message, "status": refused.status, "meta": meta}
            return refused.status, "application/json", body


class State:
    """The user and the connected accounts, from the spec's example payloads.

    Attributes:
        user: Answer of getUser.
        credentials: Connected accounts by id.
    """

    def __init__(self, contract: Contract) -> None:
        self._lock = Lock()
        self.user: dict[str, Any] = contract.payload("User/complete")
        self.user["integrations"] |= {
            "salesforce": contract.payload("IntegrationState/unreachable"),
            "jira": {"enabled": False, "credentialStatus": "PENDING"},
        }
        slack: dict[str, Any] = contract.payload("Credential/complete")
        # A member that the vendor might add tomorrow: the spec does not know it.
        slack["config"]["addedTomorrow"] = {"mustSurvive": True}
        self.credentials: dict[str, dict[str, Any]] = {slack["id"]: slack}

    def answer(self, call: Call, example: Any) -> Any:
        """Return the payload that answers a call: `example` if nothing is remembered."""
        actions: dict[str, Callable[[Call], Any]] = {
            "getUser": self._get_user,
            "updateUserMetadata": self._update_metadata,
            "listCredentials": self._list_credentials,
            "getCredential": self._get_credential,
            "updateCredential": self._update_credential,
        }
        with self._lock:
            if call.operation.startswith("proxy"):
                self._check_connected(call.path["integrationType"])
            action = actions.get(call.operation)
            return action(call) if action else example

    def _check_connected(self, integration: str) -> None:
        state = self.user["integrations"].get(integration, {})
        if not state.get("enabled"):
            raise Refused(400, "Integration not enabled for user.")

    def _get_user(self, call: Call) -> dict[str, Any]:
        accounts = list(self.credentials.values())
        self.user["integrations"]["slack"]["allCredentials"] = accounts
        return self.user

    def _update_metadata(self, call: Call) -> None:
        self.user["meta"] = call.body["meta"]

    def _list_credentials(self, call: Call) -> list[Any]:
        return list(self.credentials.values())

    def _get_credential(self, call: Call) -> dict[str, Any]:
        name = call.path["credentialId"]
        if name not in self.credentials:
            raise Refused(404, f"there is no credential {name}")
        return self.credentials[name]

    def _update_credential(self, call: Call) -> dict[str, Any]:
        credential = self._get_credential(call)
        credential["config"] = call.body["config"]
        return credential


class _Handler(BaseHTTPRequestHandler):
    """One connection; the standard library's names."""

    protocol_version = "HTTP/1.1"
    answer: Callable[[Request], Answer]

    def _do(self) -> None:
        length = int(self.headers.get("content-length", 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        body = self.rfile.read(length)
        answer = self.answer(Request(self.command, self.path, headers, body))
        self._send(*answer)

    def _send(self, status: int, media_type: str, payload: Any) -> None:
        content = payload if isinstance(payload, bytes) else b""
        if isinstance(payload, str) and media_type != "application/json":
            content = payload.encode()
        elif media_type == "application/json":
            content = json.dumps(payload).encode()
        self.send_response(status)
        if media_type:
            self.send_header("Content-Type", media_type)
        if status != 204:
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


if __name__ == "__main__":
    with LocalServer(port=4010) as server:
        print(f"Paragon's stand-in listens on {server.url}; Ctrl-C ends it")
        try:
            Event().wait()
        except KeyboardInterrupt:
            print()
