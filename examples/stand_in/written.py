"""The texts of a parameter in a request, taken apart as its style says."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import unquote, unquote_plus, urlsplit

from paragon_codegen.data import is_list, is_mapping
from paragon_codegen.loader import Node
from stand_in.messages import Request

__all__ = ["Sent", "Written", "style_of", "written"]

Pairs = list[tuple[str, str]]
"""Names and values in the order of the request."""

_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
_DELIMITERS = {
    "form": re.compile(","),
    "spaceDelimited": re.compile(r"%20|\+"),
    "pipeDelimited": re.compile(r"%7C|\|", re.IGNORECASE),
}
_PREFIXES = {"simple": "", "label": ".", "matrix": ";"}
_KEYS = re.compile(r"\[([^\[\]]*)\]")
_NESTED = re.compile(rf"(?:{_KEYS.pattern})+")


@dataclass(frozen=True)
class Sent:
    """What parameters are read from.

    Attributes:
        path: By name, still encoded.
        query: Names are decoded, values are not: a delimiter is no part of them.
        headers: By name in lower case.
        cookies: As in the query.
    """

    path: Mapping[str, str]
    query: Pairs
    headers: Mapping[str, str]
    cookies: Pairs

    @classmethod
    def of(cls, request: Request, path: Mapping[str, str]) -> Sent:
        """Return what a request has, given the texts in its path."""
        return cls(
            path,
            _pairs(urlsplit(request.target).query, "&", unquote_plus),
            request.headers,
            _pairs(request.headers.get("cookie", ""), ";", unquote),
        )


@dataclass(frozen=True)
class Written:
    """What a parameter is if it is one value, if it is a list, and if it is an object.

    Attributes:
        wholes: The texts of one value; more than one where it was sent again.
        parts: The texts of a list.
        members: Those of an object: for each key its texts, or members again.
    """

    wholes: list[str] = field(default_factory=list[str])
    parts: list[str] = field(default_factory=list[str])
    members: dict[str, Any] = field(default_factory=dict[str, Any])


def style_of(parameter: Node) -> tuple[str, bool]:
    """Return how a parameter is written, and whether it is exploded."""
    usual = _STYLES[parameter["in"].value]
    if "content" in parameter:  # one text, whatever is said of its style
        return usual, usual == "form"
    style = str(parameter.value.get("style", usual))
    return style, parameter.value.get("explode", style in ("form", "deepObject"))


def written(parameter: Node, sent: Sent, claimed: Set[str]) -> Written:
    """Return the texts of a parameter, decoded; none at all where it is missing.

    Args:
        parameter: The parameter.
        sent: What the request has.
        claimed: Names in its place that are those of other parameters.
    """
    name, place = str(parameter["name"].value), str(parameter["in"].value)
    style, explode = style_of(parameter)
    match place:
        case "path":
            return _in_path(name, sent.path[name], style, explode)
        case "header":
            found = sent.headers.get(name.lower())
            if found is None:
                return Written()
            return _listed(found, _DELIMITERS["form"], explode, str.strip)
        case "query" if style == "deepObject":
            return _deep(name, sent.query)
        case "query":
            return _pairwise(name, sent.query, claimed, style, explode)
        case _:
            return _in_cookies(name, sent.cookies, claimed, explode)


def _in_path(name: str, text: str, style: str, explode: bool) -> Written:
    prefix = _PREFIXES[style]
    if style == "matrix":
        pairs = _pairs(text, prefix, unquote)
        own = [value for key, value in pairs if key == name]
        if not explode and own:
            return _listed(own[0], _DELIMITERS["form"], False, unquote)
        texts = [unquote(value) for value in own]
        return Written(texts, texts, _grouped(pairs, unquote))
    separator = re.compile(re.escape(prefix if prefix and explode else ","))
    return _listed(text.removeprefix(prefix), separator, explode, unquote)


def _pairwise(
    name: str, query: Pairs, claimed: Set[str], style: str, explode: bool
) -> Written:
    own = [value for key, value in query if key == name]
    if not explode and own:
        found = _listed(own[0], _DELIMITERS[style], False, unquote_plus)
        return replace(found, wholes=[unquote_plus(value) for value in own])
    texts = [unquote_plus(value) for value in own]
    free = [pair for pair in query if pair[0] not in claimed] if explode else []
    return Written(texts, texts, _grouped(free, unquote_plus))


def _in_cookies(name: str, cookies: Pairs, claimed: Set[str], explode: bool) -> Written:
    texts = [unquote(value) for key, value in cookies if key == name]
    if not explode and texts:  # no cookie has a comma: it is encoded as all else is
        found = _listed(texts[0], _DELIMITERS["form"], False, str)
        return replace(found, wholes=texts)
    free = [pair for pair in cookies if pair[0] not in claimed] if explode else []
    return Written(texts, texts, _grouped(free, unquote))


def _listed(
    text: str, separator: re.Pattern[str], explode: bool, decode: Callable[[str], str]
) -> Written:
    """Return what is in one text; the keys of an object are items or before a `=`."""
    found = separator.split(text)
    parts = [decode(part) for part in found]
    if explode:
        pairs = [part.partition("=") for part in found if "=" in part]
        members = _grouped([(decode(key), value) for key, _, value in pairs], decode)
    else:
        even = len(parts) % 2 == 0
        pairs_of_items = zip(parts[::2], parts[1::2], strict=even)
        members = {key: [value] for key, value in pairs_of_items} if even else {}
    return Written([decode(text)], parts, members)


def _deep(name: str, pairs: Pairs) -> Written:
    """Return `name[key]=value` members at any depth; a key that comes again is a list.

    What does not nest is a member by its whole text, which no schema names.
    """
    found = Written()
    for key, value in pairs:
        text = unquote_plus(value)
        if key == name:
            found.wholes.append(text)
            found.parts.append(text)
        elif key.startswith(f"{name}["):
            rest = key[len(name) :]
            keys = _KEYS.findall(rest) if _NESTED.fullmatch(rest) else [rest]
            texts = _texts(found.members, keys)
            if texts is None:
                texts = found.members.setdefault(rest, [])
            texts.append(text)
    return found


def _texts(members: dict[str, Any], keys: list[str]) -> list[str] | None:
    """Return the texts of a member; None where something else stands in its place."""
    *outer, last = keys
    inner: Any = members
    for step in outer:
        inner = inner.setdefault(step, {})
        if not is_mapping(inner):
            return None
    found = inner.setdefault(last, list[str]())
    return found if is_list(found) else None


def _grouped(pairs: Pairs, decode: Callable[[str], str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        found.setdefault(key, []).append(decode(value))
    return found


def _pairs(text: str, separator: str, decode: Callable[[str], str]) -> Pairs:
    """Return names and values; the values stay as they are."""
    split = [each.strip().partition("=") for each in text.split(separator)]
    return [(decode(key), value) for key, _, value in split if key]
