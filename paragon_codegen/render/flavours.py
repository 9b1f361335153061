"""Flavours: what sets the forms of a method apart, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

__all__ = ["FLAVOURS", "ClientKind", "Flavour"]

ClientKind = Literal["plain", "streaming", "sdk"]
"""What a client of the runtime does beside running operations one by one."""

_RUNTIME_CLIENTS: dict[ClientKind, tuple[str, str]] = {
    "plain": ("client", "SyncClient"),
    "streaming": ("streaming_client", "StreamingClient"),
    "sdk": ("sdk_client", "SdkClient"),
}


@dataclass(frozen=True, slots=True)
class Flavour:
    """One way to call operations.

    Attributes:
        module: Module that holds the classes.
        prefix: Prefix of the classes.
        asynchronous: Whether methods are those of an async client.
        form: What methods give: the result, the response, or a stream to read.
    """

    module: str
    prefix: str
    asynchronous: bool
    form: Literal["result", "raw", "streaming"]

    @property
    def define(self) -> str:
        """How a method begins."""
        waits = self.asynchronous and self.form != "streaming"
        return "async def" if waits else "def"

    def run(self, client: str) -> str:
        """Return how `client`, an expression, runs an operation."""
        name = {"result": "execute", "raw": "execute_raw", "streaming": "stream"}
        call = f"{client}.{name[self.form]}"
        return f"await {call}" if self.define == "async def" else call

    @property
    def client_prefix(self) -> str:
        """Prefix of the client class."""
        return "Async" if self.asynchronous else ""

    @property
    def client_module(self) -> str:
        """Module of the client class."""
        return "async_client" if self.asynchronous else "client"

    def runtime_client(self, kind: ClientKind) -> tuple[str, str]:
        """Return module and class of the runtime: what a client derives from."""
        module, name = _RUNTIME_CLIENTS[kind]
        if self.asynchronous:
            return f"async_{module}", f"Async{name.removeprefix('Sync')}"
        return module, name


FLAVOURS = (
    Flavour("client", "", asynchronous=False, form="result"),
    Flavour("async_client", "Async", asynchronous=True, form="result"),
    Flavour("raw", "Raw", asynchronous=False, form="raw"),
    Flavour("async_raw", "AsyncRaw", asynchronous=True, form="raw"),
    Flavour("streaming", "Streaming", asynchronous=False, form="streaming"),
    Flavour("async_streaming", "AsyncStreaming", asynchronous=True, form="streaming"),
)
