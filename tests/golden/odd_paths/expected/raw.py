"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from . import client as _client
from . import operations
from ._runtime.response import RawResponse

__all__ = [
    "RawApi",
]


class RawApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def odd(self, id: str) -> RawResponse[None]:
        """Return the response of `odd`."""
        return self._client.execute_raw(operations.odd(id))

    def reserved(self) -> RawResponse[None]:
        """Return the response of `reserved`."""
        return self._client.execute_raw(operations.reserved())

    def trailing(self) -> RawResponse[None]:
        """Return the response of `trailing`."""
        return self._client.execute_raw(operations.trailing())
