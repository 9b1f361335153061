"""JSON text → plain data and positions."""

from __future__ import annotations

import json
import math
import re
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from typing import Any

from paragon_codegen.data import collections
from paragon_codegen.json_hints import hint_for
from paragon_codegen.positions import Collection, Limits, Positions, Spot, Unreadable

_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_TOKEN = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*"?+|[\[\]{}]|[^\s:,"\[\]{}]+')


def read_json(text: str, limits: Limits) -> tuple[Any, bool]:
    """The document as plain data, and whether an object has a key twice.

    Raises:
        Unreadable: not JSON, a number that is not finite or too long, a lone surrogate,
            or nested too deep.
    """
    twice = False

    def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal twice
        found = dict(pairs)
        twice = twice or len(found) != len(pairs)
        return found

    try:
        data = json.loads(
            text,
            object_pairs_hook=members,
            parse_float=_finite,
            parse_int=_integer,
            parse_constant=_constant,
        )
    except json.JSONDecodeError as error:
        spot = (error.lineno, error.colno)
        hint = hint_for(text, error.pos, error.msg)
        raise Unreadable(spot, f"not valid JSON: {error.msg}", hint) from None
    except (RecursionError, ValueError) as error:
        _refuse_tokens(text, limits)
        raise Unreadable((1, 1), f"not valid JSON: {error}") from None
    if _deeper(data, limits.depth) or _SURROGATE_ESCAPE.search(text):
        _refuse_tokens(text, limits)
    return data, twice


def _finite(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise ValueError("the number is too large")
    return number


def _integer(text: str) -> int:
    if len(text) > 1000:
        raise ValueError("the number has more than 1000 digits")
    return int(text)


def _constant(text: str) -> float:
    raise ValueError(f"{text} is not JSON")


def _deeper(data: Any, depth: int) -> bool:
    """Whether collections are nested deeper than `depth`."""
    level: list[Any] = [[data]]
    for _ in range(depth + 1):
        level = [inner for collection in level for inner in collections(collection)]
        if not level:
            return False
    return True


def _refuse_tokens(text: str, limits: Limits) -> None:
    """Find the token that makes a text unacceptable and raise `Unreadable` there."""
    depth = 0
    for token, spot in _tokens(text):
        if token in "[{":
            depth += 1
            if depth > limits.depth:
                raise Unreadable(spot, f"nested deeper than {limits.depth} levels")
        elif token in "]}":
            depth -= 1
        else:
            _check_scalar(token, spot)


def _check_scalar(token: str, spot: Spot) -> None:
    try:
        value = json.loads(
            token, parse_float=_finite, parse_int=_integer, parse_constant=_constant
        )
    except ValueError as error:
        raise Unreadable(spot, f"not valid JSON: {error}") from None
    if isinstance(value, str) and _SURROGATE.search(value):
        raise Unreadable(
            spot,
            "half of a surrogate pair",
            "write both halves or the character itself",
        )


def _tokens(text: str) -> Iterator[tuple[str, Spot]]:
    """Strings, numbers, words and brackets with their places; separators are left out."""
    starts = array("L", [0, *(match.end() for match in re.finditer("\n", text))])
    for match in _TOKEN.finditer(text):
        line = bisect_right(starts, match.start())
        yield match.group(), (line, match.start() - starts[line - 1] + 1)


def json_positions(text: str) -> Positions:
    """Where everything stands in a JSON text that `read_json` has accepted."""
    file = Positions()
    around: Collection | None = None
    stack: list[tuple[Collection | None, bool]] = []
    key: str | None = None
    mapping = False
    keys: dict[str, str] = {}
    for token, spot in _tokens(text):
        if around is not None and token in "]}":
            around.close()
            around, mapping = stack.pop()
            continue
        if around is not None and mapping and key is None:
            key = str(json.loads(token))
            key = keys.setdefault(key, key)
            around.add_key(key, spot)
            continue
        place = Collection(spot, file) if token in "[{" else spot
        if around is None:
            file.root = place
        else:
            around.add(key, place)
        key = None
        if isinstance(place, Collection):
            stack.append((around, mapping))
            around, mapping = place, token == "{"
    return file
