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

    def search(
        self,
        *,
        q: str,
        page: int | Unset = UNSET,
        exact: bool | Unset = UNSET,
        ids: list[int] | Unset = UNSET,
        csv: list[str] | Unset = UNSET,
        piped: list[str] | Unset = UNSET,
        spaced: list[str] | Unset = UNSET,
        filter: models.Filter | Unset = UNSET,
        spread: dict[str, str] | Unset = UNSET,
        flat: models.Filter | Unset = UNSET,
        raw: str | Unset = UNSET,
        json: models.Filter | Unset = UNSET,
        a: list[str] | Unset = UNSET,
        sort: models.SearchSort | str | Unset = UNSET,
        maybe: str | None | Unset = UNSET,
        since: dt.datetime | Unset = UNSET,
        name_filter: str | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `search`."""
        return self._client.execute_raw(
            operations.search(
                q=q,
                page=page,
                exact=exact,
                ids=ids,
                csv=csv,
                piped=piped,
                spaced=spaced,
                filter=filter,
                spread=spread,
                flat=flat,
                raw=raw,
                json=json,
                a=a,
                sort=sort,
                maybe=maybe,
                since=since,
                name_filter=name_filter,
            )
        )
