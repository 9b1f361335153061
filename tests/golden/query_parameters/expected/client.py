"""The synchronous client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
import datetime as dt

from . import models, operations
from . import raw as _raw
from ._runtime.budget import RetryBudget
from ._runtime.client import SyncClient
from ._runtime.observing import Observer
from ._runtime.options import DEFAULT_LIMITS, DEFAULT_TIMEOUT, Limits, Timeout
from ._runtime.proxies import chosen_proxy
from ._runtime.sealed import Sealed
from ._runtime.settings import call_options
from ._runtime.transport import HttpClient
from ._runtime.unset import UNSET, Unset
from .hosts import Hosts

__all__ = [
    "Client",
]


class Client(SyncClient):
    """Golden: a synchronous client. Use it as a context manager, or close it."""

    def __init__(
        self,
        *,
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
        sealed_headers, sealed_proxy = Sealed(headers), Sealed(proxy)
        # No error below may show a secret among the locals of its traceback.
        del headers, proxy
        super().__init__(
            hosts=Hosts.chosen(hosts, base_url),
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

    @property
    def with_raw_response(self) -> _raw.RawApi:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawApi(self)

    def search(
        self,
        *,
        q: str,
        page: int | Unset = UNSET,
        exact: bool | Unset = UNSET,
        ids: list[int] | Unset = UNSET,
        csv: list[str] | Unset = UNSET,
        piped: list[str] | Unset = UNSET,
        spaced: list[str] | Unset = UNSET,
        filter: models.Filter | Unset = UNSET,
        spread: dict[str, str] | Unset = UNSET,
        flat: models.Filter | Unset = UNSET,
        raw: str | Unset = UNSET,
        json: models.Filter | Unset = UNSET,
        a: list[str] | Unset = UNSET,
        sort: models.SearchSort | str | Unset = UNSET,
        maybe: str | None | Unset = UNSET,
        since: dt.datetime | Unset = UNSET,
        name_filter: str | Unset = UNSET,
    ) -> None:
        """GET /search.

        Args:
            since: Deprecated.
        """
        return self.execute(
            operations.search(
                q=q,
                page=page,
                exact=exact,
                ids=ids,
                csv=csv,
                piped=piped,
                spaced=spaced,
                filter=filter,
                spread=spread,
                flat=flat,
                raw=raw,
                json=json,
                a=a,
                sort=sort,
                maybe=maybe,
                since=since,
                name_filter=name_filter,
            )
        )
