"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from typing import Any

from . import client as _client
from . import operations
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

    def a(
        self,
        id: Any,
        *,
        schema: Any | Unset = UNSET,
        q: Any | Unset = UNSET,
        x_any: Any | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `a`."""
        return self._client.execute_raw(
            operations.a(
                id,
                schema=schema,
                q=q,
                x_any=x_any,
            )
        )
