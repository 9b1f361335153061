"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from . import client as _client
from . import models, operations
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

    def add_node(
        self,
        *,
        id: str,
        size: int,
        typed: models.NodeInput | Unset = UNSET,
        repeated: models.NodeInput | Unset = UNSET,
        twice: models.NodeInput | Unset = UNSET,
        sibling: models.NodeInput | Unset = UNSET,
        nullable: models.NodeInput | None | Unset = UNSET,
        sized: models.NodeInputSized | Unset = UNSET,
        marked: models.NodeInputMarked | Unset = UNSET,
    ) -> RawResponse[models.Node]:
        """Return the response of `add_node`."""
        return self._client.execute_raw(
            operations.add_node(
                id=id,
                size=size,
                typed=typed,
                repeated=repeated,
                twice=twice,
                sibling=sibling,
                nullable=nullable,
                sized=sized,
                marked=marked,
            )
        )
