"""Methods that open answers as streams, synchronous."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Any

from . import client as _client
from . import models, operations
from ._runtime.streamed import StreamedResponse
from ._runtime.unset import UNSET, Unset

__all__ = [
    "StreamingApi",
]


class StreamingApi:
    """The same methods; each opens its answer as a stream, in a `with`."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def lines(
        self,
    ) -> AbstractContextManager[StreamedResponse[list[models.Note], models.Note]]:
        """Open the answer of `lines` as a stream."""
        return self._client.stream(operations.lines())

    def array(
        self,
    ) -> AbstractContextManager[StreamedResponse[list[models.Note], models.Note]]:
        """Open the answer of `array` as a stream."""
        return self._client.stream(operations.array())

    def one(
        self,
    ) -> AbstractContextManager[StreamedResponse[list[models.Note], models.Note]]:
        """Open the answer of `one` as a stream."""
        return self._client.stream(operations.one())

    def records(
        self,
    ) -> AbstractContextManager[StreamedResponse[list[models.Note], models.Note]]:
        """Open the answer of `records` as a stream."""
        return self._client.stream(operations.records())

    def anything(self) -> AbstractContextManager[StreamedResponse[list[Any], Any]]:
        """Open the answer of `anything` as a stream."""
        return self._client.stream(operations.anything())

    def inline(
        self, *, stream: bool | Unset = UNSET
    ) -> AbstractContextManager[
        StreamedResponse[
            models.Note | list[models.InlineResponseItem], models.InlineResponseItem
        ]
    ]:
        """Open the answer of `inline` as a stream."""
        return self._client.stream(operations.inline(stream=stream))
