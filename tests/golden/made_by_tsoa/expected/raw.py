"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from . import client as _client
from . import models, operations
from ._runtime.multipart import File
from ._runtime.response import RawResponse
from ._runtime.sources import ByteSource
from ._runtime.unset import UNSET, Unset

__all__ = [
    "RawUsersApi",
]


class RawUsersApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def find(
        self,
        *,
        name: str | Unset = UNSET,
        role: models.Role | str | Unset = UNSET,
        limit: float | Unset = UNSET,
    ) -> RawResponse[list[models.User]]:
        """Return the response of `find`."""
        return self._client.execute_raw(
            operations.find(
                name=name,
                role=role,
                limit=limit,
            )
        )

    def create(
        self,
        *,
        name: str,
        password: str,
        email: str | Unset = UNSET,
    ) -> RawResponse[models.User]:
        """Return the response of `create`."""
        return self._client.execute_raw(
            operations.create(
                name=name,
                password=password,
                email=email,
            )
        )

    def get(
        self,
        user_id: float,
        *,
        x_trace: str | Unset = UNSET,
    ) -> RawResponse[models.User]:
        """Return the response of `get`."""
        return self._client.execute_raw(
            operations.get(
                user_id,
                x_trace=x_trace,
            )
        )

    def update(
        self,
        user_id: float,
        *,
        email: str | Unset = UNSET,
        name: str | Unset = UNSET,
        password: str | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `update`."""
        return self._client.execute_raw(
            operations.update(
                user_id,
                email=email,
                name=name,
                password=password,
            )
        )

    def drop(self, user_id: float) -> RawResponse[None]:
        """Return the response of `drop`."""
        return self._client.execute_raw(operations.drop(user_id))

    def avatar(
        self,
        user_id: float,
        *,
        file: ByteSource | File,
        title: str | Unset = UNSET,
    ) -> RawResponse[str]:
        """Return the response of `avatar`."""
        return self._client.execute_raw(
            operations.avatar(
                user_id,
                file=file,
                title=title,
            )
        )

    def shape(self, *, body: models.Shape) -> RawResponse[models.Shape]:
        """Return the response of `shape`."""
        return self._client.execute_raw(operations.shape(body=body))
