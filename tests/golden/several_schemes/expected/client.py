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
    "Shop",
]


class Shop(SyncClient):
    """Golden: a synchronous client. Use it as a context manager, or close it."""

    _credential_help: ClassVar[Mapping[str, str]] = {
        "userToken": "user_token= (or SHOP_USER_TOKEN in the environment)",
        "adminToken": "admin_token= (or SHOP_ADMIN_TOKEN in the environment)",
        "site-key": "api_key= (or SHOP_API_KEY in the environment)",
        "Shop": "shop_username= and shop_password= (or SHOP_SHOP_USERNAME and SHOP_SHOP_PASSWORD in the environment)",
        "bank": "bank_username= and bank_password= (or SHOP_BANK_USERNAME and SHOP_BANK_PASSWORD in the environment)",
    }

    def __init__(
        self,
        *,
        user_token: TokenSource | Unset = UNSET,
        admin_token: TokenSource | Unset = UNSET,
        api_key: TokenSource | Unset = UNSET,
        shop_username: str | Unset = UNSET,
        shop_password: str | Unset = UNSET,
        bank_username: str | Unset = UNSET,
        bank_password: str | Unset = UNSET,
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
            user_token: Of somebody who buys. Default: `SHOP_USER_TOKEN` of the
                environment.
            admin_token: Of somebody who runs the shop. Default:
                `SHOP_ADMIN_TOKEN` of the environment.
            api_key: The key, sent in the header `X-Site`. Default:
                `SHOP_API_KEY` of the environment.
            shop_username: The user name. Default: `SHOP_SHOP_USERNAME` of the
                environment.
            shop_password: The password. Default: `SHOP_SHOP_PASSWORD` of the
                environment.
            bank_username: The bank's access. Default: `SHOP_BANK_USERNAME` of
                the environment.
            bank_password: The bank's access. Default: `SHOP_BANK_PASSWORD` of
                the environment.
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
            "userToken": bearer_credential("user_token", user_token, "SHOP_USER_TOKEN"),
            "adminToken": bearer_credential(
                "admin_token", admin_token, "SHOP_ADMIN_TOKEN"
            ),
            "site-key": key_credential(
                "header", "X-Site", "api_key", api_key, "SHOP_API_KEY"
            ),
            "Shop": basic_credential(
                "shop_username",
                shop_username,
                "SHOP_SHOP_USERNAME",
                "shop_password",
                shop_password,
                "SHOP_SHOP_PASSWORD",
            ),
            "bank": basic_credential(
                "bank_username",
                bank_username,
                "SHOP_BANK_USERNAME",
                "bank_password",
                bank_password,
                "SHOP_BANK_PASSWORD",
            ),
        }
        sealed_headers, sealed_proxy = Sealed(headers), Sealed(proxy)
        # No error below may show a secret among the locals of its traceback.
        del (
            user_token,
            admin_token,
            api_key,
            shop_username,
            shop_password,
            bank_username,
            bank_password,
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
        user_token: TokenSource | Unset = UNSET,
        admin_token: TokenSource | Unset = UNSET,
        api_key: TokenSource | Unset = UNSET,
        shop_username: str | Unset = UNSET,
        shop_password: str | Unset = UNSET,
        bank_username: str | Unset = UNSET,
        bank_password: str | Unset = UNSET,
    ) -> Self:
        """Return a copy with other credentials; it shares the connections.

        What is absent stays as it is.

        Raises:
            ConfigurationError: A credential is None or empty: nothing stands in for
                it.
        """
        credentials = {
            "userToken": bearer_credential("user_token", user_token, ""),
            "adminToken": bearer_credential("admin_token", admin_token, ""),
            "site-key": key_credential("header", "X-Site", "api_key", api_key, ""),
            "Shop": basic_credential(
                "shop_username", shop_username, "", "shop_password", shop_password, ""
            ),
            "bank": basic_credential(
                "bank_username", bank_username, "", "bank_password", bank_password, ""
            ),
        }
        del (
            user_token,
            admin_token,
            api_key,
            shop_username,
            shop_password,
            bank_username,
            bank_password,
        )
        return self._copy(credentials=given(credentials))

    @property
    def with_raw_response(self) -> _raw.RawApi:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawApi(self)

    def as_user(self) -> None:
        """GET /user."""
        return self.execute(operations.as_user())

    def as_admin(self) -> None:
        """GET /admin."""
        return self.execute(operations.as_admin())

    def as_shop(self) -> None:
        """GET /shop."""
        return self.execute(operations.as_shop())

    def as_bank(self) -> None:
        """GET /bank."""
        return self.execute(operations.as_bank())
