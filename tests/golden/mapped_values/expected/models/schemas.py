"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Literal, Self, TypeAlias

from .._runtime.codec import Decoder
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
    "Consent",
    "Refusal",
    "RefusalKind",
    "Request",
    "UnknownRequest",
    "decode_request",
]


@model
class Consent(Model):
    """The `Consent` schema."""

    kind: Literal["consent"]
    by: str | Unset

    __slots__ = {
        "kind": "kind",
        "by": "by",
    }

    def __init__(
        self,
        *,
        kind: Literal["consent"] = "consent",
        by: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.by = by
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.kind = value = data["kind"]
        if value != "consent":
            raise Mismatch
        if "by" in data and (value := data["by"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.by = value
        else:
            self.by = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
        }
        if self.by is not UNSET:
            data["by"] = self.by
        return {**self.extra, **data} if self.extra else data


@model
class Refusal(Model):
    """The `Refusal` schema."""

    kind: RefusalKind | str
    why: str | Unset

    __slots__ = {
        "kind": "kind",
        "why": "why",
    }

    def __init__(
        self,
        *,
        kind: RefusalKind | str,
        why: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.why = why
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        value = data["kind"]
        if type(value) is not str:
            raise Mismatch
        self.kind = RefusalKind.lookup(value, value)
        if "why" in data and (value := data["why"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.why = value
        else:
            self.why = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": str(self.kind),
        }
        if self.why is not UNSET:
            data["why"] = self.why
        return {**self.extra, **data} if self.extra else data


@model
class UnknownRequest(UnknownVariant):
    """A variant of `Request` that this version does not know. All its other members are
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


Request: TypeAlias = Consent | Refusal | UnknownRequest
"""One of several forms of `Request`."""

decode_request: Decoder[Request] = variants(
    "kind",
    {
        "refusal": Refusal,
        "later": Refusal,
        "consent": Consent,
        "never": Refusal,
    },
    UnknownRequest,
)


class RefusalKind(OpenStrEnum):
    """Known values of `RefusalKind`."""

    REFUSAL = "refusal"
    NEVER = "never"
