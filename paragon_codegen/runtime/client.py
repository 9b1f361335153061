"""The clients: thin drivers that run one retry policy, sync and async."""

from __future__ import annotations

import inspect
import time
from collections.abc import AsyncIterator, Iterator, Mapping
from types import TracebackType
from typing import Any, Self, TypeVar

from .base_client import BaseClient
from .connections import AsyncConnections, Connections
from .credentials import Credential, Placed
from .drivers import deliver, deliver_async, drive, drive_async, not_awaited
from .errors import ClientError
from .exchange import Exchange
from .hosts import BaseHosts
from .operation import Operation
from .options import DEFAULT_OPTIONS, Options
from .policy import Outcome, Received, Send, attempts
from .response import RawResponse
from .steps import Items, Pause, Present, Resolve, Step, Steps
from .transport import (
    AsyncHttpClient,
    AsyncHttpResponse,
    HttpClient,
    HttpResponse,
    TransportFailure,
)

__all__ = ["AsyncClient", "SyncClient"]

T = TypeVar("T")


class SyncClient(BaseClient):
    """Runs operations; safe to share between threads.

    Args:
        hosts: a URL for each service.
        credentials: security scheme name → credential.
        options: timeouts, retries, headers, limits.
        http_client: moves the bytes instead of the connections made here: an
            ``httpx2.Client``, or any `Transport`. It is left open on `close`.
    """

    def __init__(
        self,
        *,
        hosts: BaseHosts,
        credentials: Mapping[str, Credential | None] | None = None,
        options: Options = DEFAULT_OPTIONS,
        http_client: HttpClient | None = None,
    ) -> None:
        super().__init__(hosts=hosts, credentials=credentials, options=options)
        self._connections = Connections(http_client)

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
        flow = attempts(
            operation.method, self._options, passthrough=operation.passthrough
        )
        try:
            step = next(flow)
            while True:
                outcome: Outcome | None = None
                if isinstance(step, Send):
                    outcome = self._attempt(exchange, step)
                else:
                    self._connections.sleep(step.seconds)
                step = flow.send(outcome)
        except StopIteration as stop:
            received: Received = stop.value
        except ClientError as error:
            exchange.complete(error)
            raise
        return exchange.raw(received)

    def _attempt(self, exchange: Exchange[Any], step: Send) -> Outcome:
        """Make one attempt."""
        started = time.monotonic()
        exchange.begin()
        placed = [c.place() for c in self._select(exchange.operation.security)]
        transport = self._connections.transport()
        response: HttpResponse | None = None
        try:
            exchange.check(step.deadline)
            response = transport.handle(exchange.request(placed, step.deadline))
            outcome: Outcome = self._receive(exchange, response, step.deadline)
        except (TransportFailure, ClientError) as error:
            outcome = exchange.failed(error, step.deadline)
        finally:
            if response is not None:
                response.close()
        self._log_attempt(exchange, step, outcome, started)
        return outcome

    def _receive(
        self, exchange: Exchange[Any], response: HttpResponse, deadline: float | None
    ) -> Received:
        """Read a response whole."""
        payload = exchange.receive(response)
        for chunk in response.chunks():
            payload.feed(chunk)
            exchange.check(deadline)
        return Received(response.status, response.headers, payload.finish())

    def run(self, steps: Steps[T]) -> T:
        """Carry out a behaviour of several calls and return its result."""
        return drive(steps, self._perform)

    def iterate(self, items: Items[T]) -> Iterator[T]:
        """Carry out a behaviour that has many results, as far as they are asked for."""
        return deliver(items, self._perform)

    def _perform(self, step: Step) -> Any:
        """Do one step of a behaviour."""
        match step:
            case Pause():
                return self._connections.sleep(step.seconds)
            case Present():
                (credential,) = self._select([[step.scheme]])
                return credential.place().secret
            case Resolve():
                return not_awaited(step.value)
            case _:
                return self.execute(step)

    def close(self) -> None:
        """Close the client; a copy made by `with_options` leaves connections open."""
        self._closed = True
        if self._owner:
            self._connections.close()

    def __enter__(self) -> Self:
        """Return the client."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the client."""
        self.close()


class AsyncClient(BaseClient):
    """Runs operations under asyncio or trio; safe to share between tasks.

    Args:
        hosts: a URL for each service.
        credentials: security scheme name → credential.
        options: timeouts, retries, headers, limits.
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
        http_client: AsyncHttpClient | None = None,
    ) -> None:
        super().__init__(hosts=hosts, credentials=credentials, options=options)
        self._connections = AsyncConnections(http_client)

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
        from anyio import sleep

        exchange = self._exchange(operation)
        flow = attempts(
            operation.method, self._options, passthrough=operation.passthrough
        )
        try:
            step = next(flow)
            while True:
                outcome: Outcome | None = None
                if isinstance(step, Send):
                    outcome = await self._attempt(exchange, step)
                else:
                    await sleep(step.seconds)
                step = flow.send(outcome)
        except StopIteration as stop:
            received: Received = stop.value
        except ClientError as error:
            exchange.complete(error)
            raise
        return exchange.raw(received)

    async def _attempt(self, exchange: Exchange[Any], step: Send) -> Outcome:
        """Make one attempt within the deadline."""
        from anyio import move_on_after

        started = time.monotonic()
        left = None if step.deadline is None else step.deadline - started
        outcome: Outcome | None = None
        with move_on_after(left):
            outcome = await self._send(exchange, step)
        if outcome is None:
            outcome = exchange.late()
        self._log_attempt(exchange, step, outcome, started)
        return outcome

    async def _send(self, exchange: Exchange[Any], step: Send) -> Outcome:
        """Send one request and read its response whole."""
        exchange.begin()
        credentials = self._select(exchange.operation.security)
        placed: list[Placed] = [await c.place_async() for c in credentials]
        transport = self._connections.transport()
        response: AsyncHttpResponse | None = None
        try:
            exchange.check(step.deadline)
            response = await transport.handle(exchange.request(placed, step.deadline))
            payload = exchange.receive(response)
            async for chunk in response.chunks():
                payload.feed(chunk)
            return Received(response.status, response.headers, payload.finish())
        except (TransportFailure, ClientError) as error:
            return exchange.failed(error, step.deadline)
        finally:
            if response is not None:
                await response.close()

    async def run(self, steps: Steps[T]) -> T:
        """Carry out a behaviour of several calls and return its result."""
        return await drive_async(steps, self._perform)

    def iterate(self, items: Items[T]) -> AsyncIterator[T]:
        """Carry out a behaviour that has many results, as far as they are asked for."""
        return deliver_async(items, self._perform)

    async def _perform(self, step: Step) -> Any:
        """Do one step of a behaviour."""
        from anyio import sleep

        match step:
            case Pause():
                return await sleep(step.seconds)
            case Present():
                (credential,) = self._select([[step.scheme]])
                return (await credential.place_async()).secret
            case Resolve():
                value = step.value
                return await value if inspect.isawaitable(value) else value
            case _:
                return await self.execute(step)

    async def aclose(self) -> None:
        """Close the client; a copy made by `with_options` leaves connections open."""
        self._closed = True
        if self._owner:
            await self._connections.close()

    async def __aenter__(self) -> Self:
        """Return the client."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the client."""
        await self.aclose()
