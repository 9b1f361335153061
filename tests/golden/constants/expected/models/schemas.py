"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Literal, Self

from .._runtime.codec import as_literal
from .._runtime.model import Mismatch, Model, OpenStrEnum, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Fixed",
    "FixedKind",
]


@model
class Fixed(Model):
    """The `Fixed` schema."""

    version: Literal["1.0"]
    phrase: Literal["this is it"] | Unset
    kind: FixedKind | str
    number: Literal[10]
    yes: Literal[True]
    nothing: None
    ratio: float | Unset
    optional: Literal["maybe"] | Unset
    maybe: Literal["here"] | None | Unset
    address: Any | Unset

    __slots__ = {
        "version": "version",
        "phrase": "phrase",
        "kind": "kind",
        "number": "number",
        "yes": "yes",
        "nothing": "nothing",
        "ratio": "ratio",
        "optional": "optional",
        "maybe": "maybe",
        "address": "address",
    }

    def __init__(
        self,
        *,
        version: Literal["1.0"] = "1.0",
        phrase: Literal["this is it"] | Unset = UNSET,
        kind: FixedKind | str = "fixed",
        number: Literal[10] = 10,
        yes: Literal[True] = True,
        nothing: None,
        ratio: float | Unset = UNSET,
        optional: Literal["maybe"] | Unset = UNSET,
        maybe: Literal["here"] | None | Unset = UNSET,
        address: Any | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.version = version
        self.phrase = phrase
        self.kind = kind
        self.number = number
        self.yes = yes
        self.nothing = nothing
        self.ratio = ratio
        self.optional = optional
        self.maybe = maybe
        self.address = address
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 5
        self.version = value = data["version"]
        if value != "1.0":
            raise Mismatch
        if "phrase" in data and (value := data["phrase"]) is not None:
            known += 1
            if value != "this is it":
                raise Mismatch
            self.phrase = value
        else:
            self.phrase = UNSET
        value = data["kind"]
        if type(value) is not str:
            raise Mismatch
        self.kind = FixedKind.lookup(value, value)
        self.number = as_literal(data["number"], 10)
        self.yes = as_literal(data["yes"], True)
        self.nothing = value = data["nothing"]
        if value is not None:
            raise Mismatch
        if "ratio" in data and (value := data["ratio"]) is not None:
            known += 1
            self.ratio = as_literal(value, 1.5)
        else:
            self.ratio = UNSET
        if "optional" in data and (value := data["optional"]) is not None:
            known += 1
            if value != "maybe":
                raise Mismatch
            self.optional = value
        else:
            self.optional = UNSET
        if "maybe" in data:
            known += 1
            value = data["maybe"]
            if value is not None:
                value = as_literal(value, "here")
            self.maybe = value
        else:
            self.maybe = UNSET
        if "address" in data:
            known += 1
            self.address = data["address"]
        else:
            self.address = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "version": self.version,
            "kind": str(self.kind),
            "number": self.number,
            "yes": self.yes,
            "nothing": self.nothing,
        }
        if self.phrase is not UNSET:
            data["phrase"] = self.phrase
        if self.ratio is not UNSET:
            data["ratio"] = self.ratio
        if self.optional is not UNSET:
            data["optional"] = self.optional
        if self.maybe is not UNSET:
            data["maybe"] = self.maybe
        if self.address is not UNSET:
            data["address"] = self.address
        return {**self.extra, **data} if self.extra else data


class FixedKind(OpenStrEnum):
    """Known values of `FixedKind`."""

    FIXED = "fixed"
