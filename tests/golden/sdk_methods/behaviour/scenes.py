"""Scenes: many rooms at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .. import operations
from .._runtime.steps import Items, Steps, call, item, pause, present, resolve
from ..models.schemas import Room
from .errors import NoSuchRoom
from .memory import Home

__all__ = ["CALM", "Scene", "countdown", "dim", "rooms", "switch_all"]


class Scene:
    """A mood."""


CALM: Scene = Scene()


def switch_all(client: Home, on: bool) -> Steps[int]:
    """Switch every room and tell who wants to know."""
    listed = yield from call(operations.list_rooms(client.home_id))
    for room in listed:
        yield from call(operations.switch_room(client.home_id, room.name, on=on))
        for callback in client.session.callbacks:
            yield from resolve(callback(room.name))
        client.session.switched += 1
    return len(listed)


def countdown(client: Home, from_: int, interval: float = 1) -> Items[int]:
    """Yield seconds until none are left."""
    for left in range(from_, 0, -1):
        yield from item(left)
        yield from pause(interval)


def rooms(
    client: Home, room: str | None = None, any_case: bool = False
) -> Steps[Room | list[Room]]:
    """Return the room with a name, or all."""
    listed = yield from call(operations.list_rooms(client.home_id))
    if room is None:
        return listed
    for each in listed:
        if each.name == (room.lower() if any_case else room):
            return each
    raise NoSuchRoom(f"there is no room {room!r}")


def dim(
    client: Home,
    rooms: Sequence[str],
    *,
    levels: Mapping[str, int] | None = None,
    scene: Scene | None = None,
    mood: Scene = CALM,
) -> Steps[None]:
    """Dim rooms; who is in the dark is in the token."""
    token = yield from present("token")
    client.session.switched += len(rooms) * len(token.reveal())
