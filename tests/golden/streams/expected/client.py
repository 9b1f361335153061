"""The synchronous client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from . import models, operations
from . import raw as _raw
from . import streaming as _streaming
from ._runtime.budget import RetryBudget
from ._runtime.multipart import File
from ._runtime.observing import Observer
from ._runtime.options import DEFAULT_LIMITS, DEFAULT_TIMEOUT, Limits, Timeout
from ._runtime.proxies import chosen_proxy
from ._runtime.sealed import Sealed
from ._runtime.settings import call_options
from ._runtime.sources import ByteSource
from ._runtime.streaming_client import StreamingClient
from ._runtime.transport import HttpClient
from ._runtime.unset import UNSET, Unset
from .hosts import Hosts

__all__ = [
    "ChatApi",
    "Client",
    "FilesApi",
    "PlainApi",
]


class Client(StreamingClient):
    """Golden: a synchronous client. Use it as a context manager, or close it."""

    def __init__(
        self,
        *,
        hosts: Hosts | Unset = UNSET,
        base_url: str | Unset = UNSET,
        timeout: float | Timeout = DEFAULT_TIMEOUT,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
        observers: Sequence[Observer] = (),
        retry_budget: RetryBudget | Unset | None = UNSET,
        limits: Limits = DEFAULT_LIMITS,
        proxy: str | Unset | None = UNSET,
        http_client: HttpClient | None = None,
    ) -> None:
        """Set up the client; nothing is sent yet.

        Args:
            hosts: Addresses of the services.
            base_url: One address for all services, in place of `hosts`.
            timeout: Seconds for a whole call, or limits for each phase.
            max_retries: Attempts after the first one.
            headers: Headers sent with every call.
            observers: Told of every attempt: for metrics and traces.
            retry_budget: Bounds the retries of all calls together, copies
                included; None for no such bound. Default: 100 retries at once, and
                one more for every ten calls.
            limits: How many connections are kept, and how long.
            proxy: URL of the proxy for https. None: no proxy. Default:
                `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` of the environment.
            http_client: Moves the bytes in place of a connection pool of its
                own.
        """
        sealed_headers, sealed_proxy = Sealed(headers), Sealed(proxy)
        # No error below may show a secret among the locals of its traceback.
        del headers, proxy
        super().__init__(
            hosts=Hosts.chosen(hosts, base_url),
            options=call_options(
                timeout,
                max_retries,
                sealed_headers,
                observers=observers,
                retry_budget=retry_budget,
            ),
            limits=limits,
            proxy=chosen_proxy(sealed_proxy),
            http_client=http_client,
        )

    @property
    def files(self) -> FilesApi:
        """Operations of the API, one method for each."""
        return FilesApi(self)

    @property
    def chat(self) -> ChatApi:
        """Operations of the API, one method for each."""
        return ChatApi(self)

    @property
    def plain(self) -> PlainApi:
        """Operations of the API, one method for each."""
        return PlainApi(self)


class FilesApi:
    """Operations of the API, one method for each."""

    def __init__(self, client: Client) -> None:
        """Run operations with `client`."""
        self._client = client

    @property
    def with_raw_response(self) -> _raw.RawFilesApi:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawFilesApi(self._client)

    @property
    def with_streaming_response(self) -> _streaming.StreamingFilesApi:
        """The same methods; each opens its answer as a stream, in a `with`."""
        return _streaming.StreamingFilesApi(self._client)

    def download(self, id: str) -> bytes:
        """Download a file."""
        return self._client.execute(operations.download(id))

    def upload(
        self,
        id: str,
        *,
        content: ByteSource,
        content_type: str = "application/octet-stream",
    ) -> models.Stored:
        """PUT /files/{id}.

        Args:
            content_type: Media type of `content`.
        """
        return self._client.execute(
            operations.upload(
                id,
                content=content,
                content_type=content_type,
            )
        )

    def look(self, id: str) -> None:
        """HEAD /files/{id}."""
        return self._client.execute(operations.look(id))

    def add_files(
        self,
        *,
        file: ByteSource | File,
        note: str | Unset = UNSET,
        more: Sequence[ByteSource | File] | Unset = UNSET,
    ) -> models.Stored:
        """POST /files."""
        return self._client.execute(
            operations.add_files(
                file=file,
                note=note,
                more=more,
            )
        )

    def logs(self) -> str:
        """GET /logs."""
        return self._client.execute(operations.logs())


class ChatApi:
    """Operations of the API, one method for each."""

    def __init__(self, client: Client) -> None:
        """Run operations with `client`."""
        self._client = client

    @property
    def with_raw_response(self) -> _raw.RawChatApi:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawChatApi(self._client)

    @property
    def with_streaming_response(self) -> _streaming.StreamingChatApi:
        """The same methods; each opens its answer as a stream, in a `with`."""
        return _streaming.StreamingChatApi(self._client)

    def complete(
        self,
        *,
        prompt: str,
        stream: bool | Unset = UNSET,
    ) -> models.Completion | str:
        """POST /chat/completions."""
        return self._client.execute(
            operations.complete(
                prompt=prompt,
                stream=stream,
            )
        )

    def enveloped(self) -> str:
        """GET /chat/enveloped."""
        return self._client.execute(operations.enveloped())

    def inline(self) -> str:
        """GET /chat/inline."""
        return self._client.execute(operations.inline())

    def words(self) -> str:
        """GET /chat/words."""
        return self._client.execute(operations.words())

    def anything(self) -> str:
        """GET /chat/anything."""
        return self._client.execute(operations.anything())


class PlainApi:
    """Operations of the API, one method for each."""

    def __init__(self, client: Client) -> None:
        """Run operations with `client`."""
        self._client = client

    @property
    def with_raw_response(self) -> _raw.RawPlainApi:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawPlainApi(self._client)

    def plain(self) -> Any:
        """GET /plain."""
        return self._client.execute(operations.plain())
