"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from . import client as _client
from . import models, operations
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

    def list_orders(
        self,
        *,
        order_status: models.Status | str | Unset = UNSET,
        order: models.OrderParameter | str | Unset = UNSET,
    ) -> RawResponse[list[models.OrdersResponseItem]]:
        """Return the response of `list_orders`."""
        return self._client.execute_raw(
            operations.list_orders(
                order_status=order_status,
                order=order,
            )
        )

    def add_order(
        self,
        *,
        name: str,
        order_status: models.Status | str | Unset = UNSET,
    ) -> RawResponse[list[models.OrdersResponseItem]]:
        """Return the response of `add_order`."""
        return self._client.execute_raw(
            operations.add_order(
                name=name,
                order_status=order_status,
            )
        )
