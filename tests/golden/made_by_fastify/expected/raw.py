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

    def get_items(
        self,
        *,
        q: str,
        limit: int | Unset = UNSET,
    ) -> RawResponse[list[models.Item]]:
        """Return the response of `get_items`."""
        return self._client.execute_raw(
            operations.get_items(
                q=q,
                limit=limit,
            )
        )

    def put_items_sku(
        self,
        sku: str,
        *,
        body: models.Item,
        if_match: str | Unset = UNSET,
    ) -> RawResponse[models.Item]:
        """Return the response of `put_items_sku`."""
        return self._client.execute_raw(
            operations.put_items_sku(
                sku,
                body=body,
                if_match=if_match,
            )
        )

    def delete_items_sku(self, sku: str) -> RawResponse[None]:
        """Return the response of `delete_items_sku`."""
        return self._client.execute_raw(operations.delete_items_sku(sku))

    def post_bulk_star(
        self,
        star: str,
        *,
        a: str | Unset = UNSET,
        n: int | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `post_bulk_star`."""
        return self._client.execute_raw(
            operations.post_bulk_star(
                star,
                a=a,
                n=n,
            )
        )
