"""The synchronous client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
import datetime as dt
from uuid import UUID

from . import models, operations
from . import raw as _raw
from . import streaming as _streaming
from ._runtime.budget import RetryBudget
from ._runtime.multipart import File
from ._runtime.observing import Observer
from ._runtime.options import DEFAULT_LIMITS, DEFAULT_TIMEOUT, Limits, Timeout
from ._runtime.proxies import chosen_proxy
from ._runtime.sealed import Sealed
from ._runtime.settings import call_options
from ._runtime.sources import ByteSource
from ._runtime.streaming_client import StreamingClient
from ._runtime.transport import HttpClient
from ._runtime.unset import UNSET, Unset
from .hosts import Hosts

__all__ = [
    "CarsApi",
    "Client",
]


class Client(StreamingClient):
    """Garage: a synchronous client. Use it as a context manager, or close it."""

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
    def cars(self) -> CarsApi:
        """Operations of the API, one method for each."""
        return CarsApi(self)

    @property
    def with_raw_response(self) -> _raw.RawApi:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawApi(self)

    @property
    def with_streaming_response(self) -> _streaming.StreamingApi:
        """The same methods; each opens its answer as a stream, in a `with`."""
        return _streaming.StreamingApi(self)

    def pets_pets(self, *, x_token: str) -> list[models.PetsPetsResponseItem]:
        """Pets."""
        return self.execute(operations.pets_pets(x_token=x_token))

    def download_path_download(self, path: str) -> bytes:
        """Download."""
        return self.execute(operations.download_path_download(path))


class CarsApi:
    """Operations of the API, one method for each."""

    def __init__(self, client: Client) -> None:
        """Run operations with `client`."""
        self._client = client

    @property
    def with_raw_response(self) -> _raw.RawCarsApi:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawCarsApi(self._client)

    def cars_list_cars(
        self,
        *,
        color: models.Color | str | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> models.CarsListCarsResponse:
        """ListCars.

        Args:
            limit: At most 100. Default: 10.
            offset: Default: 0.
        """
        return self._client.execute(
            operations.cars_list_cars(
                color=color,
                limit=limit,
                offset=offset,
            )
        )

    def cars_add_car(
        self,
        *,
        id: int,
        name: str,
        wheels: list[models.Wheel],
        sold: dt.date | None | Unset = UNSET,
        weights: dict[str, float] | None | Unset = UNSET,
    ) -> models.Car:
        """AddCar."""
        return self._client.execute(
            operations.cars_add_car(
                id=id,
                name=name,
                wheels=wheels,
                sold=sold,
                weights=weights,
            )
        )

    def cars_car_id_get_car(self, car_id: int) -> models.Car:
        """GetCar."""
        return self._client.execute(operations.cars_car_id_get_car(car_id))

    def cars_car_id_drop_car(self, car_id: int) -> None:
        """DropCar."""
        return self._client.execute(operations.cars_car_id_drop_car(car_id))

    def cars_car_id_image_image(
        self,
        car_id: UUID,
        *,
        image: ByteSource | File,
        note: str | Unset = UNSET,
    ) -> dict[str, str]:
        """Image.

        Args:
            note: Default: "".
        """
        return self._client.execute(
            operations.cars_car_id_image_image(
                car_id,
                image=image,
                note=note,
            )
        )
