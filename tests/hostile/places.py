"""The document with a string in every place, and how strings get into the places."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

import yaml

__all__ = ["PLACES", "free_strings", "written"]

_PLACE = re.compile(r"<([a-z][\w.-]*)(?::([^<>]*))?>", re.IGNORECASE)
_TEMPLATE: Any = yaml.safe_load(
    Path(__file__).with_name("document.yaml").read_text("utf-8")
)


def _strings(value: Any) -> Iterator[str]:
    """Yield every key and every string of a document."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, member in value.items():
            yield key
            yield from _strings(member)
    elif isinstance(value, list):
        for item in value:
            yield from _strings(item)


def _places() -> dict[str, str]:
    """Return the harmless word of every place, by its name."""
    found: dict[str, str] = {}
    for text in _strings(_TEMPLATE):
        for name, word in _PLACE.findall(text):
            plain = "".join(part.capitalize() for part in re.split(r"[.-]", name))
            if not found.get(name) or word:
                found[name] = word or plain
    return found


PLACES = _places()
"""Harmless words by the names of the places."""


def free_strings() -> set[str]:
    """Return the strings of the document that hold no place."""
    return {text for text in _strings(_TEMPLATE) if not _PLACE.search(text)}


def written(strings: Mapping[str, str]) -> str:
    """Return the document as JSON text.

    Args:
        strings: What to put in which place; elsewhere the harmless words stay.
    """
    words = {**PLACES, **strings}
    return json.dumps(_filled(_TEMPLATE, lambda found: words[found[1]]), indent=1)


def _filled(value: Any, word: Callable[[re.Match[str]], str]) -> Any:
    if isinstance(value, str):
        if value.startswith("#/"):
            return _PLACE.sub(lambda found: _escaped(word(found)), value)
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
    pointer = text.replace("~", "~0").replace("/", "~1")
    return quote(pointer, errors="surrogatepass")
