"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

import datetime as dt

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

    def list_cats(self, *, page: int | Unset = UNSET) -> RawResponse[list[models.Cat]]:
        """Return the response of `list_cats`."""
        return self._client.execute_raw(operations.list_cats(page=page))

    def create_cat(
        self,
        *,
        name: int,
        born: dt.date | Unset = UNSET,
        less_than_less_than: bool | Unset = UNSET,
    ) -> RawResponse[models.Cat]:
        """Return the response of `create_cat`."""
        return self._client.execute_raw(
            operations.create_cat(
                name=name,
                born=born,
                less_than_less_than=less_than_less_than,
            )
        )

    def list_dogs(self, *, page: int | Unset = UNSET) -> RawResponse[list[models.Cat]]:
        """Return the response of `list_dogs`."""
        return self._client.execute_raw(operations.list_dogs(page=page))
