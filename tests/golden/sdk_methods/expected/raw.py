"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from . import client as _client
from . import models, operations
from ._runtime.response import RawResponse

__all__ = [
    "RawApi",
]


class RawApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Lights) -> None:
        """Run operations with `client`."""
        self._client = client

    def list_rooms(self) -> RawResponse[list[models.Room]]:
        """Return the response of `list_rooms`."""
        return self._client.execute_raw(operations.list_rooms(self._client.home_id))

    def switch_room(
        self,
        room: str,
        *,
        on: bool,
    ) -> RawResponse[None]:
        """Return the response of `switch_room`."""
        return self._client.execute_raw(
            operations.switch_room(
                self._client.home_id,
                room,
                on=on,
            )
        )
