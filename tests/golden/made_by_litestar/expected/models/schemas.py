"""Models of the `schemas` part of the API."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, Self, TypeAlias

from .._runtime.codec import Decoder, as_any, as_float, as_int, list_of, map_of, to_json
from .._runtime.dates import as_date, date_text
from .._runtime.model import (
    Mismatch,
    Model,
    OpenStrEnum,
    UnknownVariant,
    model,
    new,
    unknown_members,
)
from .._runtime.unions import one_of, variants
from .._runtime.unset import UNSET, Unset

__all__ = [
    "BadRequestError",
    "Car",
    "CarsListCarsResponse",
    "Cat",
    "Color",
    "Dog",
    "Extra",
    "Form",
    "PetsPetsResponseItem",
    "UnknownPetsPetsResponseItem",
    "Wheel",
    "decode_extra",
    "decode_pets_pets_response_item",
]


@model
class Car(Model):
    """Car"""

    id: int
    name: str
    wheels: list[Wheel]
    sold: dt.date | None | Unset
    weights: dict[str, float] | None | Unset

    __slots__ = {
        "id": "id",
        "name": "name",
        "wheels": "wheels",
        "sold": "sold",
        "weights": "weights",
    }

    def __init__(
        self,
        *,
        id: int,
        name: str,
        wheels: list[Wheel],
        sold: dt.date | None | Unset = UNSET,
        weights: dict[str, float] | None | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.wheels = wheels
        self.sold = sold
        self.weights = weights
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 3
        self.id = value = data["id"]
        if type(value) is not int:
            self.id = as_int(value)
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        value = data["wheels"]
        if value.__class__ is not list:
            raise Mismatch
        self.wheels = [Wheel.decode(item) for item in value]
        if "sold" in data:
            known += 1
            value = data["sold"]
            if value is not None:
                value = as_date(value)
            self.sold = value
        else:
            self.sold = UNSET
        if "weights" in data:
            known += 1
            value = data["weights"]
            if value.__class__ is dict:
                value = {
                    key: (member if type(member) is float else as_float(member))
                    for key, member in value.items()
                }
            elif value is not None:
                raise Mismatch
            self.weights = value
        else:
            self.weights = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "wheels": [item.to_dict() for item in self.wheels],
        }
        if self.sold is not UNSET:
            data["sold"] = None if self.sold is None else date_text(self.sold)
        if self.weights is not UNSET:
            data["weights"] = self.weights
        return {**self.extra, **data} if self.extra else data


@model
class Cat(Model):
    """Cat"""

    lives: int
    type: Literal["cat"]

    __slots__ = {
        "lives": "lives",
        "type": "type",
    }

    def __init__(
        self,
        *,
        lives: int,
        type: Literal["cat"] = "cat",
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.lives = lives
        self.type = type
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.lives = value = data["lives"]
        if type(value) is not int:
            self.lives = as_int(value)
        self.type = value = data["type"]
        if value != "cat":
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "lives": self.lives,
            "type": self.type,
        }
        return {**self.extra, **data} if self.extra else data


class Color(OpenStrEnum):
    """Color"""

    RED = "red"
    BLUE = "blue"


@model
class Dog(Model):
    """Dog"""

    name: str
    type: Literal["dog"]

    __slots__ = {
        "name": "name",
        "type": "type",
    }

    def __init__(
        self,
        *,
        name: str,
        type: Literal["dog"] = "dog",
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.type = type
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        self.type = value = data["type"]
        if value != "dog":
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "name": self.name,
            "type": self.type,
        }
        return {**self.extra, **data} if self.extra else data


@model
class Form(Model):
    """Form"""

    image: str
    note: str | Unset
    """Default: ""."""

    __slots__ = {
        "image": "image",
        "note": "note",
    }

    def __init__(
        self,
        *,
        image: str,
        note: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.image = image
        self.note = note
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.image = value = data["image"]
        if type(value) is not str:
            raise Mismatch
        if "note" in data and (value := data["note"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.note = value
        else:
            self.note = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "image": self.image,
        }
        if self.note is not UNSET:
            data["note"] = self.note
        return {**self.extra, **data} if self.extra else data


@model
class Wheel(Model):
    """Wheel"""

    size: int
    color: Color | str | Unset

    __slots__ = {
        "size": "size",
        "color": "color",
    }

    def __init__(
        self,
        *,
        size: int,
        color: Color | str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.size = size
        self.color = color
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.size = value = data["size"]
        if type(value) is not int:
            self.size = as_int(value)
        if "color" in data and (value := data["color"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.color = Color.lookup(value, value)
        else:
            self.color = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "size": self.size,
        }
        if self.color is not UNSET:
            data["color"] = str(self.color)
        return {**self.extra, **data} if self.extra else data


@model
class CarsListCarsResponse(Model):
    """The `CarsListCarsResponse` schema."""

    items: list[Car] | Unset
    limit: int | Unset
    """Maximal number of items to send."""
    offset: int | Unset
    """Offset from the beginning of the query."""
    total: int | Unset
    """Total number of items."""

    __slots__ = {
        "items": "items",
        "limit": "limit",
        "offset": "offset",
        "total": "total",
    }

    def __init__(
        self,
        *,
        items: list[Car] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        total: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.items = items
        self.limit = limit
        self.offset = offset
        self.total = total
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "items" in data and (value := data["items"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.items = [Car.decode(item) for item in value]
        else:
            self.items = UNSET
        if "limit" in data and (value := data["limit"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.limit = value
        else:
            self.limit = UNSET
        if "offset" in data and (value := data["offset"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.offset = value
        else:
            self.offset = UNSET
        if "total" in data and (value := data["total"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.total = value
        else:
            self.total = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.items is not UNSET:
            data["items"] = [item.to_dict() for item in self.items]
        if self.limit is not UNSET:
            data["limit"] = self.limit
        if self.offset is not UNSET:
            data["offset"] = self.offset
        if self.total is not UNSET:
            data["total"] = self.total
        return {**self.extra, **data} if self.extra else data


@model
class BadRequestError(Model):
    """Validation Exception"""

    status_code: int
    detail: str
    extra_: Extra | None | Unset

    __slots__ = {
        "status_code": "status_code",
        "detail": "detail",
        "extra_": "extra",
    }

    def __init__(
        self,
        *,
        status_code: int,
        detail: str,
        extra_: Extra | None | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.status_code = status_code
        self.detail = detail
        self.extra_ = extra_
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.status_code = value = data["status_code"]
        if type(value) is not int:
            self.status_code = as_int(value)
        self.detail = value = data["detail"]
        if type(value) is not str:
            raise Mismatch
        if "extra" in data:
            known += 1
            value = data["extra"]
            if value is not None:
                value = decode_extra(value)
            self.extra_ = value
        else:
            self.extra_ = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "status_code": self.status_code,
            "detail": self.detail,
        }
        if self.extra_ is not UNSET:
            data["extra"] = None if self.extra_ is None else to_json(self.extra_)
        return {**self.extra, **data} if self.extra else data


Extra: TypeAlias = list[Any] | dict[str, Any]
"""One of several forms of `Extra`."""

decode_extra: Decoder[Extra] = one_of(
    list_of(as_any),
    map_of(as_any),
)


@model
class UnknownPetsPetsResponseItem(UnknownVariant):
    """A variant of `PetsPetsResponseItem` that this version does not know. All its
    other members are in `extra`.
    """

    type: str
    """The value that no known variant has."""

    __slots__ = {
        "type": "type",
    }

    def __init__(
        self,
        *,
        type: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.type = value = data["type"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": self.type,
        }
        return {**self.extra, **data} if self.extra else data


PetsPetsResponseItem: TypeAlias = Cat | Dog | UnknownPetsPetsResponseItem
"""One of several forms of `PetsPetsResponseItem`."""

decode_pets_pets_response_item: Decoder[PetsPetsResponseItem] = variants(
    "type",
    {
        "cat": Cat,
        "dog": Dog,
    },
    UnknownPetsPetsResponseItem,
)
