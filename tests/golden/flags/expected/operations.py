"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from ._runtime.answers import Answers
from ._runtime.operation import Operation

__all__ = [
    "hidden",
    "old",
]


_OLD: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def old() -> Operation[None]:
    """GET /old: The old way"""
    return Operation(
        "old",
        "GET",
        "/old",
        host="default",
        answers=_OLD,
        template="/old",
    )


_HIDDEN: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def hidden() -> Operation[None]:
    """GET /hidden"""
    return Operation(
        "hidden",
        "GET",
        "/hidden",
        host="default",
        answers=_HIDDEN,
        template="/hidden",
    )
