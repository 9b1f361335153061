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

    def get(
        self,
        pet: str,
        *,
        page: int | Unset = UNSET,
    ) -> RawResponse[models.PetResponse]:
        """Return the response of `get`."""
        return self._client.execute_raw(
            operations.get(
                pet,
                page=page,
            )
        )

    def put(
        self,
        pet: str,
        *,
        page: int | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> RawResponse[models.PetResponse]:
        """Return the response of `put`."""
        return self._client.execute_raw(
            operations.put(
                pet,
                page=page,
                name=name,
            )
        )
