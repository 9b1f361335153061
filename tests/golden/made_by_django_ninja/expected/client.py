"""The synchronous client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
import datetime as dt
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
    "EventsApi",
]


class Client(SyncClient):
    """Events: a synchronous client. Use it as a context manager, or close it."""

    _credential_help: ClassVar[Mapping[str, str]] = {
        "Auth": "token=",
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
            "Auth": bearer_credential("token", token, ""),
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
            "Auth": bearer_credential("token", token, ""),
        }
        del token
        return self._copy(credentials=given(credentials))

    @property
    def events(self) -> EventsApi:
        """Operations of the API, one method for each."""
        return EventsApi(self)

    @property
    def with_raw_response(self) -> _raw.RawApi:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawApi(self)

    def events_add_event(
        self,
        *,
        title: str,
        place: models.Place | None | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
    ) -> models.Event:
        """Add Event.

        Args:
            tags: Default: [].
        """
        return self.execute(
            operations.events_add_event(
                title=title,
                place=place,
                tags=tags,
            )
        )

    def events_get_event(self, event_id: int) -> models.Event:
        """Get Event."""
        return self.execute(operations.events_get_event(event_id))

    def events_delete_event(self, event_id: int) -> None:
        """Delete Event."""
        return self.execute(operations.events_delete_event(event_id))

    def events_poster(
        self,
        event_id: int,
        *,
        file: ByteSource | File,
        note: str | Unset = UNSET,
    ) -> None:
        """Poster.

        Args:
            note: Default: "".
        """
        return self.execute(
            operations.events_poster(
                event_id,
                file=file,
                note=note,
            )
        )


class EventsApi:
    """Operations of the API, one method for each."""

    def __init__(self, client: Client) -> None:
        """Run operations with `client`."""
        self._client = client

    @property
    def with_raw_response(self) -> _raw.RawEventsApi:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawEventsApi(self._client)

    def events_list_events(
        self,
        *,
        since: dt.datetime | None | Unset = UNSET,
        words: list[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> models.PagedEvent:
        """List Events.

        Args:
            words: Default: [].
            limit: At least 1. Default: 100.
            offset: At least 0. Default: 0.
        """
        return self._client.execute(
            operations.events_list_events(
                since=since,
                words=words,
                limit=limit,
                offset=offset,
            )
        )
