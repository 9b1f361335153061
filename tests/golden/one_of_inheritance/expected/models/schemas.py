"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self, TypeAlias

from .._runtime.codec import Decoder, as_int
from .._runtime.model import (
    Mismatch,
    Model,
    UnknownVariant,
    model,
    new,
    unknown_members,
)
from .._runtime.unions import one_of, variants
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Car",
    "Cat",
    "Disc",
    "Dog",
    "Flat",
    "Pet",
    "Shape",
    "Shape_2",
    "Slab",
    "Thing",
    "Truck",
    "UnknownPet",
    "Van",
    "decode_car",
    "decode_flat",
    "decode_pet",
    "decode_shape",
    "decode_shape_2",
    "decode_thing",
]


@model
class Cat(Model):
    """The `Cat` schema."""

    kind: str
    name: str | Unset
    lives: int | Unset

    __slots__ = {
        "kind": "kind",
        "name": "name",
        "lives": "lives",
    }

    def __init__(
        self,
        *,
        kind: str,
        name: str | Unset = UNSET,
        lives: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.name = name
        self.lives = lives
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.kind = value = data["kind"]
        if type(value) is not str:
            raise Mismatch
        if "name" in data and (value := data["name"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.name = value
        else:
            self.name = UNSET
        if "lives" in data and (value := data["lives"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.lives = value
        else:
            self.lives = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
        }
        if self.name is not UNSET:
            data["name"] = self.name
        if self.lives is not UNSET:
            data["lives"] = self.lives
        return {**self.extra, **data} if self.extra else data


@model
class Dog(Model):
    """The `Dog` schema."""

    kind: str
    name: str | Unset
    tricks: int | Unset

    __slots__ = {
        "kind": "kind",
        "name": "name",
        "tricks": "tricks",
    }

    def __init__(
        self,
        *,
        kind: str,
        name: str | Unset = UNSET,
        tricks: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.name = name
        self.tricks = tricks
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.kind = value = data["kind"]
        if type(value) is not str:
            raise Mismatch
        if "name" in data and (value := data["name"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.name = value
        else:
            self.name = UNSET
        if "tricks" in data and (value := data["tricks"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.tricks = value
        else:
            self.tricks = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
        }
        if self.name is not UNSET:
            data["name"] = self.name
        if self.tricks is not UNSET:
            data["tricks"] = self.tricks
        return {**self.extra, **data} if self.extra else data


@model
class UnknownPet(UnknownVariant):
    """A variant of `Pet` that this version does not know. All its other members are in
    `extra`.
    """

    kind: str
    """The value that no known variant has."""

    __slots__ = {
        "kind": "kind",
    }

    def __init__(
        self,
        *,
        kind: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.kind = value = data["kind"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
        }
        return {**self.extra, **data} if self.extra else data


Pet: TypeAlias = Cat | Dog | UnknownPet
"""One of several forms of `Pet`."""

decode_pet: Decoder[Pet] = variants(
    "kind",
    {
        "cat": Cat,
        "dog": Dog,
    },
    UnknownPet,
)


@model
class Truck(Model):
    """The `Truck` schema."""

    size: int | Unset
    load: int

    __slots__ = {
        "size": "size",
        "load": "load",
    }

    def __init__(
        self,
        *,
        size: int | Unset = UNSET,
        load: int,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.size = size
        self.load = load
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        if "size" in data and (value := data["size"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.size = value
        else:
            self.size = UNSET
        self.load = value = data["load"]
        if type(value) is not int:
            self.load = as_int(value)
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "load": self.load,
        }
        if self.size is not UNSET:
            data["size"] = self.size
        return {**self.extra, **data} if self.extra else data


@model
class Van(Model):
    """The `Van` schema."""

    size: int | Unset
    seats: int | Unset

    __slots__ = {
        "size": "size",
        "seats": "seats",
    }

    def __init__(
        self,
        *,
        size: int | Unset = UNSET,
        seats: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.size = size
        self.seats = seats
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "size" in data and (value := data["size"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.size = value
        else:
            self.size = UNSET
        if "seats" in data and (value := data["seats"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.seats = value
        else:
            self.seats = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.size is not UNSET:
            data["size"] = self.size
        if self.seats is not UNSET:
            data["seats"] = self.seats
        return {**self.extra, **data} if self.extra else data


Car: TypeAlias = Truck | Van
"""One of several forms of `Car`."""

decode_car: Decoder[Car] = one_of(
    Truck.decode,
    Van.decode,
)


Thing: TypeAlias = Car
"""Another name for `Car`."""

decode_thing: Decoder[Thing] = decode_car


@model
class Disc(Model):
    """The `Disc` schema."""

    area: int | Unset
    radius: int

    __slots__ = {
        "area": "area",
        "radius": "radius",
    }

    def __init__(
        self,
        *,
        area: int | Unset = UNSET,
        radius: int,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.area = area
        self.radius = radius
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        if "area" in data and (value := data["area"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.area = value
        else:
            self.area = UNSET
        self.radius = value = data["radius"]
        if type(value) is not int:
            self.radius = as_int(value)
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "radius": self.radius,
        }
        if self.area is not UNSET:
            data["area"] = self.area
        return {**self.extra, **data} if self.extra else data


@model
class Slab(Model):
    """The `Slab` schema."""

    area: int | Unset
    side: int | Unset

    __slots__ = {
        "area": "area",
        "side": "side",
    }

    def __init__(
        self,
        *,
        area: int | Unset = UNSET,
        side: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.area = area
        self.side = side
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "area" in data and (value := data["area"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.area = value
        else:
            self.area = UNSET
        if "side" in data and (value := data["side"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.side = value
        else:
            self.side = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.area is not UNSET:
            data["area"] = self.area
        if self.side is not UNSET:
            data["side"] = self.side
        return {**self.extra, **data} if self.extra else data


Shape_2: TypeAlias = Disc | Slab
"""One of several forms of `Shape_2`."""

decode_shape_2: Decoder[Shape_2] = one_of(
    Disc.decode,
    Slab.decode,
)


Shape: TypeAlias = Shape_2
"""Another name for `Shape_2`."""

decode_shape: Decoder[Shape] = decode_shape_2


Flat: TypeAlias = Disc | Slab
"""One of several forms of `Flat`."""

decode_flat: Decoder[Flat] = one_of(
    Disc.decode,
    Slab.decode,
)
