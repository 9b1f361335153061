"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from . import client as _client
from . import models, operations
from ._runtime.response import RawResponse
from ._runtime.unset import UNSET, Unset

__all__ = [
    "RawPetsApi",
]


class RawPetsApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def list_pets(
        self,
        *,
        limit: int | Unset = UNSET,
        name: models.Name | None | Unset = UNSET,
        page: int | Unset = UNSET,
        wild: float | Unset = UNSET,
        old: int | Unset = UNSET,
    ) -> RawResponse[models.Pet]:
        """Return the response of `list_pets`."""
        return self._client.execute_raw(
            operations.list_pets(
                limit=limit,
                name=name,
                page=page,
                wild=wild,
                old=old,
            )
        )
