"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self, TypeAlias

from .._runtime.codec import Decoder
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
    "Leaf",
    "Pet",
    "Pet1",
    "Pet2",
    "Tree",
    "UnknownPet",
    "decode_pet",
]


@model
class Tree(Model):
    """The `Tree` schema."""

    children: list[Tree] | Unset
    leaf: Leaf | Unset

    __slots__ = {
        "children": "children",
        "leaf": "leaf",
    }

    def __init__(
        self,
        *,
        children: list[Tree] | Unset = UNSET,
        leaf: Leaf | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.children = children
        self.leaf = leaf
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
        if "leaf" in data and (value := data["leaf"]) is not None:
            known += 1
            self.leaf = Leaf.decode(value)
        else:
            self.leaf = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.children is not UNSET:
            data["children"] = [item.to_dict() for item in self.children]
        if self.leaf is not UNSET:
            data["leaf"] = self.leaf.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class Leaf(Model):
    """The `Leaf` schema."""

    colour: str | Unset

    __slots__ = {
        "colour": "colour",
    }

    def __init__(
        self,
        *,
        colour: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.colour = colour
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "colour" in data and (value := data["colour"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.colour = value
        else:
            self.colour = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.colour is not UNSET:
            data["colour"] = self.colour
        return {**self.extra, **data} if self.extra else data


@model
class Pet1(Model):
    """The `Pet1` schema."""

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
class Pet2(Model):
    """The `Pet2` schema."""

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
class UnknownPet(UnknownVariant):
    """A variant of `Pet` that this version does not know. All its other members are in
    `extra`.
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


Pet: TypeAlias = Pet1 | Pet2 | UnknownPet
"""One of several forms of `Pet`."""

decode_pet: Decoder[Pet] = variants(
    "kind",
    {
        "cat": Pet1,
        "dog": Pet2,
    },
    UnknownPet,
)
