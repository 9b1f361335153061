"""Methods that open answers as streams, synchronous."""

from __future__ import annotations

from contextlib import AbstractContextManager

from . import client as _client
from . import models, operations
from ._runtime.streamed import StreamedResponse
from ._runtime.unset import UNSET, Unset

__all__ = [
    "StreamingChatApi",
    "StreamingFilesApi",
]


class StreamingFilesApi:
    """The same methods; each opens its answer as a stream, in a `with`."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def download(self, id: str) -> AbstractContextManager[StreamedResponse[bytes, str]]:
        """Open the answer of `download` as a stream."""
        return self._client.stream(operations.download(id))

    def logs(self) -> AbstractContextManager[StreamedResponse[str, str]]:
        """Open the answer of `logs` as a stream."""
        return self._client.stream(operations.logs())


class StreamingChatApi:
    """The same methods; each opens its answer as a stream, in a `with`."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def complete(
        self,
        *,
        prompt: str,
        stream: bool | Unset = UNSET,
    ) -> AbstractContextManager[
        StreamedResponse[models.Completion | str, models.Chunk]
    ]:
        """Open the answer of `complete` as a stream."""
        return self._client.stream(
            operations.complete(
                prompt=prompt,
                stream=stream,
            )
        )

    def enveloped(self) -> AbstractContextManager[StreamedResponse[str, models.Chunk]]:
        """Open the answer of `enveloped` as a stream."""
        return self._client.stream(operations.enveloped())

    def inline(
        self,
    ) -> AbstractContextManager[
        StreamedResponse[str, models.InlineResponseEvent | list[str]]
    ]:
        """Open the answer of `inline` as a stream."""
        return self._client.stream(operations.inline())

    def words(self) -> AbstractContextManager[StreamedResponse[str, str]]:
        """Open the answer of `words` as a stream."""
        return self._client.stream(operations.words())

    def anything(self) -> AbstractContextManager[StreamedResponse[str, str]]:
        """Open the answer of `anything` as a stream."""
        return self._client.stream(operations.anything())
