"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from typing import Any

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
        limit: int | Unset = UNSET,
        sort: models.SearchSort | str | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `search`."""
        return self._client.execute_raw(
            operations.search(
                limit=limit,
                sort=sort,
            )
        )

    def save(
        self,
        *,
        level: int,
        name: str | Unset = UNSET,
        flags: list[str] | Unset = UNSET,
        nested: dict[str, Any] | Unset = UNSET,
        nothing: str | None | Unset = UNSET,
        huge: int | Unset = UNSET,
    ) -> RawResponse[models.Settings]:
        """Return the response of `save`."""
        return self._client.execute_raw(
            operations.save(
                level=level,
                name=name,
                flags=flags,
                nested=nested,
                nothing=nothing,
                huge=huge,
            )
        )
