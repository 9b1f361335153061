"""Models of the `schemas` part of the API."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, Self, TypeAlias
from uuid import UUID

from .._runtime.codec import Decoder, as_int, as_scalar, as_str
from .._runtime.dates import as_datetime, datetime_text
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
from .._runtime.uuids import as_uuid, uuid_text

__all__ = [
    "Audio",
    "Author",
    "BodyLoginLoginPost",
    "BodyPatchBookBooksBookIdPatch",
    "BodyUploadCoverBooksBookIdCoverPost",
    "Book",
    "BookMedium",
    "Genre",
    "HTTPValidationError",
    "NewBook",
    "NewBookMedium",
    "Page",
    "Paper",
    "Problem",
    "UnknownBookMedium",
    "UnknownNewBookMedium",
    "ValidationError",
    "decode_book_medium",
    "decode_new_book_medium",
]


@model
class Audio(Model):
    """Audio"""

    kind: Literal["audio"]
    minutes: float

    __slots__ = {
        "kind": "kind",
        "minutes": "minutes",
    }

    def __init__(
        self,
        *,
        kind: Literal["audio"] = "audio",
        minutes: float,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.minutes = minutes
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.kind = value = data["kind"]
        if value != "audio":
            raise Mismatch
        self.minutes = value = data["minutes"]
        if type(value) is not float and type(value) is not int:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
            "minutes": self.minutes,
        }
        return {**self.extra, **data} if self.extra else data


@model
class Author(Model):
    """Author"""

    name: str
    born: int | None | Unset

    __slots__ = {
        "name": "name",
        "born": "born",
    }

    def __init__(
        self,
        *,
        name: str,
        born: int | None | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.born = born
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        if "born" in data:
            known += 1
            self.born = value = data["born"]
            if type(value) is not int and value is not None:
                self.born = as_int(value)
        else:
            self.born = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "name": self.name,
        }
        if self.born is not UNSET:
            data["born"] = self.born
        return {**self.extra, **data} if self.extra else data


@model
class BodyLoginLoginPost(Model):
    """Body_login_login_post"""

    username: str
    password: str

    __slots__ = {
        "username": "username",
        "password": "password",
    }

    def __init__(
        self,
        *,
        username: str,
        password: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.username = username
        self.password = password
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.username = value = data["username"]
        if type(value) is not str:
            raise Mismatch
        self.password = value = data["password"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "username": self.username,
            "password": self.password,
        }
        return {**self.extra, **data} if self.extra else data


@model
class BodyPatchBookBooksBookIdPatch(Model):
    """Body_patch_book_books__book_id__patch"""

    title: str

    __slots__ = {
        "title": "title",
    }

    def __init__(
        self,
        *,
        title: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.title = title
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.title = value = data["title"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "title": self.title,
        }
        return {**self.extra, **data} if self.extra else data


@model
class BodyUploadCoverBooksBookIdCoverPost(Model):
    """Body_upload_cover_books__book_id__cover_post"""

    file: str
    alt: str | Unset
    """Default: ""."""

    __slots__ = {
        "file": "file",
        "alt": "alt",
    }

    def __init__(
        self,
        *,
        file: str,
        alt: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.file = file
        self.alt = alt
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.file = value = data["file"]
        if type(value) is not str:
            raise Mismatch
        if "alt" in data and (value := data["alt"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.alt = value
        else:
            self.alt = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "file": self.file,
        }
        if self.alt is not UNSET:
            data["alt"] = self.alt
        return {**self.extra, **data} if self.extra else data


@model
class Book(Model):
    """Book"""

    id: UUID
    title: str
    """As on the cover. At most 200 characters."""
    genre: Genre | str | Unset
    """Default: "novel"."""
    authors: list[Author] | Unset
    """Default: []."""
    tags: list[str] | Unset
    """Default: []."""
    added: dt.datetime
    medium: BookMedium
    extra_: dict[str, str | int] | Unset
    """Default: {}."""
    parent: Book | None | Unset

    __slots__ = {
        "id": "id",
        "title": "title",
        "genre": "genre",
        "authors": "authors",
        "tags": "tags",
        "added": "added",
        "medium": "medium",
        "extra_": "extra",
        "parent": "parent",
    }

    def __init__(
        self,
        *,
        id: UUID,
        title: str,
        genre: Genre | str | Unset = UNSET,
        authors: list[Author] | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        added: dt.datetime,
        medium: BookMedium,
        extra_: dict[str, str | int] | Unset = UNSET,
        parent: Book | None | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.title = title
        self.genre = genre
        self.authors = authors
        self.tags = tags
        self.added = added
        self.medium = medium
        self.extra_ = extra_
        self.parent = parent
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 4
        self.id = as_uuid(data["id"])
        self.title = value = data["title"]
        if type(value) is not str:
            raise Mismatch
        if "genre" in data and (value := data["genre"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.genre = Genre.lookup(value, value)
        else:
            self.genre = UNSET
        if "authors" in data and (value := data["authors"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.authors = [Author.decode(item) for item in value]
        else:
            self.authors = UNSET
        if "tags" in data and (value := data["tags"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.tags = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.tags = UNSET
        self.added = as_datetime(data["added"])
        self.medium = decode_book_medium(data["medium"])
        if "extra" in data and (value := data["extra"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.extra_ = {
                key: as_scalar(member, str, int) for key, member in value.items()
            }
        else:
            self.extra_ = UNSET
        if "parent" in data:
            known += 1
            value = data["parent"]
            if value is not None:
                value = Book.decode(value)
            self.parent = value
        else:
            self.parent = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": uuid_text(self.id),
            "title": self.title,
            "added": datetime_text(self.added),
            "medium": self.medium.to_dict(),
        }
        if self.genre is not UNSET:
            data["genre"] = str(self.genre)
        if self.authors is not UNSET:
            data["authors"] = [item.to_dict() for item in self.authors]
        if self.tags is not UNSET:
            data["tags"] = self.tags
        if self.extra_ is not UNSET:
            data["extra"] = self.extra_
        if self.parent is not UNSET:
            data["parent"] = None if self.parent is None else self.parent.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class Paper(Model):
    """Paper"""

    kind: Literal["paper"]
    pages: int

    __slots__ = {
        "kind": "kind",
        "pages": "pages",
    }

    def __init__(
        self,
        *,
        kind: Literal["paper"] = "paper",
        pages: int,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.pages = pages
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.kind = value = data["kind"]
        if value != "paper":
            raise Mismatch
        self.pages = value = data["pages"]
        if type(value) is not int:
            self.pages = as_int(value)
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
            "pages": self.pages,
        }
        return {**self.extra, **data} if self.extra else data


@model
class UnknownBookMedium(UnknownVariant):
    """A variant of `BookMedium` that this version does not know. All its other members
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


BookMedium: TypeAlias = Paper | Audio | UnknownBookMedium
"""Medium"""

decode_book_medium: Decoder[BookMedium] = variants(
    "kind",
    {
        "audio": Audio,
        "paper": Paper,
    },
    UnknownBookMedium,
)


class Genre(OpenStrEnum):
    """Genre"""

    NOVEL = "novel"
    POEM = "poem"
    OTHER = "other"


@model
class HTTPValidationError(Model):
    """HTTPValidationError"""

    detail: list[ValidationError] | Unset

    __slots__ = {
        "detail": "detail",
    }

    def __init__(
        self,
        *,
        detail: list[ValidationError] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.detail = detail
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "detail" in data and (value := data["detail"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.detail = [ValidationError.decode(item) for item in value]
        else:
            self.detail = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.detail is not UNSET:
            data["detail"] = [item.to_dict() for item in self.detail]
        return {**self.extra, **data} if self.extra else data


@model
class NewBook(Model):
    """NewBook"""

    title: str
    genre: Genre | str | Unset
    """Default: "novel"."""
    medium: NewBookMedium

    __slots__ = {
        "title": "title",
        "genre": "genre",
        "medium": "medium",
    }

    def __init__(
        self,
        *,
        title: str,
        genre: Genre | str | Unset = UNSET,
        medium: NewBookMedium,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.title = title
        self.genre = genre
        self.medium = medium
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.title = value = data["title"]
        if type(value) is not str:
            raise Mismatch
        if "genre" in data and (value := data["genre"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.genre = Genre.lookup(value, value)
        else:
            self.genre = UNSET
        self.medium = decode_new_book_medium(data["medium"])
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "title": self.title,
            "medium": self.medium.to_dict(),
        }
        if self.genre is not UNSET:
            data["genre"] = str(self.genre)
        return {**self.extra, **data} if self.extra else data


@model
class UnknownNewBookMedium(UnknownVariant):
    """A variant of `NewBookMedium` that this version does not know. All its other
    members are in `extra`.
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


NewBookMedium: TypeAlias = Paper | Audio | UnknownNewBookMedium
"""Medium"""

decode_new_book_medium: Decoder[NewBookMedium] = variants(
    "kind",
    {
        "audio": Audio,
        "paper": Paper,
    },
    UnknownNewBookMedium,
)


@model
class Page(Model):
    """Page"""

    items: list[Book]
    total: int
    next: str | None

    __slots__ = {
        "items": "items",
        "total": "total",
        "next": "next",
    }

    def __init__(
        self,
        *,
        items: list[Book],
        total: int,
        next: str | None,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.items = items
        self.total = total
        self.next = next
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 3
        value = data["items"]
        if value.__class__ is not list:
            raise Mismatch
        self.items = [Book.decode(item) for item in value]
        self.total = value = data["total"]
        if type(value) is not int:
            self.total = as_int(value)
        self.next = value = data["next"]
        if type(value) is not str and value is not None:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "items": [item.to_dict() for item in self.items],
            "total": self.total,
            "next": self.next,
        }
        return {**self.extra, **data} if self.extra else data


@model
class Problem(Model):
    """Problem"""

    detail: str

    __slots__ = {
        "detail": "detail",
    }

    def __init__(
        self,
        *,
        detail: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.detail = detail
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.detail = value = data["detail"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "detail": self.detail,
        }
        return {**self.extra, **data} if self.extra else data


@model
class ValidationError(Model):
    """ValidationError"""

    loc: list[str | int]
    msg: str
    type: str
    input: Any | Unset
    ctx: dict[str, Any] | Unset

    __slots__ = {
        "loc": "loc",
        "msg": "msg",
        "type": "type",
        "input": "input",
        "ctx": "ctx",
    }

    def __init__(
        self,
        *,
        loc: list[str | int],
        msg: str,
        type: str,
        input: Any | Unset = UNSET,
        ctx: dict[str, Any] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.loc = loc
        self.msg = msg
        self.type = type
        self.input = input
        self.ctx = ctx
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 3
        value = data["loc"]
        if value.__class__ is not list:
            raise Mismatch
        self.loc = [as_scalar(item, str, int) for item in value]
        self.msg = value = data["msg"]
        if type(value) is not str:
            raise Mismatch
        self.type = value = data["type"]
        if type(value) is not str:
            raise Mismatch
        if "input" in data:
            known += 1
            self.input = data["input"]
        else:
            self.input = UNSET
        if "ctx" in data and (value := data["ctx"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.ctx = value
        else:
            self.ctx = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "loc": self.loc,
            "msg": self.msg,
            "type": self.type,
        }
        if self.input is not UNSET:
            data["input"] = self.input
        if self.ctx is not UNSET:
            data["ctx"] = self.ctx
        return {**self.extra, **data} if self.extra else data
