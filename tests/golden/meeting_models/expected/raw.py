"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from . import client as _client
from . import models, operations
from ._runtime.response import RawResponse

__all__ = [
    "RawPetsApi",
]


class RawPetsApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.TimeoutModel) -> None:
        """Run operations with `client`."""
        self._client = client

    def a(self) -> RawResponse[models.PetsApi_]:
        """Return the response of `a`."""
        return self._client.execute_raw(operations.a())

    def b(self) -> RawResponse[models.RawPetsApi_]:
        """Return the response of `b`."""
        return self._client.execute_raw(operations.b())

    def c(self) -> RawResponse[models.AsyncPetsApi_]:
        """Return the response of `c`."""
        return self._client.execute_raw(operations.c())

    def d(self) -> RawResponse[models.Timeout]:
        """Return the response of `d`."""
        return self._client.execute_raw(operations.d())

    def e(self) -> RawResponse[models.ErrorFields]:
        """Return the response of `e`."""
        return self._client.execute_raw(operations.e())
