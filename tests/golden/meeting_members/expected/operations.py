"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from ._runtime.answers import Answers
from ._runtime.operation import Operation
from ._runtime.parameters import path_segment

__all__ = [
    "find",
    "keepers",
    "pets_2",
    "run",
    "run_",
    "zoo_id",
    "zoo_id_2",
]


_FIND: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def find(
    zoo_id: str,
    iterate_: str,
) -> Operation[None]:
    """GET /zoos/{zooId}/{iterate}/pets"""
    return Operation(
        "find",
        "GET",
        "/zoos/"
        + path_segment("zooId", zoo_id)
        + "/"
        + path_segment("iterate", iterate_)
        + "/pets",
        host="default",
        answers=_FIND,
        template="/zoos/{zooId}/{iterate}/pets",
    )


_PETS_2: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def pets_2(
    zoo_id: str,
    iterate_: str,
) -> Operation[None]:
    """PUT /zoos/{zooId}/{iterate}/pets"""
    return Operation(
        "pets",
        "PUT",
        "/zoos/"
        + path_segment("zooId", zoo_id)
        + "/"
        + path_segment("iterate", iterate_)
        + "/pets",
        host="default",
        answers=_PETS_2,
        template="/zoos/{zooId}/{iterate}/pets",
    )


_KEEPERS: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def keepers(
    zoo_id: str,
    iterate_: str,
) -> Operation[None]:
    """POST /zoos/{zooId}/{iterate}/pets"""
    return Operation(
        "keepers",
        "POST",
        "/zoos/"
        + path_segment("zooId", zoo_id)
        + "/"
        + path_segment("iterate", iterate_)
        + "/pets",
        host="default",
        answers=_KEEPERS,
        template="/zoos/{zooId}/{iterate}/pets",
    )


_RUN: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def run_(
    zoo_id: str,
    iterate_: str,
) -> Operation[None]:
    """DELETE /zoos/{zooId}/{iterate}/pets"""
    return Operation(
        "run",
        "DELETE",
        "/zoos/"
        + path_segment("zooId", zoo_id)
        + "/"
        + path_segment("iterate", iterate_)
        + "/pets",
        host="default",
        answers=_RUN,
        template="/zoos/{zooId}/{iterate}/pets",
    )


_ZOO_ID_2: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def zoo_id_2(
    zoo_id: str,
    iterate_: str,
) -> Operation[None]:
    """PATCH /zoos/{zooId}/{iterate}/pets"""
    return Operation(
        "zooId",
        "PATCH",
        "/zoos/"
        + path_segment("zooId", zoo_id)
        + "/"
        + path_segment("iterate", iterate_)
        + "/pets",
        host="default",
        answers=_ZOO_ID_2,
        template="/zoos/{zooId}/{iterate}/pets",
    )


_RUN_2: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def run() -> Operation[None]:
    """GET /keepers"""
    return Operation(
        "Run",
        "GET",
        "/keepers",
        host="default",
        answers=_RUN_2,
        template="/keepers",
    )


_ZOO_ID: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def zoo_id() -> Operation[None]:
    """GET /zoo"""
    return Operation(
        "ZooId",
        "GET",
        "/zoo",
        host="default",
        answers=_ZOO_ID,
        template="/zoo",
    )
