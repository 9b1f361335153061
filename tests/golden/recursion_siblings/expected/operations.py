"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.body import json_body
from ._runtime.codec import written
from ._runtime.operation import Operation
from ._runtime.unset import UNSET, Unset

__all__ = [
    "add_node",
]


_ADD_NODE: Answers[models.Node] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Node.from_dict),
        },
    },
)


def add_node(
    *,
    id: str,
    size: int,
    typed: models.NodeInput | Unset = UNSET,
    repeated: models.NodeInput | Unset = UNSET,
    twice: models.NodeInput | Unset = UNSET,
    sibling: models.NodeInput | Unset = UNSET,
    nullable: models.NodeInput | None | Unset = UNSET,
    sized: models.NodeInputSized | Unset = UNSET,
    marked: models.NodeInputMarked | Unset = UNSET,
) -> Operation[models.Node]:
    """POST /nodes"""
    return Operation(
        "addNode",
        "POST",
        "/nodes",
        host="default",
        body=json_body(
            written(
                models.AddNodeRequest(
                    id=id,
                    size=size,
                    typed=typed,
                    repeated=repeated,
                    twice=twice,
                    sibling=sibling,
                    nullable=nullable,
                    sized=sized,
                    marked=marked,
                )
            )
        ),
        answers=_ADD_NODE,
        template="/nodes",
    )
