"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from . import client as _client
from . import models, operations
from ._runtime.response import RawResponse

__all__ = [
    "RawApi",
]


class RawApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def get(self) -> RawResponse[None]:
        """Return the response of `get`."""
        return self._client.execute_raw(operations.get())

    def get_users(self) -> RawResponse[None]:
        """Return the response of `get_users`."""
        return self._client.execute_raw(operations.get_users())

    def post_users(self) -> RawResponse[None]:
        """Return the response of `post_users`."""
        return self._client.execute_raw(operations.post_users())

    def get_users_id(self, id: str) -> RawResponse[models.GetUsersIdResponse]:
        """Return the response of `get_users_id`."""
        return self._client.execute_raw(operations.get_users_id(id))

    def options_users_id(self, id: str) -> RawResponse[None]:
        """Return the response of `options_users_id`."""
        return self._client.execute_raw(operations.options_users_id(id))

    def head_users_id(self, id: str) -> RawResponse[None]:
        """Return the response of `head_users_id`."""
        return self._client.execute_raw(operations.head_users_id(id))

    def trace_users_id(self, id: str) -> RawResponse[None]:
        """Return the response of `trace_users_id`."""
        return self._client.execute_raw(operations.trace_users_id(id))

    def delete_users_id_name_json(
        self,
        id: str,
        name: str,
    ) -> RawResponse[None]:
        """Return the response of `delete_users_id_name_json`."""
        return self._client.execute_raw(
            operations.delete_users_id_name_json(
                id,
                name,
            )
        )
