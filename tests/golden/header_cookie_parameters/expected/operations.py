"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from ._runtime.answers import Answers
from ._runtime.operation import Operation
from ._runtime.parameters import cookie_pairs, header_pairs, json_text
from ._runtime.unset import UNSET, Unset

__all__ = [
    "things",
]


_THINGS: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def things(
    *,
    x_count: int,
    x_trace: str | Unset = UNSET,
    x_list: list[str] | Unset = UNSET,
    x_object: dict[str, str] | Unset = UNSET,
    x_json: list[int] | Unset = UNSET,
    session: str | Unset = UNSET,
    choices: list[str] | Unset = UNSET,
) -> Operation[None]:
    """GET /things"""
    return Operation(
        "things",
        "GET",
        "/things",
        host="default",
        headers=[
            *header_pairs("X-Trace", x_trace),
            *header_pairs("X-Count", x_count),
            *header_pairs("X-List", x_list),
            *header_pairs("X-Object", x_object, explode=True),
            *header_pairs("X-Json", json_text(x_json)),
        ],
        cookies=[
            *cookie_pairs("session", session),
            *cookie_pairs("choices", choices, explode=False),
        ],
        answers=_THINGS,
        template="/things",
    )
