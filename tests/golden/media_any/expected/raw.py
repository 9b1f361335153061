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

    def get_thing(self, id: int) -> RawResponse[models.Thing]:
        """Return the response of `get_thing`."""
        return self._client.execute_raw(operations.get_thing(id))

    def list_things(self) -> RawResponse[list[models.Thing]]:
        """Return the response of `list_things`."""
        return self._client.execute_raw(operations.list_things())

    def add_thing(self, *, name: str) -> RawResponse[None]:
        """Return the response of `add_thing`."""
        return self._client.execute_raw(operations.add_thing(name=name))

    def add_blank(self, *, name: str) -> RawResponse[bytes]:
        """Return the response of `add_blank`."""
        return self._client.execute_raw(operations.add_blank(name=name))

    def as_plain(self) -> RawResponse[list[models.Thing]]:
        """Return the response of `as_plain`."""
        return self._client.execute_raw(operations.as_plain())

    def add_named(self, *, name: str) -> RawResponse[None]:
        """Return the response of `add_named`."""
        return self._client.execute_raw(operations.add_named(name=name))

    def get_text(self) -> RawResponse[str]:
        """Return the response of `get_text`."""
        return self._client.execute_raw(operations.get_text())

    def add_text(self, *, text: str) -> RawResponse[None]:
        """Return the response of `add_text`."""
        return self._client.execute_raw(operations.add_text(text=text))

    def get_file(self) -> RawResponse[bytes]:
        """Return the response of `get_file`."""
        return self._client.execute_raw(operations.get_file())

    def get_anything(self) -> RawResponse[bytes]:
        """Return the response of `get_anything`."""
        return self._client.execute_raw(operations.get_anything())
