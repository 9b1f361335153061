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

    def list_pets(self) -> RawResponse[list[str]]:
        """Return the response of `list_pets`."""
        return self._client.execute_raw(operations.list_pets())

    def find_pet(self, *, name: str) -> RawResponse[str]:
        """Return the response of `find_pet`."""
        return self._client.execute_raw(operations.find_pet(name=name))
