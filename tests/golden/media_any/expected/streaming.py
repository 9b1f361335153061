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

    def add_blank(
        self, *, name: str
    ) -> AbstractContextManager[StreamedResponse[bytes, str]]:
        """Open the answer of `add_blank` as a stream."""
        return self._client.stream(operations.add_blank(name=name))

    def get_text(self) -> AbstractContextManager[StreamedResponse[str, str]]:
        """Open the answer of `get_text` as a stream."""
        return self._client.stream(operations.get_text())

    def get_file(self) -> AbstractContextManager[StreamedResponse[bytes, str]]:
        """Open the answer of `get_file` as a stream."""
        return self._client.stream(operations.get_file())

    def get_anything(self) -> AbstractContextManager[StreamedResponse[bytes, str]]:
        """Open the answer of `get_anything` as a stream."""
        return self._client.stream(operations.get_anything())
