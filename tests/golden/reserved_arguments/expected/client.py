"""The synchronous client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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

    def print(
        self,
        class_: str,
        *,
        self_: str | Unset = UNSET,
        query: str | Unset = UNSET,
        body: str | Unset = UNSET,
        headers: str | Unset = UNSET,
        operations_: str | Unset = UNSET,
        print: str | Unset = UNSET,
        type: str | Unset = UNSET,
        id: str | Unset = UNSET,
        id_2: str | Unset = UNSET,
        list_: list[str] | Unset = UNSET,
        str_: int | Unset = UNSET,
        to_json_: list[models.Part] | Unset = UNSET,
        query_pairs_: str | Unset = UNSET,
        free_headers_: str | Unset = UNSET,
        optional_json_body_: str | Unset = UNSET,
        form_fields: str | Unset = UNSET,
        field_parts_: str | Unset = UNSET,
        json_text_: str | Unset = UNSET,
        host: str | Unset = UNSET,
        none: str | Unset = UNSET,
        body_2: models.PrintRequest | Unset = UNSET,
    ) -> None:
        """POST /things/{class}."""
        return self.execute(
            operations.print(
                class_,
                self_=self_,
                query=query,
                body=body,
                headers=headers,
                operations_=operations_,
                print=print,
                type=type,
                id=id,
                id_2=id_2,
                list_=list_,
                str_=str_,
                to_json_=to_json_,
                query_pairs_=query_pairs_,
                free_headers_=free_headers_,
                optional_json_body_=optional_json_body_,
                form_fields=form_fields,
                field_parts_=field_parts_,
                json_text_=json_text_,
                host=host,
                none=none,
                body_2=body_2,
            )
        )

    def form(
        self,
        *,
        to_json_: str | Unset = UNSET,
        form_fields: str | Unset = UNSET,
        form_body_: str | Unset = UNSET,
        note: str | Unset = UNSET,
    ) -> None:
        """POST /form."""
        return self.execute(
            operations.form(
                to_json_=to_json_,
                form_fields=form_fields,
                form_body_=form_body_,
                note=note,
            )
        )
