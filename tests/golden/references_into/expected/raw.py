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

    def list_pets(
        self, *, filter: models.ListPetsFilter | Unset = UNSET
    ) -> RawResponse[models.ListPetsResponse]:
        """Return the response of `list_pets`."""
        return self._client.execute_raw(operations.list_pets(filter=filter))

    def create_pet(
        self,
        *,
        name: str,
        home: models.PetHome | Unset = UNSET,
    ) -> RawResponse[models.ListPetsResponse]:
        """Return the response of `create_pet`."""
        return self._client.execute_raw(
            operations.create_pet(
                name=name,
                home=home,
            )
        )

    def get_pet(
        self,
        id: str,
        *,
        filter: models.ListPetsFilter | Unset = UNSET,
    ) -> RawResponse[models.PetHome]:
        """Return the response of `get_pet`."""
        return self._client.execute_raw(
            operations.get_pet(
                id,
                filter=filter,
            )
        )
