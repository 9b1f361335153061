"""Models of the `schemas` part of the API."""

from __future__ import annotations

import datetime as dt
from typing import Any, Self

from .._runtime.codec import as_dict, as_int, as_str
from .._runtime.dates import as_datetime, datetime_text
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "HookRequest",
    "HookRequestPayload",
    "InlineRequest",
    "OthersRequest",
    "StyledRequest",
    "StyledRequestMap",
]


@model
class InlineRequest(Model):
    """The `InlineRequest` schema."""

    form_param: str
    on: bool | Unset
    at: dt.datetime | Unset

    __slots__ = {
        "form_param": "form_param",
        "on": "on",
        "at": "at",
    }

    def __init__(
        self,
        *,
        form_param: str,
        on: bool | Unset = UNSET,
        at: dt.datetime | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.form_param = form_param
        self.on = on
        self.at = at
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.form_param = value = data["form_param"]
        if type(value) is not str:
            raise Mismatch
        if "on" in data and (value := data["on"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.on = value
        else:
            self.on = UNSET
        if "at" in data and (value := data["at"]) is not None:
            known += 1
            self.at = as_datetime(value)
        else:
            self.at = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "form_param": self.form_param,
        }
        if self.on is not UNSET:
            data["on"] = self.on
        if self.at is not UNSET:
            data["at"] = datetime_text(self.at)
        return {**self.extra, **data} if self.extra else data


@model
class StyledRequest(Model):
    """The `StyledRequest` schema."""

    list_: list[str] | Unset
    spaced: list[str] | Unset
    joined: list[str] | Unset
    map: StyledRequestMap | Unset

    __slots__ = {
        "list_": "list",
        "spaced": "spaced",
        "joined": "joined",
        "map": "map",
    }

    def __init__(
        self,
        *,
        list_: list[str] | Unset = UNSET,
        spaced: list[str] | Unset = UNSET,
        joined: list[str] | Unset = UNSET,
        map: StyledRequestMap | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.list_ = list_
        self.spaced = spaced
        self.joined = joined
        self.map = map
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "list" in data and (value := data["list"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.list_ = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.list_ = UNSET
        if "spaced" in data and (value := data["spaced"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.spaced = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.spaced = UNSET
        if "joined" in data and (value := data["joined"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.joined = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.joined = UNSET
        if "map" in data and (value := data["map"]) is not None:
            known += 1
            self.map = StyledRequestMap.decode(value)
        else:
            self.map = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.list_ is not UNSET:
            data["list"] = self.list_
        if self.spaced is not UNSET:
            data["spaced"] = self.spaced
        if self.joined is not UNSET:
            data["joined"] = self.joined
        if self.map is not UNSET:
            data["map"] = self.map.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class StyledRequestMap(Model):
    """The `StyledRequestMap` schema."""

    foo: str | Unset
    bar: int | Unset

    __slots__ = {
        "foo": "foo",
        "bar": "bar",
    }

    def __init__(
        self,
        *,
        foo: str | Unset = UNSET,
        bar: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.foo = foo
        self.bar = bar
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "foo" in data and (value := data["foo"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.foo = value
        else:
            self.foo = UNSET
        if "bar" in data and (value := data["bar"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.bar = value
        else:
            self.bar = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.foo is not UNSET:
            data["foo"] = self.foo
        if self.bar is not UNSET:
            data["bar"] = self.bar
        return {**self.extra, **data} if self.extra else data


@model
class HookRequest(Model):
    """The `HookRequest` schema."""

    payload: HookRequestPayload | Unset

    __slots__ = {
        "payload": "payload",
    }

    def __init__(
        self,
        *,
        payload: HookRequestPayload | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.payload = payload
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "payload" in data and (value := data["payload"]) is not None:
            known += 1
            self.payload = HookRequestPayload.decode(value)
        else:
            self.payload = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.payload is not UNSET:
            data["payload"] = self.payload.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class HookRequestPayload(Model):
    """The `HookRequestPayload` schema."""

    text: str | Unset

    __slots__ = {
        "text": "text",
    }

    def __init__(
        self,
        *,
        text: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.text = text
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "text" in data and (value := data["text"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.text = value
        else:
            self.text = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.text is not UNSET:
            data["text"] = self.text
        return {**self.extra, **data} if self.extra else data


@model
class OthersRequest(Model):
    """The `OthersRequest` schema."""

    piped: list[int] | Unset
    filter: dict[str, str] | Unset
    address: str | Unset
    blocks: list[dict[str, Any]] | Unset

    __slots__ = {
        "piped": "piped",
        "filter": "filter",
        "address": "address",
        "blocks": "blocks",
    }

    def __init__(
        self,
        *,
        piped: list[int] | Unset = UNSET,
        filter: dict[str, str] | Unset = UNSET,
        address: str | Unset = UNSET,
        blocks: list[dict[str, Any]] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.piped = piped
        self.filter = filter
        self.address = address
        self.blocks = blocks
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "piped" in data and (value := data["piped"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.piped = [
                (item if type(item) is int else as_int(item)) for item in value
            ]
        else:
            self.piped = UNSET
        if "filter" in data and (value := data["filter"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.filter = {
                key: (member if type(member) is str else as_str(member))
                for key, member in value.items()
            }
        else:
            self.filter = UNSET
        if "address" in data and (value := data["address"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.address = value
        else:
            self.address = UNSET
        if "blocks" in data and (value := data["blocks"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.blocks = [as_dict(item) for item in value]
        else:
            self.blocks = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.piped is not UNSET:
            data["piped"] = self.piped
        if self.filter is not UNSET:
            data["filter"] = self.filter
        if self.address is not UNSET:
            data["address"] = self.address
        if self.blocks is not UNSET:
            data["blocks"] = self.blocks
        return {**self.extra, **data} if self.extra else data
