"""Models of the `schemas` part of the API."""

from __future__ import annotations

from types import NoneType
from typing import Any, Self, TypeAlias

from .._runtime.codec import Decoder, as_int, as_null, as_scalar
from .._runtime.model import Mismatch, Model, OpenStrEnum, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Holder",
    "HolderChoice",
    "Item",
    "MaybeItem",
    "Nothing",
    "decode_maybe_item",
    "decode_nothing",
]


@model
class Item(Model):
    """The `Item` schema."""

    id: str | Unset

    __slots__ = {
        "id": "id",
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "id" in data and (value := data["id"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.id = value
        else:
            self.id = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.id is not UNSET:
            data["id"] = self.id
        return {**self.extra, **data} if self.extra else data


MaybeItem: TypeAlias = Item
"""Another name for `Item`."""

decode_maybe_item: Decoder[MaybeItem] = Item.decode


@model
class Holder(Model):
    """The `Holder` schema."""

    required_text: str | None
    required_item: Item | None
    number: int | None | Unset
    list_: list[str | None] | None | Unset
    map: dict[str, float | None] | None | Unset
    any: str | None | Unset
    choice: HolderChoice | str | None | Unset
    alias: MaybeItem | None | Unset
    nothing: None | Unset
    sibling: Item | Unset
    """A reference with words beside it."""

    __slots__ = {
        "required_text": "requiredText",
        "required_item": "requiredItem",
        "number": "number",
        "list_": "list",
        "map": "map",
        "any": "any",
        "choice": "choice",
        "alias": "alias",
        "nothing": "nothing",
        "sibling": "sibling",
    }

    def __init__(
        self,
        *,
        required_text: str | None,
        required_item: Item | None,
        number: int | None | Unset = UNSET,
        list_: list[str | None] | None | Unset = UNSET,
        map: dict[str, float | None] | None | Unset = UNSET,
        any: str | None | Unset = UNSET,
        choice: HolderChoice | str | None | Unset = UNSET,
        alias: MaybeItem | None | Unset = UNSET,
        nothing: None | Unset = UNSET,
        sibling: Item | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.required_text = required_text
        self.required_item = required_item
        self.number = number
        self.list_ = list_
        self.map = map
        self.any = any
        self.choice = choice
        self.alias = alias
        self.nothing = nothing
        self.sibling = sibling
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.required_text = value = data["requiredText"]
        if type(value) is not str and value is not None:
            raise Mismatch
        value = data["requiredItem"]
        if value is not None:
            value = Item.decode(value)
        self.required_item = value
        if "number" in data:
            known += 1
            self.number = value = data["number"]
            if type(value) is not int and value is not None:
                self.number = as_int(value)
        else:
            self.number = UNSET
        if "list" in data:
            known += 1
            value = data["list"]
            if value.__class__ is list:
                value = [
                    (item if type(item) is str else as_scalar(item, str, NoneType))
                    for item in value
                ]
            elif value is not None:
                raise Mismatch
            self.list_ = value
        else:
            self.list_ = UNSET
        if "map" in data:
            known += 1
            value = data["map"]
            if value.__class__ is dict:
                value = {
                    key: (
                        member
                        if type(member) is float
                        else as_scalar(member, float, NoneType)
                    )
                    for key, member in value.items()
                }
            elif value is not None:
                raise Mismatch
            self.map = value
        else:
            self.map = UNSET
        if "any" in data:
            known += 1
            self.any = value = data["any"]
            if type(value) is not str and value is not None:
                raise Mismatch
        else:
            self.any = UNSET
        if "choice" in data:
            known += 1
            value = data["choice"]
            if type(value) is str:
                value = HolderChoice.lookup(value, value)
            elif value is not None:
                raise Mismatch
            self.choice = value
        else:
            self.choice = UNSET
        if "alias" in data:
            known += 1
            value = data["alias"]
            if value is not None:
                value = Item.decode(value)
            self.alias = value
        else:
            self.alias = UNSET
        if "nothing" in data:
            known += 1
            self.nothing = value = data["nothing"]
            if value is not None:
                raise Mismatch
        else:
            self.nothing = UNSET
        if "sibling" in data and (value := data["sibling"]) is not None:
            known += 1
            self.sibling = Item.decode(value)
        else:
            self.sibling = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "requiredText": self.required_text,
            "requiredItem": (
                None if self.required_item is None else self.required_item.to_dict()
            ),
        }
        if self.number is not UNSET:
            data["number"] = self.number
        if self.list_ is not UNSET:
            data["list"] = self.list_
        if self.map is not UNSET:
            data["map"] = self.map
        if self.any is not UNSET:
            data["any"] = self.any
        if self.choice is not UNSET:
            data["choice"] = None if self.choice is None else str(self.choice)
        if self.alias is not UNSET:
            data["alias"] = None if self.alias is None else self.alias.to_dict()
        if self.nothing is not UNSET:
            data["nothing"] = self.nothing
        if self.sibling is not UNSET:
            data["sibling"] = self.sibling.to_dict()
        return {**self.extra, **data} if self.extra else data


class HolderChoice(OpenStrEnum):
    """Known values of `HolderChoice`."""

    A = "a"
    B = "b"


Nothing: TypeAlias = None
"""Another name for `None`."""

decode_nothing: Decoder[Nothing] = as_null
