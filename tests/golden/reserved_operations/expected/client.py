"""The synchronous client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from . import operations
from . import raw as _raw
from ._runtime.budget import RetryBudget
from ._runtime.client import SyncClient
from ._runtime.observing import Observer
from ._runtime.options import DEFAULT_LIMITS, DEFAULT_TIMEOUT, Limits, Timeout
from ._runtime.proxies import chosen_proxy
from ._runtime.sealed import Sealed
from ._runtime.settings import call_options
from ._runtime.transport import HttpClient
from ._runtime.unset import UNSET, Unset
from .hosts import Hosts

__all__ = [
    "Client",
    "ListApi",
    "OperationsApi",
    "PropertyApi",
    "ThingsApi",
]


class Client(SyncClient):
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
    def things(self) -> ThingsApi:
        """Operations of the API, one method for each."""
        return ThingsApi(self)

    @property
    def property_(self) -> PropertyApi:
        """Operations of the API, one method for each."""
        return PropertyApi(self)

    @property
    def list_(self) -> ListApi:
        """Operations of the API, one method for each."""
        return ListApi(self)

    @property
    def operations(self) -> OperationsApi:
        """Operations of the API, one method for each."""
        return OperationsApi(self)


class ThingsApi:
    """Operations of the API, one method for each."""

    def __init__(self, client: Client) -> None:
        """Run operations with `client`."""
        self._client = client

    @property
    def with_raw_response(self) -> _raw.RawThingsApi:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawThingsApi(self._client)

    def list_(self) -> list[str]:
        """GET /a."""
        return self._client.execute(operations.list_())

    def str_(self) -> list[str]:
        """GET /b."""
        return self._client.execute(operations.str_())

    def dict_(self) -> dict[str, int]:
        """GET /c."""
        return self._client.execute(operations.dict_())

    def int_(self) -> None:
        """GET /d."""
        return self._client.execute(operations.int_())

    def print(self) -> None:
        """GET /e."""
        return self._client.execute(operations.print())

    def execute_(self) -> None:
        """GET /f."""
        return self._client.execute(operations.execute_())

    def with_raw_response_(self) -> None:
        """GET /g."""
        return self._client.execute(operations.with_raw_response_())


class PropertyApi:
    """Operations of the API, one method for each."""

    def __init__(self, client: Client) -> None:
        """Run operations with `client`."""
        self._client = client

    @property
    def with_raw_response(self) -> _raw.RawPropertyApi:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawPropertyApi(self._client)

    def operations(self) -> None:
        """GET /h."""
        return self._client.execute(operations.operations())

    def path_segment(self, id: str) -> None:
        """GET /i/{id}."""
        return self._client.execute(operations.path_segment_(id))

    def query_pairs(self, *, q: str | Unset = UNSET) -> None:
        """GET /j."""
        return self._client.execute(operations.query_pairs_(q=q))

    def to_json(self, *, body: Any | Unset = UNSET) -> None:
        """POST /k."""
        return self._client.execute(operations.to_json_(body=body))

    def json_body(self, *, body: str | Unset = UNSET) -> None:
        """POST /l."""
        return self._client.execute(operations.json_body_(body=body))


class ListApi:
    """Operations of the API, one method for each."""

    def __init__(self, client: Client) -> None:
        """Run operations with `client`."""
        self._client = client

    @property
    def with_raw_response(self) -> _raw.RawListApi:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawListApi(self._client)

    def property_(self) -> None:
        """GET /m."""
        return self._client.execute(operations.property_())


class OperationsApi:
    """Operations of the API, one method for each."""

    def __init__(self, client: Client) -> None:
        """Run operations with `client`."""
        self._client = client

    @property
    def with_raw_response(self) -> _raw.RawOperationsApi:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawOperationsApi(self._client)

    def classmethod(self) -> None:
        """GET /n."""
        return self._client.execute(operations.classmethod())

    def import_(self) -> None:
        """GET /o."""
        return self._client.execute(operations.import_())

    def as_any(self) -> Any:
        """GET /p."""
        return self._client.execute(operations.as_any_())

    def checked(self) -> list[str]:
        """GET /q."""
        return self._client.execute(operations.checked_())

    def list_of(self) -> list[str]:
        """GET /r."""
        return self._client.execute(operations.list_of_())
