"""Models of the `owner` part of the API."""

from __future__ import annotations

from typing import Any, Self, TypeAlias

from .._runtime.codec import Decoder, as_int, list_of
from .._runtime.model import (
    Mismatch,
    Model,
    UnknownVariant,
    model,
    new,
    unknown_members,
)
from .._runtime.unions import variants
from .._runtime.unset import UNSET, Unset
from .address import Address

__all__ = [
    "Animal",
    "Both",
    "BothX",
    "BothY",
    "Cat",
    "Dog",
    "First",
    "MyFish",
    "Owner",
    "Second",
    "Toy",
    "Toy_2",
    "Toys",
    "Tree",
    "UnknownAnimal",
    "X",
    "X_2",
    "Y",
    "Y_2",
    "decode_animal",
    "decode_toys",
]


@model
class Owner(Model):
    """The `Owner` schema."""

    name: str
    address: Address | Unset
    cat: Cat | Unset

    __slots__ = {
        "name": "name",
        "address": "address",
        "cat": "cat",
    }

    def __init__(
        self,
        *,
        name: str,
        address: Address | Unset = UNSET,
        cat: Cat | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.address = address
        self.cat = cat
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        if "address" in data and (value := data["address"]) is not None:
            known += 1
            self.address = Address.decode(value)
        else:
            self.address = UNSET
        if "cat" in data and (value := data["cat"]) is not None:
            known += 1
            self.cat = Cat.decode(value)
        else:
            self.cat = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "name": self.name,
        }
        if self.address is not UNSET:
            data["address"] = self.address.to_dict()
        if self.cat is not UNSET:
            data["cat"] = self.cat.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class Cat(Model):
    """The `Cat` schema."""

    kind: str
    owner: Owner | Unset
    toy: Toy | Unset

    __slots__ = {
        "kind": "kind",
        "owner": "owner",
        "toy": "toy",
    }

    def __init__(
        self,
        *,
        kind: str,
        owner: Owner | Unset = UNSET,
        toy: Toy | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.owner = owner
        self.toy = toy
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.kind = value = data["kind"]
        if type(value) is not str:
            raise Mismatch
        if "owner" in data and (value := data["owner"]) is not None:
            known += 1
            self.owner = Owner.decode(value)
        else:
            self.owner = UNSET
        if "toy" in data and (value := data["toy"]) is not None:
            known += 1
            self.toy = Toy.decode(value)
        else:
            self.toy = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
        }
        if self.owner is not UNSET:
            data["owner"] = self.owner.to_dict()
        if self.toy is not UNSET:
            data["toy"] = self.toy.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class Dog(Model):
    """The `Dog` schema."""

    kind: str
    toy: Toy_2 | Unset

    __slots__ = {
        "kind": "kind",
        "toy": "toy",
    }

    def __init__(
        self,
        *,
        kind: str,
        toy: Toy_2 | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.toy = toy
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.kind = value = data["kind"]
        if type(value) is not str:
            raise Mismatch
        if "toy" in data and (value := data["toy"]) is not None:
            known += 1
            self.toy = Toy_2.decode(value)
        else:
            self.toy = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
        }
        if self.toy is not UNSET:
            data["toy"] = self.toy.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class MyFish(Model):
    """The `MyFish` schema."""

    kind: str
    toy: Toys | Unset

    __slots__ = {
        "kind": "kind",
        "toy": "toy",
    }

    def __init__(
        self,
        *,
        kind: str,
        toy: Toys | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.toy = toy
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.kind = value = data["kind"]
        if type(value) is not str:
            raise Mismatch
        if "toy" in data and (value := data["toy"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.toy = [Toy_2.decode(item) for item in value]
        else:
            self.toy = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
        }
        if self.toy is not UNSET:
            data["toy"] = [item.to_dict() for item in self.toy]
        return {**self.extra, **data} if self.extra else data


@model
class UnknownAnimal(UnknownVariant):
    """A variant of `Animal` that this version does not know. All its other members are
    in `extra`.
    """

    kind: str
    """The value that no known variant has."""

    __slots__ = {
        "kind": "kind",
    }

    def __init__(
        self,
        *,
        kind: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.kind = value = data["kind"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
        }
        return {**self.extra, **data} if self.extra else data


Animal: TypeAlias = Cat | Dog | MyFish | UnknownAnimal
"""One of several forms of `Animal`."""

decode_animal: Decoder[Animal] = variants(
    "kind",
    {
        "cat": Cat,
        "fish": MyFish,
        "Dog": Dog,
    },
    UnknownAnimal,
)


@model
class Toy(Model):
    """The `Toy` schema."""

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
class Toy_2(Model):
    """The `Toy_2` schema."""

    price: int | Unset

    __slots__ = {
        "price": "price",
    }

    def __init__(
        self,
        *,
        price: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.price = price
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "price" in data and (value := data["price"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.price = value
        else:
            self.price = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.price is not UNSET:
            data["price"] = self.price
        return {**self.extra, **data} if self.extra else data


Toys: TypeAlias = list[Toy_2]
"""Another name for `list[Toy_2]`."""

decode_toys: Decoder[Toys] = list_of(Toy_2.decode)


@model
class Tree(Model):
    """The `Tree` schema."""

    children: list[Tree] | Unset
    label: str | Unset

    __slots__ = {
        "children": "children",
        "label": "label",
    }

    def __init__(
        self,
        *,
        children: list[Tree] | Unset = UNSET,
        label: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.children = children
        self.label = label
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "children" in data and (value := data["children"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.children = [Tree.decode(item) for item in value]
        else:
            self.children = UNSET
        if "label" in data and (value := data["label"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.label = value
        else:
            self.label = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.children is not UNSET:
            data["children"] = [item.to_dict() for item in self.children]
        if self.label is not UNSET:
            data["label"] = self.label
        return {**self.extra, **data} if self.extra else data


@model
class First(Model):
    """The `First` schema."""

    x: X | Unset
    y: Y | Unset

    __slots__ = {
        "x": "x",
        "y": "y",
    }

    def __init__(
        self,
        *,
        x: X | Unset = UNSET,
        y: Y | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.x = x
        self.y = y
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "x" in data and (value := data["x"]) is not None:
            known += 1
            self.x = X.decode(value)
        else:
            self.x = UNSET
        if "y" in data and (value := data["y"]) is not None:
            known += 1
            self.y = Y.decode(value)
        else:
            self.y = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.x is not UNSET:
            data["x"] = self.x.to_dict()
        if self.y is not UNSET:
            data["y"] = self.y.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class X(Model):
    """The `X` schema."""

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
class Y(Model):
    """The `Y` schema."""

    c: str | Unset

    __slots__ = {
        "c": "c",
    }

    def __init__(
        self,
        *,
        c: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.c = c
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "c" in data and (value := data["c"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.c = value
        else:
            self.c = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.c is not UNSET:
            data["c"] = self.c
        return {**self.extra, **data} if self.extra else data


@model
class Second(Model):
    """The `Second` schema."""

    x: X_2 | Unset
    y: Y_2 | Unset

    __slots__ = {
        "x": "x",
        "y": "y",
    }

    def __init__(
        self,
        *,
        x: X_2 | Unset = UNSET,
        y: Y_2 | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.x = x
        self.y = y
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "x" in data and (value := data["x"]) is not None:
            known += 1
            self.x = X_2.decode(value)
        else:
            self.x = UNSET
        if "y" in data and (value := data["y"]) is not None:
            known += 1
            self.y = Y_2.decode(value)
        else:
            self.y = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.x is not UNSET:
            data["x"] = self.x.to_dict()
        if self.y is not UNSET:
            data["y"] = self.y.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class X_2(Model):
    """The `X_2` schema."""

    b: str | Unset

    __slots__ = {
        "b": "b",
    }

    def __init__(
        self,
        *,
        b: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.b = b
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
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
        if self.b is not UNSET:
            data["b"] = self.b
        return {**self.extra, **data} if self.extra else data


@model
class Y_2(Model):
    """The `Y_2` schema."""

    d: str | Unset

    __slots__ = {
        "d": "d",
    }

    def __init__(
        self,
        *,
        d: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.d = d
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "d" in data and (value := data["d"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.d = value
        else:
            self.d = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.d is not UNSET:
            data["d"] = self.d
        return {**self.extra, **data} if self.extra else data


@model
class Both(Model):
    """The `Both` schema."""

    x: BothX | Unset
    y: BothY | Unset

    __slots__ = {
        "x": "x",
        "y": "y",
    }

    def __init__(
        self,
        *,
        x: BothX | Unset = UNSET,
        y: BothY | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.x = x
        self.y = y
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "x" in data and (value := data["x"]) is not None:
            known += 1
            self.x = BothX.decode(value)
        else:
            self.x = UNSET
        if "y" in data and (value := data["y"]) is not None:
            known += 1
            self.y = BothY.decode(value)
        else:
            self.y = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.x is not UNSET:
            data["x"] = self.x.to_dict()
        if self.y is not UNSET:
            data["y"] = self.y.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class BothX(Model):
    """The `BothX` schema."""

    a: str | Unset
    b: str | Unset

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


@model
class BothY(Model):
    """The `BothY` schema."""

    c: str | Unset
    d: str | Unset

    __slots__ = {
        "c": "c",
        "d": "d",
    }

    def __init__(
        self,
        *,
        c: str | Unset = UNSET,
        d: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.c = c
        self.d = d
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "c" in data and (value := data["c"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.c = value
        else:
            self.c = UNSET
        if "d" in data and (value := data["d"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.d = value
        else:
            self.d = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.c is not UNSET:
            data["c"] = self.c
        if self.d is not UNSET:
            data["d"] = self.d
        return {**self.extra, **data} if self.extra else data
