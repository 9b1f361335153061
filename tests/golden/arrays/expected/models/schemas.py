"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self, TypeAlias

from .._runtime.codec import (
    Decoder,
    as_any,
    as_dict,
    as_float,
    as_list,
    as_scalar,
    as_str,
    list_of,
    map_of,
    scalar_of,
    to_json,
)
from .._runtime.model import Mismatch, Model, OpenStrEnum, model, new, unknown_members
from .._runtime.unions import one_of
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Anything",
    "Holder",
    "Maps",
    "Matrix",
    "Pair",
    "Point",
    "Shapes",
    "Sorts",
    "SortsItem",
    "Unions",
    "UnionsItem",
    "Versioned",
    "decode_anything",
    "decode_maps",
    "decode_matrix",
    "decode_pair",
    "decode_shapes",
    "decode_sorts",
    "decode_unions",
    "decode_unions_item",
    "decode_versioned",
]


@model
class Point(Model):
    """The `Point` schema."""

    x: float

    __slots__ = {
        "x": "x",
    }

    def __init__(
        self,
        *,
        x: float,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.x = x
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.x = value = data["x"]
        if type(value) is not float and type(value) is not int:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "x": self.x,
        }
        return {**self.extra, **data} if self.extra else data


Matrix: TypeAlias = list[list[float]]
"""Another name for `list[list[float]]`."""

decode_matrix: Decoder[Matrix] = list_of(list_of(as_float))


Shapes: TypeAlias = list[list[Point]]
"""Another name for `list[list[Point]]`."""

decode_shapes: Decoder[Shapes] = list_of(list_of(Point.decode))


Maps: TypeAlias = list[dict[str, Point]]
"""Another name for `list[dict[str, Point]]`."""

decode_maps: Decoder[Maps] = list_of(map_of(Point.decode))


UnionsItem: TypeAlias = str | Point
"""One of several forms of `UnionsItem`."""

decode_unions_item: Decoder[UnionsItem] = one_of(
    as_str,
    Point.decode,
)


Unions: TypeAlias = list[UnionsItem]
"""Another name for `list[UnionsItem]`."""

decode_unions: Decoder[Unions] = list_of(decode_unions_item)


Pair: TypeAlias = list[Any]
"""Another name for `list[Any]`."""

decode_pair: Decoder[Pair] = list_of(as_any)


Versioned: TypeAlias = list[str | int]
"""Another name for `list[str | int]`."""

decode_versioned: Decoder[Versioned] = list_of(scalar_of(str, int))


Anything: TypeAlias = list[Any]
"""Another name for `list[Any]`."""

decode_anything: Decoder[Anything] = list_of(as_any)


class SortsItem(OpenStrEnum):
    """Known values of `SortsItem`."""

    UP = "up"
    DOWN = "down"


Sorts: TypeAlias = list[SortsItem | str]
"""Another name for `list[SortsItem | str]`."""

decode_sorts: Decoder[Sorts] = list_of(SortsItem.decode)


@model
class Holder(Model):
    """The `Holder` schema."""

    matrix: Matrix
    shapes: Shapes | Unset
    maps: Maps | Unset
    unions: Unions | Unset
    pair: Pair | Unset
    versioned: Versioned | Unset
    points: list[Point] | Unset
    sorts: Sorts | Unset

    __slots__ = {
        "matrix": "matrix",
        "shapes": "shapes",
        "maps": "maps",
        "unions": "unions",
        "pair": "pair",
        "versioned": "versioned",
        "points": "points",
        "sorts": "sorts",
    }

    def __init__(
        self,
        *,
        matrix: Matrix,
        shapes: Shapes | Unset = UNSET,
        maps: Maps | Unset = UNSET,
        unions: Unions | Unset = UNSET,
        pair: Pair | Unset = UNSET,
        versioned: Versioned | Unset = UNSET,
        points: list[Point] | Unset = UNSET,
        sorts: Sorts | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.matrix = matrix
        self.shapes = shapes
        self.maps = maps
        self.unions = unions
        self.pair = pair
        self.versioned = versioned
        self.points = points
        self.sorts = sorts
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        value = data["matrix"]
        if value.__class__ is not list:
            raise Mismatch
        self.matrix = [
            [
                (item if type(item) is float else as_float(item))
                for item in as_list(item)
            ]
            for item in value
        ]
        if "shapes" in data and (value := data["shapes"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.shapes = [
                [Point.decode(item) for item in as_list(item)] for item in value
            ]
        else:
            self.shapes = UNSET
        if "maps" in data and (value := data["maps"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.maps = [
                {key: Point.decode(member) for key, member in as_dict(item).items()}
                for item in value
            ]
        else:
            self.maps = UNSET
        if "unions" in data and (value := data["unions"]) is not None:
            known += 1
            self.unions = decode_unions(value)
        else:
            self.unions = UNSET
        if "pair" in data and (value := data["pair"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.pair = value
        else:
            self.pair = UNSET
        if "versioned" in data and (value := data["versioned"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.versioned = [as_scalar(item, str, int) for item in value]
        else:
            self.versioned = UNSET
        if "points" in data and (value := data["points"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.points = [Point.decode(item) for item in value]
        else:
            self.points = UNSET
        if "sorts" in data and (value := data["sorts"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.sorts = [SortsItem.decode(item) for item in value]
        else:
            self.sorts = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "matrix": self.matrix,
        }
        if self.shapes is not UNSET:
            data["shapes"] = [[item.to_dict() for item in item] for item in self.shapes]
        if self.maps is not UNSET:
            data["maps"] = [
                {key: member.to_dict() for key, member in item.items()}
                for item in self.maps
            ]
        if self.unions is not UNSET:
            data["unions"] = to_json(self.unions)
        if self.pair is not UNSET:
            data["pair"] = self.pair
        if self.versioned is not UNSET:
            data["versioned"] = self.versioned
        if self.points is not UNSET:
            data["points"] = [item.to_dict() for item in self.points]
        if self.sorts is not UNSET:
            data["sorts"] = [str(item) for item in self.sorts]
        return {**self.extra, **data} if self.extra else data
