"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from ._runtime.answers import Answers
from ._runtime.operation import Operation

__all__ = [
    "a",
]


_A: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def a() -> Operation[None]:
    """GET /a"""
    return Operation(
        "a",
        "GET",
        "/a",
        host="default",
        answers=_A,
        template="/a",
    )
