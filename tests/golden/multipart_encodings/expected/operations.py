"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from . import models
from ._runtime.answers import Answers
from ._runtime.base64_data import base64_text
from ._runtime.codec import to_json
from ._runtime.multipart import (
    File,
    field_parts,
    file_list,
    file_parts,
    multipart_body,
    optional_multipart_body,
)
from ._runtime.operation import Operation
from ._runtime.sources import AsyncByteSource
from ._runtime.unset import UNSET, Unset

__all__ = [
    "upload_avatar",
    "upload_encoded",
    "upload_loose",
    "upload_many",
    "upload_optional",
]


_UPLOAD_MANY: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def upload_many(
    *,
    files: Sequence[AsyncByteSource | File],
    labels: list[str] | Unset = UNSET,
    numbers: list[int] | Unset = UNSET,
    public: bool | Unset = UNSET,
    count: int | Unset = UNSET,
    owner: models.UploadManyRequestOwner | Unset = UNSET,
    rows: list[models.UploadManyRequestRowsItem] | Unset = UNSET,
) -> Operation[None]:
    """POST /many"""
    return Operation(
        "uploadMany",
        "POST",
        "/many",
        host="default",
        body=multipart_body(
            [
                *file_list("files", files),
                *field_parts("labels", to_json(labels)),
                *field_parts("numbers", to_json(numbers)),
                *field_parts("public", to_json(public)),
                *field_parts("count", to_json(count)),
                *field_parts("owner", to_json(owner)),
                *field_parts("rows", to_json(rows)),
            ],
        ),
        answers=_UPLOAD_MANY,
        template="/many",
    )


_UPLOAD_AVATAR: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def upload_avatar(
    *,
    profile: str | Unset = UNSET,
    icon: AsyncByteSource | File | Unset = UNSET,
    note: str | Unset = UNSET,
) -> Operation[None]:
    """POST /avatar"""
    return Operation(
        "uploadAvatar",
        "POST",
        "/avatar",
        host="default",
        body=multipart_body(
            [
                *field_parts("profile", to_json(profile), "application/xml"),
                *file_parts("icon", icon, "image/png"),
                *field_parts("note", to_json(note), "text/markdown"),
            ],
        ),
        answers=_UPLOAD_AVATAR,
        template="/avatar",
    )


_UPLOAD_LOOSE: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def upload_loose(*, file: AsyncByteSource | File | Unset = UNSET) -> Operation[None]:
    """POST /loose"""
    return Operation(
        "uploadLoose",
        "POST",
        "/loose",
        host="default",
        body=optional_multipart_body(
            [
                *file_parts("file", file),
            ],
        ),
        answers=_UPLOAD_LOOSE,
        template="/loose",
    )


_UPLOAD_ENCODED: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def upload_encoded(
    *,
    base64: bytes | Unset = UNSET,
    eight: AsyncByteSource | File | Unset = UNSET,
    referred: AsyncByteSource | File | Unset = UNSET,
    several: Sequence[AsyncByteSource | File] | Unset = UNSET,
    nullable: AsyncByteSource | File | Unset = UNSET,
    any: Any | Unset = UNSET,
    anything: list[Any] | Unset = UNSET,
) -> Operation[None]:
    """POST /encoded"""
    return Operation(
        "uploadEncoded",
        "POST",
        "/encoded",
        host="default",
        body=multipart_body(
            [
                *field_parts(
                    "base64", (base64 if base64 is UNSET else base64_text(base64))
                ),
                *file_parts("eight", eight),
                *file_parts("referred", referred),
                *file_list("several", several),
                *file_parts("nullable", nullable),
                *field_parts("any", to_json(any)),
                *field_parts("anything", to_json(anything)),
            ],
        ),
        answers=_UPLOAD_ENCODED,
        template="/encoded",
    )


_UPLOAD_OPTIONAL: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def upload_optional(
    *,
    file: AsyncByteSource | File | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    rows: str | Unset = UNSET,
    scans: Sequence[AsyncByteSource | File] | Unset = UNSET,
) -> Operation[None]:
    """POST /optional"""
    return Operation(
        "uploadOptional",
        "POST",
        "/optional",
        host="default",
        body=optional_multipart_body(
            [
                *file_parts("file", file),
                *field_parts("tags", to_json(tags), "application/json"),
                *field_parts("rows", to_json(rows), "text/csv"),
                *file_list("scans", scans),
            ],
            needed=("file",),
        ),
        answers=_UPLOAD_OPTIONAL,
        template="/optional",
    )
