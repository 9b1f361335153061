# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Path parameters as OpenAPI serialises them, percent-encoded after RFC 3986.

What would lead elsewhere is refused: no text at all, dot segments, control characters.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial
from typing import Final

from .errors import ConfigurationError
from .parameter_items import items_of, joined
from .parameter_texts import (
    encode_segment,
    is_text,
    quoted,
    refuse_control,
    refuse_several,
)
from .unset import UNSET

__all__ = ["path_remainder", "path_segment"]

_PATH_SAFE: Final = "/:@!$&'()*+,;=%"
_STRAY_PERCENT: Final = re.compile(r"%(?![0-9A-Fa-f]{2})")
_SCHEME: Final = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://")


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
    items = list(items_of(name, value, partial(encode_segment, name)))
    if style == "matrix":
        text = _matrix(quoted(name, name, ""), value, items, explode)
    else:
        text = prefix + joined(items, separator if explode else ",", explode)
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
        return f";{name}={joined(items, ',', False)}"
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
