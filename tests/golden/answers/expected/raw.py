"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from typing import Any

from . import client as _client
from . import models, operations
from ._runtime.response import RawResponse

__all__ = [
    "RawApi",
]


class RawApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def json(self) -> RawResponse[models.Pet]:
        """Return the response of `json`."""
        return self._client.execute_raw(operations.json())

    def pets(self) -> RawResponse[list[models.Pet]]:
        """Return the response of `pets`."""
        return self._client.execute_raw(operations.pets())

    def text(self) -> RawResponse[str]:
        """Return the response of `text`."""
        return self._client.execute_raw(operations.text())

    def binary(self) -> RawResponse[bytes]:
        """Return the response of `binary`."""
        return self._client.execute_raw(operations.binary())

    def nothing(self) -> RawResponse[None]:
        """Return the response of `nothing`."""
        return self._client.execute_raw(operations.nothing())

    def any(self) -> RawResponse[Any]:
        """Return the response of `any`."""
        return self._client.execute_raw(operations.any())

    def several(self) -> RawResponse[models.Pet | models.Job | None]:
        """Return the response of `several`."""
        return self._client.execute_raw(operations.several())

    def default(self) -> RawResponse[models.Pet]:
        """Return the response of `default`."""
        return self._client.execute_raw(operations.default())

    def range(self) -> RawResponse[models.Pet]:
        """Return the response of `range`."""
        return self._client.execute_raw(operations.range())

    def negotiated(self) -> RawResponse[models.Pet | str | bytes]:
        """Return the response of `negotiated`."""
        return self._client.execute_raw(operations.negotiated())

    def errors(self) -> RawResponse[None]:
        """Return the response of `errors`."""
        return self._client.execute_raw(operations.errors())
