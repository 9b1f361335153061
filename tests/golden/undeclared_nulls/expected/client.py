"""The synchronous client."""

from __future__ import annotations

from collections.abc import Mapping

from . import operations
from ._runtime.client import SyncClient
from ._runtime.options import DEFAULT_TIMEOUT, Timeout
from ._runtime.settings import call_options
from ._runtime.transport import HttpClient
from .hosts import Hosts
from .models.schemas import Holder
from .raw import RawApi

__all__ = [
    "Client",
]


class Client(SyncClient):
    """Golden: a synchronous client. Use it as a context manager, or close it."""

    def __init__(
        self,
        *,
        hosts: Hosts | None = None,
        base_url: str | None = None,
        timeout: float | Timeout = DEFAULT_TIMEOUT,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
        http_client: HttpClient | None = None,
    ) -> None:
        """Set up the client; nothing is sent yet.

        Args:
            hosts: Addresses of the services.
            base_url: One address for all services, in place of `hosts`.
            timeout: Seconds for a whole call, or limits for each phase.
            max_retries: Attempts after the first one.
            headers: Headers sent with every call.
            http_client: Moves the bytes in place of a connection pool of its
                own.
        """
        super().__init__(
            hosts=Hosts.chosen(hosts, base_url),
            options=call_options(timeout, max_retries, headers),
            http_client=http_client,
        )

    @property
    def with_raw_response(self) -> RawApi:
        """The same methods; each returns the response as it came, of any status."""
        return RawApi(self)

    def get_holder(self, id: str) -> Holder:
        """GET /holders/{id}."""
        return self.execute(operations.get_holder(id))

    def replace_holder(self, id: str, *, holder: Holder) -> None:
        """PUT /holders/{id}."""
        return self.execute(operations.replace_holder(id, holder=holder))
