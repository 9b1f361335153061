"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Self, TypeAlias

from .._runtime.base64_data import as_base64, base64_text
from .._runtime.codec import Decoder, as_dict, as_int, as_str
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Upload",
    "UploadAvatarRequest",
    "UploadAvatarRequestProfile",
    "UploadEncodedRequest",
    "UploadLooseRequest",
    "UploadManyRequest",
    "UploadManyRequestOwner",
    "UploadManyRequestRowsItem",
    "UploadOptionalRequest",
    "decode_upload",
]


Upload: TypeAlias = str
"""Another name for `str`."""

decode_upload: Decoder[Upload] = as_str


@model
class UploadManyRequest(Model):
    """The `UploadManyRequest` schema."""

    files: list[str]
    labels: list[str] | Unset
    numbers: list[int] | Unset
    public: bool | Unset
    count: int | Unset
    owner: UploadManyRequestOwner | Unset
    rows: list[UploadManyRequestRowsItem] | Unset

    __slots__ = {
        "files": "files",
        "labels": "labels",
        "numbers": "numbers",
        "public": "public",
        "count": "count",
        "owner": "owner",
        "rows": "rows",
    }

    def __init__(
        self,
        *,
        files: list[str],
        labels: list[str] | Unset = UNSET,
        numbers: list[int] | Unset = UNSET,
        public: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        owner: UploadManyRequestOwner | Unset = UNSET,
        rows: list[UploadManyRequestRowsItem] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.files = files
        self.labels = labels
        self.numbers = numbers
        self.public = public
        self.count = count
        self.owner = owner
        self.rows = rows
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        value = data["files"]
        if value.__class__ is not list:
            raise Mismatch
        self.files = [(item if type(item) is str else as_str(item)) for item in value]
        if "labels" in data and (value := data["labels"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.labels = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.labels = UNSET
        if "numbers" in data and (value := data["numbers"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.numbers = [
                (item if type(item) is int else as_int(item)) for item in value
            ]
        else:
            self.numbers = UNSET
        if "public" in data and (value := data["public"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.public = value
        else:
            self.public = UNSET
        if "count" in data and (value := data["count"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.count = value
        else:
            self.count = UNSET
        if "owner" in data and (value := data["owner"]) is not None:
            known += 1
            self.owner = UploadManyRequestOwner.decode(value)
        else:
            self.owner = UNSET
        if "rows" in data and (value := data["rows"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.rows = [UploadManyRequestRowsItem.decode(item) for item in value]
        else:
            self.rows = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "files": self.files,
        }
        if self.labels is not UNSET:
            data["labels"] = self.labels
        if self.numbers is not UNSET:
            data["numbers"] = self.numbers
        if self.public is not UNSET:
            data["public"] = self.public
        if self.count is not UNSET:
            data["count"] = self.count
        if self.owner is not UNSET:
            data["owner"] = self.owner.to_dict()
        if self.rows is not UNSET:
            data["rows"] = [item.to_dict() for item in self.rows]
        return {**self.extra, **data} if self.extra else data


@model
class UploadManyRequestOwner(Model):
    """The `UploadManyRequestOwner` schema."""

    name: str | Unset

    __slots__ = {
        "name": "name",
    }

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "name" in data and (value := data["name"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.name = value
        else:
            self.name = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.name is not UNSET:
            data["name"] = self.name
        return {**self.extra, **data} if self.extra else data


@model
class UploadManyRequestRowsItem(Model):
    """The `UploadManyRequestRowsItem` schema."""

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
class UploadAvatarRequest(Model):
    """The `UploadAvatarRequest` schema."""

    profile: UploadAvatarRequestProfile | Unset
    icon: str | Unset
    note: str | Unset

    __slots__ = {
        "profile": "profile",
        "icon": "icon",
        "note": "note",
    }

    def __init__(
        self,
        *,
        profile: UploadAvatarRequestProfile | Unset = UNSET,
        icon: str | Unset = UNSET,
        note: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.profile = profile
        self.icon = icon
        self.note = note
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "profile" in data and (value := data["profile"]) is not None:
            known += 1
            self.profile = UploadAvatarRequestProfile.decode(value)
        else:
            self.profile = UNSET
        if "icon" in data and (value := data["icon"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.icon = value
        else:
            self.icon = UNSET
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
        if self.profile is not UNSET:
            data["profile"] = self.profile.to_dict()
        if self.icon is not UNSET:
            data["icon"] = self.icon
        if self.note is not UNSET:
            data["note"] = self.note
        return {**self.extra, **data} if self.extra else data


@model
class UploadAvatarRequestProfile(Model):
    """The `UploadAvatarRequestProfile` schema."""

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


@model
class UploadLooseRequest(Model):
    """The `UploadLooseRequest` schema."""

    file: str | Unset

    __slots__ = {
        "file": "file",
    }

    def __init__(
        self,
        *,
        file: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.file = file
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "file" in data and (value := data["file"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.file = value
        else:
            self.file = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.file is not UNSET:
            data["file"] = self.file
        return {**self.extra, **data} if self.extra else data


@model
class UploadEncodedRequest(Model):
    """The `UploadEncodedRequest` schema."""

    base64: bytes | Unset
    eight: str | Unset
    referred: Upload | Unset
    several: list[Upload] | Unset
    nullable: str | None | Unset
    any: Any | Unset
    anything: list[Any] | Unset

    __slots__ = {
        "base64": "base64",
        "eight": "eight",
        "referred": "referred",
        "several": "several",
        "nullable": "nullable",
        "any": "any",
        "anything": "anything",
    }

    def __init__(
        self,
        *,
        base64: bytes | Unset = UNSET,
        eight: str | Unset = UNSET,
        referred: Upload | Unset = UNSET,
        several: list[Upload] | Unset = UNSET,
        nullable: str | None | Unset = UNSET,
        any: Any | Unset = UNSET,
        anything: list[Any] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.base64 = base64
        self.eight = eight
        self.referred = referred
        self.several = several
        self.nullable = nullable
        self.any = any
        self.anything = anything
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "base64" in data and (value := data["base64"]) is not None:
            known += 1
            self.base64 = as_base64(value)
        else:
            self.base64 = UNSET
        if "eight" in data and (value := data["eight"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.eight = value
        else:
            self.eight = UNSET
        if "referred" in data and (value := data["referred"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.referred = value
        else:
            self.referred = UNSET
        if "several" in data and (value := data["several"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.several = [as_str(item) for item in value]
        else:
            self.several = UNSET
        if "nullable" in data:
            known += 1
            self.nullable = value = data["nullable"]
            if type(value) is not str and value is not None:
                raise Mismatch
        else:
            self.nullable = UNSET
        if "any" in data:
            known += 1
            self.any = data["any"]
        else:
            self.any = UNSET
        if "anything" in data and (value := data["anything"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.anything = value
        else:
            self.anything = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.base64 is not UNSET:
            data["base64"] = base64_text(self.base64)
        if self.eight is not UNSET:
            data["eight"] = self.eight
        if self.referred is not UNSET:
            data["referred"] = self.referred
        if self.several is not UNSET:
            data["several"] = self.several
        if self.nullable is not UNSET:
            data["nullable"] = self.nullable
        if self.any is not UNSET:
            data["any"] = self.any
        if self.anything is not UNSET:
            data["anything"] = self.anything
        return {**self.extra, **data} if self.extra else data


@model
class UploadOptionalRequest(Model):
    """The `UploadOptionalRequest` schema."""

    file: str
    tags: list[str] | Unset
    rows: list[dict[str, Any]] | Unset
    scans: list[str] | Unset

    __slots__ = {
        "file": "file",
        "tags": "tags",
        "rows": "rows",
        "scans": "scans",
    }

    def __init__(
        self,
        *,
        file: str,
        tags: list[str] | Unset = UNSET,
        rows: list[dict[str, Any]] | Unset = UNSET,
        scans: list[str] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.file = file
        self.tags = tags
        self.rows = rows
        self.scans = scans
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.file = value = data["file"]
        if type(value) is not str:
            raise Mismatch
        if "tags" in data and (value := data["tags"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.tags = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.tags = UNSET
        if "rows" in data and (value := data["rows"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.rows = [as_dict(item) for item in value]
        else:
            self.rows = UNSET
        if "scans" in data and (value := data["scans"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.scans = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.scans = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "file": self.file,
        }
        if self.tags is not UNSET:
            data["tags"] = self.tags
        if self.rows is not UNSET:
            data["rows"] = self.rows
        if self.scans is not UNSET:
            data["scans"] = self.scans
        return {**self.extra, **data} if self.extra else data
