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

    def get_thing(self, id: str) -> RawResponse[models.Thing]:
        """Return the response of `get_thing`."""
        return self._client.execute_raw(operations.get_thing(id))

    def thing_exists(self, id: str) -> RawResponse[None]:
        """Return the response of `thing_exists`."""
        return self._client.execute_raw(operations.thing_exists(id))

    def change_thing(
        self,
        id: str,
        *,
        if_match: str | Unset = UNSET,
    ) -> RawResponse[models.Thing | None]:
        """Return the response of `change_thing`."""
        return self._client.execute_raw(
            operations.change_thing(
                id,
                if_match=if_match,
            )
        )
