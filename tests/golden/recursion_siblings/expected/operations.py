"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from ._runtime.answers import Answers, Json
from ._runtime.body import json_body
from ._runtime.operation import Operation
from ._runtime.unset import UNSET, Unset
from .models.schemas import AddNodeRequest, Node, NodeMarked, NodeSized

__all__ = [
    "add_node",
]


_ADD_NODE: Answers[Node] = Answers(
    {
        "200": {
            "application/json": Json(Node.from_dict),
        },
    },
)


def add_node(
    *,
    id: str,
    size: int,
    described: Node | Unset = UNSET,
    typed: Node | Unset = UNSET,
    repeated: Node | Unset = UNSET,
    twice: Node | Unset = UNSET,
    sibling: Node | Unset = UNSET,
    nullable: Node | None | Unset = UNSET,
    sized: NodeSized | Unset = UNSET,
    marked: NodeMarked | Unset = UNSET,
) -> Operation[Node]:
    """POST /nodes"""
    return Operation(
        "addNode",
        "POST",
        "/nodes",
        host="default",
        body=json_body(
            AddNodeRequest(
                id=id,
                size=size,
                described=described,
                typed=typed,
                repeated=repeated,
                twice=twice,
                sibling=sibling,
                nullable=nullable,
                sized=sized,
                marked=marked,
            ).to_dict()
        ),
        answers=_ADD_NODE,
        template="/nodes",
    )
