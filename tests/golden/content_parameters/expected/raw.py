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

    def search(
        self,
        at: int,
        *,
        filter: models.Filter | Unset = UNSET,
        query: str | Unset = UNSET,
        text: str | Unset = UNSET,
        sort: models.SearchSort | str | Unset = UNSET,
        rows: str | Unset = UNSET,
        any: list[str] | Unset = UNSET,
        x_doc: str | Unset = UNSET,
        bare: str | Unset = UNSET,
        styled: str | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `search`."""
        return self._client.execute_raw(
            operations.search(
                at,
                filter=filter,
                query=query,
                text=text,
                sort=sort,
                rows=rows,
                any=any,
                x_doc=x_doc,
                bare=bare,
                styled=styled,
            )
        )
