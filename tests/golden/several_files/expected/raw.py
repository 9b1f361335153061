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

    def get_user(self, id: str) -> RawResponse[models.User]:
        """Return the response of `get_user`."""
        return self._client.execute_raw(operations.get_user(id))

    def put_user(
        self,
        id: str,
        *,
        owner: models.User | Unset = UNSET,
        coins: list[models.Coin] | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `put_user`."""
        return self._client.execute_raw(
            operations.put_user(
                id,
                owner=owner,
                coins=coins,
            )
        )
