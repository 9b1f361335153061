"""Models of the `schemas` part of the API."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, Self, TypeAlias

from .._runtime.codec import (
    Decoder,
    as_any,
    as_bool,
    as_float,
    as_int,
    as_literal,
    as_str,
    as_value,
    list_of,
    map_of,
    to_json,
)
from .._runtime.dates import as_datetime, datetime_text
from .._runtime.model import (
    Mismatch,
    Model,
    OpenIntEnum,
    OpenStrEnum,
    UnknownVariant,
    model,
    new,
    unknown_members,
)
from .._runtime.unions import one_of, variants
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Choice",
    "Circle",
    "Counts",
    "Everyone",
    "Free",
    "Ghost",
    "Holder",
    "HolderSize",
    "HolderStatus",
    "Meeting",
    "MeetingHaunting",
    "MeetingVisit",
    "Part",
    "PeopleOrGhosts",
    "Person",
    "PersonOrGhost",
    "Problem",
    "ReplaceHolderRequest",
    "Robot",
    "RobotOrPerson",
    "Shape",
    "Square",
    "Strict",
    "Texts",
    "Typed",
    "UnknownShape",
    "decode_choice",
    "decode_counts",
    "decode_free",
    "decode_meeting",
    "decode_people_or_ghosts",
    "decode_person_or_ghost",
    "decode_robot_or_person",
    "decode_shape",
    "decode_texts",
]


@model
class Problem(Model):
    """The `Problem` schema."""

    detail: str | Unset
    code: int | Unset

    __slots__ = {
        "detail": "detail",
        "code": "code",
    }

    def __init__(
        self,
        *,
        detail: str | Unset = UNSET,
        code: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.detail = detail
        self.code = code
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "detail" in data and (value := data["detail"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.detail = value
        else:
            self.detail = UNSET
        if "code" in data and (value := data["code"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.code = value
        else:
            self.code = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.detail is not UNSET:
            data["detail"] = self.detail
        if self.code is not UNSET:
            data["code"] = self.code
        return {**self.extra, **data} if self.extra else data


Texts: TypeAlias = list[str]
"""Another name for `list[str]`."""

decode_texts: Decoder[Texts] = list_of(as_str)


Counts: TypeAlias = dict[str, int]
"""Another name for `dict[str, int]`."""

decode_counts: Decoder[Counts] = map_of(as_int)


@model
class Part(Model):
    """The `Part` schema."""

    id: str
    n: int | Unset
    of: Part | Unset

    __slots__ = {
        "id": "id",
        "n": "n",
        "of": "of",
    }

    def __init__(
        self,
        *,
        id: str,
        n: int | Unset = UNSET,
        of: Part | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.n = n
        self.of = of
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        if "n" in data and (value := data["n"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.n = value
        else:
            self.n = UNSET
        if "of" in data and (value := data["of"]) is not None:
            known += 1
            self.of = Part.decode(value)
        else:
            self.of = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
        }
        if self.n is not UNSET:
            data["n"] = self.n
        if self.of is not UNSET:
            data["of"] = self.of.to_dict()
        return {**self.extra, **data} if self.extra else data


Choice: TypeAlias = str | Part
"""One of several forms of `Choice`."""

decode_choice: Decoder[Choice] = one_of(
    as_str,
    Part.decode,
)


Free: TypeAlias = str | float | bool | list[Any] | dict[str, Any]
"""One of several forms of `Free`."""

decode_free: Decoder[Free] = one_of(
    as_str,
    as_float,
    as_bool,
    list_of(as_any),
    map_of(as_any),
)


@model
class Circle(Model):
    """The `Circle` schema."""

    kind: str
    radius: float | Unset

    __slots__ = {
        "kind": "kind",
        "radius": "radius",
    }

    def __init__(
        self,
        *,
        kind: str,
        radius: float | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.radius = radius
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.kind = value = data["kind"]
        if type(value) is not str:
            raise Mismatch
        if "radius" in data and (value := data["radius"]) is not None:
            known += 1
            if type(value) is not float and type(value) is not int:
                raise Mismatch
            self.radius = value
        else:
            self.radius = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
        }
        if self.radius is not UNSET:
            data["radius"] = self.radius
        return {**self.extra, **data} if self.extra else data


@model
class Square(Model):
    """The `Square` schema."""

    kind: str
    side: float | Unset

    __slots__ = {
        "kind": "kind",
        "side": "side",
    }

    def __init__(
        self,
        *,
        kind: str,
        side: float | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.side = side
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.kind = value = data["kind"]
        if type(value) is not str:
            raise Mismatch
        if "side" in data and (value := data["side"]) is not None:
            known += 1
            if type(value) is not float and type(value) is not int:
                raise Mismatch
            self.side = value
        else:
            self.side = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
        }
        if self.side is not UNSET:
            data["side"] = self.side
        return {**self.extra, **data} if self.extra else data


@model
class UnknownShape(UnknownVariant):
    """A variant of `Shape` that this version does not know. All its other members are
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


Shape: TypeAlias = Circle | Square | UnknownShape
"""One of several forms of `Shape`."""

decode_shape: Decoder[Shape] = variants(
    "kind",
    {
        "Circle": Circle,
        "Square": Square,
    },
    UnknownShape,
)


@model
class Typed(Model):
    """The `Typed` schema."""

    id: str | Unset
    extra: dict[str, Part | None]
    """All other members."""

    __slots__ = {
        "id": "id",
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        extra: dict[str, Part | None] | None = None,
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
        self.extra = {}
        if len(data) != known:
            others = unknown_members(data, self, known)
            self.extra = {
                key: (None if member is None else Part.decode(member))
                for key, member in others.items()
            }
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.id is not UNSET:
            data["id"] = self.id
        if self.extra:
            extra = {
                key: (None if member is None else member.to_dict())
                for key, member in self.extra.items()
            }
            return {**extra, **data}
        return data


@model
class Holder(Model):
    """The `Holder` schema."""

    id: str
    parts: list[Part]
    text: str | Unset
    when: dt.datetime | Unset
    count: int | Unset
    ratio: float | Unset
    flag: bool | Unset
    text_or_number: str | float | Unset
    status: HolderStatus | str | Unset
    size: HolderSize | int | Unset
    constant: Literal["fixed"] | Unset
    constant_number: float | Unset
    part: Part | Unset
    list_: list[str] | Unset
    map: dict[str, Part] | Unset
    object: dict[str, Any] | Unset
    texts: Texts | Unset
    counts: Counts | Unset
    choice: Choice | Unset
    free: Free | Unset
    shape: Shape | Unset
    typed: Typed | Unset
    nullable: str | None | Unset
    anything: Any | Unset

    __slots__ = {
        "id": "id",
        "parts": "parts",
        "text": "text",
        "when": "when",
        "count": "count",
        "ratio": "ratio",
        "flag": "flag",
        "text_or_number": "textOrNumber",
        "status": "status",
        "size": "size",
        "constant": "constant",
        "constant_number": "constantNumber",
        "part": "part",
        "list_": "list",
        "map": "map",
        "object": "object",
        "texts": "texts",
        "counts": "counts",
        "choice": "choice",
        "free": "free",
        "shape": "shape",
        "typed": "typed",
        "nullable": "nullable",
        "anything": "anything",
    }

    def __init__(
        self,
        *,
        id: str,
        parts: list[Part],
        text: str | Unset = UNSET,
        when: dt.datetime | Unset = UNSET,
        count: int | Unset = UNSET,
        ratio: float | Unset = UNSET,
        flag: bool | Unset = UNSET,
        text_or_number: str | float | Unset = UNSET,
        status: HolderStatus | str | Unset = UNSET,
        size: HolderSize | int | Unset = UNSET,
        constant: Literal["fixed"] | Unset = UNSET,
        constant_number: float | Unset = UNSET,
        part: Part | Unset = UNSET,
        list_: list[str] | Unset = UNSET,
        map: dict[str, Part] | Unset = UNSET,
        object: dict[str, Any] | Unset = UNSET,
        texts: Texts | Unset = UNSET,
        counts: Counts | Unset = UNSET,
        choice: Choice | Unset = UNSET,
        free: Free | Unset = UNSET,
        shape: Shape | Unset = UNSET,
        typed: Typed | Unset = UNSET,
        nullable: str | None | Unset = UNSET,
        anything: Any | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.parts = parts
        self.text = text
        self.when = when
        self.count = count
        self.ratio = ratio
        self.flag = flag
        self.text_or_number = text_or_number
        self.status = status
        self.size = size
        self.constant = constant
        self.constant_number = constant_number
        self.part = part
        self.list_ = list_
        self.map = map
        self.object = object
        self.texts = texts
        self.counts = counts
        self.choice = choice
        self.free = free
        self.shape = shape
        self.typed = typed
        self.nullable = nullable
        self.anything = anything
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        value = data["parts"]
        if value.__class__ is not list:
            raise Mismatch
        self.parts = [Part.decode(item) for item in value]
        if "text" in data and (value := data["text"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.text = value
        else:
            self.text = UNSET
        if "when" in data and (value := data["when"]) is not None:
            known += 1
            self.when = as_datetime(value)
        else:
            self.when = UNSET
        if "count" in data and (value := data["count"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.count = value
        else:
            self.count = UNSET
        if "ratio" in data and (value := data["ratio"]) is not None:
            known += 1
            if type(value) is not float and type(value) is not int:
                raise Mismatch
            self.ratio = value
        else:
            self.ratio = UNSET
        if "flag" in data and (value := data["flag"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.flag = value
        else:
            self.flag = UNSET
        if "textOrNumber" in data and (value := data["textOrNumber"]) is not None:
            known += 1
            if (
                type(value) is not str
                and type(value) is not float
                and type(value) is not int
            ):
                raise Mismatch
            self.text_or_number = value
        else:
            self.text_or_number = UNSET
        if "status" in data and (value := data["status"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.status = HolderStatus.lookup(value, value)
        else:
            self.status = UNSET
        if "size" in data and (value := data["size"]) is not None:
            known += 1
            self.size = HolderSize.decode(value)
        else:
            self.size = UNSET
        if "constant" in data and (value := data["constant"]) is not None:
            known += 1
            if value != "fixed":
                raise Mismatch
            self.constant = value
        else:
            self.constant = UNSET
        if "constantNumber" in data and (value := data["constantNumber"]) is not None:
            known += 1
            self.constant_number = as_literal(value, 1.5)
        else:
            self.constant_number = UNSET
        if "part" in data and (value := data["part"]) is not None:
            known += 1
            self.part = Part.decode(value)
        else:
            self.part = UNSET
        if "list" in data and (value := data["list"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.list_ = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.list_ = UNSET
        if "map" in data and (value := data["map"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.map = {key: Part.decode(member) for key, member in value.items()}
        else:
            self.map = UNSET
        if "object" in data and (value := data["object"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.object = value
        else:
            self.object = UNSET
        if "texts" in data and (value := data["texts"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.texts = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.texts = UNSET
        if "counts" in data and (value := data["counts"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.counts = {
                key: (member if type(member) is int else as_int(member))
                for key, member in value.items()
            }
        else:
            self.counts = UNSET
        if "choice" in data and (value := data["choice"]) is not None:
            known += 1
            self.choice = decode_choice(value)
        else:
            self.choice = UNSET
        if "free" in data and (value := data["free"]) is not None:
            known += 1
            self.free = value
        else:
            self.free = UNSET
        if "shape" in data and (value := data["shape"]) is not None:
            known += 1
            self.shape = decode_shape(value)
        else:
            self.shape = UNSET
        if "typed" in data and (value := data["typed"]) is not None:
            known += 1
            self.typed = Typed.decode(value)
        else:
            self.typed = UNSET
        if "nullable" in data:
            known += 1
            self.nullable = value = data["nullable"]
            if type(value) is not str and value is not None:
                raise Mismatch
        else:
            self.nullable = UNSET
        if "anything" in data:
            known += 1
            self.anything = data["anything"]
        else:
            self.anything = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "parts": [item.to_dict() for item in self.parts],
        }
        if self.text is not UNSET:
            data["text"] = self.text
        if self.when is not UNSET:
            data["when"] = datetime_text(self.when)
        if self.count is not UNSET:
            data["count"] = self.count
        if self.ratio is not UNSET:
            data["ratio"] = self.ratio
        if self.flag is not UNSET:
            data["flag"] = self.flag
        if self.text_or_number is not UNSET:
            data["textOrNumber"] = self.text_or_number
        if self.status is not UNSET:
            data["status"] = str(self.status)
        if self.size is not UNSET:
            data["size"] = int(self.size)
        if self.constant is not UNSET:
            data["constant"] = self.constant
        if self.constant_number is not UNSET:
            data["constantNumber"] = self.constant_number
        if self.part is not UNSET:
            data["part"] = self.part.to_dict()
        if self.list_ is not UNSET:
            data["list"] = self.list_
        if self.map is not UNSET:
            data["map"] = {key: member.to_dict() for key, member in self.map.items()}
        if self.object is not UNSET:
            data["object"] = self.object
        if self.texts is not UNSET:
            data["texts"] = self.texts
        if self.counts is not UNSET:
            data["counts"] = self.counts
        if self.choice is not UNSET:
            data["choice"] = to_json(self.choice)
        if self.free is not UNSET:
            data["free"] = to_json(self.free)
        if self.shape is not UNSET:
            data["shape"] = self.shape.to_dict()
        if self.typed is not UNSET:
            data["typed"] = self.typed.to_dict()
        if self.nullable is not UNSET:
            data["nullable"] = self.nullable
        if self.anything is not UNSET:
            data["anything"] = self.anything
        return {**self.extra, **data} if self.extra else data


class HolderStatus(OpenStrEnum):
    """Known values of `HolderStatus`."""

    OPEN = "open"
    CLOSED = "closed"


class HolderSize(OpenIntEnum):
    """Known values of `HolderSize`."""

    VALUE_1 = 1
    VALUE_2 = 2


@model
class Strict(Model):
    """The `Strict` schema."""

    free: Free
    frees: list[Free]

    __slots__ = {
        "free": "free",
        "frees": "frees",
    }

    def __init__(
        self,
        *,
        free: Free,
        frees: list[Free],
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.free = free
        self.frees = frees
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.free = as_value(data["free"])
        value = data["frees"]
        if value.__class__ is not list:
            raise Mismatch
        self.frees = [as_value(item) for item in value]
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "free": to_json(self.free),
            "frees": [to_json(item) for item in self.frees],
        }
        return {**self.extra, **data} if self.extra else data


@model
class Person(Model):
    """The `Person` schema."""

    id: str
    nick: str | Unset
    age: int | Unset

    __slots__ = {
        "id": "id",
        "nick": "nick",
        "age": "age",
    }

    def __init__(
        self,
        *,
        id: str,
        nick: str | Unset = UNSET,
        age: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.nick = nick
        self.age = age
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        if "nick" in data and (value := data["nick"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.nick = value
        else:
            self.nick = UNSET
        if "age" in data and (value := data["age"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.age = value
        else:
            self.age = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
        }
        if self.nick is not UNSET:
            data["nick"] = self.nick
        if self.age is not UNSET:
            data["age"] = self.age
        return {**self.extra, **data} if self.extra else data


@model
class Robot(Model):
    """The `Robot` schema."""

    id: str
    model: str | Unset

    __slots__ = {
        "id": "id",
        "model": "model",
    }

    def __init__(
        self,
        *,
        id: str,
        model: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.model = model
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        if "model" in data and (value := data["model"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.model = value
        else:
            self.model = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
        }
        if self.model is not UNSET:
            data["model"] = self.model
        return {**self.extra, **data} if self.extra else data


@model
class Ghost(Model):
    """The `Ghost` schema."""

    id: str
    nick: str | None | Unset
    age: int | None | Unset
    haunts: str | Unset

    __slots__ = {
        "id": "id",
        "nick": "nick",
        "age": "age",
        "haunts": "haunts",
    }

    def __init__(
        self,
        *,
        id: str,
        nick: str | None | Unset = UNSET,
        age: int | None | Unset = UNSET,
        haunts: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.nick = nick
        self.age = age
        self.haunts = haunts
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        if "nick" in data:
            known += 1
            self.nick = value = data["nick"]
            if type(value) is not str and value is not None:
                raise Mismatch
        else:
            self.nick = UNSET
        if "age" in data:
            known += 1
            self.age = value = data["age"]
            if type(value) is not int and value is not None:
                self.age = as_int(value)
        else:
            self.age = UNSET
        if "haunts" in data and (value := data["haunts"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.haunts = value
        else:
            self.haunts = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
        }
        if self.nick is not UNSET:
            data["nick"] = self.nick
        if self.age is not UNSET:
            data["age"] = self.age
        if self.haunts is not UNSET:
            data["haunts"] = self.haunts
        return {**self.extra, **data} if self.extra else data


RobotOrPerson: TypeAlias = Robot | Person
"""One of several forms of `RobotOrPerson`."""

decode_robot_or_person: Decoder[RobotOrPerson] = one_of(
    Robot.decode,
    Person.decode,
)


PersonOrGhost: TypeAlias = Person | Ghost
"""One of several forms of `PersonOrGhost`."""

decode_person_or_ghost: Decoder[PersonOrGhost] = one_of(
    Person.decode,
    Ghost.decode,
)


PeopleOrGhosts: TypeAlias = list[Person] | list[Ghost]
"""One of several forms of `PeopleOrGhosts`."""

decode_people_or_ghosts: Decoder[PeopleOrGhosts] = one_of(
    list_of(Person.decode),
    list_of(Ghost.decode),
)


@model
class MeetingVisit(Model):
    """Visit"""

    guest: Person

    __slots__ = {
        "guest": "guest",
    }

    def __init__(
        self,
        *,
        guest: Person,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.guest = guest
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.guest = Person.decode(data["guest"])
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "guest": self.guest.to_dict(),
        }
        return {**self.extra, **data} if self.extra else data


@model
class MeetingHaunting(Model):
    """Haunting"""

    guest: Ghost

    __slots__ = {
        "guest": "guest",
    }

    def __init__(
        self,
        *,
        guest: Ghost,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.guest = guest
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.guest = Ghost.decode(data["guest"])
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "guest": self.guest.to_dict(),
        }
        return {**self.extra, **data} if self.extra else data


Meeting: TypeAlias = MeetingVisit | MeetingHaunting
"""One of several forms of `Meeting`."""

decode_meeting: Decoder[Meeting] = one_of(
    MeetingVisit.decode,
    MeetingHaunting.decode,
)


@model
class Everyone(Model):
    """The `Everyone` schema."""

    robot_or_person: RobotOrPerson | Unset
    person_or_ghost: PersonOrGhost | Unset
    people_or_ghosts: PeopleOrGhosts | Unset
    meeting: Meeting | Unset

    __slots__ = {
        "robot_or_person": "robotOrPerson",
        "person_or_ghost": "personOrGhost",
        "people_or_ghosts": "peopleOrGhosts",
        "meeting": "meeting",
    }

    def __init__(
        self,
        *,
        robot_or_person: RobotOrPerson | Unset = UNSET,
        person_or_ghost: PersonOrGhost | Unset = UNSET,
        people_or_ghosts: PeopleOrGhosts | Unset = UNSET,
        meeting: Meeting | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.robot_or_person = robot_or_person
        self.person_or_ghost = person_or_ghost
        self.people_or_ghosts = people_or_ghosts
        self.meeting = meeting
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "robotOrPerson" in data and (value := data["robotOrPerson"]) is not None:
            known += 1
            self.robot_or_person = decode_robot_or_person(value)
        else:
            self.robot_or_person = UNSET
        if "personOrGhost" in data and (value := data["personOrGhost"]) is not None:
            known += 1
            self.person_or_ghost = decode_person_or_ghost(value)
        else:
            self.person_or_ghost = UNSET
        if "peopleOrGhosts" in data and (value := data["peopleOrGhosts"]) is not None:
            known += 1
            self.people_or_ghosts = decode_people_or_ghosts(value)
        else:
            self.people_or_ghosts = UNSET
        if "meeting" in data and (value := data["meeting"]) is not None:
            known += 1
            self.meeting = decode_meeting(value)
        else:
            self.meeting = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.robot_or_person is not UNSET:
            data["robotOrPerson"] = self.robot_or_person.to_dict()
        if self.person_or_ghost is not UNSET:
            data["personOrGhost"] = self.person_or_ghost.to_dict()
        if self.people_or_ghosts is not UNSET:
            data["peopleOrGhosts"] = to_json(self.people_or_ghosts)
        if self.meeting is not UNSET:
            data["meeting"] = self.meeting.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class ReplaceHolderRequest(Model):
    """The `ReplaceHolderRequest` schema."""

    holder: Holder

    __slots__ = {
        "holder": "holder",
    }

    def __init__(
        self,
        *,
        holder: Holder,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.holder = holder
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.holder = Holder.decode(data["holder"])
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "holder": self.holder.to_dict(),
        }
        return {**self.extra, **data} if self.extra else data
