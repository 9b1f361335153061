"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Literal, Self

from .._runtime.codec import as_int
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Thirteen",
    "Twelve",
]


@model
class Twelve(Model):
    """The `Twelve` schema."""

    kind: Literal["twelve"]
    a: int
    b: int | Unset
    c: int | Unset
    d: int | Unset
    e: int | Unset
    f: int | Unset
    g: int | Unset
    h: int | Unset
    i: int | Unset
    j: int | Unset
    k: int | Unset
    l: int | Unset

    __slots__ = {
        "kind": "kind",
        "a": "a",
        "b": "b",
        "c": "c",
        "d": "d",
        "e": "e",
        "f": "f",
        "g": "g",
        "h": "h",
        "i": "i",
        "j": "j",
        "k": "k",
        "l": "l",
    }

    def __init__(
        self,
        *,
        kind: Literal["twelve"] = "twelve",
        a: int,
        b: int | Unset = UNSET,
        c: int | Unset = UNSET,
        d: int | Unset = UNSET,
        e: int | Unset = UNSET,
        f: int | Unset = UNSET,
        g: int | Unset = UNSET,
        h: int | Unset = UNSET,
        i: int | Unset = UNSET,
        j: int | Unset = UNSET,
        k: int | Unset = UNSET,
        l: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.a = a
        self.b = b
        self.c = c
        self.d = d
        self.e = e
        self.f = f
        self.g = g
        self.h = h
        self.i = i
        self.j = j
        self.k = k
        self.l = l
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.kind = value = data["kind"]
        if value != "twelve":
            raise Mismatch
        self.a = value = data["a"]
        if type(value) is not int:
            self.a = as_int(value)
        if "b" in data and (value := data["b"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.b = value
        else:
            self.b = UNSET
        if "c" in data and (value := data["c"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.c = value
        else:
            self.c = UNSET
        if "d" in data and (value := data["d"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.d = value
        else:
            self.d = UNSET
        if "e" in data and (value := data["e"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.e = value
        else:
            self.e = UNSET
        if "f" in data and (value := data["f"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.f = value
        else:
            self.f = UNSET
        if "g" in data and (value := data["g"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.g = value
        else:
            self.g = UNSET
        if "h" in data and (value := data["h"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.h = value
        else:
            self.h = UNSET
        if "i" in data and (value := data["i"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.i = value
        else:
            self.i = UNSET
        if "j" in data and (value := data["j"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.j = value
        else:
            self.j = UNSET
        if "k" in data and (value := data["k"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.k = value
        else:
            self.k = UNSET
        if "l" in data and (value := data["l"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.l = value
        else:
            self.l = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
            "a": self.a,
        }
        if self.b is not UNSET:
            data["b"] = self.b
        if self.c is not UNSET:
            data["c"] = self.c
        if self.d is not UNSET:
            data["d"] = self.d
        if self.e is not UNSET:
            data["e"] = self.e
        if self.f is not UNSET:
            data["f"] = self.f
        if self.g is not UNSET:
            data["g"] = self.g
        if self.h is not UNSET:
            data["h"] = self.h
        if self.i is not UNSET:
            data["i"] = self.i
        if self.j is not UNSET:
            data["j"] = self.j
        if self.k is not UNSET:
            data["k"] = self.k
        if self.l is not UNSET:
            data["l"] = self.l
        return {**self.extra, **data} if self.extra else data


@model
class Thirteen(Model):
    """The `Thirteen` schema."""

    a: int
    b: int | Unset
    c: int | Unset
    d: int | Unset
    e: int | Unset
    f: int | Unset
    g: int | Unset
    h: int | Unset
    i: int | Unset
    j: int | Unset
    k: int | Unset
    l: int | Unset
    m: int | Unset

    __slots__ = {
        "a": "a",
        "b": "b",
        "c": "c",
        "d": "d",
        "e": "e",
        "f": "f",
        "g": "g",
        "h": "h",
        "i": "i",
        "j": "j",
        "k": "k",
        "l": "l",
        "m": "m",
    }

    def __init__(
        self,
        *,
        a: int,
        b: int | Unset = UNSET,
        c: int | Unset = UNSET,
        d: int | Unset = UNSET,
        e: int | Unset = UNSET,
        f: int | Unset = UNSET,
        g: int | Unset = UNSET,
        h: int | Unset = UNSET,
        i: int | Unset = UNSET,
        j: int | Unset = UNSET,
        k: int | Unset = UNSET,
        l: int | Unset = UNSET,
        m: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.a = a
        self.b = b
        self.c = c
        self.d = d
        self.e = e
        self.f = f
        self.g = g
        self.h = h
        self.i = i
        self.j = j
        self.k = k
        self.l = l
        self.m = m
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.a = value = data["a"]
        if type(value) is not int:
            self.a = as_int(value)
        if "b" in data and (value := data["b"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.b = value
        else:
            self.b = UNSET
        if "c" in data and (value := data["c"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.c = value
        else:
            self.c = UNSET
        if "d" in data and (value := data["d"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.d = value
        else:
            self.d = UNSET
        if "e" in data and (value := data["e"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.e = value
        else:
            self.e = UNSET
        if "f" in data and (value := data["f"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.f = value
        else:
            self.f = UNSET
        if "g" in data and (value := data["g"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.g = value
        else:
            self.g = UNSET
        if "h" in data and (value := data["h"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.h = value
        else:
            self.h = UNSET
        if "i" in data and (value := data["i"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.i = value
        else:
            self.i = UNSET
        if "j" in data and (value := data["j"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.j = value
        else:
            self.j = UNSET
        if "k" in data and (value := data["k"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.k = value
        else:
            self.k = UNSET
        if "l" in data and (value := data["l"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.l = value
        else:
            self.l = UNSET
        if "m" in data and (value := data["m"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.m = value
        else:
            self.m = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "a": self.a,
        }
        if self.b is not UNSET:
            data["b"] = self.b
        if self.c is not UNSET:
            data["c"] = self.c
        if self.d is not UNSET:
            data["d"] = self.d
        if self.e is not UNSET:
            data["e"] = self.e
        if self.f is not UNSET:
            data["f"] = self.f
        if self.g is not UNSET:
            data["g"] = self.g
        if self.h is not UNSET:
            data["h"] = self.h
        if self.i is not UNSET:
            data["i"] = self.i
        if self.j is not UNSET:
            data["j"] = self.j
        if self.k is not UNSET:
            data["k"] = self.k
        if self.l is not UNSET:
            data["l"] = self.l
        if self.m is not UNSET:
            data["m"] = self.m
        return {**self.extra, **data} if self.extra else data
