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
    "UsersApi",
]


class Client(SyncClient):
    """people: a synchronous client. Use it as a context manager, or close it."""

    _credential_help: ClassVar[Mapping[str, str]] = {
        "jwt": "token=",
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
            "jwt": bearer_credential("token", token, ""),
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
            "jwt": bearer_credential("token", token, ""),
        }
        del token
        return self._copy(credentials=given(credentials))

    @property
    def users(self) -> UsersApi:
        """Operations of the API, one method for each."""
        return UsersApi(self)


class UsersApi:
    """Operations of the API, one method for each."""

    def __init__(self, client: Client) -> None:
        """Run operations with `client`."""
        self._client = client

    @property
    def with_raw_response(self) -> _raw.RawUsersApi:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawUsersApi(self._client)

    def find(
        self,
        *,
        name: str | Unset = UNSET,
        role: models.Role | str | Unset = UNSET,
        limit: float | Unset = UNSET,
    ) -> list[models.User]:
        """GET /users.

        Finds users.

        Args:
            name: part of the name
            limit: Default: 20.
        """
        return self._client.execute(
            operations.find(
                name=name,
                role=role,
                limit=limit,
            )
        )

    def create(
        self,
        *,
        name: str,
        password: str,
        email: str | Unset = UNSET,
    ) -> models.User:
        """POST /users."""
        return self._client.execute(
            operations.create(
                name=name,
                password=password,
                email=email,
            )
        )

    def get(
        self,
        user_id: float,
        *,
        x_trace: str | Unset = UNSET,
    ) -> models.User:
        """GET /users/{userId}."""
        return self._client.execute(
            operations.get(
                user_id,
                x_trace=x_trace,
            )
        )

    def update(
        self,
        user_id: float,
        *,
        email: str | Unset = UNSET,
        name: str | Unset = UNSET,
        password: str | Unset = UNSET,
    ) -> None:
        """PUT /users/{userId}."""
        return self._client.execute(
            operations.update(
                user_id,
                email=email,
                name=name,
                password=password,
            )
        )

    def drop(self, user_id: float) -> None:
        """DELETE /users/{userId}."""
        return self._client.execute(operations.drop(user_id))

    def avatar(
        self,
        user_id: float,
        *,
        file: ByteSource | File,
        title: str | Unset = UNSET,
    ) -> str:
        """POST /users/{userId}/avatar."""
        return self._client.execute(
            operations.avatar(
                user_id,
                file=file,
                title=title,
            )
        )

    def shape(self, *, body: models.Shape) -> models.Shape:
        """POST /users/shapes."""
        return self._client.execute(operations.shape(body=body))
