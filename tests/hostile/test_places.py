"""The documents of this folder have a hostile string wherever a document can hold text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from paragon_codegen.validate.objects import OBJECTS
from tests.hostile import slots, strings
from tests.hostile.making import generated, inspect
from tests.hostile.places import DOCUMENTS, Template, is_free

Way = tuple[str | int, ...]
"""Keys and indexes that lead to a string."""

WORDS = frozenset(
    """OpenAPI.openapi OpenAPI.x-empty OpenAPI.x-rules Operation.x-empty MediaType.x-empty Responses{}
    Parameter.in Parameter.style Header.style Encoding.style SecurityScheme.type
    SecurityScheme.in SecurityScheme.scheme SdkMethods.state SdkMethods.exports SdkGroup.of
    SdkMethod.behaviour SdkMethod.errors SdkMethod.kind SdkParameter.name
    SdkParameter.type SdkParameter.asyncType SdkParameter.default SdkResult.type""".split()
)
"""Slots of words that OpenAPI or the folder of behaviours chooses, not the document."""
HOSTILE = (strings.CODE[4], strings.CODE[0])
"""What is put in turn in place of such words, and of all others that are no places."""


def standing() -> dict[str, list[str]]:
    """Return all strings of the documents by their slots."""
    found: dict[str, list[str]] = {}
    for document in DOCUMENTS.values():
        for slot, texts in document.slots().items():
            found.setdefault(slot, []).extend(texts)
    return found


def test_every_slot_of_openapi_is_in_a_document() -> None:
    """A field that the validator comes to know needs a place, too."""
    found = standing()
    free = {slot for slot, texts in found.items() if any(map(is_free, texts))}
    every = slots.every_slot()
    assert len(every) > 160
    assert every - free - WORDS == set()
    assert WORDS - found.keys() == set()
    assert free & WORDS == set()
    assert WORDS - every == set()


def test_every_object_has_a_key_that_nobody_knows() -> None:
    found = standing()
    for name, rule in OBJECTS.items():
        if rule.others is None:
            assert f"{name}.<unknown.{name}>" in found
            assert f"{name}.x-<extension.{name}:of>" in found


def words(document: Template) -> Iterator[Way]:
    """Yield the ways to the words of a document that are no places, to each word once."""
    seen: set[Any] = set(document.places.values())
    left: list[tuple[Any, Way]] = [(document.filled({}), ())]
    while left:
        value, way = left.pop()
        if isinstance(value, dict):
            left += [(member, (*way, key)) for key, member in value.items()]
        elif isinstance(value, list):
            left += [(member, (*way, at)) for at, member in enumerate(value)]
        elif isinstance(value, str) and not {value, (*way[-1:], value)} & seen:
            seen.add((*way[-1:], value))
            yield way


def replaced(document: Template, way: Way, text: str) -> str:
    """Return a document with another string in one place."""
    data = document.filled({})
    place = data
    for step in way[:-1]:
        place = place[step]
    place[way[-1]] = text
    return json.dumps(data)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_word_of_openapi_is_no_way_in(name: str, workshop: Path) -> None:
    """What is neither known nor refused has no effect that a harmless word has not."""
    accepted = 0
    for number, way in enumerate(words(DOCUMENTS[name])):
        made = replaced(DOCUMENTS[name], way, HOSTILE[number % len(HOSTILE)])
        files = generated(name, made, workshop)
        if files is not None:
            accepted += 1
            inspect(name, files, workshop, same=False)
    assert accepted
