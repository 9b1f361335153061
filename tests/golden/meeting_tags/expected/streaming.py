"""Methods that open answers as streams, synchronous."""

from __future__ import annotations

from contextlib import AbstractContextManager

from . import client as _client
from . import operations
from ._runtime.streamed import StreamedResponse

__all__ = [
    "StreamingPetsApi",
]


class StreamingPetsApi:
    """The same methods; each opens its answer as a stream, in a `with`."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def find(self) -> AbstractContextManager[StreamedResponse[str, str]]:
        """Open the answer of `find` as a stream."""
        return self._client.stream(operations.pets_find())
