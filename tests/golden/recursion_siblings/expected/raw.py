"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.response import RawResponse
from ._runtime.unset import UNSET, Unset
from .models.schemas import Node, NodeMarked, NodeSized

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
        described: Node | Unset = UNSET,
        typed: Node | Unset = UNSET,
        repeated: Node | Unset = UNSET,
        twice: Node | Unset = UNSET,
        sibling: Node | Unset = UNSET,
        nullable: Node | None | Unset = UNSET,
        sized: NodeSized | Unset = UNSET,
        marked: NodeMarked | Unset = UNSET,
    ) -> RawResponse[Node]:
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
