"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from . import client as _client
from . import models, operations
from ._runtime.multipart import File
from ._runtime.response import RawResponse
from ._runtime.sources import ByteSource
from ._runtime.unset import UNSET, Unset

__all__ = [
    "RawOrdersApi",
]


class RawOrdersApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def orders_controller_list(
        self,
        *,
        page: float,
        status: models.OrdersControllerListStatus | str | Unset = UNSET,
    ) -> RawResponse[models.OrdersControllerListResponse]:
        """Return the response of `orders_controller_list`."""
        return self._client.execute_raw(
            operations.orders_controller_list(
                page=page,
                status=status,
            )
        )

    def orders_controller_create(
        self,
        *,
        buyer: str,
        lines: list[str] | Unset = UNSET,
        price: models.Money | None | Unset = UNSET,
    ) -> RawResponse[models.Order]:
        """Return the response of `orders_controller_create`."""
        return self._client.execute_raw(
            operations.orders_controller_create(
                buyer=buyer,
                lines=lines,
                price=price,
            )
        )

    def orders_controller_get(
        self,
        id: float,
        *,
        x_trace: str | Unset = UNSET,
    ) -> RawResponse[models.Order]:
        """Return the response of `orders_controller_get`."""
        return self._client.execute_raw(
            operations.orders_controller_get(
                id,
                x_trace=x_trace,
            )
        )

    def orders_controller_drop(self, id: str) -> RawResponse[None]:
        """Return the response of `orders_controller_drop`."""
        return self._client.execute_raw(operations.orders_controller_drop(id))

    def orders_controller_pay(
        self,
        id: str,
        *,
        body: models.OrdersControllerPayRequest,
    ) -> RawResponse[models.Order]:
        """Return the response of `orders_controller_pay`."""
        return self._client.execute_raw(
            operations.orders_controller_pay(
                id,
                body=body,
            )
        )

    def orders_controller_invoice(
        self,
        id: str,
        *,
        file: ByteSource | File | Unset = UNSET,
        note: str | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `orders_controller_invoice`."""
        return self._client.execute_raw(
            operations.orders_controller_invoice(
                id,
                file=file,
                note=note,
            )
        )
