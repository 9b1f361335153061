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

    def search_notes(
        self,
        *,
        text: str,
        shelf: str | Unset = UNSET,
    ) -> RawResponse[list[str]]:
        """Return the response of `search_notes`."""
        return self._client.execute_raw(
            operations.search_notes(
                text=text,
                shelf=shelf,
            )
        )

    def copy_note(
        self,
        id: str,
        *,
        destination: str,
    ) -> RawResponse[models.Note]:
        """Return the response of `copy_note`."""
        return self._client.execute_raw(
            operations.copy_note(
                id,
                destination=destination,
            )
        )

    def lock_notes_id(self, id: str) -> RawResponse[None]:
        """Return the response of `lock_notes_id`."""
        return self._client.execute_raw(operations.lock_notes_id(id))
