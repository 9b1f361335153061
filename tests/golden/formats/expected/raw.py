"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from . import client as _client
from . import models, operations
from ._runtime.multipart import File
from ._runtime.numerals import IntegerText
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

    def get_event(
        self,
        id: UUID,
        *,
        until: dt.date | None,
        since: dt.datetime | Unset = UNSET,
        days: list[dt.date] | Unset = UNSET,
        within: models.Span | Unset = UNSET,
        x_cursor: IntegerText | Unset = UNSET,
        seen: dt.time | Unset = UNSET,
    ) -> RawResponse[models.Event]:
        """Return the response of `get_event`."""
        return self._client.execute_raw(
            operations.get_event(
                id,
                until=until,
                since=since,
                days=days,
                within=within,
                x_cursor=x_cursor,
                seen=seen,
            )
        )

    def put_event(
        self,
        id: UUID,
        *,
        body: models.Event,
    ) -> RawResponse[dt.datetime]:
        """Return the response of `put_event`."""
        return self._client.execute_raw(
            operations.put_event(
                id,
                body=body,
            )
        )

    def add_days(self, *, body: list[IntegerText]) -> RawResponse[list[dt.date]]:
        """Return the response of `add_days`."""
        return self._client.execute_raw(operations.add_days(body=body))

    def send_form(
        self,
        *,
        at: dt.datetime | Unset = UNSET,
        count: IntegerText | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `send_form`."""
        return self._client.execute_raw(
            operations.send_form(
                at=at,
                count=count,
            )
        )

    def send_parts(
        self,
        *,
        at: dt.datetime | Unset = UNSET,
        data: bytes | Unset = UNSET,
        days: list[dt.date] | Unset = UNSET,
        file: ByteSource | File | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `send_parts`."""
        return self._client.execute_raw(
            operations.send_parts(
                at=at,
                data=data,
                days=days,
                file=file,
            )
        )
