"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from collections.abc import Sequence

from . import client as _client
from . import models, operations
from ._runtime.multipart import File, Part
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

    def form(
        self,
        *,
        user_name: str | Unset = UNSET,
        scopes: list[str] | Unset = UNSET,
        deep: models.FormRequestDeep | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `form`."""
        return self._client.execute_raw(
            operations.form(
                user_name=user_name,
                scopes=scopes,
                deep=deep,
            )
        )

    def free_form(self, *, form: dict[str, str]) -> RawResponse[None]:
        """Return the response of `free_form`."""
        return self._client.execute_raw(operations.free_form(form=form))

    def upload(
        self,
        *,
        file: ByteSource | File,
        more: Sequence[ByteSource | File] | Unset = UNSET,
        image: ByteSource | File | Unset = UNSET,
        title: str | Unset = UNSET,
        meta: models.UploadRequestMeta | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `upload`."""
        return self._client.execute_raw(
            operations.upload(
                file=file,
                more=more,
                image=image,
                title=title,
                meta=meta,
            )
        )

    def parts(self, *, parts: Sequence[Part]) -> RawResponse[None]:
        """Return the response of `parts`."""
        return self._client.execute_raw(operations.parts(parts=parts))
