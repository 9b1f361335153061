"""The client for threads: a thin driver of the retry policy; see `async_client`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from .base_client import BaseClient
from .connections import Connections
from .credentials import Credential
from .errors import ClientError
from .exchange import Exchange
from .hosts import BaseHosts
from .operation import Operation
from .options import DEFAULT_LIMITS, DEFAULT_OPTIONS, Limits, Options
from .policy import Outcome, Received, Send
from .proxies import ProxyChoice
from .receive import receive
from .response import RawResponse
from .transport import HttpClient, HttpResponse, TransportFailure
from .unset import UNSET

__all__ = ["SyncClient"]

T = TypeVar("T")


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
        flow = exchange.attempts()
        try:
            step = next(flow)
            while True:
                outcome: Outcome | None = None
                if isinstance(step, Send):
                    outcome = self._attempt(exchange, step)
                else:
                    self._retried(exchange, step)
                    self._connections.sleep(step.seconds)
                step = flow.send(outcome)
        except StopIteration as stop:
            return self._received(exchange, stop.value)
        except ClientError as error:
            problem = self._failed(exchange, error)
        raise problem

    def _attempt(self, exchange: Exchange[Any], step: Send) -> Outcome:
        """Make one attempt."""
        exchange.begin()
        placed = [c.place() for c in self._select(exchange.operation.security)]
        transport = self._connections.transport()
        response: HttpResponse | None = None
        with self._watch(exchange, step) as watch:
            more = watch.begin(placed)
            try:
                exchange.check(step.deadline)
                request = exchange.request(placed, step.deadline, more)
                response = transport.handle(request)
                outcome: Outcome = receive(exchange, response, step.deadline)
            except (TransportFailure, ClientError) as error:
                outcome = exchange.failed(error, step.deadline)
            finally:
                exchange.sent()
            watch.end(outcome, response)
        return outcome

    def close(self) -> None:
        """Close the client; a copy made by `with_options` leaves connections open."""
        self._closed = True
        if self._owner:
            self._connections.close()

    def __enter__(self) -> Self:
        """Return the client."""
        return self

    def __exit__(self, *reason: object) -> None:
        """Close the client."""
        self.close()
