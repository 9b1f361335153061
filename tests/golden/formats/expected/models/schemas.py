"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.codec import as_int
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Event",
]


@model
class Event(Model):
    """The `Event` schema."""

    at: str | Unset
    day: str | Unset
    id: str | Unset
    link: str | Unset
    mail: str | Unset
    data: str | Unset
    image: str | Unset
    big: int | Unset
    price: float | Unset
    secret: str | Unset
    unheard: str | Unset

    __slots__ = {
        "at": "at",
        "day": "day",
        "id": "id",
        "link": "link",
        "mail": "mail",
        "data": "data",
        "image": "image",
        "big": "big",
        "price": "price",
        "secret": "secret",
        "unheard": "unheard",
    }

    def __init__(
        self,
        *,
        at: str | Unset = UNSET,
        day: str | Unset = UNSET,
        id: str | Unset = UNSET,
        link: str | Unset = UNSET,
        mail: str | Unset = UNSET,
        data: str | Unset = UNSET,
        image: str | Unset = UNSET,
        big: int | Unset = UNSET,
        price: float | Unset = UNSET,
        secret: str | Unset = UNSET,
        unheard: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.at = at
        self.day = day
        self.id = id
        self.link = link
        self.mail = mail
        self.data = data
        self.image = image
        self.big = big
        self.price = price
        self.secret = secret
        self.unheard = unheard
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "at" in data and (value := data["at"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.at = value
        else:
            self.at = UNSET
        if "day" in data and (value := data["day"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.day = value
        else:
            self.day = UNSET
        if "id" in data and (value := data["id"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.id = value
        else:
            self.id = UNSET
        if "link" in data and (value := data["link"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.link = value
        else:
            self.link = UNSET
        if "mail" in data and (value := data["mail"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.mail = value
        else:
            self.mail = UNSET
        if "data" in data and (value := data["data"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.data = value
        else:
            self.data = UNSET
        if "image" in data and (value := data["image"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.image = value
        else:
            self.image = UNSET
        if "big" in data and (value := data["big"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.big = value
        else:
            self.big = UNSET
        if "price" in data and (value := data["price"]) is not None:
            known += 1
            if type(value) is not float and type(value) is not int:
                raise Mismatch
            self.price = value
        else:
            self.price = UNSET
        if "secret" in data and (value := data["secret"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.secret = value
        else:
            self.secret = UNSET
        if "unheard" in data and (value := data["unheard"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.unheard = value
        else:
            self.unheard = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.at is not UNSET:
            data["at"] = self.at
        if self.day is not UNSET:
            data["day"] = self.day
        if self.id is not UNSET:
            data["id"] = self.id
        if self.link is not UNSET:
            data["link"] = self.link
        if self.mail is not UNSET:
            data["mail"] = self.mail
        if self.data is not UNSET:
            data["data"] = self.data
        if self.image is not UNSET:
            data["image"] = self.image
        if self.big is not UNSET:
            data["big"] = self.big
        if self.price is not UNSET:
            data["price"] = self.price
        if self.secret is not UNSET:
            data["secret"] = self.secret
        if self.unheard is not UNSET:
            data["unheard"] = self.unheard
        return {**self.extra, **data} if self.extra else data
