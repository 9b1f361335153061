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

    def main(self) -> RawResponse[None]:
        """Return the response of `main`."""
        return self._client.execute_raw(operations.main())

    def files(self) -> RawResponse[None]:
        """Return the response of `files`."""
        return self._client.execute_raw(operations.files())

    def elsewhere(self) -> RawResponse[None]:
        """Return the response of `elsewhere`."""
        return self._client.execute_raw(operations.elsewhere())
