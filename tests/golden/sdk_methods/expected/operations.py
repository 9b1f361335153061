"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.codec import checked, list_of
from ._runtime.operation import Operation
from ._runtime.parameters import path_segment, query_pairs

__all__ = [
    "list_rooms",
    "switch_room",
]


_LIST_ROOMS: Answers[list[models.Room]] = Answers(
    lambda: {
        "200": {
            "application/json": Json(
                checked(list_of(models.Room.decode), list[models.Room])
            ),
        },
    },
)


def list_rooms(home_id: str) -> Operation[list[models.Room]]:
    """GET /homes/{homeId}/rooms"""
    return Operation(
        "listRooms",
        "GET",
        "/homes/" + path_segment("homeId", home_id) + "/rooms",
        host="default",
        answers=_LIST_ROOMS,
        security=(("token",),),
        template="/homes/{homeId}/rooms",
    )


_SWITCH_ROOM: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def switch_room(
    home_id: str,
    room: str,
    *,
    on: bool,
) -> Operation[None]:
    """PUT /homes/{homeId}/rooms/{room}"""
    return Operation(
        "switchRoom",
        "PUT",
        "/homes/"
        + path_segment("homeId", home_id)
        + "/rooms/"
        + path_segment("room", room),
        host="default",
        query=[
            *query_pairs("on", on),
        ],
        answers=_SWITCH_ROOM,
        security=(("token",),),
        template="/homes/{homeId}/rooms/{room}",
    )
