"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from typing import Any

from . import client as _client
from . import models, operations
from ._runtime.multipart import File
from ._runtime.response import RawResponse
from ._runtime.sources import ByteSource
from ._runtime.unset import UNSET, Unset

__all__ = [
    "RawApi",
]


class RawApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def get_notes(
        self,
        *,
        page: int | Unset = UNSET,
        word: str | Unset = UNSET,
    ) -> RawResponse[models.Notes]:
        """Return the response of `get_notes`."""
        return self._client.execute_raw(
            operations.get_notes(
                page=page,
                word=word,
            )
        )

    def post_notes(
        self, *, body: models.NoteIn | Unset = UNSET
    ) -> RawResponse[models.NoteOut1]:
        """Return the response of `post_notes`."""
        return self._client.execute_raw(operations.post_notes(body=body))

    def post_images(
        self, *, image: ByteSource | File | Unset = UNSET
    ) -> RawResponse[Any]:
        """Return the response of `post_images`."""
        return self._client.execute_raw(operations.post_images(image=image))

    def get_notes_note_id(self, note_id: int) -> RawResponse[models.NoteOut1]:
        """Return the response of `get_notes_note_id`."""
        return self._client.execute_raw(operations.get_notes_note_id(note_id))

    def delete_notes_note_id(self, note_id: int) -> RawResponse[None]:
        """Return the response of `delete_notes_note_id`."""
        return self._client.execute_raw(operations.delete_notes_note_id(note_id))
