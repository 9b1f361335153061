# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Parameters of the query, headers and cookies as OpenAPI serialises them.

Values are JSON values. UNSET gives nothing at all. None is refused, so that no call
forgets what it is about, unless the document allows null (``null=True``): then it is
the empty value. Empty text is refused in headers and cookies. Lists and objects are refused where the document has one value
(``several=True`` allows them). An empty list gives nothing. Booleans are ``true`` and
``false``; numbers are exact; an enum member counts as its value. What a style
cannot express (a list within a list) is refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Any, Final, cast

from .errors import ConfigurationError
from .json_text import dump_json
from .operation import Pairs
from .parameter_items import Encode, items_of, joined
from .parameter_texts import (
    is_list,
    is_mapping,
    quoted,
    refuse_nothing,
    refuse_several,
    scalar,
)
from .unset import UNSET, Unset

__all__ = [
    "cookie_pairs",
    "free_headers",
    "header_pairs",
    "json_text",
    "query_pairs",
]

# RFC 6265 cookie octets but for the percent sign, which marks an encoding.
_COOKIE_SAFE: Final = "!#$&'()*+-./:<=>?@[]^_`{|}~"
# Reserved characters but for those that end a value: `&`, `#` and `+` (a space).
_RESERVED_SAFE: Final = ":/?@!$'()*,;=[]"
_DELIMITERS: Final = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}


def query_pairs(
    name: str,
    value: object,
    *,
    several: bool = False,
    style: str = "form",
    explode: bool = True,
    allow_reserved: bool = False,
    null: bool = False,
) -> Pairs:
    """Return percent-encoded query members.

    Args:
        name: the parameter's name.
        value: a scalar, a list or an object; UNSET gives no member.
        several: whether it may be a list or an object.
        style: ``form``, ``spaceDelimited``, ``pipeDelimited`` or ``deepObject``.
        explode: as OpenAPI defines it.
        allow_reserved: leave reserved characters as they are, but for ``&``,
            ``#`` and ``+``, which would end the value or change it.
        null: whether None may be sent.

    Raises:
        ConfigurationError: None is given and may not be sent, or several values
            for one.
    """
    if value is UNSET:
        return ()
    refuse_nothing(name, value, null, empty=True)
    refuse_several(name, value, several)
    safe = _RESERVED_SAFE if allow_reserved else ""
    encode = partial(quoted, name, safe=safe)
    encoded_name = quoted(name, name, "")
    if style == "deepObject":
        return list(_deep(name, encoded_name, value, encode))
    if explode and isinstance(value, Mapping):
        members = cast("Mapping[object, Any]", value)
        return list(_members(name, members, encode))
    items = list(items_of(name, value, encode))
    if explode or not isinstance(value, (list, tuple, Mapping)):
        return [(key or encoded_name, item) for key, item in items]
    if not items:
        return ()
    return [(encoded_name, joined(items, _DELIMITERS[style], False))]


def _members(
    name: str, value: Mapping[object, Any], encode: Encode
) -> Iterator[tuple[str, str]]:
    """Yield the members of an exploded object; a list repeats its key."""
    for key, member in value.items():
        if member is not UNSET:
            listed: Iterable[Any] = member if is_list(member) else [member]
            for each in listed:
                yield encode(scalar(name, key)), encode(scalar(name, each))


def header_pairs(
    name: str,
    value: object,
    *,
    several: bool = False,
    explode: bool = False,
    null: bool = False,
) -> Pairs:
    """Return a header parameter (style ``simple``), as text; UNSET gives none.

    Raises:
        ConfigurationError: it is empty, or None and may not be null; several values
            are given for one.
    """
    if value is UNSET:
        return ()
    refuse_nothing(name, value, null)
    refuse_several(name, value, several)
    items = list(items_of(name, value, str))
    if not items and not isinstance(value, str):
        return ()
    return [(name, joined(items, ",", explode))]


def free_headers(headers: Mapping[str, str] | Unset) -> Pairs:
    """Return the headers that a caller adds to one call; UNSET gives none.

    Raises:
        ConfigurationError: they are no mapping.
    """
    if headers is UNSET:
        return []
    if not is_mapping(headers):
        raise ConfigurationError("headers must be a mapping of names to texts")
    return list(headers.items())


def cookie_pairs(
    name: str,
    value: object,
    *,
    several: bool = False,
    explode: bool = True,
    null: bool = False,
) -> Pairs:
    """Return cookie parameters (style ``form``), encoded where a cookie must be.

    Raises:
        ConfigurationError: it is empty, or None and may not be null; several values
            are given for one.
    """
    if value is UNSET:
        return ()
    refuse_nothing(name, value, null)
    refuse_several(name, value, several)
    items = list(items_of(name, value, partial(quoted, name, safe=_COOKIE_SAFE)))
    if not isinstance(value, (list, tuple, Mapping)) or explode:
        return [(key or name, item) for key, item in items]
    return [(name, joined(items, "%2C", False))] if items else ()


def json_text(value: object) -> object:
    """Return the JSON text of a parameter described by `content`; UNSET stays."""
    return value if value is UNSET else dump_json(value).decode()


def _deep(
    name: str, prefix: str, value: object, encode: Encode
) -> Iterator[tuple[str, str]]:
    """Yield ``name[key]=value`` members; objects nest, lists repeat the name.

    Where a list has objects, a number says which members are of one item, as Stripe, qs,
    Rails and PHP read it: ``name[0][key]=value``.
    """
    if isinstance(value, Mapping):
        for key, item in cast("Mapping[object, Any]", value).items():
            inner = f"{prefix}%5B{quoted(name, scalar(name, key), '')}%5D"
            yield from _deep(name, inner, item, encode)
    elif is_list(value) and any(map(is_mapping, cast("list[object]", value))):
        for index, item in enumerate(cast("list[object]", value)):
            yield from _deep(name, f"{prefix}%5B{index}%5D", item, encode)
    elif value is not UNSET:
        yield from ((prefix, item) for _, item in items_of(name, value, encode))
