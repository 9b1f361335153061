"""The synchronous client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from . import operations
from . import raw as _raw
from . import streaming as _streaming
from ._runtime.budget import RetryBudget
from ._runtime.observing import Observer
from ._runtime.options import DEFAULT_LIMITS, DEFAULT_TIMEOUT, Limits, Timeout
from ._runtime.proxies import chosen_proxy
from ._runtime.sealed import Sealed
from ._runtime.settings import call_options
from ._runtime.streaming_client import StreamingClient
from ._runtime.transport import HttpClient
from ._runtime.unset import UNSET, Unset
from .hosts import Hosts

__all__ = [
    "Api_2",
    "AsyncPetsApi",
    "Client",
    "PetsApi",
    "PetsApi_2",
    "PetsApi_3",
    "RawApi",
    "RawPetsApi_4",
    "StreamingPetsApi_4",
]


class Client(StreamingClient):
    """Golden: a synchronous client. Use it as a context manager, or close it."""

    def __init__(
        self,
        *,
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
    def pets_api(self) -> PetsApi_2:
        """Operations of the API, one method for each."""
        return PetsApi_2(self)

    @property
    def pets_2(self) -> PetsApi_3:
        """Operations of the API, one method for each."""
        return PetsApi_3(self)

    @property
    def raw_pets(self) -> RawPetsApi_4:
        """Operations of the API, one method for each."""
        return RawPetsApi_4(self)

    @property
    def streaming_pets(self) -> StreamingPetsApi_4:
        """Operations of the API, one method for each."""
        return StreamingPetsApi_4(self)

    @property
    def async_pets(self) -> AsyncPetsApi:
        """Operations of the API, one method for each."""
        return AsyncPetsApi(self)

    @property
    def raw(self) -> RawApi:
        """Operations of the API, one method for each."""
        return RawApi(self)

    @property
    def api(self) -> Api_2:
        """Operations of the API, one method for each."""
        return Api_2(self)

    @property
    def with_raw_response(self) -> _raw.RawApi_3:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawApi_3(self)

    def find(self) -> None:
        """GET /i."""
        return self.execute(operations.find())

    def pets_find(self) -> None:
        """GET /j."""
        return self.execute(operations.pets_find_2())


class PetsApi:
    """Operations of the API, one method for each."""

    def __init__(self, client: Client) -> None:
        """Run operations with `client`."""
        self._client = client

    @property
    def with_raw_response(self) -> _raw.RawPetsApi:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawPetsApi(self._client)

    @property
    def with_streaming_response(self) -> _streaming.StreamingPetsApi:
        """The same methods; each opens its answer as a stream, in a `with`."""
        return _streaming.StreamingPetsApi(self._client)

    def find(self) -> str:
        """GET /a."""
        return self._client.execute(operations.pets_find())


class PetsApi_2:
    """Operations of the API, one method for each."""

    def __init__(self, client: Client) -> None:
        """Run operations with `client`."""
        self._client = client

    @property
    def with_raw_response(self) -> _raw.RawPetsApi_2:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawPetsApi_2(self._client)

    def find(self) -> None:
        """GET /b."""
        return self._client.execute(operations.pets_api_find())


class PetsApi_3:
    """Operations of the API, one method for each."""

    def __init__(self, client: Client) -> None:
        """Run operations with `client`."""
        self._client = client

    @property
    def with_raw_response(self) -> _raw.RawPetsApi_3:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawPetsApi_3(self._client)

    def find(self) -> None:
        """GET /c."""
        return self._client.execute(operations.pets_2_find())


class RawPetsApi_4:
    """Operations of the API, one method for each."""

    def __init__(self, client: Client) -> None:
        """Run operations with `client`."""
        self._client = client

    @property
    def with_raw_response(self) -> _raw.RawRawPetsApi_4:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawRawPetsApi_4(self._client)

    def find1(self) -> None:
        """GET /d."""
        return self._client.execute(operations.find1())


class StreamingPetsApi_4:
    """Operations of the API, one method for each."""

    def __init__(self, client: Client) -> None:
        """Run operations with `client`."""
        self._client = client

    @property
    def with_raw_response(self) -> _raw.RawStreamingPetsApi_4:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawStreamingPetsApi_4(self._client)

    def find2(self) -> None:
        """GET /e."""
        return self._client.execute(operations.find2())


class AsyncPetsApi:
    """Operations of the API, one method for each."""

    def __init__(self, client: Client) -> None:
        """Run operations with `client`."""
        self._client = client

    @property
    def with_raw_response(self) -> _raw.RawAsyncPetsApi:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawAsyncPetsApi(self._client)

    def find3(self) -> None:
        """GET /f."""
        return self._client.execute(operations.find3())


class RawApi:
    """Operations of the API, one method for each."""

    def __init__(self, client: Client) -> None:
        """Run operations with `client`."""
        self._client = client

    @property
    def with_raw_response(self) -> _raw.RawRawApi:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawRawApi(self._client)

    def find4(self) -> None:
        """GET /g."""
        return self._client.execute(operations.find4())


class Api_2:
    """Operations of the API, one method for each."""

    def __init__(self, client: Client) -> None:
        """Run operations with `client`."""
        self._client = client

    @property
    def with_raw_response(self) -> _raw.RawApi_2:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawApi_2(self._client)

    def find(self) -> None:
        """GET /h."""
        return self._client.execute(operations.api_find())
