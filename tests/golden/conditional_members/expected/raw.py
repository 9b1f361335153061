"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models, operations
from ._runtime.response import RawResponse

if TYPE_CHECKING:
    from .client import Client

__all__ = [
    "RawApi",
]


class RawApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def echo(self, *, body: list[models.Payment]) -> RawResponse[list[models.Payment]]:
        """Return the response of `echo`."""
        return self._client.execute_raw(operations.echo(body=body))
