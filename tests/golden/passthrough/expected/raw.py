"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from collections.abc import Mapping
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

    def proxy_get(
        self,
        integration: str,
        path: str,
        *,
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> RawResponse[Any]:
        """Return the response of `proxy_get`."""
        return self._client.execute_raw(
            operations.proxy_get(
                integration,
                path,
                headers=headers,
            )
        )

    def proxy_post(
        self,
        integration: str,
        path: str,
        *,
        body: Any | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> RawResponse[list[str]]:
        """Return the response of `proxy_post`."""
        return self._client.execute_raw(
            operations.proxy_post(
                integration,
                path,
                body=body,
                headers=headers,
            )
        )
