"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

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

    def usual(self, *, api_key: str | Unset = UNSET) -> RawResponse[None]:
        """Return the response of `usual`."""
        return self._client.execute_raw(operations.usual(api_key=api_key))

    def either(self, *, x_api_key: str) -> RawResponse[None]:
        """Return the response of `either`."""
        return self._client.execute_raw(operations.either(x_api_key=x_api_key))

    def open(self, *, x_api_key: str) -> RawResponse[None]:
        """Return the response of `open`."""
        return self._client.execute_raw(operations.open(x_api_key=x_api_key))

    def anonymous(self, *, x_api_key: str) -> RawResponse[None]:
        """Return the response of `anonymous`."""
        return self._client.execute_raw(operations.anonymous(x_api_key=x_api_key))

    def optional(self) -> RawResponse[None]:
        """Return the response of `optional`."""
        return self._client.execute_raw(operations.optional())

    def query(
        self,
        *,
        api_key: str | Unset = UNSET,
        x_api_key: str | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `query`."""
        return self._client.execute_raw(
            operations.query(
                api_key=api_key,
                x_api_key=x_api_key,
            )
        )
