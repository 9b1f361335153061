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
        order_status: models.OrderStatus | str | Unset = UNSET,
        sort: models.ListOrdersSort | str | Unset = UNSET,
        pet: models.ListOrdersPet | str | Unset = UNSET,
    ) -> RawResponse[models.ListOrdersResponse]:
        """Return the response of `list_orders`."""
        return self._client.execute_raw(
            operations.list_orders(
                order_status=order_status,
                sort=sort,
                pet=pet,
            )
        )

    def add_order(
        self,
        *,
        order_status: models.OrderStatus | str | None | Unset = UNSET,
        sort: models.OrderSort | str | Unset = UNSET,
        pet: models.OrderPet | str | Unset = UNSET,
        kinds: list[models.KindsItem | int] | Unset = UNSET,
        kind: models.OrderKind | str | Unset = UNSET,
        size: models.Size | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `add_order`."""
        return self._client.execute_raw(
            operations.add_order(
                order_status=order_status,
                sort=sort,
                pet=pet,
                kinds=kinds,
                kind=kind,
                size=size,
            )
        )
