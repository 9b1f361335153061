"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Literal, Self, TypeAlias

from .._runtime.codec import Decoder, as_int, as_str
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
    "Animal",
    "AnimalInput",
    "Base",
    "Cat",
    "CatInput",
    "Dog",
    "InlineRequest",
    "Line",
    "LineInput",
    "Login",
    "Order",
    "OrderInput",
    "OrderPlace",
    "Plain",
    "Stamp",
    "Test",
    "TestInput",
    "Token",
    "UnknownAnimal",
    "UnknownAnimalInput",
    "decode_animal",
    "decode_animal_input",
    "decode_stamp",
    "decode_token",
]


@model
class Test(Model):
    """The `Test` schema."""

    id: str
    name: str
    password: str | Unset
    made: str | Unset

    __slots__ = {
        "id": "id",
        "name": "name",
        "password": "password",
        "made": "made",
    }

    def __init__(
        self,
        *,
        id: str,
        name: str,
        password: str | Unset = UNSET,
        made: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.password = password
        self.made = made
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        if "password" in data and (value := data["password"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.password = value
        else:
            self.password = UNSET
        if "made" in data and (value := data["made"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.made = value
        else:
            self.made = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
        }
        if self.password is not UNSET:
            data["password"] = self.password
        if self.made is not UNSET:
            data["made"] = self.made
        return {**self.extra, **data} if self.extra else data


Stamp: TypeAlias = str
"""Another name for `str`."""

decode_stamp: Decoder[Stamp] = as_str


@model
class Base(Model):
    """The `Base` schema."""

    id: int | Unset
    note: str | Unset

    __slots__ = {
        "id": "id",
        "note": "note",
    }

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        note: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.note = note
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "id" in data and (value := data["id"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.id = value
        else:
            self.id = UNSET
        if "note" in data and (value := data["note"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.note = value
        else:
            self.note = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.id is not UNSET:
            data["id"] = self.id
        if self.note is not UNSET:
            data["note"] = self.note
        return {**self.extra, **data} if self.extra else data


@model
class Order(Model):
    """An order."""

    id: int
    note: str | Unset
    at: Stamp
    by: Plain | Unset
    lines: list[Line]
    token: Token | Unset
    before: Order | Unset
    place: OrderPlace | Unset

    __slots__ = {
        "id": "id",
        "note": "note",
        "at": "at",
        "by": "by",
        "lines": "lines",
        "token": "token",
        "before": "before",
        "place": "place",
    }

    def __init__(
        self,
        *,
        id: int,
        note: str | Unset = UNSET,
        at: Stamp,
        by: Plain | Unset = UNSET,
        lines: list[Line],
        token: Token | Unset = UNSET,
        before: Order | Unset = UNSET,
        place: OrderPlace | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.note = note
        self.at = at
        self.by = by
        self.lines = lines
        self.token = token
        self.before = before
        self.place = place
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 3
        self.id = value = data["id"]
        if type(value) is not int:
            self.id = as_int(value)
        if "note" in data and (value := data["note"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.note = value
        else:
            self.note = UNSET
        self.at = value = data["at"]
        if type(value) is not str:
            raise Mismatch
        if "by" in data and (value := data["by"]) is not None:
            known += 1
            self.by = Plain.decode(value)
        else:
            self.by = UNSET
        value = data["lines"]
        if value.__class__ is not list:
            raise Mismatch
        self.lines = [Line.decode(item) for item in value]
        if "token" in data and (value := data["token"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.token = value
        else:
            self.token = UNSET
        if "before" in data and (value := data["before"]) is not None:
            known += 1
            self.before = Order.decode(value)
        else:
            self.before = UNSET
        if "place" in data and (value := data["place"]) is not None:
            known += 1
            self.place = OrderPlace.decode(value)
        else:
            self.place = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "at": self.at,
            "lines": [item.to_dict() for item in self.lines],
        }
        if self.note is not UNSET:
            data["note"] = self.note
        if self.by is not UNSET:
            data["by"] = self.by.to_dict()
        if self.token is not UNSET:
            data["token"] = self.token
        if self.before is not UNSET:
            data["before"] = self.before.to_dict()
        if self.place is not UNSET:
            data["place"] = self.place.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class OrderPlace(Model):
    """The `OrderPlace` schema."""

    street: str

    __slots__ = {
        "street": "street",
    }

    def __init__(
        self,
        *,
        street: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.street = street
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.street = value = data["street"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "street": self.street,
        }
        return {**self.extra, **data} if self.extra else data


@model
class Line(Model):
    """The `Line` schema."""

    total: float
    item: str

    __slots__ = {
        "total": "total",
        "item": "item",
    }

    def __init__(
        self,
        *,
        total: float,
        item: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.total = total
        self.item = item
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.total = value = data["total"]
        if type(value) is not float and type(value) is not int:
            raise Mismatch
        self.item = value = data["item"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "total": self.total,
            "item": self.item,
        }
        return {**self.extra, **data} if self.extra else data


Token: TypeAlias = str
"""Another name for `str`."""

decode_token: Decoder[Token] = as_str


@model
class Plain(Model):
    """The same in both directions."""

    a: str
    secret: str | Unset

    __slots__ = {
        "a": "a",
        "secret": "secret",
    }

    def __init__(
        self,
        *,
        a: str,
        secret: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.a = a
        self.secret = secret
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.a = value = data["a"]
        if type(value) is not str:
            raise Mismatch
        if "secret" in data and (value := data["secret"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.secret = value
        else:
            self.secret = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "a": self.a,
        }
        if self.secret is not UNSET:
            data["secret"] = self.secret
        return {**self.extra, **data} if self.extra else data


@model
class Login(Model):
    """The `Login` schema."""

    user: str

    __slots__ = {
        "user": "user",
    }

    def __init__(
        self,
        *,
        user: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.user = user
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.user = value = data["user"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "user": self.user,
        }
        return {**self.extra, **data} if self.extra else data


@model
class Cat(Model):
    """The `Cat` schema."""

    kind: Literal["Cat"]
    id: int

    __slots__ = {
        "kind": "kind",
        "id": "id",
    }

    def __init__(
        self,
        *,
        kind: Literal["Cat"] = "Cat",
        id: int,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.id = id
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.kind = value = data["kind"]
        if value != "Cat":
            raise Mismatch
        self.id = value = data["id"]
        if type(value) is not int:
            self.id = as_int(value)
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
            "id": self.id,
        }
        return {**self.extra, **data} if self.extra else data


@model
class Dog(Model):
    """The `Dog` schema."""

    kind: Literal["Dog"]
    tricks: int | Unset

    __slots__ = {
        "kind": "kind",
        "tricks": "tricks",
    }

    def __init__(
        self,
        *,
        kind: Literal["Dog"] = "Dog",
        tricks: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.tricks = tricks
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.kind = value = data["kind"]
        if value != "Dog":
            raise Mismatch
        if "tricks" in data and (value := data["tricks"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.tricks = value
        else:
            self.tricks = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
        }
        if self.tricks is not UNSET:
            data["tricks"] = self.tricks
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


Animal: TypeAlias = Cat | Dog | UnknownAnimal
"""One of several forms of `Animal`."""

decode_animal: Decoder[Animal] = variants(
    "kind",
    {
        "Cat": Cat,
        "Dog": Dog,
    },
    UnknownAnimal,
)


@model
class TestInput(Model):
    """The `TestInput` schema."""

    name: str
    password: str

    __slots__ = {
        "name": "name",
        "password": "password",
    }

    def __init__(
        self,
        *,
        name: str,
        password: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.password = password
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        self.password = value = data["password"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "name": self.name,
            "password": self.password,
        }
        return {**self.extra, **data} if self.extra else data


@model
class LineInput(Model):
    """The `LineInput` schema."""

    item: str

    __slots__ = {
        "item": "item",
    }

    def __init__(
        self,
        *,
        item: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.item = item
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.item = value = data["item"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "item": self.item,
        }
        return {**self.extra, **data} if self.extra else data


@model
class OrderInput(Model):
    """An order."""

    note: str | Unset
    lines: list[LineInput]
    token: Token
    before: OrderInput | Unset
    place: OrderPlace | Unset

    __slots__ = {
        "note": "note",
        "lines": "lines",
        "token": "token",
        "before": "before",
        "place": "place",
    }

    def __init__(
        self,
        *,
        note: str | Unset = UNSET,
        lines: list[LineInput],
        token: Token,
        before: OrderInput | Unset = UNSET,
        place: OrderPlace | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.note = note
        self.lines = lines
        self.token = token
        self.before = before
        self.place = place
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        if "note" in data and (value := data["note"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.note = value
        else:
            self.note = UNSET
        value = data["lines"]
        if value.__class__ is not list:
            raise Mismatch
        self.lines = [LineInput.decode(item) for item in value]
        self.token = value = data["token"]
        if type(value) is not str:
            raise Mismatch
        if "before" in data and (value := data["before"]) is not None:
            known += 1
            self.before = OrderInput.decode(value)
        else:
            self.before = UNSET
        if "place" in data and (value := data["place"]) is not None:
            known += 1
            self.place = OrderPlace.decode(value)
        else:
            self.place = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "lines": [item.to_dict() for item in self.lines],
            "token": self.token,
        }
        if self.note is not UNSET:
            data["note"] = self.note
        if self.before is not UNSET:
            data["before"] = self.before.to_dict()
        if self.place is not UNSET:
            data["place"] = self.place.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class CatInput(Model):
    """The `CatInput` schema."""

    kind: Literal["Cat"]

    __slots__ = {
        "kind": "kind",
    }

    def __init__(
        self,
        *,
        kind: Literal["Cat"] = "Cat",
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.kind = value = data["kind"]
        if value != "Cat":
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
        }
        return {**self.extra, **data} if self.extra else data


@model
class UnknownAnimalInput(UnknownVariant):
    """A variant of `AnimalInput` that this version does not know. All its other members
    are in `extra`.
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


AnimalInput: TypeAlias = CatInput | Dog | UnknownAnimalInput
"""One of several forms of `AnimalInput`."""

decode_animal_input: Decoder[AnimalInput] = variants(
    "kind",
    {
        "Cat": CatInput,
        "Dog": Dog,
    },
    UnknownAnimalInput,
)


@model
class InlineRequest(Model):
    """The `InlineRequest` schema."""

    parent: OrderInput
    plain: Plain | Unset

    __slots__ = {
        "parent": "parent",
        "plain": "plain",
    }

    def __init__(
        self,
        *,
        parent: OrderInput,
        plain: Plain | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.parent = parent
        self.plain = plain
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.parent = OrderInput.decode(data["parent"])
        if "plain" in data and (value := data["plain"]) is not None:
            known += 1
            self.plain = Plain.decode(value)
        else:
            self.plain = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "parent": self.parent.to_dict(),
        }
        if self.plain is not UNSET:
            data["plain"] = self.plain.to_dict()
        return {**self.extra, **data} if self.extra else data
