"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from ._runtime.answers import Answers, Json
from ._runtime.codec import as_str, checked, list_of
from ._runtime.operation import Operation
from ._runtime.parameters import query_pairs

__all__ = [
    "find_pet",
    "list_pets",
]


_LIST_PETS: Answers[list[str]] = Answers(
    lambda: {
        "200": {
            "application/json": Json(checked(list_of(as_str), list[str])),
        },
    },
)


def list_pets() -> Operation[list[str]]:
    """GET /pets"""
    return Operation(
        "listPets",
        "GET",
        "/pets",
        host="default",
        answers=_LIST_PETS,
        template="/pets",
    )


_FIND_PET: Answers[str] = Answers(
    lambda: {
        "200": {
            "application/json": Json(checked(as_str, str)),
        },
    },
)


def find_pet(*, name: str) -> Operation[str]:
    """GET /pets"""
    return Operation(
        "findPet",
        "GET",
        "/pets",
        host="default",
        query=[
            *query_pairs("name", name),
        ],
        answers=_FIND_PET,
        template="/pets",
    )
