"""Requests that come in: their headers and their bodies, from any framework."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Protocol, runtime_checkable

from .errors import ConfigurationError, DecodeError, ResponseTooLarge

__all__ = ["MAX_BYTES", "HeaderItems", "HeaderSource", "content_of", "values_of"]

MAX_BYTES: Final = 16 * 1024 * 1024
"""How large a body may be unless something else is said."""

HeaderValue = str | bytes | Sequence[str]


@runtime_checkable
class HeaderItems(Protocol):
    """Headers that give pairs, as those of Starlette, Flask, Django and dicts do."""

    def items(self) -> Iterable[tuple[str, HeaderValue]]:
        """Return names and values."""
        ...


HeaderSource = HeaderItems | Iterable[tuple[str | bytes, HeaderValue]]
"""Headers of a request: a mapping of any kind, or pairs of a name and a value."""


def content_of(body: object, max_bytes: int) -> bytes:
    """Return the bytes of a body.

    Args:
        body: As it came in: bytes, or text that was UTF-8.
        max_bytes: More than that is refused.

    Raises:
        ConfigurationError: The body is neither bytes nor text.
        DecodeError: The text was never UTF-8.
        ResponseTooLarge: The body is larger.
    """
    content = body
    if isinstance(body, str):
        try:
            content = body.encode()
        except UnicodeEncodeError:
            content = None
        if content is None:
            raise DecodeError("the body is text that cannot have been UTF-8")
    if not isinstance(content, (bytes, bytearray)):
        raise ConfigurationError(
            f"the body is a {type(body).__name__}: give the bytes as they came in, "
            "for a signature holds for these alone"
        )
    if len(content) > max_bytes:
        raise ResponseTooLarge(
            f"the body has {len(content):,} bytes, more than the {max_bytes:,} "
            "of max_bytes"
        )
    return bytes(content)


def values_of(headers: HeaderSource, name: str) -> list[str]:
    """Return the values of a header, case aside, in the order in which they came.

    Raises:
        ConfigurationError: These are no headers.
    """
    wanted = name.lower()
    try:
        return [
            text
            for key, value in _pairs(headers)
            if _text(key).lower() == wanted
            for text in _texts(value)
        ]
    except (AttributeError, TypeError, ValueError):
        problem = f"the headers are a {type(headers).__name__}, not names and values"
    raise ConfigurationError(problem)


def _pairs(headers: HeaderSource) -> Iterator[tuple[str | bytes, HeaderValue]]:
    """Yield names and values."""
    yield from headers.items() if isinstance(headers, HeaderItems) else headers


def _texts(value: HeaderValue) -> Iterator[str]:
    """Yield the values of a header that may have several."""
    if isinstance(value, (str, bytes)):
        yield _text(value)
    else:
        yield from map(_text, value)


def _text(value: str | bytes) -> str:
    """Return text; bytes of a header are Latin-1."""
    return value if isinstance(value, str) else value.decode("latin-1")
