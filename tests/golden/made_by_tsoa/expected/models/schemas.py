"""Models of the `schemas` part of the API."""

from __future__ import annotations

import datetime as dt
from typing import Any, Self, TypeAlias

from .._runtime.codec import Decoder, as_any, map_of
from .._runtime.dates import as_datetime, datetime_text
from .._runtime.model import (
    Mismatch,
    Model,
    OpenStrEnum,
    UnknownVariant,
    model,
    new,
    unknown_members,
)
from .._runtime.unions import variants
from .._runtime.unset import UNSET, Unset

__all__ = [
    "AvatarRequest",
    "PartialUserCreation",
    "PickUserEmailOrName",
    "RecordStringUnknown",
    "Role",
    "Shape",
    "Shape1",
    "Shape1Type",
    "Shape2",
    "Shape2Type",
    "UnknownShape",
    "User",
    "UserCreation",
    "UserStatus",
    "ValidateError",
    "ValidateErrorMessage",
    "decode_record_string_unknown",
    "decode_shape",
]


class Role(OpenStrEnum):
    """Known values of `Role`."""

    ADMIN = "admin"
    USER = "user"


RecordStringUnknown: TypeAlias = dict[str, Any]
"""Construct a type with a set of properties K of type T"""

decode_record_string_unknown: Decoder[RecordStringUnknown] = map_of(as_any)


@model
class User(Model):
    """A user of the system."""

    id: float
    name: str
    email: str | Unset
    roles: list[Role | str]
    status: UserStatus | str
    meta: RecordStringUnknown
    created_at: dt.datetime
    manager: User | None

    __slots__ = {
        "id": "id",
        "name": "name",
        "email": "email",
        "roles": "roles",
        "status": "status",
        "meta": "meta",
        "created_at": "createdAt",
        "manager": "manager",
    }

    def __init__(
        self,
        *,
        id: float,
        name: str,
        email: str | Unset = UNSET,
        roles: list[Role | str],
        status: UserStatus | str,
        meta: RecordStringUnknown,
        created_at: dt.datetime,
        manager: User | None,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.email = email
        self.roles = roles
        self.status = status
        self.meta = meta
        self.created_at = created_at
        self.manager = manager
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 7
        self.id = value = data["id"]
        if type(value) is not float and type(value) is not int:
            raise Mismatch
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        if "email" in data and (value := data["email"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.email = value
        else:
            self.email = UNSET
        value = data["roles"]
        if value.__class__ is not list:
            raise Mismatch
        self.roles = [Role.decode(item) for item in value]
        value = data["status"]
        if type(value) is not str:
            raise Mismatch
        self.status = UserStatus.lookup(value, value)
        self.meta = value = data["meta"]
        if value.__class__ is not dict:
            raise Mismatch
        self.created_at = as_datetime(data["createdAt"])
        value = data["manager"]
        if value is not None:
            value = User.decode(value)
        self.manager = value
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "roles": [str(item) for item in self.roles],
            "status": str(self.status),
            "meta": self.meta,
            "createdAt": datetime_text(self.created_at),
            "manager": (None if self.manager is None else self.manager.to_dict()),
        }
        if self.email is not UNSET:
            data["email"] = self.email
        return {**self.extra, **data} if self.extra else data


class UserStatus(OpenStrEnum):
    """Known values of `UserStatus`."""

    HAPPY = "Happy"
    SAD = "Sad"


@model
class ValidateError(Model):
    """The `ValidateError` schema."""

    message: ValidateErrorMessage | str
    details: dict[str, Any]

    __slots__ = {
        "message": "message",
        "details": "details",
    }

    def __init__(
        self,
        *,
        message: ValidateErrorMessage | str = "Validation failed",
        details: dict[str, Any],
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.message = message
        self.details = details
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        value = data["message"]
        if type(value) is not str:
            raise Mismatch
        self.message = ValidateErrorMessage.lookup(value, value)
        self.details = value = data["details"]
        if value.__class__ is not dict:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "message": str(self.message),
            "details": self.details,
        }
        return {**self.extra, **data} if self.extra else data


class ValidateErrorMessage(OpenStrEnum):
    """Known values of `ValidateErrorMessage`."""

    VALIDATION_FAILED = "Validation failed"


@model
class PickUserEmailOrName(Model):
    """From T, pick a set of properties whose keys are in the union K"""

    email: str | Unset
    name: str

    __slots__ = {
        "email": "email",
        "name": "name",
    }

    def __init__(
        self,
        *,
        email: str | Unset = UNSET,
        name: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.email = email
        self.name = name
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        if "email" in data and (value := data["email"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.email = value
        else:
            self.email = UNSET
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "name": self.name,
        }
        if self.email is not UNSET:
            data["email"] = self.email
        return {**self.extra, **data} if self.extra else data


@model
class UserCreation(Model):
    """From T, pick a set of properties whose keys are in the union K"""

    email: str | Unset
    name: str
    password: str

    __slots__ = {
        "email": "email",
        "name": "name",
        "password": "password",
    }

    def __init__(
        self,
        *,
        email: str | Unset = UNSET,
        name: str,
        password: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.email = email
        self.name = name
        self.password = password
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        if "email" in data and (value := data["email"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.email = value
        else:
            self.email = UNSET
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        self.password = value = data["password"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "name": self.name,
            "password": self.password,
        }
        if self.email is not UNSET:
            data["email"] = self.email
        return {**self.extra, **data} if self.extra else data


@model
class PartialUserCreation(Model):
    """Make all properties in T optional"""

    email: str | Unset
    name: str | Unset
    password: str | Unset

    __slots__ = {
        "email": "email",
        "name": "name",
        "password": "password",
    }

    def __init__(
        self,
        *,
        email: str | Unset = UNSET,
        name: str | Unset = UNSET,
        password: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.email = email
        self.name = name
        self.password = password
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "email" in data and (value := data["email"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.email = value
        else:
            self.email = UNSET
        if "name" in data and (value := data["name"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.name = value
        else:
            self.name = UNSET
        if "password" in data and (value := data["password"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.password = value
        else:
            self.password = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.email is not UNSET:
            data["email"] = self.email
        if self.name is not UNSET:
            data["name"] = self.name
        if self.password is not UNSET:
            data["password"] = self.password
        return {**self.extra, **data} if self.extra else data


@model
class Shape1(Model):
    """The `Shape1` schema."""

    radius: float
    type: Shape1Type | str

    __slots__ = {
        "radius": "radius",
        "type": "type",
    }

    def __init__(
        self,
        *,
        radius: float,
        type: Shape1Type | str = "circle",
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.radius = radius
        self.type = type
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.radius = value = data["radius"]
        if type(value) is not float and type(value) is not int:
            raise Mismatch
        value = data["type"]
        if type(value) is not str:
            raise Mismatch
        self.type = Shape1Type.lookup(value, value)
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "radius": self.radius,
            "type": str(self.type),
        }
        return {**self.extra, **data} if self.extra else data


@model
class Shape2(Model):
    """The `Shape2` schema."""

    side: float
    type: Shape2Type | str

    __slots__ = {
        "side": "side",
        "type": "type",
    }

    def __init__(
        self,
        *,
        side: float,
        type: Shape2Type | str = "square",
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.side = side
        self.type = type
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.side = value = data["side"]
        if type(value) is not float and type(value) is not int:
            raise Mismatch
        value = data["type"]
        if type(value) is not str:
            raise Mismatch
        self.type = Shape2Type.lookup(value, value)
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "side": self.side,
            "type": str(self.type),
        }
        return {**self.extra, **data} if self.extra else data


@model
class UnknownShape(UnknownVariant):
    """A variant of `Shape` that this version does not know. All its other members are
    in `extra`.
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


Shape: TypeAlias = Shape1 | Shape2 | UnknownShape
"""One of several forms of `Shape`."""

decode_shape: Decoder[Shape] = variants(
    "type",
    {
        "circle": Shape1,
        "square": Shape2,
    },
    UnknownShape,
)


class Shape1Type(OpenStrEnum):
    """Known values of `Shape1Type`."""

    CIRCLE = "circle"


class Shape2Type(OpenStrEnum):
    """Known values of `Shape2Type`."""

    SQUARE = "square"


@model
class AvatarRequest(Model):
    """The `AvatarRequest` schema."""

    file: str
    title: str | Unset

    __slots__ = {
        "file": "file",
        "title": "title",
    }

    def __init__(
        self,
        *,
        file: str,
        title: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.file = file
        self.title = title
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.file = value = data["file"]
        if type(value) is not str:
            raise Mismatch
        if "title" in data and (value := data["title"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.title = value
        else:
            self.title = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "file": self.file,
        }
        if self.title is not UNSET:
            data["title"] = self.title
        return {**self.extra, **data} if self.extra else data
