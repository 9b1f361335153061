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

    def list_animals(self) -> RawResponse[list[models.Animal]]:
        """Return the response of `list_animals`."""
        return self._client.execute_raw(operations.list_animals())

    def create_owner(
        self,
        *,
        name: str,
        address: models.Address | Unset = UNSET,
        cat: models.Cat | Unset = UNSET,
    ) -> RawResponse[models.Tree]:
        """Return the response of `create_owner`."""
        return self._client.execute_raw(
            operations.create_owner(
                name=name,
                address=address,
                cat=cat,
            )
        )
