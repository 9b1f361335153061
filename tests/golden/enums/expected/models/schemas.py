"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Literal, Self, TypeAlias

from .._runtime.codec import Decoder, as_float, as_scalar, scalar_of
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
    "Color",
    "Floats",
    "Holder",
    "HolderInline",
    "Level",
    "MaybeColor",
    "Mixed",
    "Named",
    "OpenState",
    "Renamed",
    "Repeated",
    "decode_floats",
    "decode_mixed",
]


class Color(OpenStrEnum):
    """Known values of `Color`."""

    RED = "red"
    DARK_GREEN = "dark-green"
    WEIRD = "$weird"
    VALUE = ""
    VALUE_1_ST = "1st"
    RED_2 = "Red"
    RED_3 = "RED"
    A_B = "a b"
    A_B_2 = "a_b"
    ETE = "\xe9t\xe9"
    NONE = "None"
    MRO = "mro"
    NAME = "name"


class Level(OpenIntEnum):
    """Known values of `Level`."""

    VALUE_1 = 1
    VALUE_10 = 10
    MINUS_1 = -1


Mixed: TypeAlias = Literal["a", 1, True] | str | int | bool
"""Another name for `Literal["a", 1, True] | str | int | bool`."""

decode_mixed: Decoder[Mixed] = scalar_of(str, int, bool)


class MaybeColor(OpenStrEnum):
    """Known values of `MaybeColor`."""

    RED = "red"


class OpenState(OpenStrEnum):
    """Known values of `OpenState`."""

    ON = "on"
    OFF = "off"


class Named(OpenIntEnum):
    """Known values of `Named`."""

    OFF = 0
    ON = 1


class Renamed(OpenStrEnum):
    """Known values of `Renamed`."""

    LESS = "<"
    GREATER = ">"


class Repeated(OpenStrEnum):
    """Known values of `Repeated`."""

    A_B = "a-b"
    A_B_2 = "a_b"
    A_B_3 = "a.b"


Floats: TypeAlias = float
"""Another name for `float`."""

decode_floats: Decoder[Floats] = as_float


@model
class Holder(Model):
    """The `Holder` schema."""

    color: Color | str
    level: Level | int | Unset
    mixed: Mixed | None | Unset
    maybe: MaybeColor | str | None | Unset
    state: OpenState | str | Unset
    floats: Floats | Unset
    colors: list[Color | str] | Unset
    inline: HolderInline | str | Unset

    __slots__ = {
        "color": "color",
        "level": "level",
        "mixed": "mixed",
        "maybe": "maybe",
        "state": "state",
        "floats": "floats",
        "colors": "colors",
        "inline": "inline",
    }

    def __init__(
        self,
        *,
        color: Color | str,
        level: Level | int | Unset = UNSET,
        mixed: Mixed | None | Unset = UNSET,
        maybe: MaybeColor | str | None | Unset = UNSET,
        state: OpenState | str | Unset = UNSET,
        floats: Floats | Unset = UNSET,
        colors: list[Color | str] | Unset = UNSET,
        inline: HolderInline | str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.color = color
        self.level = level
        self.mixed = mixed
        self.maybe = maybe
        self.state = state
        self.floats = floats
        self.colors = colors
        self.inline = inline
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        value = data["color"]
        if type(value) is not str:
            raise Mismatch
        self.color = Color.lookup(value, value)
        if "level" in data and (value := data["level"]) is not None:
            known += 1
            self.level = Level.decode(value)
        else:
            self.level = UNSET
        if "mixed" in data:
            known += 1
            value = data["mixed"]
            if value is not None:
                value = as_scalar(value, str, int, bool)
            self.mixed = value
        else:
            self.mixed = UNSET
        if "maybe" in data:
            known += 1
            value = data["maybe"]
            if type(value) is str:
                value = MaybeColor.lookup(value, value)
            elif value is not None:
                raise Mismatch
            self.maybe = value
        else:
            self.maybe = UNSET
        if "state" in data and (value := data["state"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.state = OpenState.lookup(value, value)
        else:
            self.state = UNSET
        if "floats" in data and (value := data["floats"]) is not None:
            known += 1
            if type(value) is not float and type(value) is not int:
                raise Mismatch
            self.floats = value
        else:
            self.floats = UNSET
        if "colors" in data and (value := data["colors"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.colors = [Color.decode(item) for item in value]
        else:
            self.colors = UNSET
        if "inline" in data and (value := data["inline"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.inline = HolderInline.lookup(value, value)
        else:
            self.inline = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "color": str(self.color),
        }
        if self.level is not UNSET:
            data["level"] = int(self.level)
        if self.mixed is not UNSET:
            data["mixed"] = self.mixed
        if self.maybe is not UNSET:
            data["maybe"] = None if self.maybe is None else str(self.maybe)
        if self.state is not UNSET:
            data["state"] = str(self.state)
        if self.floats is not UNSET:
            data["floats"] = self.floats
        if self.colors is not UNSET:
            data["colors"] = [str(item) for item in self.colors]
        if self.inline is not UNSET:
            data["inline"] = str(self.inline)
        return {**self.extra, **data} if self.extra else data


class HolderInline(OpenStrEnum):
    """Known values of `HolderInline`."""

    X = "x"
    Y = "y"
