"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self, TypeAlias

from .._runtime.codec import Decoder, as_any, map_of
from .._runtime.model import Mismatch, Model, OpenStrEnum, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Backslash",
    "Bidi",
    "Blank",
    "EightyEight",
    "Empty",
    "Formats",
    "Long",
    "Names",
    "Quote",
    "Quotes",
    "Tabs",
    "Wide",
    "WideA",
    "decode_blank",
    "decode_eighty_eight",
    "decode_empty",
    "decode_long",
    "decode_quote",
    "decode_tabs",
]


@model
class Names(Model):
    """What list_all_pets answers. Not listAllPets.more"""

    list_all_pets: str | Unset

    __slots__ = {
        "list_all_pets": "listAllPets",
    }

    def __init__(
        self,
        *,
        list_all_pets: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.list_all_pets = list_all_pets
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "listAllPets" in data and (value := data["listAllPets"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.list_all_pets = value
        else:
            self.list_all_pets = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.list_all_pets is not UNSET:
            data["listAllPets"] = self.list_all_pets
        return {**self.extra, **data} if self.extra else data


@model
class Quotes(Model):
    """\"\"" """

    a: str | Unset
    """Ends with a quote" """
    b: str | Unset
    """\"\"\"" """

    __slots__ = {
        "a": "a",
        "b": "b",
    }

    def __init__(
        self,
        *,
        a: str | Unset = UNSET,
        b: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.a = a
        self.b = b
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
        if "b" in data and (value := data["b"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.b = value
        else:
            self.b = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.a is not UNSET:
            data["a"] = self.a
        if self.b is not UNSET:
            data["b"] = self.b
        return {**self.extra, **data} if self.extra else data


Quote: TypeAlias = dict[str, Any]
""" " """

decode_quote: Decoder[Quote] = map_of(as_any)


@model
class Backslash(Model):
    """\\"""

    a: str | Unset
    """C:\\new\\table\\"""

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
class Bidi(Model):
    """before \\u202e after \\u2066 and \\u2028 and \\u200b and \\ufeff and \\u0007"""

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


Tabs: TypeAlias = dict[str, Any]
"""a   b
    indented

after empty lines
"""

decode_tabs: Decoder[Tabs] = map_of(as_any)


Long: TypeAlias = dict[str, Any]
"""WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW
and
https://example.com/a/very/long/address/that/goes/on/and/on/and/on/and/on/and/on/and/on/and/on
"""

decode_long: Decoder[Long] = map_of(as_any)


@model
class Wide(Model):
    """这是一个非常长的描述它没有任何空格因此必须在某处换行否则这一行就太长了这是一个非常长的描述它没有任何空格因此必须在某处换行否则这一行就太长了"""

    a: WideA | str | Unset

    __slots__ = {
        "a": "a",
    }

    def __init__(
        self,
        *,
        a: WideA | str | Unset = UNSET,
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
            self.a = WideA.lookup(value, value)
        else:
            self.a = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.a is not UNSET:
            data["a"] = str(self.a)
        return {**self.extra, **data} if self.extra else data


class WideA(OpenStrEnum):
    """Known values of `WideA`."""

    U36825_U26159_U19968_U20010_U25442_U34892_U21542_U21017 = "\u8fd9\u662f\u4e00\u4e2a\u975e\u5e38\u957f\u7684\u63cf\u8ff0\u5b83\u6ca1\u6709\u4efb\u4f55\u7a7a\u683c\u56e0\u6b64\u5fc5\u987b\u5728\u67d0\u5904\u6362\u884c\u5426\u5219"


Empty: TypeAlias = dict[str, Any]
"""Another name for `dict[str, Any]`."""

decode_empty: Decoder[Empty] = map_of(as_any)


Blank: TypeAlias = dict[str, Any]
""""""

decode_blank: Decoder[Blank] = map_of(as_any)


@model
class Formats(Model):
    """%s %(x)s {0} {x!r} $x ${x} #{x} \\x41 #comment"""

    a: str | Unset
    """{{ view }} Default: "{{ \\"x\\" }} \\"\\"\\" \\\\ % {0}"."""

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


EightyEight: TypeAlias = dict[str, Any]
"""Exactly as long as a line of documentation may be at the first level of a class
1234
"""

decode_eighty_eight: Decoder[EightyEight] = map_of(as_any)
