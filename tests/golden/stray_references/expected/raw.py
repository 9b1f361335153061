"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from typing import Any

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

    def get_pet(self, id: int) -> RawResponse[models.PetInfo]:
        """Return the response of `get_pet`."""
        return self._client.execute_raw(operations.get_pet(id))

    def put_pet(
        self,
        id: int,
        *,
        name: str,
        owner: Any | Unset = UNSET,
    ) -> RawResponse[models.PetInfo | None]:
        """Return the response of `put_pet`."""
        return self._client.execute_raw(
            operations.put_pet(
                id,
                name=name,
                owner=owner,
            )
        )

    def delete_pet(self, id: int) -> RawResponse[None]:
        """Return the response of `delete_pet`."""
        return self._client.execute_raw(operations.delete_pet(id))

    def patch_pet(
        self,
        id: int,
        *,
        name: str,
        owner: Any | Unset = UNSET,
    ) -> RawResponse[models.PetInfo]:
        """Return the response of `patch_pet`."""
        return self._client.execute_raw(
            operations.patch_pet(
                id,
                name=name,
                owner=owner,
            )
        )

    def list_kinds(self, *, any: Any | Unset = UNSET) -> RawResponse[models.Kinds]:
        """Return the response of `list_kinds`."""
        return self._client.execute_raw(operations.list_kinds(any=any))
