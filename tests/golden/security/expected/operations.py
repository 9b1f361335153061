"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from ._runtime.answers import Answers
from ._runtime.operation import Operation

__all__ = [
    "cookie",
    "either",
    "none",
    "oauth",
    "optional",
    "usual",
]


_USUAL: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def usual() -> Operation[None]:
    """GET /usual"""
    return Operation(
        "usual",
        "GET",
        "/usual",
        host="default",
        answers=_USUAL,
        security=(("bearer",),),
        template="/usual",
    )


_NONE: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def none() -> Operation[None]:
    """GET /none"""
    return Operation(
        "none",
        "GET",
        "/none",
        host="default",
        answers=_NONE,
        template="/none",
    )


_OPTIONAL: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def optional() -> Operation[None]:
    """GET /optional"""
    return Operation(
        "optional",
        "GET",
        "/optional",
        host="default",
        answers=_OPTIONAL,
        security=(
            (),
            ("key",),
        ),
        template="/optional",
    )


_EITHER: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def either() -> Operation[None]:
    """GET /either"""
    return Operation(
        "either",
        "GET",
        "/either",
        host="default",
        answers=_EITHER,
        security=(
            ("basic",),
            (
                "key",
                "queryKey",
            ),
        ),
        template="/either",
    )


_COOKIE: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def cookie() -> Operation[None]:
    """GET /cookie"""
    return Operation(
        "cookie",
        "GET",
        "/cookie",
        host="default",
        answers=_COOKIE,
        security=(("session",),),
        template="/cookie",
    )


_OAUTH: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def oauth() -> Operation[None]:
    """GET /oauth"""
    return Operation(
        "oauth",
        "GET",
        "/oauth",
        host="default",
        answers=_OAUTH,
        security=(("oauth",),),
        template="/oauth",
    )
