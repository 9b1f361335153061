"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

import datetime as dt

from . import client as _client
from . import models, operations
from ._runtime.multipart import File
from ._runtime.response import RawResponse
from ._runtime.sources import ByteSource
from ._runtime.unset import UNSET, Unset

__all__ = [
    "RawApi",
    "RawEventsApi",
]


class RawEventsApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def events_list_events(
        self,
        *,
        since: dt.datetime | None | Unset = UNSET,
        words: list[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> RawResponse[models.PagedEvent]:
        """Return the response of `events_list_events`."""
        return self._client.execute_raw(
            operations.events_list_events(
                since=since,
                words=words,
                limit=limit,
                offset=offset,
            )
        )


class RawApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def events_add_event(
        self,
        *,
        title: str,
        place: models.Place | None | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
    ) -> RawResponse[models.Event]:
        """Return the response of `events_add_event`."""
        return self._client.execute_raw(
            operations.events_add_event(
                title=title,
                place=place,
                tags=tags,
            )
        )

    def events_get_event(self, event_id: int) -> RawResponse[models.Event]:
        """Return the response of `events_get_event`."""
        return self._client.execute_raw(operations.events_get_event(event_id))

    def events_delete_event(self, event_id: int) -> RawResponse[None]:
        """Return the response of `events_delete_event`."""
        return self._client.execute_raw(operations.events_delete_event(event_id))

    def events_poster(
        self,
        event_id: int,
        *,
        file: ByteSource | File,
        note: str | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `events_poster`."""
        return self._client.execute_raw(
            operations.events_poster(
                event_id,
                file=file,
                note=note,
            )
        )
