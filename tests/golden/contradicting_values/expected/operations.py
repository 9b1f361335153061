"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from typing import Literal

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.codec import checked, list_of
from ._runtime.operation import Operation
from ._runtime.parameters import query_pairs
from ._runtime.unset import UNSET, Unset

__all__ = [
    "list_codes",
]


_LIST_CODES: Answers[list[models.ListCodesResponseItem | str]] = Answers(
    lambda: {
        "200": {
            "application/json": Json(
                checked(
                    list_of(models.ListCodesResponseItem.decode),
                    list[models.ListCodesResponseItem | str],
                )
            ),
        },
    },
)


def list_codes(
    *,
    fixed: models.ListCodesFixed | str,
    code: models.ListCodesCode | str | None | Unset = UNSET,
    number: Literal["1"] | str | float | Unset = UNSET,
    flag: models.ListCodesFlag | str | Unset = UNSET,
    both: models.ListCodesBoth | str | Unset = UNSET,
) -> Operation[list[models.ListCodesResponseItem | str]]:
    """GET /codes"""
    return Operation(
        "listCodes",
        "GET",
        "/codes",
        host="default",
        query=[
            *query_pairs("code", code, null=True),
            *query_pairs("number", number),
            *query_pairs("flag", flag),
            *query_pairs("fixed", fixed),
            *query_pairs("both", both),
        ],
        answers=_LIST_CODES,
        template="/codes",
    )
