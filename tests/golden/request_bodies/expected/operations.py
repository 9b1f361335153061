"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from typing import Any

from . import models
from ._runtime.answers import Answers
from ._runtime.body import chosen_body, json_body, text_body
from ._runtime.codec import to_json, written
from ._runtime.operation import Operation
from ._runtime.sources import AsyncByteSource
from ._runtime.unset import UNSET, Unset
from ._runtime.upload import bytes_body

__all__ = [
    "any",
    "image",
    "optional",
    "patch",
    "several",
    "spread",
    "text",
    "union",
    "whole",
]


_SPREAD: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def spread(
    *,
    name: str,
    parent: models.Pet | Unset = UNSET,
) -> Operation[None]:
    """POST /spread"""
    return Operation(
        "spread",
        "POST",
        "/spread",
        host="default",
        body=json_body(
            written(
                models.Pet(
                    name=name,
                    parent=parent,
                )
            )
        ),
        answers=_SPREAD,
        template="/spread",
    )


_OPTIONAL: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def optional(*, body: models.Pet | Unset = UNSET) -> Operation[None]:
    """POST /optional"""
    return Operation(
        "optional",
        "POST",
        "/optional",
        host="default",
        body=(None if body is UNSET else json_body(to_json(body))),
        answers=_OPTIONAL,
        template="/optional",
    )


_WHOLE: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def whole(*, pets: list[models.Pet]) -> Operation[None]:
    """PUT /whole"""
    return Operation(
        "whole",
        "PUT",
        "/whole",
        host="default",
        body=json_body(to_json(pets)),
        answers=_WHOLE,
        template="/whole",
    )


_UNION: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def union(*, body: models.UnionRequest) -> Operation[None]:
    """PUT /union"""
    return Operation(
        "union",
        "PUT",
        "/union",
        host="default",
        body=json_body(to_json(body)),
        answers=_UNION,
        template="/union",
    )


_PATCH: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def patch(
    *,
    name: str,
    parent: models.Pet | Unset = UNSET,
) -> Operation[None]:
    """PATCH /patch"""
    return Operation(
        "patch",
        "PATCH",
        "/patch",
        host="default",
        body=json_body(
            written(
                models.Pet(
                    name=name,
                    parent=parent,
                )
            ),
            "application/merge-patch+json",
        ),
        answers=_PATCH,
        template="/patch",
    )


_ANY: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def any(*, body: Any | Unset = UNSET) -> Operation[None]:
    """POST /any"""
    return Operation(
        "any",
        "POST",
        "/any",
        host="default",
        body=(None if body is UNSET else json_body(to_json(body))),
        answers=_ANY,
        template="/any",
    )


_SEVERAL: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def several(
    *,
    body: models.Pet | Unset = UNSET,
    text: str | Unset = UNSET,
    content: AsyncByteSource | Unset = UNSET,
    content_type: str = "application/octet-stream",
) -> Operation[None]:
    """POST /several"""
    return Operation(
        "several",
        "POST",
        "/several",
        host="default",
        body=chosen_body(
            (None if body is UNSET else json_body(to_json(body))),
            (None if text is UNSET else text_body(text)),
            (None if content is UNSET else bytes_body(content, content_type)),
            required="body, text, content",
        ),
        answers=_SEVERAL,
        template="/several",
    )


_TEXT: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def text(*, text: str) -> Operation[None]:
    """POST /text"""
    return Operation(
        "text",
        "POST",
        "/text",
        host="default",
        body=text_body(text, "text/csv"),
        answers=_TEXT,
        template="/text",
    )


_IMAGE: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def image(
    *,
    content: AsyncByteSource,
    content_type: str = "application/octet-stream",
) -> Operation[None]:
    """PUT /image"""
    return Operation(
        "image",
        "PUT",
        "/image",
        host="default",
        body=bytes_body(content, content_type),
        answers=_IMAGE,
        template="/image",
    )
