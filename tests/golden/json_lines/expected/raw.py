"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from typing import Any

from . import client as _client
from . import models, operations
from ._runtime.response import RawResponse
from ._runtime.unset import UNSET, Unset

__all__ = [
    "RawApi",
]


class RawApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def lines(self) -> RawResponse[list[models.Note]]:
        """Return the response of `lines`."""
        return self._client.execute_raw(operations.lines())

    def array(self) -> RawResponse[list[models.Note]]:
        """Return the response of `array`."""
        return self._client.execute_raw(operations.array())

    def one(self) -> RawResponse[list[models.Note]]:
        """Return the response of `one`."""
        return self._client.execute_raw(operations.one())

    def records(self) -> RawResponse[list[models.Note]]:
        """Return the response of `records`."""
        return self._client.execute_raw(operations.records())

    def anything(self) -> RawResponse[list[Any]]:
        """Return the response of `anything`."""
        return self._client.execute_raw(operations.anything())

    def inline(
        self, *, stream: bool | Unset = UNSET
    ) -> RawResponse[models.Note | list[models.InlineResponseItem]]:
        """Return the response of `inline`."""
        return self._client.execute_raw(operations.inline(stream=stream))
