"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Literal, Self, TypeAlias

from .._runtime.codec import Decoder, as_int
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

__all__ = [
    "ByConst",
    "Cat",
    "Circle",
    "Dog",
    "Dotted",
    "Elm",
    "Implicit",
    "Mapped",
    "Oak",
    "Square",
    "UnknownByConst",
    "UnknownDotted",
    "UnknownImplicit",
    "UnknownMapped",
    "Zoo",
    "ZooBear",
    "ZooLion",
    "decode_by_const",
    "decode_dotted",
    "decode_implicit",
    "decode_mapped",
]


@model
class Cat(Model):
    """The `Cat` schema."""

    kind: str
    lives: int | Unset

    __slots__ = {
        "kind": "kind",
        "lives": "lives",
    }

    def __init__(
        self,
        *,
        kind: str,
        lives: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.lives = lives
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.kind = value = data["kind"]
        if type(value) is not str:
            raise Mismatch
        if "lives" in data and (value := data["lives"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.lives = value
        else:
            self.lives = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
        }
        if self.lives is not UNSET:
            data["lives"] = self.lives
        return {**self.extra, **data} if self.extra else data


@model
class Dog(Model):
    """The `Dog` schema."""

    kind: str
    breed: str | Unset

    __slots__ = {
        "kind": "kind",
        "breed": "breed",
    }

    def __init__(
        self,
        *,
        kind: str,
        breed: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.breed = breed
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.kind = value = data["kind"]
        if type(value) is not str:
            raise Mismatch
        if "breed" in data and (value := data["breed"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.breed = value
        else:
            self.breed = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
        }
        if self.breed is not UNSET:
            data["breed"] = self.breed
        return {**self.extra, **data} if self.extra else data


@model
class UnknownMapped(UnknownVariant):
    """A variant of `Mapped` that this version does not know. All its other members are
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


Mapped: TypeAlias = Cat | Dog | UnknownMapped
"""One of several forms of `Mapped`."""

decode_mapped: Decoder[Mapped] = variants(
    "kind",
    {
        "cat": Cat,
        "kitten": Cat,
        "a dog": Dog,
    },
    UnknownMapped,
)


@model
class ZooLion(Model):
    """The `ZooLion` schema."""

    kind: str

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


@model
class ZooBear(Model):
    """The `ZooBear` schema."""

    kind: str

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


@model
class UnknownDotted(UnknownVariant):
    """A variant of `Dotted` that this version does not know. All its other members are
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


Dotted: TypeAlias = ZooLion | ZooBear | UnknownDotted
"""One of several forms of `Dotted`."""

decode_dotted: Decoder[Dotted] = variants(
    "kind",
    {
        "lion": ZooLion,
        "bear": ZooBear,
    },
    UnknownDotted,
)


@model
class Oak(Model):
    """The `Oak` schema."""

    tree_kind: str
    acorns: int | Unset

    __slots__ = {
        "tree_kind": "treeKind",
        "acorns": "acorns",
    }

    def __init__(
        self,
        *,
        tree_kind: str,
        acorns: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.tree_kind = tree_kind
        self.acorns = acorns
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.tree_kind = value = data["treeKind"]
        if type(value) is not str:
            raise Mismatch
        if "acorns" in data and (value := data["acorns"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.acorns = value
        else:
            self.acorns = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "treeKind": self.tree_kind,
        }
        if self.acorns is not UNSET:
            data["acorns"] = self.acorns
        return {**self.extra, **data} if self.extra else data


@model
class Elm(Model):
    """The `Elm` schema."""

    tree_kind: str
    height: float | Unset

    __slots__ = {
        "tree_kind": "treeKind",
        "height": "height",
    }

    def __init__(
        self,
        *,
        tree_kind: str,
        height: float | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.tree_kind = tree_kind
        self.height = height
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.tree_kind = value = data["treeKind"]
        if type(value) is not str:
            raise Mismatch
        if "height" in data and (value := data["height"]) is not None:
            known += 1
            if type(value) is not float and type(value) is not int:
                raise Mismatch
            self.height = value
        else:
            self.height = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "treeKind": self.tree_kind,
        }
        if self.height is not UNSET:
            data["height"] = self.height
        return {**self.extra, **data} if self.extra else data


@model
class UnknownImplicit(UnknownVariant):
    """A variant of `Implicit` that this version does not know. All its other members
    are in `extra`.
    """

    tree_kind: str
    """The value that no known variant has."""

    __slots__ = {
        "tree_kind": "treeKind",
    }

    def __init__(
        self,
        *,
        tree_kind: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.tree_kind = tree_kind
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.tree_kind = value = data["treeKind"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "treeKind": self.tree_kind,
        }
        return {**self.extra, **data} if self.extra else data


Implicit: TypeAlias = Oak | Elm | UnknownImplicit
"""One of several forms of `Implicit`."""

decode_implicit: Decoder[Implicit] = variants(
    "treeKind",
    {
        "Oak": Oak,
        "Elm": Elm,
    },
    UnknownImplicit,
)


@model
class Circle(Model):
    """The `Circle` schema."""

    shape: Literal["circle"]
    radius: float

    __slots__ = {
        "shape": "shape",
        "radius": "radius",
    }

    def __init__(
        self,
        *,
        shape: Literal["circle"] = "circle",
        radius: float,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.shape = shape
        self.radius = radius
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.shape = value = data["shape"]
        if value != "circle":
            raise Mismatch
        self.radius = value = data["radius"]
        if type(value) is not float and type(value) is not int:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "shape": self.shape,
            "radius": self.radius,
        }
        return {**self.extra, **data} if self.extra else data


@model
class Square(Model):
    """The `Square` schema."""

    shape: Literal["square"]
    side: float

    __slots__ = {
        "shape": "shape",
        "side": "side",
    }

    def __init__(
        self,
        *,
        shape: Literal["square"] = "square",
        side: float,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.shape = shape
        self.side = side
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.shape = value = data["shape"]
        if value != "square":
            raise Mismatch
        self.side = value = data["side"]
        if type(value) is not float and type(value) is not int:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "shape": self.shape,
            "side": self.side,
        }
        return {**self.extra, **data} if self.extra else data


@model
class UnknownByConst(UnknownVariant):
    """A variant of `ByConst` that this version does not know. All its other members are
    in `extra`.
    """

    shape: str
    """The value that no known variant has."""

    __slots__ = {
        "shape": "shape",
    }

    def __init__(
        self,
        *,
        shape: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.shape = shape
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.shape = value = data["shape"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "shape": self.shape,
        }
        return {**self.extra, **data} if self.extra else data


ByConst: TypeAlias = Circle | Square | UnknownByConst
"""One of several forms of `ByConst`."""

decode_by_const: Decoder[ByConst] = variants(
    "shape",
    {
        "circle": Circle,
        "square": Square,
    },
    UnknownByConst,
)


@model
class Zoo(Model):
    """The `Zoo` schema."""

    star: Mapped | Unset
    animals: list[Mapped] | Unset
    shape: ByConst | None | Unset

    __slots__ = {
        "star": "star",
        "animals": "animals",
        "shape": "shape",
    }

    def __init__(
        self,
        *,
        star: Mapped | Unset = UNSET,
        animals: list[Mapped] | Unset = UNSET,
        shape: ByConst | None | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.star = star
        self.animals = animals
        self.shape = shape
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "star" in data and (value := data["star"]) is not None:
            known += 1
            self.star = decode_mapped(value)
        else:
            self.star = UNSET
        if "animals" in data and (value := data["animals"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.animals = [decode_mapped(item) for item in value]
        else:
            self.animals = UNSET
        if "shape" in data:
            known += 1
            value = data["shape"]
            if value is not None:
                value = decode_by_const(value)
            self.shape = value
        else:
            self.shape = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.star is not UNSET:
            data["star"] = self.star.to_dict()
        if self.animals is not UNSET:
            data["animals"] = [item.to_dict() for item in self.animals]
        if self.shape is not UNSET:
            data["shape"] = None if self.shape is None else self.shape.to_dict()
        return {**self.extra, **data} if self.extra else data
