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

    def usual(self) -> RawResponse[None]:
        """Return the response of `usual`."""
        return self._client.execute_raw(operations.usual())

    def none(self) -> RawResponse[None]:
        """Return the response of `none`."""
        return self._client.execute_raw(operations.none())

    def optional(self) -> RawResponse[None]:
        """Return the response of `optional`."""
        return self._client.execute_raw(operations.optional())

    def either(self) -> RawResponse[None]:
        """Return the response of `either`."""
        return self._client.execute_raw(operations.either())

    def cookie(self) -> RawResponse[None]:
        """Return the response of `cookie`."""
        return self._client.execute_raw(operations.cookie())

    def oauth(self) -> RawResponse[None]:
        """Return the response of `oauth`."""
        return self._client.execute_raw(operations.oauth())
