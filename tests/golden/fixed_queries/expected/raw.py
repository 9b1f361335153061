"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from . import client as _client
from . import operations
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

    def view_things(self, *, limit: int | Unset = UNSET) -> RawResponse[None]:
        """Return the response of `view_things`."""
        return self._client.execute_raw(operations.view_things(limit=limit))

    def flag_things(self) -> RawResponse[None]:
        """Return the response of `flag_things`."""
        return self._client.execute_raw(operations.flag_things())
