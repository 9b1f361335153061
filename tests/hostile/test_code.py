"""No string of a document becomes code, wherever it stands and whatever it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from paragon_codegen.skip import Skipped
from tests.hostile import strings
from tests.hostile.making import generated, inspect
from tests.hostile.places import DOCUMENTS

# Ends a docstring in such a way that the module would still compile; then quotes and
# escapes, characters that are not shown, formats and templates.
PAYLOAD = "|".join(
    (strings.CODE[4], "'\\n\"", *strings.CONTROLS, *strings.TEMPLATES, "\\N{DASH}")
)
PLAIN_PAYLOAD = strings.CODE[0]
"""Less conspicuous, for places that refuse the other one."""
REFUSING: dict[str, set[str]] = {
    "document": set("""client.name environment server.host parameter.x-name body.x-name
        scheme.key.x-name server.path variable.name variable.label server.other hoisted
        parameter.path path.literal error.message error.code error.requestId member.pattern
        loose.pattern scheme.key.name parameter.header parameter.cookie body.media
        answer.media answer.subtype error.subtype raw.subtype""".split()),
    "further": set("""far.label far.path far.host far.environment variable.far
        variable.other variable.version order.id order.state order.rest sdk.method
        sdk.grouped sdk.plain sdk.making sdk.inside parts.host parts.path part.image part.subtype part.media
        choice.text choice.bytes choice.answer.subtype link.server
        scheme.cookie method.name dynamic.anchor pages.name pages.start signature.header
        signature.prefix signature.signed signature.id signature.time
        signature.secret""".split()),
    "lenient": set(
        """server.variable server.path colon.name fixed.name fixed.value fragment
        elsewhere.name plus.name undeclared.name literal.path file.media""".split()
    ),
}
"""Places that not every string may stand in: identifiers, parts of templates, headers."""
KINDS: dict[str, set[str]] = {
    "document": set("body.media answer.media parameter.media error.subtype".split()),
    "further": set("part.image part.subtype part.media choice.text".split()),
    "lenient": set("colon.name fixed.name file.media".split()),
}
"""Places whose string decides which code there is: how a body is read or written."""
APART: dict[str, set[str]] = {
    "document": set(),
    "further": {"rare.names"},
    "lenient": {"scheme.undefined", "schema.nowhere"},
}
"""Places whose string means something else when others are like it."""
ALONE = {name: REFUSING[name] | KINDS[name] | APART[name] for name in DOCUMENTS}
_TOGETHER = 12


def _groups() -> list[tuple[str, tuple[str, ...]]]:
    """Return places to fill at once, those far apart together; peculiar ones alone."""
    found: list[tuple[str, tuple[str, ...]]] = []
    for name, document in DOCUMENTS.items():
        assert ALONE[name] <= document.places.keys()
        usual = [place for place in document.places if place not in ALONE[name]]
        number = -(-len(usual) // _TOGETHER)
        found += [(name, tuple(usual[first::number])) for first in range(number)]
        found += [(name, (place,)) for place in sorted(ALONE[name])]
    return found


def filled(name: str, places: tuple[str, ...], text: str) -> str:
    """Return a document with a string in some places.

    Each gets an ending of its own: where two are names, these must differ.
    """
    values = {place: f"{text}{number}" for number, place in enumerate(places)}
    return DOCUMENTS[name].written(values)


@pytest.mark.parametrize(("name", "places"), _groups())
def test_place_by_place(name: str, places: tuple[str, ...], workshop: Path) -> None:
    refusing = bool(REFUSING[name].intersection(places))
    for payload in (PAYLOAD, PLAIN_PAYLOAD) if refusing else (PAYLOAD,):
        files = generated(name, filled(name, places, payload), workshop)
        assert files is not None or refusing
        if files is not None:
            inspect(name, files, workshop, same=not KINDS[name].intersection(places))


# The two smaller documents share the corpus: what one has not met, the other has.
_CORPORA = {"document": (0, 1), "further": (0, 2), "lenient": (1, 2)}


@pytest.mark.parametrize(
    ("name", "number"),
    [
        (name, number)
        for name, (first, step) in _CORPORA.items()
        for number in range(first, len(strings.CORPUS), step)
    ],
)
def test_everywhere_at_once(name: str, number: int, workshop: Path) -> None:
    every = DOCUMENTS[name].places
    places = tuple(place for place in every if place not in ALONE[name])
    text = filled(name, places, strings.CORPUS[number])
    files = generated(name, text, workshop)
    assert files is not None
    inspect(name, files, workshop)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_what_is_left_out_leaves_nothing(name: str, workshop: Path) -> None:
    """With `--skip-unsupported`: neither in the code nor in what is said of it."""
    made = 0
    for place in sorted(REFUSING[name]):
        skipped = Skipped()
        text = filled(name, (place,), PAYLOAD)
        files = generated(name, text, workshop, skipped)
        assert all(each.message.isprintable() for each in skipped.diagnostics)
        if files is not None:
            made += 1
            inspect(name, files, workshop, same=False)
    assert made > len(REFUSING[name]) / 3
