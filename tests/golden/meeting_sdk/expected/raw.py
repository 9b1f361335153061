"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from . import client as _client
from . import operations
from ._runtime.response import RawResponse

__all__ = [
    "RawApi",
    "RawPetsApi",
]


class RawPetsApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Memory_) -> None:
        """Run operations with `client`."""
        self._client = client

    def find(self) -> RawResponse[None]:
        """Return the response of `find`."""
        return self._client.execute_raw(operations.find(self._client.session_))


class RawApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Memory_) -> None:
        """Run operations with `client`."""
        self._client = client

    def keepers(self) -> RawResponse[None]:
        """Return the response of `keepers`."""
        return self._client.execute_raw(operations.keepers(self._client.session_))
