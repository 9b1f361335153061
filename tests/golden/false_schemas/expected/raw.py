"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from typing import Any, Never

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

    def replace_order(
        self,
        id: Any,
        *,
        kept: str,
        none: list[Never] | Unset = UNSET,
        added: str | Unset = UNSET,
    ) -> RawResponse[list[models.Either] | None]:
        """Return the response of `replace_order`."""
        return self._client.execute_raw(
            operations.replace_order(
                id,
                kept=kept,
                none=none,
                added=added,
            )
        )

    def send_order(self, id: str) -> RawResponse[Any]:
        """Return the response of `send_order`."""
        return self._client.execute_raw(operations.send_order(id))
