"""Methods that open answers as streams, synchronous."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import overload

from . import client as _client
from . import models, operations
from ._runtime.sources import ByteSource
from ._runtime.streamed import StreamedResponse
from ._runtime.unset import UNSET, Unset

__all__ = [
    "StreamingApi",
]


class StreamingApi:
    """The same methods; each opens its answer as a stream, in a `with`."""

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
    ) -> AbstractContextManager[StreamedResponse[str, str]]: ...

    @overload
    def may_send(
        self,
        id: str,
        *,
        dry: bool | Unset = UNSET,
        form: models.Note,
    ) -> AbstractContextManager[StreamedResponse[str, str]]: ...

    @overload
    def may_send(
        self,
        id: str,
        *,
        dry: bool | Unset = UNSET,
        text: str,
    ) -> AbstractContextManager[StreamedResponse[str, str]]: ...

    @overload
    def may_send(
        self,
        id: str,
        *,
        dry: bool | Unset = UNSET,
        content: ByteSource,
        content_type: str = "application/octet-stream",
    ) -> AbstractContextManager[StreamedResponse[str, str]]: ...

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
    ) -> AbstractContextManager[StreamedResponse[str, str]]:
        """Open the answer of `may_send` as a stream."""
        return self._client.stream(
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
    ) -> AbstractContextManager[StreamedResponse[str, str]]: ...

    @overload
    def send(
        self,
        id: str,
        *,
        dry: bool | Unset = UNSET,
        form: models.Note,
    ) -> AbstractContextManager[StreamedResponse[str, str]]: ...

    @overload
    def send(
        self,
        id: str,
        *,
        dry: bool | Unset = UNSET,
        text: str,
    ) -> AbstractContextManager[StreamedResponse[str, str]]: ...

    @overload
    def send(
        self,
        id: str,
        *,
        dry: bool | Unset = UNSET,
        content: ByteSource,
        content_type: str = "application/octet-stream",
    ) -> AbstractContextManager[StreamedResponse[str, str]]: ...

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
    ) -> AbstractContextManager[StreamedResponse[str, str]]:
        """Open the answer of `send` as a stream."""
        return self._client.stream(
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
