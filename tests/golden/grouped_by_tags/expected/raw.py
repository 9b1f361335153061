"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from . import client as _client
from . import operations
from ._runtime.response import RawResponse

__all__ = [
    "RawApi",
    "RawPetsApi",
    "RawStoreOrdersApi",
    "RawUndeclaredApi",
]


class RawPetsApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def list_pets(self) -> RawResponse[None]:
        """Return the response of `list_pets`."""
        return self._client.execute_raw(operations.list_pets())

    def create(self) -> RawResponse[None]:
        """Return the response of `create`."""
        return self._client.execute_raw(operations.pets_create())


class RawStoreOrdersApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def list_orders(self) -> RawResponse[None]:
        """Return the response of `list_orders`."""
        return self._client.execute_raw(operations.list_orders())


class RawUndeclaredApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def create(self) -> RawResponse[None]:
        """Return the response of `create`."""
        return self._client.execute_raw(operations.undeclared_create())


class RawApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def ping(self) -> RawResponse[None]:
        """Return the response of `ping`."""
        return self._client.execute_raw(operations.ping())
