"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from . import models
from ._runtime.answers import Answers
from ._runtime.codec import to_json, written
from ._runtime.form import form_body, json_field, styled_field
from ._runtime.operation import Operation
from ._runtime.unset import UNSET, Unset

__all__ = [
    "hook",
    "inline",
    "others",
    "styled",
    "whole",
]


_INLINE: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def inline(
    *,
    form_param: str,
    on: bool | Unset = UNSET,
    at: dt.datetime | Unset = UNSET,
) -> Operation[None]:
    """POST /inline"""
    return Operation(
        "inline",
        "POST",
        "/inline",
        host="default",
        body=form_body(
            written(
                models.InlineRequest(
                    form_param=form_param,
                    on=on,
                    at=at,
                )
            )
        ),
        answers=_INLINE,
        template="/inline",
    )


_STYLED: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def styled(
    *,
    list_: list[str] | Unset = UNSET,
    spaced: list[str] | Unset = UNSET,
    joined: list[str] | Unset = UNSET,
    map: models.StyledRequestMap | Unset = UNSET,
) -> Operation[None]:
    """POST /styled"""
    return Operation(
        "styled",
        "POST",
        "/styled",
        host="default",
        body=form_body(
            written(
                models.StyledRequest(
                    list_=list_,
                    spaced=spaced,
                    joined=joined,
                    map=map,
                )
            ),
            {
                "spaced": styled_field("spaceDelimited"),
                "joined": styled_field("form"),
                "map": styled_field("deepObject", explode=True),
            },
        ),
        answers=_STYLED,
        template="/styled",
    )


_HOOK: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def hook(*, payload: models.HookRequestPayload | Unset = UNSET) -> Operation[None]:
    """POST /hook"""
    return Operation(
        "hook",
        "POST",
        "/hook",
        host="default",
        body=form_body(
            written(models.HookRequest(payload=payload)),
            {
                "payload": json_field,
            },
        ),
        answers=_HOOK,
        template="/hook",
    )


_OTHERS: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def others(
    *,
    piped: list[int] | Unset = UNSET,
    filter: dict[str, str] | Unset = UNSET,
    address: str | Unset = UNSET,
    blocks: list[dict[str, Any]] | Unset = UNSET,
) -> Operation[None]:
    """POST /others"""
    return Operation(
        "others",
        "POST",
        "/others",
        host="default",
        body=form_body(
            written(
                models.OthersRequest(
                    piped=piped,
                    filter=filter,
                    address=address,
                    blocks=blocks,
                )
            ),
            {
                "piped": styled_field("pipeDelimited"),
                "filter": styled_field("form", explode=True),
                "address": styled_field("form", explode=True, allow_reserved=True),
                "blocks": json_field,
            },
        ),
        answers=_OTHERS,
        template="/others",
    )


_WHOLE: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def whole(*, form: dict[str, list[str]] | Unset = UNSET) -> Operation[None]:
    """POST /whole"""
    return Operation(
        "whole",
        "POST",
        "/whole",
        host="default",
        body=(
            None
            if form is UNSET
            else form_body(
                to_json(form),
                {
                    "joined": styled_field("form"),
                },
            )
        ),
        answers=_WHOLE,
        template="/whole",
    )
