"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.codec import as_int
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Members",
    "User",
    "UserName",
    "UserName3Name",
    "UserNameName",
    "UserName_2",
    "UserName_3",
    "User_2",
    "User_3",
]


@model
class User(Model):
    """The `User` schema."""

    a: str | Unset

    __slots__ = {
        "a": "a",
    }

    def __init__(
        self,
        *,
        a: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.a = a
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "a" in data and (value := data["a"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.a = value
        else:
            self.a = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.a is not UNSET:
            data["a"] = self.a
        return {**self.extra, **data} if self.extra else data


@model
class User_2(Model):
    """The `User_2` schema."""

    a: str | Unset

    __slots__ = {
        "a": "a",
    }

    def __init__(
        self,
        *,
        a: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.a = a
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "a" in data and (value := data["a"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.a = value
        else:
            self.a = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.a is not UNSET:
            data["a"] = self.a
        return {**self.extra, **data} if self.extra else data


@model
class User_3(Model):
    """The `User_3` schema."""

    a: str | Unset

    __slots__ = {
        "a": "a",
    }

    def __init__(
        self,
        *,
        a: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.a = a
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "a" in data and (value := data["a"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.a = value
        else:
            self.a = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.a is not UNSET:
            data["a"] = self.a
        return {**self.extra, **data} if self.extra else data


@model
class UserName(Model):
    """The `UserName` schema."""

    a: str | Unset

    __slots__ = {
        "a": "a",
    }

    def __init__(
        self,
        *,
        a: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.a = a
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "a" in data and (value := data["a"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.a = value
        else:
            self.a = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.a is not UNSET:
            data["a"] = self.a
        return {**self.extra, **data} if self.extra else data


@model
class UserName_2(Model):
    """The `UserName_2` schema."""

    a: str | Unset

    __slots__ = {
        "a": "a",
    }

    def __init__(
        self,
        *,
        a: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.a = a
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "a" in data and (value := data["a"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.a = value
        else:
            self.a = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.a is not UNSET:
            data["a"] = self.a
        return {**self.extra, **data} if self.extra else data


@model
class UserName_3(Model):
    """The `UserName_3` schema."""

    name: UserName3Name | Unset

    __slots__ = {
        "name": "name",
    }

    def __init__(
        self,
        *,
        name: UserName3Name | Unset = UNSET,
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
            self.name = UserName3Name.decode(value)
        else:
            self.name = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.name is not UNSET:
            data["name"] = self.name.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class UserName3Name(Model):
    """The `UserName3Name` schema."""

    x: str | Unset

    __slots__ = {
        "x": "x",
    }

    def __init__(
        self,
        *,
        x: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.x = x
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "x" in data and (value := data["x"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.x = value
        else:
            self.x = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.x is not UNSET:
            data["x"] = self.x
        return {**self.extra, **data} if self.extra else data


@model
class UserNameName(Model):
    """The `UserNameName` schema."""

    a: str | Unset

    __slots__ = {
        "a": "a",
    }

    def __init__(
        self,
        *,
        a: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.a = a
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "a" in data and (value := data["a"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.a = value
        else:
            self.a = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.a is not UNSET:
            data["a"] = self.a
        return {**self.extra, **data} if self.extra else data


@model
class Members(Model):
    """The `Members` schema."""

    user_id: str | Unset
    user_id_2: str | Unset
    user_id_3: str | Unset
    user_id_4: str | Unset
    user_id_5: str | Unset
    user_id_2_2: str | Unset
    e: str | Unset
    e_2: str | Unset
    fi: str | Unset
    fi_2: str | Unset
    fi_3: str | Unset
    h: str | Unset
    u1053: str | Unset
    h_2: str | Unset
    u21517_u21069: str | Unset
    u128013: str | Unset
    plus_1: int | Unset
    minus_1: int | Unset

    __slots__ = {
        "user_id": "userId",
        "user_id_2": "user_id",
        "user_id_3": "UserID",
        "user_id_4": "user-id",
        "user_id_5": "user id",
        "user_id_2_2": "user_id_2",
        "e": "\xe9",
        "e_2": "e\u0301",
        "fi": "\ufb01",
        "fi_2": "fi",
        "fi_3": "\uff46\uff49",
        "h": "\u210c",
        "u1053": "\u041d",
        "h_2": "H",
        "u21517_u21069": "\u540d\u524d",
        "u128013": "\U0001f40d",
        "plus_1": "+1",
        "minus_1": "-1",
    }

    def __init__(
        self,
        *,
        user_id: str | Unset = UNSET,
        user_id_2: str | Unset = UNSET,
        user_id_3: str | Unset = UNSET,
        user_id_4: str | Unset = UNSET,
        user_id_5: str | Unset = UNSET,
        user_id_2_2: str | Unset = UNSET,
        e: str | Unset = UNSET,
        e_2: str | Unset = UNSET,
        fi: str | Unset = UNSET,
        fi_2: str | Unset = UNSET,
        fi_3: str | Unset = UNSET,
        h: str | Unset = UNSET,
        u1053: str | Unset = UNSET,
        h_2: str | Unset = UNSET,
        u21517_u21069: str | Unset = UNSET,
        u128013: str | Unset = UNSET,
        plus_1: int | Unset = UNSET,
        minus_1: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.user_id = user_id
        self.user_id_2 = user_id_2
        self.user_id_3 = user_id_3
        self.user_id_4 = user_id_4
        self.user_id_5 = user_id_5
        self.user_id_2_2 = user_id_2_2
        self.e = e
        self.e_2 = e_2
        self.fi = fi
        self.fi_2 = fi_2
        self.fi_3 = fi_3
        self.h = h
        self.u1053 = u1053
        self.h_2 = h_2
        self.u21517_u21069 = u21517_u21069
        self.u128013 = u128013
        self.plus_1 = plus_1
        self.minus_1 = minus_1
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "userId" in data and (value := data["userId"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.user_id = value
        else:
            self.user_id = UNSET
        if "user_id" in data and (value := data["user_id"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.user_id_2 = value
        else:
            self.user_id_2 = UNSET
        if "UserID" in data and (value := data["UserID"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.user_id_3 = value
        else:
            self.user_id_3 = UNSET
        if "user-id" in data and (value := data["user-id"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.user_id_4 = value
        else:
            self.user_id_4 = UNSET
        if "user id" in data and (value := data["user id"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.user_id_5 = value
        else:
            self.user_id_5 = UNSET
        if "user_id_2" in data and (value := data["user_id_2"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.user_id_2_2 = value
        else:
            self.user_id_2_2 = UNSET
        if "\xe9" in data and (value := data["\xe9"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.e = value
        else:
            self.e = UNSET
        if "e\u0301" in data and (value := data["e\u0301"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.e_2 = value
        else:
            self.e_2 = UNSET
        if "\ufb01" in data and (value := data["\ufb01"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.fi = value
        else:
            self.fi = UNSET
        if "fi" in data and (value := data["fi"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.fi_2 = value
        else:
            self.fi_2 = UNSET
        if "\uff46\uff49" in data and (value := data["\uff46\uff49"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.fi_3 = value
        else:
            self.fi_3 = UNSET
        if "\u210c" in data and (value := data["\u210c"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.h = value
        else:
            self.h = UNSET
        if "\u041d" in data and (value := data["\u041d"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.u1053 = value
        else:
            self.u1053 = UNSET
        if "H" in data and (value := data["H"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.h_2 = value
        else:
            self.h_2 = UNSET
        if "\u540d\u524d" in data and (value := data["\u540d\u524d"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.u21517_u21069 = value
        else:
            self.u21517_u21069 = UNSET
        if "\U0001f40d" in data and (value := data["\U0001f40d"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.u128013 = value
        else:
            self.u128013 = UNSET
        if "+1" in data and (value := data["+1"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.plus_1 = value
        else:
            self.plus_1 = UNSET
        if "-1" in data and (value := data["-1"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.minus_1 = value
        else:
            self.minus_1 = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.user_id is not UNSET:
            data["userId"] = self.user_id
        if self.user_id_2 is not UNSET:
            data["user_id"] = self.user_id_2
        if self.user_id_3 is not UNSET:
            data["UserID"] = self.user_id_3
        if self.user_id_4 is not UNSET:
            data["user-id"] = self.user_id_4
        if self.user_id_5 is not UNSET:
            data["user id"] = self.user_id_5
        if self.user_id_2_2 is not UNSET:
            data["user_id_2"] = self.user_id_2_2
        if self.e is not UNSET:
            data["\xe9"] = self.e
        if self.e_2 is not UNSET:
            data["e\u0301"] = self.e_2
        if self.fi is not UNSET:
            data["\ufb01"] = self.fi
        if self.fi_2 is not UNSET:
            data["fi"] = self.fi_2
        if self.fi_3 is not UNSET:
            data["\uff46\uff49"] = self.fi_3
        if self.h is not UNSET:
            data["\u210c"] = self.h
        if self.u1053 is not UNSET:
            data["\u041d"] = self.u1053
        if self.h_2 is not UNSET:
            data["H"] = self.h_2
        if self.u21517_u21069 is not UNSET:
            data["\u540d\u524d"] = self.u21517_u21069
        if self.u128013 is not UNSET:
            data["\U0001f40d"] = self.u128013
        if self.plus_1 is not UNSET:
            data["+1"] = self.plus_1
        if self.minus_1 is not UNSET:
            data["-1"] = self.minus_1
        return {**self.extra, **data} if self.extra else data
