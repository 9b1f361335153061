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
        asynchronous: Whether methods are those of an async client.
        form: What methods give: the result, the response, or a stream to read.
    """

    module: str
    asynchronous: bool
    form: Literal["result", "raw", "streaming"]

    @property
    def waits(self) -> bool:
        """Whether methods are coroutines; one that opens a stream is none."""
        return self.asynchronous and self.form != "streaming"

    @property
    def define(self) -> str:
        """How a method begins."""
        return "async def" if self.waits else "def"

    @property
    def run(self) -> str:
        """The client's method that runs an operation."""
        names = {"result": "execute", "raw": "execute_raw", "streaming": "stream"}
        return names[self.form]

    @property
    def client_prefix(self) -> str:
        """Prefix of the client class."""
        return "Async" if self.asynchronous else ""

    @property
    def client_module(self) -> str:
        """Module of the client class."""
        return "async_client" if self.asynchronous else "client"

    @property
    def sdk_module(self) -> str:
        """Module of the package that holds the methods of the SDK."""
        return "async_sdk" if self.asynchronous else "sdk"

    @property
    def pager(self) -> tuple[str, str]:
        """Module and class of the runtime: what goes through pages."""
        return (
            ("async_pager", "AsyncPager") if self.asynchronous else ("pager", "Pager")
        )

    @property
    def window(self) -> tuple[str, str]:
        """Module and class of the runtime: what carries a dialog out."""
        return (
            ("async_windows", "AsyncWindow")
            if self.asynchronous
            else ("windows", "Window")
        )

    def runtime_client(self, kind: ClientKind) -> tuple[str, str]:
        """Return module and class of the runtime: what a client derives from."""
        module, name = _RUNTIME_CLIENTS[kind]
        if self.asynchronous:
            return f"async_{module}", f"Async{name.removeprefix('Sync')}"
        return module, name


FLAVOURS = (
    Flavour("client", asynchronous=False, form="result"),
    Flavour("async_client", asynchronous=True, form="result"),
    Flavour("raw", asynchronous=False, form="raw"),
    Flavour("async_raw", asynchronous=True, form="raw"),
    Flavour("streaming", asynchronous=False, form="streaming"),
    Flavour("async_streaming", asynchronous=True, form="streaming"),
)
