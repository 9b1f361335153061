"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from . import client as _client
from . import operations
from ._runtime.response import RawResponse

__all__ = [
    "RawApi_2",
    "RawApi_3",
    "RawAsyncPetsApi",
    "RawPetsApi",
    "RawPetsApi_2",
    "RawPetsApi_3",
    "RawRawApi",
    "RawRawPetsApi_4",
    "RawStreamingPetsApi_4",
]


class RawPetsApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def find(self) -> RawResponse[str]:
        """Return the response of `find`."""
        return self._client.execute_raw(operations.pets_find())


class RawPetsApi_2:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def find(self) -> RawResponse[None]:
        """Return the response of `find`."""
        return self._client.execute_raw(operations.pets_api_find())


class RawPetsApi_3:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def find(self) -> RawResponse[None]:
        """Return the response of `find`."""
        return self._client.execute_raw(operations.pets_2_find())


class RawRawPetsApi_4:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def find1(self) -> RawResponse[None]:
        """Return the response of `find1`."""
        return self._client.execute_raw(operations.find1())


class RawStreamingPetsApi_4:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def find2(self) -> RawResponse[None]:
        """Return the response of `find2`."""
        return self._client.execute_raw(operations.find2())


class RawAsyncPetsApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def find3(self) -> RawResponse[None]:
        """Return the response of `find3`."""
        return self._client.execute_raw(operations.find3())


class RawRawApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def find4(self) -> RawResponse[None]:
        """Return the response of `find4`."""
        return self._client.execute_raw(operations.find4())


class RawApi_2:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def find(self) -> RawResponse[None]:
        """Return the response of `find`."""
        return self._client.execute_raw(operations.api_find())


class RawApi_3:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def find(self) -> RawResponse[None]:
        """Return the response of `find`."""
        return self._client.execute_raw(operations.find())

    def pets_find(self) -> RawResponse[None]:
        """Return the response of `pets_find`."""
        return self._client.execute_raw(operations.pets_find_2())
