"""Models of the `schemas` part of the API."""

from __future__ import annotations

import datetime as dt
from typing import Any, Self

from .._runtime.codec import as_int
from .._runtime.dates import as_date, date_text
from .._runtime.model import Mismatch, Model, OpenStrEnum, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Error",
    "FileS",
    "Owner",
    "PaginationMetadata",
    "Pet",
    "PetInput",
    "PetKind",
    "Toy",
]


@model
class Error(Model):
    """The `Error` schema."""

    code: int | Unset
    """Error code"""
    status: str | Unset
    """Error name"""
    message: str | Unset
    """Error message"""
    errors: dict[str, Any] | Unset
    """Errors"""

    __slots__ = {
        "code": "code",
        "status": "status",
        "message": "message",
        "errors": "errors",
    }

    def __init__(
        self,
        *,
        code: int | Unset = UNSET,
        status: str | Unset = UNSET,
        message: str | Unset = UNSET,
        errors: dict[str, Any] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.code = code
        self.status = status
        self.message = message
        self.errors = errors
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "code" in data and (value := data["code"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.code = value
        else:
            self.code = UNSET
        if "status" in data and (value := data["status"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.status = value
        else:
            self.status = UNSET
        if "message" in data and (value := data["message"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.message = value
        else:
            self.message = UNSET
        if "errors" in data and (value := data["errors"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.errors = value
        else:
            self.errors = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.code is not UNSET:
            data["code"] = self.code
        if self.status is not UNSET:
            data["status"] = self.status
        if self.message is not UNSET:
            data["message"] = self.message
        if self.errors is not UNSET:
            data["errors"] = self.errors
        return {**self.extra, **data} if self.extra else data


@model
class PaginationMetadata(Model):
    """The `PaginationMetadata` schema."""

    total: int | Unset
    """Total number of items."""
    total_pages: int | Unset
    """Total number of pages."""
    first_page: int | Unset
    """First available page number."""
    last_page: int | Unset
    """Last available page number."""
    page: int | Unset
    """Current page number."""
    previous_page: int | Unset
    """Previous page number."""
    next_page: int | Unset
    """Next page number."""

    __slots__ = {
        "total": "total",
        "total_pages": "total_pages",
        "first_page": "first_page",
        "last_page": "last_page",
        "page": "page",
        "previous_page": "previous_page",
        "next_page": "next_page",
    }

    def __init__(
        self,
        *,
        total: int | Unset = UNSET,
        total_pages: int | Unset = UNSET,
        first_page: int | Unset = UNSET,
        last_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
        previous_page: int | Unset = UNSET,
        next_page: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.total = total
        self.total_pages = total_pages
        self.first_page = first_page
        self.last_page = last_page
        self.page = page
        self.previous_page = previous_page
        self.next_page = next_page
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "total" in data and (value := data["total"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.total = value
        else:
            self.total = UNSET
        if "total_pages" in data and (value := data["total_pages"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.total_pages = value
        else:
            self.total_pages = UNSET
        if "first_page" in data and (value := data["first_page"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.first_page = value
        else:
            self.first_page = UNSET
        if "last_page" in data and (value := data["last_page"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.last_page = value
        else:
            self.last_page = UNSET
        if "page" in data and (value := data["page"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.page = value
        else:
            self.page = UNSET
        if "previous_page" in data and (value := data["previous_page"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.previous_page = value
        else:
            self.previous_page = UNSET
        if "next_page" in data and (value := data["next_page"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.next_page = value
        else:
            self.next_page = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.total is not UNSET:
            data["total"] = self.total
        if self.total_pages is not UNSET:
            data["total_pages"] = self.total_pages
        if self.first_page is not UNSET:
            data["first_page"] = self.first_page
        if self.last_page is not UNSET:
            data["last_page"] = self.last_page
        if self.page is not UNSET:
            data["page"] = self.page
        if self.previous_page is not UNSET:
            data["previous_page"] = self.previous_page
        if self.next_page is not UNSET:
            data["next_page"] = self.next_page
        return {**self.extra, **data} if self.extra else data


@model
class Toy(Model):
    """The `Toy` schema."""

    name: str
    price: float | None | Unset

    __slots__ = {
        "name": "name",
        "price": "price",
    }

    def __init__(
        self,
        *,
        name: str,
        price: float | None | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.price = price
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        if "price" in data:
            known += 1
            self.price = value = data["price"]
            if (
                type(value) is not float
                and type(value) is not int
                and value is not None
            ):
                raise Mismatch
        else:
            self.price = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "name": self.name,
        }
        if self.price is not UNSET:
            data["price"] = self.price
        return {**self.extra, **data} if self.extra else data


@model
class Owner(Model):
    """The `Owner` schema."""

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
class Pet(Model):
    """The `Pet` schema."""

    id: int | Unset
    name: str
    """1 to 40 characters."""
    kind: PetKind | str | Unset
    """Default: "cat"."""
    born: dt.date | None | Unset
    toys: list[Toy] | Unset
    owner: Owner | Unset
    labels: dict[str, int] | Unset
    password: str | Unset
    any: Any | Unset

    __slots__ = {
        "id": "id",
        "name": "name",
        "kind": "kind",
        "born": "born",
        "toys": "toys",
        "owner": "owner",
        "labels": "labels",
        "password": "password",
        "any": "any",
    }

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        name: str,
        kind: PetKind | str | Unset = UNSET,
        born: dt.date | None | Unset = UNSET,
        toys: list[Toy] | Unset = UNSET,
        owner: Owner | Unset = UNSET,
        labels: dict[str, int] | Unset = UNSET,
        password: str | Unset = UNSET,
        any: Any | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.kind = kind
        self.born = born
        self.toys = toys
        self.owner = owner
        self.labels = labels
        self.password = password
        self.any = any
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        if "id" in data and (value := data["id"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.id = value
        else:
            self.id = UNSET
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        if "kind" in data and (value := data["kind"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.kind = PetKind.lookup(value, value)
        else:
            self.kind = UNSET
        if "born" in data:
            known += 1
            value = data["born"]
            if value is not None:
                value = as_date(value)
            self.born = value
        else:
            self.born = UNSET
        if "toys" in data and (value := data["toys"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.toys = [Toy.decode(item) for item in value]
        else:
            self.toys = UNSET
        if "owner" in data and (value := data["owner"]) is not None:
            known += 1
            self.owner = Owner.decode(value)
        else:
            self.owner = UNSET
        if "labels" in data and (value := data["labels"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.labels = {
                key: (member if type(member) is int else as_int(member))
                for key, member in value.items()
            }
        else:
            self.labels = UNSET
        if "password" in data and (value := data["password"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.password = value
        else:
            self.password = UNSET
        if "any" in data:
            known += 1
            self.any = data["any"]
        else:
            self.any = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "name": self.name,
        }
        if self.id is not UNSET:
            data["id"] = self.id
        if self.kind is not UNSET:
            data["kind"] = str(self.kind)
        if self.born is not UNSET:
            data["born"] = None if self.born is None else date_text(self.born)
        if self.toys is not UNSET:
            data["toys"] = [item.to_dict() for item in self.toys]
        if self.owner is not UNSET:
            data["owner"] = self.owner.to_dict()
        if self.labels is not UNSET:
            data["labels"] = self.labels
        if self.password is not UNSET:
            data["password"] = self.password
        if self.any is not UNSET:
            data["any"] = self.any
        return {**self.extra, **data} if self.extra else data


class PetKind(OpenStrEnum):
    """Known values of `PetKind`."""

    CAT = "cat"
    DOG = "dog"


@model
class FileS(Model):
    """The `FileS` schema."""

    file: str

    __slots__ = {
        "file": "file",
    }

    def __init__(
        self,
        *,
        file: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.file = file
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.file = value = data["file"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "file": self.file,
        }
        return {**self.extra, **data} if self.extra else data


@model
class PetInput(Model):
    """The `PetInput` schema."""

    name: str
    """1 to 40 characters."""
    kind: PetKind | str | Unset
    """Default: "cat"."""
    born: dt.date | None | Unset
    toys: list[Toy] | Unset
    owner: Owner | Unset
    labels: dict[str, int] | Unset
    password: str | Unset
    any: Any | Unset

    __slots__ = {
        "name": "name",
        "kind": "kind",
        "born": "born",
        "toys": "toys",
        "owner": "owner",
        "labels": "labels",
        "password": "password",
        "any": "any",
    }

    def __init__(
        self,
        *,
        name: str,
        kind: PetKind | str | Unset = UNSET,
        born: dt.date | None | Unset = UNSET,
        toys: list[Toy] | Unset = UNSET,
        owner: Owner | Unset = UNSET,
        labels: dict[str, int] | Unset = UNSET,
        password: str | Unset = UNSET,
        any: Any | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.kind = kind
        self.born = born
        self.toys = toys
        self.owner = owner
        self.labels = labels
        self.password = password
        self.any = any
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        if "kind" in data and (value := data["kind"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.kind = PetKind.lookup(value, value)
        else:
            self.kind = UNSET
        if "born" in data:
            known += 1
            value = data["born"]
            if value is not None:
                value = as_date(value)
            self.born = value
        else:
            self.born = UNSET
        if "toys" in data and (value := data["toys"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.toys = [Toy.decode(item) for item in value]
        else:
            self.toys = UNSET
        if "owner" in data and (value := data["owner"]) is not None:
            known += 1
            self.owner = Owner.decode(value)
        else:
            self.owner = UNSET
        if "labels" in data and (value := data["labels"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.labels = {
                key: (member if type(member) is int else as_int(member))
                for key, member in value.items()
            }
        else:
            self.labels = UNSET
        if "password" in data and (value := data["password"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.password = value
        else:
            self.password = UNSET
        if "any" in data:
            known += 1
            self.any = data["any"]
        else:
            self.any = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "name": self.name,
        }
        if self.kind is not UNSET:
            data["kind"] = str(self.kind)
        if self.born is not UNSET:
            data["born"] = None if self.born is None else date_text(self.born)
        if self.toys is not UNSET:
            data["toys"] = [item.to_dict() for item in self.toys]
        if self.owner is not UNSET:
            data["owner"] = self.owner.to_dict()
        if self.labels is not UNSET:
            data["labels"] = self.labels
        if self.password is not UNSET:
            data["password"] = self.password
        if self.any is not UNSET:
            data["any"] = self.any
        return {**self.extra, **data} if self.extra else data
