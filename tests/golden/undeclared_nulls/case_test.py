"""A null that the document does not allow is read as absent and goes back unchanged."""

from __future__ import annotations

import asyncio
import copy
import dataclasses
import json
import pickle
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from tests.runtime.server import Server

LEAST: dict[str, Any] = {"id": "h", "parts": []}
ALLOWED = {"nullable", "anything"}


def optional(package: ModuleType) -> dict[str, str]:
    """Return the optional members of a holder: the attributes by their wire names."""
    members = package.models.Holder.__slots__
    return {wire: name for name, wire in members.items() if wire not in LEAST}


def call(package: ModuleType, kind: str, url: str, script: Callable[[Any], Any]) -> Any:
    """Make one call with a client of one kind."""
    if kind == "sync":
        with package.Client(base_url=url) as client:
            return script(client)

    async def main() -> Any:
        async with package.AsyncClient(base_url=url) as client:
            return await script(client)

    return asyncio.run(main())


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_an_answer_with_nulls_goes_back_unchanged(
    package: ModuleType, kind: str
) -> None:
    answer = {**LEAST, **dict.fromkeys(optional(package))}
    answer["parts"] = [{"id": "a", "n": None, "of": {"id": "b", "of": None}}]
    answer["typed"] = {"id": None, "left": {"id": "c", "n": None}, "right": None}
    with Server(lambda request, reply: reply.json(answer)) as server:
        found = call(package, kind, server.url, lambda client: client.get_holder("h"))
        server.script = lambda request, reply: reply.reply(204)
        call(
            package,
            kind,
            server.url,
            lambda client: client.replace_holder("h", holder=found),
        )
    assert found.text is found.part is found.list_ is package.UNSET
    assert found.nullable is found.anything is None
    assert found.parts[0].of.extra == {"of": None}
    assert json.loads(server.requests[-1].body) == {"holder": answer}


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_the_error_model_is_there_despite_a_null(
    package: ModuleType, kind: str
) -> None:
    body = {"detail": None, "code": 7}
    with Server(lambda request, reply: reply.json(body, 404)) as server:
        with pytest.raises(package.NotFound) as caught:
            call(package, kind, server.url, lambda client: client.get_holder("h"))
    assert caught.value.error == package.models.Problem(code=7, extra={"detail": None})


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(
    ("wrong", "path"),
    [
        ({"id": None}, "$.id"),
        ({"parts": None}, "$.parts"),
        ({"parts": [None]}, "$.parts[0]"),
        ({"list": [None]}, "$.list[0]"),
        ({"map": {"k": None}}, "$.map.k"),
        ({"counts": {"k": None}}, "$.counts.k"),
        ({"part": {"id": None}}, "$.part.id"),
        ({"shape": {"kind": None}}, "$.shape.kind"),
    ],
)
def test_what_must_be_there_must_not_be_null(
    package: ModuleType, kind: str, wrong: dict[str, Any], path: str
) -> None:
    with Server(lambda request, reply: reply.json({**LEAST, **wrong})) as server:
        with pytest.raises(package.DecodeError) as caught:
            call(package, kind, server.url, lambda client: client.get_holder("h"))
    assert caught.value.path == path
    assert "null" in str(caught.value)


def test_every_kind_of_member(package: ModuleType) -> None:
    members = optional(package)
    assert len(members) == 22
    for wire, name in members.items():
        data = {**LEAST, wire: None, "later": 1}
        found = package.models.Holder.from_dict(data)
        if wire in ALLOWED:
            assert getattr(found, name) is None
            assert found.extra == {"later": 1}
        else:
            assert getattr(found, name) is package.UNSET
            assert found.extra == {"later": 1, wire: None}
        assert found.to_dict() == data


def test_a_value_that_may_be_anything_else_is_not_null(package: ModuleType) -> None:
    data: dict[str, Any] = {"free": 0, "frees": [False, {"a": None}]}
    assert package.models.Strict.from_dict(data).to_dict() == data
    with pytest.raises(package.DecodeError) as caught:
        package.models.Strict.from_dict({"free": None, "frees": ["", None]})
    assert caught.value.path == "$.free"
    assert "$.frees[1]" in str(caught.value)


def test_a_value_takes_the_place_of_the_null(package: ModuleType) -> None:
    holder = package.models.Holder
    found = holder.from_dict({**LEAST, "text": None, "count": None})
    found.text = "given"
    assert found.to_dict() == {**LEAST, "text": "given", "count": None}
    assert found == holder.from_dict(found.to_dict())
    assert found != holder.from_dict({**LEAST, "text": "given"})
    assert "'text'" not in repr(found)
    assert "'count': None" in repr(found)
    found.text = package.UNSET
    assert found.to_dict() == {**LEAST, "text": None, "count": None}
    del found.extra["text"]
    assert found.to_dict() == {**LEAST, "count": None}


def test_copies_keep_the_null(package: ModuleType) -> None:
    data = {**LEAST, "text": None}
    found = package.models.Holder.from_dict(data)
    twins = [copy.copy(found), copy.deepcopy(found), dataclasses.replace(found)]
    for twin in (*twins, pickle.loads(pickle.dumps(found))):
        assert twin == found
        assert twin.to_dict() == data
    assert found != package.models.Holder.from_dict(LEAST)


@pytest.mark.parametrize(
    ("member", "data", "kind"),
    [
        # It knows `nick`, although not as null; a robot would not know it at all.
        ("robotOrPerson", {"id": "1", "nick": None}, "Person"),
        ("robotOrPerson", {"id": "1", "model": None}, "Robot"),
        # Both know `nick`, and only a ghost's may be null.
        ("personOrGhost", {"id": "1", "nick": None}, "Ghost"),
        ("personOrGhost", {"id": "1", "nick": ""}, "Person"),
        # Of two that know the members and allow no null, the first.
        ("personOrGhost", {"id": "1", "nick": "", "haunts": None}, "Ghost"),
    ],
)
def test_no_worse_variant_wins(
    package: ModuleType, member: str, data: dict[str, Any], kind: str
) -> None:
    whole = {member: data}
    found = package.models.Everyone.from_dict(whole)
    assert found.to_dict() == whole
    (chosen,) = [
        each
        for name in type(found).__slots__
        if (each := getattr(found, name)) is not package.UNSET
    ]
    assert type(chosen).__name__ == kind


def test_no_worse_variant_wins_by_a_null_inside(package: ModuleType) -> None:
    nulls = {"nick": None, "age": None, "haunts": None}
    data = {
        "peopleOrGhosts": [{"id": "1"}, {"id": "2", "nick": None}],
        # Two of them are kept in the one variant, one in the other.
        "meeting": {"guest": {"id": "1", **nulls}},
    }
    found = package.models.Everyone.from_dict(data)
    assert [type(each).__name__ for each in found.people_or_ghosts] == ["Ghost"] * 2
    assert type(found.meeting.guest).__name__ == "Ghost"
    assert found.to_dict() == data
