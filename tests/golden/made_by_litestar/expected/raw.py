"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from . import client as _client
from . import models, operations
from ._runtime.multipart import File
from ._runtime.response import RawResponse
from ._runtime.sources import ByteSource
from ._runtime.unset import UNSET, Unset

__all__ = [
    "RawApi",
    "RawCarsApi",
]


class RawCarsApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def cars_list_cars(
        self,
        *,
        color: models.Color | str | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> RawResponse[models.CarsListCarsResponse]:
        """Return the response of `cars_list_cars`."""
        return self._client.execute_raw(
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
    ) -> RawResponse[models.Car]:
        """Return the response of `cars_add_car`."""
        return self._client.execute_raw(
            operations.cars_add_car(
                id=id,
                name=name,
                wheels=wheels,
                sold=sold,
                weights=weights,
            )
        )

    def cars_car_id_get_car(self, car_id: int) -> RawResponse[models.Car]:
        """Return the response of `cars_car_id_get_car`."""
        return self._client.execute_raw(operations.cars_car_id_get_car(car_id))

    def cars_car_id_drop_car(self, car_id: int) -> RawResponse[None]:
        """Return the response of `cars_car_id_drop_car`."""
        return self._client.execute_raw(operations.cars_car_id_drop_car(car_id))

    def cars_car_id_image_image(
        self,
        car_id: UUID,
        *,
        image: ByteSource | File,
        note: str | Unset = UNSET,
    ) -> RawResponse[dict[str, str]]:
        """Return the response of `cars_car_id_image_image`."""
        return self._client.execute_raw(
            operations.cars_car_id_image_image(
                car_id,
                image=image,
                note=note,
            )
        )


class RawApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def pets_pets(
        self, *, x_token: str
    ) -> RawResponse[list[models.PetsPetsResponseItem]]:
        """Return the response of `pets_pets`."""
        return self._client.execute_raw(operations.pets_pets(x_token=x_token))

    def download_path_download(self, path: str) -> RawResponse[bytes]:
        """Return the response of `download_path_download`."""
        return self._client.execute_raw(operations.download_path_download(path))
