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

    def get_value(self, id: str) -> RawResponse[models.Base]:
        """Return the response of `get_value`."""
        return self._client.execute_raw(operations.get_value(id))

    def put_value(
        self,
        id: str,
        *,
        body: models.Base,
    ) -> RawResponse[None]:
        """Return the response of `put_value`."""
        return self._client.execute_raw(
            operations.put_value(
                id,
                body=body,
            )
        )

    def add_info(
        self,
        *,
        value: str,
        type_name: str = "string",
        note: str | Unset = UNSET,
    ) -> RawResponse[models.Info]:
        """Return the response of `add_info`."""
        return self._client.execute_raw(
            operations.add_info(
                value=value,
                type_name=type_name,
                note=note,
            )
        )

    def list_pets(self) -> RawResponse[list[models.Pet]]:
        """Return the response of `list_pets`."""
        return self._client.execute_raw(operations.list_pets())

    def add_cat(
        self,
        *,
        name: str,
        kind: models.PetKind | str = "Cat",
        friend: models.Pet | None | Unset = UNSET,
        lives: int | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `add_cat`."""
        return self._client.execute_raw(
            operations.add_cat(
                name=name,
                kind=kind,
                friend=friend,
                lives=lives,
            )
        )
