"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from typing import Any, overload

from . import client as _client
from . import models, operations
from ._runtime.response import RawResponse
from ._runtime.sources import ByteSource
from ._runtime.unset import UNSET, Unset

__all__ = [
    "RawApi",
]


class RawApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def spread(
        self,
        *,
        name: str,
        parent: models.Pet | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `spread`."""
        return self._client.execute_raw(
            operations.spread(
                name=name,
                parent=parent,
            )
        )

    def optional(self, *, body: models.Pet | Unset = UNSET) -> RawResponse[None]:
        """Return the response of `optional`."""
        return self._client.execute_raw(operations.optional(body=body))

    def whole(self, *, pets: list[models.Pet]) -> RawResponse[None]:
        """Return the response of `whole`."""
        return self._client.execute_raw(operations.whole(pets=pets))

    def union(self, *, body: models.UnionRequest) -> RawResponse[None]:
        """Return the response of `union`."""
        return self._client.execute_raw(operations.union(body=body))

    def patch(
        self,
        *,
        name: str,
        parent: models.Pet | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `patch`."""
        return self._client.execute_raw(
            operations.patch(
                name=name,
                parent=parent,
            )
        )

    def any(self, *, body: Any | Unset = UNSET) -> RawResponse[None]:
        """Return the response of `any`."""
        return self._client.execute_raw(operations.any(body=body))

    @overload
    def several(self, *, body: models.Pet) -> RawResponse[None]: ...

    @overload
    def several(self, *, text: str) -> RawResponse[None]: ...

    @overload
    def several(
        self,
        *,
        content: ByteSource,
        content_type: str = "application/octet-stream",
    ) -> RawResponse[None]: ...

    def several(
        self,
        *,
        body: models.Pet | Unset = UNSET,
        text: str | Unset = UNSET,
        content: ByteSource | Unset = UNSET,
        content_type: str = "application/octet-stream",
    ) -> RawResponse[None]:
        """Return the response of `several`."""
        return self._client.execute_raw(
            operations.several(
                body=body,
                text=text,
                content=content,
                content_type=content_type,
            )
        )

    def text(self, *, text: str) -> RawResponse[None]:
        """Return the response of `text`."""
        return self._client.execute_raw(operations.text(text=text))

    def image(
        self,
        *,
        content: ByteSource,
        content_type: str = "application/octet-stream",
    ) -> RawResponse[None]:
        """Return the response of `image`."""
        return self._client.execute_raw(
            operations.image(
                content=content,
                content_type=content_type,
            )
        )
