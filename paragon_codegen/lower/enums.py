"""Enums: values → members with names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from paragon_codegen import ir
from paragon_codegen.letters import is_readable
from paragon_codegen.naming import Scope, constant_name, told_apart

from .keywords import listed_values
from .names import Hint
from .parts import Parts, Shape

__all__ = ["enum"]

_MOST_WORDS = 5
"""Words of a name; a title that has more is a sentence."""

_Value = str | int


def enum(shape: Shape, hint: Hint, doc: str, link: str) -> ir.Enum:
    """Return the enum of a shape; equal values are one member."""
    values = list(dict.fromkeys(shape.values))
    titles, docs = _texts(shape, "title"), _texts(shape, "description")
    named = _good_names(titles) | _written_names(shape)
    written = {value: named.get(value, str(value)) for value in values}
    words = told_apart(written.values())
    scope = Scope()
    members = tuple(
        ir.EnumMember(
            scope.claim(constant_name(words[text])),
            value,
            docs.get(value, "" if value in named else titles.get(value, "")),
        )
        for value, text in written.items()
    )
    text = isinstance(values[0], str)
    return ir.Enum(hint.text, hint.module, "str" if text else "int", members, doc, link)


def _written_names(shape: Shape) -> dict[_Value, str]:
    """Return the names that `x-enum-varnames` gives, by value."""
    found: dict[_Value, str] = {}
    for part in (part for parts in (*shape.variants, shape.parts) for part in parts):
        names = part.node.get("x-enum-varnames")
        values = part.node.get("enum")
        if names is not None and values is not None:
            pairs = zip(values.elements(), names.elements(), strict=False)
            for value, name in pairs:
                found.setdefault(value.value, str(name.value))
    return found


def _texts(shape: Shape, key: str) -> dict[_Value, str]:
    """Return what single values say of themselves under a key, by value."""
    found: dict[_Value, str] = {}
    for parts in shape.variants:
        values = [each for each in listed_values(parts) or () if each is not None]
        text = next(_said(parts, key), "")
        if len(values) == 1 and text:
            found.setdefault(values[0], text)
    return found


def _said(parts: Parts, key: str) -> Iterator[str]:
    """Yield the texts that schemas have under a key, the outermost first."""
    for part in reversed(parts):
        text = part.node.value.get(key)
        if isinstance(text, str) and text.strip():
            yield text


def _good_names(titles: dict[_Value, str]) -> dict[_Value, str]:
    """Return the titles that make a name: a few words, which no other value has."""
    names = {value: constant_name(title) for value, title in titles.items()}
    count = Counter(names.values())
    return {
        value: title
        for value, title in titles.items()
        if count[names[value]] == 1 and _is_name(title, names[value])
    }


def _is_name(title: str, name: str) -> bool:
    """Tell whether a title is no sentence, and a name that is made of it says it all."""
    few = len(name.split("_")) <= _MOST_WORDS and not title.rstrip().endswith(".")
    return few and is_readable(title) and title.lstrip()[:1].isalpha()
