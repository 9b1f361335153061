"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self, TypeAlias

from .._runtime.codec import Decoder, as_int
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unions import one_of
from .._runtime.unset import UNSET, Unset
from .openapi import ErrorResponse, GetFarIdResponse, Thing_2
from .pet_home import PetHome, PetHomeStreet

__all__ = [
    "Alias",
    "Braces",
    "Choice",
    "Choice2",
    "ChoiceRound",
    "Early",
    "FooBar",
    "Later",
    "LaterPart",
    "ListPetsFilter",
    "ListPetsResponse",
    "ListPetsResponsePetsItem",
    "Thing",
    "decode_alias",
    "decode_choice",
]


@model
class Early(Model):
    """The `Early` schema."""

    answer: ListPetsResponse | Unset
    filter: ListPetsFilter | Unset
    choice: Choice2 | Unset
    part: LaterPart | Unset
    braces: Braces | Unset
    blank: FooBar | Unset
    thing: Thing_2 | Unset
    error: ErrorResponse | Unset
    street: PetHomeStreet | Unset
    through: LaterPart | Unset
    far: GetFarIdResponse | Unset

    __slots__ = {
        "answer": "answer",
        "filter": "filter",
        "choice": "choice",
        "part": "part",
        "braces": "braces",
        "blank": "blank",
        "thing": "thing",
        "error": "error",
        "street": "street",
        "through": "through",
        "far": "far",
    }

    def __init__(
        self,
        *,
        answer: ListPetsResponse | Unset = UNSET,
        filter: ListPetsFilter | Unset = UNSET,
        choice: Choice2 | Unset = UNSET,
        part: LaterPart | Unset = UNSET,
        braces: Braces | Unset = UNSET,
        blank: FooBar | Unset = UNSET,
        thing: Thing_2 | Unset = UNSET,
        error: ErrorResponse | Unset = UNSET,
        street: PetHomeStreet | Unset = UNSET,
        through: LaterPart | Unset = UNSET,
        far: GetFarIdResponse | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.answer = answer
        self.filter = filter
        self.choice = choice
        self.part = part
        self.braces = braces
        self.blank = blank
        self.thing = thing
        self.error = error
        self.street = street
        self.through = through
        self.far = far
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "answer" in data and (value := data["answer"]) is not None:
            known += 1
            self.answer = ListPetsResponse.decode(value)
        else:
            self.answer = UNSET
        if "filter" in data and (value := data["filter"]) is not None:
            known += 1
            self.filter = ListPetsFilter.decode(value)
        else:
            self.filter = UNSET
        if "choice" in data and (value := data["choice"]) is not None:
            known += 1
            self.choice = Choice2.decode(value)
        else:
            self.choice = UNSET
        if "part" in data and (value := data["part"]) is not None:
            known += 1
            self.part = LaterPart.decode(value)
        else:
            self.part = UNSET
        if "braces" in data and (value := data["braces"]) is not None:
            known += 1
            self.braces = Braces.decode(value)
        else:
            self.braces = UNSET
        if "blank" in data and (value := data["blank"]) is not None:
            known += 1
            self.blank = FooBar.decode(value)
        else:
            self.blank = UNSET
        if "thing" in data and (value := data["thing"]) is not None:
            known += 1
            self.thing = Thing_2.decode(value)
        else:
            self.thing = UNSET
        if "error" in data and (value := data["error"]) is not None:
            known += 1
            self.error = ErrorResponse.decode(value)
        else:
            self.error = UNSET
        if "street" in data and (value := data["street"]) is not None:
            known += 1
            self.street = PetHomeStreet.decode(value)
        else:
            self.street = UNSET
        if "through" in data and (value := data["through"]) is not None:
            known += 1
            self.through = LaterPart.decode(value)
        else:
            self.through = UNSET
        if "far" in data and (value := data["far"]) is not None:
            known += 1
            self.far = GetFarIdResponse.decode(value)
        else:
            self.far = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.answer is not UNSET:
            data["answer"] = self.answer.to_dict()
        if self.filter is not UNSET:
            data["filter"] = self.filter.to_dict()
        if self.choice is not UNSET:
            data["choice"] = self.choice.to_dict()
        if self.part is not UNSET:
            data["part"] = self.part.to_dict()
        if self.braces is not UNSET:
            data["braces"] = self.braces.to_dict()
        if self.blank is not UNSET:
            data["blank"] = self.blank.to_dict()
        if self.thing is not UNSET:
            data["thing"] = self.thing.to_dict()
        if self.error is not UNSET:
            data["error"] = self.error.to_dict()
        if self.street is not UNSET:
            data["street"] = self.street.to_dict()
        if self.through is not UNSET:
            data["through"] = self.through.to_dict()
        if self.far is not UNSET:
            data["far"] = self.far.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class ListPetsResponse(Model):
    """The `ListPetsResponse` schema."""

    pets: list[ListPetsResponsePetsItem]

    __slots__ = {
        "pets": "pets",
    }

    def __init__(
        self,
        *,
        pets: list[ListPetsResponsePetsItem],
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.pets = pets
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        value = data["pets"]
        if value.__class__ is not list:
            raise Mismatch
        self.pets = [ListPetsResponsePetsItem.decode(item) for item in value]
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "pets": [item.to_dict() for item in self.pets],
        }
        return {**self.extra, **data} if self.extra else data


@model
class ListPetsResponsePetsItem(Model):
    """The `ListPetsResponsePetsItem` schema."""

    name: str
    home: PetHome | Unset

    __slots__ = {
        "name": "name",
        "home": "home",
    }

    def __init__(
        self,
        *,
        name: str,
        home: PetHome | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.home = home
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        if "home" in data and (value := data["home"]) is not None:
            known += 1
            self.home = PetHome.decode(value)
        else:
            self.home = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "name": self.name,
        }
        if self.home is not UNSET:
            data["home"] = self.home.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class ListPetsFilter(Model):
    """The `ListPetsFilter` schema."""

    age: int | Unset

    __slots__ = {
        "age": "age",
    }

    def __init__(
        self,
        *,
        age: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.age = age
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
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
        data: dict[str, Any] = {}
        if self.age is not UNSET:
            data["age"] = self.age
        return {**self.extra, **data} if self.extra else data


@model
class Choice2(Model):
    """The `Choice2` schema."""

    width: float | Unset

    __slots__ = {
        "width": "width",
    }

    def __init__(
        self,
        *,
        width: float | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.width = width
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "width" in data and (value := data["width"]) is not None:
            known += 1
            if type(value) is not float and type(value) is not int:
                raise Mismatch
            self.width = value
        else:
            self.width = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.width is not UNSET:
            data["width"] = self.width
        return {**self.extra, **data} if self.extra else data


@model
class LaterPart(Model):
    """The `LaterPart` schema."""

    size: int | Unset

    __slots__ = {
        "size": "size",
    }

    def __init__(
        self,
        *,
        size: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.size = size
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "size" in data and (value := data["size"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.size = value
        else:
            self.size = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.size is not UNSET:
            data["size"] = self.size
        return {**self.extra, **data} if self.extra else data


@model
class ChoiceRound(Model):
    """round"""

    radius: float | Unset

    __slots__ = {
        "radius": "radius",
    }

    def __init__(
        self,
        *,
        radius: float | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.radius = radius
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
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
        data: dict[str, Any] = {}
        if self.radius is not UNSET:
            data["radius"] = self.radius
        return {**self.extra, **data} if self.extra else data


Choice: TypeAlias = ChoiceRound | Choice2
"""One of several forms of `Choice`."""

decode_choice: Decoder[Choice] = one_of(
    ChoiceRound.decode,
    Choice2.decode,
)


@model
class Later(Model):
    """The `Later` schema."""

    part: LaterPart | Unset

    __slots__ = {
        "part": "part",
    }

    def __init__(
        self,
        *,
        part: LaterPart | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.part = part
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "part" in data and (value := data["part"]) is not None:
            known += 1
            self.part = LaterPart.decode(value)
        else:
            self.part = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.part is not UNSET:
            data["part"] = self.part.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class Thing(Model):
    """The `Thing` schema."""

    mine: str | Unset

    __slots__ = {
        "mine": "mine",
    }

    def __init__(
        self,
        *,
        mine: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.mine = mine
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "mine" in data and (value := data["mine"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.mine = value
        else:
            self.mine = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.mine is not UNSET:
            data["mine"] = self.mine
        return {**self.extra, **data} if self.extra else data


@model
class Braces(Model):
    """The `Braces` schema."""

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
class FooBar(Model):
    """The `FooBar` schema."""

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


Alias: TypeAlias = Later
"""Another name for `Later`."""

decode_alias: Decoder[Alias] = Later.decode
