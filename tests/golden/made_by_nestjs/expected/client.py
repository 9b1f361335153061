"""The synchronous client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar, Self

from . import models, operations
from . import raw as _raw
from ._runtime.budget import RetryBudget
from ._runtime.client import SyncClient
from ._runtime.credentials import TokenSource
from ._runtime.multipart import File
from ._runtime.observing import Observer
from ._runtime.options import DEFAULT_LIMITS, DEFAULT_TIMEOUT, Limits, Timeout
from ._runtime.proxies import chosen_proxy
from ._runtime.sealed import Sealed
from ._runtime.settings import bearer_credential, call_options, given
from ._runtime.sources import ByteSource
from ._runtime.transport import HttpClient
from ._runtime.unset import UNSET, Unset
from .hosts import Hosts

__all__ = [
    "Client",
    "OrdersApi",
]


class Client(SyncClient):
    """Orders: a synchronous client. Use it as a context manager, or close it."""

    _credential_help: ClassVar[Mapping[str, str]] = {
        "bearer": "token=",
    }

    def __init__(
        self,
        *,
        token: TokenSource | Unset = UNSET,
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
            token: The bearer token.
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
        credentials = {
            "bearer": bearer_credential("token", token, ""),
        }
        sealed_headers, sealed_proxy = Sealed(headers), Sealed(proxy)
        # No error below may show a secret among the locals of its traceback.
        del token, headers, proxy
        super().__init__(
            hosts=Hosts.chosen(hosts, base_url),
            credentials=credentials,
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

    def with_credentials(self, *, token: TokenSource | Unset = UNSET) -> Self:
        """Return a copy with other credentials; it shares the connections.

        What is absent stays as it is.

        Raises:
            ConfigurationError: A credential is None or empty: nothing stands in for
                it.
        """
        credentials = {
            "bearer": bearer_credential("token", token, ""),
        }
        del token
        return self._copy(credentials=given(credentials))

    @property
    def orders(self) -> OrdersApi:
        """Operations of the API, one method for each."""
        return OrdersApi(self)


class OrdersApi:
    """Operations of the API, one method for each."""

    def __init__(self, client: Client) -> None:
        """Run operations with `client`."""
        self._client = client

    @property
    def with_raw_response(self) -> _raw.RawOrdersApi:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawOrdersApi(self._client)

    def orders_controller_list(
        self,
        *,
        page: float,
        status: models.OrdersControllerListStatus | str | Unset = UNSET,
    ) -> models.OrdersControllerListResponse:
        """GET /orders."""
        return self._client.execute(
            operations.orders_controller_list(
                page=page,
                status=status,
            )
        )

    def orders_controller_create(
        self,
        *,
        buyer: str,
        lines: list[str] | Unset = UNSET,
        price: models.Money | None | Unset = UNSET,
    ) -> models.Order:
        """POST /orders.

        Args:
            buyer: Who buys.
        """
        return self._client.execute(
            operations.orders_controller_create(
                buyer=buyer,
                lines=lines,
                price=price,
            )
        )

    def orders_controller_get(
        self,
        id: float,
        *,
        x_trace: str | Unset = UNSET,
    ) -> models.Order:
        """GET /orders/{id}."""
        return self._client.execute(
            operations.orders_controller_get(
                id,
                x_trace=x_trace,
            )
        )

    def orders_controller_drop(self, id: str) -> None:
        """DELETE /orders/{id}."""
        return self._client.execute(operations.orders_controller_drop(id))

    def orders_controller_pay(
        self,
        id: str,
        *,
        body: models.OrdersControllerPayRequest,
    ) -> models.Order:
        """POST /orders/{id}/pay."""
        return self._client.execute(
            operations.orders_controller_pay(
                id,
                body=body,
            )
        )

    def orders_controller_invoice(
        self,
        id: str,
        *,
        file: ByteSource | File | Unset = UNSET,
        note: str | Unset = UNSET,
    ) -> None:
        """POST /orders/{id}/invoice."""
        return self._client.execute(
            operations.orders_controller_invoice(
                id,
                file=file,
                note=note,
            )
        )
