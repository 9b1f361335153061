"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from ._runtime.answers import Answers
from ._runtime.operation import Operation

__all__ = [
    "as_admin",
    "as_bank",
    "as_shop",
    "as_user",
]


_AS_USER: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def as_user() -> Operation[None]:
    """GET /user"""
    return Operation(
        "asUser",
        "GET",
        "/user",
        host="default",
        answers=_AS_USER,
        security=(("userToken",),),
        template="/user",
    )


_AS_ADMIN: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def as_admin() -> Operation[None]:
    """GET /admin"""
    return Operation(
        "asAdmin",
        "GET",
        "/admin",
        host="default",
        answers=_AS_ADMIN,
        security=(
            (
                "adminToken",
                "site-key",
            ),
        ),
        template="/admin",
    )


_AS_SHOP: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def as_shop() -> Operation[None]:
    """GET /shop"""
    return Operation(
        "asShop",
        "GET",
        "/shop",
        host="default",
        answers=_AS_SHOP,
        security=(("Shop",),),
        template="/shop",
    )


_AS_BANK: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def as_bank() -> Operation[None]:
    """GET /bank"""
    return Operation(
        "asBank",
        "GET",
        "/bank",
        host="default",
        answers=_AS_BANK,
        security=(("bank",),),
        template="/bank",
    )
