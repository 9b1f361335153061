"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Literal, Self, TypeAlias

from .._runtime.codec import Decoder, as_int, as_literal
from .._runtime.model import (
    Mismatch,
    Model,
    OpenIntEnum,
    UnknownVariant,
    model,
    new,
    unknown_members,
)
from .._runtime.unions import one_of, variants
from .._runtime.unset import UNSET, Unset

__all__ = [
    "ByFlag",
    "ByHuge",
    "ByKind",
    "ByList",
    "ByListMany",
    "ByListManyN",
    "ByListOne",
    "ByListOneN",
    "ByNumber",
    "Heavy",
    "Holder",
    "Large",
    "Light",
    "Off",
    "On",
    "Small",
    "UnknownByHuge",
    "UnknownByKind",
    "UnknownByList",
    "UnknownByNumber",
    "V1",
    "V2",
    "decode_by_flag",
    "decode_by_huge",
    "decode_by_kind",
    "decode_by_list",
    "decode_by_number",
]


@model
class V1(Model):
    """The `V1` schema."""

    version: Literal[1]
    a: str | Unset

    __slots__ = {
        "version": "version",
        "a": "a",
    }

    def __init__(
        self,
        *,
        version: Literal[1] = 1,
        a: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.version = version
        self.a = a
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.version = as_literal(data["version"], 1)
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
        data: dict[str, Any] = {
            "version": self.version,
        }
        if self.a is not UNSET:
            data["a"] = self.a
        return {**self.extra, **data} if self.extra else data


@model
class V2(Model):
    """The `V2` schema."""

    version: Literal[2]
    a: str | Unset

    __slots__ = {
        "version": "version",
        "a": "a",
    }

    def __init__(
        self,
        *,
        version: Literal[2] = 2,
        a: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.version = version
        self.a = a
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.version = as_literal(data["version"], 2)
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
        data: dict[str, Any] = {
            "version": self.version,
        }
        if self.a is not UNSET:
            data["a"] = self.a
        return {**self.extra, **data} if self.extra else data


@model
class UnknownByNumber(UnknownVariant):
    """A variant of `ByNumber` that this version does not know. All its other members
    are in `extra`.
    """

    version: int
    """The value that no known variant has."""

    __slots__ = {
        "version": "version",
    }

    def __init__(
        self,
        *,
        version: int,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.version = version
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.version = value = data["version"]
        if type(value) is not int:
            self.version = as_int(value)
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "version": self.version,
        }
        return {**self.extra, **data} if self.extra else data


ByNumber: TypeAlias = V1 | V2 | UnknownByNumber
"""One of several forms of `ByNumber`."""

decode_by_number: Decoder[ByNumber] = variants(
    "version",
    {
        1: V1,
        2: V2,
    },
    UnknownByNumber,
)


@model
class On(Model):
    """The `On` schema."""

    on: Literal[True]
    a: str | Unset

    __slots__ = {
        "on": "on",
        "a": "a",
    }

    def __init__(
        self,
        *,
        on: Literal[True] = True,
        a: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.on = on
        self.a = a
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.on = as_literal(data["on"], True)
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
        data: dict[str, Any] = {
            "on": self.on,
        }
        if self.a is not UNSET:
            data["a"] = self.a
        return {**self.extra, **data} if self.extra else data


@model
class Off(Model):
    """The `Off` schema."""

    on: Literal[False]
    a: str | Unset

    __slots__ = {
        "on": "on",
        "a": "a",
    }

    def __init__(
        self,
        *,
        on: Literal[False] = False,
        a: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.on = on
        self.a = a
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.on = as_literal(data["on"], False)
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
        data: dict[str, Any] = {
            "on": self.on,
        }
        if self.a is not UNSET:
            data["a"] = self.a
        return {**self.extra, **data} if self.extra else data


ByFlag: TypeAlias = On | Off
"""One of several forms of `ByFlag`."""

decode_by_flag: Decoder[ByFlag] = one_of(
    On.decode,
    Off.decode,
)


@model
class Holder(Model):
    """The `Holder` schema."""

    item: ByNumber | Unset
    flag: ByFlag | Unset

    __slots__ = {
        "item": "item",
        "flag": "flag",
    }

    def __init__(
        self,
        *,
        item: ByNumber | Unset = UNSET,
        flag: ByFlag | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.item = item
        self.flag = flag
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "item" in data and (value := data["item"]) is not None:
            known += 1
            self.item = decode_by_number(value)
        else:
            self.item = UNSET
        if "flag" in data and (value := data["flag"]) is not None:
            known += 1
            self.flag = decode_by_flag(value)
        else:
            self.flag = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.item is not UNSET:
            data["item"] = self.item.to_dict()
        if self.flag is not UNSET:
            data["flag"] = self.flag.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class Small(Model):
    """The `Small` schema."""

    kind: int
    a: str | Unset

    __slots__ = {
        "kind": "kind",
        "a": "a",
    }

    def __init__(
        self,
        *,
        kind: int,
        a: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.a = a
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.kind = value = data["kind"]
        if type(value) is not int:
            self.kind = as_int(value)
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
        data: dict[str, Any] = {
            "kind": self.kind,
        }
        if self.a is not UNSET:
            data["a"] = self.a
        return {**self.extra, **data} if self.extra else data


@model
class Large(Model):
    """The `Large` schema."""

    kind: int
    a: str | Unset

    __slots__ = {
        "kind": "kind",
        "a": "a",
    }

    def __init__(
        self,
        *,
        kind: int,
        a: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.a = a
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.kind = value = data["kind"]
        if type(value) is not int:
            self.kind = as_int(value)
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
        data: dict[str, Any] = {
            "kind": self.kind,
        }
        if self.a is not UNSET:
            data["a"] = self.a
        return {**self.extra, **data} if self.extra else data


@model
class UnknownByKind(UnknownVariant):
    """A variant of `ByKind` that this version does not know. All its other members are
    in `extra`.
    """

    kind: int
    """The value that no known variant has."""

    __slots__ = {
        "kind": "kind",
    }

    def __init__(
        self,
        *,
        kind: int,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.kind = value = data["kind"]
        if type(value) is not int:
            self.kind = as_int(value)
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
        }
        return {**self.extra, **data} if self.extra else data


ByKind: TypeAlias = Small | Large | UnknownByKind
"""No constants; the type of the member says what the keys of the mapping are."""

decode_by_kind: Decoder[ByKind] = variants(
    "kind",
    {
        10: Small,
        11: Small,
        20: Large,
    },
    UnknownByKind,
)


@model
class Heavy(Model):
    """The `Heavy` schema."""

    weight: float

    __slots__ = {
        "weight": "weight",
    }

    def __init__(
        self,
        *,
        weight: float,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.weight = weight
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.weight = value = data["weight"]
        if type(value) is not float and type(value) is not int:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "weight": self.weight,
        }
        return {**self.extra, **data} if self.extra else data


@model
class Light(Model):
    """The `Light` schema."""

    weight: float

    __slots__ = {
        "weight": "weight",
    }

    def __init__(
        self,
        *,
        weight: float,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.weight = weight
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.weight = value = data["weight"]
        if type(value) is not float and type(value) is not int:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "weight": self.weight,
        }
        return {**self.extra, **data} if self.extra else data


@model
class UnknownByHuge(UnknownVariant):
    """A variant of `ByHuge` that this version does not know. All its other members are
    in `extra`.
    """

    weight: str | float
    """The value that no known variant has."""

    __slots__ = {
        "weight": "weight",
    }

    def __init__(
        self,
        *,
        weight: str | float,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.weight = weight
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.weight = value = data["weight"]
        if (
            type(value) is not str
            and type(value) is not float
            and type(value) is not int
        ):
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "weight": self.weight,
        }
        return {**self.extra, **data} if self.extra else data


ByHuge: TypeAlias = Heavy | Light | UnknownByHuge
"""Of these numbers JSON knows none, so that they are texts."""

decode_by_huge: Decoder[ByHuge] = variants(
    "weight",
    {
        "1e999": Heavy,
        "NaN": Light,
        "-Infinity": Light,
        0.5: Light,
    },
    UnknownByHuge,
)


@model
class ByListMany(Model):
    """Many"""

    n: ByListManyN | int

    __slots__ = {
        "n": "n",
    }

    def __init__(
        self,
        *,
        n: ByListManyN | int,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.n = n
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.n = ByListManyN.decode(data["n"])
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "n": int(self.n),
        }
        return {**self.extra, **data} if self.extra else data


@model
class ByListOne(Model):
    """One"""

    n: ByListOneN | int

    __slots__ = {
        "n": "n",
    }

    def __init__(
        self,
        *,
        n: ByListOneN | int = 3,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.n = n
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.n = ByListOneN.decode(data["n"])
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "n": int(self.n),
        }
        return {**self.extra, **data} if self.extra else data


@model
class UnknownByList(UnknownVariant):
    """A variant of `ByList` that this version does not know. All its other members are
    in `extra`.
    """

    n: int
    """The value that no known variant has."""

    __slots__ = {
        "n": "n",
    }

    def __init__(
        self,
        *,
        n: int,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.n = n
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.n = value = data["n"]
        if type(value) is not int:
            self.n = as_int(value)
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "n": self.n,
        }
        return {**self.extra, **data} if self.extra else data


ByList: TypeAlias = ByListMany | ByListOne | UnknownByList
"""Several values for a variant, and an enum with one value."""

decode_by_list: Decoder[ByList] = variants(
    "n",
    {
        1: ByListMany,
        2: ByListMany,
        3: ByListOne,
    },
    UnknownByList,
)


class ByListManyN(OpenIntEnum):
    """Known values of `ByListManyN`."""

    VALUE_1 = 1
    VALUE_2 = 2


class ByListOneN(OpenIntEnum):
    """Known values of `ByListOneN`."""

    VALUE_3 = 3
