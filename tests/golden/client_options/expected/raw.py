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

    def __init__(self, client: _client.Shop) -> None:
        """Run operations with `client`."""
        self._client = client

    def get_order(
        self,
        order_id: str,
        *,
        full: bool | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `get_order`."""
        return self._client.execute_raw(
            operations.get_order(
                self._client.project_id,
                order_id,
                full=full,
            )
        )

    def get_project(self) -> RawResponse[None]:
        """Return the response of `get_project`."""
        return self._client.execute_raw(operations.get_project(self._client.project_id))
