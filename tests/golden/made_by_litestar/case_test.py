"""Cars and pets of Litestar 2.25: dataclasses, msgspec structs, files."""

from __future__ import annotations

from types import ModuleType

from tests.runtime.server import Server


def test_a_page_of_cars(package: ModuleType, server: Server) -> None:
    wheel = {"size": 17, "color": "blue"}
    car = {"id": 1, "name": "Mini", "wheels": [wheel], "sold": None, "weights": None}
    page = {"items": [car], "limit": 1, "offset": 0, "total": 9}
    server.script = lambda request, reply: reply.json(page)
    with package.Client(base_url=server.url) as client:
        found = client.cars.cars_list_cars(color="blue", limit=1)
    assert found.items[0].wheels[0].color is package.models.Color.BLUE
    assert found.to_dict() == page
    assert server.requests[0].target == "/cars?color=blue&limit=1"


def test_tagged_structs(package: ModuleType, server: Server) -> None:
    pets = [{"type": "cat", "lives": 9}, {"type": "dog", "name": "Rex"}]
    server.script = lambda request, reply: reply.json([*pets, {"type": "cow"}])
    with package.Client(base_url=server.url) as client:
        cat, dog, cow = client.pets_pets(x_token="t")
    assert (type(cat).__name__, type(dog).__name__) == ("Cat", "Dog")
    assert type(cow).__name__.startswith("Unknown")
    assert cow.to_dict() == {"type": "cow"}


def test_a_file_of_any_type(package: ModuleType, server: Server) -> None:
    """Its media type is empty in the document, since the server finds out."""
    kind = {"Content-Type": "image/png"}
    server.script = lambda request, reply: reply.reply(200, b"PNG", headers=kind)
    with package.Client(base_url=server.url) as client:
        assert client.download_path_download("a.png") == b"PNG"


def test_a_form_with_a_file(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.json({"stored": "yes"}, 201)
    with package.Client(base_url=server.url) as client:
        done = client.cars.cars_car_id_image_image("1", image=b"PNG", note="n")
    assert done == {"stored": "yes"}
    assert server.requests[0].target == "/cars/1/image"
