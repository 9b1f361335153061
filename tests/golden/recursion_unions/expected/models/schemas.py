"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Literal, Self, TypeAlias

from .._runtime.codec import Decoder, as_int
from .._runtime.model import (
    Mismatch,
    Model,
    UnknownVariant,
    model,
    new,
    unknown_members,
)
from .._runtime.unions import one_of, variants
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Disc",
    "DiscHole",
    "Every",
    "EveryNamed",
    "EveryNamed1",
    "EveryNamed2",
    "Number",
    "Rule",
    "Shape",
    "Single",
    "Slab",
    "Term",
    "Text",
    "TextLabelled",
    "TextLabelled1",
    "TextLabelled2",
    "UnknownEveryNamed",
    "UnknownRule",
    "UnknownShape",
    "decode_every_named",
    "decode_rule",
    "decode_shape",
    "decode_term",
    "decode_text_labelled",
]


@model
class Number(Model):
    """The `Number` schema."""

    inner: Term | Unset
    typed: Term | Unset
    value: int | Unset

    __slots__ = {
        "inner": "inner",
        "typed": "typed",
        "value": "value",
    }

    def __init__(
        self,
        *,
        inner: Term | Unset = UNSET,
        typed: Term | Unset = UNSET,
        value: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.inner = inner
        self.typed = typed
        self.value = value
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "inner" in data and (value := data["inner"]) is not None:
            known += 1
            self.inner = decode_term(value)
        else:
            self.inner = UNSET
        if "typed" in data and (value := data["typed"]) is not None:
            known += 1
            self.typed = decode_term(value)
        else:
            self.typed = UNSET
        if "value" in data and (value := data["value"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.value = value
        else:
            self.value = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.inner is not UNSET:
            data["inner"] = self.inner.to_dict()
        if self.typed is not UNSET:
            data["typed"] = self.typed.to_dict()
        if self.value is not UNSET:
            data["value"] = self.value
        return {**self.extra, **data} if self.extra else data


@model
class Text(Model):
    """The `Text` schema."""

    inner: Term | Unset
    """The same union."""
    labelled: TextLabelled | Unset
    value: str | Unset

    __slots__ = {
        "inner": "inner",
        "labelled": "labelled",
        "value": "value",
    }

    def __init__(
        self,
        *,
        inner: Term | Unset = UNSET,
        labelled: TextLabelled | Unset = UNSET,
        value: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.inner = inner
        self.labelled = labelled
        self.value = value
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "inner" in data and (value := data["inner"]) is not None:
            known += 1
            self.inner = decode_term(value)
        else:
            self.inner = UNSET
        if "labelled" in data and (value := data["labelled"]) is not None:
            known += 1
            self.labelled = decode_text_labelled(value)
        else:
            self.labelled = UNSET
        if "value" in data and (value := data["value"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.value = value
        else:
            self.value = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.inner is not UNSET:
            data["inner"] = self.inner.to_dict()
        if self.labelled is not UNSET:
            data["labelled"] = self.labelled.to_dict()
        if self.value is not UNSET:
            data["value"] = self.value
        return {**self.extra, **data} if self.extra else data


Term: TypeAlias = Number | Text
"""One of several forms of `Term`."""

decode_term: Decoder[Term] = one_of(
    Number.decode,
    Text.decode,
)


@model
class TextLabelled1(Model):
    """The `TextLabelled1` schema."""

    label: str
    inner: Term | Unset
    typed: Term | Unset
    value: int | Unset

    __slots__ = {
        "label": "label",
        "inner": "inner",
        "typed": "typed",
        "value": "value",
    }

    def __init__(
        self,
        *,
        label: str,
        inner: Term | Unset = UNSET,
        typed: Term | Unset = UNSET,
        value: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.label = label
        self.inner = inner
        self.typed = typed
        self.value = value
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.label = value = data["label"]
        if type(value) is not str:
            raise Mismatch
        if "inner" in data and (value := data["inner"]) is not None:
            known += 1
            self.inner = decode_term(value)
        else:
            self.inner = UNSET
        if "typed" in data and (value := data["typed"]) is not None:
            known += 1
            self.typed = decode_term(value)
        else:
            self.typed = UNSET
        if "value" in data and (value := data["value"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.value = value
        else:
            self.value = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "label": self.label,
        }
        if self.inner is not UNSET:
            data["inner"] = self.inner.to_dict()
        if self.typed is not UNSET:
            data["typed"] = self.typed.to_dict()
        if self.value is not UNSET:
            data["value"] = self.value
        return {**self.extra, **data} if self.extra else data


@model
class TextLabelled2(Model):
    """The `TextLabelled2` schema."""

    label: str
    inner: Term | Unset
    """The same union."""
    labelled: TextLabelled | Unset
    value: str | Unset

    __slots__ = {
        "label": "label",
        "inner": "inner",
        "labelled": "labelled",
        "value": "value",
    }

    def __init__(
        self,
        *,
        label: str,
        inner: Term | Unset = UNSET,
        labelled: TextLabelled | Unset = UNSET,
        value: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.label = label
        self.inner = inner
        self.labelled = labelled
        self.value = value
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.label = value = data["label"]
        if type(value) is not str:
            raise Mismatch
        if "inner" in data and (value := data["inner"]) is not None:
            known += 1
            self.inner = decode_term(value)
        else:
            self.inner = UNSET
        if "labelled" in data and (value := data["labelled"]) is not None:
            known += 1
            self.labelled = decode_text_labelled(value)
        else:
            self.labelled = UNSET
        if "value" in data and (value := data["value"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.value = value
        else:
            self.value = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "label": self.label,
        }
        if self.inner is not UNSET:
            data["inner"] = self.inner.to_dict()
        if self.labelled is not UNSET:
            data["labelled"] = self.labelled.to_dict()
        if self.value is not UNSET:
            data["value"] = self.value
        return {**self.extra, **data} if self.extra else data


TextLabelled: TypeAlias = TextLabelled1 | TextLabelled2
"""One of several forms of `TextLabelled`."""

decode_text_labelled: Decoder[TextLabelled] = one_of(
    TextLabelled1.decode,
    TextLabelled2.decode,
)


@model
class Every(Model):
    """The `Every` schema."""

    kind: Literal["Every"]
    rules: list[Rule] | Unset
    named: EveryNamed | Unset

    __slots__ = {
        "kind": "kind",
        "rules": "rules",
        "named": "named",
    }

    def __init__(
        self,
        *,
        kind: Literal["Every"] = "Every",
        rules: list[Rule] | Unset = UNSET,
        named: EveryNamed | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.rules = rules
        self.named = named
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.kind = value = data["kind"]
        if value != "Every":
            raise Mismatch
        if "rules" in data and (value := data["rules"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.rules = [decode_rule(item) for item in value]
        else:
            self.rules = UNSET
        if "named" in data and (value := data["named"]) is not None:
            known += 1
            self.named = decode_every_named(value)
        else:
            self.named = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
        }
        if self.rules is not UNSET:
            data["rules"] = [item.to_dict() for item in self.rules]
        if self.named is not UNSET:
            data["named"] = self.named.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class Single(Model):
    """The `Single` schema."""

    kind: Literal["Single"]
    unless: Rule | None | Unset
    """At least 1 member."""

    __slots__ = {
        "kind": "kind",
        "unless": "unless",
    }

    def __init__(
        self,
        *,
        kind: Literal["Single"] = "Single",
        unless: Rule | None | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.unless = unless
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.kind = value = data["kind"]
        if value != "Single":
            raise Mismatch
        if "unless" in data:
            known += 1
            value = data["unless"]
            if value is not None:
                value = decode_rule(value)
            self.unless = value
        else:
            self.unless = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
        }
        if self.unless is not UNSET:
            data["unless"] = None if self.unless is None else self.unless.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class UnknownRule(UnknownVariant):
    """A variant of `Rule` that this version does not know. All its other members are in
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


Rule: TypeAlias = Every | Single | UnknownRule
"""One of several forms of `Rule`."""

decode_rule: Decoder[Rule] = variants(
    "kind",
    {
        "Every": Every,
        "Single": Single,
    },
    UnknownRule,
)


@model
class EveryNamed1(Model):
    """The `EveryNamed1` schema."""

    name: str | Unset
    kind: Literal["Every"]
    rules: list[Rule] | Unset
    named: EveryNamed | Unset

    __slots__ = {
        "name": "name",
        "kind": "kind",
        "rules": "rules",
        "named": "named",
    }

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        kind: Literal["Every"] = "Every",
        rules: list[Rule] | Unset = UNSET,
        named: EveryNamed | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.kind = kind
        self.rules = rules
        self.named = named
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        if "name" in data and (value := data["name"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.name = value
        else:
            self.name = UNSET
        self.kind = value = data["kind"]
        if value != "Every":
            raise Mismatch
        if "rules" in data and (value := data["rules"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.rules = [decode_rule(item) for item in value]
        else:
            self.rules = UNSET
        if "named" in data and (value := data["named"]) is not None:
            known += 1
            self.named = decode_every_named(value)
        else:
            self.named = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
        }
        if self.name is not UNSET:
            data["name"] = self.name
        if self.rules is not UNSET:
            data["rules"] = [item.to_dict() for item in self.rules]
        if self.named is not UNSET:
            data["named"] = self.named.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class EveryNamed2(Model):
    """The `EveryNamed2` schema."""

    name: str | Unset
    kind: Literal["Single"]
    unless: Rule | None | Unset
    """At least 1 member."""

    __slots__ = {
        "name": "name",
        "kind": "kind",
        "unless": "unless",
    }

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        kind: Literal["Single"] = "Single",
        unless: Rule | None | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.kind = kind
        self.unless = unless
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        if "name" in data and (value := data["name"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.name = value
        else:
            self.name = UNSET
        self.kind = value = data["kind"]
        if value != "Single":
            raise Mismatch
        if "unless" in data:
            known += 1
            value = data["unless"]
            if value is not None:
                value = decode_rule(value)
            self.unless = value
        else:
            self.unless = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
        }
        if self.name is not UNSET:
            data["name"] = self.name
        if self.unless is not UNSET:
            data["unless"] = None if self.unless is None else self.unless.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class UnknownEveryNamed(UnknownVariant):
    """A variant of `EveryNamed` that this version does not know. All its other members
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


EveryNamed: TypeAlias = EveryNamed1 | EveryNamed2 | UnknownEveryNamed
"""One of several forms of `EveryNamed`."""

decode_every_named: Decoder[EveryNamed] = variants(
    "kind",
    {
        "Every": EveryNamed1,
        "Single": EveryNamed2,
    },
    UnknownEveryNamed,
)


@model
class Disc(Model):
    """The `Disc` schema."""

    kind: str
    around: Shape | Unset
    hole: DiscHole | Unset
    radius: int | Unset

    __slots__ = {
        "kind": "kind",
        "around": "around",
        "hole": "hole",
        "radius": "radius",
    }

    def __init__(
        self,
        *,
        kind: str,
        around: Shape | Unset = UNSET,
        hole: DiscHole | Unset = UNSET,
        radius: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.around = around
        self.hole = hole
        self.radius = radius
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.kind = value = data["kind"]
        if type(value) is not str:
            raise Mismatch
        if "around" in data and (value := data["around"]) is not None:
            known += 1
            self.around = decode_shape(value)
        else:
            self.around = UNSET
        if "hole" in data and (value := data["hole"]) is not None:
            known += 1
            self.hole = DiscHole.decode(value)
        else:
            self.hole = UNSET
        if "radius" in data and (value := data["radius"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.radius = value
        else:
            self.radius = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
        }
        if self.around is not UNSET:
            data["around"] = self.around.to_dict()
        if self.hole is not UNSET:
            data["hole"] = self.hole.to_dict()
        if self.radius is not UNSET:
            data["radius"] = self.radius
        return {**self.extra, **data} if self.extra else data


@model
class Slab(Model):
    """The `Slab` schema."""

    kind: str
    around: Shape | Unset
    below: Shape | Unset

    __slots__ = {
        "kind": "kind",
        "around": "around",
        "below": "below",
    }

    def __init__(
        self,
        *,
        kind: str,
        around: Shape | Unset = UNSET,
        below: Shape | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.around = around
        self.below = below
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.kind = value = data["kind"]
        if type(value) is not str:
            raise Mismatch
        if "around" in data and (value := data["around"]) is not None:
            known += 1
            self.around = decode_shape(value)
        else:
            self.around = UNSET
        if "below" in data and (value := data["below"]) is not None:
            known += 1
            self.below = decode_shape(value)
        else:
            self.below = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
        }
        if self.around is not UNSET:
            data["around"] = self.around.to_dict()
        if self.below is not UNSET:
            data["below"] = self.below.to_dict()
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


Shape: TypeAlias = Disc | Slab | UnknownShape
"""One of several forms of `Shape`."""

decode_shape: Decoder[Shape] = variants(
    "kind",
    {
        "disc": Disc,
        "slab": Slab,
    },
    UnknownShape,
)


@model
class DiscHole(Model):
    """The `DiscHole` schema."""

    kind: str
    around: Shape | Unset
    hole: DiscHole | Unset
    radius: int

    __slots__ = {
        "kind": "kind",
        "around": "around",
        "hole": "hole",
        "radius": "radius",
    }

    def __init__(
        self,
        *,
        kind: str,
        around: Shape | Unset = UNSET,
        hole: DiscHole | Unset = UNSET,
        radius: int,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.around = around
        self.hole = hole
        self.radius = radius
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.kind = value = data["kind"]
        if type(value) is not str:
            raise Mismatch
        if "around" in data and (value := data["around"]) is not None:
            known += 1
            self.around = decode_shape(value)
        else:
            self.around = UNSET
        if "hole" in data and (value := data["hole"]) is not None:
            known += 1
            self.hole = DiscHole.decode(value)
        else:
            self.hole = UNSET
        self.radius = value = data["radius"]
        if type(value) is not int:
            self.radius = as_int(value)
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
            "radius": self.radius,
        }
        if self.around is not UNSET:
            data["around"] = self.around.to_dict()
        if self.hole is not UNSET:
            data["hole"] = self.hole.to_dict()
        return {**self.extra, **data} if self.extra else data
