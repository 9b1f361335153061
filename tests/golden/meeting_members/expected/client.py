"""The synchronous client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from . import operations
from . import raw as _raw
from ._runtime.budget import RetryBudget
from ._runtime.client import SyncClient
from ._runtime.observing import Observer
from ._runtime.options import DEFAULT_LIMITS, DEFAULT_TIMEOUT, Limits, Timeout
from ._runtime.proxies import chosen_proxy
from ._runtime.sealed import Sealed
from ._runtime.settings import call_options, required_setting
from ._runtime.transport import HttpClient
from ._runtime.unset import UNSET, Unset
from .hosts import Hosts

__all__ = [
    "KeepersApi",
    "PetsApi",
    "Zoo",
    "ZooIdApi",
]


class Zoo(SyncClient):
    """Golden: a synchronous client. Use it as a context manager, or close it."""

    def __init__(
        self,
        *,
        zoo_id: str | Unset = UNSET,
        iterate_: str | Unset = UNSET,
        hosts: Hosts | Unset = UNSET,
        base_url: str | Unset = UNSET,
        timeout: float | Timeout = DEFAULT_TIMEOUT,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
        observers: Sequence[Observer] = (),
        retry_budget: RetryBudget | Unset | None = UNSET,
        limits: Limits = DEFAULT_LIMITS,
        proxy: str | Unset | None = UNSET,
        http_client: HttpClient | None = None,
    ) -> None:
        """Set up the client; nothing is sent yet.

        Args:
            zoo_id: Part of every path. Default: `ZOO_ZOO_ID` of the environment.
            iterate_: Part of every path. Default: `ZOO_ITERATE` of the
                environment.
            hosts: Addresses of the services.
            base_url: One address for all services, in place of `hosts`.
            timeout: Seconds for a whole call, or limits for each phase.
            max_retries: Attempts after the first one.
            headers: Headers sent with every call.
            observers: Told of every attempt: for metrics and traces.
            retry_budget: Bounds the retries of all calls together, copies
                included; None for no such bound. Default: 100 retries at once, and
                one more for every ten calls.
            limits: How many connections are kept, and how long.
            proxy: URL of the proxy for https. None: no proxy. Default:
                `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` of the environment.
            http_client: Moves the bytes in place of a connection pool of its
                own.
        """
        sealed_headers, sealed_proxy = Sealed(headers), Sealed(proxy)
        # No error below may show a secret among the locals of its traceback.
        del headers, proxy
        self.zoo_id = required_setting(
            "zoo_id",
            zoo_id,
            "ZOO_ZOO_ID",
        )
        self.iterate_ = required_setting(
            "iterate_",
            iterate_,
            "ZOO_ITERATE",
        )
        super().__init__(
            hosts=Hosts.chosen(hosts, base_url),
            options=call_options(
                timeout,
                max_retries,
                sealed_headers,
                observers=observers,
                retry_budget=retry_budget,
            ),
            limits=limits,
            proxy=chosen_proxy(sealed_proxy),
            http_client=http_client,
        )

    @property
    def pets(self) -> PetsApi:
        """Operations of the API, one method for each."""
        return PetsApi(self)

    @property
    def keepers_2(self) -> KeepersApi:
        """Operations of the API, one method for each."""
        return KeepersApi(self)

    @property
    def zoo_id_3(self) -> ZooIdApi:
        """Operations of the API, one method for each."""
        return ZooIdApi(self)

    @property
    def with_raw_response(self) -> _raw.RawApi:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawApi(self)

    def pets_2(self) -> None:
        """PUT /zoos/{zooId}/{iterate}/pets."""
        return self.execute(
            operations.pets_2(
                self.zoo_id,
                self.iterate_,
            )
        )

    def keepers(self) -> None:
        """POST /zoos/{zooId}/{iterate}/pets."""
        return self.execute(
            operations.keepers(
                self.zoo_id,
                self.iterate_,
            )
        )

    def run_(self) -> None:
        """DELETE /zoos/{zooId}/{iterate}/pets."""
        return self.execute(
            operations.run_(
                self.zoo_id,
                self.iterate_,
            )
        )

    def zoo_id_2(self) -> None:
        """PATCH /zoos/{zooId}/{iterate}/pets."""
        return self.execute(
            operations.zoo_id_2(
                self.zoo_id,
                self.iterate_,
            )
        )


class PetsApi:
    """Operations of the API, one method for each."""

    def __init__(self, client: Zoo) -> None:
        """Run operations with `client`."""
        self._client = client

    @property
    def with_raw_response(self) -> _raw.RawPetsApi:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawPetsApi(self._client)

    def find(self) -> None:
        """GET /zoos/{zooId}/{iterate}/pets."""
        return self._client.execute(
            operations.find(
                self._client.zoo_id,
                self._client.iterate_,
            )
        )


class KeepersApi:
    """Operations of the API, one method for each."""

    def __init__(self, client: Zoo) -> None:
        """Run operations with `client`."""
        self._client = client

    @property
    def with_raw_response(self) -> _raw.RawKeepersApi:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawKeepersApi(self._client)

    def run(self) -> None:
        """GET /keepers."""
        return self._client.execute(operations.run())


class ZooIdApi:
    """Operations of the API, one method for each."""

    def __init__(self, client: Zoo) -> None:
        """Run operations with `client`."""
        self._client = client

    @property
    def with_raw_response(self) -> _raw.RawZooIdApi:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawZooIdApi(self._client)

    def zoo_id(self) -> None:
        """GET /zoo."""
        return self._client.execute(operations.zoo_id())
