"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from . import client as _client
from . import operations
from ._runtime.response import RawResponse

__all__ = [
    "RawApi",
]


class RawApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def list_(self) -> RawResponse[list[str]]:
        """Return the response of `list_`."""
        return self._client.execute_raw(operations.list_())

    def execute_(self) -> RawResponse[list[str]]:
        """Return the response of `execute_`."""
        return self._client.execute_raw(operations.execute_())

    def close_(self) -> RawResponse[None]:
        """Return the response of `close_`."""
        return self._client.execute_raw(operations.close_())

    def aclose_(self) -> RawResponse[None]:
        """Return the response of `aclose_`."""
        return self._client.execute_raw(operations.aclose_())

    def with_options_(self) -> RawResponse[None]:
        """Return the response of `with_options_`."""
        return self._client.execute_raw(operations.with_options_())

    def with_credentials_(self) -> RawResponse[None]:
        """Return the response of `with_credentials_`."""
        return self._client.execute_raw(operations.with_credentials_())

    def execute_raw_(self) -> RawResponse[None]:
        """Return the response of `execute_raw_`."""
        return self._client.execute_raw(operations.execute_raw_())

    def property_(self) -> RawResponse[None]:
        """Return the response of `property_`."""
        return self._client.execute_raw(operations.property_())
