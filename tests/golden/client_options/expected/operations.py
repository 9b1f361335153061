"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from ._runtime.answers import Answers
from ._runtime.operation import Operation
from ._runtime.parameters import path_segment, query_pairs
from ._runtime.unset import UNSET, Unset

__all__ = [
    "get_order",
    "get_project",
]


_GET_ORDER: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def get_order(
    project_id: str,
    order_id: str,
    *,
    full: bool | Unset = UNSET,
) -> Operation[None]:
    """GET /projects/{projectId}/orders/{orderId}"""
    return Operation(
        "getOrder",
        "GET",
        "/projects/"
        + path_segment("projectId", project_id)
        + "/orders/"
        + path_segment("orderId", order_id),
        host="default",
        query=[
            *query_pairs("full", full),
        ],
        answers=_GET_ORDER,
        security=(("userToken",),),
        template="/projects/{projectId}/orders/{orderId}",
    )


_GET_PROJECT: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def get_project(project_id: str) -> Operation[None]:
    """GET /projects/{projectId}"""
    return Operation(
        "getProject",
        "GET",
        "/projects/" + path_segment("projectId", project_id),
        host="default",
        answers=_GET_PROJECT,
        security=(("userToken",),),
        template="/projects/{projectId}",
    )
