"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Never, Self, TypeAlias

from .._runtime.codec import (
    Decoder,
    as_any,
    as_int,
    as_list,
    as_never,
    as_str,
    list_of,
    scalar_of,
)
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unions import one_of
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Anything",
    "Base",
    "Closed",
    "Either",
    "Empty",
    "Holder",
    "Impossible",
    "Narrowed",
    "Never_",
    "Nothing",
    "Required",
    "Single",
    "Single_2",
    "Strict",
    "Tuple",
    "decode_anything",
    "decode_either",
    "decode_empty",
    "decode_impossible",
    "decode_narrowed",
    "decode_never",
    "decode_nothing",
    "decode_single",
    "decode_tuple",
]


Anything: TypeAlias = Any
"""Another name for `Any`."""

decode_anything: Decoder[Anything] = as_any


@model
class Base(Model):
    """The `Base` schema."""

    kept: str
    dropped: str | Unset

    __slots__ = {
        "kept": "kept",
        "dropped": "dropped",
    }

    def __init__(
        self,
        *,
        kept: str,
        dropped: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kept = kept
        self.dropped = dropped
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.kept = value = data["kept"]
        if type(value) is not str:
            raise Mismatch
        if "dropped" in data and (value := data["dropped"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.dropped = value
        else:
            self.dropped = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kept": self.kept,
        }
        if self.dropped is not UNSET:
            data["dropped"] = self.dropped
        return {**self.extra, **data} if self.extra else data


@model
class Closed(Model):
    """The `Closed` schema."""

    kept: str
    added: str | Unset

    __slots__ = {
        "kept": "kept",
        "added": "added",
    }

    def __init__(
        self,
        *,
        kept: str,
        added: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kept = kept
        self.added = added
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.kept = value = data["kept"]
        if type(value) is not str:
            raise Mismatch
        if "added" in data and (value := data["added"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.added = value
        else:
            self.added = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kept": self.kept,
        }
        if self.added is not UNSET:
            data["added"] = self.added
        return {**self.extra, **data} if self.extra else data


Empty: TypeAlias = list[Never]
"""Another name for `list[Never]`."""

decode_empty: Decoder[Empty] = list_of(as_never)


Tuple: TypeAlias = list[str | int]
"""Another name for `list[str | int]`."""

decode_tuple: Decoder[Tuple] = list_of(scalar_of(str, int))


Either: TypeAlias = Closed | str
"""One of several forms of `Either`."""

decode_either: Decoder[Either] = one_of(
    Closed.decode,
    as_str,
)


@model
class Single_2(Model):
    """The `Single_2` schema."""

    x: int | Unset

    __slots__ = {
        "x": "x",
    }

    def __init__(
        self,
        *,
        x: int | Unset = UNSET,
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
            if type(value) is not int:
                value = as_int(value)
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


Single: TypeAlias = Single_2
"""Another name for `Single_2`."""

decode_single: Decoder[Single] = Single_2.decode


Never_: TypeAlias = Never
"""Another name for `Never`."""

decode_never: Decoder[Never_] = as_never


Narrowed: TypeAlias = Empty
"""Another name for `Empty`."""

decode_narrowed: Decoder[Narrowed] = decode_empty


Impossible: TypeAlias = Never
"""Another name for `Never`."""

decode_impossible: Decoder[Impossible] = as_never


@model
class Strict(Model):
    """The `Strict` schema."""

    a: Any | Unset

    __slots__ = {
        "a": "a",
    }

    def __init__(
        self,
        *,
        a: Any | Unset = UNSET,
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
        if "a" in data:
            known += 1
            self.a = data["a"]
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
class Required(Model):
    """The `Required` schema."""

    never: Never

    __slots__ = {
        "never": "never",
    }

    def __init__(
        self,
        *,
        never: Never,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.never = never
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.never = as_never(data["never"])
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "never": self.never,
        }
        return {**self.extra, **data} if self.extra else data


@model
class Holder(Model):
    """The `Holder` schema."""

    base: Base | Unset
    empty: Empty
    lists: list[list[Never]] | Unset

    __slots__ = {
        "base": "base",
        "empty": "empty",
        "lists": "lists",
    }

    def __init__(
        self,
        *,
        base: Base | Unset = UNSET,
        empty: Empty,
        lists: list[list[Never]] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.base = base
        self.empty = empty
        self.lists = lists
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        if "base" in data and (value := data["base"]) is not None:
            known += 1
            self.base = Base.decode(value)
        else:
            self.base = UNSET
        value = data["empty"]
        if value.__class__ is not list:
            raise Mismatch
        self.empty = [as_never(item) for item in value]
        if "lists" in data and (value := data["lists"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.lists = [[as_never(item) for item in as_list(item)] for item in value]
        else:
            self.lists = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "empty": self.empty,
        }
        if self.base is not UNSET:
            data["base"] = self.base.to_dict()
        if self.lists is not UNSET:
            data["lists"] = self.lists
        return {**self.extra, **data} if self.extra else data


Nothing: TypeAlias = Never
"""Another name for `Never`."""

decode_nothing: Decoder[Nothing] = as_never
