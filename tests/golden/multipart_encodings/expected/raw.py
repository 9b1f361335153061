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
    "RawApi",
]


class RawApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def upload_many(
        self,
        *,
        files: Sequence[ByteSource | File],
        labels: list[str] | Unset = UNSET,
        numbers: list[int] | Unset = UNSET,
        public: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        owner: models.UploadManyRequestOwner | Unset = UNSET,
        rows: list[models.UploadManyRequestRowsItem] | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `upload_many`."""
        return self._client.execute_raw(
            operations.upload_many(
                files=files,
                labels=labels,
                numbers=numbers,
                public=public,
                count=count,
                owner=owner,
                rows=rows,
            )
        )

    def upload_avatar(
        self,
        *,
        profile: str | Unset = UNSET,
        icon: ByteSource | File | Unset = UNSET,
        note: str | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `upload_avatar`."""
        return self._client.execute_raw(
            operations.upload_avatar(
                profile=profile,
                icon=icon,
                note=note,
            )
        )

    def upload_loose(
        self, *, file: ByteSource | File | Unset = UNSET
    ) -> RawResponse[None]:
        """Return the response of `upload_loose`."""
        return self._client.execute_raw(operations.upload_loose(file=file))

    def upload_encoded(
        self,
        *,
        base64: bytes | Unset = UNSET,
        eight: ByteSource | File | Unset = UNSET,
        referred: ByteSource | File | Unset = UNSET,
        several: Sequence[ByteSource | File] | Unset = UNSET,
        nullable: ByteSource | File | Unset = UNSET,
        any: Any | Unset = UNSET,
        anything: list[Any] | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `upload_encoded`."""
        return self._client.execute_raw(
            operations.upload_encoded(
                base64=base64,
                eight=eight,
                referred=referred,
                several=several,
                nullable=nullable,
                any=any,
                anything=anything,
            )
        )

    def upload_optional(
        self,
        *,
        file: ByteSource | File | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        rows: str | Unset = UNSET,
        scans: Sequence[ByteSource | File] | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `upload_optional`."""
        return self._client.execute_raw(
            operations.upload_optional(
                file=file,
                tags=tags,
                rows=rows,
                scans=scans,
            )
        )
