# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Parameter values as OpenAPI serialises them, percent-encoded after RFC 3986.

Values are JSON values. UNSET gives nothing at all. None is refused, so that no call
forgets what it is about, unless the document allows null (``null=True``): then it is
the empty value, but never in a path. Empty text is refused in paths, headers and
cookies. Lists and objects are refused where the document has one value
(``several=True`` allows them). An empty list gives nothing. Booleans are ``true`` and
``false``; numbers are exact; an enum member counts as its value. What a style
cannot express (a list within a list) is refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any, Final, cast

from .errors import ConfigurationError
from .json_text import dump_json
from .operation import Pairs
from .parameter_texts import (
    encode_segment,
    is_list,
    is_mapping,
    is_text,
    quoted,
    refuse_control,
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
    "path_remainder",
    "path_segment",
    "query_pairs",
]

_PATH_SAFE: Final = "/:@!$&'()*+,;=%"
_STRAY_PERCENT: Final = re.compile(r"%(?![0-9A-Fa-f]{2})")
_SCHEME: Final = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://")
# RFC 6265 cookie octets but for the percent sign, which marks an encoding.
_COOKIE_SAFE: Final = "!#$&'()*+-./:<=>?@[]^_`{|}~"
# Reserved characters but for those that end a value: `&`, `#` and `+` (a space).
_RESERVED_SAFE: Final = ":/?@!$'()*,;=[]"
_DELIMITERS: Final = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}

Encode = Callable[[str], str]


def path_segment(
    name: str,
    value: object,
    *,
    several: bool = False,
    style: str = "simple",
    explode: bool = False,
) -> str:
    """Return one percent-encoded path segment.

    Args:
        name: the parameter's name, for messages and for the matrix style.
        value: a scalar, a list or an object.
        several: whether it may be a list or an object.
        style: ``simple``, ``label`` or ``matrix``.
        explode: as OpenAPI defines it.

    Raises:
        ConfigurationError: the segment would be empty, ``.`` or ``..``, or holds
            a control character; several values are given for one.
    """
    if value is None or value is UNSET or value == "":
        raise ConfigurationError(f"path parameter {name!r} must not be empty")
    if style == "simple" and type(value) is str:  # most are
        return _segment(name, encode_segment(name, value))
    refuse_several(name, value, several)
    separator = {"simple": ",", "label": ".", "matrix": ";"}[style]
    prefix = "" if style == "simple" else separator
    items = list(_items(name, value, partial(encode_segment, name)))
    if style == "matrix":
        text = _matrix(quoted(name, name, ""), value, items, explode)
    else:
        text = prefix + _join(items, separator if explode else ",", explode)
    return _segment(name, text)


def _segment(name: str, text: str) -> str:
    """Return one segment of a path, unless servers would read it as none."""
    if text in ("", ".", ".."):
        raise ConfigurationError(f"path parameter {name!r} must not be {text!r}")
    return text


def _matrix(
    name: str, value: object, items: list[tuple[str | None, str]], explode: bool
) -> str:
    """Return the ``;name=value`` form of a path parameter."""
    if not explode or not isinstance(value, (list, tuple, Mapping)):
        return f";{name}={_join(items, ',', False)}"
    return "".join(f";{name if key is None else key}={item}" for key, item in items)


def path_remainder(name: str, value: str) -> str:
    """Return the rest of a path: slashes and valid percent escapes are kept.

    A leading slash is dropped. An absolute https URL is allowed, because a
    passthrough operation may take one.

    Raises:
        ConfigurationError: dot segments or control characters (also encoded),
            a query or fragment, a URL that is not https, or no text at all.
    """
    if not is_text(value):
        raise ConfigurationError(f"path parameter {name!r} must be text")
    text = value.removeprefix("/")
    if "?" in text or "#" in text:
        raise ConfigurationError(
            f"path parameter {name!r} must not hold '?' or '#': give the query apart"
        )
    scheme = _SCHEME.match(text)
    if scheme and scheme[1].lower() != "https":
        raise ConfigurationError(f"path parameter {name!r} is a URL but not https")
    from urllib.parse import unquote

    plain = text
    while (decoded := unquote(plain)) != plain:  # also %252e, decoded further on
        plain = decoded
    if any(part in (".", "..") for part in re.split(r"[/\\]", plain)):
        raise ConfigurationError(f"path parameter {name!r} holds a dot segment")
    refuse_control(name, plain)
    return quoted(name, _STRAY_PERCENT.sub("%25", text), _PATH_SAFE)


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
    items = list(_items(name, value, encode))
    if explode or not isinstance(value, (list, tuple, Mapping)):
        return [(key or encoded_name, item) for key, item in items]
    if not items:
        return ()
    return [(encoded_name, _join(items, _DELIMITERS[style], False))]


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
    items = list(_items(name, value, str))
    if not items and not isinstance(value, str):
        return ()
    return [(name, _join(items, ",", explode))]


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
    items = list(_items(name, value, partial(quoted, name, safe=_COOKIE_SAFE)))
    if not isinstance(value, (list, tuple, Mapping)) or explode:
        return [(key or name, item) for key, item in items]
    return [(name, _join(items, "%2C", False))] if items else ()


def json_text(value: object) -> object:
    """Return the JSON text of a parameter described by `content`; UNSET stays."""
    return value if value is UNSET else dump_json(value).decode()


def _items(
    name: str, value: object, encode: Encode
) -> Iterator[tuple[str | None, str]]:
    """Yield (key or None, encoded text) for each scalar of a value."""
    if isinstance(value, Mapping):
        for key, item in cast("Mapping[object, Any]", value).items():
            if item is not UNSET:
                yield encode(scalar(name, key)), encode(scalar(name, item))
    elif isinstance(value, (list, tuple)):
        for item in cast("list[Any]", value):
            yield None, encode(scalar(name, item))
    else:
        yield None, encode(scalar(name, value))


def _deep(
    name: str, prefix: str, value: object, encode: Encode
) -> Iterator[tuple[str, str]]:
    """Yield ``name[key]=value`` members; objects nest, lists repeat the name."""
    if isinstance(value, Mapping):
        for key, item in cast("Mapping[object, Any]", value).items():
            inner = f"{prefix}%5B{quoted(name, scalar(name, key), '')}%5D"
            yield from _deep(name, inner, item, encode)
    elif value is not UNSET:
        yield from ((prefix, item) for _, item in _items(name, value, encode))


def _join(items: list[tuple[str | None, str]], separator: str, explode: bool) -> str:
    """Join items; the keys of an object are items of their own unless exploded."""
    parts: list[str] = []
    for key, item in items:
        if key is None:
            parts.append(item)
        elif explode:
            parts.append(f"{key}={item}")
        else:
            parts += (key, item)
    return separator.join(parts)
