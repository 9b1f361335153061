"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models, operations
from ._runtime.response import RawResponse
from ._runtime.unset import UNSET, Unset

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

    def add_node(
        self,
        *,
        id: str,
        size: int,
        described: models.Node | Unset = UNSET,
        typed: models.Node | Unset = UNSET,
        repeated: models.Node | Unset = UNSET,
        twice: models.Node | Unset = UNSET,
        sibling: models.Node | Unset = UNSET,
        nullable: models.Node | None | Unset = UNSET,
        sized: models.NodeSized | Unset = UNSET,
        marked: models.NodeMarked | Unset = UNSET,
    ) -> RawResponse[models.Node]:
        """Return the response of `add_node`."""
        return self._client.execute_raw(
            operations.add_node(
                id=id,
                size=size,
                described=described,
                typed=typed,
                repeated=repeated,
                twice=twice,
                sibling=sibling,
                nullable=nullable,
                sized=sized,
                marked=marked,
            )
        )
