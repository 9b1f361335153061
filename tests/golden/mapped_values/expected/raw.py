"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

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

    def echo(self, *, body: list[models.Request]) -> RawResponse[list[models.Request]]:
        """Return the response of `echo`."""
        return self._client.execute_raw(operations.echo(body=body))
