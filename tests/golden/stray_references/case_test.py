"""References to nothing, or to something else than what should stand there."""

from __future__ import annotations

from types import ModuleType

import pytest

from paragon_codegen import pipeline
from paragon_codegen.diagnostics import Diagnostics, Severity
from tests.golden.support import Case
from tests.runtime.server import Server

PET = {"name": "Ada", "owner": {"any": ["value"]}}


def test_calls(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.json(PET)
    with package.Client(base_url=server.url) as client:
        pet = client.get_pet(7)
        assert isinstance(pet, package.models.PetInfo)
        assert pet.to_dict() == PET
        assert client.put_pet(7, name="Ada", owner={"any": ["value"]}) == pet
        assert client.patch_pet(7, name="Ada") == pet
        server.script = lambda request, reply: reply.reply(204)
        assert client.delete_pet(7) is None
        server.script = lambda request, reply: reply.json(["cat"])
        assert client.list_kinds(any=[1]) == ["cat"]
        assert "*all* of them" in (package.Client.list_kinds.__doc__ or "")
    assert [(r.method, r.target) for r in server.requests][:3] == [
        ("GET", "/pets/7"),
        ("PUT", "/pets/7"),
        ("PATCH", "/pets/7"),
    ]
    assert server.requests[1].body == b'{"name":"Ada","owner":{"any":["value"]}}'


@pytest.mark.parametrize(("status", "kind"), [(404, "NotFound"), (410, "StatusError")])
def test_an_error_that_is_not_described_is_one(
    package: ModuleType, server: Server, status: int, kind: str
) -> None:
    server.script = lambda request, reply: reply.json({"message": "no"}, status=status)
    with package.Client(base_url=server.url) as client:
        with pytest.raises(getattr(package.errors, kind)) as caught:
            client.get_pet(7)
    assert caught.value.data == {"message": "no"}


def test_every_reading_is_told() -> None:
    diagnostics = Diagnostics()
    pipeline.build(Case("stray_references").spec, "package", diagnostics)
    assert {each.severity for each in diagnostics.items} == {Severity.WARNING}
    told = " ".join(f"{each.message} {each.hint}" for each in diagnostics.items)
    for word in (
        *("description.md", "read as if its content stood here", "NothingAtAll"),
        *("common/gone.yaml", 'read as "PetInfo"', "a reference to its schema"),
        *(
            "NoPet",
            "`schema` is empty",
            "read as its schema",
            "headers",
            "links",
            "Person",
            "backslashes",
        ),
        *("any value will do here", "this is a Parameter Object"),
    ):
        assert word in told, word
