"""The documents with a string in every place, and how strings get into the places."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import quote

import yaml

from paragon_codegen.validate.objects import OBJECTS
from tests.hostile import slots

__all__ = ["DOCUMENTS", "PLACES", "Template", "written"]

_PLACE = re.compile(r"<([a-z][\w.-]*)(?::([^<>]*))?>", re.IGNORECASE)
_FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Template:
    """A document that anybody may have written.

    Attributes:
        name: Of its file: each string that a document is free to choose stands there as
            `<place>` or `<place:word>`. The rest are words of OpenAPI itself.
        behaviour: The folder of the Python behind its SDK methods, if it has some.
    """

    name: str
    behaviour: Path | None = None

    @cached_property
    def data(self) -> dict[str, Any]:
        """The document with its places; one object of each kind has keys of nobody's."""
        text = (_FOLDER / f"{self.name}.yaml").read_text("utf-8")
        found: dict[str, Any] = yaml.safe_load(text)
        seen = {"Reference"}
        for kind, holder in list(slots.objects(found)):
            if kind not in seen:
                seen.add(kind)
                holder |= _unknown(kind)
        return found

    @cached_property
    def places(self) -> dict[str, str]:
        """Harmless words by the names of the places."""
        found: dict[str, str] = {}
        for text in strings_of(self.data):
            for name, word in _PLACE.findall(text):
                plain = "".join(part.capitalize() for part in re.split(r"[.-]", name))
                if not found.get(name) or word:
                    found[name] = word or plain
        return found

    def slots(self) -> dict[str, list[str]]:
        """Return the strings of the document by the slots that they stand in."""
        found: dict[str, list[str]] = {}
        for kind, holder in slots.objects(self.data):
            for slot, text in slots.texts(kind, holder):
                found.setdefault(slot, []).append(text)
        return found

    def written(self, strings: Mapping[str, str]) -> str:
        """Return the document as JSON text.

        Args:
            strings: What to put in which place; elsewhere the harmless words stay.
        """
        return json.dumps(self.filled(strings), indent=1)

    def filled(self, strings: Mapping[str, str]) -> Any:
        """Return the document as plain data; arguments are as for `written`."""
        words = {**self.places, **strings}
        return _filled(self.data, lambda found: words[found[1]])


def _unknown(kind: str) -> dict[str, Any]:
    """Return keys that no table knows, as far as an object may have such."""
    value = {f"<unknown.{kind}.key>": [f"<unknown.{kind}.value>"]}
    found: dict[str, Any] = {}
    if OBJECTS[kind].others is None:
        found[f"<unknown.{kind}>"] = value
    if OBJECTS[kind].extensible:
        found[f"x-<extension.{kind}:of>"] = value
    return found


def is_free(text: str) -> bool:
    """Tell whether a string of a template holds a place."""
    return _PLACE.search(text) is not None


def strings_of(value: Any) -> Iterator[str]:
    """Yield every key and every string of a document."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, member in value.items():
            yield key
            yield from strings_of(member)
    elif isinstance(value, list):
        for item in value:
            yield from strings_of(item)


def _filled(value: Any, word: Callable[[re.Match[str]], str]) -> Any:
    if isinstance(value, str):
        if value.startswith("#/"):
            return _PLACE.sub(lambda found: _escaped(word(found)), value)
        if value.startswith("/<"):
            return _PLACE.sub(lambda found: _step(word(found)), value)
        return _PLACE.sub(word, value)
    if isinstance(value, dict):
        return {
            _PLACE.sub(word, key): _filled(member, word)
            for key, member in value.items()
        }
    if isinstance(value, list):
        return [_filled(item, word) for item in value]
    return value


def _escaped(text: str) -> str:
    """Return a member's name as it stands in the fragment of a reference."""
    return quote(_step(text), errors="surrogatepass")


def _step(text: str) -> str:
    """Return a member's name as it stands in a JSON pointer."""
    return text.replace("~", "~0").replace("/", "~1")


DOCUMENTS = {
    each.name: each
    for each in (
        Template("document"),
        Template("further", _FOLDER / "behaviour"),
        Template("lenient"),
    )
}
PLACES = DOCUMENTS["document"].places
written = DOCUMENTS["document"].written
