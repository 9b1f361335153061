"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self, TypeAlias

from .._runtime.codec import Decoder, as_int
from .._runtime.model import (
    Mismatch,
    Model,
    OpenStrEnum,
    UnknownVariant,
    model,
    new,
    unknown_members,
)
from .._runtime.unions import variants
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Base",
    "Branch",
    "Bud",
    "Cat",
    "DeepInfo",
    "Info",
    "Leaf",
    "Lizard",
    "Node",
    "Owner",
    "OwnerTagged",
    "Pet",
    "PetKind",
    "PlainBranch",
    "PlainPet",
    "PrimitiveString",
    "Twig",
    "UnknownBase",
    "UnknownBranch",
    "UnknownNode",
    "UnknownPet",
    "decode_base",
    "decode_branch",
    "decode_node",
    "decode_pet",
]


@model
class PrimitiveString(Model):
    """The `PrimitiveString` schema."""

    type_name: str
    note: str | Unset
    value: str

    __slots__ = {
        "type_name": "_typeName",
        "note": "note",
        "value": "_value",
    }

    def __init__(
        self,
        *,
        type_name: str = "string",
        note: str | Unset = UNSET,
        value: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type_name = type_name
        self.note = note
        self.value = value
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.type_name = value = data["_typeName"]
        if type(value) is not str:
            raise Mismatch
        if "note" in data and (value := data["note"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.note = value
        else:
            self.note = UNSET
        self.value = value = data["_value"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "_typeName": self.type_name,
            "_value": self.value,
        }
        if self.note is not UNSET:
            data["note"] = self.note
        return {**self.extra, **data} if self.extra else data


@model
class Info(Model):
    """The `Info` schema."""

    type_name: str
    note: str | Unset
    name: Base

    __slots__ = {
        "type_name": "_typeName",
        "note": "note",
        "name": "name",
    }

    def __init__(
        self,
        *,
        type_name: str = "Info",
        note: str | Unset = UNSET,
        name: Base,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type_name = type_name
        self.note = note
        self.name = name
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.type_name = value = data["_typeName"]
        if type(value) is not str:
            raise Mismatch
        if "note" in data and (value := data["note"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.note = value
        else:
            self.note = UNSET
        self.name = decode_base(data["name"])
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "_typeName": self.type_name,
            "name": self.name.to_dict(),
        }
        if self.note is not UNSET:
            data["note"] = self.note
        return {**self.extra, **data} if self.extra else data


@model
class DeepInfo(Model):
    """The `DeepInfo` schema."""

    type_name: str
    note: str | Unset
    name: Base
    depth: int | Unset

    __slots__ = {
        "type_name": "_typeName",
        "note": "note",
        "name": "name",
        "depth": "depth",
    }

    def __init__(
        self,
        *,
        type_name: str = "deep",
        note: str | Unset = UNSET,
        name: Base,
        depth: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type_name = type_name
        self.note = note
        self.name = name
        self.depth = depth
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.type_name = value = data["_typeName"]
        if type(value) is not str:
            raise Mismatch
        if "note" in data and (value := data["note"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.note = value
        else:
            self.note = UNSET
        self.name = decode_base(data["name"])
        if "depth" in data and (value := data["depth"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.depth = value
        else:
            self.depth = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "_typeName": self.type_name,
            "name": self.name.to_dict(),
        }
        if self.note is not UNSET:
            data["note"] = self.note
        if self.depth is not UNSET:
            data["depth"] = self.depth
        return {**self.extra, **data} if self.extra else data


@model
class UnknownBase(UnknownVariant):
    """A variant of `Base` that this version does not know. All its other members are in
    `extra`.
    """

    type_name: str
    """The value that no known variant has."""
    note: str | Unset

    __slots__ = {
        "type_name": "_typeName",
        "note": "note",
    }

    def __init__(
        self,
        *,
        type_name: str,
        note: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type_name = type_name
        self.note = note
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.type_name = value = data["_typeName"]
        if type(value) is not str:
            raise Mismatch
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
        data: dict[str, Any] = {
            "_typeName": self.type_name,
        }
        if self.note is not UNSET:
            data["note"] = self.note
        return {**self.extra, **data} if self.extra else data


Base: TypeAlias = PrimitiveString | Info | DeepInfo | UnknownBase
"""One of several forms of `Base`."""

decode_base: Decoder[Base] = variants(
    "_typeName",
    {
        "string": PrimitiveString,
        "Info": Info,
        "deep": DeepInfo,
    },
    UnknownBase,
)


@model
class PlainPet(Model):
    """Nothing maps its heirs, so their names are the values; one is mapped by URI."""

    kind: PetKind | str
    name: str
    friend: Pet | None | Unset

    __slots__ = {
        "kind": "kind",
        "name": "name",
        "friend": "friend",
    }

    def __init__(
        self,
        *,
        kind: PetKind | str,
        name: str,
        friend: Pet | None | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.name = name
        self.friend = friend
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        value = data["kind"]
        if type(value) is not str:
            raise Mismatch
        self.kind = PetKind.lookup(value, value)
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        if "friend" in data:
            known += 1
            value = data["friend"]
            if value is not None:
                value = decode_pet(value)
            self.friend = value
        else:
            self.friend = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": str(self.kind),
            "name": self.name,
        }
        if self.friend is not UNSET:
            data["friend"] = None if self.friend is None else self.friend.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class Cat(Model):
    """Nothing maps its heirs, so their names are the values; one is mapped by URI."""

    kind: PetKind | str
    name: str
    friend: Pet | None | Unset
    lives: int | Unset

    __slots__ = {
        "kind": "kind",
        "name": "name",
        "friend": "friend",
        "lives": "lives",
    }

    def __init__(
        self,
        *,
        kind: PetKind | str = "Cat",
        name: str,
        friend: Pet | None | Unset = UNSET,
        lives: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.name = name
        self.friend = friend
        self.lives = lives
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        value = data["kind"]
        if type(value) is not str:
            raise Mismatch
        self.kind = PetKind.lookup(value, value)
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        if "friend" in data:
            known += 1
            value = data["friend"]
            if value is not None:
                value = decode_pet(value)
            self.friend = value
        else:
            self.friend = UNSET
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
            "kind": str(self.kind),
            "name": self.name,
        }
        if self.friend is not UNSET:
            data["friend"] = None if self.friend is None else self.friend.to_dict()
        if self.lives is not UNSET:
            data["lives"] = self.lives
        return {**self.extra, **data} if self.extra else data


@model
class Lizard(Model):
    """Adds nothing."""

    kind: PetKind | str
    name: str
    friend: Pet | None | Unset

    __slots__ = {
        "kind": "kind",
        "name": "name",
        "friend": "friend",
    }

    def __init__(
        self,
        *,
        kind: PetKind | str = "lizard",
        name: str,
        friend: Pet | None | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.name = name
        self.friend = friend
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        value = data["kind"]
        if type(value) is not str:
            raise Mismatch
        self.kind = PetKind.lookup(value, value)
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        if "friend" in data:
            known += 1
            value = data["friend"]
            if value is not None:
                value = decode_pet(value)
            self.friend = value
        else:
            self.friend = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": str(self.kind),
            "name": self.name,
        }
        if self.friend is not UNSET:
            data["friend"] = None if self.friend is None else self.friend.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class UnknownPet(UnknownVariant):
    """A variant of `Pet` that this version does not know. All its other members are in
    `extra`.
    """

    kind: str
    """The value that no known variant has."""
    name: str
    friend: Pet | None | Unset

    __slots__ = {
        "kind": "kind",
        "name": "name",
        "friend": "friend",
    }

    def __init__(
        self,
        *,
        kind: str,
        name: str,
        friend: Pet | None | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.name = name
        self.friend = friend
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.kind = value = data["kind"]
        if type(value) is not str:
            raise Mismatch
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        if "friend" in data:
            known += 1
            value = data["friend"]
            if value is not None:
                value = decode_pet(value)
            self.friend = value
        else:
            self.friend = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
            "name": self.name,
        }
        if self.friend is not UNSET:
            data["friend"] = None if self.friend is None else self.friend.to_dict()
        return {**self.extra, **data} if self.extra else data


Pet: TypeAlias = PlainPet | Cat | Lizard | UnknownPet
"""Nothing maps its heirs, so their names are the values; one is mapped by URI."""

decode_pet: Decoder[Pet] = variants(
    "kind",
    {
        "Pet": PlainPet,
        "lizard": Lizard,
        "Cat": Cat,
    },
    UnknownPet,
)


class PetKind(OpenStrEnum):
    """Known values of `PetKind`."""

    PET = "Pet"
    CAT = "Cat"
    LIZARD = "lizard"


@model
class Owner(Model):
    """The `Owner` schema."""

    pets: dict[str, Pet] | Unset
    tagged: OwnerTagged | Unset

    __slots__ = {
        "pets": "pets",
        "tagged": "tagged",
    }

    def __init__(
        self,
        *,
        pets: dict[str, Pet] | Unset = UNSET,
        tagged: OwnerTagged | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.pets = pets
        self.tagged = tagged
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "pets" in data and (value := data["pets"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.pets = {key: decode_pet(member) for key, member in value.items()}
        else:
            self.pets = UNSET
        if "tagged" in data and (value := data["tagged"]) is not None:
            known += 1
            self.tagged = OwnerTagged.decode(value)
        else:
            self.tagged = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.pets is not UNSET:
            data["pets"] = {key: member.to_dict() for key, member in self.pets.items()}
        if self.tagged is not UNSET:
            data["tagged"] = self.tagged.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class OwnerTagged(Model):
    """Nothing maps its heirs, so their names are the values; one is mapped by URI."""

    kind: PetKind | str
    name: str
    friend: Pet | None | Unset
    collar: str | Unset

    __slots__ = {
        "kind": "kind",
        "name": "name",
        "friend": "friend",
        "collar": "collar",
    }

    def __init__(
        self,
        *,
        kind: PetKind | str,
        name: str,
        friend: Pet | None | Unset = UNSET,
        collar: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.name = name
        self.friend = friend
        self.collar = collar
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        value = data["kind"]
        if type(value) is not str:
            raise Mismatch
        self.kind = PetKind.lookup(value, value)
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        if "friend" in data:
            known += 1
            value = data["friend"]
            if value is not None:
                value = decode_pet(value)
            self.friend = value
        else:
            self.friend = UNSET
        if "collar" in data and (value := data["collar"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.collar = value
        else:
            self.collar = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": str(self.kind),
            "name": self.name,
        }
        if self.friend is not UNSET:
            data["friend"] = None if self.friend is None else self.friend.to_dict()
        if self.collar is not UNSET:
            data["collar"] = self.collar
        return {**self.extra, **data} if self.extra else data


@model
class Leaf(Model):
    """Heirs that have heirs, each with the discriminator once more."""

    type: str
    size: int

    __slots__ = {
        "type": "type",
        "size": "size",
    }

    def __init__(
        self,
        *,
        type: str = "Leaf",
        size: int,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.size = size
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.type = value = data["type"]
        if type(value) is not str:
            raise Mismatch
        self.size = value = data["size"]
        if type(value) is not int:
            self.size = as_int(value)
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": self.type,
            "size": self.size,
        }
        return {**self.extra, **data} if self.extra else data


@model
class PlainBranch(Model):
    """Heirs that have heirs, each with the discriminator once more."""

    type: str
    children: list[Node] | Unset

    __slots__ = {
        "type": "type",
        "children": "children",
    }

    def __init__(
        self,
        *,
        type: str = "Branch",
        children: list[Node] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.children = children
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.type = value = data["type"]
        if type(value) is not str:
            raise Mismatch
        if "children" in data and (value := data["children"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.children = [decode_node(item) for item in value]
        else:
            self.children = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": self.type,
        }
        if self.children is not UNSET:
            data["children"] = [item.to_dict() for item in self.children]
        return {**self.extra, **data} if self.extra else data


@model
class Bud(Model):
    """Adds nothing to what it inherits."""

    type: str
    size: int

    __slots__ = {
        "type": "type",
        "size": "size",
    }

    def __init__(
        self,
        *,
        type: str = "Bud",
        size: int,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.size = size
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.type = value = data["type"]
        if type(value) is not str:
            raise Mismatch
        self.size = value = data["size"]
        if type(value) is not int:
            self.size = as_int(value)
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": self.type,
            "size": self.size,
        }
        return {**self.extra, **data} if self.extra else data


@model
class Twig(Model):
    """Heirs that have heirs, each with the discriminator once more."""

    type: str
    children: list[Node] | Unset
    thin: bool | Unset

    __slots__ = {
        "type": "type",
        "children": "children",
        "thin": "thin",
    }

    def __init__(
        self,
        *,
        type: str = "Twig",
        children: list[Node] | Unset = UNSET,
        thin: bool | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.children = children
        self.thin = thin
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.type = value = data["type"]
        if type(value) is not str:
            raise Mismatch
        if "children" in data and (value := data["children"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.children = [decode_node(item) for item in value]
        else:
            self.children = UNSET
        if "thin" in data and (value := data["thin"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.thin = value
        else:
            self.thin = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": self.type,
        }
        if self.children is not UNSET:
            data["children"] = [item.to_dict() for item in self.children]
        if self.thin is not UNSET:
            data["thin"] = self.thin
        return {**self.extra, **data} if self.extra else data


@model
class UnknownNode(UnknownVariant):
    """A variant of `Node` that this version does not know. All its other members are in
    `extra`.
    """

    type: str
    """The value that no known variant has."""

    __slots__ = {
        "type": "type",
    }

    def __init__(
        self,
        *,
        type: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.type = value = data["type"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": self.type,
        }
        return {**self.extra, **data} if self.extra else data


Node: TypeAlias = Leaf | PlainBranch | Bud | Twig | UnknownNode
"""Heirs that have heirs, each with the discriminator once more."""

decode_node: Decoder[Node] = variants(
    "type",
    {
        "Leaf": Leaf,
        "Branch": PlainBranch,
        "Bud": Bud,
        "Twig": Twig,
    },
    UnknownNode,
)


@model
class UnknownBranch(UnknownVariant):
    """A variant of `Branch` that this version does not know. All its other members are
    in `extra`.
    """

    type: str
    """The value that no known variant has."""
    children: list[Node] | Unset

    __slots__ = {
        "type": "type",
        "children": "children",
    }

    def __init__(
        self,
        *,
        type: str,
        children: list[Node] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.children = children
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.type = value = data["type"]
        if type(value) is not str:
            raise Mismatch
        if "children" in data and (value := data["children"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.children = [decode_node(item) for item in value]
        else:
            self.children = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": self.type,
        }
        if self.children is not UNSET:
            data["children"] = [item.to_dict() for item in self.children]
        return {**self.extra, **data} if self.extra else data


Branch: TypeAlias = PlainBranch | Twig | UnknownBranch
"""Heirs that have heirs, each with the discriminator once more."""

decode_branch: Decoder[Branch] = variants(
    "type",
    {
        "Branch": PlainBranch,
        "Twig": Twig,
    },
    UnknownBranch,
)
