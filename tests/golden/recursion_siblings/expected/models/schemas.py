"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.codec import as_int
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "AddNodeRequest",
    "Husband",
    "HusbandWife",
    "Left",
    "LeftNext",
    "LeftNextNext",
    "Node",
    "NodeInput",
    "NodeInputMarked",
    "NodeInputSized",
    "NodeMarked",
    "NodeSized",
    "Right",
    "RightNext",
    "Wife",
    "WifeHusband",
    "Within",
    "WithinInner",
    "WithinInnerDeep",
]


@model
class Node(Model):
    """The `Node` schema."""

    id: str
    size: int | Unset
    described: Node | Unset
    """A node. Deprecated."""
    typed: Node | Unset
    """At least 1 member."""
    repeated: Node | Unset
    twice: Node | Unset
    sibling: Node | Unset
    """At most 9 members."""
    nullable: Node | None | Unset
    sized: NodeSized | Unset
    marked: NodeMarked | Unset

    __slots__ = {
        "id": "id",
        "size": "size",
        "described": "described",
        "typed": "typed",
        "repeated": "repeated",
        "twice": "twice",
        "sibling": "sibling",
        "nullable": "nullable",
        "sized": "sized",
        "marked": "marked",
    }

    def __init__(
        self,
        *,
        id: str,
        size: int | Unset = UNSET,
        described: Node | Unset = UNSET,
        typed: Node | Unset = UNSET,
        repeated: Node | Unset = UNSET,
        twice: Node | Unset = UNSET,
        sibling: Node | Unset = UNSET,
        nullable: Node | None | Unset = UNSET,
        sized: NodeSized | Unset = UNSET,
        marked: NodeMarked | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.size = size
        self.described = described
        self.typed = typed
        self.repeated = repeated
        self.twice = twice
        self.sibling = sibling
        self.nullable = nullable
        self.sized = sized
        self.marked = marked
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        if "size" in data and (value := data["size"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.size = value
        else:
            self.size = UNSET
        if "described" in data and (value := data["described"]) is not None:
            known += 1
            self.described = Node.decode(value)
        else:
            self.described = UNSET
        if "typed" in data and (value := data["typed"]) is not None:
            known += 1
            self.typed = Node.decode(value)
        else:
            self.typed = UNSET
        if "repeated" in data and (value := data["repeated"]) is not None:
            known += 1
            self.repeated = Node.decode(value)
        else:
            self.repeated = UNSET
        if "twice" in data and (value := data["twice"]) is not None:
            known += 1
            self.twice = Node.decode(value)
        else:
            self.twice = UNSET
        if "sibling" in data and (value := data["sibling"]) is not None:
            known += 1
            self.sibling = Node.decode(value)
        else:
            self.sibling = UNSET
        if "nullable" in data:
            known += 1
            value = data["nullable"]
            if value is not None:
                value = Node.decode(value)
            self.nullable = value
        else:
            self.nullable = UNSET
        if "sized" in data and (value := data["sized"]) is not None:
            known += 1
            self.sized = NodeSized.decode(value)
        else:
            self.sized = UNSET
        if "marked" in data and (value := data["marked"]) is not None:
            known += 1
            self.marked = NodeMarked.decode(value)
        else:
            self.marked = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
        }
        if self.size is not UNSET:
            data["size"] = self.size
        if self.described is not UNSET:
            data["described"] = self.described.to_dict()
        if self.typed is not UNSET:
            data["typed"] = self.typed.to_dict()
        if self.repeated is not UNSET:
            data["repeated"] = self.repeated.to_dict()
        if self.twice is not UNSET:
            data["twice"] = self.twice.to_dict()
        if self.sibling is not UNSET:
            data["sibling"] = self.sibling.to_dict()
        if self.nullable is not UNSET:
            data["nullable"] = (
                None if self.nullable is None else self.nullable.to_dict()
            )
        if self.sized is not UNSET:
            data["sized"] = self.sized.to_dict()
        if self.marked is not UNSET:
            data["marked"] = self.marked.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class NodeSized(Model):
    """The `NodeSized` schema."""

    id: str
    size: int
    described: Node | Unset
    """A node. Deprecated."""
    typed: Node | Unset
    """At least 1 member."""
    repeated: Node | Unset
    twice: Node | Unset
    sibling: Node | Unset
    """At most 9 members."""
    nullable: Node | None | Unset
    sized: NodeSized | Unset
    marked: NodeMarked | Unset

    __slots__ = {
        "id": "id",
        "size": "size",
        "described": "described",
        "typed": "typed",
        "repeated": "repeated",
        "twice": "twice",
        "sibling": "sibling",
        "nullable": "nullable",
        "sized": "sized",
        "marked": "marked",
    }

    def __init__(
        self,
        *,
        id: str,
        size: int,
        described: Node | Unset = UNSET,
        typed: Node | Unset = UNSET,
        repeated: Node | Unset = UNSET,
        twice: Node | Unset = UNSET,
        sibling: Node | Unset = UNSET,
        nullable: Node | None | Unset = UNSET,
        sized: NodeSized | Unset = UNSET,
        marked: NodeMarked | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.size = size
        self.described = described
        self.typed = typed
        self.repeated = repeated
        self.twice = twice
        self.sibling = sibling
        self.nullable = nullable
        self.sized = sized
        self.marked = marked
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        self.size = value = data["size"]
        if type(value) is not int:
            self.size = as_int(value)
        if "described" in data and (value := data["described"]) is not None:
            known += 1
            self.described = Node.decode(value)
        else:
            self.described = UNSET
        if "typed" in data and (value := data["typed"]) is not None:
            known += 1
            self.typed = Node.decode(value)
        else:
            self.typed = UNSET
        if "repeated" in data and (value := data["repeated"]) is not None:
            known += 1
            self.repeated = Node.decode(value)
        else:
            self.repeated = UNSET
        if "twice" in data and (value := data["twice"]) is not None:
            known += 1
            self.twice = Node.decode(value)
        else:
            self.twice = UNSET
        if "sibling" in data and (value := data["sibling"]) is not None:
            known += 1
            self.sibling = Node.decode(value)
        else:
            self.sibling = UNSET
        if "nullable" in data:
            known += 1
            value = data["nullable"]
            if value is not None:
                value = Node.decode(value)
            self.nullable = value
        else:
            self.nullable = UNSET
        if "sized" in data and (value := data["sized"]) is not None:
            known += 1
            self.sized = NodeSized.decode(value)
        else:
            self.sized = UNSET
        if "marked" in data and (value := data["marked"]) is not None:
            known += 1
            self.marked = NodeMarked.decode(value)
        else:
            self.marked = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "size": self.size,
        }
        if self.described is not UNSET:
            data["described"] = self.described.to_dict()
        if self.typed is not UNSET:
            data["typed"] = self.typed.to_dict()
        if self.repeated is not UNSET:
            data["repeated"] = self.repeated.to_dict()
        if self.twice is not UNSET:
            data["twice"] = self.twice.to_dict()
        if self.sibling is not UNSET:
            data["sibling"] = self.sibling.to_dict()
        if self.nullable is not UNSET:
            data["nullable"] = (
                None if self.nullable is None else self.nullable.to_dict()
            )
        if self.sized is not UNSET:
            data["sized"] = self.sized.to_dict()
        if self.marked is not UNSET:
            data["marked"] = self.marked.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class NodeMarked(Model):
    """The `NodeMarked` schema."""

    id: str
    size: int | Unset
    described: Node | Unset
    """A node. Deprecated."""
    typed: Node | Unset
    """At least 1 member."""
    repeated: Node | Unset
    twice: Node | Unset
    sibling: Node | Unset
    """At most 9 members."""
    nullable: Node | None | Unset
    sized: NodeSized | Unset
    marked: NodeMarked | Unset
    mark: str | Unset

    __slots__ = {
        "id": "id",
        "size": "size",
        "described": "described",
        "typed": "typed",
        "repeated": "repeated",
        "twice": "twice",
        "sibling": "sibling",
        "nullable": "nullable",
        "sized": "sized",
        "marked": "marked",
        "mark": "mark",
    }

    def __init__(
        self,
        *,
        id: str,
        size: int | Unset = UNSET,
        described: Node | Unset = UNSET,
        typed: Node | Unset = UNSET,
        repeated: Node | Unset = UNSET,
        twice: Node | Unset = UNSET,
        sibling: Node | Unset = UNSET,
        nullable: Node | None | Unset = UNSET,
        sized: NodeSized | Unset = UNSET,
        marked: NodeMarked | Unset = UNSET,
        mark: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.size = size
        self.described = described
        self.typed = typed
        self.repeated = repeated
        self.twice = twice
        self.sibling = sibling
        self.nullable = nullable
        self.sized = sized
        self.marked = marked
        self.mark = mark
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        if "size" in data and (value := data["size"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.size = value
        else:
            self.size = UNSET
        if "described" in data and (value := data["described"]) is not None:
            known += 1
            self.described = Node.decode(value)
        else:
            self.described = UNSET
        if "typed" in data and (value := data["typed"]) is not None:
            known += 1
            self.typed = Node.decode(value)
        else:
            self.typed = UNSET
        if "repeated" in data and (value := data["repeated"]) is not None:
            known += 1
            self.repeated = Node.decode(value)
        else:
            self.repeated = UNSET
        if "twice" in data and (value := data["twice"]) is not None:
            known += 1
            self.twice = Node.decode(value)
        else:
            self.twice = UNSET
        if "sibling" in data and (value := data["sibling"]) is not None:
            known += 1
            self.sibling = Node.decode(value)
        else:
            self.sibling = UNSET
        if "nullable" in data:
            known += 1
            value = data["nullable"]
            if value is not None:
                value = Node.decode(value)
            self.nullable = value
        else:
            self.nullable = UNSET
        if "sized" in data and (value := data["sized"]) is not None:
            known += 1
            self.sized = NodeSized.decode(value)
        else:
            self.sized = UNSET
        if "marked" in data and (value := data["marked"]) is not None:
            known += 1
            self.marked = NodeMarked.decode(value)
        else:
            self.marked = UNSET
        if "mark" in data and (value := data["mark"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.mark = value
        else:
            self.mark = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
        }
        if self.size is not UNSET:
            data["size"] = self.size
        if self.described is not UNSET:
            data["described"] = self.described.to_dict()
        if self.typed is not UNSET:
            data["typed"] = self.typed.to_dict()
        if self.repeated is not UNSET:
            data["repeated"] = self.repeated.to_dict()
        if self.twice is not UNSET:
            data["twice"] = self.twice.to_dict()
        if self.sibling is not UNSET:
            data["sibling"] = self.sibling.to_dict()
        if self.nullable is not UNSET:
            data["nullable"] = (
                None if self.nullable is None else self.nullable.to_dict()
            )
        if self.sized is not UNSET:
            data["sized"] = self.sized.to_dict()
        if self.marked is not UNSET:
            data["marked"] = self.marked.to_dict()
        if self.mark is not UNSET:
            data["mark"] = self.mark
        return {**self.extra, **data} if self.extra else data


@model
class Husband(Model):
    """The `Husband` schema."""

    wife: HusbandWife | Unset

    __slots__ = {
        "wife": "wife",
    }

    def __init__(
        self,
        *,
        wife: HusbandWife | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.wife = wife
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "wife" in data and (value := data["wife"]) is not None:
            known += 1
            self.wife = HusbandWife.decode(value)
        else:
            self.wife = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.wife is not UNSET:
            data["wife"] = self.wife.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class HusbandWife(Model):
    """The `HusbandWife` schema."""

    husband: WifeHusband

    __slots__ = {
        "husband": "husband",
    }

    def __init__(
        self,
        *,
        husband: WifeHusband,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.husband = husband
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.husband = WifeHusband.decode(data["husband"])
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "husband": self.husband.to_dict(),
        }
        return {**self.extra, **data} if self.extra else data


@model
class Wife(Model):
    """The `Wife` schema."""

    husband: WifeHusband | Unset

    __slots__ = {
        "husband": "husband",
    }

    def __init__(
        self,
        *,
        husband: WifeHusband | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.husband = husband
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "husband" in data and (value := data["husband"]) is not None:
            known += 1
            self.husband = WifeHusband.decode(value)
        else:
            self.husband = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.husband is not UNSET:
            data["husband"] = self.husband.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class WifeHusband(Model):
    """The `WifeHusband` schema."""

    wife: HusbandWife

    __slots__ = {
        "wife": "wife",
    }

    def __init__(
        self,
        *,
        wife: HusbandWife,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.wife = wife
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.wife = HusbandWife.decode(data["wife"])
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "wife": self.wife.to_dict(),
        }
        return {**self.extra, **data} if self.extra else data


@model
class Left(Model):
    """The `Left` schema."""

    next: LeftNext | Unset

    __slots__ = {
        "next": "next",
    }

    def __init__(
        self,
        *,
        next: LeftNext | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.next = next
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "next" in data and (value := data["next"]) is not None:
            known += 1
            self.next = LeftNext.decode(value)
        else:
            self.next = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.next is not UNSET:
            data["next"] = self.next.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class LeftNext(Model):
    """The `LeftNext` schema."""

    next: LeftNextNext | Unset

    __slots__ = {
        "next": "next",
    }

    def __init__(
        self,
        *,
        next: LeftNextNext | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.next = next
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "next" in data and (value := data["next"]) is not None:
            known += 1
            self.next = LeftNextNext.decode(value)
        else:
            self.next = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.next is not UNSET:
            data["next"] = self.next.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class LeftNextNext(Model):
    """The `LeftNextNext` schema."""

    next: LeftNextNext | Unset
    end: int | Unset

    __slots__ = {
        "next": "next",
        "end": "end",
    }

    def __init__(
        self,
        *,
        next: LeftNextNext | Unset = UNSET,
        end: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.next = next
        self.end = end
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "next" in data and (value := data["next"]) is not None:
            known += 1
            self.next = LeftNextNext.decode(value)
        else:
            self.next = UNSET
        if "end" in data and (value := data["end"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.end = value
        else:
            self.end = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.next is not UNSET:
            data["next"] = self.next.to_dict()
        if self.end is not UNSET:
            data["end"] = self.end
        return {**self.extra, **data} if self.extra else data


@model
class Right(Model):
    """The `Right` schema."""

    next: RightNext | Unset

    __slots__ = {
        "next": "next",
    }

    def __init__(
        self,
        *,
        next: RightNext | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.next = next
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "next" in data and (value := data["next"]) is not None:
            known += 1
            self.next = RightNext.decode(value)
        else:
            self.next = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.next is not UNSET:
            data["next"] = self.next.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class RightNext(Model):
    """The `RightNext` schema."""

    end: int | Unset

    __slots__ = {
        "end": "end",
    }

    def __init__(
        self,
        *,
        end: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.end = end
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "end" in data and (value := data["end"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.end = value
        else:
            self.end = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.end is not UNSET:
            data["end"] = self.end
        return {**self.extra, **data} if self.extra else data


@model
class Within(Model):
    """The `Within` schema."""

    inner: WithinInner | Unset

    __slots__ = {
        "inner": "inner",
    }

    def __init__(
        self,
        *,
        inner: WithinInner | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.inner = inner
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "inner" in data and (value := data["inner"]) is not None:
            known += 1
            self.inner = WithinInner.decode(value)
        else:
            self.inner = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.inner is not UNSET:
            data["inner"] = self.inner.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class WithinInner(Model):
    """The `WithinInner` schema."""

    again: WithinInner | Unset
    deep: WithinInnerDeep | Unset

    __slots__ = {
        "again": "again",
        "deep": "deep",
    }

    def __init__(
        self,
        *,
        again: WithinInner | Unset = UNSET,
        deep: WithinInnerDeep | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.again = again
        self.deep = deep
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "again" in data and (value := data["again"]) is not None:
            known += 1
            self.again = WithinInner.decode(value)
        else:
            self.again = UNSET
        if "deep" in data and (value := data["deep"]) is not None:
            known += 1
            self.deep = WithinInnerDeep.decode(value)
        else:
            self.deep = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.again is not UNSET:
            data["again"] = self.again.to_dict()
        if self.deep is not UNSET:
            data["deep"] = self.deep.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class WithinInnerDeep(Model):
    """The `WithinInnerDeep` schema."""

    again: WithinInner
    deep: WithinInnerDeep | Unset

    __slots__ = {
        "again": "again",
        "deep": "deep",
    }

    def __init__(
        self,
        *,
        again: WithinInner,
        deep: WithinInnerDeep | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.again = again
        self.deep = deep
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.again = WithinInner.decode(data["again"])
        if "deep" in data and (value := data["deep"]) is not None:
            known += 1
            self.deep = WithinInnerDeep.decode(value)
        else:
            self.deep = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "again": self.again.to_dict(),
        }
        if self.deep is not UNSET:
            data["deep"] = self.deep.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class AddNodeRequest(Model):
    """The `AddNodeRequest` schema."""

    id: str
    size: int
    typed: NodeInput | Unset
    """At least 1 member."""
    repeated: NodeInput | Unset
    twice: NodeInput | Unset
    sibling: NodeInput | Unset
    """At most 9 members."""
    nullable: NodeInput | None | Unset
    sized: NodeInputSized | Unset
    marked: NodeInputMarked | Unset

    __slots__ = {
        "id": "id",
        "size": "size",
        "typed": "typed",
        "repeated": "repeated",
        "twice": "twice",
        "sibling": "sibling",
        "nullable": "nullable",
        "sized": "sized",
        "marked": "marked",
    }

    def __init__(
        self,
        *,
        id: str,
        size: int,
        typed: NodeInput | Unset = UNSET,
        repeated: NodeInput | Unset = UNSET,
        twice: NodeInput | Unset = UNSET,
        sibling: NodeInput | Unset = UNSET,
        nullable: NodeInput | None | Unset = UNSET,
        sized: NodeInputSized | Unset = UNSET,
        marked: NodeInputMarked | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.size = size
        self.typed = typed
        self.repeated = repeated
        self.twice = twice
        self.sibling = sibling
        self.nullable = nullable
        self.sized = sized
        self.marked = marked
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        self.size = value = data["size"]
        if type(value) is not int:
            self.size = as_int(value)
        if "typed" in data and (value := data["typed"]) is not None:
            known += 1
            self.typed = NodeInput.decode(value)
        else:
            self.typed = UNSET
        if "repeated" in data and (value := data["repeated"]) is not None:
            known += 1
            self.repeated = NodeInput.decode(value)
        else:
            self.repeated = UNSET
        if "twice" in data and (value := data["twice"]) is not None:
            known += 1
            self.twice = NodeInput.decode(value)
        else:
            self.twice = UNSET
        if "sibling" in data and (value := data["sibling"]) is not None:
            known += 1
            self.sibling = NodeInput.decode(value)
        else:
            self.sibling = UNSET
        if "nullable" in data:
            known += 1
            value = data["nullable"]
            if value is not None:
                value = NodeInput.decode(value)
            self.nullable = value
        else:
            self.nullable = UNSET
        if "sized" in data and (value := data["sized"]) is not None:
            known += 1
            self.sized = NodeInputSized.decode(value)
        else:
            self.sized = UNSET
        if "marked" in data and (value := data["marked"]) is not None:
            known += 1
            self.marked = NodeInputMarked.decode(value)
        else:
            self.marked = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "size": self.size,
        }
        if self.typed is not UNSET:
            data["typed"] = self.typed.to_dict()
        if self.repeated is not UNSET:
            data["repeated"] = self.repeated.to_dict()
        if self.twice is not UNSET:
            data["twice"] = self.twice.to_dict()
        if self.sibling is not UNSET:
            data["sibling"] = self.sibling.to_dict()
        if self.nullable is not UNSET:
            data["nullable"] = (
                None if self.nullable is None else self.nullable.to_dict()
            )
        if self.sized is not UNSET:
            data["sized"] = self.sized.to_dict()
        if self.marked is not UNSET:
            data["marked"] = self.marked.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class NodeInput(Model):
    """The `NodeInput` schema."""

    id: str
    size: int | Unset
    typed: NodeInput | Unset
    """At least 1 member."""
    repeated: NodeInput | Unset
    twice: NodeInput | Unset
    sibling: NodeInput | Unset
    """At most 9 members."""
    nullable: NodeInput | None | Unset
    sized: NodeInputSized | Unset
    marked: NodeInputMarked | Unset

    __slots__ = {
        "id": "id",
        "size": "size",
        "typed": "typed",
        "repeated": "repeated",
        "twice": "twice",
        "sibling": "sibling",
        "nullable": "nullable",
        "sized": "sized",
        "marked": "marked",
    }

    def __init__(
        self,
        *,
        id: str,
        size: int | Unset = UNSET,
        typed: NodeInput | Unset = UNSET,
        repeated: NodeInput | Unset = UNSET,
        twice: NodeInput | Unset = UNSET,
        sibling: NodeInput | Unset = UNSET,
        nullable: NodeInput | None | Unset = UNSET,
        sized: NodeInputSized | Unset = UNSET,
        marked: NodeInputMarked | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.size = size
        self.typed = typed
        self.repeated = repeated
        self.twice = twice
        self.sibling = sibling
        self.nullable = nullable
        self.sized = sized
        self.marked = marked
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        if "size" in data and (value := data["size"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.size = value
        else:
            self.size = UNSET
        if "typed" in data and (value := data["typed"]) is not None:
            known += 1
            self.typed = NodeInput.decode(value)
        else:
            self.typed = UNSET
        if "repeated" in data and (value := data["repeated"]) is not None:
            known += 1
            self.repeated = NodeInput.decode(value)
        else:
            self.repeated = UNSET
        if "twice" in data and (value := data["twice"]) is not None:
            known += 1
            self.twice = NodeInput.decode(value)
        else:
            self.twice = UNSET
        if "sibling" in data and (value := data["sibling"]) is not None:
            known += 1
            self.sibling = NodeInput.decode(value)
        else:
            self.sibling = UNSET
        if "nullable" in data:
            known += 1
            value = data["nullable"]
            if value is not None:
                value = NodeInput.decode(value)
            self.nullable = value
        else:
            self.nullable = UNSET
        if "sized" in data and (value := data["sized"]) is not None:
            known += 1
            self.sized = NodeInputSized.decode(value)
        else:
            self.sized = UNSET
        if "marked" in data and (value := data["marked"]) is not None:
            known += 1
            self.marked = NodeInputMarked.decode(value)
        else:
            self.marked = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
        }
        if self.size is not UNSET:
            data["size"] = self.size
        if self.typed is not UNSET:
            data["typed"] = self.typed.to_dict()
        if self.repeated is not UNSET:
            data["repeated"] = self.repeated.to_dict()
        if self.twice is not UNSET:
            data["twice"] = self.twice.to_dict()
        if self.sibling is not UNSET:
            data["sibling"] = self.sibling.to_dict()
        if self.nullable is not UNSET:
            data["nullable"] = (
                None if self.nullable is None else self.nullable.to_dict()
            )
        if self.sized is not UNSET:
            data["sized"] = self.sized.to_dict()
        if self.marked is not UNSET:
            data["marked"] = self.marked.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class NodeInputSized(Model):
    """The `NodeInputSized` schema."""

    id: str
    size: int
    typed: NodeInput | Unset
    """At least 1 member."""
    repeated: NodeInput | Unset
    twice: NodeInput | Unset
    sibling: NodeInput | Unset
    """At most 9 members."""
    nullable: NodeInput | None | Unset
    sized: NodeInputSized | Unset
    marked: NodeInputMarked | Unset

    __slots__ = {
        "id": "id",
        "size": "size",
        "typed": "typed",
        "repeated": "repeated",
        "twice": "twice",
        "sibling": "sibling",
        "nullable": "nullable",
        "sized": "sized",
        "marked": "marked",
    }

    def __init__(
        self,
        *,
        id: str,
        size: int,
        typed: NodeInput | Unset = UNSET,
        repeated: NodeInput | Unset = UNSET,
        twice: NodeInput | Unset = UNSET,
        sibling: NodeInput | Unset = UNSET,
        nullable: NodeInput | None | Unset = UNSET,
        sized: NodeInputSized | Unset = UNSET,
        marked: NodeInputMarked | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.size = size
        self.typed = typed
        self.repeated = repeated
        self.twice = twice
        self.sibling = sibling
        self.nullable = nullable
        self.sized = sized
        self.marked = marked
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        self.size = value = data["size"]
        if type(value) is not int:
            self.size = as_int(value)
        if "typed" in data and (value := data["typed"]) is not None:
            known += 1
            self.typed = NodeInput.decode(value)
        else:
            self.typed = UNSET
        if "repeated" in data and (value := data["repeated"]) is not None:
            known += 1
            self.repeated = NodeInput.decode(value)
        else:
            self.repeated = UNSET
        if "twice" in data and (value := data["twice"]) is not None:
            known += 1
            self.twice = NodeInput.decode(value)
        else:
            self.twice = UNSET
        if "sibling" in data and (value := data["sibling"]) is not None:
            known += 1
            self.sibling = NodeInput.decode(value)
        else:
            self.sibling = UNSET
        if "nullable" in data:
            known += 1
            value = data["nullable"]
            if value is not None:
                value = NodeInput.decode(value)
            self.nullable = value
        else:
            self.nullable = UNSET
        if "sized" in data and (value := data["sized"]) is not None:
            known += 1
            self.sized = NodeInputSized.decode(value)
        else:
            self.sized = UNSET
        if "marked" in data and (value := data["marked"]) is not None:
            known += 1
            self.marked = NodeInputMarked.decode(value)
        else:
            self.marked = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "size": self.size,
        }
        if self.typed is not UNSET:
            data["typed"] = self.typed.to_dict()
        if self.repeated is not UNSET:
            data["repeated"] = self.repeated.to_dict()
        if self.twice is not UNSET:
            data["twice"] = self.twice.to_dict()
        if self.sibling is not UNSET:
            data["sibling"] = self.sibling.to_dict()
        if self.nullable is not UNSET:
            data["nullable"] = (
                None if self.nullable is None else self.nullable.to_dict()
            )
        if self.sized is not UNSET:
            data["sized"] = self.sized.to_dict()
        if self.marked is not UNSET:
            data["marked"] = self.marked.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class NodeInputMarked(Model):
    """The `NodeInputMarked` schema."""

    id: str
    size: int | Unset
    typed: NodeInput | Unset
    """At least 1 member."""
    repeated: NodeInput | Unset
    twice: NodeInput | Unset
    sibling: NodeInput | Unset
    """At most 9 members."""
    nullable: NodeInput | None | Unset
    sized: NodeInputSized | Unset
    marked: NodeInputMarked | Unset
    mark: str | Unset

    __slots__ = {
        "id": "id",
        "size": "size",
        "typed": "typed",
        "repeated": "repeated",
        "twice": "twice",
        "sibling": "sibling",
        "nullable": "nullable",
        "sized": "sized",
        "marked": "marked",
        "mark": "mark",
    }

    def __init__(
        self,
        *,
        id: str,
        size: int | Unset = UNSET,
        typed: NodeInput | Unset = UNSET,
        repeated: NodeInput | Unset = UNSET,
        twice: NodeInput | Unset = UNSET,
        sibling: NodeInput | Unset = UNSET,
        nullable: NodeInput | None | Unset = UNSET,
        sized: NodeInputSized | Unset = UNSET,
        marked: NodeInputMarked | Unset = UNSET,
        mark: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.size = size
        self.typed = typed
        self.repeated = repeated
        self.twice = twice
        self.sibling = sibling
        self.nullable = nullable
        self.sized = sized
        self.marked = marked
        self.mark = mark
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        if "size" in data and (value := data["size"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.size = value
        else:
            self.size = UNSET
        if "typed" in data and (value := data["typed"]) is not None:
            known += 1
            self.typed = NodeInput.decode(value)
        else:
            self.typed = UNSET
        if "repeated" in data and (value := data["repeated"]) is not None:
            known += 1
            self.repeated = NodeInput.decode(value)
        else:
            self.repeated = UNSET
        if "twice" in data and (value := data["twice"]) is not None:
            known += 1
            self.twice = NodeInput.decode(value)
        else:
            self.twice = UNSET
        if "sibling" in data and (value := data["sibling"]) is not None:
            known += 1
            self.sibling = NodeInput.decode(value)
        else:
            self.sibling = UNSET
        if "nullable" in data:
            known += 1
            value = data["nullable"]
            if value is not None:
                value = NodeInput.decode(value)
            self.nullable = value
        else:
            self.nullable = UNSET
        if "sized" in data and (value := data["sized"]) is not None:
            known += 1
            self.sized = NodeInputSized.decode(value)
        else:
            self.sized = UNSET
        if "marked" in data and (value := data["marked"]) is not None:
            known += 1
            self.marked = NodeInputMarked.decode(value)
        else:
            self.marked = UNSET
        if "mark" in data and (value := data["mark"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.mark = value
        else:
            self.mark = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
        }
        if self.size is not UNSET:
            data["size"] = self.size
        if self.typed is not UNSET:
            data["typed"] = self.typed.to_dict()
        if self.repeated is not UNSET:
            data["repeated"] = self.repeated.to_dict()
        if self.twice is not UNSET:
            data["twice"] = self.twice.to_dict()
        if self.sibling is not UNSET:
            data["sibling"] = self.sibling.to_dict()
        if self.nullable is not UNSET:
            data["nullable"] = (
                None if self.nullable is None else self.nullable.to_dict()
            )
        if self.sized is not UNSET:
            data["sized"] = self.sized.to_dict()
        if self.marked is not UNSET:
            data["marked"] = self.marked.to_dict()
        if self.mark is not UNSET:
            data["mark"] = self.mark
        return {**self.extra, **data} if self.extra else data
