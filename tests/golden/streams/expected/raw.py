"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from . import client as _client
from . import models, operations
from ._runtime.multipart import File
from ._runtime.response import RawResponse
from ._runtime.sources import ByteSource
from ._runtime.unset import UNSET, Unset

__all__ = [
    "RawChatApi",
    "RawFilesApi",
    "RawPlainApi",
]


class RawFilesApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def download(self, id: str) -> RawResponse[bytes]:
        """Return the response of `download`."""
        return self._client.execute_raw(operations.download(id))

    def upload(
        self,
        id: str,
        *,
        content: ByteSource,
        content_type: str = "application/octet-stream",
    ) -> RawResponse[models.Stored]:
        """Return the response of `upload`."""
        return self._client.execute_raw(
            operations.upload(
                id,
                content=content,
                content_type=content_type,
            )
        )

    def look(self, id: str) -> RawResponse[None]:
        """Return the response of `look`."""
        return self._client.execute_raw(operations.look(id))

    def add_files(
        self,
        *,
        file: ByteSource | File,
        note: str | Unset = UNSET,
        more: Sequence[ByteSource | File] | Unset = UNSET,
    ) -> RawResponse[models.Stored]:
        """Return the response of `add_files`."""
        return self._client.execute_raw(
            operations.add_files(
                file=file,
                note=note,
                more=more,
            )
        )

    def logs(self) -> RawResponse[str]:
        """Return the response of `logs`."""
        return self._client.execute_raw(operations.logs())


class RawChatApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def complete(
        self,
        *,
        prompt: str,
        stream: bool | Unset = UNSET,
    ) -> RawResponse[models.Completion | str]:
        """Return the response of `complete`."""
        return self._client.execute_raw(
            operations.complete(
                prompt=prompt,
                stream=stream,
            )
        )

    def enveloped(self) -> RawResponse[str]:
        """Return the response of `enveloped`."""
        return self._client.execute_raw(operations.enveloped())

    def inline(self) -> RawResponse[str]:
        """Return the response of `inline`."""
        return self._client.execute_raw(operations.inline())

    def words(self) -> RawResponse[str]:
        """Return the response of `words`."""
        return self._client.execute_raw(operations.words())

    def anything(self) -> RawResponse[str]:
        """Return the response of `anything`."""
        return self._client.execute_raw(operations.anything())


class RawPlainApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def plain(self) -> RawResponse[Any]:
        """Return the response of `plain`."""
        return self._client.execute_raw(operations.plain())
