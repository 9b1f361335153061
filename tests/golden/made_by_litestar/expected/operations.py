"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from . import models
from ._runtime.answers import Answers, Bytes, Json
from ._runtime.body import json_body
from ._runtime.codec import as_str, checked, list_of, map_of, to_json, written
from ._runtime.multipart import File, field_parts, file_parts, multipart_body
from ._runtime.operation import Operation
from ._runtime.parameters import header_pairs, path_segment, query_pairs
from ._runtime.sources import AsyncByteSource
from ._runtime.unset import UNSET, Unset
from ._runtime.uuids import uuid_text

__all__ = [
    "cars_add_car",
    "cars_car_id_drop_car",
    "cars_car_id_get_car",
    "cars_car_id_image_image",
    "cars_list_cars",
    "download_path_download",
    "pets_pets",
]


_CARS_LIST_CARS: Answers[models.CarsListCarsResponse] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.CarsListCarsResponse.from_dict),
        },
        "400": {
            "application/json": Json(models.BadRequestError.from_dict),
        },
    },
)


def cars_list_cars(
    *,
    color: models.Color | str | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Operation[models.CarsListCarsResponse]:
    """GET /cars: ListCars"""
    return Operation(
        "CarsListCars",
        "GET",
        "/cars",
        host="default",
        query=[
            *query_pairs("color", color, null=True),
            *query_pairs("limit", limit),
            *query_pairs("offset", offset),
        ],
        answers=_CARS_LIST_CARS,
        template="/cars",
    )


_CARS_ADD_CAR: Answers[models.Car] = Answers(
    lambda: {
        "201": {
            "application/json": Json(models.Car.from_dict),
        },
        "400": {
            "application/json": Json(models.BadRequestError.from_dict),
        },
    },
)


def cars_add_car(
    *,
    id: int,
    name: str,
    wheels: list[models.Wheel],
    sold: dt.date | None | Unset = UNSET,
    weights: dict[str, float] | None | Unset = UNSET,
) -> Operation[models.Car]:
    """POST /cars: AddCar"""
    return Operation(
        "CarsAddCar",
        "POST",
        "/cars",
        host="default",
        body=json_body(
            written(
                models.Car(
                    id=id,
                    name=name,
                    wheels=wheels,
                    sold=sold,
                    weights=weights,
                )
            )
        ),
        answers=_CARS_ADD_CAR,
        template="/cars",
    )


_CARS_CAR_ID_GET_CAR: Answers[models.Car] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Car.from_dict),
        },
        "400": {
            "application/json": Json(models.BadRequestError.from_dict),
        },
    },
)


def cars_car_id_get_car(car_id: int) -> Operation[models.Car]:
    """GET /cars/{car_id}: GetCar"""
    return Operation(
        "CarsCarIdGetCar",
        "GET",
        "/cars/" + path_segment("car_id", car_id),
        host="default",
        answers=_CARS_CAR_ID_GET_CAR,
        template="/cars/{car_id}",
    )


_CARS_CAR_ID_DROP_CAR: Answers[None] = Answers(
    lambda: {
        "204": {},
        "400": {
            "application/json": Json(models.BadRequestError.from_dict),
        },
    },
)


def cars_car_id_drop_car(car_id: int) -> Operation[None]:
    """DELETE /cars/{car_id}: DropCar"""
    return Operation(
        "CarsCarIdDropCar",
        "DELETE",
        "/cars/" + path_segment("car_id", car_id),
        host="default",
        answers=_CARS_CAR_ID_DROP_CAR,
        template="/cars/{car_id}",
    )


_CARS_CAR_ID_IMAGE_IMAGE: Answers[dict[str, str]] = Answers(
    lambda: {
        "201": {
            "application/json": Json(checked(map_of(as_str), dict[str, str])),
        },
        "400": {
            "application/json": Json(models.BadRequestError.from_dict),
        },
    },
)


def cars_car_id_image_image(
    car_id: UUID,
    *,
    image: AsyncByteSource | File,
    note: str | Unset = UNSET,
) -> Operation[dict[str, str]]:
    """POST /cars/{car_id}/image: Image"""
    return Operation(
        "CarsCarIdImageImage",
        "POST",
        "/cars/" + path_segment("car_id", uuid_text(car_id)) + "/image",
        host="default",
        body=multipart_body(
            [
                *file_parts("image", image),
                *field_parts("note", to_json(note)),
            ],
        ),
        answers=_CARS_CAR_ID_IMAGE_IMAGE,
        template="/cars/{car_id}/image",
    )


_PETS_PETS: Answers[list[models.PetsPetsResponseItem]] = Answers(
    lambda: {
        "200": {
            "application/json": Json(
                checked(
                    list_of(models.decode_pets_pets_response_item),
                    list[models.PetsPetsResponseItem],
                )
            ),
        },
        "400": {
            "application/json": Json(models.BadRequestError.from_dict),
        },
    },
)


def pets_pets(*, x_token: str) -> Operation[list[models.PetsPetsResponseItem]]:
    """GET /pets: Pets"""
    return Operation(
        "PetsPets",
        "GET",
        "/pets",
        host="default",
        headers=[
            *header_pairs("X-Token", x_token),
        ],
        answers=_PETS_PETS,
        template="/pets",
    )


_DOWNLOAD_PATH_DOWNLOAD: Answers[bytes] = Answers(
    lambda: {
        "200": {
            "": Bytes(),
        },
        "400": {
            "application/json": Json(models.BadRequestError.from_dict),
        },
    },
)


def download_path_download(path: str) -> Operation[bytes]:
    """GET /download/{path}: Download"""
    return Operation(
        "DownloadPathDownload",
        "GET",
        "/download/" + path_segment("path", path),
        host="default",
        answers=_DOWNLOAD_PATH_DOWNLOAD,
        template="/download/{path}",
    )
