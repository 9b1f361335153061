"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from ._runtime.answers import Answers
from ._runtime.operation import Operation
from ._runtime.parameters import query_pairs
from ._runtime.unset import UNSET, Unset

__all__ = [
    "a",
    "list_all_pets",
]


_A: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def a(*, q: str | Unset = UNSET) -> Operation[None]:
    """GET /a: A summary with {braces}, {{ braces }} and {% blocks %}"""
    return Operation(
        "a",
        "GET",
        "/a",
        host="default",
        query=[
            *query_pairs("q", q),
        ],
        answers=_A,
        template="/a",
    )


_LIST_ALL_PETS: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def list_all_pets() -> Operation[None]:
    """GET /b"""
    return Operation(
        "listAllPets",
        "GET",
        "/b",
        host="default",
        answers=_LIST_ALL_PETS,
        template="/b",
    )
