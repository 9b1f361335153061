"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from typing import Any

from . import client as _client
from . import operations
from ._runtime.response import RawResponse
from ._runtime.unset import UNSET, Unset

__all__ = [
    "RawListApi",
    "RawOperationsApi",
    "RawPropertyApi",
    "RawThingsApi",
]


class RawThingsApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def list_(self) -> RawResponse[list[str]]:
        """Return the response of `list_`."""
        return self._client.execute_raw(operations.list_())

    def str_(self) -> RawResponse[list[str]]:
        """Return the response of `str_`."""
        return self._client.execute_raw(operations.str_())

    def dict_(self) -> RawResponse[dict[str, int]]:
        """Return the response of `dict_`."""
        return self._client.execute_raw(operations.dict_())

    def int_(self) -> RawResponse[None]:
        """Return the response of `int_`."""
        return self._client.execute_raw(operations.int_())

    def print(self) -> RawResponse[None]:
        """Return the response of `print`."""
        return self._client.execute_raw(operations.print())

    def execute_(self) -> RawResponse[None]:
        """Return the response of `execute_`."""
        return self._client.execute_raw(operations.execute_())

    def with_raw_response_(self) -> RawResponse[None]:
        """Return the response of `with_raw_response_`."""
        return self._client.execute_raw(operations.with_raw_response_())


class RawPropertyApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def operations(self) -> RawResponse[None]:
        """Return the response of `operations`."""
        return self._client.execute_raw(operations.operations())

    def path_segment(self, id: str) -> RawResponse[None]:
        """Return the response of `path_segment`."""
        return self._client.execute_raw(operations.path_segment_(id))

    def query_pairs(self, *, q: str | Unset = UNSET) -> RawResponse[None]:
        """Return the response of `query_pairs`."""
        return self._client.execute_raw(operations.query_pairs_(q=q))

    def to_json(self, *, body: Any | Unset = UNSET) -> RawResponse[None]:
        """Return the response of `to_json`."""
        return self._client.execute_raw(operations.to_json_(body=body))

    def json_body(self, *, body: str | Unset = UNSET) -> RawResponse[None]:
        """Return the response of `json_body`."""
        return self._client.execute_raw(operations.json_body_(body=body))


class RawListApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def property_(self) -> RawResponse[None]:
        """Return the response of `property_`."""
        return self._client.execute_raw(operations.property_())


class RawOperationsApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def classmethod(self) -> RawResponse[None]:
        """Return the response of `classmethod`."""
        return self._client.execute_raw(operations.classmethod())

    def import_(self) -> RawResponse[None]:
        """Return the response of `import_`."""
        return self._client.execute_raw(operations.import_())

    def as_any(self) -> RawResponse[Any]:
        """Return the response of `as_any`."""
        return self._client.execute_raw(operations.as_any_())

    def checked(self) -> RawResponse[list[str]]:
        """Return the response of `checked`."""
        return self._client.execute_raw(operations.checked_())

    def list_of(self) -> RawResponse[list[str]]:
        """Return the response of `list_of`."""
        return self._client.execute_raw(operations.list_of_())
