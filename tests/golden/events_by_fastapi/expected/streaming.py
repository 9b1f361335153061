"""Methods that open answers as streams, synchronous."""

from __future__ import annotations

from contextlib import AbstractContextManager

from . import client as _client
from . import models, operations
from ._runtime.streamed import StreamedResponse

__all__ = [
    "StreamingApi",
]


class StreamingApi:
    """The same methods; each opens its answer as a stream, in a `with`."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def stream_items_items_stream_get(
        self,
    ) -> AbstractContextManager[StreamedResponse[str, models.Item]]:
        """Open the answer of `stream_items_items_stream_get` as a stream."""
        return self._client.stream(operations.stream_items_items_stream_get())

    def stream_raw_raw_stream_get(
        self,
    ) -> AbstractContextManager[StreamedResponse[str, str]]:
        """Open the answer of `stream_raw_raw_stream_get` as a stream."""
        return self._client.stream(operations.stream_raw_raw_stream_get())
