# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Where secrets stand in a text, in any spelling, and the text without them.

The work grows with the length of a text and no faster, whatever stands in it.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator, Sequence
from typing import Final
from urllib.parse import quote_plus

from .escapes import layers, whole
from .secret import MASK

__all__ = [
    "Span",
    "cut_off",
    "divided",
    "forms_of",
    "masked",
    "merged",
    "spans",
]

Span = tuple[int, int]
"""Where something to mask begins and ends."""

_SHORTEST: Final = 4
"""Masking "a" everywhere would hide the message."""
_TELLING: Final = 8
"""So much of a secret at the end of a text that was cut is masked."""

# The end of one of several texts in a row counts as an end: see `Redactor.texts`.
_END: Final = r"(?![^\0])"
# Each word is read once, from its beginning; a JWT may be cut off at the end.
_TOKEN_LIKE: Final = re.compile(
    r"\b(?:Bearer|Basic)\s++[\w.~+/=-]{8,}+"
    r"|(?<![\w-])(?=(?P<before>[\w-]*?)eyJ)(?P=before)(?P<jwt>eyJ[\w-]{5,}+"
    rf"(?:\.[\w-]{{5,}}+(?:(?:\.[\w-]*+){{1,3}}|{_END})|\.?+{_END}))"
)
_TOKEN_SIGNS: Final = ("eyJ", "Bearer", "Basic")


def forms_of(plain: str) -> set[str]:
    """Return the spellings of a secret to look for; none for a very short one.

    Escapes are not among them: they are undone in the text.
    """
    if len(plain) < _SHORTEST:
        return set()
    content = plain.encode("utf-8", "replace")
    encoded = base64.b64encode(content).decode()
    web = base64.urlsafe_b64encode(content).decode()
    forms = {plain, quote_plus(content), encoded, encoded.rstrip("=")}
    forms |= {web, web.rstrip("=")}
    # Where a text is unescaped as a whole, so is what looks escaped in the secret.
    forms.update(layer for layer, _ in layers(plain))
    return {form for form in forms if len(form) >= _SHORTEST}


def spans(text: str, forms: Sequence[str]) -> list[Span]:
    """Return where secrets and words like tokens stand, in order and apart.

    Args:
        text: a text, escaped or not.
        forms: the spellings of the secrets, longest first.
    """
    return merged(
        [
            (places[start], places[end])
            for layer, places in layers(text)
            for start, end in _plain_spans(layer, forms)
        ]
    )


def _plain_spans(text: str, forms: Sequence[str]) -> Iterator[Span]:
    """Yield where secrets stand without any escape, and words like tokens."""
    for form in forms:
        start = text.find(form)
        while start >= 0:
            yield start, start + len(form)
            start = text.find(form, start + len(form))
    if any(sign in text for sign in _TOKEN_SIGNS):
        for match in _TOKEN_LIKE.finditer(text):
            yield match.span("jwt" if match["jwt"] else 0)


def cut_off(text: str, forms: Sequence[str]) -> list[Span]:
    """Return where a text that was cut ends with the beginning of a secret."""
    found: list[Span] = []
    for layer, places in layers(text):
        left = whole(layer)
        starts = [_beginning(left, form) for form in forms]
        found += [(places[start], len(text)) for start in starts if start >= 0]
    return found


def _beginning(text: str, form: str) -> int:
    """Return where the beginning of a secret reaches the end of a text, or -1."""
    least = max(_SHORTEST, min(_TELLING, len(form) // 2))
    start = text.find(form[:least], max(0, len(text) - len(form)))
    while start >= 0 and not form.startswith(text[start:]):
        start = text.find(form[:least], start + 1)
    return start


def merged(found: Sequence[Span]) -> list[Span]:
    """Return spans in order; those that touch become one."""
    joined: list[Span] = []
    for start, end in sorted(found):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined


def divided(found: Sequence[Span], texts: Sequence[str]) -> Iterator[list[Span]]:
    """Yield each text's share of spans that count from the beginning of the first.

    Args:
        found: spans in texts that stand in a row with one character between them.
        texts: these texts.
    """
    number = begin = 0
    for text in texts:
        end = begin + len(text)
        share: list[Span] = []
        while number < len(found) and found[number][0] < end:
            start, stop = found[number]
            share.append((max(start - begin, 0), min(stop, end) - begin))
            if stop > end:
                break
            number += 1
        yield [each for each in share if each[0] < each[1]]
        begin = end + 1


def masked(text: str, found: Sequence[Span], most: int | None = None) -> str:
    """Return the first `most` characters of a text with a mask for each span in them."""
    end = len(text) if most is None else min(most, len(text))
    parts: list[str] = []
    last = 0
    for start, stop in found:
        if start >= end:
            break
        parts += (text[last:start], MASK)
        last = stop
    parts.append(text[last:end])
    return "".join(parts) + ("…" if end < len(text) else "")
