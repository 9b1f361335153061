"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from . import client as _client
from . import operations
from ._runtime.response import RawResponse

__all__ = [
    "RawApi",
    "RawKeepersApi",
    "RawPetsApi",
    "RawZooIdApi",
]


class RawPetsApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Zoo) -> None:
        """Run operations with `client`."""
        self._client = client

    def find(self) -> RawResponse[None]:
        """Return the response of `find`."""
        return self._client.execute_raw(
            operations.find(
                self._client.zoo_id,
                self._client.iterate_,
            )
        )


class RawKeepersApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Zoo) -> None:
        """Run operations with `client`."""
        self._client = client

    def run(self) -> RawResponse[None]:
        """Return the response of `run`."""
        return self._client.execute_raw(operations.run())


class RawZooIdApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Zoo) -> None:
        """Run operations with `client`."""
        self._client = client

    def zoo_id(self) -> RawResponse[None]:
        """Return the response of `zoo_id`."""
        return self._client.execute_raw(operations.zoo_id())


class RawApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Zoo) -> None:
        """Run operations with `client`."""
        self._client = client

    def pets_2(self) -> RawResponse[None]:
        """Return the response of `pets_2`."""
        return self._client.execute_raw(
            operations.pets_2(
                self._client.zoo_id,
                self._client.iterate_,
            )
        )

    def keepers(self) -> RawResponse[None]:
        """Return the response of `keepers`."""
        return self._client.execute_raw(
            operations.keepers(
                self._client.zoo_id,
                self._client.iterate_,
            )
        )

    def run_(self) -> RawResponse[None]:
        """Return the response of `run_`."""
        return self._client.execute_raw(
            operations.run_(
                self._client.zoo_id,
                self._client.iterate_,
            )
        )

    def zoo_id_2(self) -> RawResponse[None]:
        """Return the response of `zoo_id_2`."""
        return self._client.execute_raw(
            operations.zoo_id_2(
                self._client.zoo_id,
                self._client.iterate_,
            )
        )
