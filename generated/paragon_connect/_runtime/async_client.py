"""The client for event loops: a thin driver of the retry policy; see `client`."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from .base_client import BaseClient
from .connections import AsyncConnections
from .credentials import Credential, Placed
from .errors import ClientError
from .exchange import Exchange
from .hosts import BaseHosts
from .operation import Operation
from .options import DEFAULT_LIMITS, DEFAULT_OPTIONS, Limits, Options
from .policy import Outcome, Received, Send
from .proxies import ProxyChoice
from .receive import receive_async
from .response import RawResponse
from .transport import AsyncHttpClient, AsyncHttpResponse, TransportFailure
from .unset import UNSET
from .waiting import move_on_after
from .watching import Watch

__all__ = ["AsyncClient"]

T = TypeVar("T")


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
        flow = exchange.attempts()
        try:
            step = next(flow)
            while True:
                outcome: Outcome | None = None
                if isinstance(step, Send):
                    outcome = await self._attempt(exchange, step)
                else:
                    self._retried(exchange, step)
                    await self._connections.sleep(step.seconds)
                step = flow.send(outcome)
        except StopIteration as stop:
            return self._received(exchange, stop.value)
        except ClientError as error:
            problem = self._failed(exchange, error)
        raise problem

    async def _attempt(self, exchange: Exchange[Any], step: Send) -> Outcome:
        """Make one attempt within the deadline."""
        left = None if step.deadline is None else step.deadline - time.monotonic()
        outcome: Outcome | None = None
        with self._watch(exchange, step) as watch:
            with move_on_after(left):
                outcome = await self._send(exchange, step, watch)
            if outcome is None:
                outcome = exchange.late()
                watch.end(outcome)
        return outcome

    async def _send(self, exchange: Exchange[Any], step: Send, watch: Watch) -> Outcome:
        """Send one request and read its response whole."""
        exchange.begin()
        credentials = self._select(exchange.operation.security)
        placed: list[Placed] = [await c.place_async() for c in credentials]
        transport = self._connections.transport()
        more = watch.begin(placed)
        response: AsyncHttpResponse | None = None
        outcome: Outcome
        try:
            exchange.check(step.deadline)
            request = exchange.request(placed, step.deadline, more)
            response = await transport.handle(request)
            outcome = await receive_async(exchange, response, step.deadline)
        except (TransportFailure, ClientError) as error:
            outcome = exchange.failed(error, step.deadline)
        finally:
            exchange.sent()
        watch.end(outcome, response)
        return outcome

    async def aclose(self) -> None:
        """Close the client; a copy made by `with_options` leaves connections open."""
        self._closed = True
        if self._owner:
            await self._connections.close()

    async def __aenter__(self) -> Self:
        """Return the client."""
        return self

    async def __aexit__(self, *reason: object) -> None:
        """Close the client."""
        await self.aclose()
