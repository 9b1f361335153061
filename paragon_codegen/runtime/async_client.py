"""The client for event loops; see `client`. What makes its calls is in `async_calls`."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from .base_client import BaseClient
from .credentials import Credential
from .hosts import BaseHosts
from .operation import Operation
from .options import DEFAULT_LIMITS, DEFAULT_OPTIONS, Limits, Options
from .proxies import ProxyChoice
from .response import RawResponse
from .transport import AsyncHttpClient
from .unset import UNSET

if TYPE_CHECKING:
    from .connections import AsyncConnections
    from .exchange import Exchange
    from .placing import Select
    from .policy import Received

__all__ = ["AsyncClient"]

T = TypeVar("T")
_Client = TypeVar("_Client", bound="AsyncClient")


class AsyncClient(BaseClient):
    """Runs operations under asyncio or trio; safe to share between tasks.

    Args:
        hosts: a URL for each service.
        credentials: security scheme name → credential.
        options: timeouts, retries, headers, limits.
        limits: how many connections are kept, and how long.
        proxy: leads to every service; None for none, UNSET for the environment's.
        http_client: moves the bytes instead of the connections made here: an
            ``httpx2.AsyncClient``, or any `AsyncTransport`. It is left open on
            `aclose`.
    """

    def __init__(
        self,
        *,
        hosts: BaseHosts,
        credentials: Mapping[str, Credential | None] | None = None,
        options: Options = DEFAULT_OPTIONS,
        limits: Limits = DEFAULT_LIMITS,
        proxy: ProxyChoice = UNSET,
        http_client: AsyncHttpClient | None = None,
    ) -> None:
        super().__init__(hosts=hosts, credentials=credentials, options=options)
        from .connections import AsyncConnections

        self._connections = AsyncConnections(http_client, limits, proxy)

    async def execute(self, operation: Operation[T]) -> T:
        """Run an operation and return its result.

        Raises:
            ClientError: see `errors` for the kinds.
        """
        return (await self.execute_raw(operation)).parse()

    async def execute_raw(self, operation: Operation[T]) -> RawResponse[T]:
        """Run an operation and return its response, whatever its status.

        Raises:
            ClientError: no complete response came.
        """
        exchange = self._exchange(operation)
        return exchange.raw(await self._call(exchange))

    async def _call(self, exchange: Exchange[Any]) -> Received:
        """Make attempts until a response is final."""
        return await _call()(exchange, self._connections, self._select)

    async def aclose(self) -> None:
        """Close the client; a copy made by `with_options` leaves connections open."""
        self._closed = True
        if self._owner:
            await self._connections.close()

    # Completion takes Self for the class that it stands in, and this one has heirs.
    async def __aenter__(self: _Client) -> _Client:
        """Return the client."""
        return self

    async def __aexit__(self, *reason: object) -> None:
        """Close the client."""
        await self.aclose()


@cache
def _call() -> (
    Callable[[Exchange[Any], AsyncConnections, Select], Coroutine[Any, Any, Received]]
):
    """Load what makes calls with the first one."""
    from .async_calls import call_async

    return call_async
