"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from ._runtime.answers import Answers
from ._runtime.operation import Operation

__all__ = [
    "elsewhere",
    "files",
    "main",
]


_MAIN: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def main() -> Operation[None]:
    """GET /main"""
    return Operation(
        "main",
        "GET",
        "/main",
        host="api",
        answers=_MAIN,
        template="/main",
    )


_FILES: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def files() -> Operation[None]:
    """GET /files"""
    return Operation(
        "files",
        "GET",
        "/files",
        host="files",
        answers=_FILES,
        template="/files",
    )


_ELSEWHERE: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def elsewhere() -> Operation[None]:
    """GET /elsewhere"""
    return Operation(
        "elsewhere",
        "GET",
        "/elsewhere",
        host="else_",
        answers=_ELSEWHERE,
        template="/elsewhere",
    )
