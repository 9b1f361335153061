"""The synchronous client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar, Self

from . import _sdk, models, operations
from . import raw as _raw
from ._runtime.budget import RetryBudget
from ._runtime.credentials import TokenSource
from ._runtime.observing import Observer
from ._runtime.options import DEFAULT_LIMITS, DEFAULT_TIMEOUT, Limits, Timeout
from ._runtime.proxies import chosen_proxy
from ._runtime.sealed import Sealed
from ._runtime.settings import (
    all_given,
    bearer_credential,
    call_options,
    required_setting,
)
from ._runtime.transport import HttpClient
from ._runtime.unset import UNSET, Unset
from .hosts import Hosts
from .sdk import SdkMethods

__all__ = [
    "Api",
    "Lights",
]


class Lights(SdkMethods):
    """Lights: a synchronous client. Use it as a context manager, or close it."""

    _credential_help: ClassVar[Mapping[str, str]] = {
        "token": "token= (or LIGHTS_TOKEN in the environment)",
    }

    def __init__(
        self,
        *,
        home_id: str | Unset = UNSET,
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
            home_id: Part of every path. Default: `LIGHTS_HOME_ID` of the
                environment.
            token: The bearer token. Default: `LIGHTS_TOKEN` of the environment.
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
            "token": bearer_credential("token", token, "LIGHTS_TOKEN"),
        }
        sealed_headers, sealed_proxy = Sealed(headers), Sealed(proxy)
        # No error below may show a secret among the locals of its traceback.
        del token, headers, proxy
        self.home_id = required_setting(
            "home_id",
            home_id,
            "LIGHTS_HOME_ID",
        )
        self.session = _sdk.memory.Memory()
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

    def with_user(self, token: TokenSource) -> Self:
        """Return a copy for another user of yours; it shares the connections.

        Raises:
            ConfigurationError: The credential is None or empty: neither this user's
                nor that of the environment stands in for it.
        """
        credentials = {
            "token": bearer_credential("token", token, ""),
        }
        del token
        copy = self._copy(credentials=all_given(credentials))
        copy.session = self.session.for_another_user()
        return copy

    @property
    def api(self) -> Api:
        """Operations of the API, one method for each."""
        return Api(self)


class Api:
    """Operations of the API, one method for each."""

    def __init__(self, client: Lights) -> None:
        """Run operations with `client`."""
        self._client = client

    @property
    def with_raw_response(self) -> _raw.RawApi:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawApi(self._client)

    def list_rooms(self) -> list[models.Room]:
        """GET /homes/{homeId}/rooms."""
        return self._client.execute(operations.list_rooms(self._client.home_id))

    def switch_room(
        self,
        room: str,
        *,
        on: bool,
    ) -> None:
        """PUT /homes/{homeId}/rooms/{room}."""
        return self._client.execute(
            operations.switch_room(
                self._client.home_id,
                room,
                on=on,
            )
        )
