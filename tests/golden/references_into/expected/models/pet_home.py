"""Models of the `pet_home` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "PetHome",
    "PetHomeStreet",
]


@model
class PetHomeStreet(Model):
    """The `PetHomeStreet` schema."""

    name: str | Unset
    home: PetHome | Unset

    __slots__ = {
        "name": "name",
        "home": "home",
    }

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        home: PetHome | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.home = home
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
        if "home" in data and (value := data["home"]) is not None:
            known += 1
            self.home = PetHome.decode(value)
        else:
            self.home = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.name is not UNSET:
            data["name"] = self.name
        if self.home is not UNSET:
            data["home"] = self.home.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class PetHome(Model):
    """The `PetHome` schema."""

    street: PetHomeStreet | Unset

    __slots__ = {
        "street": "street",
    }

    def __init__(
        self,
        *,
        street: PetHomeStreet | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.street = street
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "street" in data and (value := data["street"]) is not None:
            known += 1
            self.street = PetHomeStreet.decode(value)
        else:
            self.street = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.street is not UNSET:
            data["street"] = self.street.to_dict()
        return {**self.extra, **data} if self.extra else data
