"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from uuid import UUID

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

    def get_account(self, account_id: int) -> RawResponse[models.Account]:
        """Return the response of `get_account`."""
        return self._client.execute_raw(operations.get_account(account_id))

    def get_account_get_users_id_files_name(
        self,
        user_id: UUID,
        name: str,
    ) -> RawResponse[None]:
        """Return the response of `get_account_get_users_id_files_name`."""
        return self._client.execute_raw(
            operations.get_account_get_users_id_files_name(
                user_id,
                name,
            )
        )

    def list_items(
        self,
        parent: str,
        *,
        all: bool | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `list_items`."""
        return self._client.execute_raw(
            operations.list_items(
                parent,
                all=all,
            )
        )

    def get_member(
        self,
        id: str,
        id_2: str,
        *,
        fields: list[str] | Unset = UNSET,
        since: str | Unset = UNSET,
        x_trace: list[str] | Unset = UNSET,
    ) -> RawResponse[models.Odd]:
        """Return the response of `get_member`."""
        return self._client.execute_raw(
            operations.get_member(
                id,
                id_2,
                fields=fields,
                since=since,
                x_trace=x_trace,
            )
        )

    def put_member(
        self,
        id: str,
        id_2: str,
        *,
        content: ByteSource | Unset = UNSET,
        content_type: str = "application/octet-stream",
    ) -> RawResponse[None]:
        """Return the response of `put_member`."""
        return self._client.execute_raw(
            operations.put_member(
                id,
                id_2,
                content=content,
                content_type=content_type,
            )
        )
