"""The synchronous client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from . import models, operations
from . import raw as _raw
from ._runtime.budget import RetryBudget
from ._runtime.client import SyncClient
from ._runtime.multipart import File
from ._runtime.observing import Observer
from ._runtime.options import DEFAULT_LIMITS, DEFAULT_TIMEOUT, Limits, Timeout
from ._runtime.proxies import chosen_proxy
from ._runtime.sealed import Sealed
from ._runtime.settings import call_options
from ._runtime.sources import ByteSource
from ._runtime.transport import HttpClient
from ._runtime.unset import UNSET, Unset
from .hosts import Hosts

__all__ = [
    "Client",
]


class Client(SyncClient):
    """Uploads: a synchronous client. Use it as a context manager, or close it."""

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

    def upload_many(
        self,
        *,
        files: Sequence[ByteSource | File],
        labels: list[str] | Unset = UNSET,
        numbers: list[int] | Unset = UNSET,
        public: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        owner: models.UploadManyRequestOwner | Unset = UNSET,
        rows: list[models.UploadManyRequestRowsItem] | Unset = UNSET,
    ) -> None:
        """POST /many."""
        return self.execute(
            operations.upload_many(
                files=files,
                labels=labels,
                numbers=numbers,
                public=public,
                count=count,
                owner=owner,
                rows=rows,
            )
        )

    def upload_avatar(
        self,
        *,
        profile: str | Unset = UNSET,
        icon: ByteSource | File | Unset = UNSET,
        note: str | Unset = UNSET,
    ) -> None:
        """POST /avatar."""
        return self.execute(
            operations.upload_avatar(
                profile=profile,
                icon=icon,
                note=note,
            )
        )

    def upload_loose(self, *, file: ByteSource | File | Unset = UNSET) -> None:
        """POST /loose."""
        return self.execute(operations.upload_loose(file=file))

    def upload_encoded(
        self,
        *,
        base64: bytes | Unset = UNSET,
        eight: ByteSource | File | Unset = UNSET,
        referred: ByteSource | File | Unset = UNSET,
        several: Sequence[ByteSource | File] | Unset = UNSET,
        nullable: ByteSource | File | Unset = UNSET,
        any: Any | Unset = UNSET,
        anything: list[Any] | Unset = UNSET,
    ) -> None:
        """POST /encoded."""
        return self.execute(
            operations.upload_encoded(
                base64=base64,
                eight=eight,
                referred=referred,
                several=several,
                nullable=nullable,
                any=any,
                anything=anything,
            )
        )

    def upload_optional(
        self,
        *,
        file: ByteSource | File | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        rows: str | Unset = UNSET,
        scans: Sequence[ByteSource | File] | Unset = UNSET,
    ) -> None:
        """POST /optional."""
        return self.execute(
            operations.upload_optional(
                file=file,
                tags=tags,
                rows=rows,
                scans=scans,
            )
        )
