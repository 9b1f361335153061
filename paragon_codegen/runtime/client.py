"""The client for threads; see `async_client`. What makes its calls is in `calls`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from .base_client import BaseClient
from .credentials import Credential
from .hosts import BaseHosts
from .operation import Operation
from .options import DEFAULT_LIMITS, DEFAULT_OPTIONS, Limits, Options
from .proxies import ProxyChoice
from .response import RawResponse
from .transport import HttpClient
from .unset import UNSET

if TYPE_CHECKING:
    from .connections import Connections
    from .exchange import Exchange
    from .placing import Select
    from .policy import Received

__all__ = ["SyncClient"]

T = TypeVar("T")
_Client = TypeVar("_Client", bound="SyncClient")


class SyncClient(BaseClient):
    """Runs operations; safe to share between threads.

    Args:
        hosts: a URL for each service.
        credentials: security scheme name → credential.
        options: timeouts, retries, headers, limits.
        limits: how many connections are kept, and how long.
        proxy: leads to every service; None for none, UNSET for the environment's.
        http_client: moves the bytes instead of the connections made here: an
            ``httpx2.Client``, or any `Transport`. It is left open on `close`.
    """

    def __init__(
        self,
        *,
        hosts: BaseHosts,
        credentials: Mapping[str, Credential | None] | None = None,
        options: Options = DEFAULT_OPTIONS,
        limits: Limits = DEFAULT_LIMITS,
        proxy: ProxyChoice = UNSET,
        http_client: HttpClient | None = None,
    ) -> None:
        super().__init__(hosts=hosts, credentials=credentials, options=options)
        from .connections import Connections

        self._connections = Connections(http_client, limits, proxy)

    def execute(self, operation: Operation[T]) -> T:
        """Run an operation and return its result.

        Raises:
            ClientError: see `errors` for the kinds.
        """
        return self.execute_raw(operation).parse()

    def execute_raw(self, operation: Operation[T]) -> RawResponse[T]:
        """Run an operation and return its response, whatever its status.

        Raises:
            ClientError: no complete response came.
        """
        exchange = self._exchange(operation)
        return exchange.raw(self._call(exchange))

    def _call(self, exchange: Exchange[Any]) -> Received:
        """Make attempts until a response is final."""
        return _call()(exchange, self._connections, self._select)

    def close(self) -> None:
        """Close the client; a copy made by `with_options` leaves connections open."""
        self._closed = True
        if self._owner:
            self._connections.close()

    # Completion takes Self for the class that it stands in, and this one has heirs.
    def __enter__(self: _Client) -> _Client:
        """Return the client."""
        return self

    def __exit__(self, *reason: object) -> None:
        """Close the client."""
        self.close()


@cache
def _call() -> Callable[[Exchange[Any], Connections, Select], Received]:
    """Load what makes calls with the first one."""
    from .calls import call

    return call
