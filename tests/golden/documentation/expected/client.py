"""The synchronous client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from . import operations
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
    "DocsApi",
]


class Client(SyncClient):
    """Golden "quoted": a synchronous client. Use it as a context manager, or close
    it.
    """

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
    def docs(self) -> DocsApi:
        """Ends with a backslash \\"""
        return DocsApi(self)


class DocsApi:
    """Ends with a backslash \\"""

    def __init__(self, client: Client) -> None:
        """Run operations with `client`."""
        self._client = client

    @property
    def with_raw_response(self) -> _raw.RawDocsApi:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawDocsApi(self._client)

    def a(self, *, q: str | Unset = UNSET) -> None:
        """A summary with {braces}, {{ braces }} and {% blocks %}.

        Some code:

        ```python
        print(\"\"\"triple\"\"\", '''triple''')
        ```

        - a list item that is so long that it has to be wrapped somewhere because no
          line may be longer than the others
        - another   with    tabs

        # A heading

        Args:
            q: Two lines: \\n and \\N{BULLET} and \\u0041
        """
        return self._client.execute(operations.a(q=q))

    def list_all_pets(self) -> None:
        """GET /b.

        See also a, `list_all_pets`, listAllPetsNow, /listAllPets, x.listAllPets and
        https://example.com/#listAllPets
        """
        return self._client.execute(operations.list_all_pets())
