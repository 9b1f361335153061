"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from collections.abc import Sequence

from . import models
from ._runtime.answers import Answers
from ._runtime.codec import to_json, written
from ._runtime.form import form_body
from ._runtime.multipart import (
    File,
    Part,
    field_parts,
    file_list,
    file_parts,
    multipart_body,
)
from ._runtime.operation import Operation
from ._runtime.sources import AsyncByteSource
from ._runtime.unset import UNSET, Unset

__all__ = [
    "form",
    "free_form",
    "parts",
    "upload",
]


_FORM: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def form(
    *,
    user_name: str | Unset = UNSET,
    scopes: list[str] | Unset = UNSET,
    deep: models.FormRequestDeep | Unset = UNSET,
) -> Operation[None]:
    """POST /form"""
    return Operation(
        "form",
        "POST",
        "/form",
        host="default",
        body=form_body(
            written(
                models.FormRequest(
                    user_name=user_name,
                    scopes=scopes,
                    deep=deep,
                )
            )
        ),
        answers=_FORM,
        template="/form",
    )


_FREE_FORM: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def free_form(*, form: dict[str, str]) -> Operation[None]:
    """POST /free-form"""
    return Operation(
        "freeForm",
        "POST",
        "/free-form",
        host="default",
        body=form_body(to_json(form)),
        answers=_FREE_FORM,
        template="/free-form",
    )


_UPLOAD: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def upload(
    *,
    file: AsyncByteSource | File,
    more: Sequence[AsyncByteSource | File] | Unset = UNSET,
    image: AsyncByteSource | File | Unset = UNSET,
    title: str | Unset = UNSET,
    meta: models.UploadRequestMeta | Unset = UNSET,
) -> Operation[None]:
    """POST /upload"""
    return Operation(
        "upload",
        "POST",
        "/upload",
        host="default",
        body=multipart_body(
            [
                *file_parts("file", file),
                *file_list("more", more),
                *file_parts("image", image),
                *field_parts("title", to_json(title)),
                *field_parts("meta", to_json(meta)),
            ],
        ),
        answers=_UPLOAD,
        template="/upload",
    )


_PARTS: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def parts(*, parts: Sequence[Part]) -> Operation[None]:
    """POST /parts"""
    return Operation(
        "parts",
        "POST",
        "/parts",
        host="default",
        body=multipart_body(parts),
        answers=_PARTS,
        template="/parts",
    )
