"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Literal, Self

from .._runtime.codec import as_int, as_str
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "FormRequest",
    "FormRequestDeep",
    "UploadRequest",
    "UploadRequestMeta",
]


@model
class FormRequest(Model):
    """The `FormRequest` schema."""

    grant_type: Literal["password"]
    user_name: str | Unset
    scopes: list[str] | Unset
    deep: FormRequestDeep | Unset

    __slots__ = {
        "grant_type": "grant_type",
        "user_name": "user name",
        "scopes": "scopes",
        "deep": "deep",
    }

    def __init__(
        self,
        *,
        grant_type: Literal["password"] = "password",
        user_name: str | Unset = UNSET,
        scopes: list[str] | Unset = UNSET,
        deep: FormRequestDeep | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.grant_type = grant_type
        self.user_name = user_name
        self.scopes = scopes
        self.deep = deep
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.grant_type = value = data["grant_type"]
        if value != "password":
            raise Mismatch
        if "user name" in data and (value := data["user name"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.user_name = value
        else:
            self.user_name = UNSET
        if "scopes" in data and (value := data["scopes"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.scopes = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.scopes = UNSET
        if "deep" in data and (value := data["deep"]) is not None:
            known += 1
            self.deep = FormRequestDeep.decode(value)
        else:
            self.deep = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "grant_type": self.grant_type,
        }
        if self.user_name is not UNSET:
            data["user name"] = self.user_name
        if self.scopes is not UNSET:
            data["scopes"] = self.scopes
        if self.deep is not UNSET:
            data["deep"] = self.deep.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class FormRequestDeep(Model):
    """The `FormRequestDeep` schema."""

    a: int | Unset

    __slots__ = {
        "a": "a",
    }

    def __init__(
        self,
        *,
        a: int | Unset = UNSET,
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
            if type(value) is not int:
                value = as_int(value)
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
class UploadRequest(Model):
    """The `UploadRequest` schema."""

    file: str
    more: list[str] | Unset
    image: str | Unset
    title: str | Unset
    meta: UploadRequestMeta | Unset

    __slots__ = {
        "file": "file",
        "more": "more",
        "image": "image",
        "title": "title",
        "meta": "meta",
    }

    def __init__(
        self,
        *,
        file: str,
        more: list[str] | Unset = UNSET,
        image: str | Unset = UNSET,
        title: str | Unset = UNSET,
        meta: UploadRequestMeta | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.file = file
        self.more = more
        self.image = image
        self.title = title
        self.meta = meta
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.file = value = data["file"]
        if type(value) is not str:
            raise Mismatch
        if "more" in data and (value := data["more"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.more = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.more = UNSET
        if "image" in data and (value := data["image"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.image = value
        else:
            self.image = UNSET
        if "title" in data and (value := data["title"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.title = value
        else:
            self.title = UNSET
        if "meta" in data and (value := data["meta"]) is not None:
            known += 1
            self.meta = UploadRequestMeta.decode(value)
        else:
            self.meta = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "file": self.file,
        }
        if self.more is not UNSET:
            data["more"] = self.more
        if self.image is not UNSET:
            data["image"] = self.image
        if self.title is not UNSET:
            data["title"] = self.title
        if self.meta is not UNSET:
            data["meta"] = self.meta.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class UploadRequestMeta(Model):
    """The `UploadRequestMeta` schema."""

    n: int | Unset

    __slots__ = {
        "n": "n",
    }

    def __init__(
        self,
        *,
        n: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.n = n
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "n" in data and (value := data["n"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.n = value
        else:
            self.n = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.n is not UNSET:
            data["n"] = self.n
        return {**self.extra, **data} if self.extra else data
