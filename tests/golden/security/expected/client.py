"""The synchronous client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar, Self

from . import operations
from . import raw as _raw
from ._runtime.budget import RetryBudget
from ._runtime.client import SyncClient
from ._runtime.credentials import TokenSource
from ._runtime.observing import Observer
from ._runtime.options import DEFAULT_LIMITS, DEFAULT_TIMEOUT, Limits, Timeout
from ._runtime.proxies import chosen_proxy
from ._runtime.sealed import Sealed
from ._runtime.settings import (
    basic_credential,
    bearer_credential,
    call_options,
    given,
    key_credential,
)
from ._runtime.transport import HttpClient
from ._runtime.unset import UNSET, Unset
from .hosts import Hosts

__all__ = [
    "Client",
]


class Client(SyncClient):
    """Golden: a synchronous client. Use it as a context manager, or close it."""

    _credential_help: ClassVar[Mapping[str, str]] = {
        "bearer": "bearer=",
        "basic": "username= and password=",
        "key": "secret_key=",
        "queryKey": "query_key=",
        "session": "session=",
        "oauth": "oauth=",
    }

    def __init__(
        self,
        *,
        bearer: TokenSource | Unset = UNSET,
        username: str | Unset = UNSET,
        password: str | Unset = UNSET,
        secret_key: TokenSource | Unset = UNSET,
        query_key: TokenSource | Unset = UNSET,
        session: TokenSource | Unset = UNSET,
        oauth: TokenSource | Unset = UNSET,
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
            bearer: The token of the caller.
            username: The user name.
            password: The password.
            secret_key: The key, sent in the header `X-API-Key`.
            query_key: The key, sent in the query parameter `api_key`.
            session: The key, sent in the cookie `sid`.
            oauth: The bearer token.
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
            "bearer": bearer_credential("bearer", bearer, ""),
            "basic": basic_credential(
                "username", username, "", "password", password, ""
            ),
            "key": key_credential("header", "X-API-Key", "secret_key", secret_key, ""),
            "queryKey": key_credential("query", "api_key", "query_key", query_key, ""),
            "session": key_credential("cookie", "sid", "session", session, ""),
            "oauth": bearer_credential("oauth", oauth, ""),
        }
        sealed_headers, sealed_proxy = Sealed(headers), Sealed(proxy)
        # No error below may show a secret among the locals of its traceback.
        del (
            bearer,
            username,
            password,
            secret_key,
            query_key,
            session,
            oauth,
            headers,
            proxy,
        )
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

    def with_credentials(
        self,
        *,
        bearer: TokenSource | Unset = UNSET,
        username: str | Unset = UNSET,
        password: str | Unset = UNSET,
        secret_key: TokenSource | Unset = UNSET,
        query_key: TokenSource | Unset = UNSET,
        session: TokenSource | Unset = UNSET,
        oauth: TokenSource | Unset = UNSET,
    ) -> Self:
        """Return a copy with other credentials; it shares the connections.

        What is absent stays as it is.

        Raises:
            ConfigurationError: A credential is None or empty: nothing stands in for
                it.
        """
        credentials = {
            "bearer": bearer_credential("bearer", bearer, ""),
            "basic": basic_credential(
                "username", username, "", "password", password, ""
            ),
            "key": key_credential("header", "X-API-Key", "secret_key", secret_key, ""),
            "queryKey": key_credential("query", "api_key", "query_key", query_key, ""),
            "session": key_credential("cookie", "sid", "session", session, ""),
            "oauth": bearer_credential("oauth", oauth, ""),
        }
        del bearer, username, password, secret_key, query_key, session, oauth
        return self._copy(credentials=given(credentials))

    @property
    def with_raw_response(self) -> _raw.RawApi:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawApi(self)

    def usual(self) -> None:
        """GET /usual."""
        return self.execute(operations.usual())

    def none(self) -> None:
        """GET /none."""
        return self.execute(operations.none())

    def optional(self) -> None:
        """GET /optional."""
        return self.execute(operations.optional())

    def either(self) -> None:
        """GET /either."""
        return self.execute(operations.either())

    def cookie(self) -> None:
        """GET /cookie."""
        return self.execute(operations.cookie())

    def oauth(self) -> None:
        """GET /oauth."""
        return self.execute(operations.oauth())
