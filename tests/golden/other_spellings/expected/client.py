"""The synchronous client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar, Self
from uuid import UUID

from . import models, operations
from . import raw as _raw
from ._runtime.budget import RetryBudget
from ._runtime.client import SyncClient
from ._runtime.credentials import TokenSource
from ._runtime.observing import Observer
from ._runtime.options import DEFAULT_LIMITS, DEFAULT_TIMEOUT, Limits, Timeout
from ._runtime.proxies import chosen_proxy
from ._runtime.sealed import Sealed
from ._runtime.settings import call_options, given, key_credential
from ._runtime.sources import ByteSource
from ._runtime.transport import HttpClient
from ._runtime.unset import UNSET, Unset
from .hosts import Hosts

__all__ = [
    "Client",
]


class Client(SyncClient):
    """What is plainly meant: a synchronous client. Use it as a context manager, or
    close it.
    """

    _credential_help: ClassVar[Mapping[str, str]] = {
        "key": "api_key=",
    }

    def __init__(
        self,
        *,
        api_key: TokenSource | Unset = UNSET,
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
            api_key: The key, sent in the header `X-Key`.
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
            "key": key_credential("header", "X-Key", "api_key", api_key, ""),
        }
        sealed_headers, sealed_proxy = Sealed(headers), Sealed(proxy)
        # No error below may show a secret among the locals of its traceback.
        del api_key, headers, proxy
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

    def with_credentials(self, *, api_key: TokenSource | Unset = UNSET) -> Self:
        """Return a copy with other credentials; it shares the connections.

        What is absent stays as it is.

        Raises:
            ConfigurationError: A credential is None or empty: nothing stands in for
                it.
        """
        credentials = {
            "key": key_credential("header", "X-Key", "api_key", api_key, ""),
        }
        del api_key
        return self._copy(credentials=given(credentials))

    @property
    def with_raw_response(self) -> _raw.RawApi:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawApi(self)

    def get_account(self, account_id: int) -> models.Account:
        """GET /accounts/{account_id}."""
        return self.execute(operations.get_account(account_id))

    def get_account_get_users_id_files_name(
        self,
        user_id: UUID,
        name: str,
    ) -> None:
        """GET /users/{userId}/files/{name}."""
        return self.execute(
            operations.get_account_get_users_id_files_name(
                user_id,
                name,
            )
        )

    def list_items(
        self,
        parent: str,
        *,
        all: bool | Unset = UNSET,
    ) -> None:
        """GET /v1/{parent}/items."""
        return self.execute(
            operations.list_items(
                parent,
                all=all,
            )
        )

    def get_member(
        self,
        id: str,
        id_2: str,
        *,
        fields: list[str] | Unset = UNSET,
        since: str | Unset = UNSET,
        x_trace: list[str] | Unset = UNSET,
    ) -> models.Odd:
        """GET /teams/{id}/users/{id_2}."""
        return self.execute(
            operations.get_member(
                id,
                id_2,
                fields=fields,
                since=since,
                x_trace=x_trace,
            )
        )

    def put_member(
        self,
        id: str,
        id_2: str,
        *,
        content: ByteSource | Unset = UNSET,
        content_type: str = "application/octet-stream",
    ) -> None:
        """PUT /teams/{id}/users/{id_2}.

        Args:
            content: A picture.
            content_type: Media type of `content`.
        """
        return self.execute(
            operations.put_member(
                id,
                id_2,
                content=content,
                content_type=content_type,
            )
        )
