"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from ._runtime.answers import Answers
from ._runtime.operation import Operation
from ._runtime.parameters import header_pairs, query_pairs
from ._runtime.unset import UNSET, Unset

__all__ = [
    "anonymous",
    "either",
    "open",
    "optional",
    "query",
    "usual",
]


_USUAL: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def usual(*, api_key: str | Unset = UNSET) -> Operation[None]:
    """GET /usual"""
    return Operation(
        "usual",
        "GET",
        "/usual",
        host="default",
        query=[
            *query_pairs("API_KEY", api_key),
        ],
        answers=_USUAL,
        security=(("key",),),
        template="/usual",
    )


_EITHER: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def either(*, x_api_key: str) -> Operation[None]:
    """PUT /usual"""
    return Operation(
        "either",
        "PUT",
        "/usual",
        host="default",
        headers=[
            *header_pairs("x-api-key", x_api_key),
        ],
        answers=_EITHER,
        security=(
            ("token",),
            ("key",),
        ),
        template="/usual",
    )


_OPEN: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def open(*, x_api_key: str) -> Operation[None]:
    """POST /usual"""
    return Operation(
        "open",
        "POST",
        "/usual",
        host="default",
        headers=[
            *header_pairs("x-api-key", x_api_key),
        ],
        answers=_OPEN,
        template="/usual",
    )


_ANONYMOUS: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def anonymous(*, x_api_key: str) -> Operation[None]:
    """DELETE /usual"""
    return Operation(
        "anonymous",
        "DELETE",
        "/usual",
        host="default",
        headers=[
            *header_pairs("x-api-key", x_api_key),
        ],
        answers=_ANONYMOUS,
        security=(
            (),
            ("key",),
        ),
        template="/usual",
    )


_OPTIONAL: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def optional() -> Operation[None]:
    """PATCH /usual"""
    return Operation(
        "optional",
        "PATCH",
        "/usual",
        host="default",
        answers=_OPTIONAL,
        security=(
            ("key",),
            (),
        ),
        template="/usual",
    )


_QUERY: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def query(
    *,
    api_key: str | Unset = UNSET,
    x_api_key: str | Unset = UNSET,
) -> Operation[None]:
    """GET /query"""
    return Operation(
        "query",
        "GET",
        "/query",
        host="default",
        query=[
            *query_pairs("API_KEY", api_key),
            *query_pairs("x-api-key", x_api_key),
        ],
        answers=_QUERY,
        security=(
            (
                "both",
                "key",
            ),
        ),
        template="/query",
    )
