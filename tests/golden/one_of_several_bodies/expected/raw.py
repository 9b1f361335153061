"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from typing import overload

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

    @overload
    def may_send(
        self,
        id: str,
        *,
        dry: bool | Unset = UNSET,
        body: models.Note | Unset = UNSET,
    ) -> RawResponse[str]: ...

    @overload
    def may_send(
        self,
        id: str,
        *,
        dry: bool | Unset = UNSET,
        form: models.Note,
    ) -> RawResponse[str]: ...

    @overload
    def may_send(
        self,
        id: str,
        *,
        dry: bool | Unset = UNSET,
        text: str,
    ) -> RawResponse[str]: ...

    @overload
    def may_send(
        self,
        id: str,
        *,
        dry: bool | Unset = UNSET,
        content: ByteSource,
        content_type: str = "application/octet-stream",
    ) -> RawResponse[str]: ...

    def may_send(
        self,
        id: str,
        *,
        dry: bool | Unset = UNSET,
        body: models.Note | Unset = UNSET,
        form: models.Note | Unset = UNSET,
        text: str | Unset = UNSET,
        content: ByteSource | Unset = UNSET,
        content_type: str = "application/octet-stream",
    ) -> RawResponse[str]:
        """Return the response of `may_send`."""
        return self._client.execute_raw(
            operations.may_send(
                id,
                dry=dry,
                body=body,
                form=form,
                text=text,
                content=content,
                content_type=content_type,
            )
        )

    @overload
    def send(
        self,
        id: str,
        *,
        dry: bool | Unset = UNSET,
        body: models.Note,
    ) -> RawResponse[str]: ...

    @overload
    def send(
        self,
        id: str,
        *,
        dry: bool | Unset = UNSET,
        form: models.Note,
    ) -> RawResponse[str]: ...

    @overload
    def send(
        self,
        id: str,
        *,
        dry: bool | Unset = UNSET,
        text: str,
    ) -> RawResponse[str]: ...

    @overload
    def send(
        self,
        id: str,
        *,
        dry: bool | Unset = UNSET,
        content: ByteSource,
        content_type: str = "application/octet-stream",
    ) -> RawResponse[str]: ...

    def send(
        self,
        id: str,
        *,
        dry: bool | Unset = UNSET,
        body: models.Note | Unset = UNSET,
        form: models.Note | Unset = UNSET,
        text: str | Unset = UNSET,
        content: ByteSource | Unset = UNSET,
        content_type: str = "application/octet-stream",
    ) -> RawResponse[str]:
        """Return the response of `send`."""
        return self._client.execute_raw(
            operations.send(
                id,
                dry=dry,
                body=body,
                form=form,
                text=text,
                content=content,
                content_type=content_type,
            )
        )
