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

    def text(self) -> AbstractContextManager[StreamedResponse[str, str]]:
        """Open the answer of `text` as a stream."""
        return self._client.stream(operations.text())

    def binary(self) -> AbstractContextManager[StreamedResponse[bytes, str]]:
        """Open the answer of `binary` as a stream."""
        return self._client.stream(operations.binary())

    def negotiated(
        self,
    ) -> AbstractContextManager[StreamedResponse[models.Pet | str | bytes, str]]:
        """Open the answer of `negotiated` as a stream."""
        return self._client.stream(operations.negotiated())
