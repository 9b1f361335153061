"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

import datetime as dt
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

    def inline(
        self,
        *,
        form_param: str,
        on: bool | Unset = UNSET,
        at: dt.datetime | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `inline`."""
        return self._client.execute_raw(
            operations.inline(
                form_param=form_param,
                on=on,
                at=at,
            )
        )

    def styled(
        self,
        *,
        list_: list[str] | Unset = UNSET,
        spaced: list[str] | Unset = UNSET,
        joined: list[str] | Unset = UNSET,
        map: models.StyledRequestMap | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `styled`."""
        return self._client.execute_raw(
            operations.styled(
                list_=list_,
                spaced=spaced,
                joined=joined,
                map=map,
            )
        )

    def hook(
        self, *, payload: models.HookRequestPayload | Unset = UNSET
    ) -> RawResponse[None]:
        """Return the response of `hook`."""
        return self._client.execute_raw(operations.hook(payload=payload))

    def others(
        self,
        *,
        piped: list[int] | Unset = UNSET,
        filter: dict[str, str] | Unset = UNSET,
        address: str | Unset = UNSET,
        blocks: list[dict[str, Any]] | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `others`."""
        return self._client.execute_raw(
            operations.others(
                piped=piped,
                filter=filter,
                address=address,
                blocks=blocks,
            )
        )

    def whole(self, *, form: dict[str, list[str]] | Unset = UNSET) -> RawResponse[None]:
        """Return the response of `whole`."""
        return self._client.execute_raw(operations.whole(form=form))
