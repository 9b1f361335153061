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

    def __init__(self, client: _client.Shop) -> None:
        """Run operations with `client`."""
        self._client = client

    def as_user(self) -> RawResponse[None]:
        """Return the response of `as_user`."""
        return self._client.execute_raw(operations.as_user())

    def as_admin(self) -> RawResponse[None]:
        """Return the response of `as_admin`."""
        return self._client.execute_raw(operations.as_admin())

    def as_shop(self) -> RawResponse[None]:
        """Return the response of `as_shop`."""
        return self._client.execute_raw(operations.as_shop())

    def as_bank(self) -> RawResponse[None]:
        """Return the response of `as_bank`."""
        return self._client.execute_raw(operations.as_bank())
