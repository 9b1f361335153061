"""No string of a document becomes code, wherever it stands and whatever it is."""

from __future__ import annotations

import functools
from collections import Counter
from pathlib import Path

import pytest

from paragon_codegen import pipeline
from paragon_codegen.diagnostics import Diagnostic, Diagnostics, SpecError
from tests.hostile import places, strings
from tests.hostile.inspection import PATH, code, foreign_names, loaded, raw_characters
from tests.hostile.places import PLACES, written

# Ends a docstring in such a way that the module would still compile; then quotes and
# escapes, characters that are not shown, formats and templates.
PAYLOAD = "|".join(
    (strings.CODE[4], "'\\n\"", *strings.CONTROLS, *strings.TEMPLATES, "\\N{DASH}")
)
PLAIN_PAYLOAD = strings.CODE[0]
"""Less conspicuous, for places that refuse the other one."""
REFUSING = {
    *("client.name", "environment", "server.host", "parameter.x-name", "body.x-name"),
    *("scheme.key.x-name", "server.path", "variable.name", "server.other"),
    *("hoisted", "parameter.path", "path.literal", "error.message", "error.code"),
    *("error.requestId", "member.pattern", "loose.pattern", "scheme.key.name"),
    *("parameter.header", "parameter.cookie"),
}
"""Places that not every string may stand in: identifiers, and parts of templates."""
KINDS = {"body.media", "answer.media", "parameter.media", "error.subtype"}
"""Places whose string decides which code there is: how a body is read or written."""


def generated(values: dict[str, str], folder: Path) -> dict[str, str] | None:
    """Return the package of the document with strings in some places.

    Returns:
        None when the document is refused; then every reason names a place.
    """
    spec = folder / "spec.json"
    spec.write_text(written(values))
    try:
        return pipeline.build(spec, "hostile", Diagnostics()).files
    except SpecError as error:
        found = error.diagnostics
    assert all(_is_located(each) for each in found)
    return None


def _is_located(diagnostic: Diagnostic) -> bool:
    location = diagnostic.location
    shown = diagnostic.message.isprintable() and diagnostic.hint.isprintable()
    return location is not None and location.path.endswith("spec.json") and shown


@functools.cache
def clean() -> tuple[dict[str, Counter[str]], set[str]]:
    """Return code and names of the package of the harmless document."""
    document = places.written({})
    folder = Path.cwd()
    assert document
    files = generated({}, folder)
    assert files is not None
    return code(files), foreign_names(files)


def inspect(files: dict[str, str], folder: Path, *, same: bool = True) -> None:
    """Make sure that a package holds no code that the harmless one has not.

    Args:
        files: The package.
        folder: Where to import it.
        same: Whether it must hold each piece of code as often.
    """
    assert [path for path in files if not PATH.fullmatch(path)] == []
    assert raw_characters(files) == set()
    kinds, names = clean()
    if same:
        assert code(files) == kinds
    else:
        assert (
            sum(code(files).values(), Counter()).keys()
            <= sum(kinds.values(), Counter()).keys()
        )
    assert foreign_names(files) <= names
    loaded(files, folder)


def test_every_string_of_the_document_is_a_place() -> None:
    """What is no place is a word of OpenAPI, which no document is free to choose."""
    assert len(PLACES) > 150
    assert not any(" " in text for text in places.free_strings())


@pytest.mark.parametrize("place", PLACES)
def test_one_place_at_a_time(place: str, workshop: Path) -> None:
    payloads = (PAYLOAD, PLAIN_PAYLOAD) if place in REFUSING else (PAYLOAD,)
    for payload in payloads:
        files = generated({place: payload}, workshop)
        assert files is not None or place in REFUSING
        if files is not None:
            inspect(files, workshop, same=place not in KINDS)


@pytest.mark.parametrize("number", range(len(strings.CORPUS)))
def test_everywhere_at_once(number: int, workshop: Path) -> None:
    """Each place gets the string with an ending of its own: names must differ."""
    text = strings.CORPUS[number]
    values = {
        place: f"{text}{index}"
        for index, place in enumerate(PLACES)
        if place not in REFUSING | KINDS
    }
    files = generated(values, workshop)
    if files is not None:
        inspect(files, workshop)
