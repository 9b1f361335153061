"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.model import Mismatch, Model, OpenStrEnum, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Kinds",
    "ListOrganizationMembersApiV1OrganizationsIdGetResponse",
    "ListOrganizationMembersOrganizationsBeforeThisDate",
]


class Kinds(OpenStrEnum):
    """Known values of `Kinds`."""

    THE_CALLER_MUST_HAVE_ACCEPTED_TERMS_SERVICE_BEFORE_CALL = (
        "the_caller_must_have_accepted_the_terms_of_service_before_the_call"
    )
    THE_CALLER_MUST_HAVE_ACCEPTED_SERVICE_BEFORE_ANY_CALL = (
        "the_caller_must_have_accepted_the_terms_of_service_before_any_call"
    )
    SHORT = "short"


class ListOrganizationMembersOrganizationsBeforeThisDate(OpenStrEnum):
    """Known values of `ListOrganizationMembersOrganizationsBeforeThisDate`."""

    X = "x"
    Y = "y"


@model
class ListOrganizationMembersApiV1OrganizationsIdGetResponse(Model):
    """The `ListOrganizationMembersApiV1OrganizationsIdGetResponse` schema."""

    a: str | Unset
    b: Kinds | str | Unset

    __slots__ = {
        "a": "a",
        "b": "b",
    }

    def __init__(
        self,
        *,
        a: str | Unset = UNSET,
        b: Kinds | str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.a = a
        self.b = b
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
        if "b" in data and (value := data["b"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.b = Kinds.lookup(value, value)
        else:
            self.b = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.a is not UNSET:
            data["a"] = self.a
        if self.b is not UNSET:
            data["b"] = str(self.b)
        return {**self.extra, **data} if self.extra else data
