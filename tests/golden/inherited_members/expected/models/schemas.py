"""Models of the `schemas` part of the API."""

from __future__ import annotations

import datetime as dt
from typing import Any, Self

from .._runtime.codec import as_int
from .._runtime.dates import as_date, date_text
from .._runtime.model import Mismatch, Model, OpenStrEnum, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Cat",
    "Dog",
    "DogToy",
    "Pet",
    "PetHome",
    "PetHomeRoomsItem",
    "PetStatus",
    "Puppy",
    "PuppyStatus",
    "Shelter",
    "ShelterGuest",
]


@model
class Cat(Model):
    """The `Cat` schema."""

    status: PetStatus | str | Unset
    home: PetHome | Unset
    meow: bool | Unset

    __slots__ = {
        "status": "status",
        "home": "home",
        "meow": "meow",
    }

    def __init__(
        self,
        *,
        status: PetStatus | str | Unset = UNSET,
        home: PetHome | Unset = UNSET,
        meow: bool | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.status = status
        self.home = home
        self.meow = meow
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "status" in data and (value := data["status"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.status = PetStatus.lookup(value, value)
        else:
            self.status = UNSET
        if "home" in data and (value := data["home"]) is not None:
            known += 1
            self.home = PetHome.decode(value)
        else:
            self.home = UNSET
        if "meow" in data and (value := data["meow"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.meow = value
        else:
            self.meow = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.status is not UNSET:
            data["status"] = str(self.status)
        if self.home is not UNSET:
            data["home"] = self.home.to_dict()
        if self.meow is not UNSET:
            data["meow"] = self.meow
        return {**self.extra, **data} if self.extra else data


@model
class Dog(Model):
    """The `Dog` schema."""

    status: PetStatus | str | Unset
    home: PetHome | Unset
    bark: bool | Unset
    toy: DogToy | Unset

    __slots__ = {
        "status": "status",
        "home": "home",
        "bark": "bark",
        "toy": "toy",
    }

    def __init__(
        self,
        *,
        status: PetStatus | str | Unset = UNSET,
        home: PetHome | Unset = UNSET,
        bark: bool | Unset = UNSET,
        toy: DogToy | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.status = status
        self.home = home
        self.bark = bark
        self.toy = toy
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "status" in data and (value := data["status"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.status = PetStatus.lookup(value, value)
        else:
            self.status = UNSET
        if "home" in data and (value := data["home"]) is not None:
            known += 1
            self.home = PetHome.decode(value)
        else:
            self.home = UNSET
        if "bark" in data and (value := data["bark"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.bark = value
        else:
            self.bark = UNSET
        if "toy" in data and (value := data["toy"]) is not None:
            known += 1
            self.toy = DogToy.decode(value)
        else:
            self.toy = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.status is not UNSET:
            data["status"] = str(self.status)
        if self.home is not UNSET:
            data["home"] = self.home.to_dict()
        if self.bark is not UNSET:
            data["bark"] = self.bark
        if self.toy is not UNSET:
            data["toy"] = self.toy.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class DogToy(Model):
    """The `DogToy` schema."""

    name: str | Unset

    __slots__ = {
        "name": "name",
    }

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "name" in data and (value := data["name"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.name = value
        else:
            self.name = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.name is not UNSET:
            data["name"] = self.name
        return {**self.extra, **data} if self.extra else data


@model
class Puppy(Model):
    """The `Puppy` schema."""

    status: PuppyStatus | str | Unset
    home: PetHome | Unset
    bark: bool | Unset
    toy: DogToy | Unset

    __slots__ = {
        "status": "status",
        "home": "home",
        "bark": "bark",
        "toy": "toy",
    }

    def __init__(
        self,
        *,
        status: PuppyStatus | str | Unset = UNSET,
        home: PetHome | Unset = UNSET,
        bark: bool | Unset = UNSET,
        toy: DogToy | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.status = status
        self.home = home
        self.bark = bark
        self.toy = toy
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "status" in data and (value := data["status"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.status = PuppyStatus.lookup(value, value)
        else:
            self.status = UNSET
        if "home" in data and (value := data["home"]) is not None:
            known += 1
            self.home = PetHome.decode(value)
        else:
            self.home = UNSET
        if "bark" in data and (value := data["bark"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.bark = value
        else:
            self.bark = UNSET
        if "toy" in data and (value := data["toy"]) is not None:
            known += 1
            self.toy = DogToy.decode(value)
        else:
            self.toy = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.status is not UNSET:
            data["status"] = str(self.status)
        if self.home is not UNSET:
            data["home"] = self.home.to_dict()
        if self.bark is not UNSET:
            data["bark"] = self.bark
        if self.toy is not UNSET:
            data["toy"] = self.toy.to_dict()
        return {**self.extra, **data} if self.extra else data


class PuppyStatus(OpenStrEnum):
    """Known values of `PuppyStatus`."""

    NEW = "new"


@model
class Pet(Model):
    """The `Pet` schema."""

    status: PetStatus | str | Unset
    home: PetHome | Unset

    __slots__ = {
        "status": "status",
        "home": "home",
    }

    def __init__(
        self,
        *,
        status: PetStatus | str | Unset = UNSET,
        home: PetHome | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.status = status
        self.home = home
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "status" in data and (value := data["status"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.status = PetStatus.lookup(value, value)
        else:
            self.status = UNSET
        if "home" in data and (value := data["home"]) is not None:
            known += 1
            self.home = PetHome.decode(value)
        else:
            self.home = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.status is not UNSET:
            data["status"] = str(self.status)
        if self.home is not UNSET:
            data["home"] = self.home.to_dict()
        return {**self.extra, **data} if self.extra else data


class PetStatus(OpenStrEnum):
    """Known values of `PetStatus`."""

    NEW = "new"
    SOLD = "sold"


@model
class PetHome(Model):
    """The `PetHome` schema."""

    street: str | Unset
    rooms: list[PetHomeRoomsItem] | Unset

    __slots__ = {
        "street": "street",
        "rooms": "rooms",
    }

    def __init__(
        self,
        *,
        street: str | Unset = UNSET,
        rooms: list[PetHomeRoomsItem] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.street = street
        self.rooms = rooms
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "street" in data and (value := data["street"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.street = value
        else:
            self.street = UNSET
        if "rooms" in data and (value := data["rooms"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.rooms = [PetHomeRoomsItem.decode(item) for item in value]
        else:
            self.rooms = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.street is not UNSET:
            data["street"] = self.street
        if self.rooms is not UNSET:
            data["rooms"] = [item.to_dict() for item in self.rooms]
        return {**self.extra, **data} if self.extra else data


@model
class PetHomeRoomsItem(Model):
    """The `PetHomeRoomsItem` schema."""

    size: int | Unset

    __slots__ = {
        "size": "size",
    }

    def __init__(
        self,
        *,
        size: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.size = size
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
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.size is not UNSET:
            data["size"] = self.size
        return {**self.extra, **data} if self.extra else data


@model
class Shelter(Model):
    """The `Shelter` schema."""

    cat: Cat | Unset
    dog: Dog | Unset
    puppy: Puppy | Unset
    guest: ShelterGuest | Unset

    __slots__ = {
        "cat": "cat",
        "dog": "dog",
        "puppy": "puppy",
        "guest": "guest",
    }

    def __init__(
        self,
        *,
        cat: Cat | Unset = UNSET,
        dog: Dog | Unset = UNSET,
        puppy: Puppy | Unset = UNSET,
        guest: ShelterGuest | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.cat = cat
        self.dog = dog
        self.puppy = puppy
        self.guest = guest
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "cat" in data and (value := data["cat"]) is not None:
            known += 1
            self.cat = Cat.decode(value)
        else:
            self.cat = UNSET
        if "dog" in data and (value := data["dog"]) is not None:
            known += 1
            self.dog = Dog.decode(value)
        else:
            self.dog = UNSET
        if "puppy" in data and (value := data["puppy"]) is not None:
            known += 1
            self.puppy = Puppy.decode(value)
        else:
            self.puppy = UNSET
        if "guest" in data and (value := data["guest"]) is not None:
            known += 1
            self.guest = ShelterGuest.decode(value)
        else:
            self.guest = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.cat is not UNSET:
            data["cat"] = self.cat.to_dict()
        if self.dog is not UNSET:
            data["dog"] = self.dog.to_dict()
        if self.puppy is not UNSET:
            data["puppy"] = self.puppy.to_dict()
        if self.guest is not UNSET:
            data["guest"] = self.guest.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class ShelterGuest(Model):
    """The `ShelterGuest` schema."""

    status: PetStatus | str | Unset
    home: PetHome | Unset
    until: dt.date | Unset

    __slots__ = {
        "status": "status",
        "home": "home",
        "until": "until",
    }

    def __init__(
        self,
        *,
        status: PetStatus | str | Unset = UNSET,
        home: PetHome | Unset = UNSET,
        until: dt.date | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.status = status
        self.home = home
        self.until = until
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "status" in data and (value := data["status"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.status = PetStatus.lookup(value, value)
        else:
            self.status = UNSET
        if "home" in data and (value := data["home"]) is not None:
            known += 1
            self.home = PetHome.decode(value)
        else:
            self.home = UNSET
        if "until" in data and (value := data["until"]) is not None:
            known += 1
            self.until = as_date(value)
        else:
            self.until = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.status is not UNSET:
            data["status"] = str(self.status)
        if self.home is not UNSET:
            data["home"] = self.home.to_dict()
        if self.until is not UNSET:
            data["until"] = date_text(self.until)
        return {**self.extra, **data} if self.extra else data
