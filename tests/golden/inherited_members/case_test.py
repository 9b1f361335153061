"""What a base says of a member is one class, named after the base, for all its heirs."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from tests.golden.support import echoed
from tests.runtime.server import Server

HOME = {"street": "a", "rooms": [{"size": 1}]}
SHELTER: dict[str, Any] = {
    "cat": {"status": "new", "home": HOME, "meow": True},
    "dog": {"status": "sold", "home": HOME, "toy": {"name": "b"}},
    "puppy": {"status": "new", "home": HOME, "toy": {"name": "c"}},
    "guest": {"status": "later", "home": HOME, "until": "2024-05-17"},
}


def test_they_travel(package: ModuleType, server: Server) -> None:
    models = package.models
    shelter = echoed(package, server, models.Shelter.from_dict(SHELTER))
    assert shelter.cat.status is models.PetStatus.NEW
    assert shelter.dog.status is models.PetStatus.SOLD
    pets = (shelter.cat, shelter.dog, shelter.puppy, shelter.guest)
    assert {type(each.home) for each in pets} == {models.PetHome}
    assert type(shelter.cat.home.rooms[0]) is models.PetHomeRoomsItem
    assert type(shelter.puppy.toy) is type(shelter.dog.toy) is models.DogToy
    assert shelter.to_dict() == SHELTER


def test_there_are_no_copies(package: ModuleType) -> None:
    names = {
        name for name in package.models.__all__ if name.endswith(("Home", "Status"))
    }
    # Puppies say something more of their status.
    assert names == {"PetHome", "PetStatus", "PuppyStatus"}
