"""The base clients: thin drivers that run one retry policy, sync and async."""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from dataclasses import replace
from types import TracebackType
from typing import Any, ClassVar, Final, NoReturn, Self, TypeVar

from .connections import AsyncConnections, Connections
from .credentials import Credential, Placed
from .errors import ClientError, ClosedError, ConfigurationError
from .exchange import Exchange
from .hosts import BaseHosts
from .operation import Operation, Security
from .options import DEFAULT_OPTIONS, Options, Timeout
from .policy import Outcome, Received, Send, attempts
from .response import DEFAULT_ERROR_FIELDS, ErrorFields, RawResponse
from .transport import (
    AsyncHttpClient,
    AsyncHttpResponse,
    HttpClient,
    HttpResponse,
    TransportFailure,
)
from .unset import UNSET, Unset

__all__ = ["AsyncClient", "BaseClient", "SyncClient"]

T = TypeVar("T")

_PACKAGE: Final = __name__.rpartition(".")[0].removesuffix("._runtime")
_log: Final = logging.getLogger(_PACKAGE)


class BaseClient:
    """What both clients share: configuration, copies, the choice of credentials.

    Args:
        hosts: a URL for each service.
        credentials: security scheme name → credential; None where it is missing.
        options: timeouts, retries, headers, limits.
    """

    _user_agent: ClassVar[str] = _PACKAGE.rpartition(".")[2]
    _error_fields: ClassVar[ErrorFields] = DEFAULT_ERROR_FIELDS
    _credential_help: ClassVar[Mapping[str, str]] = {}
    """Security scheme name → how to give its credential, for messages."""

    def __init__(
        self,
        *,
        hosts: BaseHosts,
        credentials: Mapping[str, Credential | None] | None = None,
        options: Options = DEFAULT_OPTIONS,
    ) -> None:
        self._hosts = hosts
        self._credentials: Mapping[str, Credential | None] = credentials or {}
        self._options = options
        self._closed = False
        self._owner = True

    def _copy(
        self,
        *,
        options: Options | None = None,
        credentials: Mapping[str, Credential | None] | None = None,
    ) -> Self:
        """Return a client with changes that shares this one's connections.

        Closing the copy leaves the connections open; closing the original ends
        them for both. `credentials` replaces only the schemes it names.
        """
        copy = object.__new__(type(self))
        copy.__dict__.update(self.__dict__)
        copy._owner = False
        if options is not None:
            copy._options = options
        if credentials is not None:
            copy._credentials = {**self._credentials, **credentials}
        return copy

    def with_options(
        self,
        *,
        timeout: float | Timeout | Unset = UNSET,
        max_retries: int | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
        max_response_bytes: int | Unset = UNSET,
    ) -> Self:
        """Return a copy with other options; it shares the connections.

        Args:
            timeout: seconds for a whole call, or limits for each phase.
            max_retries: attempts after the first one; 0 switches retries off.
            headers: sent with every call, in addition to those sent already.
            max_response_bytes: largest body, as sent and as decompressed.
        """
        options = self._options
        if timeout is not UNSET:
            options = replace(options, timeout=Timeout.of(timeout))
        if max_retries is not UNSET:
            options = replace(options, max_retries=max_retries)
        if headers is not UNSET:
            options = replace(options, headers={**options.headers, **headers})
        if max_response_bytes is not UNSET:
            options = replace(options, max_response_bytes=max_response_bytes)
        return self._copy(options=options)

    def _exchange(self, operation: Operation[T]) -> Exchange[T]:
        """Return the state of a new call."""
        if self._closed:
            raise ClosedError("the client is closed; make a new one")
        return Exchange(
            operation,
            self._hosts,
            self._options,
            user_agent=self._user_agent,
            error_fields=self._error_fields,
        )

    def _select(self, security: Security) -> list[Credential]:
        """Return the credentials of the first alternative that is complete.

        Raises:
            ConfigurationError: none is; says how to give one.
        """
        if not security:
            return []
        for schemes in security:
            found = [self._credentials.get(scheme) for scheme in schemes]
            complete = [credential for credential in found if credential is not None]
            if len(complete) == len(found):
                return complete
        ways = " or ".join(
            " and ".join(self._credential_help.get(name, name) for name in schemes)
            for schemes in security
        )
        raise ConfigurationError(f"this call needs a credential: give {ways}")

    def __repr__(self) -> str:
        """Return the class and its hosts."""
        return f"{type(self).__name__}(hosts={self._hosts!r})"

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled: a client holds credentials and connections."""
        raise TypeError(
            f"{type(self).__name__} cannot be pickled or copied; "
            "make one where it is used, or use with_options()"
        )


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
                    time.sleep(step.seconds)
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
        placed = [c.place() for c in self._select(exchange.operation.security)]
        transport = self._connections.transport()
        response: HttpResponse | None = None
        try:
            response = transport.handle(exchange.request(placed, step.deadline))
            outcome: Outcome = self._receive(exchange, response, step.deadline)
        except (TransportFailure, ClientError) as error:
            outcome = exchange.failed(error)
        finally:
            if response is not None:
                response.close()
        if _log.isEnabledFor(logging.DEBUG):
            _trace(exchange, step, outcome, started)
        return outcome

    def _receive(
        self, exchange: Exchange[Any], response: HttpResponse, deadline: float | None
    ) -> Received:
        """Read a response whole."""
        payload = exchange.receive(response)
        for chunk in response.chunks():
            payload.feed(chunk)
            if deadline is not None and time.monotonic() >= deadline:
                raise exchange.late()
        return Received(response.status, response.headers, payload.finish())

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
        if _log.isEnabledFor(logging.DEBUG):
            _trace(exchange, step, outcome, started)
        return outcome

    async def _send(self, exchange: Exchange[Any], step: Send) -> Outcome:
        """Send one request and read its response whole."""
        credentials = self._select(exchange.operation.security)
        placed: list[Placed] = [await c.place_async() for c in credentials]
        transport = self._connections.transport()
        response: AsyncHttpResponse | None = None
        try:
            response = await transport.handle(exchange.request(placed, step.deadline))
            payload = exchange.receive(response)
            async for chunk in response.chunks():
                payload.feed(chunk)
            return Received(response.status, response.headers, payload.finish())
        except (TransportFailure, ClientError) as error:
            return exchange.failed(error)
        finally:
            if response is not None:
                await response.close()

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


def _trace(
    exchange: Exchange[Any], step: Send, outcome: Outcome, started: float
) -> None:
    """Log an attempt, without secrets."""
    result = outcome.status if isinstance(outcome, Received) else str(outcome)
    _log.debug(
        "%s %s -> %s in %.0f ms (attempt %d)",
        exchange.operation.method,
        exchange.safe_url(),
        result,
        (time.monotonic() - started) * 1000,
        step.attempt,
    )
