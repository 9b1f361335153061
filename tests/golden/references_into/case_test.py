"""References into paths, files, other documents and lists, with escapes of every kind."""

from __future__ import annotations

import json
from types import ModuleType

from tests.runtime.server import Server


def test_classes_are_called_after_the_places_of_their_schemas(
    package: ModuleType,
) -> None:
    models = package.models
    early = models.Early.from_dict(
        {
            "answer": {"pets": [{"name": "Rex"}]},
            "filter": {"age": 3},
            "choice": {"width": 2.5},
            "part": {"size": 1},
            "braces": {"a": "1"},
            "blank": {"b": "2"},
            "thing": {"theirs": "3"},
            "error": {"code": 4},
            "street": {"name": "Via"},
            "through": {"size": 6},
            "far": {"away": "5"},
        }
    )
    classes = {name: type(getattr(early, name)).__name__ for name in early.__slots__}
    assert classes == {
        "answer": "ListPetsResponse",
        "filter": "ListPetsFilter",
        "choice": "Choice2",
        "part": "LaterPart",
        "braces": "Braces",
        "blank": "FooBar",
        "thing": "Thing_2",
        "error": "ErrorResponse",
        "street": "PetHomeStreet",
        "through": "LaterPart",
        "far": "GetFarIdResponse",
    }
    # Read where they stand, they are the same.
    later = models.Later.from_dict({"part": {"size": 1}})
    assert later.part == early.part
    assert models.decode_choice({"width": 2.5}) == early.choice


def test_calls_share_what_they_refer_to(package: ModuleType, server: Server) -> None:
    pets = {"pets": [{"name": "Rex", "home": {"street": {"name": "Via"}}}]}
    server.script = lambda request, reply: reply.json(pets)
    with package.Client(base_url=server.url) as client:
        listed = client.list_pets(filter=package.models.ListPetsFilter(age=3))
        assert client.create_pet(name="Rex", home=listed.pets[0].home) == listed
        assert listed.pets[0].home.street.name == "Via"
        server.script = lambda request, reply: reply.json(pets["pets"][0]["home"])
        only = package.models.ListPetsFilter(age=4)
        assert client.get_pet("1", filter=only) == listed.pets[0].home
    assert [request.target for request in server.requests] == [
        "/pets?filter=%7B%22age%22%3A3%7D",
        "/pets",
        "/pets/1?filter=%7B%22age%22%3A4%7D",
    ]
    assert json.loads(server.requests[1].body) == pets["pets"][0]
