"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from . import client as _client
from . import operations
from ._runtime.response import RawResponse
from ._runtime.unset import UNSET, Unset

__all__ = [
    "RawDocsApi",
]


class RawDocsApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def a(self, *, q: str | Unset = UNSET) -> RawResponse[None]:
        """Return the response of `a`."""
        return self._client.execute_raw(operations.a(q=q))

    def list_all_pets(self) -> RawResponse[None]:
        """Return the response of `list_all_pets`."""
        return self._client.execute_raw(operations.list_all_pets())
