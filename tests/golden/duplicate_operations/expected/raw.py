"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from . import client as _client
from . import operations
from ._runtime.response import RawResponse

__all__ = [
    "RawApi",
    "RawXApi",
]


class RawXApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def get_user(self) -> RawResponse[None]:
        """Return the response of `get_user`."""
        return self._client.execute_raw(operations.x_get_user())


class RawApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def get_user(self) -> RawResponse[None]:
        """Return the response of `get_user`."""
        return self._client.execute_raw(operations.get_user())

    def get_user_2(self) -> RawResponse[None]:
        """Return the response of `get_user_2`."""
        return self._client.execute_raw(operations.get_user_2())

    def get_user_3(self) -> RawResponse[None]:
        """Return the response of `get_user_3`."""
        return self._client.execute_raw(operations.get_user_3())

    def get_user_2_2(self) -> RawResponse[None]:
        """Return the response of `get_user_2_2`."""
        return self._client.execute_raw(operations.get_user_2_2())
