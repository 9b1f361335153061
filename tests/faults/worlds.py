"""The clients under test: Paragon's, and one of another document; sync and async.

Both have the same calls, by name. They differ in how the calls are protected, what
bodies look like and what answers mean.
"""

from __future__ import annotations

import base64
import functools
import hashlib
import importlib
import json
import sys
import tempfile
from pathlib import Path
from typing import Any, ClassVar

from paragon_codegen import pipeline
from paragon_codegen.diagnostics import Diagnostics
from tests.faults.streaming import TAKES, pieces, take

__all__ = ["SPELLINGS", "TOKEN", "WORLDS", "Depot", "Paragon", "World", "user_of"]

TOKEN = "fault-token-5f0c1e2d3b4a/x+y="
"""The user's token; JSON, URLs and Base64 spell it in several ways."""
SPELLINGS = ("5f0c1e2d3b4a", base64.b64encode(TOKEN.encode()).decode())
"""What gives it away, in whatever way it is written."""
_PADDING = b"\0\xff" * 5_000
_JSON = "application/json"


def user_of(token: str) -> str:
    """Return whom a server knows by this token."""
    return "user-" + hashlib.sha256(token.encode()).hexdigest()[:12]


class World:
    """One generated package, and the API that it is made for.

    Attributes:
        package: its import name.
        kinds: the names of the sync and the async client.
        token: the constructor's argument for the user's token.
        owner: the member of a JSON answer that names the user.
        null: members of the answer to `read` that are optional and may not be null.
        novel: what may come in that answer later: members, values, variants.
        secrets: what no error may show, beside the token.
    """

    package: str
    kinds: tuple[str, str]
    token: str
    owner: str
    null: ClassVar[dict[str, Any]]
    novel: ClassVar[dict[str, Any]]
    settings: ClassVar[dict[str, Any]]
    secrets: tuple[str, ...] = ()

    def module(self, name: str) -> Any:
        """Return a module of the package; the package itself for no name."""
        return importlib.import_module(f"{self.package}.{name}".rstrip("."))

    @property
    def root(self) -> type[Exception]:
        """The class of all errors."""
        found: type[Exception] = self.module("_runtime.errors").ClientError
        return found

    def make(self, kind: str, url: str, token: Any = TOKEN, **settings: Any) -> Any:
        """Return a client.

        Args:
            kind: sync, asyncio or trio.
            url: of all services.
            token: the user's.
            settings: further arguments.
        """
        make = getattr(self.module(""), self.kinds[kind != "sync"])
        given = {self.token: token, "base_url": url, **self.settings}
        return make(**given, **settings)

    def call(self, name: str, client: Any, mark: str = "m") -> Any:
        """Make a call; returns its result, or what to await for it.

        Args:
            name: read, create, change, remove, text, binary, upload, pour or head,
                or the way in which a stream is taken.
            client: of this package, any kind.
            mark: what is sent, where something is.
        """
        if name in TAKES:
            return take(name, self.open(client))
        return getattr(self, name)(client, mark)

    def read(self, client: Any, mark: str) -> Any:
        """Make the plainest call."""
        raise NotImplementedError

    def open(self, client: Any) -> Any:
        """Open an answer as a stream."""
        raise NotImplementedError

    def inject(self, client: Any, text: str) -> Any:
        """Make a call with a text of the caller's in its path."""
        raise NotImplementedError

    def answer(self, call: str, user: str) -> tuple[int, str, bytes]:
        """Return status, media type and body of a good answer."""
        if call in ("change", "remove", "upload", "head"):
            return (200 if call == "head" else 204), "", b""
        if call == "text":
            return 200, "text/plain", user.encode()
        if call == "binary":
            return 200, "application/octet-stream", user.encode()
        if call == "stream":
            return 200, "text/event-stream", f"data: {user}\n\n".encode()
        return 200, _JSON, json.dumps(self.body(user)).encode()

    def body(self, user: str) -> dict[str, Any]:
        """Return what `read` is answered with."""
        raise NotImplementedError

    def reader(self, value: Any) -> str:
        """Return the user that a result belongs to; nothing where it names none."""
        if value is None:
            return ""
        if isinstance(value, bytes):
            return value.decode().removeprefix("data: ").strip()
        if isinstance(value, str):
            return value
        data: dict[str, Any] = value if isinstance(value, dict) else value.to_dict()
        return str(data[self.owner])


class Paragon(World):
    """Paragon's: one token; models, passed-on answers, uploads to providers."""

    package = "paragon_connect"
    kinds = ("Paragon", "AsyncParagon")
    token = "user_token"
    owner = "userId"
    null: ClassVar[dict[str, Any]] = {"resources": None, "project": None}
    novel: ClassVar[dict[str, Any]] = {
        "later": {"deep": [1, {"x": None}]},
        "integrations": {"slack": {"enabled": True, "credentialStatus": "DREAMING"}},
    }
    settings: ClassVar[dict[str, Any]] = {"project_id": "project"}

    def body(self, user: str) -> dict[str, Any]:
        """Return a connected user."""
        state = {"enabled": True, "credentialStatus": "VALID"}
        return {
            "authenticated": True,
            "userId": user,
            "integrations": {"slack": state},
            "meta": {"Name": "N"},
        }

    def answer(self, call: str, user: str) -> tuple[int, str, bytes]:
        """Return status, media type and body of a good answer."""
        if call != "create":
            return super().answer(call, user)
        told = {"hasAccess": True, self.owner: user}
        return 200, "application/json", json.dumps(told).encode()

    def read(self, client: Any, mark: str) -> Any:
        """GET a model."""
        return client.api.get_user()

    def create(self, client: Any, mark: str) -> Any:
        """POST JSON, to what may be asked again."""
        return client.api.check_access("s1", object=mark, user="u", role="can_read")

    def change(self, client: Any, mark: str) -> Any:
        """PATCH JSON; there is no answer."""
        meta = self.module("models.user").UserMetadata(name=mark)
        return client.api.update_user_metadata(meta=meta)

    def remove(self, client: Any, mark: str) -> Any:
        """DELETE; there is no answer."""
        return client.api.uninstall_integration("i1")

    def text(self, client: Any, mark: str) -> Any:
        """GET text of a provider."""
        return client.api.proxy_get("slack", "notes/1", use_raw_response=1)

    def binary(self, client: Any, mark: str) -> Any:
        """GET bytes of a provider."""
        return client.api.proxy_get("slack", "files/1", use_raw_response=1)

    def upload(self, client: Any, mark: str) -> Any:
        """PUT bytes to a provider."""
        content = mark.encode() + _PADDING
        return client.api.proxy_put("slack", "files/1", content=content)

    def pour(self, client: Any, mark: str) -> Any:
        """PUT bytes of an iterator to a provider."""
        return client.api.proxy_put("slack", "files/1", content=pieces(mark, _PADDING))

    def open(self, client: Any) -> Any:
        """Open a file of a provider."""
        streams = client.api.with_streaming_response
        return streams.proxy_get("slack", "streams/1", use_raw_response=1)

    def inject(self, client: Any, text: str) -> Any:
        """GET, with a text in the path."""
        return client.api.get_credential(text)

    def head(self, client: Any, mark: str) -> Any:
        """HEAD at a provider."""
        return client.api.proxy_head("slack", "files/1")


class Depot(World):
    """That of document.yaml: a token and a key; models with variants, files."""

    package = "depot"
    kinds = ("Depot", "AsyncDepot")
    token = "token"
    owner = "owner"
    null: ClassVar[dict[str, Any]] = {"size": None, "state": None, "label": None}
    novel: ClassVar[dict[str, Any]] = {
        "later": {"deep": [1, {"x": None}]},
        "state": "melted",
        "parts": [{"kind": "screw", "turns": 3}, {"kind": "nut", "weight": 1}],
    }
    settings: ClassVar[dict[str, Any]] = {"api_key": "depot-key-77aa88bb99"}
    secrets = ("depot-key-77aa88bb99",)

    def module(self, name: str) -> Any:
        """Return a module of the package, which is generated when first needed."""
        _generate_depot()
        return super().module(name)

    def body(self, user: str) -> dict[str, Any]:
        """Return an item."""
        parts = [{"kind": "bolt", "length": 2.5}, {"kind": "nut"}]
        return {"owner": user, "parts": parts, "state": "new", "size": 2**60}

    def answer(self, call: str, user: str) -> tuple[int, str, bytes]:
        """Return status, media type and body of a good answer."""
        status, media_type, body = super().answer(call, user)
        return (201 if call == "create" else status), media_type, body

    def read(self, client: Any, mark: str) -> Any:
        """GET a model."""
        return client.get_item("i1")

    def create(self, client: Any, mark: str) -> Any:
        """POST JSON."""
        return client.create_item(name=mark)

    def change(self, client: Any, mark: str) -> Any:
        """PATCH JSON; there is no answer."""
        return client.update_item("i1", name=mark)

    def remove(self, client: Any, mark: str) -> Any:
        """DELETE; there is no answer."""
        return client.delete_item("i1")

    def text(self, client: Any, mark: str) -> Any:
        """GET text."""
        return client.read_note("i1")

    def binary(self, client: Any, mark: str) -> Any:
        """GET bytes."""
        return client.read_file("i1")

    def upload(self, client: Any, mark: str) -> Any:
        """PUT bytes."""
        return client.save_file("i1", content=mark.encode() + _PADDING)

    def pour(self, client: Any, mark: str) -> Any:
        """PUT bytes of an iterator."""
        return client.save_file("i1", content=pieces(mark, _PADDING))

    def open(self, client: Any) -> Any:
        """Open a file."""
        return client.with_streaming_response.follow_item("i1")

    def inject(self, client: Any, text: str) -> Any:
        """GET, with a text in the path."""
        return client.get_item(text)

    def head(self, client: Any, mark: str) -> Any:
        """HEAD."""
        return client.check_file("i1")


@functools.cache
def _generate_depot() -> tempfile.TemporaryDirectory[str]:
    """Generate the package where Python finds it; returns the folder, to keep it."""
    document = Path(__file__).parent / "document.yaml"
    folder = tempfile.TemporaryDirectory(prefix="depot-")
    for path, text in pipeline.build(document, "depot", Diagnostics()).files.items():
        place = Path(folder.name, "depot", path)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")
    sys.path.append(folder.name)
    return folder


WORLDS: tuple[World, ...] = (Paragon(), Depot())
