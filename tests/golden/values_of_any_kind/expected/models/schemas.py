"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Literal, Self

from .._runtime.codec import as_literal, as_scalar
from .._runtime.model import (
    Mismatch,
    Model,
    OpenIntEnum,
    OpenStrEnum,
    model,
    new,
    unknown_members,
)
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Kind",
    "Values",
    "ValuesAloneOrNull",
    "ValuesByType",
    "ValuesFour",
    "ValuesHuge",
    "ValuesLevels",
    "ValuesListed",
    "ValuesOne",
    "ValuesWithNull",
]


class Kind(OpenStrEnum):
    """Known values of `Kind`."""

    ONLY = "only"


@model
class Values(Model):
    """The `Values` schema."""

    kind: Kind | str
    one: ValuesOne | str
    four: ValuesFour | int
    yes: Literal[True]
    nothing: None
    both: bool
    listed: ValuesListed | str | None
    with_null: ValuesWithNull | str | None | Unset
    alone_or_null: ValuesAloneOrNull | str | None | Unset
    by_type: ValuesByType | str | None | Unset
    numbers: float | Unset
    levels: ValuesLevels | int | Unset
    mixed: Literal[1, "1", True] | str | int | bool | Unset
    auto: Literal["auto"] | str | float | None | Unset
    items: list[Literal["a", 2] | str | int] | Unset
    objects: Any | Unset
    fixed: Any | Unset
    list_: Any | Unset
    ratio: float | Unset
    ten: Literal[10] | Unset
    huge: ValuesHuge | int | Unset

    __slots__ = {
        "kind": "kind",
        "one": "one",
        "four": "four",
        "yes": "yes",
        "nothing": "nothing",
        "both": "both",
        "listed": "listed",
        "with_null": "with_null",
        "alone_or_null": "alone_or_null",
        "by_type": "by_type",
        "numbers": "numbers",
        "levels": "levels",
        "mixed": "mixed",
        "auto": "auto",
        "items": "items",
        "objects": "objects",
        "fixed": "fixed",
        "list_": "list",
        "ratio": "ratio",
        "ten": "ten",
        "huge": "huge",
    }

    def __init__(
        self,
        *,
        kind: Kind | str = "only",
        one: ValuesOne | str = "one",
        four: ValuesFour | int = 4,
        yes: Literal[True] = True,
        nothing: None,
        both: bool,
        listed: ValuesListed | str | None,
        with_null: ValuesWithNull | str | None | Unset = UNSET,
        alone_or_null: ValuesAloneOrNull | str | None | Unset = UNSET,
        by_type: ValuesByType | str | None | Unset = UNSET,
        numbers: float | Unset = UNSET,
        levels: ValuesLevels | int | Unset = UNSET,
        mixed: Literal[1, "1", True] | str | int | bool | Unset = UNSET,
        auto: Literal["auto"] | str | float | None | Unset = UNSET,
        items: list[Literal["a", 2] | str | int] | Unset = UNSET,
        objects: Any | Unset = UNSET,
        fixed: Any | Unset = UNSET,
        list_: Any | Unset = UNSET,
        ratio: float | Unset = UNSET,
        ten: Literal[10] | Unset = UNSET,
        huge: ValuesHuge | int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.one = one
        self.four = four
        self.yes = yes
        self.nothing = nothing
        self.both = both
        self.listed = listed
        self.with_null = with_null
        self.alone_or_null = alone_or_null
        self.by_type = by_type
        self.numbers = numbers
        self.levels = levels
        self.mixed = mixed
        self.auto = auto
        self.items = items
        self.objects = objects
        self.fixed = fixed
        self.list_ = list_
        self.ratio = ratio
        self.ten = ten
        self.huge = huge
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 7
        value = data["kind"]
        if type(value) is not str:
            raise Mismatch
        self.kind = Kind.lookup(value, value)
        value = data["one"]
        if type(value) is not str:
            raise Mismatch
        self.one = ValuesOne.lookup(value, value)
        self.four = ValuesFour.decode(data["four"])
        self.yes = as_literal(data["yes"], True)
        self.nothing = value = data["nothing"]
        if value is not None:
            raise Mismatch
        self.both = value = data["both"]
        if type(value) is not bool:
            raise Mismatch
        value = data["listed"]
        if type(value) is str:
            value = ValuesListed.lookup(value, value)
        elif value is not None:
            raise Mismatch
        self.listed = value
        if "with_null" in data:
            known += 1
            value = data["with_null"]
            if type(value) is str:
                value = ValuesWithNull.lookup(value, value)
            elif value is not None:
                raise Mismatch
            self.with_null = value
        else:
            self.with_null = UNSET
        if "alone_or_null" in data:
            known += 1
            value = data["alone_or_null"]
            if type(value) is str:
                value = ValuesAloneOrNull.lookup(value, value)
            elif value is not None:
                raise Mismatch
            self.alone_or_null = value
        else:
            self.alone_or_null = UNSET
        if "by_type" in data:
            known += 1
            value = data["by_type"]
            if type(value) is str:
                value = ValuesByType.lookup(value, value)
            elif value is not None:
                raise Mismatch
            self.by_type = value
        else:
            self.by_type = UNSET
        if "numbers" in data and (value := data["numbers"]) is not None:
            known += 1
            if type(value) is not float and type(value) is not int:
                raise Mismatch
            self.numbers = value
        else:
            self.numbers = UNSET
        if "levels" in data and (value := data["levels"]) is not None:
            known += 1
            self.levels = ValuesLevels.decode(value)
        else:
            self.levels = UNSET
        if "mixed" in data and (value := data["mixed"]) is not None:
            known += 1
            self.mixed = as_scalar(value, str, int, bool)
        else:
            self.mixed = UNSET
        if "auto" in data:
            known += 1
            self.auto = value = data["auto"]
            if (
                type(value) is not str
                and type(value) is not float
                and type(value) is not int
                and value is not None
            ):
                raise Mismatch
        else:
            self.auto = UNSET
        if "items" in data and (value := data["items"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.items = [as_scalar(item, str, int) for item in value]
        else:
            self.items = UNSET
        if "objects" in data:
            known += 1
            self.objects = data["objects"]
        else:
            self.objects = UNSET
        if "fixed" in data:
            known += 1
            self.fixed = data["fixed"]
        else:
            self.fixed = UNSET
        if "list" in data:
            known += 1
            self.list_ = data["list"]
        else:
            self.list_ = UNSET
        if "ratio" in data and (value := data["ratio"]) is not None:
            known += 1
            self.ratio = as_literal(value, 1.0)
        else:
            self.ratio = UNSET
        if "ten" in data and (value := data["ten"]) is not None:
            known += 1
            self.ten = as_literal(value, 10)
        else:
            self.ten = UNSET
        if "huge" in data and (value := data["huge"]) is not None:
            known += 1
            self.huge = ValuesHuge.decode(value)
        else:
            self.huge = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": str(self.kind),
            "one": str(self.one),
            "four": int(self.four),
            "yes": self.yes,
            "nothing": self.nothing,
            "both": self.both,
            "listed": (None if self.listed is None else str(self.listed)),
        }
        if self.with_null is not UNSET:
            data["with_null"] = None if self.with_null is None else str(self.with_null)
        if self.alone_or_null is not UNSET:
            data["alone_or_null"] = (
                None if self.alone_or_null is None else str(self.alone_or_null)
            )
        if self.by_type is not UNSET:
            data["by_type"] = None if self.by_type is None else str(self.by_type)
        if self.numbers is not UNSET:
            data["numbers"] = self.numbers
        if self.levels is not UNSET:
            data["levels"] = int(self.levels)
        if self.mixed is not UNSET:
            data["mixed"] = self.mixed
        if self.auto is not UNSET:
            data["auto"] = self.auto
        if self.items is not UNSET:
            data["items"] = self.items
        if self.objects is not UNSET:
            data["objects"] = self.objects
        if self.fixed is not UNSET:
            data["fixed"] = self.fixed
        if self.list_ is not UNSET:
            data["list"] = self.list_
        if self.ratio is not UNSET:
            data["ratio"] = self.ratio
        if self.ten is not UNSET:
            data["ten"] = self.ten
        if self.huge is not UNSET:
            data["huge"] = int(self.huge)
        return {**self.extra, **data} if self.extra else data


class ValuesOne(OpenStrEnum):
    """Known values of `ValuesOne`."""

    ONE = "one"


class ValuesFour(OpenIntEnum):
    """Known values of `ValuesFour`."""

    VALUE_4 = 4


class ValuesListed(OpenStrEnum):
    """Known values of `ValuesListed`."""

    ONE = "one"


class ValuesWithNull(OpenStrEnum):
    """Known values of `ValuesWithNull`."""

    A = "a"
    B = "b"


class ValuesAloneOrNull(OpenStrEnum):
    """Known values of `ValuesAloneOrNull`."""

    A = "a"


class ValuesByType(OpenStrEnum):
    """Known values of `ValuesByType`."""

    A = "a"
    B = "b"


class ValuesLevels(OpenIntEnum):
    """Known values of `ValuesLevels`."""

    VALUE_1 = 1
    VALUE_2 = 2


class ValuesHuge(OpenIntEnum):
    """Known values of `ValuesHuge`."""

    VALUE_18446744073709551616 = 18446744073709551616
    VALUE_1 = 1
