"""What the runtime's tests share: hosts, operations and the three ways to run them."""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Any, Literal, TypeVar, cast

import trio

from paragon_codegen.runtime.answers import Answers, Bytes, Json
from paragon_codegen.runtime.async_client import AsyncClient
from paragon_codegen.runtime.async_sdk_client import AsyncSdkClient
from paragon_codegen.runtime.async_streaming_client import AsyncStreamingClient
from paragon_codegen.runtime.client import SyncClient
from paragon_codegen.runtime.credentials import Bearer, Credential
from paragon_codegen.runtime.hosts import BaseHosts
from paragon_codegen.runtime.operation import Operation
from paragon_codegen.runtime.options import Options, Timeout
from paragon_codegen.runtime.response import RawResponse
from paragon_codegen.runtime.sdk_client import SdkClient
from paragon_codegen.runtime.streaming_client import StreamingClient

Kind = Literal["sync", "asyncio", "trio"]
KINDS: tuple[Kind, ...] = ("sync", "asyncio", "trio")
TOKEN = "tok-5f0c1e2d3b4a"
SECURITY = (("token",),)

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hosts(BaseHosts):
    """Two services, as a generated package would have them."""

    default: str = "https://api.example.com"
    proxy: str = "https://proxy.example.com"


class Client(SdkClient, StreamingClient):
    """All that a generated client may derive from."""


class AsyncTwin(AsyncSdkClient, AsyncStreamingClient):
    """The same for event loops."""


def same(value: Any) -> Any:
    """Return the value: decodes nothing."""
    return value


ANY: Answers[Any] = Answers({"200": {"application/json": Json(same)}})
RAW: Answers[bytes] = Answers({"2XX": {"*/*": Bytes()}})


def op(
    method: str = "GET",
    path: str = "/thing",
    *,
    answers: Answers[Any] = ANY,
    token: bool = True,
    **more: Any,
) -> Operation[Any]:
    """Return an operation; by default it reads JSON and needs the token."""
    security = SECURITY if token else ()
    return Operation(
        "getThing", method, path, answers=answers, security=security, **more
    )


def quick(**changes: Any) -> Options:
    """Return options for tests: no waiting between attempts unless asked for."""
    changes.setdefault("timeout", Timeout(total=10.0))
    return Options(**changes)


def own_report(error: BaseException) -> str:
    """Return the report of an error with the locals of the library's frames."""
    report = traceback.TracebackException.from_exception(error, capture_locals=True)
    own = [each for each in report.stack if "paragon_codegen/runtime" in each.filename]
    assert own
    assert error.__context__ is None
    return "\n".join([str(error), *(repr(each.locals) for each in own)])


class Runner:
    """Runs operations in one of the three ways, each time with a new client."""

    def __init__(self, kind: Kind) -> None:
        self.kind: Kind = kind

    def client(
        self,
        url: str,
        *,
        options: Options | None = None,
        credentials: Mapping[str, Credential | None] | None = None,
        http_client: Any = None,
        **settings: Any,
    ) -> SyncClient | AsyncClient:
        """Return a client of this kind."""
        make: Any = Client if self.kind == "sync" else AsyncTwin
        if credentials is None:
            credentials = {"token": Bearer(TOKEN)}
        client = make(
            hosts=Hosts(default=url, proxy=url),
            credentials=credentials,
            options=options or quick(),
            http_client=http_client,
            **settings,
        )
        return cast("SyncClient | AsyncClient", client)

    def execute(self, url: str, operation: Operation[T], **settings: Any) -> T:
        """Run one operation and close the client."""
        return self.raw(url, operation, **settings).parse()

    def raw(self, url: str, operation: Operation[T], **settings: Any) -> RawResponse[T]:
        """Run one operation and return its response."""
        return self.all(url, [operation], **settings)[0]

    def all(
        self, url: str, operations: list[Operation[T]], **settings: Any
    ) -> list[RawResponse[T]]:
        """Run operations one after the other on one client."""
        client = self.client(url, **settings)
        given = settings.get("http_client")
        theirs = given if hasattr(given, "build_request") else None
        if isinstance(client, AsyncClient):
            answers: list[RawResponse[T]] = self.loop(
                self._all, client, theirs, operations
            )
            return answers
        with client, theirs or nullcontext():
            return [client.execute_raw(operation) for operation in operations]

    async def _all(
        self, client: AsyncClient, theirs: Any, operations: list[Operation[T]]
    ) -> list[RawResponse[T]]:
        """Run operations one after the other."""
        async with theirs or nullcontext(), client:
            return [await client.execute_raw(operation) for operation in operations]

    def loop(self, function: Callable[..., Any], *args: Any) -> Any:
        """Run an async function in this kind's event loop."""
        if self.kind == "trio":
            return trio.run(function, *args)
        return asyncio.run(function(*args))
