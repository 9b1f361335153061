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

    def list_calls(
        self,
        *,
        date: str | Unset = UNSET,
        date_less_than: str | Unset = UNSET,
        date_greater_than: str | Unset = UNSET,
        date_at_most: str | Unset = UNSET,
        date_at_least: str | Unset = UNSET,
        date_not_equal: str | Unset = UNSET,
        price_greater_than: float | Unset = UNSET,
        created_gte: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        status_not: str | Unset = UNSET,
        status: str | Unset = UNSET,
        filter: str | Unset = UNSET,
        order: models.Order | str | Unset = UNSET,
        op: models.Operator | str | Unset = UNSET,
    ) -> RawResponse[models.Reactions]:
        """Return the response of `list_calls`."""
        return self._client.execute_raw(
            operations.list_calls(
                date=date,
                date_less_than=date_less_than,
                date_greater_than=date_greater_than,
                date_at_most=date_at_most,
                date_at_least=date_at_least,
                date_not_equal=date_not_equal,
                price_greater_than=price_greater_than,
                created_gte=created_gte,
                page_size=page_size,
                status_not=status_not,
                status=status,
                filter=filter,
                order=order,
                op=op,
            )
        )
