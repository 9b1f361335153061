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

    def a(
        self,
        id: str,
        *,
        limit: int | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> RawResponse[models.Pet]:
        """Return the response of `a`."""
        return self._client.execute_raw(
            operations.a(
                id,
                limit=limit,
                name=name,
            )
        )

    def b(self, id: int) -> RawResponse[None]:
        """Return the response of `b`."""
        return self._client.execute_raw(operations.b(id))

    def own(
        self,
        id: str,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `own`."""
        return self._client.execute_raw(
            operations.own(
                id,
                limit=limit,
                page=page,
            )
        )

    def put(
        self,
        id: str,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `put`."""
        return self._client.execute_raw(
            operations.put(
                id,
                limit=limit,
                page=page,
            )
        )

    def own_head(
        self,
        id: str,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `own_head`."""
        return self._client.execute_raw(
            operations.own_head(
                id,
                limit=limit,
                page=page,
            )
        )

    def patch(
        self,
        id: str,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `patch`."""
        return self._client.execute_raw(
            operations.patch(
                id,
                limit=limit,
                page=page,
            )
        )
