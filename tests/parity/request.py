"""A request as the server got it, and the form in which it is compared."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

__all__ = ["Request"]

# What the HTTP library of either side adds by itself: nothing that a client says.
TRANSPORT: Final = frozenset(
    "accept-encoding accept-language connection content-length host sec-fetch-mode"
    " transfer-encoding user-agent x-order".split()
)


@dataclass(frozen=True, slots=True)
class Request:
    """One request.

    Attributes:
        service: which service it went to, by the address it used.
        target: path and query as they were sent.
        headers: lower-case names; without those of the transport.
        order: when it was sent, where the client says so.
    """

    service: str
    method: str
    target: str
    headers: Mapping[str, str]
    content: bytes
    order: int = 0

    @property
    def path(self) -> str:
        """The path, still percent-encoded."""
        return urlsplit(self.target).path

    @property
    def query(self) -> list[tuple[str, str]]:
        """The query, decoded."""
        return parse_qsl(urlsplit(self.target).query, keep_blank_values=True)

    @property
    def json(self) -> Any:
        """The body, parsed; None where there is none."""
        return json.loads(self.content) if self.content else None

    def plain(self) -> dict[str, Any]:
        """Return the request in JSON: the query and the body parsed where they can be."""
        form: dict[str, Any] = {
            "service": self.service,
            "method": self.method,
            "path": self.path,
            "headers": dict(sorted(self.headers.items())),
        }
        if self.query:
            form["query"] = [
                [name, _parsed(value)] for name, value in sorted(self.query)
            ]
        if self.content:
            form["body"] = _parsed(self.content.decode())
        return form


def _parsed(text: str) -> Any:
    """Return the value of a text that is a JSON object or list, else the text."""
    if not text.startswith(("{", "[")):
        return text
    try:
        return json.loads(text)
    except json.JSONDecodeError:
        return text
