"""A row of the table of requests, and the values that its rows share."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import NoneType
from typing import Any

from tests.spec.bodies import JSON, read, written

PROJECT = "p/1"
TOKEN = "tok-7d1c4a9e"
API_KEY = "key-51e8b0d2"
SDK = "projects/p%2F1/sdk"
FORM = {"selected_credential_id": "cr 1", "selected_configuration_id": "ext:team-a"}
CREDENTIAL = {"X-Paragon-Credential": "cr 1"}
HEADERS = {**CREDENTIAL, "X-Paragon-Configuration-Id": "ext:team-a"}
JSON_OR_TEXT = "application/json, text/*"
ANY = "application/json, text/*, */*"


@dataclass(frozen=True)
class Row:
    """A call and the request that it becomes.

    Attributes:
        operation: Operation id.
        call: Makes the call, given `api` of a client of either kind.
        request: Method, service, and target below the service's address.
        headers: All headers but those of every request.
        body: The body; JSON unless it is bytes.
        media_type: Of the body, where it is neither.
        returns: What the operation returns: a type, or types of which all are seen.
        accept: The header of this name; by default what `returns` needs.
    """

    operation: str
    call: Callable[[Any], Any]
    request: str
    headers: Mapping[str, str] = field(default_factory=dict)
    body: Any = None
    returns: type | tuple[type, ...] = NoneType
    accept: str = ""
    media_type: str = JSON

    @property
    def content(self) -> bytes:
        """The bytes of the body."""
        if self.body is None or isinstance(self.body, bytes):
            return self.body or b""
        if self.media_type != JSON:
            return written(self.media_type, self.body)[1]
        return json.dumps(self.body, ensure_ascii=False, separators=(",", ":")).encode()

    @property
    def says(self) -> Any:
        """What the body says."""
        if self.body is None:
            return b""
        if isinstance(self.body, bytes):
            return read(self.headers.get("Content-Type", self.media_type), self.body)
        return read(*written(self.media_type, self.body))
