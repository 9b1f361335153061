"""Methods that open answers as streams, synchronous."""

from __future__ import annotations

from contextlib import AbstractContextManager

from . import client as _client
from . import operations
from ._runtime.streamed import StreamedResponse

__all__ = [
    "StreamingApi",
]


class StreamingApi:
    """The same methods; each opens its answer as a stream, in a `with`."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def download_path_download(
        self, path: str
    ) -> AbstractContextManager[StreamedResponse[bytes, str]]:
        """Open the answer of `download_path_download` as a stream."""
        return self._client.stream(operations.download_path_download(path))
